// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"
#include "specimen.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/ranklist.h"
#include "ui/charts/sharebars.h"
#include "ui/charts/streamchart.h"
#include "ui/charts/streamlegend.h"
#include "ui/charts/tracestrip.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/segmented.h"
#include <QHBoxLayout>
#include <cmath>

namespace
{

charts::StreamData traceSeries(bool hole)
{
    charts::StreamData out = situationSeries();
    for (int i = 0; hole && i < out.bins.size(); ++i)
        out.bins[i].missing = i >= 60 && i < 72;
    return out;
}

/// The Monitor's chart: the previous period as a ghost, a hole, a chosen range, and no sentiment if asked.
charts::StreamData monitorSeries(bool judged)
{
    charts::StreamData out = situationSeries();
    out.bursts.clear();
    out.events.clear();
    out.expectedLower.clear();
    out.expectedUpper.clear();
    out.nowLive = false;
    out.ghostName = QStringLiteral("previous 6 h");
    for (int i = 0; i < out.bins.size(); ++i) {
        out.ghost << 34 + 8 * std::sin(i / 6.0) + (i > 76 ? 22 : 0);
        charts::Bin &b = out.bins[i];
        b.missing = i >= 30 && i < 42;
        if (!judged)
            b = {0, 0, 0, b.total(), b.missing};
    }
    return out;
}

} // namespace

QWidget *makeChartSheet(const QString &language, QWidget *parent)
{
    const charts::TimeText words(language, QTimeZone::utc());
    const charts::StreamData six = situationSeries();
    auto *sheet = new QWidget(parent);
    sheet->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 8, 24, 0);
    column->setSpacing(0);
    auto *head = new kit::PanelHead(QStringLiteral("Mentions and sentiment"));
    head->setCount(QStringLiteral("all watch lists, 2-minute bins"));
    auto *legend = new charts::StreamLegend;
    legend->setData(six, words);
    head->addAction(legend);
    auto *range = new kit::Segmented;
    for (const char *text : {"1 h", "6 h", "24 h", "7 d"})
        range->addSegment(QString::fromUtf8(text));
    range->setCurrent(1);
    head->addAction(range);
    column->addWidget(head);
    auto *chart = new charts::StreamChart;
    chart->setWords(words);
    chart->setData(six);
    column->addWidget(chart, 1);

    for (const auto state : {charts::TraceStrip::State::Live, charts::TraceStrip::State::Paused, charts::TraceStrip::State::Offline}) {
        auto *trace = new charts::TraceStrip;
        trace->setWords(words);
        trace->setData(traceSeries(state == charts::TraceStrip::State::Live));
        trace->setState(state, six.to - 40 * 60'000);
        column->addWidget(trace);
        column->addSpacing(6);
    }
    auto *pair = new QHBoxLayout;
    column->addLayout(pair);
    for (const bool judged : {true, false}) {
        auto *side = new QVBoxLayout;
        auto *legendOf = new charts::StreamLegend;
        legendOf->setData(monitorSeries(judged), words);
        side->addWidget(legendOf);
        auto *monitor = new charts::StreamChart;
        monitor->setFixedHeight(180);
        monitor->setWords(words);
        monitor->setData(monitorSeries(judged));
        monitor->select(six.from + 200 * 60'000, six.from + 290 * 60'000);
        side->addWidget(monitor);
        auto *overview = new charts::OverviewStrip;
        overview->setWords(words);
        QList<double> week;
        for (int i = 0; i < 336; ++i)
            week << 4 + 3 * std::sin(i / 48.0 * 6.283 - 1.4) + (i > 322 ? 24 * std::exp(-std::abs(i - 326) / 4.0) : 0);
        overview->setData(six.to - 7 * 86'400'000LL, six.to, week);
        overview->setRange(six.to - 86'400'000LL, six.to);
        overview->setInsets(36, 12);
        side->addWidget(overview);
        pair->addLayout(side);
    }
    auto *ranks = new QHBoxLayout;
    ranks->setSpacing(32);
    column->addLayout(ranks);
    auto *shares = new charts::ShareBars;
    shares->setShares({{QStringLiteral("Microblogs"), 0.46, QStringLiteral("46%")}, {QStringLiteral("Short video"), 0.19, QStringLiteral("19%")},
        {QStringLiteral("Forums"), 0.12, QStringLiteral("12%")}});
    ranks->addWidget(shares, 1);
    ranks->addWidget(new Specimen({380, 78}, [](QPainter *p, const QRect &r, const kit::Look &look) {
        const charts::TermRank terms[] = {{QStringLiteral("three dead"), {1, 1, 2, 1, 2, 9, 4}, QStringLiteral("640"), QStringLiteral("new")},
            {QStringLiteral("engine room"), {1, 1, 1, 1, 2, 8, 3}, QStringLiteral("512"), QStringLiteral("×41")}};
        for (int i = 0; i < 2; ++i)
            charts::RankList::paintTerm(p, QRect(0, i * 26, r.width(), 26), look, terms[i]);
    }));
    ranks->addWidget(new Specimen({380, 78}, [](QPainter *p, const QRect &r, const kit::Look &look) {
        charts::RankList::paintAuthor(
            p, QRect(0, 0, r.width(), 26), look, {QStringLiteral("harbourwatch_lena"), QStringLiteral("412 k"), QStringLiteral("9"), 0.8, 0.12, 0.08});
        charts::RankList::paintAuthor(
            p, QRect(0, 26, r.width(), 26), look, {QStringLiteral("Sound Courier"), QStringLiteral("286 k"), QStringLiteral("6"), 0.3, 0.4, 0.3});
    }));
    return sheet;
}
