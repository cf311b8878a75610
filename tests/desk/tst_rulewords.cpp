// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/alertwords.h"
#include "desk/ruledraft.h"
#include "desk/words.h"
#include <QTest>

using namespace Qt::StringLiterals;
using desk::RuleDraft;
using domain::Alert;
using domain::AlertRule;
using domain::RuleKind;
using Field = RuleDraft::Field;

/// What is typed of a rule, and what is said of rules and alerts.
class TestRuleWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyKindComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("kind");
        for (const auto &language : {u"en"_s, u"zh_CN"_s, u"fa"_s})
            for (int kind = 0; kind < domain::ruleKindCount; ++kind)
                QTest::addRow("%s %s", qPrintable(language), qPrintable(domain::ruleKindName(RuleKind(kind)))) << language << kind;
    }
    void everyKindComesBackAsItWas()
    {
        QFETCH(QString, language);
        QFETCH(int, kind);
        QLocale::setDefault(QLocale(language));
        auto rule = AlertRule::ofKind(RuleKind(kind));
        rule.name = u"Mine"_s;
        rule.quietFrom = 22 * 60;
        rule.quietTo = 6 * 60 + 5;
        const auto read = RuleDraft::of(rule).read();
        QVERIFY(read.has_value());
        QCOMPARE(read->toJson(), rule.toJson());
    }

    void digitsOfEveryScriptAreRead()
    {
        auto draft = RuleDraft::of(AlertRule::ofKind(RuleKind::Burst));
        for (const auto &text : {u"2.5"_s, u"۲٫۵"_s, u"２.５"_s, u" ٢٫٥ "_s}) {
            draft.text(Field::Threshold) = text;
            QVERIFY2(draft.read(), qPrintable(text));
            QCOMPARE(draft.read()->threshold, 2.5);
        }
        draft.text(Field::QuietFrom) = u"۲۲:۳۰"_s;
        draft.text(Field::QuietTo) = u"6"_s;
        QCOMPARE(draft.read()->quietFrom, 22 * 60 + 30);
        QCOMPARE(draft.read()->quietTo, 6 * 60);
    }

    void theReadersDigitsAreShown()
    {
        QLocale::setDefault(QLocale(u"fa"_s));
        auto rule = AlertRule::ofKind(RuleKind::NegativeShare);
        rule.quietFrom = 22 * 60;
        const auto draft = RuleDraft::of(rule);
        QCOMPARE(draft.text(Field::Threshold), u"۲۰"_s);
        QCOMPARE(draft.text(Field::QuietFrom), u"۲۲:۰۰"_s);
        QCOMPARE(draft.text(Field::QuietTo), u"۰۰:۰۰"_s);
    }

    void whatCannotBeUsedIsSaid_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        for (const auto &text : {u""_s, u"many"_s, u"0.5"_s, u"-3"_s, u"1001"_s, u"inf"_s, u"nan"_s, u"1e9"_s})
            QTest::addRow("threshold %s", qPrintable(text)) << int(Field::Threshold) << text;
        for (const auto &text : {u""_s, u"2.5"_s, u"-1"_s, u"1000001"_s})
            QTest::addRow("count %s", qPrintable(text)) << int(Field::MinimumCount) << text;
        for (const auto &text : {u"24:00"_s, u"12:60"_s, u"noon"_s, u"1:2:3"_s, u"-1:00"_s})
            QTest::addRow("quiet %s", qPrintable(text)) << int(Field::QuietFrom) << text;
        QTest::newRow("no repeat") << int(Field::Repeat) << u""_s;
        QTest::newRow("group 0") << int(Field::Group) << u"0"_s;
    }
    void whatCannotBeUsedIsSaid()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        auto draft = RuleDraft::of(AlertRule::ofKind(RuleKind::Burst));
        draft.text(Field::QuietTo) = u"06:00"_s;
        draft.text(Field::QuietFrom) = u"22:00"_s;
        QVERIFY(draft.read());
        draft.text(Field(field)) = text;
        QVERIFY(!draft.read());
        QVERIFY(draft.problem(Field(field)).endsWith(u'.'));
        QCOMPARE(draft.text(Field(field)), text); // nothing is lost
    }

    void quietHoursNeedBothEndsOrNone()
    {
        auto draft = RuleDraft::of(AlertRule::ofKind(RuleKind::Burst));
        QVERIFY(draft.text(Field::QuietFrom).isEmpty() && draft.read());
        draft.text(Field::QuietFrom) = u"22:00"_s;
        QVERIFY(!draft.read());
        QVERIFY(draft.problem(Field::QuietFrom).isEmpty() && !draft.problem(Field::QuietTo).isEmpty());
        draft.text(Field::QuietFrom) = u"evening"_s; // one thing at a time
        QVERIFY(!draft.problem(Field::QuietFrom).isEmpty() && draft.problem(Field::QuietTo).isEmpty());
        draft.text(Field::QuietFrom) = u"00:00"_s; // midnight twice is none
        draft.text(Field::QuietTo) = u"0"_s;
        QCOMPARE(draft.read()->quietFrom, draft.read()->quietTo);
    }

    void whatAKindDoesNotUseIsNeitherAskedNorLost()
    {
        auto rule = AlertRule::ofKind(RuleKind::SilentFeed);
        rule.minimumCount = 7;
        auto draft = RuleDraft::of(rule);
        draft.text(Field::MinimumCount) = u"many"_s;
        draft.text(Field::Window).clear();
        QCOMPARE(draft.read()->minimumCount, 7);
        QCOMPARE(draft.slices(), QStringList{QString()});
    }

    void anotherKindBringsItsNumbers()
    {
        auto draft = RuleDraft::of(AlertRule::ofKind(RuleKind::Burst));
        draft.rule.slice = u"sentiment:negative"_s;
        draft.rule.watch = u"watch:1"_s;
        draft.setKind(RuleKind::NegativeShare);
        QCOMPARE(draft.text(Field::Threshold), u"20"_s);
        QCOMPARE(draft.rule.watch, u"watch:1"_s);
        QVERIFY(draft.rule.slice.isEmpty()); // the negative share of what is negative says nothing
        draft.setKind(RuleKind::SilentFeed);
        QVERIFY(draft.rule.watch.isEmpty());
        draft.setKind(RuleKind::Distress);
        QVERIFY(draft.rule.critical);
        QCOMPARE(draft.rule.level, 2);
    }

    void anAlertSaysWhoActedAsOneAndWhatJoinedIt()
    {
        namespace words = desk::words;
        Alert alert;
        QVERIFY(words::inStep(alert).isEmpty() && words::also({}).isEmpty());
        alert.kind = RuleKind::Coordination;
        alert.subject = u"link:7f"_s;
        alert.count = 12;
        alert.multiple = 0.9;
        alert.windowMinutes = 1;
        QCOMPARE(words::deviation(alert), u"12 shares of one link in 1 min, coordination 90 of 100"_s);
        alert.inStep = {u"anna"_s, u"bo"_s};
        alert.inStepCount = 6;
        alert.inStepSeconds = 20;
        alert.inStepObjects = 3;
        QCOMPARE(words::inStep(alert),
            u"Within 20 seconds of each other, on 3 links or texts: %1, %2 and 4 more"_s.arg(words::isolated(u"anna"_s), words::isolated(u"bo"_s)));
        alert.inStepCount = 2;
        alert.inStepSeconds = 60;
        alert.inStepObjects = 0;
        QCOMPARE(words::inStep(alert), u"Within 60 seconds of each other, more than once: %1, %2"_s.arg(words::isolated(u"anna"_s), words::isolated(u"bo"_s)));
        QCOMPARE(
            words::also({u"MV Sandling"_s, u"Orlo Ferries"_s}), u"also: %1, %2"_s.arg(words::isolated(u"MV Sandling"_s), words::isolated(u"Orlo Ferries"_s)));
    }

    void everyKindSaysWhatItFound_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("count");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("multiple");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("figure");
        const auto row = [](const char *kind, double count, double expected, double multiple, const QString &sentence, const QString &figure) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << count << expected << multiple << sentence << figure;
        };
        row("burst", 143, 23, 6.2, u"×6.2 of what is usual: 143 mentions in 1 h, expected 23 (12 to 41)"_s, u"×6.2"_s);
        row("negativeShare", 82, 42, 0.68, u"82 negative mentions in 1 h, 68% of those judged, usually 35%"_s, u"68%"_s);
        row("speed", 90, 25, 3.2, u"90 mentions in 1 h, 25 in the 1 h before"_s, u"×3.2"_s);
        row("bigAuthor", 1, 0, 412'000, u"Somebody with a reach of 412 k spoke, for the first time in a month"_s, u"412 k"_s);
        row("coordination", 24, 0, 0.81, u"24 copies in 1 h, coordination 81 of 100"_s, u"81"_s);
        row("rumourCue", 9, 1.2, 0.3, u"9 mentions with a claim in 1 h, 30% of all, usually 4%"_s, u"30%"_s);
        row("distress", 3, 0, 0.1, u"3 mentions of possible distress in 1 h, 10% of all, usually 0%"_s, u"10%"_s);
        row("silentFeed", 75, 60, 75, u"Nothing for 1 h 15 min"_s, u"1 h 15 min"_s);
        row("complaintCluster", 12, 4, 0.4, u"12 complaints in 1 h, 40% of all, usually 13%"_s, u"40%"_s);
        row("early", 30, 11, 0.74, u"Weak signs add up to 74 of 100: 30 mentions in 1 h, usually 11"_s, u"74"_s);
    }
    void everyKindSaysWhatItFound()
    {
        QFETCH(QString, kind);
        QFETCH(double, count);
        QFETCH(double, expected);
        QFETCH(double, multiple);
        Alert alert;
        alert.kind = domain::ruleKindFromName(kind);
        alert.count = count;
        alert.expected = expected;
        alert.multiple = alert.peak = multiple;
        alert.low = 12;
        alert.high = 41;
        alert.windowMinutes = 60;
        alert.baseline = {14, 1.6, 12};
        QTEST(desk::words::deviation(alert), "sentence");
        QTEST(desk::words::figure(alert), "figure");
        // Only a burst is compared with the hour of the week.
        QCOMPARE(desk::words::baseline(alert).startsWith("Expected ="_L1), alert.kind == RuleKind::Burst);
    }

    void aRuleSaysWhatItMeans()
    {
        auto rule = AlertRule::ofKind(RuleKind::Burst);
        rule.threshold = 6;
        QCOMPARE(desk::words::meaning(rule, {}),
            u"An alert when there are 6 times the mentions that are usual at this hour of the week, and at least 8. Looks at each watch by itself."_s);
        rule = AlertRule::ofKind(RuleKind::Distress);
        rule.watch = u"watch:1"_s;
        QVERIFY(desk::words::meaning(rule, u"Ferries"_s).startsWith("An alert when 5% of the mentions in 1 h sound like people"_L1));
        QVERIFY(desk::words::meaning(rule, u"Ferries"_s).contains("Ferries"_L1));
        for (int kind = 0; kind < domain::ruleKindCount; ++kind) {
            const QString text = desk::words::meaning(AlertRule::ofKind(RuleKind(kind)), {});
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'%' + QString::number(1)), qPrintable(text));
        }
    }

    void aDriverSaysWhatItIs()
    {
        const auto name = [](const QString &text) { return QChar(0x2066) + text + QChar(0x2069); };
        QCOMPARE(desk::words::driver({u"term"_s, u"three dead"_s, 64, 2, 9}), u"Term “%1”: 64, before 2"_s.arg(name(u"three dead"_s)));
        QCOMPARE(desk::words::driver({u"sentiment"_s, u"negative"_s, 40, 8, 9}), u"Sentiment Negative: 40, before 8"_s);
        QCOMPARE(desk::words::driver({u"language"_s, u"fa"_s, 5, 0, 9}), u"Language Persian: 5, before 0"_s);
    }
};

QTEST_GUILESS_MAIN(TestRuleWords)

#include "tst_rulewords.moc"
