// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "detection/gauge.h"
#include "detection/ruleengine.h"
#include <QTest>
#include <cmath>
#include <random>
#include <rapidcheck.h>

using detection::weigh;
using domain::AlertRule;
using domain::GaugeKind;
using domain::GaugePoint;
using domain::Reading;
using domain::RuleKind;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 start = 1'773'273'600'000; // 2026-03-12T00:00:00Z

/// Ratings of people of whom each gives one to five stars about a mean.
Reading ratings(std::mt19937 &random, qint64 at, int people, double mean)
{
    std::binomial_distribution<int> stars(4, (mean - 1) / 4);
    Reading out{at, 0, people};
    for (int i = 0; i < people; ++i)
        out.sum += 1 + stars(random);
    return out;
}
QList<qint64> alarms(const QList<GaugePoint> &points)
{
    QList<qint64> out;
    for (const auto &point : points)
        if (point.score >= detection::alarmScore)
            out.append(point.at);
    return out;
}
bool same(const GaugePoint &a, const GaugePoint &b)
{
    return a.at == b.at && a.value == b.value && a.expected == b.expected && a.low == b.low && a.high == b.high && a.score == b.score
        && a.deviation == b.deviation && a.open == b.open && a.since == b.since;
}

} // namespace

class TestGauge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void starsThatFallAreFound_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("people");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("late"); // readings after the fall
        QTest::newRow("daily, many") << base::dayMs << 60 << 200 << 3.5 << 1;
        QTest::newRow("daily, twenty") << base::dayMs << 60 << 20 << 3.0 << 2;
        QTest::newRow("hourly, thirty") << base::hourMs << 24 * 21 << 30 << 3.2 << 4;
        QTest::newRow("hourly, five") << base::hourMs << 24 * 21 << 5 << 2.5 << 6;
    }
    void starsThatFallAreFound()
    {
        QFETCH(qint64, step);
        QFETCH(int, before);
        QFETCH(int, people);
        QFETCH(double, to);
        QFETCH(int, late);
        int early = 0, found = 0;
        constexpr int runs = 10;
        for (unsigned seed = 1; seed <= runs; ++seed) {
            std::mt19937 random(seed);
            QList<Reading> readings;
            for (int i = 0; i < before; ++i)
                readings.append(ratings(random, start + i * step, people, 4.3));
            for (int i = 0; i < late; ++i)
                readings.append(ratings(random, start + (before + i) * step, people, to));
            const qint64 onset = start + before * step;
            const auto all = alarms(weigh(GaugeKind::Stars, readings));
            early += int(std::count_if(all.begin(), all.end(), [&](qint64 at) { return at < onset && at > start + before / 2 * step; }));
            found += std::any_of(all.begin(), all.end(), [&](qint64 at) { return at >= onset; });
        }
        qInfo("found %d of %d, %d early alarms", found, runs, early);
        QVERIFY(found >= 9);
        QVERIFY(early <= 2);
    }

    void starsThatRiseRaiseNothing()
    {
        std::mt19937 random(7);
        QList<Reading> readings;
        for (int i = 0; i < 60; ++i)
            readings.append(ratings(random, start + i * base::dayMs, 100, i < 50 ? 3.6 : 4.6));
        for (const qint64 at : alarms(weigh(GaugeKind::Stars, readings)))
            QVERIFY(at < start + 50 * base::dayMs);
    }

    void fewRatingsSayLittle()
    {
        // One person's single star after a quiet past is no fall; forty people's are.
        QList<Reading> readings;
        std::mt19937 random(3);
        for (int i = 0; i < 40; ++i)
            readings.append(ratings(random, start + i * base::dayMs, 40, 4.4));
        auto one = readings, many = readings;
        one.append({start + 40 * base::dayMs, 1, 1});
        many.append({start + 40 * base::dayMs, 40, 40});
        const auto lone = weigh(GaugeKind::Stars, one).last(), crowd = weigh(GaugeKind::Stars, many).last();
        QVERIFY(!lone.open);
        QVERIFY(crowd.open);
        QVERIFY(crowd.deviation > 2);
        QVERIFY(lone.deviation < 0.5);
        QVERIFY(lone.high - lone.low > crowd.high - crowd.low);
        QCOMPARE(crowd.value, 1.0);
    }

    void reportsThatMultiplyAreFound()
    {
        std::mt19937 random(11);
        QList<Reading> readings;
        const auto usual = [](int hour) { return 6 + 5 * std::sin((hour % 24 - 6) * M_PI / 12); };
        for (int i = 0; i < 24 * 20; ++i)
            readings.append({start + i * base::hourMs, double(std::poisson_distribution<int>(usual(i))(random)), 1});
        const qint64 onset = start + readings.size() * base::hourMs;
        QVERIFY(alarms(weigh(GaugeKind::Reports, readings)).size() <= 1);
        for (int i = 0; i < 3; ++i)
            readings.append({onset + i * base::hourMs, 60, 1});
        const auto points = weigh(GaugeKind::Reports, readings);
        QVERIFY(points.last().open);
        QVERIFY(points.last().since >= onset);
        QVERIFY(points.last().deviation > 3);
    }

    void missingHoursOfReportsAreEmptyOnesWhenAGaugeCountsMentions()
    {
        // One report a day: an hour with twelve is far above what a gauge with twenty-three empty hours shows.
        QList<Reading> readings;
        for (int i = 0; i < 20; ++i)
            readings.append({start + i * base::dayMs, 1, 1});
        readings.append({start + 20 * base::dayMs, 12, 1});
        const auto counted = weigh(GaugeKind::Reports, readings, base::hourMs), given = weigh(GaugeKind::Reports, readings);
        QVERIFY(counted.last().open);
        QVERIFY(counted.last().expected < 0.5);
        QVERIFY(given.last().expected > 0.5);
        QCOMPARE(counted.size(), readings.size());
    }

    void aPointDependsOnThePastAlone()
    {
        QVERIFY(rc::check("the points of a prefix are those of the whole", [] {
            const auto kind = *rc::gen::element(GaugeKind::Stars, GaugeKind::Reports);
            const qint64 step = *rc::gen::element<qint64>(0, base::hourMs);
            QList<Reading> readings;
            qint64 at = start;
            const int size = *rc::gen::inRange(1, 60);
            for (int i = 0; i < size; ++i) {
                at += *rc::gen::inRange<qint64>(1, 48) * base::hourMs;
                const int people = *rc::gen::inRange(0, 300);
                readings.append({at, double(*rc::gen::inRange(1, 6)) * (kind == GaugeKind::Stars ? std::max(1, people) : 1), people});
            }
            const auto whole = weigh(kind, readings, step);
            const int cut = *rc::gen::inRange(0, size);
            const auto part = weigh(kind, readings.mid(0, cut), step);
            RC_ASSERT(part.size() == cut);
            for (int i = 0; i < cut; ++i)
                RC_ASSERT(same(part[i], whole[i]));
            for (const auto &point : whole) {
                RC_ASSERT(point.low <= point.high);
                RC_ASSERT(point.score >= 0 && point.score <= 1);
                if (kind == GaugeKind::Stars)
                    RC_ASSERT(point.low >= 1 && point.high <= 5 && point.expected >= 1 && point.expected <= 5);
            }
        }));
    }

    void rulesLookAtGaugesOfTheirKind()
    {
        auto stars = AlertRule::ofKind(RuleKind::RatingFall), reports = AlertRule::ofKind(RuleKind::ReportBurst);
        stars.id = u"rule:stars"_s;
        reports.id = u"rule:reports"_s;
        detection::GaugeState state{u"gauge:stars/source:1/"_s, u"App store"_s, GaugeKind::Stars, {}, base::hourMs};
        state.point = {start, 2.9, 40, 4.2, 3.9, 4.5, 1, 1.3, true, start};
        QVERIFY(detection::evaluate(stars, state).has_value());
        QVERIFY(!detection::evaluate(reports, state));
        const auto hit = *detection::evaluate(stars, state);
        QCOMPARE(hit.count, 2.9);
        QCOMPARE(hit.multiple, 1.3);
        QCOMPARE(hit.subject, state.id);
        auto few = state;
        few.point.number = 4;
        QVERIFY(!detection::evaluate(stars, few)); // below the minimum count
        few.point.number = 0;
        QVERIFY(detection::evaluate(stars, few)); // nobody said how many
        auto little = state;
        little.point.deviation = 0.2;
        QVERIFY(!detection::evaluate(stars, little));

        detection::RuleEngine engine;
        engine.setRules({stars, reports}, {u"watch:1"_s});
        QVERIFY(engine.wanted().isEmpty()); // no mention is counted for them
        const auto minute = [&](qint64 at, const QList<detection::GaugeState> &gauges) {
            detection::MinuteInput input;
            input.minute = at;
            input.gauges = gauges;
            return engine.push(input);
        };
        auto other = state;
        other.id = u"gauge:stars/source:2/"_s;
        const auto raised = minute(start, {state, other});
        QCOMPARE(raised.size(), 2); // each gauge has an alert of its own
        for (const auto &event : raised) {
            QCOMPARE(event.step, detection::Step::Raise);
            QCOMPARE(event.alert.kind, RuleKind::RatingFall);
        }
        QCOMPARE(minute(start + base::minuteMs, {state}).first().step, detection::Step::Join);
        int closed = 0;
        for (int i = 2; i < 70; ++i)
            for (const auto &event : minute(start + i * base::minuteMs, {}))
                closed += event.step == detection::Step::Close;
        QCOMPARE(closed, 2);
    }
};

QTEST_GUILESS_MAIN(TestGauge)
#include "tst_gauge.moc"
