// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesreader.h"
#include "base/clock.h"
#include "internal/database.h"
#include "internal/rollups.h"
#include <QJsonDocument>

using base::Result;

namespace store
{
namespace
{

qint64 keyOf(Connection &connection, const QString &watch)
{
    if (watch.isEmpty())
        return 0;
    const qint64 key = connection.number("SELECT key FROM watch_local WHERE id=? AND NOT retired", watch);
    return key == 0 ? -1 : key;
}

struct Where {
    QString sql;
    QVariantList binds;
    qint64 from = 0;
    bool minutes = false;
};

/// The bin that can be read: minute counts are kept for 90 days only.
qint64 readableBin(const SeriesFilter &filter, qint64 now)
{
    const qint64 bin = std::max(filter.binMs, RollupBuffer::minute);
    return filter.from < now - RollupBuffer::minuteKept ? (bin + RollupBuffer::quarter - 1) / RollupBuffer::quarter * RollupBuffer::quarter : bin;
}

Where whereOf(Connection &connection, const SeriesFilter &filter, qint64 now)
{
    Where out;
    out.minutes = readableBin(filter, now) % RollupBuffer::quarter != 0;
    const qint64 grain = out.minutes ? RollupBuffer::minute : RollupBuffer::quarter;
    out.from = filter.from - filter.from % grain;
    out.sql = QStringLiteral(" FROM %1 r WHERE r.watch=? AND r.bucket>=? AND r.bucket<?")
                  .arg(out.minutes ? QStringLiteral("rollup_1m") : QStringLiteral("rollup_15m"));
    out.binds << keyOf(connection, filter.watch) << out.from << filter.to;
    const auto oneOf = [&](const char *column, const auto &values) {
        if (values.isEmpty())
            return;
        QStringList numbers;
        for (const auto value : values)
            numbers << QString::number(int(value));
        out.sql += QStringLiteral(" AND r.%1 IN (%2)").arg(QLatin1StringView(column), numbers.join(u','));
    };
    oneOf("sentiment", filter.sentiments);
    oneOf("channel", filter.channels);
    if (!filter.languages.isEmpty()) {
        QStringList parts;
        for (const auto &language : filter.languages) {
            parts << QStringLiteral("lower(tag)=? OR lower(tag) LIKE ?");
            out.binds << language.toLower() << language.toLower() + QStringLiteral("-%");
        }
        out.sql += QStringLiteral(" AND r.language IN (SELECT key FROM language WHERE ") + parts.join(QStringLiteral(" OR ")) + u')';
    }
    return out;
}

Series readSeries(Connection &connection, const SeriesFilter &filter, qint64 now)
{
    Series out;
    out.binMs = readableBin(filter, now);
    const auto where = whereOf(connection, filter, now);
    out.from = where.from;
    out.bins.resize(std::max<qint64>(0, (filter.to - out.from + out.binMs - 1) / out.binMs));
    auto rows = connection.runOnce(QStringLiteral("SELECT (r.bucket-%1)/%2 AS bin, r.sentiment, sum(r.mentions), sum(r.reach)").arg(out.from).arg(out.binMs)
            + where.sql + QStringLiteral(" GROUP BY 1,2"),
        where.binds);
    while (rows.next()) {
        const qint64 at = rows.number(0);
        if (at < 0 || at >= out.bins.size())
            continue;
        out.bins[at].add(domain::Sentiment(rows.number(1)), int(rows.number(2)));
        out.bins[at].reach += rows.number(3);
    }
    return out;
}

QFuture<Result<QList<Share>>> shares(Database &database, const SeriesFilter &filter, bool channels, qint64 now)
{
    return database.read<QList<Share>>([=](Connection &connection) -> Result<QList<Share>> {
        const auto where = whereOf(connection, filter, now);
        QList<Share> out;
        const QString column = channels ? QStringLiteral("r.channel") : QStringLiteral("(SELECT tag FROM language WHERE key=r.language)");
        auto rows = connection.runOnce(
            QStringLiteral("SELECT %1, sum(r.mentions)").arg(column) + where.sql + QStringLiteral(" GROUP BY 1 ORDER BY 2 DESC"), where.binds);
        while (rows.next())
            out.append({channels ? domain::channelName(domain::Channel(rows.number(0))) : rows.text(0), int(rows.number(1))});
        return out;
    });
}

} // namespace

SeriesReader::SeriesReader(Database &database, const base::Clock &clock, QObject *parent) : QObject(parent), m_database(database), m_clock(clock) {}

QFuture<Result<Series>> SeriesReader::series(SeriesFilter filter)
{
    return m_database.read<Series>([filter, now = m_clock.now()](Connection &connection) -> Result<Series> { return readSeries(connection, filter, now); });
}

QFuture<Result<QList<Share>>> SeriesReader::byChannel(SeriesFilter filter) { return shares(m_database, filter, true, m_clock.now()); }
QFuture<Result<QList<Share>>> SeriesReader::byLanguage(SeriesFilter filter) { return shares(m_database, filter, false, m_clock.now()); }

QFuture<Result<QList<WatchSummary>>> SeriesReader::watches(qint64 from, qint64 to, int sparkBins)
{
    return m_database.read<QList<WatchSummary>>([=, clock = m_clock.now()](Connection &connection) -> Result<QList<WatchSummary>> {
        QList<WatchSummary> out;
        struct Line {
            qint64 key, top, next;
        };
        QList<Line> lines;
        {
            auto rows = connection.run("SELECT id, body, key, top_row, next_row FROM watch ORDER BY id");
            while (rows.next()) {
                WatchSummary summary;
                summary.id = rows.text(0);
                summary.watch = domain::Watch::fromJson(summary.id, QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
                lines.append({rows.number(2), rows.number(3), rows.number(4)});
                summary.filling = lines.last().next > 0;
                summary.filled = summary.filling ? 1.0 - double(lines.last().next) / double(std::max<qint64>(1, lines.last().top)) : 1.0;
                out.append(summary);
            }
        }
        const qint64 length = std::max<qint64>(to - from, RollupBuffer::quarter);
        const qint64 bin = std::max<qint64>(length / std::max(1, sparkBins), 1);
        // Short periods are counted by the minute, long ones by the quarter hour.
        const bool minutes = length <= 2 * base::dayMs && from - length >= clock - RollupBuffer::minuteKept;
        for (qsizetype i = 0; i < out.size(); ++i) {
            out[i].spark = QList<int>(sparkBins, 0);
            auto rows = minutes ? connection.run(
                            "SELECT bucket, sum(mentions) FROM rollup_1m WHERE watch=? AND bucket>=? AND bucket<? GROUP BY 1", lines[i].key, from - length, to)
                                : connection.run("SELECT bucket, sum(mentions) FROM rollup_15m WHERE watch=? AND bucket>=? AND bucket<? GROUP BY 1",
                                    lines[i].key, from - length, to);
            while (rows.next()) {
                const qint64 bucket = rows.number(0);
                const int mentions = int(rows.number(1));
                if (bucket < from) {
                    out[i].before += mentions;
                } else {
                    out[i].now += mentions;
                    out[i].spark[qBound(qint64(0), (bucket - from) / bin, qint64(sparkBins - 1))] += mentions;
                }
            }
        }
        return out;
    });
}

QFuture<Result<std::pair<qint64, qint64>>> SeriesReader::extent(QString watch)
{
    return m_database.read<std::pair<qint64, qint64>>([watch](Connection &connection) -> Result<std::pair<qint64, qint64>> {
        const qint64 key = keyOf(connection, watch);
        const qint64 last = connection.number("SELECT max(bucket) FROM rollup_15m WHERE watch=?", key);
        if (last == 0)
            return std::pair<qint64, qint64>{0, 0};
        return std::pair(connection.number("SELECT min(bucket) FROM rollup_15m WHERE watch=?", key), last + RollupBuffer::quarter);
    });
}

} // namespace store
