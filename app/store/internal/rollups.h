// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"
#include <map>
#include <tuple>

namespace store
{

/// Adds up counts in memory and writes each touched bucket once, in key order, inside somebody's transaction.
class RollupBuffer
{
public:
    /// `mentions` below zero takes counts back.
    void add(qint64 watch, qint64 published, int sentiment, int channel, qint64 language, qint64 reach, bool minutes, int mentions = 1);
    void write(Connection &connection);

    static constexpr qint64 minuteKept = 90LL * 86'400'000; ///< 1-minute buckets are kept 90 days (decisions.md)
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 quarter = 15 * minute;

private:
    using Key = std::tuple<qint64, qint64, int, int, qint64>;
    struct Sum {
        qint64 mentions = 0;
        qint64 reach = 0;
    };
    std::map<Key, Sum> m_minutes;
    std::map<Key, Sum> m_quarters;
};

} // namespace store
