// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "spreaddata.h"
#include "timetext.h"
#include <QAbstractTableModel>

namespace charts
{

/// The accounts of a map of spread as rows: its table twin and what assistive technology reads.
class SpreadTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Mentions,
        Reach,
        First,
        Negative,
        Neutral,
        Positive,
        Unjudged,
        PassedOn,
        Passes,
        Influence,
        Bridge,
        Followers,
        Group,
        Marks,
        ColumnCount
    };

    explicit SpreadTable(QObject *parent = nullptr);
    void setNodes(const QList<SpreadNode> &nodes);
    void setWords(const TimeText &words);
    /// What the marks beside an account say, in words; empty for none.
    static QString marks(const SpreadNode &node);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::UserRole gives the plain number or text to sort by.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant plain(const SpreadNode &node, int column) const;

    QList<SpreadNode> m_nodes;
    TimeText m_words;
};

} // namespace charts
