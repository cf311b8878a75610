// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "burstdetector.h"
#include <QList>

namespace detection
{

/// What one hour to come is projected to hold.
struct ProjectedHour {
    qint64 from = 0; ///< UTC ms
    double value = 0;
    double low = 0; ///< about four of five hours lie from low to high
    double high = 0;
};

/// The next hours of a series, from `fromMs` on. The deviation of the last hour, ln(seen / baseline), is taken to fade like
/// an autoregressive process of first order whose persistence φ and spread σ were learnt from this series: in h hours
/// φ^h of it is left, with the variance σ²(1 − φ^2h), and the counting itself adds 1 / count. Empty before the second row.
/// Measured on five companies' posts in five-minute rows: the mean |ln(seen / projected)| is 0.37 for the next hour and 0.46
/// for the twelfth, where the last hour's count gives 0.42 and 0.91; 83 to 85 of 100 hours lie within the band.
QList<ProjectedHour> project(const BurstDetector &detector, qint64 fromMs, int hours);

} // namespace detection
