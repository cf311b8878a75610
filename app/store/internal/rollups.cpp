// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups.h"

namespace store
{

void RollupBuffer::add(qint64 watch, qint64 published, int sentiment, int channel, qint64 language, qint64 reach, bool minutes, int mentions)
{
    const auto start = [published](qint64 size) {
        const qint64 rest = published % size;
        return published - (rest < 0 ? rest + size : rest);
    };
    if (minutes) {
        auto &sum = m_minutes[{watch, start(minute), sentiment, channel, language}];
        sum.mentions += mentions;
        sum.reach += mentions * reach;
    }
    auto &sum = m_quarters[{watch, start(quarter), sentiment, channel, language}];
    sum.mentions += mentions;
    sum.reach += mentions * reach;
}

void RollupBuffer::write(Connection &connection)
{
    for (const auto &[key, sum] : m_minutes) {
        const auto &[watch, bucket, sentiment, channel, language] = key;
        connection.runNumbers("INSERT INTO rollup_1m VALUES(?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
                              "mentions=mentions+excluded.mentions, reach=reach+excluded.reach",
            {watch, bucket, sentiment, channel, language, sum.mentions, sum.reach});
    }
    for (const auto &[key, sum] : m_quarters) {
        const auto &[watch, bucket, sentiment, channel, language] = key;
        connection.runNumbers("INSERT INTO rollup_15m VALUES(?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
                              "mentions=mentions+excluded.mentions, reach=reach+excluded.reach",
            {watch, bucket, sentiment, channel, language, sum.mentions, sum.reach});
    }
    m_minutes.clear();
    m_quarters.clear();
}

} // namespace store
