// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchlistmodel.h"
#include "base/whendone.h"
#include "words.h"

using base::Result;

namespace desk
{
namespace
{
constexpr int sparkBins = 24;
}

WatchListModel::WatchListModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session.workspace(), &store::Workspace::recordsChanged, this, [this](const store::RecordNotice &notice) {
        if (notice.types.contains(QStringLiteral("watch")))
            refresh();
    });
    connect(&session.workspace(), &store::Workspace::backfilled, this, [this] { refresh(); });
    m_rows.append({{}, -1});
}

void WatchListModel::setRange(qint64 from, qint64 to)
{
    m_from = from;
    m_to = to;
    refresh();
}

void WatchListModel::refresh()
{
    if (m_to <= m_from)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    base::whenDone(m_session.workspace().series().watches(m_from, m_to, sparkBins), this, [this](const Result<QList<store::WatchSummary>> &all) {
        m_loading = false;
        if (all)
            rebuild(*all);
        if (std::exchange(m_again, false))
            refresh();
    });
}

void WatchListModel::rebuild(const QList<store::WatchSummary> &all)
{
    const auto key = [](const store::WatchSummary &summary) {
        // Watches of incidents come last, ungrouped ones first.
        const QString group = summary.watch.group == QLatin1StringView("incident") ? QStringLiteral("\uffff") : summary.watch.group.toLower();
        return group;
    };
    auto sorted = all;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    QList<Row> rows{{{}, -1}};
    QString group;
    for (int i = 0; i < sorted.size(); ++i) {
        if (sorted[i].watch.group != group) {
            group = sorted[i].watch.group;
            rows.append({group == QLatin1StringView("incident") ? tr("Incidents") : group, -2});
        }
        rows.append({{}, i});
    }
    const bool same = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), [&](const Row &a, const Row &b) {
        return a.heading == b.heading && a.watch == b.watch && (a.watch < 0 || sorted[a.watch].id == m_all[b.watch].id);
    });
    if (same) {
        m_all = sorted;
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    } else {
        beginResetModel();
        m_all = sorted;
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT refreshed();
}

int WatchListModel::rowOf(const QString &id) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if ((m_rows[i].watch == -1 && id.isEmpty()) || (m_rows[i].watch >= 0 && m_all[m_rows[i].watch].id == id))
            return i;
    return -1;
}

const store::WatchSummary *WatchListModel::summary(const QString &id) const
{
    for (const auto &summary : m_all)
        if (summary.id == id)
            return &summary;
    return nullptr;
}

QStringList WatchListModel::groups() const
{
    QStringList out;
    for (const auto &summary : m_all)
        if (!summary.watch.group.isEmpty() && summary.watch.group != QLatin1StringView("incident") && !out.contains(summary.watch.group))
            out.append(summary.watch.group);
    return out;
}

int WatchListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

Qt::ItemFlags WatchListModel::flags(const QModelIndex &index) const
{
    return index.isValid() && m_rows[index.row()].watch == -2 ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractListModel::flags(index);
}

QVariant WatchListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (row.watch == -2)
        return role == Qt::DisplayRole || role == HeadingRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    if (row.watch == -1) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("Everything");
        if (role == IdRole || role == HeadingRole || role == QueryRole)
            return QString();
        return {};
    }
    const auto &summary = m_all[row.watch];
    switch (role) {
    case Qt::DisplayRole: return summary.watch.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 mentions %3").arg(summary.watch.name, words::number(summary.now), words::factor(summary.now, summary.before));
    case Qt::ToolTipRole: return summary.watch.query;
    case IdRole: return summary.id;
    case HeadingRole: return QString();
    case CountRole: return words::number(summary.now);
    case FactorRole: return summary.filling ? tr("%1 read").arg(words::percent(summary.filled)) : words::factor(summary.now, summary.before);
    case SparkRole: return QVariant::fromValue(summary.spark);
    case QueryRole: return summary.watch.query;
    case FillingRole: return summary.filling;
    case PausedRole: return summary.watch.paused;
    case HotRole: return summary.now >= 10 && summary.now >= 3 * summary.before;
    default: return {};
    }
}

} // namespace desk
