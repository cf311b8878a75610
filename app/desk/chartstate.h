// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "intake/history.h"
#include "store/values.h"

namespace desk
{

/// What a stream chart shows: bins of the range, the same length of time before as a ghost, and marks.
struct ChartState {
    enum class MarkKind { Detection, Level, Statement, Decision };
    struct Mark {
        qint64 at = 0;
        MarkKind kind = MarkKind::Detection;
        int level = 0;
        QString label;
    };
    struct Burst {
        qint64 from = 0;
        qint64 to = 0;
        bool open = false;
        QString title;
        QStringList details;
    };
    /// An alert of that time, raised or only in a replay.
    struct AlertMark {
        qint64 at = 0;
        bool raised = false;
        int line = -1;    ///< its place in the replay; -1 when it was raised
        QString figure;   ///< "×6.2"
        QString sentence; ///< for the tooltip and the table
    };
    store::Series series;
    QList<int> ghost; ///< totals of the previous period per bin; empty when not asked for
    QList<Mark> marks;
    qint64 now = 0;
    bool live = false;                          ///< the range ends at now
    qint64 dataFrom = 0;                        ///< before this nothing was ever counted: "no data" rather than zero
    QList<double> expectedLower, expectedUpper; ///< one for each bin, or empty
    QList<Burst> bursts;
    QList<intake::ProjectedHour> projected; ///< hours to come, of a live chart; may be empty
    QList<AlertMark> alerts;                ///< oldest first
};

/// The bin for a range: at most about 200 bins, of a size that people use.
qint64 niceBin(qint64 range);

} // namespace desk
