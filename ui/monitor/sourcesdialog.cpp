// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcesdialog.h"
#include "base/whendone.h"
#include "desk/words.h"
#include "ui/kit/button.h"
#include "ui/kit/callout.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/tabular.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QUrl>

using base::Result;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{

SourcesDialog::SourcesDialog(desk::Session &session, QWidget *window)
    : QDialog(window), m_session(session), m_address(new QLineEdit(this)), m_name(new QLineEdit(this)), m_channel(new QComboBox(this)),
      m_problem(new kit::Callout(this)), m_list(new kit::RowList(tr("Sources"), this)), m_empty(new kit::EmptyState(this))
{
    setObjectName(QStringLiteral("sourcesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Sources"));
    resize(860, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(new kit::InkLabel(tr("Sources"), TextRole::Title, &Theme::t1, this));
    column->addWidget(new kit::InkLabel(
        tr("A feed is asked every few minutes; one that falls silent or fails says so here and in the status bar."), TextRole::Body, &Theme::t2, this));
    m_address->setObjectName(QStringLiteral("sourceAddress"));
    m_address->setAccessibleName(tr("Address of the feed"));
    m_address->setPlaceholderText(tr("https://news.example/feed.xml"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name (may be empty)"));
    m_channel->setObjectName(QStringLiteral("sourceChannel"));
    m_channel->setAccessibleName(tr("Channel"));
    for (int i = 0; i < domain::channelCount; ++i)
        m_channel->addItem(words::channel(domain::channelName(domain::Channel(i))), i);
    m_channel->setCurrentIndex(int(domain::Channel::News));
    auto *add = new kit::Button(tr("Add feed"), kit::ButtonRole::Primary, this);
    add->setObjectName(QStringLiteral("sourceAdd"));
    add->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 3);
    row->addWidget(m_name, 1);
    row->addWidget(m_channel);
    row->addWidget(add);
    column->addSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_problem->hide();
    column->addSpacing(8);
    m_list->setObjectName(QStringLiteral("sourceList"));
    m_list->setPainter(
        [this](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state) {
            const auto health = value.value<store::SourceHealth>();
            kit::RowList::paintBase(painter, rect, look, state);
            const auto place = [&](qreal x, qreal y, qreal w, qreal h) {
                return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + y, w, h));
            };
            painter->setFont(look.type.font(TextRole::BodyStrong));
            painter->setPen(health.record.paused ? look.theme.t4 : look.theme.t1);
            painter->drawText(place(12, 6, rect.width() - 320, 20), Qt::AlignLeading | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(health.record.name, Qt::ElideRight, rect.width() - 320));
            painter->setFont(look.type.font(TextRole::Detail));
            painter->setPen(look.theme.t3);
            const QString below = health.error.isEmpty() ? health.record.url : health.error;
            painter->drawText(place(12, 26, rect.width() - 320, 18), Qt::AlignLeading | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(words::isolated(below), Qt::ElideRight, rect.width() - 320));
            painter->setPen(look.theme.t2);
            const qint64 now = m_session.now();
            painter->drawText(place(rect.width() - 300, 0, 190, rect.height()), Qt::AlignLeading | Qt::AlignVCenter,
                health.lastItem == 0 ? tr("nothing has arrived yet") : tr("last item %1 ago").arg(words::age(now - health.lastItem)));
            const bool bad = !health.error.isEmpty() || health.silent;
            const QString word = health.record.paused ? tr("paused") : !health.error.isEmpty() ? tr("failing") : health.silent ? tr("silent") : tr("live");
            if (bad || health.record.paused)
                kit::ChipPainter::paintLate(painter, place(rect.width() - 100, 0, 90, rect.height()).toRect(), look, word);
            else
                kit::ChipPainter::paint(painter, place(rect.width() - 100, 0, 90, rect.height()).toRect(), look, {kit::ChipKind::Outline, word, {}, -1});
        },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(50); });
    m_empty->setMessage(tr("No source yet."), tr("Paste the address of a feed above and press Enter. RSS, Atom and JSON Feed are understood."));
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto *foot = new QHBoxLayout;
    auto *pause = new kit::Button(tr("Pause or go on"), kit::ButtonRole::Default, this);
    pause->setObjectName(QStringLiteral("sourcePause"));
    auto *remove = new kit::Button(tr("Remove"), kit::ButtonRole::Default, this);
    remove->setObjectName(QStringLiteral("sourceRemove"));
    auto *poll = new kit::Button(tr("Ask all now"), kit::ButtonRole::Default, this);
    poll->setObjectName(QStringLiteral("sourcePoll"));
    poll->setKeyCap(QStringLiteral("F5"));
    auto *close = new kit::Button(tr("Close"), kit::ButtonRole::Default, this);
    close->setObjectName(QStringLiteral("sourceClose"));
    for (auto *button : {pause, remove, poll})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(close);
    for (auto *button : {pause, remove, poll, close})
        button->setAutoDefault(false);
    column->addLayout(foot);
    connect(add, &QAbstractButton::clicked, this, &SourcesDialog::add);
    connect(m_address, &QLineEdit::returnPressed, this, &SourcesDialog::add);
    connect(pause, &QAbstractButton::clicked, this, [this] { change(false); });
    connect(remove, &QAbstractButton::clicked, this, [this] { change(true); });
    connect(poll, &QAbstractButton::clicked, this, &SourcesDialog::pollRequested);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(&session.workspace(), &store::Workspace::recordsChanged, this, [this] { refresh(); });
    connect(&session.workspace(), &store::Workspace::mentionsStored, this, [this] { refresh(); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SourcesDialog::refresh);
    timer->start(2000);
    refresh();
    m_address->setFocus();
}

void SourcesDialog::add()
{
    const QString address = m_address->text().trimmed();
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1StringView("http") && url.scheme() != QLatin1StringView("https"))) {
        m_problem->setMessage(kit::Callout::Kind::Error, address.isEmpty() ? tr("There is no address yet.") : tr("“%1” is not a web address.").arg(address),
            tr("It begins with http:// or https://. Nothing was added."));
        m_problem->show();
        return;
    }
    m_problem->hide();
    domain::SourceRecord record;
    record.kind = QStringLiteral("feed");
    record.url = address;
    record.name = m_name->text().simplified();
    record.channel = domain::Channel(m_channel->currentData().toInt());
    m_session.perform(workflows::SaveSource{{}, record}.run(m_session.workspace().documents(), m_session.act()), tr("Source added"),
        [self = QPointer(this)](const store::CommitReceipt &) {
            if (self) {
                self->m_address->clear();
                self->m_name->clear();
            }
        });
}

void SourcesDialog::change(bool remove)
{
    const auto health = m_list->currentValue().value<store::SourceHealth>();
    if (health.record.id.isEmpty())
        return;
    base::whenDone(m_session.workspace().documents().find(health.record.id), this, [this, remove](const Result<std::optional<store::StoredRecord>> &record) {
        if (!record || !*record)
            return;
        auto &documents = m_session.workspace().documents();
        if (remove)
            return m_session.perform(workflows::RemoveRecord{**record}.run(documents, m_session.act()), tr("Source removed; what it brought stays"));
        auto source = domain::SourceRecord::fromJson((*record)->id, (*record)->body);
        source.paused = !source.paused;
        m_session.perform(workflows::SaveSource{**record, source}.run(documents, m_session.act()), source.paused ? tr("Source paused") : tr("Source goes on"));
    });
}

void SourcesDialog::refresh()
{
    base::whenDone(m_session.workspace().mentions().sources(m_session.now()), this, [this](const Result<QList<store::SourceHealth>> &sources) {
        if (!sources)
            return;
        QList<kit::RowList::Row> rows;
        for (const auto &health : *sources)
            rows.append({health.record.id, QVariant::fromValue(health), health.record.name + u' ' + health.error});
        m_list->setRows(rows);
        m_list->setVisible(!rows.isEmpty());
        m_empty->setVisible(rows.isEmpty());
    });
}

void SourcesDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).raised);
}

} // namespace monitor
