// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepanel.h"
#include "base/whendone.h"
#include "desk/words.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/segmented.h"
#include "ui/kit/timelinerow.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyledItemDelegate>

using base::Result;
using desk::TimelineModel;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace incidents
{
namespace
{

kit::TimelineEntry entryOf(const QModelIndex &index)
{
    kit::TimelineEntry out;
    out.time = index.data(TimelineModel::TimeRole).toString();
    switch (TimelineModel::Kind(index.data(TimelineModel::KindRole).toInt())) {
    case TimelineModel::Gap:
        out.kind = kit::TimelineKind::Gap;
        out.sentence = index.data(TimelineModel::GapRole).toString();
        out.source = incidents::TimelinePanel::tr("Explain");
        break;
    case TimelineModel::Now: out.kind = kit::TimelineKind::Now; break;
    case TimelineModel::Entry: {
        out.icon = index.data(TimelineModel::IconRole).toString();
        out.key = index.data(TimelineModel::KeyRole).toBool();
        out.type = incidents::TimelinePanel::tr("%1.", "kind of entry before its sentence").arg(index.data(TimelineModel::TypeRole).toString());
        out.sentence = index.data(Qt::DisplayRole).toString();
        QStringList source{index.data(TimelineModel::DetailRole).toString()};
        if (const QString corrected = index.data(TimelineModel::CorrectedRole).toString(); !corrected.isEmpty())
            source.append(corrected);
        source.append(words::isolated(index.data(TimelineModel::HashRole).toString()));
        source.removeAll(QString());
        out.source = source.join(incidents::TimelinePanel::tr(", "));
        break;
    }
    }
    return out;
}

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const kit::PainterState keep(painter);
        kit::TimelineRowState state;
        state.hovered = option.state & QStyle::State_MouseOver;
        state.selected = option.state & QStyle::State_Selected;
        state.focused = option.state & QStyle::State_HasFocus;
        state.last = index.row() == index.model()->rowCount() - 1;
        kit::TimelineRow::paint(painter, option.rect, kit::Look::of(option.widget), entryOf(index), state);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = view ? view->viewport()->width() : 300;
        // Wrapping is measured once for each row, width and font.
        const auto look = kit::Look::of(option.widget);
        const QString key = QString::number(width) + u'/' + QString::number(look.type.percent()) + u'/' + index.data(TimelineModel::HashRole).toString() + u'/'
            + index.data(TimelineModel::CorrectedRole).toString() + u'/'
            + (index.data(TimelineModel::KindRole).toInt() == TimelineModel::Entry ? QString() : index.data().toString());
        auto it = m_heights.constFind(key);
        if (it == m_heights.constEnd())
            it = m_heights.insert(key, kit::TimelineRow::height(look, entryOf(index), width));
        return {width, *it};
    }

private:
    mutable QHash<QString, int> m_heights;
};

} // namespace

TimelinePanel::TimelinePanel(desk::IncidentPageModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_head(new kit::PanelHead(tr("Timeline"), this)), m_show(new kit::Segmented(this)), m_list(new QListView(this)),
      m_kind(new QComboBox(this)), m_text(new QPlainTextEdit(this)), m_append(new kit::Button(tr("Append"), kit::ButtonRole::Primary, this))
{
    setObjectName(QStringLiteral("timelinePanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 1, 8);
    column->setSpacing(0);
    m_show->setAccessibleName(tr("Which entries"));
    m_show->setObjectName(QStringLiteral("timelineShow"));
    for (const auto &text : {tr("All"), tr("Decisions"), tr("Calls"), tr("Statements")})
        m_show->addSegment(text);
    m_show->setCurrent(0);
    m_head->addAction(m_show);
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(24, 0, 20, 0);
    headRow->addWidget(m_head);
    column->addLayout(headRow);
    m_list->setObjectName(QStringLiteral("timeline"));
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setModel(&model.timeline());
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->installEventFilter(this);
    QPalette own = m_list->palette();
    own.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(own);
    m_list->viewport()->setAutoFillBackground(false);
    auto *listRow = new QHBoxLayout;
    listRow->setContentsMargins(16, 6, 4, 0);
    listRow->addWidget(m_list);
    column->addLayout(listRow, 1);
    for (int i = 0; i < domain::entryKindCount; ++i)
        if (domain::EntryKind(i) != domain::EntryKind::Detection)
            m_kind->addItem(kit::icon(TimelineModel::iconOf(domain::EntryKind(i))), words::entryKind(domain::EntryKind(i)), i);
    m_kind->setObjectName(QStringLiteral("entryKind"));
    m_kind->setAccessibleName(tr("Kind of entry"));
    m_text->setObjectName(QStringLiteral("entryText"));
    m_text->setAccessibleName(tr("New entry"));
    m_text->setPlaceholderText(tr("What, who, why"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(30);
    m_text->document()->setDocumentMargin(3);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    m_append->setObjectName(QStringLiteral("entryAppend"));
    auto *composer = new QHBoxLayout;
    composer->setContentsMargins(24, 8, 20, 0);
    composer->setSpacing(8);
    m_kind->setFixedHeight(30);
    m_append->setFixedHeight(30);
    composer->addWidget(m_kind, 0, Qt::AlignBottom);
    composer->addWidget(m_text, 1);
    composer->addWidget(m_append, 0, Qt::AlignBottom);
    column->addSpacing(4);
    column->addLayout(composer);
    auto *note = new kit::InkLabel(tr("Append-only. Corrections are new entries."), TextRole::Caption, &Theme::t3, this);
    note->setContentsMargins(24, 4, 20, 0);
    note->setMinimumWidth(10);
    column->addWidget(note);
    connect(m_show, &kit::Segmented::currentChanged, this, [this](int index) { m_model.timeline().setShow(TimelineModel::Show(index)); });
    connect(m_append, &QAbstractButton::clicked, this, &TimelinePanel::append);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TimelinePanel::typed);
    connect(m_list, &QListView::activated, this, &TimelinePanel::explainGap);
    connect(
        m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) { m_follow = value >= m_list->verticalScrollBar()->maximum() - 4; });
    connect(&model, &desk::IncidentPageModel::changed, this, [this] {
        m_head->setCount(tr("%n entries", nullptr, m_model.timeline().entryCount()));
        if (m_shownId != m_model.id())
            reload();
        if (m_follow)
            m_list->scrollToBottom();
    });
    m_append->setRefusal(tr("There is nothing to append yet"));
}

void TimelinePanel::reload()
{
    m_shownId = m_model.id();
    m_follow = true;
    m_corrects.clear();
    m_happened = 0;
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_list->scrollToBottom();
    base::whenDone(m_model.findDraft(), this, [this, id = m_shownId](const Result<std::optional<QJsonObject>> &draft) {
        if (draft && *draft && id == m_model.id() && m_text->toPlainText().isEmpty())
            m_text->setPlainText((*draft)->value(QLatin1StringView("text")).toString());
    });
}

void TimelinePanel::focusComposer(domain::EntryKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void TimelinePanel::typed()
{
    QString text = m_text->toPlainText();
    // A letter and a space at the start choose the kind: quick entry.
    static const QHash<QString, domain::EntryKind> quick{{QStringLiteral("d "), domain::EntryKind::Decision}, {QStringLiteral("c "), domain::EntryKind::Call},
        {QStringLiteral("s "), domain::EntryKind::Statement}, {QStringLiteral("n "), domain::EntryKind::Note}, {QStringLiteral("f "), domain::EntryKind::Fact},
        {QStringLiteral("t "), domain::EntryKind::Task}};
    if (text.size() == 2 && quick.contains(text)) {
        m_kind->setCurrentIndex(m_kind->findData(int(quick[text])));
        const QSignalBlocker quiet(m_text);
        m_text->clear();
        text.clear();
    }
    m_append->setRefusal(text.trimmed().isEmpty() ? tr("There is nothing to append yet") : QString());
    const int lines = std::clamp(int(m_text->document()->size().height()), 1, 5);
    m_text->setFixedHeight(30 + (lines - 1) * m_text->fontMetrics().lineSpacing());
    m_model.saveDraft(text);
}

void TimelinePanel::append()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    m_follow = true;
    m_model.append(domain::EntryKind(m_kind->currentData().toInt()), text, m_corrects, m_happened);
    m_corrects.clear();
    m_happened = 0;
    m_text->setPlaceholderText(tr("What, who, why"));
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_append->setRefusal(tr("There is nothing to append yet"));
}

void TimelinePanel::nextGap()
{
    const int row = m_model.timeline().nextGap(m_list->currentIndex().row());
    if (row >= 0) {
        m_list->setCurrentIndex(m_model.timeline().index(row));
        m_list->setFocus();
    }
}

void TimelinePanel::correctCurrent()
{
    const auto *entry = m_model.timeline().entry(m_list->currentIndex().row());
    if (!entry)
        return;
    m_corrects = entry->id;
    m_happened = entry->happened;
    focusComposer(entry->kind);
    m_text->setPlaceholderText(tr("Correction to %1: what is right?").arg(words::clock(entry->happened)));
}

void TimelinePanel::explainGap(const QModelIndex &index)
{
    if (index.data(TimelineModel::KindRole).toInt() != TimelineModel::Gap)
        return;
    // The explanation belongs into the gap: it happened right after the entry above.
    if (const auto *before = m_model.timeline().entry(index.row() - 1))
        m_happened = before->happened + base::minuteMs;
    focusComposer(domain::EntryKind::Note);
    m_text->setPlaceholderText(tr("%1: what happened?").arg(index.data().toString()));
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            append();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_corrects.clear();
            m_happened = 0;
            m_text->setPlaceholderText(tr("What, who, why"));
            m_list->setFocus();
            return true;
        }
    }
    if (watched == m_text && event->type() == QEvent::ShortcutOverride) {
        // These belong to the window, not to the editor (Qt's text edits would take them).
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & Qt::ControlModifier) && (key->key() == Qt::Key_K || key->key() == Qt::Key_E)) {
            event->ignore();
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto at = static_cast<QMouseEvent *>(event)->pos();
        const QModelIndex index = m_list->indexAt(at);
        if (index.data(TimelineModel::KindRole).toInt() == TimelineModel::Gap
            && kit::TimelineRow::linkRect(m_list->visualRect(index), kit::Look::of(m_list), entryOf(index)).contains(at))
            explainGap(index);
    }
    return QWidget::eventFilter(watched, event);
}

void TimelinePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    kit::paintHairline(&painter, rect(), isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge, t.line);
    painter.fillRect(QRect(0, m_list->geometry().bottom() + 2, width(), 1), t.line);
    painter.fillRect(QRect(0, m_head->geometry().bottom() + 2, width(), 1), t.line);
}

} // namespace incidents
