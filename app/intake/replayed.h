// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alerts.h"
#include "gaugewatch.h"
#include "store/livereader.h"

namespace intake
{

/// What a rule would have raised on a watch (empty for all mentions) from `from` on, UTC ms. `series` holds minutes and begins
/// earlier, so that the baseline knows what is usual; `cues` are what the kind needs beside counts. Oldest first. Pure.
QList<domain::Alert> replayed(
    const domain::AlertRule &rule, const QString &watch, const store::Series &series, const QList<store::CueCounts> &cues, qint64 from);

/// The same for a rule that looks at gauges, on one of them, until before `to`: the rule looks at each reading when it came and
/// just before the next one, so that alerts end. Pure.
QList<domain::Alert> replayed(const domain::AlertRule &rule, const WeighedGauge &gauge, qint64 from, qint64 to);

} // namespace intake
