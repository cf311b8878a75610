// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "streamdata.h"
#include "timetext.h"
#include <QAbstractTableModel>

namespace charts
{

/// The numbers of a stream chart as rows: the table twin and what assistive technology reads.
class StreamTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Negative, Neutral, Positive, Unjudged, Total, Expected, Previous, Alerts, ColumnCount };

    explicit StreamTable(QObject *parent = nullptr);
    void setData(const StreamData &data);
    using QAbstractTableModel::setData;
    void setWords(const TimeText &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The alerts have a column only where there are any.
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::UserRole gives the plain number (or the start in milliseconds for Time).
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString expectedText(int row) const;
    QVariant projected(const Projected &hour, Column column, bool plain) const;
    QString alertText(int row) const;

    StreamData m_data;
    TimeText m_words;
};

} // namespace charts
