// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchpanel.h"
#include "desk/words.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/tabular.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

using desk::WatchListModel;
using kit::TextRole;
using kit::Theme;

namespace monitor
{
namespace
{

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool small = false;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {100, kit::Type::of(option.widget).scaled(34)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const kit::PainterState keep(painter);
        const auto look = kit::Look::of(option.widget);
        const auto &t = look.theme;
        const QRect rect = option.rect;
        const auto place = [&](qreal x, qreal y, qreal w, qreal h) {
            return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + y, w, h));
        };
        if (const QString heading = index.data(WatchListModel::HeadingRole).toString(); !heading.isEmpty()) {
            painter->setFont(look.type.font(TextRole::Label));
            painter->setPen(t.t3);
            painter->drawText(place(16, 10, rect.width() - 32, rect.height() - 12), Qt::AlignLeading | Qt::AlignVCenter, heading);
            return;
        }
        const kit::RowList::State state{
            bool(option.state & QStyle::State_MouseOver), bool(option.state & QStyle::State_Selected), bool(option.state & QStyle::State_HasFocus)};
        kit::RowList::paintBase(painter, rect, look, state, false);
        const bool hot = index.data(WatchListModel::HotRole).toBool();
        if (hot) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(t.accent);
            painter->setPen(Qt::NoPen);
            painter->drawEllipse(place(16, rect.height() / 2.0 - 3.5, 7, 7));
        }
        const bool everything = index.data(WatchListModel::IdRole).toString().isEmpty();
        painter->setFont(look.type.font(hot || state.selected ? TextRole::BodyStrong : TextRole::Body));
        painter->setPen(index.data(WatchListModel::PausedRole).toBool() ? t.t4 : t.t1);
        const qreal nameWidth = rect.width() - 34 - (small || everything ? 66 : 126);
        painter->drawText(place(34, 0, nameWidth, rect.height()), Qt::AlignLeading | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(nameWidth)));
        if (everything)
            return;
        if (!small) {
            QList<double> values;
            for (const int value : index.data(WatchListModel::SparkRole).value<QList<int>>())
                values.append(value);
            kit::Sparkline::paint(painter, place(rect.width() - 126, rect.height() / 2.0 - 8, 44, 16), t, values);
        }
        painter->setFont(look.type.font(TextRole::BodyStrong));
        painter->setPen(t.t1);
        // Centred on two lines: letters of some scripts reach far above and below.
        const auto half = [&](qreal middle) { return place(rect.width() - 76, middle - 14, 62, 28); };
        kit::Tabular::draw(painter, half(rect.height() * 0.32), Qt::AlignTrailing | Qt::AlignVCenter, index.data(WatchListModel::CountRole).toString());
        painter->setFont(look.type.font(TextRole::Caption));
        painter->setPen(t.t3);
        kit::Tabular::draw(painter, half(rect.height() * 0.76), Qt::AlignTrailing | Qt::AlignVCenter, index.data(WatchListModel::FactorRole).toString());
    }
};

} // namespace

WatchPanel::WatchPanel(WatchListModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_list(new QListView(this)), m_foot(new QWidget(this)),
      m_query(new kit::InkLabel({}, TextRole::Mono, &Theme::t2, m_foot)), m_progress(new kit::InkLabel({}, TextRole::Detail, &Theme::accent, m_foot)),
      m_edit(new kit::LinkButton(tr("Edit"), m_foot))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 1, 0);
    column->setSpacing(0);
    auto *head = new kit::PanelHead(tr("Watches"), this);
    auto *add = new kit::Button(tr("New"), kit::ButtonRole::Ghost, this);
    add->setObjectName(QStringLiteral("watchNew"));
    add->setIcon(kit::icon("plus"));
    add->setSmall(true);
    add->setAccessibleName(tr("New watch"));
    head->addAction(add);
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(16, 0, 8, 0);
    headRow->addWidget(head);
    column->addLayout(headRow);
    m_list->setObjectName(QStringLiteral("watchList"));
    m_list->setAccessibleName(tr("Watches"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QPalette own = m_list->palette();
    own.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(own);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_list, 1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(16, 12, 16, 16);
    foot->setSpacing(6);
    auto *footHead = new QHBoxLayout;
    footHead->addWidget(new kit::InkLabel(tr("Query"), TextRole::BodyStrong, &Theme::t1, m_foot));
    footHead->addStretch(1);
    m_edit->setObjectName(QStringLiteral("watchEdit"));
    m_edit->setAccessibleName(tr("Edit this watch"));
    footHead->addWidget(m_edit);
    foot->addLayout(footHead);
    m_query->setWordWrap(true);
    m_query->setLayoutDirection(Qt::LeftToRight);
    m_query->setTextInteractionFlags(Qt::TextSelectableByMouse);
    foot->addWidget(m_query);
    foot->addWidget(m_progress);
    column->addWidget(m_foot);
    setFixedWidth(288);

    connect(add, &QAbstractButton::clicked, this, &WatchPanel::addRequested);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        refreshQuery();
        if (!index.isValid())
            return;
        m_chosen = index.data(WatchListModel::IdRole).toString();
        Q_EMIT chosen(m_chosen);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(WatchListModel::IdRole).toString(); !id.isEmpty())
            Q_EMIT editRequested(id);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QString id = m_list->indexAt(at).data(WatchListModel::IdRole).toString();
        if (id.isEmpty())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Edit…")), &QAction::triggered, this, [this, id] { Q_EMIT editRequested(id); });
        connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, id] { Q_EMIT removeRequested(id); });
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(&model, &WatchListModel::refreshed, this, &WatchPanel::refreshQuery);
    // A reset takes the current row away from the view; the watch that was chosen stays chosen.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_chosen); });
    refreshQuery();
}

void WatchPanel::setCurrent(const QString &id)
{
    m_chosen = id;
    if (const int row = m_model.rowOf(id); row >= 0 && m_list->currentIndex().row() != row) {
        const QSignalBlocker quiet(this);
        m_list->setCurrentIndex(m_model.index(row));
    }
    refreshQuery();
}

QString WatchPanel::current() const { return m_list->currentIndex().data(WatchListModel::IdRole).toString(); }

void WatchPanel::setSmall(bool small)
{
    m_small = small;
    static_cast<Delegate *>(m_list->itemDelegate())->small = small;
    setFixedWidth(small ? 220 : 288);
}

void WatchPanel::refreshQuery()
{
    const auto *summary = m_model.summary(current());
    m_foot->setVisible(summary != nullptr);
    if (!summary)
        return;
    m_query->setText(summary->watch.query);
    m_progress->setVisible(summary->filling);
    m_progress->setText(tr("Reading the past, newest first: %1").arg(desk::words::percent(summary->filled)));
}

void WatchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    kit::paintHairline(&painter, rect(), isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge, t.line);
    if (m_foot->isVisible())
        kit::paintHairline(&painter, m_foot->geometry(), Qt::TopEdge, t.line);
}

} // namespace monitor
