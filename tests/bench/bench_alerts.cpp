// SPDX-License-Identifier: GPL-3.0-or-later
// Bands, replay and live detection on a large workspace, and the cost of a thousand series.
// Usage: bench_alerts WORKSPACE
#include "detection/ruleengine.h"
#include "intake/history.h"
#include "intake/watchkeeper.h"
#include "tests/kit/await.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace
{
template <typename Work> void timed(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 found = work();
    std::printf("%-40s %8.1f ms, %lld\n", what, double(timer.nsecsElapsed()) / 1e6, static_cast<long long>(found));
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    base::SetClock clock(0);
    auto workspace = store::Workspace::open(QString::fromUtf8(argv[1]), clock);
    if (!workspace)
        return 1;
    auto &w = **workspace;
    const qint64 end = kit::must(w.series().extent({})).second;
    clock.set(end);
    const auto watches = kit::must(w.series().watches(end - base::dayMs, end, 1));
    const QString watch = watches.isEmpty() ? QString() : watches.first().id;
    intake::History history(w);
    timed("bands, a week by the hour", [&] { return kit::must(history.bursts({}, end - 7 * base::dayMs, end, base::hourMs)).bursts.size(); });
    timed("bands, 89 days by the day", [&] { return kit::must(history.bursts({}, end - 89 * base::dayMs, end, base::dayMs)).bursts.size(); });
    timed("bands of a watch, a week", [&] { return kit::must(history.bursts(watch, end - 7 * base::dayMs, end, base::hourMs)).bursts.size(); });
    for (const auto kind : {domain::RuleKind::Burst, domain::RuleKind::RumourCue}) {
        auto rule = domain::AlertRule::ofKind(kind);
        timed(kind == domain::RuleKind::Burst ? "replay of bursts on every watch, a week" : "replay of rumour cues, a week",
            [&] { return kit::must(history.replay(rule, end - 7 * base::dayMs, end)).alerts.size(); });
    }
    {
        intake::Watchkeeper keeper(w);
        timed("first minute, every series warmed", [&] {
            kit::must(keeper.closeMinutes());
            return keeper.series();
        });
        clock.advance(base::minuteMs);
        timed("a minute", [&] { return kit::must(keeper.closeMinutes()); });
    }
    detection::RuleEngine engine;
    auto rule = domain::AlertRule::ofKind(domain::RuleKind::Burst);
    QStringList ids;
    for (int i = 0; i < 1000; ++i)
        ids.append(u"watch:%1"_s.arg(i));
    engine.setRules({rule}, ids);
    std::mt19937 random(1);
    std::poisson_distribution<unsigned> rate(2);
    for (const auto &key : engine.wanted())
        engine.adopt(key, {});
    detection::MinuteInput input;
    const auto push = [&](int minutes) {
        for (int i = 0; i < minutes; ++i) {
            input.minute += base::minuteMs;
            for (const auto &id : ids)
                input.counts[{id, {}}].mentions = rate(random);
            engine.push(input);
        }
        return minutes;
    };
    push(300);
    timed("60 minutes of 1000 series", [&] { return push(60); });
    timed("bytes of their states as kept", [&] {
        qint64 bytes = 0;
        for (const auto &key : engine.wanted())
            bytes += engine.state(key)->save().size();
        return bytes;
    });
    std::printf("bytes in memory: %zu\n", 1000 * sizeof(detection::SliceState));
    return 0;
}
