// SPDX-License-Identifier: GPL-3.0-or-later
#include "burstdetector.h"
#include "base/clock.h"
#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace detection
{
namespace
{

constexpr std::array<int, 4> windowMinutes{5, 15, 60, 240};
constexpr double leastEvents = 3;
constexpr double greatestValue = 1e12;
constexpr qint64 greatestTime = 30'000 * 365 * base::dayMs;
constexpr qint64 stretchMs = 8 * base::hourMs;
constexpr double stretchesPerDay = double(base::dayMs) / double(stretchMs);
constexpr double tailMemory = 21;                        ///< stretches: a week
constexpr double tailPrior = 6;                          ///< stretches that the start values count for
constexpr double priorLocation = 1.25, priorScale = 0.9; ///< of a quiet series
constexpr double leastScale = 0.3, tailClip = 5;         ///< one stretch counts at most 5 standard deviations
constexpr double pooling = 0.3, greatestSurprise = 80;
constexpr double alarmDays = 30;
constexpr qint64 settleMs = base::hourMs, holdMs = 12 * base::hourMs;
constexpr double holdFactor = 2, barHalfLifeMs = double(base::dayMs);
constexpr double nearest = 0.99 * alarmScore; ///< what a row without an alarm can reach
constexpr double closingDays = 1;             ///< a burst is over when what happens happens once a day
constexpr double bandDeviations = 2;
constexpr int lateRows = 12;
constexpr quint32 magic = 0x46534254; // FSBT
constexpr quint16 version = 1;
constexpr double eulerGamma = 0.5772156649;
const double gumbelDeviation = std::numbers::pi / std::sqrt(6.0); ///< standard deviation of the standard Gumbel distribution

/// The negative binomial log-likelihood ratio of mean `seen` against mean `expected`, at 0 and below it 0.
double evidence(double seen, double expected, double size)
{
    if (seen <= expected)
        return 0;
    return std::max(0.0, seen * std::log(seen / expected) - (seen + size) * std::log((seen + size) / (expected + size)));
}

} // namespace

double BurstDetector::Tail::surprise(double t) const
{
    const double scale = std::max(leastScale, std::sqrt(variance) / gumbelDeviation);
    return std::clamp((t - (mean - eulerGamma * scale)) / scale, 0.0, greatestSurprise);
}

/// A running median of the distances: regular rows keep it exactly, a gap moves it hardly.
void BurstDetector::keepStep(qint64 distance)
{
    if (m_step == 0)
        m_step = distance;
    else if (2 * distance < m_step)
        m_step = std::max(distance, m_step / 2);
    else if (const double ratio = double(distance) / double(m_step); std::abs(ratio - 1) > 0.02)
        m_step = qint64(std::llround(double(m_step) * (ratio > 1 ? 1.05 : 1 / 1.05)));
}

/// Rows of the same minute share a place, so that 240 places always hold four hours.
void BurstDetector::remember(const Minute &minute)
{
    auto &newest = m_minutes[size_t(m_newest)];
    if (m_kept > 0 && newest.time / base::minuteMs == minute.time / base::minuteMs) {
        newest.value += minute.value;
        newest.expected += minute.expected;
        return;
    }
    m_newest = qint32((size_t(m_newest) + 1) % m_minutes.size());
    m_kept = std::min(m_kept + 1, qint32(m_minutes.size()));
    m_minutes[size_t(m_newest)] = minute;
}

std::array<BurstDetector::Window, BurstDetector::windows> BurstDetector::sums(qint64 timeMs) const
{
    std::array<Window, windows> out;
    Window all;
    size_t window = 0;
    for (qint32 i = 0; i < m_kept && window < windows; ++i) {
        const auto &minute = m_minutes[place(i)];
        // Half a row of tolerance, for rows that come a little early or late.
        const auto outside = [&](qint64 length) { return timeMs - minute.time + std::min(m_step, length) / 2 >= length; };
        while (window < windows && i > 0 && outside(windowMinutes[window] * base::minuteMs))
            out[window++] = all;
        all.sum += minute.value;
        all.expected += minute.expected;
        all.rows += 1;
    }
    while (window < windows)
        out[window++] = all;
    return out;
}

void BurstDetector::endStretch()
{
    m_stretches += 1;
    const double gain = std::max(1 / tailMemory, 1 / (m_stretches + tailPrior));
    for (auto &tail : m_tails) {
        const double difference = std::min(tail.greatest, tail.mean + tailClip * std::sqrt(tail.variance)) - tail.mean;
        tail.mean += gain * difference;
        tail.variance += gain * (difference * difference - tail.variance);
        tail.greatest = 0;
    }
}

/// Whether the row is later than all before it. A clock that was set back is believed after a dozen rows.
bool BurstDetector::advances(qint64 timeMs)
{
    if (timeMs > m_last) {
        m_late = 0;
        return true;
    }
    if (++m_late < lateRows)
        return false;
    m_late = m_kept = 0;
    m_announced = std::min(m_announced, timeMs);
    m_open = false;
    return true;
}

Finding BurstDetector::push(qint64 timeMs, double value)
{
    Finding out;
    if (!std::isfinite(value) || value > greatestValue || timeMs > greatestTime || timeMs < -greatestTime || (m_rows > 0 && !advances(timeMs)))
        return out;
    value = std::max(value, 0.0);
    m_rows += 1;
    if (m_rows == 1) { // the width of a row, and with it the baseline, is known from the second on
        for (auto &tail : m_tails)
            tail = {priorLocation + eulerGamma * priorScale, std::pow(gumbelDeviation * priorScale, 2), 0};
        m_last = timeMs;
        remember({timeMs, value, value});
        out.expected = out.low = out.high = value;
        return out;
    }
    if (timeMs > m_last)
        keepStep(timeMs - m_last);
    if (m_rows == 2) {
        auto &first = m_minutes[size_t(m_newest)];
        m_baseline.learn(m_last, m_step, first.value);
        first.expected = m_baseline.expected(m_last);
        m_stretch = m_last / stretchMs;
    }
    m_last = timeMs;
    if (timeMs / stretchMs != m_stretch) {
        endStretch();
        m_stretch = timeMs / stretchMs;
    }

    const double size = m_baseline.size(timeMs);
    out.expected = m_baseline.expected(timeMs);
    const double spread = bandDeviations * std::sqrt(out.expected + out.expected * out.expected / size);
    out.low = std::max(0.0, out.expected - spread);
    out.high = out.expected + spread;
    remember({timeMs, value, out.expected});
    m_baseline.learn(timeMs, m_step, value);

    announce(timeMs, weigh(sums(timeMs), size, out), out);
    return out;
}

/// How surprising the windows are together, in scales of their tails; 0 when none holds more than expected.
double BurstDetector::weigh(const std::array<Window, windows> &sum, double size, Finding &out)
{
    double pooled = 0, most = -1;
    int counted = 0;
    for (size_t i = 0; i < windows; ++i) {
        if (i > 0 && sum[i].rows == sum[i - 1].rows)
            continue; // the same rows again
        const double t = evidence(sum[i].sum, sum[i].expected, size);
        m_tails[i].greatest = std::max(m_tails[i].greatest, t);
        const bool counts = t > 0 && sum[i].sum >= leastEvents;
        const double surprise = counts ? m_tails[i].surprise(t) : 0;
        pooled += std::exp(pooling * surprise);
        counted += 1;
        if (counts && surprise > most) {
            most = surprise;
            out.count = sum[i].sum;
            out.deviation = sum[i].sum / sum[i].expected;
            out.windowMinutes = std::max(windowMinutes[i], int(m_step / base::minuteMs));
        }
    }
    if (most < 0)
        return 0;
    const double surprise = std::log(pooled / counted) / pooling;
    out.rarityDays = std::exp(surprise) / stretchesPerDay;
    return surprise;
}

/// Compares with the bar and keeps what is under way.
void BurstDetector::announce(qint64 timeMs, double surprise, Finding &out)
{
    const double since = double(timeMs - m_announced);
    const bool held = m_peak > 0 && since < holdMs;
    const double raised = m_peak > 0 ? m_peak * (held ? holdFactor : std::exp2(-(since - holdMs) / barHalfLifeMs)) : 0;
    const double bar = std::max(std::log(alarmDays * stretchesPerDay), raised);
    const bool settling = m_peak > 0 && since < settleMs; // an onset is still climbing
    if (surprise >= bar && !settling) {
        out.score = 1;
        m_announced = timeMs;
        m_peak = surprise;
        m_open = true;
    } else {
        out.score = surprise > 0 ? nearest * std::exp(std::min(0.0, surprise - bar)) : 0;
        if (held)
            m_peak = std::max(m_peak, surprise);
    }
    if (out.rarityDays < closingDays)
        m_open = false;
    out.open = m_open;
    out.since = m_open ? m_announced : 0;
}

template <typename Self, typename Visit> void BurstDetector::visit(Self &self, Visit &&number)
{
    Baseline::visit(self.m_baseline, number);
    number(self.m_rows), number(self.m_last), number(self.m_step), number(self.m_stretch), number(self.m_announced), number(self.m_late), number(self.m_open);
    number(self.m_stretches), number(self.m_peak);
    for (auto &tail : self.m_tails)
        number(tail.mean), number(tail.variance), number(tail.greatest);
}

double BurstDetector::lastHourDeviation() const
{
    const auto hour = sums(m_last)[2];
    return std::log((hour.sum + 1) / (hour.expected + 1));
}

QByteArray BurstDetector::save() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << version;
    visit(*this, [&stream](const auto &number) { stream << number; });
    stream << m_kept;
    for (qint32 age = m_kept - 1; age >= 0; --age) {
        const auto &minute = m_minutes[place(age)];
        stream << minute.time << minute.value << minute.expected;
    }
    stream << qChecksum(bytes);
    return bytes;
}

base::Result<BurstDetector> BurstDetector::restore(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 kind = 0;
    quint16 written = 0;
    stream >> kind >> written;
    if (stream.status() != QDataStream::Ok || kind != magic)
        return base::fail(base::ErrorKind::Invalid, "detection.restore", u"not the state of a detector"_s);
    if (written > version)
        return base::fail(base::ErrorKind::TooNew, "detection.restore", QString::number(written));
    BurstDetector out;
    visit(out, [&stream](auto &number) { stream >> number; });
    stream >> out.m_kept;
    if (out.m_kept < 0 || size_t(out.m_kept) > out.m_minutes.size())
        return base::fail(base::ErrorKind::Invalid, "detection.restore", u"damaged state"_s);
    for (qint32 i = 0; i < out.m_kept; ++i) {
        auto &minute = out.m_minutes[size_t(i)];
        stream >> minute.time >> minute.value >> minute.expected;
    }
    out.m_newest = std::max(0, out.m_kept - 1);
    quint16 sum = 0;
    stream >> sum;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || sum != qChecksum(QByteArrayView(bytes).chopped(sizeof sum)))
        return base::fail(base::ErrorKind::Invalid, "detection.restore", u"damaged state"_s);
    return out;
}

} // namespace detection
