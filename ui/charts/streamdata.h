// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace charts
{

/// Mentions of one stretch of time. A missing bin means the sources gave nothing, not that there was nothing.
struct Bin {
    qint32 negative = 0;
    qint32 neutral = 0;
    qint32 positive = 0;
    qint32 unjudged = 0;
    bool missing = false;

    qint32 total() const { return negative + neutral + positive + unjudged; }
};

/// A stretch far above the expected range. Its words come ready in the reader's language.
struct Burst {
    qint64 from = 0;
    qint64 to = 0;
    bool open = false; ///< still running: no closing tick
    QString title;     ///< "Burst 09:10–10:40"
    QStringList details;
};

enum class EventKind { Detection, LevelChange, Statement, Decision };

struct Event {
    EventKind kind = EventKind::Detection;
    qint64 at = 0;
    QString label;
    int level = 0; ///< the new level of a LevelChange
};

/// What an hour to come is projected to hold, in mentions of that hour; about four of five lie from low to high.
struct Projected {
    qint64 from = 0;
    double value = 0, low = 0, high = 0;
};

/// An alert of that time: one that was raised, or one that a rule would have raised. Its words come ready.
struct AlertMark {
    qint64 at = 0;
    bool raised = false;
    int line = -1;    ///< what the page knows it by
    QString figure;   ///< "×6.2"
    QString sentence; ///< for the tooltip and the table
};

/// Everything a stream chart shows: a copyable value. Times are UTC milliseconds; bin i covers from + i *
/// binMs on.
struct StreamData {
    qint64 from = 0;
    qint64 to = 0;
    qint64 binMs = 60'000;
    QList<Bin> bins;
    QList<double> expectedLower, expectedUpper; ///< one per bin, or empty
    QList<double> ghost;                        ///< totals of the previous period, one per bin, or empty
    QString ghostName;                          ///< "previous 24 h"
    QList<Burst> bursts;
    QList<Event> events;
    QList<Projected> projected; ///< the hours after now; drawn beside the plot, since they are not of its time
    QList<AlertMark> alerts;    ///< oldest first; Left and Right then go from one to the next
    qint64 now = 0;             ///< 0 for none
    bool nowLive = false;       ///< draws the now line and its value

    /// Whether any bin has a sentiment. If not, volume is one series, named "not judged".
    bool isJudged() const;
    /// Sum over the bins that begin in [from, to).
    Bin sum(qint64 rangeFrom, qint64 rangeTo) const;
    Bin sum() const { return sum(from, to); }
    /// Index of the bin at a time, or -1.
    int indexAt(qint64 ms) const;
    qint64 startOf(int index) const { return from + index * binMs; }
    /// Highest value to show, over bins, expected range and ghost.
    double highest() const;
    bool hasExpected() const { return !bins.isEmpty() && expectedLower.size() == bins.size() && expectedUpper.size() == bins.size(); }
    bool hasGhost() const { return !bins.isEmpty() && ghost.size() == bins.size(); }
    /// A projected hour's figure as mentions of a bin.
    double perBin(double hourly) const { return hourly * double(binMs) / 3'600'000.0; }
    /// The last bin that has ended by `now` and is not missing, or -1.
    int lastComplete() const;
};

} // namespace charts
