// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "burstdetector.h"

namespace detection
{

/// What arrived in one minute, or in several: of one watch, or of one slice of it.
struct MinuteCounts {
    quint32 mentions = 0;
    quint32 judged = 0; ///< those with a sentiment
    quint32 negative = 0;
    quint32 distress = 0;
    quint32 rumour = 0;
    quint32 complaint = 0;
    quint32 copies = 0;  ///< those that say nearly what others said
    qint64 newReach = 0; ///< the greatest reach of an author who had not spoken for a month
    MinuteCounts &operator+=(const MinuteCounts &other);
    double negativeShare() const { return judged == 0 ? 0 : double(negative) / judged; }
    double shareOf(quint32 part) const { return mentions == 0 ? 0 : double(part) / mentions; }
};

/// Everything detection remembers of one series of minutes: the burst detector, the last two hours by the minute and the day
/// before by the hour. About 15 KB, no memory elsewhere. Minutes come in order; one that is not later than the newest is
/// ignored, and minutes that are left out stay unknown rather than empty. One thread at a time.
class SliceState
{
public:
    static constexpr int mostMinutes = 120;

    /// `minute` is the start of the minute, UTC ms, a multiple of a minute.
    const Finding &push(qint64 minute, const MinuteCounts &counts);
    /// What the newest minute said.
    const Finding &finding() const { return m_finding; }
    /// Sum of the last `minutes`, leaving out the newest `skip`; at most mostMinutes together.
    MinuteCounts last(int minutes, int skip = 0) const;
    /// Sum of the day that ended an hour before the newest minute.
    MinuteCounts earlier() const;
    /// Minutes since the first one, both counted; 0 before it.
    qint64 known() const { return m_newest == 0 ? 0 : (m_newest - m_first) / minuteMs + 1; }
    qint64 newest() const { return m_newest; } ///< start of the newest minute, UTC ms; 0 before the first
    /// Everything so far was learnt from what is stored and raises nothing: from the next minute on it is live.
    void beginLive() { m_live = m_newest == 0 ? 0 : m_newest + minuteMs; }
    qint64 liveSince() const { return m_live; } ///< UTC ms; 0 when all of it is
    const BurstDetector &detector() const { return m_detector; }

    QByteArray save() const;
    /// Goes on with exactly the same findings. TooNew or Invalid as BurstDetector::restore.
    static base::Result<SliceState> restore(const QByteArray &bytes);

private:
    static constexpr qint64 minuteMs = 60'000;
    static constexpr qint64 hourMs = 60 * minuteMs;
    struct Slot {
        qint64 start = -1; ///< UTC ms
        MinuteCounts counts;
    };
    template <typename Self, typename Visit> static void visit(Self &self, Visit &&number);

    BurstDetector m_detector;
    Finding m_finding;
    std::array<Slot, mostMinutes> m_minutes;
    std::array<Slot, 26> m_hours;
    qint64 m_first = 0;
    qint64 m_newest = 0;
    qint64 m_live = 0;
};

} // namespace detection
