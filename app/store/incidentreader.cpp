// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentreader.h"
#include "base/clock.h"
#include "internal/database.h"
#include "internal/rollups.h"
#include <QJsonDocument>

using base::Result;

namespace store
{
namespace
{

QJsonObject object(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

} // namespace

IncidentReader::IncidentReader(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<QList<IncidentCard>>> IncidentReader::cards(qint64 from, qint64 to, int bins, QStringList ids)
{
    return m_database.read<QList<IncidentCard>>([=](Connection &connection) -> Result<QList<IncidentCard>> {
        QList<IncidentCard> out;
        QHash<QString, qint64> seen;
        {
            auto rows = connection.run("SELECT id, rev FROM local_document WHERE id >= 'seen/' AND id < 'seen0'");
            while (rows.next())
                seen.insert(rows.text(0).mid(5), rows.number(1));
        }
        struct Count {
            int all = 0;
            int unread = 0;
            qint64 last = 0;
        };
        QHash<QString, Count> entries;
        QHash<QString, qint64> statements;
        {
            auto rows = connection.run("SELECT e.incident, e.seq, e.body->>'$.kind', e.happened FROM entry e");
            while (rows.next()) {
                const QString incident = rows.text(0);
                auto &count = entries[incident];
                ++count.all;
                count.unread += rows.number(1) > seen.value(incident, 0);
                count.last = std::max(count.last, rows.number(1));
                if (rows.text(2) == QLatin1StringView("statement")) {
                    auto &first = statements[incident];
                    first = first == 0 ? rows.number(3) : std::min(first, rows.number(3));
                }
            }
        }
        {
            auto rows = connection.run("SELECT d.id, r.type, d.space, r.gen, r.hash, d.seq, r.stored, d.live_leaves, r.body FROM revision r "
                                       "JOIN document d ON d.did=r.did WHERE r.is_winner AND NOT r.deleted AND r.type='incident' ORDER BY d.id DESC");
            while (rows.next()) {
                const QString id = rows.text(0);
                if (!ids.isEmpty() && !ids.contains(id))
                    continue;
                IncidentCard card;
                card.record = {id, rows.text(1), spaceFromName(rows.text(2)), {int(rows.number(3)), rows.text(4)}, rows.number(5), rows.number(6),
                    int(rows.number(7)), object(rows.text(8))};
                card.incident = domain::Incident::fromJson(id, card.record.body);
                card.firstStatement = statements.value(id);
                const Count count = entries.value(id);
                card.entries = count.all;
                card.unread = count.unread;
                card.lastSequence = count.last;
                out.append(card);
            }
        }
        const qint64 bin = std::max<qint64>(1, (to - from) / std::max(1, bins));
        for (auto &card : out) {
            card.spark = QList<int>(bins, 0);
            if (card.incident.watch.isEmpty() || card.incident.phase == domain::Phase::Closed)
                continue;
            const qint64 key = connection.number("SELECT key FROM watch_local WHERE id=? AND NOT retired", card.incident.watch);
            auto rows = connection.run("SELECT bucket, sum(mentions) FROM rollup_15m WHERE watch=? AND bucket>=? AND bucket<? GROUP BY 1", key, from, to);
            while (rows.next())
                card.spark[qBound(qint64(0), (rows.number(0) - from) / bin, qint64(bins - 1))] += int(rows.number(1));
            card.lastHour = int(connection.number("SELECT sum(mentions) FROM rollup_1m WHERE watch=? AND bucket>=? AND bucket<?", key, to - base::hourMs, to));
            card.hourBefore = int(connection.number(
                "SELECT sum(mentions) FROM rollup_1m WHERE watch=? AND bucket>=? AND bucket<?", key, to - 2 * base::hourMs, to - base::hourMs));
        }
        return out;
    });
}

QFuture<Result<QList<ChangeLine>>> IncidentReader::changes(qint64 since, int limit)
{
    return m_database.read<QList<ChangeLine>>([=](Connection &connection) -> Result<QList<ChangeLine>> {
        QList<ChangeLine> out;
        auto rows = connection.run("SELECT d.id, r.type, r.stored, r.body FROM document d JOIN revision r ON r.rid=d.winner "
                                   "WHERE NOT r.deleted AND r.type IN ('entry','situation') AND r.stored>=? ORDER BY d.seq DESC LIMIT ?",
            since, limit);
        while (rows.next()) {
            ChangeLine line;
            line.id = rows.text(0);
            line.type = rows.text(1);
            line.at = rows.number(2);
            line.body = object(rows.text(3));
            line.by = line.body.value(QLatin1StringView("by")).toString();
            if (line.type == QLatin1StringView("entry")) {
                line.entry = domain::TimelineEntry::fromJson(line.id, line.body);
                line.incident = line.entry.incident;
                line.incidentNumber = connection.text("SELECT body->>'$.number' FROM incident WHERE id=?", line.incident);
            }
            out.append(line);
        }
        return out;
    });
}

QFuture<Result<void>> IncidentReader::markSeen(QString incident, qint64 sequence)
{
    return m_database.write<void>([=](Connection &connection) -> Result<void> {
        connection.run("INSERT INTO local_document VALUES(?,?,'{}') ON CONFLICT(id) DO UPDATE SET rev=max(rev,excluded.rev)",
            QString(QStringLiteral("seen/") + incident), sequence);
        return {};
    });
}

QFuture<Result<QHash<QString, QString>>> IncidentReader::attachedTo(QStringList mentionIds)
{
    return m_database.read<QHash<QString, QString>>([mentionIds](Connection &connection) -> Result<QHash<QString, QString>> {
        QHash<QString, QString> out;
        for (const auto &id : mentionIds) {
            const QString number = connection.text("SELECT i.body->>'$.number' FROM revision r JOIN incident i ON i.id=r.body->>'$.incident' "
                                                   "WHERE r.is_winner AND NOT r.deleted AND r.type='evidence' AND r.body->>'$.mention'=? LIMIT 1",
                id);
            if (!number.isEmpty())
                out.insert(id, number);
        }
        return out;
    });
}

} // namespace store
