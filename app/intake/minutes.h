// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "detection/ruleengine.h"
#include "store/livereader.h"

namespace intake
{

inline qint64 floorMinute(qint64 ms) { return ms - ms % base::minuteMs; }
/// Minute of the local day.
int localMinute(qint64 ms);

/// Live mentions as minutes from `from` until before `to` (UTC ms, whole minutes), counted for the wanted series; `keys` names
/// watches by id. What was stored late belongs to the first minute that can still count it. Of more than ten minutes, stretches
/// of ten in which nothing at all arrived are left out as unknown, but for the last minute. Pure.
QList<detection::MinuteInput> minutesOf(
    const store::LiveStretch &stretch, const QList<detection::SeriesKey> &wanted, const QHash<QString, qint64> &keys, qint64 from, qint64 to);

} // namespace intake
