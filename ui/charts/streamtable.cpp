// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamtable.h"
#include <cmath>

namespace charts
{

StreamTable::StreamTable(QObject *parent) : QAbstractTableModel(parent) {}

void StreamTable::setData(const StreamData &data)
{
    beginResetModel();
    m_data = data;
    endResetModel();
}

void StreamTable::setWords(const TimeText &words)
{
    beginResetModel();
    m_words = words;
    endResetModel();
}

int StreamTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_data.bins.size() + m_data.projected.size()); }

int StreamTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_data.alerts.isEmpty() ? int(Alerts) : int(ColumnCount); }

QString StreamTable::expectedText(int row) const
{
    if (!m_data.hasExpected() || std::isnan(m_data.expectedLower[row]))
        return {};
    return m_words.number(qRound64(m_data.expectedLower[row])) + QStringLiteral("\u2013") + m_words.number(qRound64(m_data.expectedUpper[row]));
}

QVariant StreamTable::projected(const Projected &hour, Column column, bool plain) const
{
    if (column == Time)
        return plain ? QVariant(hour.from) : QVariant(tr("%1, projected for an hour").arg(m_words.dayAndTime(hour.from)));
    if (column == Total)
        return plain ? QVariant(hour.value) : QVariant(m_words.number(qRound64(hour.value)));
    if (column == Expected)
        return m_words.number(qRound64(hour.low)) + QStringLiteral("\u2013") + m_words.number(qRound64(hour.high));
    return {};
}

QString StreamTable::alertText(int row) const
{
    const qint64 start = m_data.startOf(row);
    QStringList out;
    for (const AlertMark &alert : m_data.alerts) {
        if (alert.at >= start && alert.at < start + m_data.binMs)
            out << m_words.time(alert.at) + QLatin1Char(' ') + alert.sentence;
    }
    return out.join(QLatin1String("; "));
}

QVariant StreamTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Time || index.column() == Alerts ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::UserRole && role != Qt::AccessibleTextRole)
        return {};
    const int row = index.row();
    if (row >= m_data.bins.size())
        return projected(m_data.projected[row - m_data.bins.size()], Column(index.column()), role == Qt::UserRole);
    const Bin &bin = m_data.bins[row];
    const bool plain = role == Qt::UserRole;
    if (index.column() == Time) {
        const qint64 start = m_data.startOf(row);
        return plain ? QVariant(start) : QVariant(m_words.dayAndTime(start));
    }
    if (bin.missing && index.column() <= Total)
        return plain ? QVariant() : QVariant(tr("no data"));
    const auto count = [&](qint32 n) { return plain ? QVariant(n) : QVariant(m_words.number(n)); };
    switch (Column(index.column())) {
    case Negative: return count(bin.negative);
    case Neutral: return count(bin.neutral);
    case Positive: return count(bin.positive);
    case Unjudged: return count(bin.unjudged);
    case Total: return count(bin.total());
    case Expected: return expectedText(row);
    case Previous:
        if (!m_data.hasGhost() || std::isnan(m_data.ghost[row]))
            return {};
        return plain ? QVariant(m_data.ghost[row]) : QVariant(m_words.number(qRound64(m_data.ghost[row])));
    case Alerts: return alertText(row);
    case Time:
    case ColumnCount: break;
    }
    return {};
}

QVariant StreamTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Time || section == Alerts ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time: return tr("Time");
    case Negative: return tr("Negative");
    case Neutral: return tr("Neutral");
    case Positive: return tr("Positive");
    case Unjudged: return tr("Not judged");
    case Total: return tr("Total");
    case Expected: return tr("Expected");
    case Previous: return m_data.ghostName.isEmpty() ? tr("Previous") : m_data.ghostName;
    case Alerts: return tr("Alerts");
    case ColumnCount: break;
    }
    return {};
}

} // namespace charts
