// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fingerprint.h"
#include "detection/grouping.h"
#include "domain/mention.h"
#include <QRandomGenerator>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using detection::Companions;
using detection::CopyFinding;
using detection::Grouping;
using detection::Share;
using detection::Sign;

namespace
{

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute;

bool has(const CopyFinding &finding, Sign sign)
{
    return std::any_of(finding.evidence.begin(), finding.evidence.end(), [sign](const auto &evidence) { return evidence.sign == sign; });
}

/// Reposts as people make them: most name the source, half of what there will be comes within minutes.
std::vector<Share> cascade(int count, quint32 seed = 5)
{
    QRandomGenerator random(seed);
    std::vector<Share> out;
    for (int i = 0; i < count; ++i) {
        const bool credited = random.bounded(10) < 7;
        out.push_back(
            {quint64(100 + random.bounded(400)), qint64(3 * minute * (std::pow(0.999 - 0.99 * i / count, -1.4) - 1)), credited ? 1ULL : 2ULL, credited});
    }
    std::sort(out.begin(), out.end(), [](const Share &a, const Share &b) { return a.time < b.time; });
    return out;
}

struct Said {
    QString text;
    quint64 account;
    qint64 time;
};

/// Words that no other text has.
QString ownWords(QRandomGenerator &random)
{
    QString out;
    for (int word = 0; word < 7; ++word)
        out += QString::number(random.generate64(), 36) + u' ';
    return out;
}

/// Twelve accounts share three links in their own words, each time within twenty seconds, and say as much besides.
QList<Said> campaign(QRandomGenerator &random)
{
    QList<Said> out;
    for (int link = 0; link < 3; ++link)
        for (quint64 account = 1; account <= 12; ++account)
            out.append({ownWords(random) + u"https://daily.example/news/%1?utm_source=a%2"_s.arg(link).arg(account), account,
                link * 2 * hour + random.bounded(20'000)});
    std::stable_sort(out.begin(), out.end(), [](const Said &a, const Said &b) { return a.time < b.time; });
    return out;
}

/// The same people share links over hours, each link as a cascade with most of it early, some in the words of the headline.
QList<Said> news(QRandomGenerator &random, int links, int people)
{
    QList<Said> out;
    for (int link = 0; link < links; ++link)
        for (int i = 0; i < people; ++i) {
            const bool headline = random.bounded(10) < 3;
            const auto after = qint64(3 * double(minute) * (std::pow(0.999 - 0.99 * random.generateDouble(), -1.4) - 1));
            out.append({(headline ? u"Ferry number %1 is back in service after the inspection "_s.arg(link) : ownWords(random))
                    + u"https://daily.example/news/%1"_s.arg(link),
                quint64(100 + random.bounded(people)), link * 2 * hour + after});
        }
    std::stable_sort(out.begin(), out.end(), [](const Said &a, const Said &b) { return a.time < b.time; });
    return out;
}

} // namespace

class TestCoordination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCascadeOfRepostsIsNoCampaign()
    {
        for (const int count : {5, 12, 60, 400}) {
            const auto finding = detection::judgeCopies(cascade(count), Companions());
            QVERIFY2(finding.score < 0.3, qPrintable(QString::number(finding.score)));
            QVERIFY(!has(finding, Sign::Drip));
        }
    }

    void twoFriendsWhoRepostEachOtherOnceAreNoCampaign()
    {
        Companions companions;
        const std::vector<Share> once{{1, 0, 1, false}, {2, 20 * second, 2, true}};
        companions.addObject(once);
        QCOMPARE(detection::judgeCopies(once, companions).score, 0.0);
        QVERIFY(detection::judgeCopies(once, companions).evidence.isEmpty());
    }

    void aBurstOfDressedCopiesIsNamed()
    {
        std::vector<Share> shares;
        for (int i = 0; i < 30; ++i)
            shares.push_back({quint64(i % 11 + 1), i * 19 * second + (i * 7 % 13) * second, quint64(i), false});
        std::sort(shares.begin(), shares.end(), [](const Share &a, const Share &b) { return a.time < b.time; });
        const auto finding = detection::judgeCopies(shares, Companions());
        QVERIFY(finding.score > 0.8);
        QVERIFY(has(finding, Sign::Burst) && has(finding, Sign::Redressed) && has(finding, Sign::Repeated));
        QCOMPARE(finding.accounts, 11);
        for (const auto &evidence : finding.evidence) {
            QVERIFY(evidence.strength >= 0.3 && evidence.strength <= 1);
            QCOMPARE(evidence.accounts.size(), 11);
            QCOMPARE(evidence.from, shares.front().time);
        }
    }

    void aHeadlineThatManyShareAtOnceIsNotEnough()
    {
        QRandomGenerator random(9);
        std::vector<Share> shares; // share buttons copy the headline as it is
        for (int i = 0; i < 30; ++i)
            shares.push_back({quint64(i + 1), i * 28 * second + random.bounded(int(28 * second)), 1, false});
        QVERIFY(detection::judgeCopies(shares, Companions()).score < 0.5);
    }

    void clockworkIsNamedWithItsInterval()
    {
        std::vector<Share> shares;
        for (int i = 0; i < 20; ++i) // the same text every four minutes, now and then one is missing
            if (i % 7 != 3)
                shares.push_back({quint64(i % 5 + 1), i * 4 * minute + (i * 37 % 5) * second, 1, false});
        const auto finding = detection::judgeCopies(shares, Companions());
        QVERIFY(finding.score >= 0.5);
        const auto clockwork = std::find_if(finding.evidence.begin(), finding.evidence.end(), [](const auto &e) { return e.sign == Sign::Clockwork; });
        QVERIFY(clockwork != finding.evidence.end());
        QVERIFY(std::abs(clockwork->everyMs - 4 * minute) < 10 * second);
    }

    void aDripOverTheDayIsNamed()
    {
        QRandomGenerator random(3);
        std::vector<Share> shares;
        for (int i = 0; i < 24; ++i)
            shares.push_back({quint64(i % 9 + 1), i * hour + random.bounded(int(hour)), quint64(i % 18), false});
        const auto finding = detection::judgeCopies(shares, Companions());
        QVERIFY(finding.score > 0.6);
        QVERIFY(has(finding, Sign::Drip));
        QVERIFY(!has(finding, Sign::Burst));
    }

    /// Reposting farms name their source; what gives them away is that the same accounts come together again.
    void accountsThatMeetAgainAndAgainAreCompanions()
    {
        Companions companions;
        std::vector<std::vector<Share>> objects;
        for (int object = 0; object < 3; ++object) {
            std::vector<Share> shares;
            for (int i = 0; i < 8; ++i)
                shares.push_back({quint64((i + object) % 8 + 1), object * hour + i * 3 * second, 1, true});
            objects.push_back(shares);
        }
        companions.addObject(objects[0]);
        QVERIFY(!companions.areCompanions(1, 2));
        QVERIFY(detection::judgeCopies(objects[0], companions).score < 0.5);
        companions.addObject(objects[1]);
        companions.addObject(objects[2]);
        QVERIFY(companions.areCompanions(1, 2));
        const auto finding = detection::judgeCopies(objects[0], companions);
        QVERIFY(finding.score >= 0.5);
        QCOMPARE(finding.evidence.first().sign, Sign::Together);
        QCOMPARE(finding.evidence.first().shares, 8);
    }

    void whoSaysMuchMeetsByChance()
    {
        Companions companions;
        for (int object = 0; object < 3; ++object)
            companions.addObject({{1, 0, 1, false}, {2, 5 * second, 1, false}});
        QVERIFY(companions.areCompanions(1, 2));
        for (int i = 0; i < 50; ++i)
            companions.addAlone(1);
        QVERIFY(!companions.areCompanions(1, 2));
    }

    void companionsAreBounded()
    {
        Companions companions(100);
        for (int object = 0; object < 2; ++object)
            companions.addObject({{1, 0, 1, false}, {2, second, 1, false}});
        for (quint64 i = 10; i < 2'000; i += 2)
            companions.addObject({{i, 0, 1, false}, {i + 1, second, 1, false}});
        QVERIFY(companions.areCompanions(1, 2)); // pairs that met once go first
    }

    /// Twelve accounts push three links, each time within twenty seconds and each in its own words.
    void accountsThatShareLinksInStepAreNamed()
    {
        QRandomGenerator random(4);
        const auto posts = campaign(random);
        Grouping grouping;
        for (const auto &post : posts)
            grouping.add(analysis::fingerprint(post.text), post.account, post.time);
        QVERIFY(grouping.judge().isEmpty()); // no text is a copy
        QCOMPARE(grouping.links().size(), 3);
        for (const auto &link : grouping.links()) {
            QCOMPARE(link.size, 12);
            QVERIFY2(link.finding.score > 0.8, qPrintable(QString::number(link.finding.score)));
            const auto &evidence = link.finding.evidence.first();
            QCOMPARE(evidence.sign, Sign::Together);
            QCOMPARE(evidence.accounts.size(), 12);
            QCOMPARE(evidence.objects, 3);
            QVERIFY(evidence.to - evidence.from <= 20 * second);
            QVERIFY(!grouping.group(link.first));
        }
        for (quint32 i = 0; i < quint32(posts.size()); ++i)
            QVERIFY(grouping.coordinated(i) >= 0.5 || posts[i].account > 12);
    }

    /// The news of the day: hundreds pass on one link and another, most of them soon, and some meet by chance.
    void newsThatManyShareIsNotInStep()
    {
        for (const int links : {1, 3, 6}) {
            QRandomGenerator random{quint32(links)};
            const auto posts = news(random, links, 300);
            Grouping grouping;
            for (const auto &post : posts)
                grouping.add(analysis::fingerprint(post.text), post.account, post.time);
            grouping.judge();
            QVERIFY2(grouping.links().isEmpty(), qPrintable(u"%1 of %2"_s.arg(grouping.links().size()).arg(links)));
        }
    }

    void aCampaignIsFoundAmongThoseWhoShareTheSameNews()
    {
        QRandomGenerator random(8);
        auto posts = campaign(random); // on three of the links that everybody shares
        for (auto &post : posts)
            post.time += 20 * minute;
        posts += news(random, 3, 300);
        std::stable_sort(posts.begin(), posts.end(), [](const Said &a, const Said &b) { return a.time < b.time; });
        Grouping grouping;
        for (const auto &post : std::as_const(posts))
            grouping.add(analysis::fingerprint(post.text), post.account, post.time);
        grouping.judge();
        QCOMPARE(grouping.links().size(), 3);
        for (const auto &link : grouping.links()) {
            QCOMPARE(link.finding.inStep.size(), 12); // and nobody of the three hundred
            QVERIFY(std::all_of(link.finding.inStep.begin(), link.finding.inStep.end(), [](quint64 account) { return account <= 12; }));
        }
        for (quint32 i = 0; i < quint32(posts.size()); ++i)
            QVERIFY(posts[i].account > 12 || grouping.coordinated(i) >= 0.5);
    }

    void oneLinkTwiceOrTwoAccountsAreNotInStep()
    {
        const auto links = [](int accounts, int objects, qint64 apart) {
            Grouping grouping;
            for (int object = 0; object < objects; ++object)
                for (int i = 0; i < accounts; ++i)
                    grouping.add(analysis::fingerprint(u"https://daily.example/story-%1"_s.arg(object)), quint64(i + 1), object * hour + i * apart);
            grouping.judge();
            return grouping.links().size();
        };
        QCOMPARE(links(12, 1, second), 0); // once is chance
        QCOMPARE(links(2, 9, second), 0);  // a person has two accounts
        QCOMPARE(links(3, 2, second), 2);
        QCOMPARE(links(5, 3, 30 * second), 0); // not within seconds
    }

    void addressesOfOnePageAreOneLink()
    {
        const auto link = [](const QString &text) { return analysis::fingerprint(text).link; };
        const quint64 page = link(u"see https://daily.example/ferry?id=7"_s);
        QVERIFY(page != 0);
        for (const auto &same : {u"(http://Daily.example/ferry?id=7&utm_source=x)"_s, u"Read https://daily.example/ferry?id=7#top."_s,
                 u"真的吗？https://daily.example/ferry?id=7，看看"_s, u"daily.example/ferry?id=7!"_s})
            QCOMPARE(link(same), page);
        QVERIFY(link(u"https://daily.example/ferry?id=8"_s) != page);
        // With and without parameters that are taken away: the short way and the long one agree.
        for (const auto &path : {u"/A_b-c/7.html"_s, u"/x/"_s, u"/%E4%BD%A0"_s, u"/a//b"_s, u"/a/../b"_s})
            QCOMPARE(domain::linkKey(u"https://daily.EXAMPLE"_s + path), domain::linkKey(u"HTTP://Daily.example:80"_s + path + u"?utm_source=x"_s));
        QCOMPARE(link(u"https://daily.example/"_s), 0); // the front page passes nothing on
        QCOMPARE(link(u"https://daily.example/fer…"_s), 0);
        QCOMPARE(domain::pageKey(u"https://daily.example/ferry?id=7"_s), page);
        QCOMPARE(domain::pageKey(u"https://daily.example/ferry?id=7#comment-12"_s), 0);
        QCOMPARE(analysis::sharedLink(u"Read http://Daily.example/ferry/?utm_medium=a, all of it"_s), u"http://daily.example/ferry"_s);
    }

    /// In whatever words and with whatever gaps of minutes or more, nobody is in step.
    void slowSharingIsNeverInStep()
    {
        QVERIFY(rc::check("gaps of more than twenty seconds", [] {
            Grouping grouping;
            qint64 time = 0;
            for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
                time += *rc::gen::inRange<qint64>(Companions::linkWithinMs + 1, 10 * minute);
                grouping.add(analysis::fingerprint(u"https://daily.example/story-%1"_s.arg(*rc::gen::inRange(1, 4))), *rc::gen::inRange<quint64>(1, 8), time);
            }
            grouping.judge();
            RC_ASSERT(grouping.links().isEmpty());
        }));
        QVERIFY(rc::check("the order of words decides nothing", [] {
            const int accounts = *rc::gen::inRange(3, 20), objects = *rc::gen::inRange(2, 6);
            Grouping grouping;
            for (int object = 0; object < objects; ++object)
                for (int i = 0; i < accounts; ++i)
                    grouping.add(analysis::fingerprint(u"%1 https://daily.example/story-%2"_s.arg(*rc::gen::inRange(0, 1'000'000)).arg(object)),
                        quint64((i + object) % accounts + 1), object * hour + i * 500);
            grouping.judge();
            RC_ASSERT(grouping.links().size() == objects);
        }));
    }

    void aBystanderCountsLess()
    {
        CopyFinding finding;
        finding.score = 0.8;
        QCOMPARE(detection::scoreOf({1, 0, 1, false}, finding), 0.8);
        QVERIFY(detection::scoreOf({1, 0, 1, true}, finding) < 0.5);
        finding.credited = 0.9;
        QCOMPARE(detection::scoreOf({1, 0, 1, true}, finding), 0.8);
    }

    void aStreamIsSorted_data()
    {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<QString>("news");
        QTest::addColumn<QStringList>("leads");
        QTest::newRow("en") << u"The harbour board has known about the rusty boiler for years and did nothing about it"_s
                            << u"Ferry service to Sandling resumes on Thursday after the inspection, says the operator"_s
                            << QStringList{u"Look at this: "_s, u"#boycott "_s, u"@user31 "_s, QString(), u"Unbelievable! "_s};
        QTest::newRow("zh") << u"港务局多年前就知道锅炉锈蚀严重却一直没有采取任何措施"_s << u"检查结束后，前往桑德林的渡轮将于周四恢复运营"_s
                            << QStringList{u"大家注意，"_s, u"#真相# "_s, u"@user31 "_s, QString(), u"太可怕了！"_s};
        QTest::newRow("fa")
            << u"اداره بندر سال‌هاست از زنگ‌زدگی دیگ بخار خبر دارد و هیچ کاری نکرده است"_s
            << u"پس از پایان بازرسی، کشتی به سندلینگ از روز پنجشنبه دوباره حرکت می‌کند"_s
            << QStringList{u"توجه! "_s, u"#تحریم "_s, u"@user31 "_s, QString(), u"باورتان می‌شود؟ "_s};
    }
    void aStreamIsSorted()
    {
        QFETCH(QString, campaign);
        QFETCH(QString, news);
        QFETCH(QStringList, leads);
        struct Post {
            QString text;
            quint64 account;
            qint64 time;
            int kind; // 0 other, 1 campaign, 2 organic
        };
        QList<Post> posts;
        QRandomGenerator random(11);
        for (int i = 0; i < 25; ++i) {
            posts.append({leads[i % 5] + campaign + QString(i % 4, u'!') + (i % 3 == 0 ? u" https://t.co/q%1abcdef"_s.arg(i) : QString()), quint64(i % 7 + 1),
                2 * hour + i * 21 * second, 1});
            QString other; // what campaign accounts post besides must not decide
            for (int word = 0; word < 9; ++word)
                other += QString::number(random.generate(), 36) + u' ';
            posts.append({other, quint64(i % 7 + 1), i * 11 * minute, 0});
        }
        for (const auto &share : cascade(40))
            posts.append({(share.credited ? u"RT @harbour: "_s : QString()) + news, share.account, hour + share.time, 2});
        std::stable_sort(posts.begin(), posts.end(), [](const Post &a, const Post &b) { return a.time < b.time; });
        Grouping grouping;
        for (const auto &post : std::as_const(posts))
            grouping.add(analysis::fingerprint(post.text), post.account, post.time);
        const auto groups = grouping.judge();
        QVERIFY(groups.size() >= 2);
        QCOMPARE(groups[0].size, 40);
        QCOMPARE(groups[1].size, 25);
        for (quint32 i = 0; i < quint32(posts.size()); ++i) {
            QCOMPARE(grouping.coordinated(i) >= 0.5, posts[i].kind == 1);
            if (posts[i].kind != 0)
                QCOMPARE(grouping.group(i), std::optional(posts[i].kind == 2 ? groups[0].first : groups[1].first));
        }
    }

    void scoresAreProbabilitiesAndDoNotDependOnNames()
    {
        QVERIFY(rc::check("names of accounts do not matter", [] {
            std::vector<Share> shares, renamed;
            qint64 time = 0;
            for (int i = *rc::gen::inRange(0, 40); i > 0; --i) {
                time += *rc::gen::inRange(0, 1'000'000);
                const Share share{*rc::gen::inRange<quint64>(0, 12), time, *rc::gen::inRange<quint64>(0, 9), *rc::gen::arbitrary<bool>()};
                shares.push_back(share);
                renamed.push_back({share.account == 0 ? 0 : share.account * 1'000'003, time + 77 * hour, share.surface ^ 0xABCDEF, share.credited});
            }
            Companions companions, others;
            companions.addObject(shares);
            companions.addObject(shares);
            others.addObject(renamed);
            others.addObject(renamed);
            for (const auto judge : {detection::judgeCopies, detection::judgeLink}) {
                const auto finding = judge(shares, companions), again = judge(renamed, others);
                RC_ASSERT(finding.score >= 0 && finding.score <= 1);
                RC_ASSERT(std::abs(finding.score - again.score) < 1e-12);
                RC_ASSERT(finding.evidence.size() == again.evidence.size());
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestCoordination)
#include "tst_coordination.moc"
