// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardcolumn.h"
#include "carddelegate.h"
#include "desk/gate.h"
#include "desk/words.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace incidents
{
namespace
{

QString gate(domain::Phase phase)
{
    switch (phase) {
    case domain::Phase::Detected: return BoardColumn::tr("Next: a named lead accepts it");
    case domain::Phase::Verifying: return BoardColumn::tr("Next: the team decides to respond");
    case domain::Phase::Responding: return BoardColumn::tr("Next: it calms down");
    case domain::Phase::Recovering: return BoardColumn::tr("Next: nothing is left to do");
    case domain::Phase::Closed: return BoardColumn::tr("Newest first");
    }
    return {};
}

} // namespace

BoardColumn::BoardColumn(desk::IncidentBoardModel &model, domain::Phase phase, QWidget *parent)
    : QWidget(parent), m_model(model), m_phase(phase), m_list(new QListView(this)),
      m_delegate(new CardDelegate(
          phase == domain::Phase::Closed, [&model] { return model.session().now(); }, m_list)),
      m_title(new kit::InkLabel(words::phase(phase), TextRole::ReadingStrong, &Theme::t1, this)),
      m_count(new kit::InkLabel({}, TextRole::Reading, &Theme::t3, this)), m_next(new kit::InkLabel(gate(phase), TextRole::Detail, &Theme::t2, this)),
      m_slot(new kit::InkLabel({}, TextRole::DetailStrong, &Theme::accent, this)), m_fold(new kit::Button({}, kit::ButtonRole::Ghost, this))
{
    setObjectName(QStringLiteral("column-") + domain::phaseName(phase));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(phase == domain::Phase::Closed ? 12 : 12, 12, 12, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2, 0, 2, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    m_fold->setObjectName(QStringLiteral("columnFold"));
    m_fold->setSmall(true);
    m_fold->hide();
    head->addWidget(m_fold);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { fold(!m_folded); });
    column->addLayout(head);
    m_next->setContentsMargins(2, 0, 2, 8);
    m_next->setMinimumWidth(10);
    column->addWidget(m_next);
    column->addSpacing(8);
    m_slot->setWordWrap(true);
    m_slot->setContentsMargins(14, 10, 14, 10);
    m_slot->hide();
    column->addWidget(m_slot);
    m_list->setObjectName(QStringLiteral("cards-") + domain::phaseName(phase));
    m_list->setAccessibleName(tr("%1 incidents").arg(words::phase(phase)));
    m_list->setModel(&model.column(phase));
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAcceptDrops(false);
    QPalette own = m_list->palette();
    own.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(own);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    column->addWidget(m_list, 1);
    column->addStretch(0); // keeps the head up when the list is folded away
    setAcceptDrops(true);
    installEventFilter(this);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(index.data(desk::BoardColumnModel::IdRole).toString()); });
    refresh();
}

QString BoardColumn::currentId() const { return m_list->currentIndex().data(desk::BoardColumnModel::IdRole).toString(); }

void BoardColumn::refresh()
{
    m_count->setText(words::number(m_model.column(m_phase).rowCount()));
    m_list->viewport()->update();
}

void BoardColumn::setSmall(bool small)
{
    m_delegate->setSmall(small);
    m_list->doItemsLayout();
    m_small = small;
    if (m_phase != domain::Phase::Closed)
        return;
    m_fold->setVisible(small);
    fold(small);
}

void BoardColumn::fold(bool folded)
{
    m_folded = folded;
    for (auto *part : QList<QWidget *>{m_title, m_next, m_list})
        part->setVisible(!folded);
    m_fold->setIcon(kit::icon(folded ? "chevL" : "chevR"));
    m_fold->setAccessibleName(folded ? tr("Show closed incidents") : tr("Fold closed incidents away"));
    m_fold->setToolTip(m_fold->accessibleName());
    layout()->setContentsMargins(folded ? 8 : 12, 12, folded ? 4 : 12, 0);
    setFixedWidth(folded ? 68 : m_small ? 220 : 300);
    update();
}

void BoardColumn::startDrag()
{
    const QModelIndex index = m_list->indexAt(m_pressed);
    const QString id = index.data(desk::BoardColumnModel::IdRole).toString();
    if (id.isEmpty())
        return;
    auto *drag = new QDrag(this);
    auto *mimeData = new QMimeData;
    mimeData->setData(QLatin1StringView(mime), id.toUtf8());
    drag->setMimeData(mimeData);
    const QRect rect = m_list->visualRect(index);
    drag->setPixmap(m_list->viewport()->grab(rect));
    drag->setHotSpot(m_pressed - rect.topLeft());
    m_delegate->setDragged(id);
    m_list->viewport()->update();
    drag->exec(Qt::MoveAction);
    m_delegate->setDragged({});
    m_list->viewport()->update();
}

bool BoardColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress)
        m_pressed = static_cast<QMouseEvent *>(event)->pos();
    if (watched == m_list->viewport() && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if ((mouse->buttons() & Qt::LeftButton) && (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            startDrag();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Right ? (isRightToLeft() ? -1 : 1) : key->key() == Qt::Key_Left ? (isRightToLeft() ? 1 : -1) : 0;
        if (step != 0) {
            if (key->modifiers() & Qt::ShiftModifier) {
                const int to = int(m_phase) + step;
                if (to >= 0 && to < domain::phaseCount && !currentId().isEmpty())
                    Q_EMIT moveRequested(currentId(), domain::Phase(to));
            } else {
                Q_EMIT neighbourRequested(step);
            }
            return true;
        }
    }
    if (watched == this) {
        switch (event->type()) {
        case QEvent::DragEnter:
        case QEvent::DragMove: {
            auto *drag = static_cast<QDropEvent *>(event);
            if (!drag->mimeData()->hasFormat(QLatin1StringView(mime)))
                break;
            const QString id = QString::fromUtf8(drag->mimeData()->data(QLatin1StringView(mime)));
            const auto *card = m_model.card(id);
            if (!card || card->incident.phase == m_phase)
                break;
            drag->acceptProposedAction();
            if (!m_dropping) {
                m_dropping = true;
                QString text = tr("Move %1 to %2").arg(words::shortNumber(card->incident.number), words::phase(m_phase));
                switch (desk::gateOf(card->incident, m_phase)) {
                case desk::Gate::WantsLead: text += u'\n' + tr("No lead yet, you will be asked"); break;
                case desk::Gate::WantsReason: text += u'\n' + tr("Going back wants a reason, you will be asked"); break;
                case desk::Gate::Open: break;
                }
                m_slot->setText(text);
                m_slot->show();
                update();
            }
            return true;
        }
        case QEvent::DragLeave:
            m_dropping = false;
            m_slot->hide();
            update();
            return true;
        case QEvent::Drop: {
            auto *drop = static_cast<QDropEvent *>(event);
            m_dropping = false;
            m_slot->hide();
            update();
            const QString id = QString::fromUtf8(drop->mimeData()->data(QLatin1StringView(mime)));
            if (id.isEmpty())
                break;
            drop->acceptProposedAction();
            Q_EMIT moveRequested(id, m_phase);
            return true;
        }
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    if (m_phase != domain::Phase::Detected)
        kit::paintHairline(&painter, rect(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, t.line);
    if (m_folded) { // its name runs down the edge
        painter.setFont(kit::Type::of(this).font(TextRole::DetailStrong));
        painter.setPen(t.t2);
        painter.save();
        painter.translate(width() / 2.0, 64);
        painter.rotate(90);
        painter.drawText(QRectF(0, -12, 200, 24), int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter), words::phase(m_phase));
        painter.restore();
    } else {
        painter.fillRect(QRect(14, m_next->geometry().bottom(), width() - 28, 1), t.line2);
    }
    if (m_dropping) {
        painter.fillRect(m_slot->geometry(), t.accentW);
        painter.setPen(QPen(t.accent, 1, Qt::DashLine));
        painter.drawRect(m_slot->geometry().adjusted(0, 0, -1, -1));
    }
}

} // namespace incidents
