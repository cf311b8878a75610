// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugewatch.h"
#include "base/onpool.h"
#include "detection/gauge.h"
#include <algorithm>

using base::Result;
using detection::GaugeState;

namespace intake
{
namespace
{

constexpr qint64 speaksFor = 3 * base::hourMs;
constexpr qsizetype stepsFrom = 100; ///< readings that tell the usual step

qint64 usualStep(const QList<domain::Reading> &readings)
{
    QList<qint64> steps;
    for (qsizetype i = std::max<qsizetype>(1, readings.size() - stepsFrom); i < readings.size(); ++i)
        steps.append(readings[i].at - readings[i - 1].at);
    if (steps.isEmpty())
        return base::dayMs;
    std::nth_element(steps.begin(), steps.begin() + steps.size() / 2, steps.end());
    return std::max(base::minuteMs, steps[steps.size() / 2]);
}

} // namespace

GaugeState WeighedGauge::stateAt(const domain::GaugePoint &point) const { return {line.id, line.name, line.kind, point, stepMs}; }

WeighedGauge weighed(const store::GaugeLine &line)
{
    WeighedGauge out{line, detection::weigh(line.kind, line.readings, line.stepMs), line.stepMs > 0 ? line.stepMs : usualStep(line.readings)};
    out.line.readings.clear();
    return out;
}

GaugeWatch::GaugeWatch(store::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}
GaugeWatch::~GaugeWatch() = default;

QFuture<Result<QList<GaugeState>>> GaugeWatch::states(qint64 at)
{
    auto promise = std::make_shared<QPromise<Result<QList<GaugeState>>>>();
    promise->start();
    QHash<QString, qint64> seen;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        seen.insert(it.key(), it->line.changed);
    base::whenDone(m_workspace.gauges().gauges(0, seen), this, [this, promise, at](const Result<QList<store::GaugeLine>> &lines) {
        if (!lines) {
            promise->addResult(Result<QList<GaugeState>>(tl::unexpected<base::Error>(lines.error())));
            return promise->finish();
        }
        const auto weigh = [lines = *lines, known = m_known] {
            QHash<QString, WeighedGauge> out;
            for (const auto &line : lines) {
                const auto before = known.constFind(line.id);
                auto gauge = before != known.cend() && before->line.changed == line.changed ? *before : weighed(line);
                gauge.points.remove(0, std::max<qsizetype>(0, gauge.points.size() - 1));
                out.insert(line.id, gauge);
            }
            return out;
        };
        base::onPool<QHash<QString, WeighedGauge>>(this, weigh, [this, promise, at](const QHash<QString, WeighedGauge> &gauges) {
            m_known = gauges;
            QList<GaugeState> out;
            for (const auto &gauge : gauges)
                if (!gauge.points.isEmpty() && at - gauge.points.last().at <= std::max(speaksFor, 2 * gauge.stepMs))
                    out.append(gauge.stateAt(gauge.points.last()));
            std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
            promise->addResult(Result<QList<GaugeState>>(out));
            promise->finish();
        });
    });
    return promise->future();
}

QString GaugeWatch::sourceOf(const QString &gauge) const
{
    const auto line = m_known.value(gauge).line;
    return line.stepMs > 0 && !line.source.startsWith(QLatin1StringView("local:")) ? line.source : QString();
}

} // namespace intake
