// SPDX-License-Identifier: GPL-3.0-or-later
#include "livereader.h"
#include "base/clock.h"
#include "internal/database.h"
#include "internal/mentionquery.h"
#include <QJsonDocument>

using base::Result;

namespace store
{
namespace
{

constexpr qint64 liveWithin = 60 * base::minuteMs; ///< decisions.md, Time
constexpr qint64 newAfter = 30 * base::dayMs;
constexpr qint64 toldReach = 10'000;
constexpr int mostGroups = 50, mostTraces = 300;

QJsonObject object(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QHash<qint64, QString> languageTags(Connection &connection)
{
    QHash<qint64, QString> out;
    auto rows = connection.run("SELECT key, tag FROM language");
    while (rows.next())
        out.insert(rows.number(0), rows.text(1).section(QLatin1Char('-'), 0, 0).toLower());
    return out;
}

/// Of a row with published, row, id, author, title, body and url.
template <typename Rows> MentionTrace traceOf(Rows &rows)
{
    return {{rows.number(0), rows.number(1)}, QStringLiteral("mention:") + rows.text(2), rows.number(3), rows.text(4), rows.text(5), rows.text(6)};
}

QList<qint64> watchesHit(Connection &connection, qint64 row, qint64 published)
{
    QList<qint64> out;
    auto rows = connection.run(
        "SELECT l.key FROM watch_local l CROSS JOIN watch_hit h ON h.watch=l.key AND h.published=? AND h.mention=? WHERE NOT l.retired", published, row);
    while (rows.next())
        out.append(rows.number(0));
    return out;
}

} // namespace

LiveReader::LiveReader(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<DetectionSetup>> LiveReader::setup(qint64 now, bool withStates)
{
    return m_database.read<DetectionSetup>([=](Connection &connection) -> Result<DetectionSetup> {
        DetectionSetup out;
        auto rules = connection.run("SELECT id, body FROM record WHERE type='rule' ORDER BY id");
        while (rules.next())
            out.rules.append(domain::AlertRule::fromJson(rules.text(0), object(rules.text(1))));
        auto watches = connection.run("SELECT w.id, w.key, w.body->>'$.group', w.next_row>0 FROM watch w JOIN watch_local l ON l.key=w.key "
                                      "WHERE NOT l.paused ORDER BY w.id");
        while (watches.next())
            out.watches.append({watches.text(0), watches.number(1), watches.text(2), watches.number(3) != 0});
        auto states = connection.run("SELECT watch, slice, until, state FROM detector WHERE ?", withStates ? 1 : 0);
        while (states.next())
            out.states.append({states.number(0), states.text(1), states.number(2), states.bytes(3)});
        auto alerts = connection.run("SELECT id, type, space, gen, hash, seq, stored, live_leaves, body FROM alert WHERE opened>=? OR closed IS NULL "
                                     "ORDER BY opened",
            now - base::dayMs);
        while (alerts.next())
            out.alerts.append({alerts.text(0), alerts.text(1), spaceFromName(alerts.text(2)), {int(alerts.number(3)), alerts.text(4)}, alerts.number(5),
                alerts.number(6), int(alerts.number(7)), object(alerts.text(8))});
        out.until = connection.meta(QStringLiteral("detect-until")).toLongLong();
        out.lastRow = connection.meta(QStringLiteral("detect-row")).toLongLong();
        return out;
    });
}

QFuture<Result<LiveStretch>> LiveReader::stretch(qint64 afterRow, qint64 to)
{
    return m_database.read<LiveStretch>([=](Connection &connection) -> Result<LiveStretch> {
        LiveStretch out;
        out.lastRow = afterRow;
        const auto tags = languageTags(connection);
        struct Fresh {
            qsizetype at;
            qint64 row, published, author;
        };
        QList<Fresh> large;
        QList<std::pair<qint64, qint64>> places;
        {
            auto rows = connection.run("SELECT row, arrived, published, sentiment, channel, language, reach, cues, similar, author, flags FROM mention "
                                       "WHERE row>? ORDER BY row",
                afterRow);
            while (rows.next() && rows.number(1) < to) {
                out.lastRow = rows.number(0);
                const bool live = (rows.number(10) & 2) != 0;
                if (!live || rows.number(2) < rows.number(1) - liveWithin)
                    continue;
                LiveMention line;
                line.row = rows.number(0);
                line.arrived = rows.number(1);
                line.sentiment = domain::Sentiment(rows.number(3));
                line.channel = domain::Channel(rows.number(4));
                line.language = tags.value(rows.number(5));
                line.cues = quint8(rows.number(7));
                line.copy = rows.number(8) != 0;
                line.newReach = rows.number(6);
                if (line.newReach >= toldReach)
                    large.append({out.mentions.size(), line.row, rows.number(2), rows.number(9)});
                else
                    line.newReach = 0;
                places.append({line.row, rows.number(2)});
                out.mentions.append(line);
            }
        }
        for (qsizetype i = 0; i < out.mentions.size(); ++i)
            out.mentions[i].watches = watchesHit(connection, places[i].first, places[i].second);
        for (const auto &one : std::as_const(large))
            if (connection.number("SELECT EXISTS(SELECT 1 FROM mention WHERE author=? AND published>=? AND published<?)", one.author, one.published - newAfter,
                    one.published - liveWithin)
                != 0)
                out.mentions[one.at].newReach = 0;
        auto sources = connection.run("SELECT l.id, l.name, iif(l.error_since IS NOT NULL, l.error_since, ifnull(l.last_item, l.last_poll)) "
                                      "FROM source_local l JOIN record r ON r.id=l.id WHERE NOT l.removed AND ifnull(r.body->>'$.paused',0)=0 "
                                      "AND (l.silent OR l.error_since IS NOT NULL)");
        while (sources.next())
            out.silent.append({sources.text(0), sources.text(1), sources.number(2)});
        return out;
    });
}

QFuture<Result<qint64>> LiveReader::rowBefore(qint64 arrived)
{
    return m_database.read<qint64>([arrived](Connection &connection) -> Result<qint64> {
        // Rows are in the order of arrival, so a bisection needs a score of look-ups where an index would cost every insertion.
        qint64 low = 0, high = connection.number("SELECT ifnull(max(row),0) FROM mention");
        while (low < high) {
            const qint64 middle = low + (high - low + 1) / 2;
            const qint64 seen = connection.number("SELECT arrived FROM mention WHERE row<=? ORDER BY row DESC LIMIT 1", middle);
            if (seen < arrived)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    });
}

QFuture<Result<QList<CopyGroup>>> LiveReader::copies(qint64 afterRow, qint64 lastRow, QHash<qint64, int> known, qint64 since)
{
    return m_database.read<QList<CopyGroup>>([=](Connection &connection) -> Result<QList<CopyGroup>> {
        constexpr int least = 4; // judgeCopies() wants four shares
        QList<CopyGroup> out;
        {
            auto rows = connection.run("SELECT g.first, g.mentions FROM similar_group g WHERE g.mentions>=? AND g.first IN "
                                       "(SELECT similar FROM mention WHERE row>? AND row<=? AND similar<>0) ORDER BY g.mentions DESC",
                least, afterRow, lastRow);
            while (rows.next() && out.size() < mostGroups)
                if (const int before = known.value(rows.number(0)); rows.number(1) * 4 >= before * 5)
                    out.append({rows.number(0), int(rows.number(1)), {}, {}});
        }
        for (auto &group : out) {
            auto rows =
                connection.run("SELECT m.published, m.row, m.id, iif(a.fold='',0,a.key), m.title, m.body, m.url FROM mention m JOIN author a ON a.key=m.author "
                               "WHERE m.similar=? AND m.published>=? ORDER BY m.row DESC LIMIT ?",
                    group.key, since, mostTraces);
            while (rows.next())
                group.traces.append(traceOf(rows));
            if (!group.traces.isEmpty())
                group.watches = watchesHit(connection, group.traces.first().at.row, group.traces.first().at.published);
            std::sort(group.traces.begin(), group.traces.end(),
                [](const auto &a, const auto &b) { return std::pair(a.at.published, a.at.row) < std::pair(b.at.published, b.at.row); });
        }
        return out;
    });
}

QFuture<Result<QList<MentionTrace>>> LiveReader::traces(qint64 afterRow, qint64 lastRow, qint64 since)
{
    return m_database.read<QList<MentionTrace>>([=](Connection &connection) -> Result<QList<MentionTrace>> {
        constexpr int most = 50'000;
        QList<MentionTrace> out;
        // The index of times bounds it, whatever the rows; the plus keeps the rows from being walked instead.
        auto rows =
            connection.run("SELECT m.published, m.row, m.id, iif(a.fold='',0,a.key), m.title, m.body, m.url FROM mention m JOIN author a ON a.key=m.author "
                           "WHERE m.published>=? AND +m.row>? AND +m.row<=? AND (m.flags&2)<>0 ORDER BY m.published DESC LIMIT ?",
                since, afterRow, lastRow, most);
        while (rows.next())
            out.append(traceOf(rows));
        std::sort(
            out.begin(), out.end(), [](const auto &a, const auto &b) { return std::pair(a.at.published, a.at.row) < std::pair(b.at.published, b.at.row); });
        return out;
    });
}

QFuture<Result<QList<Overlap>>> LiveReader::overlaps(MentionFilter filter, QStringList watches)
{
    return m_database.read<QList<Overlap>>([=](Connection &connection) -> Result<QList<Overlap>> {
        constexpr int most = 50'000;
        const auto mine = MentionQuery(connection, filter).rows(most);
        QList<Overlap> out;
        for (const auto &watch : watches) {
            auto other = filter;
            other.watch = watch;
            const auto theirs = MentionQuery(connection, other).rows(most);
            const auto both = std::count_if(theirs.begin(), theirs.end(), [&](qint64 row) { return mine.contains(row); });
            out.append({mine.size(), theirs.size(), both});
        }
        return out;
    });
}

QFuture<Result<void>> LiveReader::save(QList<DetectorState> states, qint64 until, qint64 lastRow)
{
    return m_database.write<void>([=, states = std::move(states)](Connection &connection) -> Result<void> {
        Transaction transaction(connection);
        if (!states.isEmpty()) {
            connection.run("DELETE FROM detector");
            for (const auto &state : states)
                connection.run("INSERT INTO detector(watch,slice,until,state) VALUES(?,?,?,?)", state.watch, state.slice, state.until, state.state);
        }
        connection.setMeta(QStringLiteral("detect-until"), until);
        connection.setMeta(QStringLiteral("detect-row"), lastRow);
        transaction.commit();
        return {};
    });
}

QFuture<Result<QList<CueCounts>>> LiveReader::cues(MentionFilter filter)
{
    return m_database.read<QList<CueCounts>>(
        [=](Connection &connection) -> Result<QList<CueCounts>> { return MentionQuery(connection, filter).cues(toldReach, newAfter); });
}

QFuture<Result<Makeup>> LiveReader::makeup(MentionFilter filter, int limit)
{
    return m_database.read<Makeup>([=](Connection &connection) -> Result<Makeup> { return MentionQuery(connection, filter).makeup(limit); });
}

} // namespace store
