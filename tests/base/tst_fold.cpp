// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "base/ulid.h"
#include <QRandomGenerator>
#include <QTest>

class TestFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellingsThatMeanTheSameFoldTogether_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        QTest::newRow("capitals") << u"Ferry SANDLING"_qs << u"ferry sandling"_qs;
        QTest::newRow("sharp s") << u"Straße"_qs << u"strasse"_qs;
        QTest::newRow("full width") << u"ＡＢＣ１２３"_qs << u"abc123"_qs;
        QTest::newRow("Arabic yeh and kaf") << u"كتاب علي"_qs << u"کتاب علی"_qs;
        QTest::newRow("alef maksura") << u"على"_qs << u"علی"_qs;
        QTest::newRow("zero-width non-joiner") << u"می\u200cرود"_qs << u"میرود"_qs;
        QTest::newRow("Persian digits") << u"۱۴۰۵ و ٢٠٢٦"_qs << u"1405 و 2026"_qs;
        QTest::newRow("tatweel and vowels") << u"ســلامَ"_qs << u"سلام"_qs;
        QTest::newRow("Han stays") << u"召回通知"_qs << u"召回通知"_qs;
        QTest::newRow("half-width Kana") << u"ｶﾞｲﾄﾞ"_qs << u"ガイド"_qs;
    }
    void spellingsThatMeanTheSameFoldTogether()
    {
        QFETCH(QString, typed);
        QFETCH(QString, folded);
        QCOMPARE(base::fold(typed), folded);
        QCOMPARE(base::foldWithOrigin(typed).text, folded);
    }

    void foldingTwiceChangesNothing()
    {
        auto *random = QRandomGenerator::global();
        const QString pool = u"aAzß ÅéﬁＡ１۱٣يىكکی\u200c\u0640\u064b\u0650\u0301召回車カﾞ😀👍🏽\u2122№Ωẞİı"_qs;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random->bounded(20); i >= 0; --i)
                text += pool[random->bounded(int(pool.size()))];
            const QString once = base::fold(text);
            QCOMPARE(base::fold(once), once);
            const auto mapped = base::foldWithOrigin(text);
            QCOMPARE(mapped.origin.size(), size_t(mapped.text.size() + 1));
            for (size_t i = 1; i < mapped.origin.size(); ++i)
                QVERIFY(mapped.origin[i] >= mapped.origin[i - 1]);
        }
    }

    void ideographsGiveOverlappingPairsAndWordsStayWhole()
    {
        const QString text = u"mv召回车 ok😀"_qs;
        QStringList out;
        for (const auto &token : base::tokenise(text))
            out.append(text.mid(token.begin, token.length));
        QCOMPARE(out, (QStringList{u"mv"_qs, u"召回"_qs, u"回车"_qs, u"车"_qs, u"ok"_qs, u"😀"_qs}));
    }

    void ulidsSortInTheOrderOfMaking()
    {
        QString last;
        for (int i = 0; i < 1000; ++i) {
            const QString next = base::newUlid(1'700'000'000'000 + i / 100);
            QVERIFY(base::isUlid(next));
            QVERIFY(next > last);
            last = next;
        }
        QVERIFY(!base::isUlid(u"8ZZZZZZZZZZZZZZZZZZZZZZZZZ"_qs));
        QCOMPARE(base::newUlid(1469918176385).left(10), u"01ARYZ6S41"_qs); // time part of the example in the specification
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
