// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"
#include <QDateTime>
#include <QTimeZone>
#include <cmath>

namespace
{

/// The small generator of the mock-ups, so that the columns are the drawn ones.
class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed) {}
    double next()
    {
        m_state += 0x6D2B79F5u;
        quint32 t = (m_state ^ (m_state >> 15)) * (1u | m_state);
        t = (t + (t ^ (t >> 7)) * (61u | t)) ^ t;
        return double(t ^ (t >> 14)) / 4294967296.0;
    }

private:
    quint32 m_state;
};

constexpr int count = 180;

double peak(double i, double centre, double up, double down, double height)
{
    const double d = i - centre;
    return d < 0 ? height * std::exp(-(d * d) / (2 * up * up)) : height * std::exp(-d / down);
}

} // namespace

charts::StreamData situationSeries()
{
    using charts::EventKind;
    const auto bin = [](double minuteOfDay) { return (minuteOfDay - 350) / 2; };
    const qint64 midnight = QDateTime(QDate(2026, 3, 12), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    const auto at = [midnight](int minuteOfDay) { return midnight + minuteOfDay * 60'000LL; };
    charts::StreamData data;
    data.from = at(350);
    data.to = at(350 + 2 * count);
    data.binMs = 120'000;
    data.now = data.to;
    data.nowLive = true;
    Random random(21);
    for (int i = 0; i < count; ++i) {
        const double x = double(i) / count;
        const double base = 13 + 18 / (1 + std::exp(-(x - 0.28) * 11));
        const double total = base * (0.82 + 0.36 * random.next());
        const double share = 0.15 + 0.09 * random.next();
        const double first = peak(i, bin(580), 5, 22, 158) * (0.88 + 0.24 * random.next());
        const double second = peak(i, bin(655), 3.5, 20, 96) * (0.88 + 0.24 * random.next());
        charts::Bin b;
        b.negative = qRound(total * share + first * 0.64 + second * 0.72);
        b.positive = qRound(total * 0.24 + first * 0.05 + second * 0.03);
        b.neutral = qRound(total * (1 - share - 0.24) + first * 0.31 + second * 0.25);
        data.bins << b;
        data.expectedLower << base * 0.64;
        data.expectedUpper << base * 1.42;
    }
    data.bursts = {{at(550), at(640), false, QStringLiteral("Burst 09:10\u201310:40"),
                       {QStringLiteral("peak 6.2× baseline at 09:40"), QStringLiteral("61% near-duplicates, 212 original texts")}},
        {at(650), at(710), true, QStringLiteral("Burst 10:50"), {QStringLiteral("4.4× baseline")}}};
    data.events = {{EventKind::Detection, at(554), QStringLiteral("Detected"), 0}, {EventKind::LevelChange, at(566), QStringLiteral("Level II"), 2},
        {EventKind::Statement, at(592), QStringLiteral("Statement 1"), 0}, {EventKind::Statement, at(645), QStringLiteral("Statement 2"), 0},
        {EventKind::Detection, at(669), QStringLiteral("INC-0143"), 0}};
    return data;
}
