// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidenttable.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

using desk::IncidentTableModel;

namespace incidents
{
namespace
{

class LevelDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.clear(); // the badge says it
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto card = index.data(IncidentTableModel::CardRole).value<store::IncidentCard>();
        const auto look = kit::Look::of(option.widget);
        const QRectF place =
            kit::visualRect(look.direction, option.rect, QRectF(option.rect.left() + 12, option.rect.center().y() - 9, kit::ChipPainter::badgeWidth, 20));
        kit::ChipPainter::paintSeverity(painter, place.toRect(), look, card.incident.level);
    }
};

} // namespace

IncidentTable::IncidentTable(desk::IncidentBoardModel &board, QWidget *parent) : QTableView(parent), m_model(board), m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("incidentTable"));
    setAccessibleName(tr("Incidents as a list"));
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(IncidentTableModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegateForColumn(IncidentTableModel::Level, new LevelDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSortingEnabled(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kit::Type::of(this).scaled(40));
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    static constexpr int widths[] = {64, 140, 300, 150, 120, 170, 140, 160, 120};
    for (int i = 0; i < IncidentTableModel::ColumnCount; ++i)
        header->resizeSection(i, kit::Type::of(this).scaled(widths[i]));
    header->setSectionResizeMode(IncidentTableModel::Title, QHeaderView::Stretch);
    sortByColumn(IncidentTableModel::Detected, Qt::DescendingOrder);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.data(IncidentTableModel::IdRole).toString()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_chosen = index.data(IncidentTableModel::IdRole).toString();
    });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] { setCurrentId(m_chosen); });
}

QString IncidentTable::currentId() const { return currentIndex().data(IncidentTableModel::IdRole).toString(); }

void IncidentTable::setCurrentId(const QString &id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        setCurrentIndex(m_sorted->mapFromSource(m_model.index(row, IncidentTableModel::Title)));
}

void IncidentTable::setSmall(bool small)
{
    for (const int column : {IncidentTableModel::Type, IncidentTableModel::FirstStatement})
        setColumnHidden(column, small);
}

void IncidentTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace incidents
