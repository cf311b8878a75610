// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a large workspace: painting the monitor after a change of range, memory, and how long the event loop
// stands still while 100,000 rows are imported. Usage: bench_window WORKSPACE
#include "base/memory.h"
#include "corpus.h"
#include "desk/monitorpagemodel.h"
#include "intake/fileimport.h"
#include "ui/kit/foreshockstyle.h"
#include "ui/kit/themehost.h"
#include "ui/monitor/monitorpage.h"
#include "ui/shell/mainwindow.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QPixmapCache>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

double percentile(QList<double> values, double p)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min<qsizetype>(values.size() - 1, qsizetype(p * double(values.size())))];
}

double residentMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    base::shareHeaps();
    QApplication app(argc, argv);
    if (argc < 2)
        return 2;
    kit::ThemeHost host;
    host.setTheme(*kit::Theme::load(u"light"_s));
    host.setType(kit::Type(u"en"_s, 100));
    host.install(&app);
    QApplication::setStyle(new kit::ForeshockStyle);
    QTemporaryDir folder;
    settings::Settings settings(folder.filePath(u"settings.ini"_s));
    const base::SystemClock clock;
    auto workspace = *store::Workspace::open(QString::fromUtf8(argv[1]), clock);
    intake::Intake intake(*workspace);
    desk::Session session(*workspace, intake, settings);
    int status = 0;
    std::pair<qint64, qint64> extent;
    auto reading = workspace->series().extent({});
    while (!reading.isFinished())
        QTest::qWait(1);
    extent = *reading.result();

    {
        desk::MonitorPageModel model(session);
        QElapsedTimer timer;
        QList<double> times;
        bool measuring = false;
        int charts = 0;
        // First in line: the change begins. Last in line: the page has taken it; what became dirty is painted at once.
        const auto begin = [&] {
            QPixmapCache::clear();
            timer.start();
        };
        QObject::connect(&model, &desk::MonitorPageModel::chartChanged, &model, begin);
        QObject::connect(&model, &desk::MonitorPageModel::overviewChanged, &model, begin);
        QObject::connect(&model, &desk::MonitorPageModel::sharesChanged, &model, begin);
        QObject::connect(&model.mentions(), &QAbstractItemModel::modelAboutToBeReset, &model, begin);
        monitor::MonitorPage page(model);
        page.setSmall(false);
        page.resize(1844, 970);
        page.show();
        QTest::qWait(1500);
        const auto end = [&] {
            QCoreApplication::sendPostedEvents(&page, QEvent::LayoutRequest);
            QCoreApplication::sendPostedEvents(&page, QEvent::UpdateRequest);
            if (measuring)
                times.append(double(timer.nsecsElapsed()) / 1e6);
        };
        QObject::connect(&model, &desk::MonitorPageModel::chartChanged, &model, [&] {
            end();
            ++charts;
        });
        QObject::connect(&model, &desk::MonitorPageModel::overviewChanged, &model, end);
        QObject::connect(&model, &desk::MonitorPageModel::sharesChanged, &model, end);
        QObject::connect(&model.mentions(), &QAbstractItemModel::modelReset, &model, end);
        measuring = true;
        std::mt19937 random(5);
        QElapsedTimer all;
        all.start();
        for (int i = 0; i < 200; ++i) {
            const qint64 length = base::hourMs + qint64(random() % (7 * 24)) * base::hourMs;
            const qint64 from = extent.first + qint64(random() % 100'000) * ((extent.second - extent.first - length) / 100'000);
            const int before = charts;
            model.setRange(from, from + length);
            while ((charts == before) && all.elapsed() < 120'000)
                QTest::qWait(1);
        }
        const double p95 = percentile(times, 0.95);
        std::setvbuf(stdout, nullptr, _IOLBF, 0);
        std::printf("monitor, model change to end of paint, 200 random ranges (%lld changes of chart, overview, shares and list): p50 %.1f ms, p95 %.1f ms (at "
                    "most 16), max %.1f ms\n",
            (long long)times.size(), percentile(times, 0.5), p95, percentile(times, 1));
        status |= p95 > 16;
    }
    {
        shell::MainWindow window(session, {});
        window.resize(1920, 1080);
        window.show();
        for (const auto &page : {u"monitor"_s, u"incidents"_s, u"situation"_s, u"monitor"_s}) {
            window.showPage(page);
            QTest::qWait(1500);
        }
        const double resident = residentMegabytes();
        std::printf("memory with the window on the monitor: %.0f MB resident (at most 250)\n", resident);
        status |= resident > 250;

        const QString file = folder.filePath(u"more.jsonl"_s);
        {
            QFile out(file);
            if (!out.open(QFile::WriteOnly))
                return 1;
            bench::Corpus corpus(31);
            for (int i = 0; i < 100'000; ++i) {
                const auto item = corpus.item(i, 100'000, clock.now(), 2);
                out.write(QJsonDocument(QJsonObject{{u"id"_s, u"w%1-%2"_s.arg(clock.now()).arg(i)}, {u"text"_s, item.text}, {u"author"_s, item.author},
                                            {u"published"_s, item.published}, {u"reach"_s, *item.reach}, {u"kind"_s, domain::channelName(*item.channel)}})
                              .toJson(QJsonDocument::Compact)
                    + '\n');
            }
        }
        QElapsedTimer beat, all;
        QList<double> gaps;
        QTimer pulse;
        pulse.setTimerType(Qt::PreciseTimer);
        QObject::connect(&pulse, &QTimer::timeout, &window, [&] {
            gaps.append(double(beat.nsecsElapsed()) / 1e6 - 5);
            beat.start();
        });
        intake::ImportOptions options;
        all.start();
        beat.start();
        pulse.start(5);
        auto importing = intake::importFile(intake, file, options);
        while (!importing.isFinished())
            app.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        pulse.stop();
        const double gap = percentile(gaps, 1);
        std::printf("importing 100,000 rows under the window: %.0f rows/s, longest gap of the event loop %.0f ms (at most 100), p99 %.1f ms\n",
            100'000.0 / (double(all.elapsed()) / 1000), gap, percentile(gaps, 0.99));
        status |= gap > 100;
        std::printf("memory after the import: %.0f MB resident\n", residentMegabytes());
    }
    return status;
}
