// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinemodel.h"
#include "words.h"

namespace desk
{
namespace
{
constexpr qint64 gapFrom = 20 * base::minuteMs;

bool isKey(domain::EntryKind kind)
{
    return kind == domain::EntryKind::Detection || kind == domain::EntryKind::Decision || kind == domain::EntryKind::Statement;
}
} // namespace

TimelineModel::TimelineModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session) {}

QString TimelineModel::iconOf(domain::EntryKind kind)
{
    switch (kind) {
    case domain::EntryKind::Note: return QStringLiteral("note");
    case domain::EntryKind::Detection: return QStringLiteral("situation");
    case domain::EntryKind::Decision: return QStringLiteral("diamond");
    case domain::EntryKind::Call: return QStringLiteral("phone");
    case domain::EntryKind::Evidence: return QStringLiteral("camera");
    case domain::EntryKind::Status: return QStringLiteral("step");
    case domain::EntryKind::Statement: return QStringLiteral("mega");
    case domain::EntryKind::Fact: return QStringLiteral("quest");
    case domain::EntryKind::Task: return QStringLiteral("check");
    }
    return {};
}

void TimelineModel::setEntries(const QList<domain::TimelineEntry> &entries, bool closed)
{
    m_entries = entries;
    m_closed = closed;
    m_correctedAt.clear();
    for (const auto &entry : entries)
        if (!entry.corrects.isEmpty())
            m_correctedAt.insert(entry.corrects, entry.entered);
    rebuild();
}

void TimelineModel::setShow(Show show)
{
    m_show = show;
    rebuild();
}

void TimelineModel::rebuild()
{
    QList<Row> rows;
    qint64 last = 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        const bool shown = m_show == Show::All || (m_show == Show::Decisions && entry.kind == domain::EntryKind::Decision)
            || (m_show == Show::Calls && entry.kind == domain::EntryKind::Call) || (m_show == Show::Statements && entry.kind == domain::EntryKind::Statement);
        if (!shown)
            continue;
        if (m_show == Show::All && last != 0 && entry.happened - last >= gapFrom)
            rows.append({Gap, -1, entry.happened - last, last});
        rows.append({Entry, i, 0, entry.happened});
        last = entry.happened;
    }
    if (m_show == Show::All && !m_closed && last != 0) {
        const qint64 now = m_session.now();
        if (now - last >= gapFrom)
            rows.append({Gap, -1, now - last, last});
        rows.append({Now, -1, 0, now});
    }
    const auto same = [](const Row &a, const Row &b) { return a.kind == b.kind && a.entry == b.entry; };
    const bool grown = rows.size() >= m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), same);
    if (grown && rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    if (grown) {
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const domain::TimelineEntry *TimelineModel::entry(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].kind == Entry ? &m_entries[m_rows[row].entry] : nullptr;
}

int TimelineModel::nextGap(int row) const
{
    for (int i = row + 1; i < m_rows.size(); ++i)
        if (m_rows[i].kind == Gap)
            return i;
    return -1;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == KindRole)
        return int(row.kind);
    if (role == TimeRole)
        return words::clock(row.at);
    if (row.kind == Gap) {
        const QString text = tr("%1 without an entry").arg(words::duration(row.gap));
        return role == Qt::DisplayRole || role == GapRole || role == Qt::AccessibleTextRole ? QVariant(text) : QVariant();
    }
    if (row.kind == Now)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("Now, %1").arg(words::clock(row.at))) : QVariant();
    const auto &entry = m_entries[row.entry];
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::AccessibleTextRole: return tr("%1, %2: %3").arg(words::clock(entry.happened), words::entryKind(entry.kind), entry.text);
    case Qt::ToolTipRole:
        return tr("Happened %1\nLearned %2\nEntered %3").arg(words::absolute(entry.happened), words::absolute(entry.learned), words::absolute(entry.entered));
    case EntryRole: return QVariant::fromValue(entry);
    case TypeRole: {
        if (entry.corrects.isEmpty())
            return words::entryKind(entry.kind);
        for (const auto &other : m_entries)
            if (other.id == entry.corrects)
                return tr("Correction to %1").arg(words::clock(other.happened));
        return tr("Correction");
    }
    case IconRole: return entry.corrects.isEmpty() ? iconOf(entry.kind) : QStringLiteral("pen");
    case KeyRole: return entry.corrects.isEmpty() && isKey(entry.kind);
    case DetailRole: return entry.author;
    case HashRole: return entry.head.left(4) + QStringLiteral("…") + entry.head.right(4);
    case CorrectedRole: {
        const auto at = m_correctedAt.constFind(entry.id);
        return at == m_correctedAt.constEnd() ? QString() : tr("corrected %1").arg(words::clock(*at));
    }
    default: return {};
    }
}

} // namespace desk
