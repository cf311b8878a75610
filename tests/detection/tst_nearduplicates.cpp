// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fingerprint.h"
#include "detection/nearduplicates.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <array>
#include <numeric>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using analysis::fingerprint;
using detection::NearDuplicates;

namespace
{

const QString ferry = u"Smoke was seen rising from the engine room of the Sandling ferry this morning, passengers say"_s;
const QString recall = u"某品牌电动车因电池存在起火隐患宣布召回三千辆，车主可前往门店免费更换"_s;
const QString flood = u"سیل در شمال کشور جاده‌ها را بست و مردم از خانه‌های خود بیرون آمدند"_s;

/// The group of each text, by the number of its first member.
QList<int> groupsOf(const QStringList &texts, quint64 firstId = 1)
{
    NearDuplicates copies;
    QHash<quint64, quint64> renamed;
    QHash<quint64, int> numbers;
    QList<quint64> placed;
    for (int i = 0; i < texts.size(); ++i) {
        const quint64 id = firstId + quint64(i) * 7;
        numbers.insert(id, i);
        const auto placement = copies.add(fingerprint(texts[i]), id, i * 1000);
        for (const quint64 gone : placement.swallowed)
            renamed.insert(gone, placement.group);
        placed.append(placement.group);
    }
    QList<int> out;
    for (quint64 group : placed) {
        while (renamed.contains(group))
            group = renamed[group];
        out.append(numbers[group]);
    }
    return out;
}

QString dressed(const QString &text)
{
    QString out = text;
    if (*rc::gen::arbitrary<bool>())
        out = out.toUpper();
    if (*rc::gen::arbitrary<bool>())
        out = u"@user%1 "_s.arg(*rc::gen::inRange(1, 999)) + out;
    if (*rc::gen::arbitrary<bool>())
        out = u"RT @someone: "_s + out;
    if (*rc::gen::inRange(0, 3) == 0)
        out = out.left(out.size() * 2 / 3) + u'…';
    if (*rc::gen::arbitrary<bool>())
        out += u" https://t.co/%1"_s.arg(*rc::gen::inRange(1000000, 9999999));
    if (*rc::gen::arbitrary<bool>())
        out += u" 🔥😡"_s;
    return out;
}

/// Texts with different salts are different, whatever a shrinking test draws.
QString randomText(int words, quint32 salt = 0)
{
    const std::array seeds{*rc::gen::arbitrary<quint32>(), salt};
    QRandomGenerator random(seeds.data(), qsizetype(seeds.size()));
    QString out;
    for (int i = 0; i < words; ++i) {
        for (int letter = random.bounded(3, 9); letter > 0; --letter)
            out += QChar(u'a' + random.bounded(26));
        out += u' ';
    }
    return out.trimmed();
}

} // namespace

class TestNearDuplicates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCopiesDifferInIsLeftOut_data()
    {
        QTest::addColumn<QString>("copy");
        QTest::addColumn<QString>("original");
        QTest::newRow("capitals and width") << u"ＳＭＯＫＥ on the Ferry!!"_s << u"smoke on the ferry"_s;
        QTest::newRow("repost") << u"RT @anna: smoke on the ferry"_s << u"smoke on the ferry"_s;
        QTest::newRow("two reposts") << u"rt @bo: RT @anna: smoke on the ferry"_s << u"smoke on the ferry"_s;
        QTest::newRow("Weibo chain") << u"//@小王: 渡轮机舱起火"_s << u"渡轮机舱起火"_s;
        QTest::newRow("Weibo repost") << u"转发微博 //渡轮机舱起火"_s << u"渡轮机舱起火"_s;
        QTest::newRow("share button") << u"Smoke on the ferry via @dailyharbour"_s << u"smoke on the ferry"_s;
        QTest::newRow("addresses") << u"Smoke on the ferry http://t.co/aB3 t.co/xyz www.harbour.example/a?b=c"_s << u"smoke on the ferry"_s;
        QTest::newRow("cut-off address") << u"Smoke on the ferry http:…"_s << u"smoke on the ferry"_s;
        QTest::newRow("address beside Han") << u"渡轮机舱起火https://t.cn/A6abc乘客已疏散"_s << u"渡轮机舱起火乘客已疏散"_s;
        QTest::newRow("handles and emoji") << u"@bo @cleo smoke 🔥 on the ferry 😱"_s << u"smoke on the ferry"_s;
        QTest::newRow("Arabic letters and joiners") << u"كشتي مي‌رود"_s << u"کشتی میرود"_s;
        QTest::newRow("Persian digits") << u"۱۲ نفر نجات یافتند"_s << u"12 نفر نجات یافتند"_s;
    }
    void whatCopiesDifferInIsLeftOut()
    {
        QFETCH(QString, copy);
        QFETCH(QString, original);
        QCOMPARE(fingerprint(copy).exact, fingerprint(original).exact);
    }

    void theSurfaceTellsDressingsApart()
    {
        QVERIFY(fingerprint(ferry).surface != fingerprint(ferry + u'!').surface);
        QVERIFY(fingerprint(ferry).surface != fingerprint(ferry.toUpper()).surface);
        QVERIFY(fingerprint(ferry).surface != fingerprint(u"@anna "_s + ferry).surface);
        QVERIFY(fingerprint(u"@bo "_s + ferry).surface != fingerprint(u"@anna "_s + ferry).surface);
        QCOMPARE(fingerprint(ferry + u" https://t.co/a"_s).surface, fingerprint(ferry).surface); // every repost gets its own
    }

    void wordsThatLookLikeMarksStay()
    {
        QVERIFY(fingerprint(u"The art of rt is via Rome"_s).exact != fingerprint(u"The art of is Rome"_s).exact);
        QVERIFY(fingerprint(u"httpd and nginx"_s).exact != fingerprint(u"and nginx"_s).exact);
        QVERIFY(fingerprint(u"write to anna@harbour.example now"_s).exact != fingerprint(u"write to now"_s).exact);
        QCOMPARE(fingerprint(u"🔥🔥 !!! https://t.co/x"_s).exact, quint64(0));
    }

    void repostsNameTheirSource_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("credited");
        QTest::newRow("RT") << u"so true RT @anna: smoke"_s << true;
        QTest::newRow("Weibo chain") << u"哈哈 //@小王: 渡轮起火"_s << true;
        QTest::newRow("Weibo repost") << u"转发微博"_s << true;
        QTest::newRow("quotation") << u"\"@anna: smoke on the ferry\" unbelievable"_s << true;
        QTest::newRow("addressed") << u"@anna smoke on the ferry"_s << false;
        QTest::newRow("call to share") << u"转发扩散：渡轮起火"_s << false;
        QTest::newRow("plain") << u"smoke on the ferry"_s << false;
    }
    void repostsNameTheirSource()
    {
        QFETCH(QString, text);
        QFETCH(bool, credited);
        QCOMPARE(fingerprint(text).credited, credited);
    }

    void anEllipsisAtTheEndSaysThatItIsCut()
    {
        QVERIFY(fingerprint(u"Smoke was seen rising from the…"_s).strand.cut);
        QVERIFY(fingerprint(u"Smoke was seen rising from the ... http://t.co/abc #ferry"_s).strand.cut);
        QVERIFY(!fingerprint(u"Well… smoke was seen rising from the engine room"_s).strand.cut);
    }

    void copiesGroup_data()
    {
        QTest::addColumn<QStringList>("texts");
        for (const auto &[name, text, lead] :
            {std::tuple("en", ferry, u"Please share! "_s), std::tuple("zh", recall, u"大家注意，"_s), std::tuple("fa", flood, u"توجه! "_s)}) {
            const auto row = [&, name = name](const char *what) -> QTestData & { return QTest::addRow("%s %s", name, what); };
            row("repost") << QStringList{text, u"RT @anna: "_s + text};
            row("with a word before") << QStringList{text, lead + text};
            row("with a hashtag and emoji") << QStringList{text, u"#boycott "_s + text + u" 🔥👇"_s};
            row("other address") << QStringList{text + u" http://t.co/smKrgddJ"_s, text + u" http://t.co/I6FZTHGj"_s};
            row("cut") << QStringList{text, text.left(text.size() * 3 / 5) + u"… http://t.co/x1"_s};
            row("cut first") << QStringList{text.left(text.size() * 3 / 5) + u"…"_s, text};
        }
        QTest::newRow("changed numbers") << QStringList{u"Toll of the Sandling ferry fire rises to 7 dead and 41 injured, officials say"_s,
            u"Toll of the Sandling ferry fire rises to 12 dead and 108 injured, officials say"_s};
        QTest::newRow("short, equal") << QStringList{u"Boycott them!"_s, u"boycott them"_s};
        QString article;
        for (int i = 0; i < 60; ++i)
            article += u"Sentence %1 of the report speaks of valve %2 and of the watch on deck %3. "_s.arg(QString(i % 7 + 1, u'x'))
                           .arg(QString(QChar(u'a' + i % 26)).repeated(3))
                           .arg(QString(QChar(u'b' + i % 24)).repeated(2));
        QTest::newRow("article with another beginning") << QStringList{article, u"HARBOUR NEWS, our correspondent in Sandling writes today: "_s + article};
    }
    void copiesGroup()
    {
        QFETCH(QStringList, texts);
        QCOMPARE(groupsOf(texts), QList<int>(texts.size(), 0));
    }

    void othersStayAlone()
    {
        const QStringList texts{ferry, u"Smoke was seen over the harbour, but the Sandling ferry is running as planned"_s, recall,
            u"某品牌手机因屏幕问题宣布延长保修，用户可前往门店咨询"_s, flood,
            u"مردم شمال کشور از باران پاییزی خوشحال هستند و به دیدن جاده‌ها می‌روند"_s, u"ok"_s,
            u"OK!"_s, u"谢谢"_s, u"谢谢！"_s, u"😀"_s, u"https://t.co/a"_s, u"https://t.co/b"_s, QString(), QString()};
        QList<int> own(texts.size());
        std::iota(own.begin(), own.end(), 0);
        QCOMPARE(groupsOf(texts), own);
    }

    void aPhraseOfTheDayIsNoCopy()
    {
        QStringList texts;
        for (const auto &rest :
            {u"Fourteen dead and two hundred hurt after the %1, hospitals in three counties say"_s, u"My cousin felt the %1 forty miles away"_s,
                u"Officials have no word yet on what caused the %1 last night"_s, u"Watch how a family escapes from the %1"_s,
                u"Mayor on the %1: the worst night of my life"_s, u"Firefighters who ran into the %1 are heroes, every one of them"_s})
            texts.append(rest.arg(u"explosion in West Texas"_s));
        texts << u"That explosion in West Texas is crazy"_s << u"so that explosion in West Texas"_s << u"The explosion in West Texas…"_s;
        QList<int> own(texts.size());
        std::iota(own.begin(), own.end(), 0);
        QCOMPARE(groupsOf(texts), own);
        // Where nobody else says it, the same likeness is enough.
        QCOMPARE(groupsOf(texts.mid(6)), QList<int>(3, 0));
    }

    void aGroupThatAPostJoinsTogetherKeepsTheOlderName()
    {
        NearDuplicates copies;
        const QString rest = u" and the harbour master has closed both piers for the night"_s;
        QCOMPARE(copies.add(fingerprint(ferry), 11, 0).group, quint64(11));
        QCOMPARE(copies.add(fingerprint(rest + u" until the wind turns to the north"_s), 12, 1).group, quint64(12));
        QCOMPARE(copies.add(fingerprint(u"RT @anna "_s + ferry), 13, 2).size, qint64(2));
        const auto whole = copies.add(fingerprint(ferry.left(70) + u"…"_s), 14, 3);
        QCOMPARE(whole.group, quint64(11));
        QCOMPARE(whole.size, qint64(3));
        QVERIFY(whole.swallowed.isEmpty());
        // Two groups, then the text that is like both.
        const QString a = u"alpha bravo charlie delta echo foxtrot golf hotel india"_s, b = u" juliet kilo lima mike november oscar papa quebec"_s;
        QCOMPARE(copies.add(fingerprint(a + u"…"_s), 21, 4).group, quint64(21));
        QCOMPARE(copies.add(fingerprint(u"zulu "_s + a.mid(30) + b + u"…"_s), 22, 5).group, quint64(22));
        const auto both = copies.add(fingerprint(a + b), 23, 6);
        QCOMPARE(both.group, quint64(21));
        QCOMPARE(both.swallowed, QList<quint64>{22});
        QCOMPARE(both.size, qint64(3));
        QCOMPARE(copies.add(fingerprint(u"zulu "_s + a.mid(30) + b + u"…"_s), 24, 7).group, quint64(21));
    }

    void oldTextsAreForgottenAndCopiedOnesAreNot()
    {
        NearDuplicates copies(1000);
        copies.add(fingerprint(ferry), 1, 0);
        copies.add(fingerprint(flood), 2, 0);
        for (int i = 1; i < 10; ++i)
            QCOMPARE(copies.add(fingerprint(flood), quint64(i + 2), i * 800).group, quint64(2));
        QCOMPARE(copies.add(fingerprint(ferry), 20, 8'000).group, quint64(20));
        QCOMPARE(copies.add(fingerprint(flood), 21, 8'000).size, qint64(11));
    }

    void longTextsAreReadOnce()
    {
        const QString chain = u"a-"_s.repeated(40'000), marks = u"rt @"_s.repeated(40'000), dots = u"x."_s.repeated(40'000);
        const QString servers = u"httpd-"_s.repeated(40'000), sites = u"www.-"_s.repeated(40'000);
        QElapsedTimer timer;
        timer.start();
        for (const auto &text : {chain, marks, dots, servers, sites})
            fingerprint(text);
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    }

    void memoryIsBounded()
    {
        NearDuplicates copies(NearDuplicates::week, 1'000);
        for (int i = 0; i < 20'000; ++i) {
            const QString text = u"post %1 says that %2 things happened to %3 people"_s.arg(
                QString::number(i * 7919LL, 36), QString::number(i * 104729LL, 36), QString::number(i, 36));
            copies.add(fingerprint(text), quint64(i + 1), i);
            QVERIFY(copies.texts() <= 1'000);
        }
        QVERIFY(copies.texts() >= 400);
    }

    void propertiesOfGroups()
    {
        QVERIFY(rc::check("dressing a text never makes it another", [] {
            const QString text = randomText(14);
            const auto groups = groupsOf({text, dressed(text), dressed(text), dressed(text)});
            RC_ASSERT(groups == QList<int>(4, 0));
        }));
        QVERIFY(rc::check("groups depend neither on ids nor on what stands between", [] {
            QStringList texts;
            const QString a = randomText(12), b = randomText(12, 1);
            for (int i = *rc::gen::inRange(1, 12); i >= 0; --i)
                texts.append(dressed(*rc::gen::arbitrary<bool>() ? a : b));
            const auto plain = groupsOf(texts);
            RC_ASSERT(groupsOf(texts, 1'000'000'007ULL) == plain);
            QStringList mixed;
            for (const auto &text : std::as_const(texts))
                mixed << text << randomText(12, quint32(mixed.size()) + 2);
            const auto between = groupsOf(mixed);
            for (int i = 0; i < texts.size(); ++i)
                RC_ASSERT(between[2 * i] == 2 * plain[i]);
        }));
        QVERIFY(rc::check("the order changes names, not groups", [] {
            QStringList texts;
            const QString a = randomText(10), b = randomText(16, 1);
            for (int i = 0; i < 8; ++i)
                texts.append(dressed(i % 3 == 0 ? a : b));
            const auto forth = groupsOf(texts);
            std::reverse(texts.begin(), texts.end());
            const auto back = groupsOf(texts);
            for (int i = 0; i < 8; ++i)
                for (int j = 0; j < 8; ++j)
                    RC_ASSERT((forth[i] == forth[j]) == (back[7 - i] == back[7 - j]));
        }));
        QVERIFY(rc::check("any text has a fingerprint", [] {
            QString text;
            for (const char16_t unit : *rc::gen::container<std::u16string>(rc::gen::oneOf(rc::gen::inRange<char16_t>(0x20, 0x7F),
                     rc::gen::inRange<char16_t>(0x600, 0x6FF), rc::gen::inRange<char16_t>(0x4E00, 0x4E40), rc::gen::arbitrary<char16_t>())))
                text += QChar(unit);
            const auto print = fingerprint(text);
            RC_ASSERT(print.strand.count <= print.strand.length);
            RC_ASSERT(print.anchors.size() <= 24);
            RC_ASSERT(fingerprint(text).surface == print.surface);
        }));
    }
};

QTEST_APPLESS_MAIN(TestNearDuplicates)
#include "tst_nearduplicates.moc"
