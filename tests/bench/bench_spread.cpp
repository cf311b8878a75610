// SPDX-License-Identifier: GPL-3.0-or-later
// The spread map at its largest, 5,000 accounts and 20,000 ties: measures, layout, and frames while it is dragged, zoomed and
// walked, by the clock and in processor time of this thread. Fails when measures take longer than a second, or a frame in
// twenty more than 16 ms of processor time: by the clock a shared machine measures its other users. Usage: bench_spread
#include "detection/layout.h"
#include "detection/spread.h"
#include "ui/charts/spreadmap.h"
#include "ui/kit/foreshockstyle.h"
#include "ui/kit/themehost.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;

namespace
{

constexpr int accounts = 5'000, ties = 20'000;

double percentile(QList<double> values, double p)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min<qsizetype>(values.size() - 1, qsizetype(p * double(values.size())))];
}

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Most ties go to few accounts, four in five of them inside camps of two hundred and fifty.
std::vector<detection::Passing> passings()
{
    std::mt19937 random(7);
    std::vector<detection::Passing> out;
    QSet<std::pair<unsigned, unsigned>> seen;
    while (int(seen.size()) < ties) {
        const unsigned who = random() % accounts;
        const double share = double(random()) / double(std::mt19937::max());
        unsigned whose = unsigned(accounts * share * share * share) % accounts;
        if (random() % 5 != 0)
            whose = (whose - whose % 20 + who % 20) % accounts;
        if (who == whose || seen.contains({who, whose}))
            continue;
        seen.insert({who, whose});
        out.push_back({who + 1, qint64(out.size()) * 700, qint64(1e6 / (whose + 1.0)), domain::Sentiment(1 + random() % 3), whose + 1, 0, 0});
    }
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    kit::ThemeHost host;
    host.setTheme(*kit::Theme::load(u"light"_s));
    host.setType(kit::Type(u"en"_s, 100));
    host.install(&app);
    QApplication::setStyle(new kit::ForeshockStyle);
    QElapsedTimer timer;
    timer.start();
    const auto spread = detection::spreadOf(passings());
    const double measured = double(timer.nsecsElapsed()) / 1e6;
    std::vector<detection::graph::Edge> edges;
    for (const auto &tie : spread.ties)
        edges.push_back({tie.from, tie.to, tie.weight});
    timer.restart();
    const auto at = detection::graph::layOut(int(spread.accounts.size()), edges);
    const double laidOut = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%zu accounts, %zu ties: measures %.0f ms, layout %.0f ms\n", spread.accounts.size(), spread.ties.size(), measured, laidOut);

    charts::SpreadData data;
    for (size_t i = 0; i < spread.accounts.size(); ++i) {
        const auto &account = spread.accounts[i];
        data.nodes.append({u"account%1"_s.arg(account.account), at[i], account.mentions, account.reach, account.first, account.sentiments[1],
            account.sentiments[2], account.sentiments[3], 0, account.passedOn, account.passes, account.influence, account.bridge, account.followers,
            account.group, i % 400 == 0, i % 400 == 1, i % 40 == 2});
    }
    for (const auto &tie : spread.ties)
        data.ties.append({tie.from, tie.to, tie.weight, tie.times, tie.credited});
    charts::SpreadMap map;
    map.resize(1380, 860);
    map.setData(data);
    map.show();
    if (!QTest::qWaitForWindowExposed(&map))
        return 1;
    bool slow = measured > 1'000;
    const auto frames = [&](const char *what, auto change) {
        QList<double> times, work;
        for (int i = 0; i < 200; ++i) {
            timer.restart();
            const double before = processorMs();
            change(i);
            map.repaint();
            work.append(processorMs() - before);
            times.append(double(timer.nsecsElapsed()) / 1e6);
        }
        std::printf("%-12s p50 %.1f ms, p95 %.1f ms by the clock; p50 %.1f ms, p95 %.1f ms of work\n", what, percentile(times, 0.5), percentile(times, 0.95),
            percentile(work, 0.5), percentile(work, 0.95));
        slow = slow || percentile(work, 0.95) > 16;
    };
    frames("drag", [&](int i) { map.pan({i % 20 < 10 ? 5.0 : -5.0, i % 30 < 15 ? 3.0 : -3.0}); });
    frames("zoom", [&](int i) { map.zoom(i % 40 < 20 ? 1.1 : 1 / 1.1, {500, 400}); });
    map.fit();
    frames("walk", [&](int i) { map.select(i % 50); });
    frames("drag chosen", [&](int i) { map.pan({i % 20 < 10 ? 5.0 : -5.0, 0}); });
    return slow ? 1 : 0;
}
