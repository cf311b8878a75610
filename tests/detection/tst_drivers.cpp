// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/drivers.h"
#include <QTest>

using namespace Qt::StringLiterals;
using detection::CategoryCounts;
using detection::drivers;

class TestDrivers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShareDecidesAndNotTheCount()
    {
        const CategoryCounts before{{{u"news"_s, 500}, {u"forum"_s, 500}}, 1000};
        const CategoryCounts now{{{u"news"_s, 20}, {u"forum"_s, 80}}, 100};
        const auto found = drivers(now, before, 10);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].score > 0, found[0].name == "forum"_L1);
        QVERIFY(found[0].score * found[1].score < 0); // one rose, the other fell
        QCOMPARE(found[0].now, found[0].name == "forum"_L1 ? 80 : 20);
    }

    void theRatioIsDunnings()
    {
        // Table 10, 90 / 5, 195: G² = 2 Σ O ln(O/E) by hand.
        const auto found = drivers({{{u"smoke"_s, 10}}, 100}, {{{u"smoke"_s, 5}}, 200}, 1);
        const double expected = 2 * (10 * std::log(10 / 5.0) + 5 * std::log(5 / 10.0) + 90 * std::log(90 / 95.0) + 195 * std::log(195 / 190.0));
        QVERIFY(std::abs(found[0].score - expected) < 1e-9);
    }

    void whatDoesNotChangeSaysNothing()
    {
        const auto found = drivers({{{u"a"_s, 10}}, 100}, {{{u"a"_s, 100}}, 1000}, 10);
        QVERIFY(std::abs(found[0].score) < 1e-9);
    }

    void aNewTermLeadsAndAVanishedOneIsNegative()
    {
        const CategoryCounts before{{{u"ferry"_s, 40}, {u"timetable"_s, 60}}, 200};
        const CategoryCounts now{{{u"ferry"_s, 45}, {u"起火"_s, 80}, {u"دود"_s, 30}}, 120};
        const auto found = drivers(now, before, 10);
        QCOMPARE(found[0].name, u"起火"_s);
        QVERIFY(found[0].score > 10.83);
        const auto gone = std::find_if(found.begin(), found.end(), [](const auto &driver) { return driver.name == "timetable"_L1; });
        QVERIFY(gone->score < -10.83);
        QCOMPARE(gone->now, 0);
    }

    void rareOnesAndEmptyWindowsAreLeftOut()
    {
        QVERIFY(drivers({{{u"once"_s, 1}}, 50}, {{}, 0}, 10).isEmpty());
        QVERIFY(drivers({}, {}, 10).isEmpty());
        QCOMPARE(drivers({{{u"a"_s, 5}, {u"b"_s, 9}}, 10}, {{{u"a"_s, 5}}, 100}, 1).size(), 1);
        QVERIFY(std::isfinite(drivers({{{u"a"_s, 5}}, 0}, {{}, 0}, 1)[0].score)); // totals that were not counted
    }

    void equalOnesKeepOneOrder()
    {
        const CategoryCounts now{{{u"b"_s, 5}, {u"a"_s, 5}, {u"c"_s, 5}}, 15};
        const auto found = drivers(now, {{}, 100}, 10);
        QCOMPARE(found[0].name + found[1].name + found[2].name, u"abc"_s);
    }
};

QTEST_APPLESS_MAIN(TestDrivers)
#include "tst_drivers.moc"
