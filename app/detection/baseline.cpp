// SPDX-License-Identifier: GPL-3.0-or-later
#include "baseline.h"
#include "base/clock.h"
#include <algorithm>
#include <cmath>

namespace detection
{
namespace
{

constexpr double levelMs = 14.0 * base::dayMs; ///< memory of the level: two weeks, so that weekends do not pull it
constexpr double youngMs = 4.0 * base::hourMs, youngUntilMs = double(base::dayMs);
constexpr double rowClip = 3, rowClipAdd = 1;
constexpr double hourClip = 1.5; ///< in ln: 4.5 times
constexpr double hourOfDayPrior = 6, hourOfWeekPrior = 4;
constexpr double hourOfDayGain = 1.0 / 30, hourOfWeekGain = 0.1; ///< memory of about a month and of ten weeks
constexpr double coldSize = 3, grownSize = 6, sizeMs = 2.0 * base::dayMs;
/// A series that begins with nothing or a single event was silent before: six rows with one event in ten are assumed.
/// One that begins higher has its level in its first row.
constexpr double silentPerRow = 0.1, silentRows = 6, smallStart = 2;
constexpr double deviationGain = 1.0 / 168; ///< persistence and spread remember a week

qint64 floorDiv(qint64 a, qint64 b) { return a >= 0 ? a / b : -((b - 1 - a) / b); }

} // namespace

void Baseline::Slot::learn(double deviation, double leastGain)
{
    times += 1;
    effect += std::max(leastGain, 1 / times) * (deviation - effect);
}

double Baseline::seasonal(qint64 hour) const
{
    const auto &day = m_hourOfDay[size_t(((hour % 24) + 24) % 24)];
    const auto &week = m_hourOfWeek[size_t(((hour % 168) + 168) % 168)];
    return day.effect * day.times / (day.times + hourOfDayPrior) + week.effect * week.times / (week.times + hourOfWeekPrior);
}

double Baseline::expected(qint64 timeMs) const
{
    // Effects stand for the middle of their hour; between the middles they are joined by a line.
    const qint64 shifted = timeMs - base::hourMs / 2;
    const qint64 hour = floorDiv(shifted, base::hourMs);
    const double part = double(shifted - hour * base::hourMs) / double(base::hourMs);
    const double season = std::exp(seasonal(hour) * (1 - part) + seasonal(hour + 1) * part);
    // n rows without an event leave a rate of up to about 0.5/n possible (Jeffreys' prior of a Poisson rate).
    return std::max(m_level * season, 0.5 / (m_weight + 10));
}

double Baseline::size(qint64 timeMs) const
{
    const double known = coldSize + (grownSize - coldSize) * (1 - std::exp(-double(std::max<qint64>(0, timeMs - m_first)) / sizeMs));
    // The level itself rests on m_total events; a gamma posterior over it gives a negative binomial of that size.
    return std::min(known, m_total + 0.5);
}

void Baseline::endHour()
{
    if (m_hourRows == 0)
        return;
    const double seen = m_hourSum / m_hourRows, half = 1 / m_hourRows; // one event an hour keeps silence finite
    const auto logRatio = [&](double whole) { return std::clamp(std::log((seen + half) / (whole / m_hourRows + half)), -hourClip, hourClip); };
    const double deviation = logRatio(m_hourExpected);
    const double gain = std::max(deviationGain, 1 / (m_hours + 1));
    m_hours += 1;
    m_square += gain * (deviation * deviation - m_square);
    m_product += gain * (deviation * m_lastDeviation - m_product);
    m_lastDeviation = deviation;

    auto &day = m_hourOfDay[size_t(((m_hour % 24) + 24) % 24)];
    const double season = logRatio(m_hourLevel);
    day.learn(season, hourOfDayGain);
    m_hourOfWeek[size_t(((m_hour % 168) + 168) % 168)].learn(season - day.effect, hourOfWeekGain);
}

void Baseline::learn(qint64 timeMs, qint64 stepMs, double value)
{
    if (m_weight == 0) {
        m_first = timeMs;
        m_hour = floorDiv(timeMs, base::hourMs);
        const bool silent = value < smallStart;
        m_weight = silent ? silentRows : 1;
        m_level = silent ? silentPerRow : value;
        m_total = m_level * m_weight;
    }
    m_first = std::min(m_first, timeMs); // a clock may be set back
    if (const qint64 hour = floorDiv(timeMs, base::hourMs); hour != m_hour) {
        endHour();
        m_hour = hour;
        m_hourSum = m_hourLevel = m_hourExpected = m_hourRows = 0;
    }
    const double usual = expected(timeMs);
    const double season = m_level > 0 ? std::max(usual / m_level, 1e-3) : 1;
    m_weight += 1;
    m_total += value;
    const double clipped = std::min(value, usual * rowClip + rowClipAdd) / season;
    const double memory = double(timeMs - m_first) < youngUntilMs ? youngMs : levelMs;
    m_level += std::max(1 - std::exp(-double(stepMs) / memory), 1 / m_weight) * (clipped - m_level);
    m_hourSum += value;
    m_hourLevel += m_level;
    m_hourExpected += usual;
    m_hourRows += 1;
}

double Baseline::persistence() const { return m_square > 0 ? std::clamp(m_product / m_square, 0.0, 0.98) : 0; }

double Baseline::hourlySpread() const { return std::sqrt(m_square); }

} // namespace detection
