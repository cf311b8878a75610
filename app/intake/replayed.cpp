// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayed.h"
#include "minutes.h"
#include "slices.h"

using detection::SeriesKey;
using domain::Alert;
using domain::AlertRule;
using domain::RuleKind;

namespace intake
{

QList<Alert> replayed(const AlertRule &rule, const QString &watch, const store::Series &series, const QList<store::CueCounts> &cues, qint64 from)
{
    detection::RuleEngine engine;
    auto mine = rule;
    mine.watch = watch;
    mine.enabled = true;
    engine.setRules({mine}, {watch});
    const SeriesKey key{watch, rule.slice};
    QHash<qint64, store::CueCounts> byMinute;
    for (const auto &one : cues)
        byMinute.insert(one.minute, one);
    detection::SliceState state;
    QList<Alert> out;
    for (qsizetype i = 0; i < series.bins.size(); ++i) {
        detection::MinuteInput input;
        input.minute = series.from + i * series.binMs;
        auto counts = countsOf(series.bins[i]);
        if (const auto found = byMinute.constFind(input.minute); found != byMinute.cend()) {
            counts.distress = quint32(found->distress);
            counts.rumour = quint32(found->rumour);
            counts.complaint = quint32(found->complaint);
            counts.copies = quint32(found->copies);
            counts.newReach = found->newReach;
        }
        if (input.minute < from) {
            if (state.newest() != 0 || counts.mentions > 0)
                state.push(input.minute, counts);
            continue;
        }
        if (engine.cold().contains(key)) {
            if (rule.kind == RuleKind::Burst)
                state.beginLive(); // what began earlier was told earlier
            engine.adopt(key, state);
        }
        input.localMinute = localMinute(input.minute);
        input.counts.insert(key, counts);
        for (const auto &event : engine.push(input)) {
            if (event.step == detection::Step::Raise)
                out.append(event.alert);
            else
                out.last() = event.alert; // one place, so the newest is the one that stands
        }
    }
    return out;
}

QList<Alert> replayed(const AlertRule &rule, const WeighedGauge &gauge, qint64 from, qint64 to)
{
    auto mine = rule;
    mine.enabled = true;
    detection::RuleEngine engine;
    engine.setRules({mine}, {});
    const auto &points = gauge.points;
    QList<Alert> out;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points[i].at < from || points[i].at >= to)
            continue;
        const qint64 until = i + 1 < points.size() ? points[i + 1].at : points[i].at + gauge.stepMs;
        for (const qint64 at : {points[i].at, std::max(points[i].at, until - base::minuteMs)}) {
            detection::MinuteInput input;
            input.minute = floorMinute(at);
            input.localMinute = localMinute(input.minute);
            input.gauges.append(gauge.stateAt(points[i]));
            for (const auto &event : engine.push(input)) {
                if (event.step == detection::Step::Raise)
                    out.append(event.alert);
                else if (!out.isEmpty())
                    out.last() = event.alert;
            }
        }
    }
    return out;
}

} // namespace intake
