// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "detection/projection.h"
#include <QTest>
#include <cmath>
#include <limits>
#include <random>
#include <rapidcheck.h>

using detection::alarmScore;
using detection::BurstDetector;
using detection::Finding;

namespace
{

constexpr qint64 fiveMinutes = 5 * base::minuteMs;
const qint64 monday = QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();

struct Row {
    qint64 time = 0;
    double value = 0;
};

/// Counts around `mean(time)`, spread like a negative binomial of the given size (0: Poisson).
template <typename Mean> QList<Row> counts(int rows, qint64 step, unsigned seed, Mean mean, double size = 0)
{
    std::mt19937 random(seed);
    QList<Row> out;
    for (int i = 0; i < rows; ++i) {
        const qint64 time = monday + i * step;
        double m = mean(time);
        if (size > 0)
            m *= std::gamma_distribution<double>(size, 1 / size)(random);
        out.append({time, m > 0 ? double(std::poisson_distribution<int>(m)(random)) : 0});
    }
    return out;
}

QList<Finding> run(const QList<Row> &rows, BurstDetector detector = {})
{
    QList<Finding> out;
    for (const auto &row : rows)
        out.append(detector.push(row.time, row.value));
    return out;
}

QList<qsizetype> alarms(const QList<Finding> &findings)
{
    QList<qsizetype> out;
    for (qsizetype i = 0; i < findings.size(); ++i)
        if (findings[i].score >= alarmScore)
            out.append(i);
    return out;
}
QList<qsizetype> alarms(const QList<Row> &rows) { return alarms(run(rows)); }

bool same(const Finding &a, const Finding &b)
{
    return a.score == b.score && a.expected == b.expected && a.low == b.low && a.high == b.high && a.deviation == b.deviation
        && a.windowMinutes == b.windowMinutes && a.rarityDays == b.rarityDays && a.open == b.open && a.since == b.since;
}

/// A working day by the clock, and half of it at the weekend.
double office(qint64 time)
{
    const double hour = double(time % base::dayMs) / double(base::hourMs);
    const bool weekend = (time - monday) / base::dayMs % 7 >= 5;
    return (2 + 10 * std::exp(-std::pow((hour - 14) / 4, 2))) * (weekend ? 0.4 : 1);
}

QList<Row> anySeries()
{
    const auto size = *rc::gen::inRange(2, 400);
    QList<Row> out;
    qint64 time = monday;
    for (int i = 0; i < size; ++i) {
        time += *rc::gen::weightedElement<qint64>(
            {{40, fiveMinutes}, {3, base::minuteMs}, {2, base::hourMs}, {1, 3 * base::dayMs}, {1, 0}, {1, -fiveMinutes}, {2, 7'000}});
        out.append({time,
            *rc::gen::weightedOneOf<double>({{20, rc::gen::map(rc::gen::inRange(0, 12), [](int v) { return double(v); })},
                {2, rc::gen::map(rc::gen::inRange(100, 100'000), [](int v) { return double(v); })}, {1, rc::gen::just(-3.0)},
                {1, rc::gen::just(std::numeric_limits<double>::quiet_NaN())}, {1, rc::gen::just(1e300)}})});
    }
    return out;
}

void check(bool held) { QVERIFY2(held, "a property does not hold; see above"); }

} // namespace

class TestBurstDetector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFindingIsFiniteAndInRange()
    {
        check(rc::check("findings are finite", [] {
            for (const auto &finding : run(anySeries())) {
                RC_ASSERT(finding.score >= 0 && finding.score <= 1);
                RC_ASSERT(
                    std::isfinite(finding.expected) && std::isfinite(finding.high) && std::isfinite(finding.deviation) && std::isfinite(finding.rarityDays));
                RC_ASSERT(finding.low >= 0 && finding.low <= finding.expected && finding.expected <= finding.high);
                RC_ASSERT(finding.open == (finding.since != 0));
            }
        }));
    }

    void aRowNeverDependsOnALaterOne()
    {
        check(rc::check("the findings of a prefix are those of the whole", [] {
            const auto rows = anySeries();
            const auto whole = run(rows);
            const auto length = *rc::gen::inRange<qsizetype>(0, rows.size() + 1);
            const auto prefix = run(rows.first(length));
            for (qsizetype i = 0; i < length; ++i)
                RC_ASSERT(same(prefix[i], whole[i]));
        }));
    }

    void aSavedDetectorGoesOnAsIfNothingHadHappened()
    {
        check(rc::check("saving and restoring changes nothing", [] {
            const auto rows = anySeries();
            const auto whole = run(rows);
            const auto at = *rc::gen::inRange<qsizetype>(0, rows.size());
            BurstDetector first;
            for (qsizetype i = 0; i < at; ++i)
                (void)first.push(rows[i].time, rows[i].value);
            const auto second = BurstDetector::restore(first.save());
            RC_ASSERT(second.has_value());
            RC_ASSERT(second->save() == first.save());
            const auto rest = run(rows.sliced(at), *second);
            for (qsizetype i = at; i < rows.size(); ++i)
                RC_ASSERT(same(rest[i - at], whole[i]));
        }));
    }

    void damagedBytesAreRefused()
    {
        BurstDetector detector;
        for (int i = 0; i < 300; ++i)
            (void)detector.push(monday + i * fiveMinutes, i % 7);
        const QByteArray good = detector.save();
        QVERIFY(BurstDetector::restore(good).has_value());
        QCOMPARE(BurstDetector::restore({}).error().kind, base::ErrorKind::Invalid);
        QCOMPARE(BurstDetector::restore("something else entirely").error().kind, base::ErrorKind::Invalid);
        QCOMPARE(BurstDetector::restore(good + 'x').error().kind, base::ErrorKind::Invalid);
        for (qsizetype cut = 0; cut < good.size(); cut += 97)
            QVERIFY(!BurstDetector::restore(good.first(cut)).has_value());
        for (qsizetype at = 0; at < good.size(); at += 31) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x40);
            QVERIFY(!BurstDetector::restore(bad).has_value());
        }
        QByteArray later = good;
        later[5] = 99;
        QCOMPARE(BurstDetector::restore(later).error().kind, base::ErrorKind::TooNew);
    }

    void constantSeriesRaiseNothing()
    {
        check(rc::check("a constant is no burst", [] {
            const double value =
                *rc::gen::weightedOneOf<double>({{1, rc::gen::just(0.0)}, {3, rc::gen::map(rc::gen::inRange(1, 50), [](int v) { return double(v); })},
                    {2, rc::gen::map(rc::gen::inRange(50, 1'000'000), [](int v) { return double(v); })}});
            const qint64 step = *rc::gen::element(base::minuteMs, fiveMinutes, base::hourMs);
            QList<Row> rows;
            for (int i = 0; i < 1500; ++i)
                rows.append({monday + i * step, value});
            RC_ASSERT(alarms(rows).isEmpty());
        }));
    }

    /// Once in 30 days is the alarm level, so noise is allowed an alarm a month; it raises far less. A series that begins
    /// with next to nothing and goes on with four events a row cannot be told from an onset in its first minutes.
    void pureNoiseRaisesNextToNothing()
    {
        int first = 0, later = 0, series = 0;
        for (const double mean : {0.02, 0.2, 1.0, 4.0, 20.0, 200.0})
            for (unsigned seed = 1; seed <= 15; ++seed) {
                for (const auto row : alarms(counts(30 * 288, fiveMinutes, seed, [=](qint64) { return mean; })))
                    (row < 288 ? first : later) += 1;
                ++series;
            }
        QVERIFY2(later <= series / 5, qPrintable(QString::number(later)));
        QVERIFY2(first <= series / 20, qPrintable(QString::number(first)));
    }

    /// Seven months of a working day's ups and downs, where once in 30 days would be seven alarms.
    void aDailyAndWeeklyRhythmIsNoBurst()
    {
        int raised = 0;
        for (unsigned seed = 1; seed <= 5; ++seed)
            raised += int(alarms(counts(42 * 288, fiveMinutes, seed, office, 6)).size());
        QVERIFY2(raised <= 5, qPrintable(QString::number(raised)));
    }

    void theRhythmIsLearnt()
    {
        BurstDetector detector;
        for (const auto &row : counts(42 * 288, fiveMinutes, 3, office))
            (void)detector.push(row.time, row.value);
        const auto at = [&](int day, int hour) {
            return detector.baseline().expected(monday + (42 + day) * base::dayMs + hour * base::hourMs + base::hourMs / 2);
        };
        QVERIFY(at(1, 14) > 3 * at(1, 3));
        QVERIFY(at(1, 14) > 1.5 * at(5, 14));
        QVERIFY(std::abs(at(1, 14) - office(monday + base::dayMs + 14 * base::hourMs + base::hourMs / 2)) < 4);
    }

    void aSpikeIsAnnouncedInItsFirstRowAndOnce()
    {
        auto rows = counts(20 * 288, fiveMinutes, 5, office, 20);
        const qsizetype onset = 17 * 288 + 100;
        for (qsizetype i = 0; i < 24; ++i)
            rows[onset + i].value += 80 * std::exp(-double(i) / 8);
        const auto findings = run(rows);
        const auto found = alarms(findings);
        QCOMPARE(found, QList<qsizetype>{onset});
        const auto &finding = findings[onset];
        QVERIFY(finding.open);
        QCOMPARE(finding.since, rows[onset].time);
        QVERIFY(finding.deviation > 3);
        QVERIFY(finding.rarityDays >= 30);
        QVERIFY(rows[onset].value > finding.high);
        QVERIFY(findings[onset + 6].open);
        QVERIFY(!findings[onset + 288].open);
    }

    void aRampIsAnnouncedOnItsWayUp()
    {
        auto rows = counts(
            20 * 288, fiveMinutes, 6, [](qint64) { return 5.0; }, 6);
        const qsizetype onset = 15 * 288;
        for (qsizetype i = 0; i < 72; ++i)
            rows[onset + i].value += double(i);
        const auto found = alarms(rows);
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0] > onset && found[0] < onset + 24);
    }

    void aLevelShiftIsAnnouncedAndThenBecomesUsual()
    {
        auto rows = counts(
            60 * 288, fiveMinutes, 7, [](qint64 time) { return time < monday + 15 * base::dayMs ? 8.0 : 40.0; }, 6);
        const auto findings = run(rows);
        const auto found = alarms(findings);
        QVERIFY(!found.isEmpty() && found[0] >= 15 * 288 && found[0] < 15 * 288 + 6);
        QCOMPARE(found.size(), 1);
        QVERIFY(!findings.last().open);
        QVERIFY(findings.last().expected > 25);
    }

    void aSecondBurstIsAnnouncedAgain()
    {
        auto rows = counts(20 * 288, fiveMinutes, 8, [](qint64) { return 6.0; });
        for (const qsizetype onset : {12 * 288, 16 * 288})
            for (qsizetype i = 0; i < 12; ++i)
                rows[onset + i].value += 100;
        QCOMPARE(alarms(rows), (QList<qsizetype>{12 * 288, 16 * 288}));
    }

    /// Hours after the first row, and nobody knows its rhythm yet.
    void aColdStartHearsWhatNoRhythmExplains()
    {
        auto quiet = counts(288, fiveMinutes, 9, [](qint64) { return 0.05; });
        QVERIFY(alarms(quiet).isEmpty());
        quiet[200].value = 14;
        QCOMPARE(alarms(quiet), QList<qsizetype>{200});
        // A day that wakes up is no burst.
        QVERIFY(alarms(counts(288, fiveMinutes, 10, office)).isEmpty());
    }

    void silenceIsLearntAndTwoEventsAreNone()
    {
        QList<Row> rows;
        for (int i = 0; i < 10 * 288; ++i)
            rows.append({monday + i * fiveMinutes, 0});
        rows[2000].value = 2;
        QVERIFY(alarms(rows).isEmpty());
        rows[2500].value = 6;
        QCOMPARE(alarms(rows), QList<qsizetype>{2500});
    }

    void gapsAreNotSilence()
    {
        auto rows = counts(30 * 288, fiveMinutes, 11, [](qint64) { return 20.0; });
        rows.remove(12 * 288, 3 * 288);
        rows.remove(20 * 288, 5);
        const auto findings = run(rows);
        QVERIFY(alarms(findings).isEmpty());
        QVERIFY(std::abs(findings.last().expected - 20) < 4);
    }

    void unusableRowsChangeNothing()
    {
        const auto rows = counts(3 * 288, fiveMinutes, 12, office);
        const auto plain = run(rows);
        BurstDetector detector;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QVERIFY(same(detector.push(rows[i].time, rows[i].value), plain[i]));
            for (const auto &bad : {Row{rows[i].time + 1, std::numeric_limits<double>::quiet_NaN()},
                     Row{rows[i].time + 1, std::numeric_limits<double>::infinity()}, Row{rows[i].time + 1, 1e300}, Row{std::numeric_limits<qint64>::max(), 5.0},
                     Row{rows[i].time, 500.0}, Row{rows[i].time - fiveMinutes, 500.0}})
                QCOMPARE(detector.push(bad.time, bad.value).score, 0.0);
        }
    }

    void aClockThatWasSetBackIsBelieved()
    {
        BurstDetector detector;
        const auto rows = counts(6 * 288, fiveMinutes, 13, [](qint64) { return 4.0; });
        (void)detector.push(monday + 900 * base::dayMs, 4); // one row from the future
        QList<Finding> findings;
        for (const auto &row : rows)
            findings.append(detector.push(row.time, row.value));
        QVERIFY(alarms(findings).isEmpty());
        QVERIFY(std::abs(findings.last().expected - 4) < 2);
        QCOMPARE(detector.stepMs(), fiveMinutes);
        QVERIFY(detector.baseline().size(rows.last().time) > 5); // its age is counted from the earliest row
    }

    void minuteHourAndJitteringRowsAreUnderstood_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::addColumn<int>("jitter");
        QTest::newRow("minutes") << base::minuteMs << 0;
        QTest::newRow("five minutes, jittering") << fiveMinutes << 20'000;
        QTest::newRow("quarters") << 15 * base::minuteMs << 0;
        QTest::newRow("hours") << base::hourMs << 0;
    }
    void minuteHourAndJitteringRowsAreUnderstood()
    {
        QFETCH(qint64, step);
        QFETCH(int, jitter);
        const double perRow = 120.0 * double(step) / double(base::hourMs);
        auto rows = counts(
            int(21 * base::dayMs / step), step, 14, [=](qint64) { return perRow; }, 20);
        std::mt19937 random(1);
        for (auto &row : rows)
            row.time += jitter > 0 ? std::uniform_int_distribution<int>(0, jitter)(random) : 0;
        const qsizetype onset = 17 * base::dayMs / step;
        for (qsizetype i = 0; i < std::max<qsizetype>(1, base::hourMs / step); ++i)
            rows[onset + i].value = 10 * perRow;
        const auto found = alarms(rows);
        QCOMPARE(found.size(), 1);
        QVERIFY(rows[found[0]].time - rows[onset].time <= 5 * base::minuteMs);
    }

    void aThousandSeriesStaySmall()
    {
        // The detector owns no memory elsewhere, so its size is all there is.
        static_assert(std::is_trivially_copyable_v<BurstDetector>);
        QVERIFY(1000 * sizeof(BurstDetector) <= 50'000'000);
        BurstDetector detector;
        for (const auto &row : counts(20 * 1440, base::minuteMs, 15, office))
            (void)detector.push(row.time, row.value);
        QVERIFY2(1000 * detector.save().size() <= 50'000'000, qPrintable(QString::number(detector.save().size())));
    }

    void theNextHoursFollowTheRhythm()
    {
        BurstDetector detector;
        QVERIFY(detection::project(detector, monday, 3).isEmpty());
        for (const auto &row : counts(42 * 288, fiveMinutes, 16, office, 10))
            (void)detector.push(row.time, row.value);
        const qint64 from = monday + 42 * base::dayMs;
        const auto hours = detection::project(detector, from, 24);
        QCOMPARE(hours.size(), 24);
        QCOMPARE(hours[14].from, from + 14 * base::hourMs);
        QVERIFY(hours[14].value > 2.5 * hours[3].value);
        for (const auto &hour : hours)
            QVERIFY(0 <= hour.low && hour.low < hour.value && hour.value < hour.high);
        QVERIFY(std::abs(hours[14].value - 12 * office(from + 14 * base::hourMs + base::hourMs / 2)) < 60);
    }

    void aBurstFadesInTheProjection()
    {
        auto rows = counts(
            21 * 288, fiveMinutes, 17, [](qint64) { return 5.0; }, 6);
        for (qsizetype i = rows.size() - 12; i < rows.size(); ++i)
            rows[i].value = 40;
        BurstDetector detector;
        for (const auto &row : rows)
            (void)detector.push(row.time, row.value);
        const auto hours = detection::project(detector, rows.last().time + fiveMinutes, 12);
        for (qsizetype i = 1; i < hours.size(); ++i)
            QVERIFY(hours[i].value <= hours[i - 1].value * 1.2);
        QVERIFY(hours.last().value < 12 * 10);
    }
};

QTEST_APPLESS_MAIN(TestBurstDetector)
#include "tst_burstdetector.moc"
