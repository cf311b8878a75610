// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"
#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace shell
{
namespace
{

constexpr int railWidth = 76;
constexpr int itemHeight = 56;
enum Role { IconRole = Qt::UserRole + 1, BadgeRole, NameRole, SpacerRole };

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int rows = index.model()->rowCount();
        if (!view || index.row() < rows - 1)
            return {railWidth, itemHeight};
        // Settings takes what is left, so that it stands at the bottom.
        return {railWidth, std::max(itemHeight, view->viewport()->height() - (rows - 1) * itemHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto look = kit::Look::of(option.widget);
        const auto &t = look.theme;
        const bool current = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        QRect rect = option.rect;
        rect.setTop(rect.bottom() - itemHeight + 1);
        const kit::PainterState keep(painter);
        if (current)
            painter->fillRect(rect.adjusted(0, 0, look.mirrored() ? 0 : -1, 0), t.surface);
        else if (hovered)
            painter->fillRect(rect.adjusted(0, 0, -1, 0), t.hover);
        if (current)
            painter->fillRect(kit::visualRect(look.direction, rect, QRectF(rect.left(), rect.top(), 3, rect.height())), t.accent);
        const QRectF icon(rect.center().x() - 10 + 0.5, rect.top() + 9, 20, 20);
        kit::paintIcon(painter, icon, index.data(IconRole).toString(), current ? t.accent : hovered ? t.t1 : t.t2, look.direction);
        painter->setFont(look.type.font(current ? kit::TextRole::CaptionStrong : kit::TextRole::Caption));
        painter->setPen(current || hovered ? t.t1 : t.t2);
        painter->drawText(
            QRect(rect.left() + 2, rect.top() + 32, rect.width() - 4, 22), Qt::AlignHCenter | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
        if (const int badge = index.data(BadgeRole).toInt(); badge > 0) {
            const QString text = QLocale().toString(std::min(badge, 99));
            painter->setFont(look.type.sized(10, QFont::DemiBold));
            const int width = std::max(14, kit::Tabular::width(QFontMetricsF(painter->font()), text) + 7);
            const QRectF box = kit::visualRect(look.direction, rect, QRectF(rect.left() + 46, rect.top() + 5, width, 14));
            kit::paintBox(painter, box, 7, t.t1, {});
            painter->setPen(t.onInk);
            kit::Tabular::draw(painter, box, Qt::AlignCenter, text);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(t.accent);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(rect).adjusted(4.5, 1.5, -5.5, -2.5));
        }
    }
};

} // namespace

class Rail::Model : public QAbstractListModel
{
public:
    Model(const QList<RailItem> &items, QObject *parent) : QAbstractListModel(parent), m_items(items) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto &item = m_items[index.row()];
        switch (role) {
        case Qt::DisplayRole: return item.text;
        case Qt::AccessibleTextRole: return item.badge > 0 ? Rail::tr("%1, %n unread", nullptr, item.badge).arg(item.text) : item.text;
        case IconRole: return item.icon;
        case BadgeRole: return item.badge;
        case NameRole: return item.name;
        default: return {};
        }
    }
    int rowOf(const QString &name) const
    {
        for (int i = 0; i < m_items.size(); ++i)
            if (m_items[i].name == name)
                return i;
        return -1;
    }
    void setBadge(int row, int count)
    {
        if (row < 0 || m_items[row].badge == count)
            return;
        m_items[row].badge = count;
        Q_EMIT dataChanged(index(row), index(row));
    }

private:
    QList<RailItem> m_items;
};

Rail::Rail(const QList<RailItem> &items, QWidget *parent) : QListView(parent), m_model(new Model(items, this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFixedWidth(railWidth);
    setSelectionMode(SingleSelection);
    setAutoFillBackground(true);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT pageChosen(current.data(NameRole).toString());
    });
}

QSize Rail::sizeHint() const { return {railWidth, itemHeight * m_model->rowCount()}; }

void Rail::setCurrentPage(const QString &name)
{
    if (const int row = m_model->rowOf(name); row >= 0 && row != currentIndex().row())
        setCurrentIndex(m_model->index(row));
}

void Rail::setBadge(const QString &name, int count) { m_model->setBadge(m_model->rowOf(name), count); }

void Rail::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void Rail::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const auto &t = kit::Theme::of(this);
        painter.fillRect(viewport()->rect(), t.sunken);
        kit::paintHairline(&painter, viewport()->rect(), isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge, t.line);
    }
    QListView::paintEvent(event);
}

} // namespace shell
