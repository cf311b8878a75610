// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstate.h"
#include "base/clock.h"

namespace desk
{

qint64 niceBin(qint64 range)
{
    for (const qint64 minutes : {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 10080})
        if (range / (minutes * base::minuteMs) <= 200)
            return minutes * base::minuteMs;
    return 30 * base::dayMs;
}

} // namespace desk
