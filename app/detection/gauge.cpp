// SPDX-License-Identifier: GPL-3.0-or-later
#include "gauge.h"
#include <algorithm>
#include <cmath>

using domain::GaugeKind;
using domain::mostStars;
using domain::Reading;

namespace detection
{
namespace
{

constexpr double perRatings = 100;   ///< missing stars are counted over so many ratings
constexpr double priorRatings = 10;  ///< of the usual mean, added to every reading
constexpr double unsaidRatings = 50; ///< behind an average whose number nobody told
constexpr double memory = 500;       ///< ratings after which the past weighs half
constexpr double atOnce = 100;       ///< one reading teaches at most as much as so many ratings
constexpr double deviations = 2;
constexpr qint64 mostZeros = 20'000;

domain::GaugePoint pointOf(const Reading &reading, GaugeKind kind, const Finding &finding)
{
    domain::GaugePoint out;
    out.at = reading.at;
    out.value = reading.value(kind);
    out.number = double(reading.number);
    out.score = finding.score;
    out.open = finding.open;
    out.since = finding.since;
    return out;
}

} // namespace

QList<domain::GaugePoint> weigh(GaugeKind kind, const QList<Reading> &readings, qint64 stepMs)
{
    QList<domain::GaugePoint> out;
    out.reserve(readings.size());
    BurstDetector detector;
    double usual = 0, known = 0;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const auto &reading = readings[i];
        if (kind == GaugeKind::Reports) {
            if (stepMs > 0 && i > 0 && (reading.at - readings[i - 1].at) / stepMs <= mostZeros)
                for (qint64 at = readings[i - 1].at + stepMs; at < reading.at; at += stepMs)
                    detector.push(at, 0);
            const auto finding = detector.push(reading.at, reading.sum);
            auto point = pointOf(reading, kind, finding);
            point.expected = finding.expected;
            point.low = finding.low;
            point.high = finding.high;
            point.deviation = finding.deviation;
            out.append(point);
            continue;
        }
        const double mean = std::clamp(reading.value(kind), 1.0, mostStars);
        const double number = reading.number > 0 ? double(reading.number) : unsaidRatings;
        const double leaning = known > 0 ? usual : mean;
        const double shrunk = (number * mean + priorRatings * leaning) / (number + priorRatings);
        const auto finding = detector.push(reading.at, perRatings * (mostStars - shrunk));
        const auto stars = [](double missing) { return std::clamp(mostStars - missing / perRatings, 1.0, mostStars); };
        auto point = pointOf(reading, kind, finding);
        point.value = mean;
        point.expected = i == 0 ? mean : stars(finding.expected);
        // What stars vary by is told by the ratings themselves: one to five, spread about the usual mean (Bhatia-Davis).
        const double spread = deviations * std::sqrt(std::max(0.0, (mostStars - point.expected) * (point.expected - 1)) / number);
        point.low = std::max(1.0, point.expected - spread);
        point.high = std::min(mostStars, point.expected + spread);
        point.deviation = finding.deviation > 0 ? std::max(0.0, point.expected - shrunk) : 0;
        out.append(point);
        const double taught = std::min(number, atOnce);
        usual = known > 0 ? (usual * known + mean * taught) / (known + taught) : mean;
        known = std::min(memory, known + taught);
    }
    return out;
}

} // namespace detection
