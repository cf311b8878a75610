// SPDX-License-Identifier: GPL-3.0-or-later
#include "backfillstep.h"
#include "../mentionbatch.h"
#include "base/clock.h"
#include "rollups.h"
#include "searchplan.h"

namespace store
{
namespace
{
constexpr qint64 rowsPerStep = 20'000;
constexpr qint64 clearedPerStep = 5'000;

bool clearRetired(Connection &connection)
{
    const qint64 key = connection.number("SELECT key FROM watch_local WHERE retired LIMIT 1");
    if (key == 0)
        return false;
    qint64 cleared = connection
                         .run("DELETE FROM watch_hit WHERE watch=? AND (published,mention) IN "
                              "(SELECT published, mention FROM watch_hit WHERE watch=? LIMIT 5000)",
                             key, key)
                         .changes();
    if (cleared < clearedPerStep) {
        connection.run("DELETE FROM rollup_1m WHERE watch=?", key);
        connection.run("DELETE FROM rollup_15m WHERE watch=?", key);
        connection.run("DELETE FROM watch_local WHERE key=?", key);
    }
    return true;
}

} // namespace

BackfillStep backfillStep(Connection &connection, qint64 now)
{
    qint64 key = 0, high = 0;
    QString id, text;
    {
        auto rows = connection.run("SELECT key, id, query, next_row FROM watch_local WHERE NOT retired AND NOT paused AND next_row>0 ORDER BY key LIMIT 1");
        if (!rows.next())
            return {clearRetired(connection), {}};
        key = rows.number(0);
        id = rows.text(1);
        text = rows.text(2);
        high = rows.number(3);
    }
    const qint64 low = std::max<qint64>(0, high - rowsPerStep);
    const auto query = domain::Query::parse(text);
    if (query) {
        const SearchPlan plan = SearchPlan::of(*query);
        QString sql = QStringLiteral("SELECT m.row, m.published, m.sentiment, m.channel, m.language, m.reach FROM ");
        QVariantList binds;
        if (plan.words.isEmpty()) {
            sql += QStringLiteral("mention m WHERE m.row>? AND m.row<=?");
        } else {
            sql += QStringLiteral("mention_text f JOIN mention m ON m.row=f.rowid WHERE f.mention_text MATCH ? AND f.rowid>? AND f.rowid<=?");
            binds << plan.words;
        }
        binds << low << high;
        if (!plan.condition.isEmpty()) {
            sql += QStringLiteral(" AND ") + plan.condition;
            binds += plan.binds;
        }
        sql += QStringLiteral(" AND NOT EXISTS(SELECT 1 FROM author a WHERE a.key=m.author AND a.ignored)");
        struct Hit {
            qint64 row, published, sentiment, channel, language, reach;
        };
        QList<Hit> hits;
        auto rows = connection.runOnce(sql, binds);
        while (rows.next())
            hits.append({rows.number(0), rows.number(1), rows.number(2), rows.number(3), rows.number(4), rows.number(5)});
        CandidateReader judge(connection);
        RollupBuffer rollups;
        for (const auto &hit : std::as_const(hits)) {
            if (!plan.exact && !judge.matches(*query, hit.row))
                continue;
            const auto added = connection.run("INSERT OR IGNORE INTO watch_hit(watch,published,mention) VALUES(?,?,?)", key, hit.published, hit.row).changes();
            if (added > 0)
                rollups.add(key, hit.published, int(hit.sentiment), int(hit.channel), hit.language, hit.reach, hit.published > now - RollupBuffer::minuteKept);
        }
        rollups.write(connection);
    }
    connection.run("UPDATE watch_local SET next_row=? WHERE key=?", low, key);
    return {true, id};
}

} // namespace store
