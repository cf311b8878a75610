// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowlist.h"
#include "paint.h"
#include <QPainter>
#include <QStyledItemDelegate>

namespace kit
{

class RowList::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const auto &row = rows[index.row()];
        return role == Qt::UserRole ? row.value : role == Qt::AccessibleTextRole || role == Qt::DisplayRole ? QVariant(row.words) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return index.isValid() && !rows[index.row()].selectable ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractListModel::flags(index);
    }
    void set(const QList<Row> &next)
    {
        const bool same =
            next.size() == rows.size() && std::equal(next.begin(), next.end(), rows.begin(), [](const Row &a, const Row &b) { return a.key == b.key; });
        if (same) {
            rows = next;
            if (!rows.isEmpty())
                Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
            return;
        }
        beginResetModel();
        rows = next;
        endResetModel();
    }
    QList<Row> rows;
};

class RowList::Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!painting)
            return;
        const PainterState keep(painter);
        const State state{
            bool(option.state & QStyle::State_MouseOver), bool(option.state & QStyle::State_Selected), bool(option.state & QStyle::State_HasFocus)};
        painting(painter, option.rect, Look::of(option.widget), index.data(Qt::UserRole), state);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : 100;
        return {width, height ? height(Look::of(option.widget), index.data(Qt::UserRole), width) : 30};
    }
    Paint painting;
    Height height;
};

RowList::RowList(const QString &name, QWidget *parent) : QListView(parent), m_model(new Model(this)), m_delegate(new Delegate(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    QPalette own = palette();
    own.setColor(QPalette::Base, Qt::transparent);
    setPalette(own);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(index.data(Qt::UserRole)); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { Q_EMIT currentValueChanged(index.data(Qt::UserRole)); });
}

void RowList::setPainter(Paint paint, Height height)
{
    m_delegate->painting = std::move(paint);
    m_delegate->height = std::move(height);
    viewport()->update();
}

void RowList::setRows(const QList<Row> &rows)
{
    const QString key = currentKey();
    m_model->set(rows);
    if (!key.isEmpty())
        setCurrentKey(key);
}

const QList<RowList::Row> &RowList::rows() const { return m_model->rows; }
QVariant RowList::currentValue() const { return currentIndex().data(Qt::UserRole); }
QString RowList::currentKey() const { return currentIndex().isValid() ? m_model->rows[currentIndex().row()].key : QString(); }

void RowList::setCurrentKey(const QString &key)
{
    for (int i = 0; i < m_model->rows.size(); ++i)
        if (m_model->rows[i].key == key && currentIndex().row() != i)
            setCurrentIndex(m_model->index(i));
}

int RowList::contentHeight() const
{
    int sum = 0;
    const auto look = Look::of(this);
    for (const auto &row : m_model->rows)
        sum += m_delegate->height ? m_delegate->height(look, row.value, viewport()->width()) : 30;
    return sum;
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void RowList::paintBase(QPainter *painter, const QRect &rect, const Look &look, const State &state, bool line)
{
    const auto &t = look.theme;
    if (state.selected)
        painter->fillRect(rect, t.accentW);
    else if (state.hovered)
        painter->fillRect(rect, t.hover);
    if (line)
        paintHairline(painter, rect, Qt::BottomEdge, t.line);
    if (state.selected)
        painter->fillRect(kit::visualRect(look.direction, rect, QRectF(rect.left(), rect.top(), 3, rect.height())), t.accent);
    if (state.focused) {
        painter->setPen(t.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace kit
