// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugewatch.h"
#include "onpool.h"
#include <algorithm>

using base::Result;
using detection::GaugeState;

namespace intake
{
namespace
{
constexpr qint64 speaksFor = 3 * base::hourMs;
constexpr qsizetype stepsFrom = 100; ///< readings that tell the usual step
} // namespace

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

struct GaugeWatch::Round {
    QList<store::GaugeLine> lines;
    qsizetype at = 0;
    qint64 now = 0;
    QList<GaugeState> out;
    QPromise<Result<QList<GaugeState>>> promise;
    void end(Result<QList<GaugeState>> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

GaugeWatch::GaugeWatch(store::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

QFuture<Result<QList<GaugeState>>> GaugeWatch::states(qint64 at)
{
    auto round = std::make_shared<Round>();
    round->now = at;
    round->promise.start();
    auto future = round->promise.future();
    base::whenDone(m_workspace.gauges().gauges(), this, [this, round](const Result<QList<store::GaugeLine>> &lines) {
        if (!lines)
            return round->end(tl::unexpected<base::Error>(lines.error()));
        round->lines = *lines;
        lookNext(round);
    });
    return future;
}

void GaugeWatch::lookNext(const std::shared_ptr<Round> &round)
{
    for (; round->at < round->lines.size(); ++round->at) {
        const auto &line = round->lines[round->at];
        if (line.stepMs > 0 && !line.source.startsWith(QLatin1StringView("local:")))
            m_sources.insert(line.id, line.source);
        auto &known = m_known[line.id];
        if (known.changed != line.changed) {
            base::whenDone(m_workspace.gauges().readings(line.id, 0, mostReadings), this, [this, round, line](const Result<QList<domain::Reading>> &readings) {
                if (!readings)
                    return round->end(tl::unexpected<base::Error>(readings.error()));
                onPool<GaugeState>(
                    this,
                    [line, readings = *readings] {
                        GaugeState state{line.id, line.name, line.kind, {}, line.stepMs > 0 ? line.stepMs : usualStep(readings)};
                        if (const auto points = detection::weigh(line.kind, readings, line.stepMs); !points.isEmpty())
                            state.point = points.last();
                        return state;
                    },
                    [this, round, line](const GaugeState &state) {
                        m_known[line.id] = {line.changed, state};
                        lookNext(round);
                    });
            });
            return;
        }
        if (round->now - known.state.point.at <= std::max(speaksFor, 2 * known.state.stepMs))
            round->out.append(known.state);
    }
    round->end(round->out);
}

} // namespace intake
