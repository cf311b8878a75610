// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardpage.h"
#include "boardcolumn.h"
#include "desk/words.h"
#include "gate.h"
#include "incidentcalendar.h"
#include "incidenttable.h"
#include "phasestrip.h"
#include "ui/kit/ask.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace incidents
{

BoardPage::BoardPage(desk::IncidentBoardModel &model, QWidget *parent)
    : Page(parent), m_model(model), m_head(new QWidget(this)), m_level(new QComboBox(m_head)), m_type(new QComboBox(m_head)), m_owner(new QComboBox(m_head)),
      m_view(new kit::Segmented(m_head)), m_table(new IncidentTable(model, this)), m_calendar(new IncidentCalendar(model, this)),
      m_mine(new kit::Button(tr("Mine"), kit::ButtonRole::Default, m_head)), m_unread(new kit::Button(tr("Unread only"), kit::ButtonRole::Default, m_head)),
      m_summary(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, m_head)), m_strip(new PhaseStrip(model, this)), m_empty(new kit::EmptyState(this)),
      m_board(new QWidget(this))
{
    setObjectName(QStringLiteral("boardPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setFixedHeight(48);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(24, 0, 24, 0);
    head->setSpacing(8);
    head->addWidget(new kit::InkLabel(tr("Incidents"), TextRole::Title, &Theme::t1, m_head));
    head->addSpacing(16);
    m_view->setObjectName(QStringLiteral("boardView"));
    m_view->setAccessibleName(tr("View"));
    for (const auto &text : {tr("Board"), tr("List"), tr("Calendar")})
        m_view->addSegment(text);
    head->addWidget(m_view);
    head->addSpacing(8);
    m_level->setObjectName(QStringLiteral("boardLevel"));
    m_level->setAccessibleName(tr("Level"));
    m_level->addItem(tr("Level: all"), -1);
    for (int i = 1; i <= 4; ++i)
        m_level->addItem(tr("Level: %1 %2").arg(words::numeral(i), words::level(i)), i);
    m_type->setObjectName(QStringLiteral("boardType"));
    m_type->setAccessibleName(tr("Type"));
    m_type->addItem(tr("Type: all"), QString());
    for (const auto &type : domain::incidentTypes())
        m_type->addItem(tr("Type: %1").arg(words::incidentType(type)), type);
    m_owner->setObjectName(QStringLiteral("boardOwner"));
    m_owner->setAccessibleName(tr("Lead"));
    m_owner->addItem(tr("Lead: anyone"), QString());
    for (auto *button : {m_mine, m_unread})
        button->setCheckable(true);
    m_mine->setObjectName(QStringLiteral("boardMine"));
    m_unread->setObjectName(QStringLiteral("boardUnread"));
    auto *fresh = new kit::Button(tr("New incident"), kit::ButtonRole::Primary, m_head);
    fresh->setObjectName(QStringLiteral("boardNew"));
    fresh->setIcon(kit::icon("plus"));
    fresh->setKeyCap(QStringLiteral("N"));
    head->addWidget(m_level);
    head->addWidget(m_type);
    head->addWidget(m_owner);
    head->addWidget(m_mine);
    head->addWidget(m_unread);
    head->addStretch(1);
    head->addWidget(m_summary);
    head->addSpacing(12);
    head->addWidget(fresh);
    column->addWidget(m_head);
    column->addWidget(m_empty);
    auto *row = new QHBoxLayout(m_board);
    row->setContentsMargins(12, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < domain::phaseCount; ++i) {
        auto *out = new BoardColumn(model, domain::Phase(i), m_board);
        m_columns.append(out);
        if (domain::Phase(i) == domain::Phase::Closed)
            out->setFixedWidth(300);
        row->addWidget(out, 1);
        connect(out, &BoardColumn::opened, this, [this](const QString &id) {
            m_model.markSeen(id);
            Q_EMIT incidentRequested(id);
        });
        connect(out, &BoardColumn::moveRequested, this, &BoardPage::move);
        connect(out, &BoardColumn::neighbourRequested, this, [this, i](int step) {
            for (int to = i + step; to >= 0 && to < m_columns.size(); to += step) {
                auto *list = m_columns[to]->list();
                if (list->model()->rowCount() == 0 || !list->isVisible())
                    continue;
                list->setFocus(Qt::OtherFocusReason);
                const int wanted = std::clamp(m_columns[i]->list()->currentIndex().row(), 0, list->model()->rowCount() - 1);
                list->setCurrentIndex(list->model()->index(wanted, 0));
                m_columns[i]->list()->clearSelection();
                break;
            }
        });
        // One card is current on the whole board.
        connect(out->list()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, out](const QModelIndex &index) {
            if (index.isValid())
                for (auto *other : std::as_const(m_columns))
                    if (other != out)
                        other->list()->clearSelection();
        });
    }
    column->addWidget(m_board, 1);
    column->addWidget(m_strip);
    column->addWidget(m_table, 1);
    column->addWidget(m_calendar, 1);
    connect(m_view, &kit::Segmented::currentChanged, this, [this](int index) { setView(desk::IncidentBoardModel::View(index)); });
    const auto open = [this](const QString &id) {
        m_model.markSeen(id);
        Q_EMIT incidentRequested(id);
    };
    connect(m_table, &IncidentTable::opened, this, open);
    connect(m_calendar, &IncidentCalendar::opened, this, open);
    m_empty->setContentsMargins(24, 24, 24, 0);
    m_empty->hide();
    connect(fresh, &QAbstractButton::clicked, this, &BoardPage::newIncident);
    connect(m_empty, &kit::EmptyState::activated, this, &BoardPage::newIncident);
    connect(m_level, &QComboBox::currentIndexChanged, this, &BoardPage::applyFilter);
    connect(m_type, &QComboBox::currentIndexChanged, this, &BoardPage::applyFilter);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &BoardPage::applyFilter);
    connect(m_mine, &QAbstractButton::toggled, this, &BoardPage::applyFilter);
    connect(m_unread, &QAbstractButton::toggled, this, &BoardPage::applyFilter);
    connect(&model, &desk::IncidentBoardModel::changed, this, &BoardPage::refresh);
    connect(&model, &desk::IncidentBoardModel::opened, this, &Page::incidentRequested);
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, [this] {
        if (isVisible())
            for (auto *out : std::as_const(m_columns))
                out->list()->viewport()->update();
    });
    second->start(1000);
    addLetter(tr("New incident"), QKeySequence(Qt::Key_N), [this] { newIncident(); });
    addLetter(tr("Move this incident…"), QKeySequence(Qt::Key_M), [this] { chooseMove(); });
    addLetter(tr("Mark this incident read"), QKeySequence(Qt::Key_V), [this] {
        if (const QString id = currentId(); !id.isEmpty())
            m_model.markSeen(id);
    });
    const QList<std::pair<QString, desk::IncidentBoardModel::View>> views{{tr("Incidents as a board"), desk::IncidentBoardModel::View::Board},
        {tr("Incidents as a list"), desk::IncidentBoardModel::View::List}, {tr("Incidents as a calendar"), desk::IncidentBoardModel::View::Calendar}};
    for (int i = 0; i < views.size(); ++i)
        addLetter(views[i].first, QKeySequence(Qt::Key_1 + i), [this, view = views[i].second] { setView(view); });
    setView(model.view());
    refresh();
}

QString BoardPage::currentId() const
{
    switch (m_model.view()) {
    case desk::IncidentBoardModel::View::List: return m_table->currentId();
    case desk::IncidentBoardModel::View::Calendar: return m_calendar->currentId();
    case desk::IncidentBoardModel::View::Board: break;
    }
    const auto *out = current();
    return out ? out->currentId() : QString();
}

void BoardPage::setView(desk::IncidentBoardModel::View view)
{
    using View = desk::IncidentBoardModel::View;
    const QString chosen = currentId();
    const bool changes = m_model.view() != view;
    m_model.setView(view);
    {
        const QSignalBlocker quiet(m_view);
        m_view->setCurrent(int(view));
    }
    m_board->setVisible(view == View::Board);
    m_strip->setVisible(view == View::Board && !m_small);
    m_table->setVisible(view == View::List);
    m_calendar->setVisible(view == View::Calendar);
    if (view == View::List && !chosen.isEmpty())
        m_table->setCurrentId(chosen);
    if (view == View::Calendar && !chosen.isEmpty())
        m_calendar->setCurrentId(chosen);
    if (changes && isVisible() && !m_view->isAncestorOf(QApplication::focusWidget()))
        entered();
}

void BoardPage::fillOwners()
{
    const auto owners = m_model.owners();
    QStringList held;
    for (int i = 1; i < m_owner->count(); ++i)
        held.append(m_owner->itemData(i).toString());
    if (held == owners)
        return;
    const QString chosen = m_owner->currentData().toString();
    {
        const QSignalBlocker quiet(m_owner);
        while (m_owner->count() > 1)
            m_owner->removeItem(1);
        for (const auto &owner : owners)
            m_owner->addItem(tr("Lead: %1").arg(owner), owner);
        m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
    }
    if (m_owner->currentData().toString() != chosen)
        applyFilter();
}

BoardColumn *BoardPage::current() const
{
    for (auto *out : m_columns)
        if (out->list()->hasFocus() && !out->currentId().isEmpty())
            return out;
    for (auto *out : m_columns)
        if (out->list()->selectionModel()->hasSelection())
            return out;
    return nullptr;
}

void BoardPage::move(const QString &id, domain::Phase to)
{
    const auto *card = m_model.card(id);
    if (!card || card->incident.phase == to)
        return;
    askGate(window(), card->incident, to, m_model.session().actor(),
        [this, id, to](const QString &owner, const QString &reason) { m_model.move(id, to, owner, reason); });
}

void BoardPage::chooseMove()
{
    const auto *card = m_model.card(currentId());
    if (!card)
        return;
    kit::Question question;
    question.title = tr("Move %1").arg(words::shortNumber(card->incident.number));
    question.why = card->incident.title;
    question.choiceLabel = tr("To");
    for (int i = 0; i < domain::phaseCount; ++i)
        question.choices.append(words::phase(domain::Phase(i)));
    question.choice = std::min(int(card->incident.phase) + 1, domain::phaseCount - 1);
    question.accept = tr("Move");
    kit::ask(window(), question, [this, id = card->record.id](const kit::Reply &reply) { move(id, domain::Phase(reply.choice)); });
}

void BoardPage::newIncident()
{
    kit::Question question;
    question.title = tr("New incident");
    question.why = tr("It is opened by hand, without a mention; evidence can be attached later.");
    question.lineLabel = tr("Title");
    question.lineRequired = true;
    question.choiceLabel = tr("Level");
    for (int i = 1; i <= 4; ++i)
        question.choices.append(words::numeral(i) + QStringLiteral("  ") + words::level(i));
    question.choice = 2;
    question.accept = tr("Open incident");
    kit::ask(window(), question, [this](const kit::Reply &reply) { m_model.open(reply.line, reply.choice + 1, {}); });
}

void BoardPage::applyFilter()
{
    m_model.setFilter(
        {m_level->currentData().toInt(), m_type->currentData().toString(), m_owner->currentData().toString(), m_mine->isChecked(), m_unread->isChecked()});
}

void BoardPage::refresh()
{
    fillOwners();
    for (auto *out : std::as_const(m_columns))
        out->refresh();
    const int unread = m_model.unreadCount();
    m_summary->setText(unread > 0 ? tr("%1 open, %2 with unread changes").arg(words::number(m_model.openCount()), words::number(unread))
                                  : tr("%1 open").arg(words::number(m_model.openCount())));
    const bool none = m_model.isLoaded() && m_model.all().isEmpty();
    m_empty->setVisible(none);
    if (none)
        m_empty->setMessage(
            tr("No incident has been opened yet."), tr("Choose a mention in the monitor and press O, or open one by hand."), tr("New incident"));
    QList<QRect> places;
    for (auto *out : std::as_const(m_columns))
        places.append(QRect(out->mapTo(this, QPoint()), out->size()));
    m_strip->setColumns(places);
}

void BoardPage::entered()
{
    refresh();
    if (m_model.view() != desk::IncidentBoardModel::View::Board) {
        if (m_model.view() == desk::IncidentBoardModel::View::Calendar)
            return m_calendar->grid()->setFocus();
        if (m_table->currentId().isEmpty() && m_table->model()->rowCount() > 0)
            m_table->selectRow(0);
        return m_table->setFocus();
    }
    if (auto *out = current()) {
        out->list()->setFocus();
        return;
    }
    for (auto *out : std::as_const(m_columns)) {
        if (out->list()->model()->rowCount() == 0 || !out->list()->isVisible())
            continue;
        out->list()->setFocus();
        if (!out->list()->currentIndex().isValid())
            out->list()->setCurrentIndex(out->list()->model()->index(0, 0));
        return;
    }
    m_columns.first()->list()->setFocus();
}

QList<QWidget *> BoardPage::regions() const
{
    QList<QWidget *> out{m_level, m_table, m_calendar->grid()}; // those that are not shown are passed over
    for (auto *column : m_columns)
        out.append(column->list());
    return out;
}

QList<std::pair<QString, QString>> BoardPage::keys() const
{
    return {{tr("Arrows"), tr("choose a card")}, {tr("Shift Left, Shift Right"), tr("move it one column")}, {QStringLiteral("M"), tr("move it to a column")},
        {QStringLiteral("N"), tr("new incident")}, {tr("Enter"), tr("open it")}, {QStringLiteral("V"), tr("mark read")},
        {QStringLiteral("1 2 3"), tr("board, list, calendar")}, {tr("Page Up, Page Down"), tr("month of the calendar")},
        {tr("Space"), tr("next incident of the day")}, {tr("Ctrl Z"), tr("undo the last change")}};
}

void BoardPage::setSmall(bool small)
{
    for (auto *column : std::as_const(m_columns)) {
        column->setSmall(small);
    }
    m_small = small;
    m_strip->setVisible(!small && m_model.view() == desk::IncidentBoardModel::View::Board);
    m_table->setSmall(small);
    m_owner->setVisible(!small);
    m_summary->setVisible(!small);
}

void BoardPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    painter.fillRect(rect(), t.canvas);
    kit::paintHairline(&painter, m_head->geometry(), Qt::BottomEdge, t.line);
}

} // namespace incidents
