// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/credit.h"
#include "detection/layout.h"
#include "detection/spread.h"
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace detection;
using graph::Edge;

namespace
{

constexpr qint64 minute = 60'000;

Passing said(quint64 account, qint64 time, quint64 credits = 0, quint64 text = 0, quint64 link = 0, qint64 reach = 0)
{
    return {account, time, reach, domain::Sentiment::Neutral, credits, text, link};
}
const SpreadAccount &of(const Spread &spread, quint64 account)
{
    return *std::find_if(spread.accounts.begin(), spread.accounts.end(), [account](const auto &other) { return other.account == account; });
}
std::vector<Edge> star(int leaves)
{
    std::vector<Edge> out;
    for (int i = 1; i <= leaves; ++i)
        out.push_back({i, 0});
    return out;
}
/// Two cliques of `size` that only node `size` between them joins.
std::vector<Edge> dumbbell(int size)
{
    std::vector<Edge> out;
    for (const int base : {0, size + 1})
        for (int i = 0; i < size; ++i)
            for (int j = 0; j < i; ++j)
                out.push_back({base + i, base + j});
    out.push_back({0, size});
    out.push_back({size, size + 1});
    return out;
}
/// As the web has them: most edges go to few nodes, inside one of twenty communities.
std::vector<Edge> large(int nodes, int edges)
{
    std::mt19937 random(7);
    std::vector<Edge> out;
    while (int(out.size()) < edges) {
        const int from = int(random() % unsigned(nodes));
        const double share = double(random()) / double(std::mt19937::max());
        int to = int(double(nodes) * share * share * share);
        if (random() % 5 != 0)
            to = std::min(nodes - 1, to - to % 20 + from % 20);
        if (from != to)
            out.push_back({from, to, 1.0 + random() % 3});
    }
    return out;
}
bool same(const Spread &a, const Spread &b)
{
    return a.inGroup == b.inGroup && a.groups == b.groups
        && std::equal(a.accounts.begin(), a.accounts.end(), b.accounts.begin(), b.accounts.end(),
            [](const auto &x, const auto &y) {
                return x.account == y.account && x.influence == y.influence && x.bridge == y.bridge && x.group == y.group && x.began == y.began
                    && x.followers == y.followers && x.sentiments == y.sentiments && x.reach == y.reach;
            })
        && std::equal(a.ties.begin(), a.ties.end(), b.ties.begin(), b.ties.end(),
            [](const auto &x, const auto &y) { return x.from == y.from && x.to == y.to && x.weight == y.weight && x.credited == y.credited; });
}

} // namespace

class TestSpread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void influenceSumsToOne()
    {
        rc::check([] {
            const int nodes = *rc::gen::inRange(1, 40);
            const auto ends = *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, nodes), rc::gen::inRange(0, nodes)));
            std::vector<Edge> edges;
            for (const auto &[from, to] : ends)
                edges.push_back({from, to, 1.0 + from});
            const auto rank = graph::pageRank(nodes, edges);
            double sum = 0;
            for (const double value : rank)
                sum += value;
            RC_ASSERT(std::abs(sum - 1) < 1e-9);
        });
    }

    void theMiddleOfAStarHasAllInfluenceAndAllWays()
    {
        const auto rank = graph::pageRank(9, star(8));
        for (int i = 1; i < 9; ++i)
            QVERIFY(rank[0] > 5 * rank[size_t(i)] && qFuzzyCompare(rank[1], rank[size_t(i)]));
        const auto bridge = graph::betweenness(9, star(8));
        QCOMPARE(bridge[0], 1.0);
        QCOMPARE(bridge[3], 0.0);
    }

    void theMiddleOfAChainLiesOnTwoThirdsOfTheWays()
    {
        const auto bridge = graph::betweenness(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 3}});
        QCOMPARE(bridge[0], 0.0);
        QCOMPARE(bridge[1], 0.5);
        QCOMPARE(bridge[2], 4.0 / 6);
    }

    void cliquesAreCommunitiesAndWhatJoinsThemIsTheBridge()
    {
        const auto edges = dumbbell(6);
        const auto community = graph::communities(13, edges);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(community[size_t(i)], 0);
            QCOMPARE(community[size_t(7 + i)], community[7]);
        }
        QVERIFY(community[7] != 0);
        const auto bridge = graph::betweenness(13, edges);
        QCOMPARE(std::max_element(bridge.begin(), bridge.end()) - bridge.begin(), 6);
    }

    void aSampleOfPivotsFindsTheSameBridge()
    {
        const auto edges = dumbbell(20);
        const auto sampled = graph::betweenness(41, edges, 10, 25);
        QCOMPARE(std::max_element(sampled.begin(), sampled.end()) - sampled.begin(), 20);
        QVERIFY(sampled == graph::betweenness(41, edges, 10, 25));
    }

    void whomATextNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("repost") << u"RT @mags_38: Stuck behind six coaches"_s << u"mags_38"_s;
        QTest::newRow("nearest of two") << u"RT @one: RT @two: words"_s << u"one"_s;
        QTest::newRow("Weibo") << u"真的吗//@半糖核桃: 坐在桑德林号上//@别人:啊"_s << u"半糖核桃"_s;
        QTest::newRow("转发") << u"转发 @海边的木木：岛民卡"_s << u"海边的木木"_s;
        QTest::newRow("via") << u"Smoke on deck, via @harbour.news."_s << u"harbour.news"_s;
        QTest::newRow("answer") << u"@lamp_ned are you on it?"_s << u"lamp_ned"_s;
        QTest::newRow("answer that passes on") << u"@lamp_ned look RT @bram: smoke"_s << u"bram"_s;
        QTest::newRow("Persian") << u"RT @نسیم_دریا: بوی دود می‌آید"_s << u"نسیم_دریا"_s;
        QTest::newRow("spoken of") << u"saw @bram at the quay"_s << QString();
        QTest::newRow("no mark") << u"start @bram"_s << QString();
        QTest::newRow("mail") << u"write to help@ferry.example"_s << QString();
        QTest::newRow("bare") << u"转发微博"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void whomATextNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(analysis::creditedAuthor(text), name);
    }

    void creditComesBeforeWhoSaidItEarlier()
    {
        const auto spread = spreadOf({said(1, 0, 0, 9), said(2, minute, 0, 9), said(3, 2 * minute, 1, 9), said(4, 3 * minute, 7)});
        QCOMPARE(spread.ties.size(), size_t(3));
        const auto tie = [&](quint64 from, quint64 to) -> const Tie * {
            for (const auto &one : spread.ties)
                if (spread.accounts[size_t(one.from)].account == from && spread.accounts[size_t(one.to)].account == to)
                    return &one;
            return nullptr;
        };
        QVERIFY(tie(1, 2) && tie(1, 3) && tie(7, 4));
        QCOMPARE(tie(1, 3)->weight, 1.0);
        QCOMPARE(tie(1, 3)->credited, 1);
        QVERIFY(tie(1, 2)->weight < 0.5 && tie(1, 2)->credited == 0);
        QCOMPARE(of(spread, 7).mentions, 0);
        QCOMPARE(of(spread, 7).passedOn, 1);
        QCOMPARE(of(spread, 1).passedOn, 2);
    }

    void anUnnamedSourceIsTheLikeliestAndWeighsLessTheLaterItComes()
    {
        // Two minutes after a paper with many readers, three after somebody whom nobody knows.
        const auto near = spreadOf({said(1, 0, 0, 9), said(2, minute, 0, 9, 0, 1'000'000), said(3, 3 * minute, 0, 9)});
        QCOMPARE(of(near, 2).passedOn, 1);
        const auto late = spreadOf({said(1, 0, 0, 9), said(2, 600 * minute, 0, 9)});
        QCOMPARE(late.ties.front().weight, 0.05);
        const auto link = spreadOf({said(1, 0, 0, 0, 5), said(2, 0, 0, 0, 5)});
        QCOMPARE(link.ties.front().weight, 0.25);
    }

    void whoBeganACascadeThatGrewIsAFirstMover()
    {
        std::vector<Passing> passings;
        for (quint64 i = 0; i < 8; ++i)
            passings.push_back(said(10 + i, qint64(i) * minute, i == 0 ? 3 : 0, 1)); // the first names its source
        for (quint64 i = 0; i < 3; ++i)
            passings.push_back(said(40 + i, qint64(i) * minute, 0, 2)); // did not grow
        const auto spread = spreadOf(passings);
        QCOMPARE(of(spread, 3).began, 1);
        QCOMPARE(of(spread, 3).followers, 8);
        QCOMPARE(of(spread, 10).began, 0);
        QCOMPARE(of(spread, 40).began, 0);
    }

    void orderOfWhatIsGivenDoesNotMatter()
    {
        rc::check([] {
            std::vector<Passing> passings;
            const int count = *rc::gen::inRange(0, 60);
            std::mt19937 random(*rc::gen::arbitrary<unsigned>());
            for (int i = 0; i < count; ++i)
                passings.push_back({1 + random() % 12, qint64(random() % 9) * minute, qint64(random() % 500), domain::Sentiment(random() % 4),
                    random() % 3 ? 0 : 1 + random() % 14, random() % 4, random() % 3});
            const auto straight = spreadOf(passings);
            std::shuffle(passings.begin(), passings.end(), random);
            RC_ASSERT(same(straight, spreadOf(passings)));
        });
    }

    void twoCampsThatOnlyTalkToThemselvesStandOutFromAMixedCrowd()
    {
        std::mt19937 random(3);
        std::vector<Passing> camps, mixed;
        for (int i = 0; i < 600; ++i) {
            const quint64 who = 1 + random() % 40, other = 1 + random() % 40;
            mixed.push_back(said(who, i * minute, other));
            camps.push_back(said(who, i * minute, random() % 25 == 0 || other % 2 == who % 2 ? other : other % 40 + 1));
        }
        const auto apart = spreadOf(camps), together = spreadOf(mixed);
        QCOMPARE(apart.groups, 2);
        QVERIFY2(apart.inGroup > 0.9 && std::abs(apart.inGroupByChance - 0.5) < 0.05, qPrintable(QString::number(apart.inGroup)));
        QVERIFY2(together.inGroup - together.inGroupByChance < 0.3, qPrintable(QString::number(together.inGroup)));
        QVERIFY(apart.inGroup - apart.inGroupByChance > 0.4);
    }

    void oneVoiceIsAStarAndAnOrganicCascadeIsNone()
    {
        // All copy one text of one account, without saying so; or each passes on what reached it, and says from whom.
        std::vector<Passing> voice, organic;
        for (quint64 i = 0; i < 60; ++i) {
            voice.push_back(said(i + 1, qint64(i) * 20'000, 0, 1));
            organic.push_back(said(i + 1, qint64(i) * 20'000, i == 0 ? 0 : 1 + (i - 1) / 3, 1));
        }
        const auto one = spreadOf(voice), many = spreadOf(organic);
        QCOMPARE(of(one, 1).began, 1);
        QCOMPARE(of(many, 1).followers, 59);
        for (const auto &tie : one.ties)
            QVERIFY(tie.credited == 0 && tie.weight <= 0.5);
        for (const auto &tie : many.ties)
            QCOMPARE(tie.credited, tie.times);
        QCOMPARE(many.accounts.front().account, quint64(1));
    }

    void onlyTheMostTiedAreKept()
    {
        std::vector<Passing> passings;
        for (quint64 i = 0; i < 50; ++i)
            passings.push_back(said(100 + i, qint64(i), 0, 0, 0, qint64(i)));
        passings.push_back(said(1, 0, 2));
        const auto spread = spreadOf(passings, 4);
        QCOMPARE(spread.accounts.size(), size_t(4));
        QCOMPARE(spread.accounts[0].account, quint64(2));
        QCOMPARE(spread.accounts[1].account, quint64(1));
        QCOMPARE(spread.accounts[2].account, quint64(149));
        QCOMPARE(spread.ties.size(), size_t(1));
    }

    void tiedNodesLieNearAndTheSamePlaceComesTwice()
    {
        const auto edges = dumbbell(8);
        const auto at = graph::layOut(17, edges);
        QVERIFY(at == graph::layOut(17, edges));
        const auto distance = [&](int a, int b) { return std::hypot(at[size_t(a)].x() - at[size_t(b)].x(), at[size_t(a)].y() - at[size_t(b)].y()); };
        double inside = 0, across = 0;
        for (int i = 1; i < 8; ++i) {
            inside = std::max(inside, distance(0, i));
            across = std::max(across, distance(i, 9 + i));
        }
        QVERIFY(across > 1.5 * inside);
        for (int i = 0; i < 17; ++i)
            for (int j = 0; j < i; ++j)
                QVERIFY(distance(i, j) > 0.05);
    }

    void knownPlacesAreKept()
    {
        const auto edges = large(400, 900);
        const auto at = graph::layOut(400, edges);
        std::vector<std::optional<QPointF>> known(at.begin(), at.end());
        auto more = edges;
        more.push_back({3, 400});
        const auto next = graph::layOut(401, more, known);
        double extent = 0, moved = 0;
        for (size_t i = 0; i < at.size(); ++i) {
            extent = std::max(extent, std::hypot(at[i].x(), at[i].y()));
            moved += std::hypot(next[i].x() - at[i].x(), next[i].y() - at[i].y()) / 400;
        }
        QVERIFY2(moved < extent / 20, qPrintable(QString::number(moved / extent)));
    }

    void nodesOnOneSpotAreDrawnApart()
    {
        std::vector<std::optional<QPointF>> known(30, QPointF(1, 1));
        for (const auto &place : graph::layOut(30, {}, known))
            QVERIFY(std::isfinite(place.x()) && std::isfinite(place.y()));
    }

    void fiveThousandAccountsTakeLessThanASecond()
    {
        std::mt19937 random(11);
        std::vector<Passing> passings;
        const auto edges = large(5'000, 20'000);
        for (size_t i = 0; i < edges.size(); ++i)
            passings.push_back(said(quint64(edges[i].from) + 1, qint64(i) * 500, quint64(edges[i].to) + 1));
        QElapsedTimer timer;
        timer.start();
        const auto spread = spreadOf(passings);
        const auto measures = timer.restart();
        std::vector<Edge> ties;
        for (const auto &tie : spread.ties)
            ties.push_back({tie.from, tie.to, tie.weight});
        graph::layOut(int(spread.accounts.size()), ties);
        qInfo("%zu accounts, %zu ties: measures %lld ms, layout %lld ms", spread.accounts.size(), spread.ties.size(), measures, timer.elapsed());
        QVERIFY(measures < 10'000); // a shared machine under a sanitizer; the benchmark holds the line
    }
};

QTEST_APPLESS_MAIN(TestSpread)
#include "tst_spread.moc"
