// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "streamdata.h"
#include <algorithm>

namespace charts
{

/// Counts as they were read, as what a chart shows. Any value with `series` (from, binMs, bins), `now`, `live` and
/// `marks` will do, so that this room need not know those that read. Bins that end by `heardFrom` (UTC ms) are missing.
template <typename State> StreamData streamOf(const State &state, qint64 heardFrom)
{
    StreamData out;
    out.from = state.series.from;
    out.binMs = std::max<qint64>(1, state.series.binMs);
    out.to = out.from + out.binMs * state.series.bins.size();
    out.now = state.live ? state.now : 0;
    out.nowLive = state.live;
    out.bins.reserve(state.series.bins.size());
    for (const auto &bin : state.series.bins)
        out.bins.append({bin.negative, bin.neutral, bin.positive, bin.unjudged, out.startOf(int(out.bins.size()) + 1) <= heardFrom});
    out.expectedLower = state.expectedLower;
    out.expectedUpper = state.expectedUpper;
    for (const auto &burst : state.bursts)
        out.bursts.append({burst.from, burst.to, burst.open, burst.title, burst.details});
    for (const auto &hour : state.projected)
        out.projected.append({hour.from, hour.value, hour.low, hour.high});
    static constexpr EventKind kinds[] = {EventKind::Detection, EventKind::LevelChange, EventKind::Statement, EventKind::Decision};
    for (const auto &mark : state.marks)
        out.events.append({kinds[int(mark.kind)], mark.at, mark.label, mark.level});
    if constexpr (requires { state.alerts; })
        for (const auto &alert : state.alerts)
            out.alerts.append({alert.at, alert.raised, alert.line, alert.figure, alert.sentence});
    return out;
}

} // namespace charts
