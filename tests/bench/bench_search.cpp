// SPDX-License-Identifier: GPL-3.0-or-later
// Search on a large workspace while mentions are stored, and how long the writer keeps others waiting.
// Usage: bench_search WORKSPACE [ROWS TO IMPORT [QUERY]]; with 0 rows only the queries at rest.
#include "base/clock.h"
#include "corpus.h"
#include "intake/intake.h"
#include "store/workspace.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
double percentile(QList<double> values, double p)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min<qsizetype>(values.size() - 1, qsizetype(p * double(values.size())))];
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const int rows = argc > 2 ? atoi(argv[2]) : 50'000;
    const base::SystemClock clock;
    auto workspace = store::Workspace::open(QString::fromUtf8(argv[1]), clock);
    if (!workspace)
        return 1;
    auto &w = **workspace;
    intake::Intake intake(w);
    const QStringList queries = argc > 3
        ? QStringList{QString::fromUtf8(argv[3])}
        : QStringList{u"ferry"_s, u"smoke engine"_s, u"\"refund ticket\""_s, u"召回"_s, u"机舱 冒烟"_s, u"کشتی"_s, u"میرود"_s, u"NEAR/4(ferry crew)"_s,
            u"captain NOT storm"_s, u"terminal author:author_1*"_s, u"救援 OR rescue"_s, u"kato*"_s, u"回"_s, u"harbour lang:en kind:news"_s};
    const auto search = [&](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        int shown = -1;
        QEventLoop wait; // the machine's cores are for the readers and the writer
        w.search().find({*domain::Query::parse(text), 0, 0, 50}).then(&app, [&](const base::Result<store::SearchAnswer> &answer) {
            shown = answer ? int(answer->mentions.size()) : -1;
            QMetaObject::invokeMethod(&wait, &QEventLoop::quit, Qt::QueuedConnection);
        });
        wait.exec();
        return std::pair(double(timer.nsecsElapsed()) / 1e6, shown);
    };
    std::printf("each query at rest: median, slowest, results shown\n");
    for (const auto &text : queries) {
        QList<double> mine;
        int shown = 0;
        for (int k = 0; k < (argc > 3 ? 200 : 9); ++k) {
            const auto [ms, found] = search(text);
            mine.append(ms);
            shown = found;
        }
        std::printf("  %7.1f %7.1f ms %4d  %s\n", percentile(mine, 0.5), percentile(mine, 1), shown, qPrintable(text));
    }
    if (rows == 0)
        return 0;
    const int base = int(clock.now() / 1000 % 1'000'000'000);
    bench::Corpus corpus{unsigned(base)}; // other texts each time: the same ones would be known already
    int next = 0;
    bool storing = true;
    QList<double> commits;
    std::function<void()> feed = [&] {
        if (next >= rows) {
            storing = false;
            return;
        }
        QList<domain::Item> items;
        for (int i = 0; i < 500; ++i) {
            items.append(corpus.item(base + next++, base + rows, clock.now(), 1));
            items.last().sourceItemId = u"s%1-%2"_s.arg(base).arg(next);
        }
        auto timer = std::make_shared<QElapsedTimer>();
        timer->start();
        intake.add(items, {{}, u"bench"_s, u"file"_s, domain::Channel::Web, {}, false}).then(&app, [&, timer](const base::Result<intake::Report> &) {
            commits.append(double(timer->nsecsElapsed()) / 1e6);
            feed();
        });
    };
    feed();
    // What a person writes meanwhile waits for the transaction that holds the writer.
    QList<double> drafts;
    QTimer person;
    QObject::connect(&person, &QTimer::timeout, &app, [&] {
        auto timer = std::make_shared<QElapsedTimer>();
        timer->start();
        w.documents().saveDraft(u"entry/bench"_s, {}, {{u"text"_s, u"typed"_s}}, clock.now()).then(&app, [&drafts, timer](const base::Result<void> &) {
            drafts.append(double(timer->nsecsElapsed()) / 1e6);
        });
    });
    person.start(100);
    QList<double> times;
    QList<QPair<double, QString>> slow;
    int i = 0;
    while (storing || times.size() < 300) {
        const QString text = queries[i++ % queries.size()];
        times.append(search(text).first);
        slow.append({times.last(), text});
        if (!storing && times.size() >= 300)
            break;
    }
    std::sort(slow.begin(), slow.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::printf("searches %lld while storing: p50 %.1f ms, p95 %.1f ms (at most 50), max %.1f ms\n", (long long)times.size(), percentile(times, 0.5),
        percentile(times, 0.95), percentile(times, 1));
    for (int k = 0; k < 3 && k < slow.size(); ++k)
        std::printf("  slow: %.1f ms %s\n", slow[k].first, qPrintable(slow[k].second));
    std::printf("batches of 500 from asking to stored: p50 %.0f ms, p99 %.0f ms, max %.0f ms\n", percentile(commits, 0.5), percentile(commits, 0.99),
        percentile(commits, 1));
    std::printf("a draft saved meanwhile, %lld of them: p50 %.0f ms, p99 %.0f ms, max %.0f ms (at most 500)\n", (long long)drafts.size(),
        percentile(drafts, 0.5), percentile(drafts, 0.99), percentile(drafts, 1));
    return percentile(times, 0.95) <= 50 && percentile(drafts, 1) <= 500 ? 0 : 1;
}
