// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamscale.h"
#include <cmath>

namespace charts
{

QList<double> valueTicks(double highest)
{
    const double wanted = std::max(highest, 2.0);
    double step = 1;
    for (double size = 1;; size *= 10) {
        bool found = false;
        for (const double part : {1.0, 2.0, 5.0}) {
            step = part * size;
            if (std::floor(wanted / step) <= 4) {
                found = true;
                break;
            }
        }
        if (found)
            break;
    }
    QList<double> ticks;
    for (double v = 0; v <= wanted; v += step)
        ticks << v;
    return ticks;
}

} // namespace charts
