// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <array>

namespace detection
{

/// What a series usually shows: a slow level times an hour of day times an hour of week, all in UTC and learnt as rows come.
/// Bursts hardly move it: a row counts at most one above three times what was expected, an hour at most 4.5 times up or
/// down. A young baseline leans on its level alone, which in the first day remembers only four hours, so that a day that
/// wakes up is no burst. The hour of day and then the hour of week gain weight with every time they were seen (after n times
/// n/(n+6) and n/(n+4)), so an hour that was never seen falls back to the others by itself.
/// A plain value of fixed size; one thread at a time.
class Baseline
{
public:
    /// What a row at `timeMs` (UTC ms) usually holds: events per row, above 0.
    double expected(qint64 timeMs) const;
    /// Size of the negative binomial around `expected`: the variance is m + m²/size. Small while little is known, when
    /// only what no daily rhythm could explain is surprising, and near 6 after some days.
    double size(qint64 timeMs) const;
    /// Takes a row of `stepMs` in. `value` is finite and not negative.
    void learn(qint64 timeMs, qint64 stepMs, double value);

    /// Events per row, all hours alike: `expected` is this times a factor for the hour.
    double level() const { return m_level; }
    /// Since the earliest row, in days.
    double learntDays(qint64 timeMs) const { return m_weight > 0 ? double(timeMs - m_first) / 86'400'000.0 : 0; }

    /// How much of an hour's ln(seen / expected) the next hour keeps on average, 0…0.98.
    double persistence() const;
    /// Spread of the hourly ln(seen / expected), one standard deviation.
    double hourlySpread() const;

    /// Visits every number of the state in a fixed order, for saving and restoring.
    template <typename Self, typename Visit> static void visit(Self &self, Visit &&number)
    {
        number(self.m_first), number(self.m_hour);
        number(self.m_level), number(self.m_weight), number(self.m_total), number(self.m_hourSum), number(self.m_hourLevel), number(self.m_hourExpected),
            number(self.m_hourRows), number(self.m_lastDeviation), number(self.m_square), number(self.m_product), number(self.m_hours);
        for (auto &slot : self.m_hourOfDay)
            number(slot.effect), number(slot.times);
        for (auto &slot : self.m_hourOfWeek)
            number(slot.effect), number(slot.times);
    }

private:
    struct Slot {
        double effect = 0; ///< ln of the factor
        double times = 0;  ///< hours learnt
        void learn(double deviation, double leastGain);
    };
    double seasonal(qint64 hour) const;
    void endHour();

    qint64 m_first = 0;  ///< UTC ms of the earliest row
    qint64 m_hour = 0;   ///< hours since 1970 of the hour that is being summed
    double m_level = 0;  ///< per row
    double m_weight = 0; ///< rows behind the level; 0 before the first
    double m_total = 0;  ///< everything counted so far
    double m_hourSum = 0, m_hourLevel = 0, m_hourExpected = 0, m_hourRows = 0;
    double m_lastDeviation = 0, m_square = 0, m_product = 0, m_hours = 0;
    std::array<Slot, 24> m_hourOfDay;
    std::array<Slot, 168> m_hourOfWeek;
};

} // namespace detection
