// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"
#include "base/clock.h"
#include <cmath>

namespace detection
{

QList<ProjectedHour> project(const BurstDetector &detector, qint64 fromMs, int hours)
{
    constexpr double fourOfFive = 1.2816; // standard deviations
    QList<ProjectedHour> out;
    if (detector.stepMs() == 0)
        return out;
    const auto &baseline = detector.baseline();
    const double rowsPerHour = double(base::hourMs) / double(detector.stepMs());
    const double deviation = detector.lastHourDeviation(), spread = baseline.hourlySpread();
    double left = 1;
    for (int hour = 0; hour < hours; ++hour) {
        left *= baseline.persistence();
        const qint64 from = fromMs + hour * base::hourMs;
        const double value = baseline.expected(from + base::hourMs / 2) * rowsPerHour * std::exp(deviation * left);
        const double width = fourOfFive * std::sqrt(spread * spread * (1 - left * left) + 1 / (value + 1));
        out.append({from, value, std::max(0.0, (value + 1) * std::exp(-width) - 1), (value + 1) * std::exp(width) - 1});
    }
    return out;
}

} // namespace detection
