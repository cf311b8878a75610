// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "store/incidentreader.h"

namespace desk
{

/// The golden hour of an incident: sixty minutes from its detection to the first entry of the kind statement. Times in ms.
struct GoldenHour {
    static constexpr qint64 length = base::hourMs;

    qint64 due = 0;   ///< UTC, when the hour ends
    qint64 gone = 0;  ///< from detection to the first statement, or to now
    qint64 left = 0;  ///< of the hour; negative when it was missed
    bool met = false; ///< a first statement is out, in time or late
    bool late = false;

    double share() const { return double(gone) / double(length); }
    /// The figure for the middle of a ring: minutes taken, left, or late as "+6", at most "+99".
    QString minutes() const;
    /// 0:22:14 left, +0:06:03 late, or how long the statement took.
    QString running() const;
    static GoldenHour of(const store::IncidentCard &card, qint64 now);
};

} // namespace desk
