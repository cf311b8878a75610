// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "incidentboardmodel.h"
#include <QAbstractTableModel>

namespace desk
{

/// The incidents that pass the board's filter as rows of a table, to be sorted by SortRole. GUI thread.
class IncidentTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Level, Number, Title, Type, Phase, Lead, Detected, FirstStatement, Open, ColumnCount };
    enum Role { CardRole = Qt::UserRole + 1, IdRole, SortRole };

    explicit IncidentTableModel(IncidentBoardModel &board, QObject *parent = nullptr);
    const store::IncidentCard *at(int row) const { return row >= 0 && row < m_cards.size() ? &m_cards[row] : nullptr; }
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_cards.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    IncidentBoardModel &m_board;
    QList<store::IncidentCard> m_cards;
};

} // namespace desk
