// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "baseline.h"
#include <QByteArray>

namespace detection
{

/// The level of `Finding::score` at which a row raises an alarm. Rows without one stay below it, so that any level from here
/// to 1 gives the same alarms.
inline constexpr double alarmScore = 0.5;

/// What one row says.
struct Finding {
    double score = 0;      ///< 1 announces an onset, once; below `alarmScore` it tells how near the row came to that
    double expected = 0;   ///< what the row usually holds
    double low = 0;        ///< the expected range, two standard deviations: about nine of ten rows lie from low to high
    double high = 0;       //
    double count = 0;      ///< events in the window with most evidence, 0 when none is above what is expected
    double deviation = 0;  ///< how many times the expected count that is; 0 when none is above
    int windowMinutes = 0; ///< that window: 5, 15, 60 or 240, or the length of a row that is longer
    double rarityDays = 0; ///< once in how many days this series shows such a deviation; 0 when there is none
    bool open = false;     ///< a burst is under way
    qint64 since = 0;      ///< UTC ms of the row that announced it, while one is open
};

/// Finds the onset of bursts in one series of counts, row by row. A row's finding depends on that row and the rows before it.
///
/// 1. Over the last 5, 15, 60 and 240 minutes the count S is compared with the sum M of what the baseline expected, by the
///    log-likelihood ratio of a negative binomial of size k whose mean is S against one whose mean is M:
///    T = S ln(S/M) − (S+k) ln((S+k)/(M+k)); a window with fewer than three events raises nothing.
/// 2. How surprising a T is depends on the series. The greatest T of every eight hours, with a memory of a week, gives a
///    Gumbel distribution for each window by the method of moments (Gumbel 1958), T becomes (T − location) / scale, and the
///    windows are joined by ln(mean exp(0.3 z)) / 0.3, which lies between their mean and their greatest.
/// 3. Gumbel's tail tells how seldom that is. Once in 30 days is the alarm level. An announced burst may climb for an
///    hour, then the bar stands at twice its height for the rest of twelve hours and halves each day after: one onset gives
///    one alarm.
///
/// The constants are the middle of a plateau: on the Numenta Anomaly Benchmark's tweet series every one of them may be taken
/// 15 % either way at once for about two points of a hundred, and the alarm level from 3 to 85 days for at most nine.
///
/// Rows may be irregular or missing; the width of a row is the usual distance between rows as seen so far. A row that is not
/// later than the one before it, not finite, above 10^12 or beyond the year 30000 is not learnt and gets the score 0; a
/// value below 0 counts as 0.
/// A value of fixed size (9 KB), without memory of its own elsewhere; one thread at a time.
class BurstDetector
{
public:
    /// `timeMs` is the row's time, UTC ms; `value` the count since the row before.
    Finding push(qint64 timeMs, double value);
    const Baseline &baseline() const { return m_baseline; }
    /// ms between rows, as far as seen; 0 before the second row.
    qint64 stepMs() const { return m_step; }
    /// ln of seen to expected over the last hour, one event added to both.
    double lastHourDeviation() const;

    /// The whole state; `restore` goes on with exactly the same findings.
    QByteArray save() const;
    /// Fails with TooNew when a later version wrote the bytes, with Invalid when they are damaged.
    static base::Result<BurstDetector> restore(const QByteArray &bytes);

private:
    struct Minute {
        qint64 time = 0;
        double value = 0;
        double expected = 0;
    };
    static constexpr size_t windows = 4;
    /// The greatest evidence of past stretches in one window: mean and variance of a Gumbel distribution.
    struct Tail {
        double mean = 0, variance = 0;
        double greatest = 0; ///< of the stretch that is under way
        double surprise(double evidence) const;
    };
    struct Window {
        double sum = 0, expected = 0;
        int rows = 0;
    };

    bool advances(qint64 timeMs);
    void keepStep(qint64 distance);
    void remember(const Minute &minute);
    /// Where the minute stands that is the `age`th before the newest.
    size_t place(qint32 age) const { return (size_t(m_newest) + m_minutes.size() - size_t(age)) % m_minutes.size(); }
    std::array<Window, windows> sums(qint64 timeMs) const;
    void endStretch();
    double weigh(const std::array<Window, windows> &sum, double size, Finding &out);
    void announce(qint64 timeMs, double surprise, Finding &out);
    template <typename Self, typename Visit> static void visit(Self &self, Visit &&number);

    Baseline m_baseline;
    std::array<Minute, 240> m_minutes; ///< the newest at m_newest, a ring
    qint32 m_newest = 0, m_kept = 0;
    std::array<Tail, windows> m_tails;
    qint64 m_rows = 0;      ///< learnt so far
    qint64 m_last = 0;      ///< UTC ms of the newest row
    qint64 m_step = 0;      ///< ms between rows
    qint64 m_stretch = 0;   ///< the eight hours that are under way, counted since 1970
    double m_stretches = 0; ///< how many were learnt
    qint32 m_late = 0;      ///< rows one after another that were not later than the newest
    qint64 m_announced = 0; ///< UTC ms of the last alarm
    double m_peak = 0;      ///< the surprise it reached; 0 before the first
    bool m_open = false;
};

} // namespace detection
