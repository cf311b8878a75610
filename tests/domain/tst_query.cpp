// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querymatch.h"
#include "domain/watchmatcher.h"
#include <QTest>

using domain::Query;

namespace
{
bool found(const QString &query, const QString &text, const QString &author = {})
{
    const auto parsed = Query::parse(query);
    if (!parsed)
        qWarning() << query << parsed.error().kind << parsed.error().column;
    if (!parsed)
        return false;
    domain::Mention mention;
    mention.text = text;
    mention.author = author;
    mention.site = QStringLiteral("news.example.org");
    mention.language = QStringLiteral("zh-Hans");
    const auto folded = domain::MatchText::of(mention);
    const bool direct = domain::matches(*parsed, folded);
    auto matcher = domain::WatchMatcher::compile({{7, *parsed}});
    const bool live = !(*matcher)->match(folded).isEmpty();
    if (direct != live)
        qFatal("live and direct matching disagree");
    return direct;
}
} // namespace

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queriesFindWhatTheyMean_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const char16_t *query, const char16_t *text, bool expected) {
            QTest::newRow(name) << QString::fromUtf16(query) << QString::fromUtf16(text) << expected;
        };
        row("word", u"ferry", u"The FERRY is late", true);
        row("not a part of a word", u"ferry", u"ferryman", false);
        row("wildcard", u"ferr*", u"ferries", true);
        row("side by side is AND", u"ferry late", u"ferry on time", false);
        row("AND binds tighter than OR", u"a OR b AND c", u"a", true);
        row("parentheses", u"(a OR b) AND c", u"a", false);
        row("NOT binds tightest", u"NOT a b", u"b", true);
        row("NOT excludes", u"ferry NOT sale", u"ferry for sale", false);
        row("lower-case or is a word", u"a or b", u"a b", false);
        row("phrase", u"\"engine room\"", u"smoke in the engine room!", true);
        row("phrase order", u"\"room engine\"", u"engine room", false);
        row("apostrophe makes a phrase", u"don't", u"I don’t know", true);
        row("two Han characters", u"召回", u"该公司宣布召回产品", true);
        row("Han phrase across a gap is not found", u"召回产品", u"召回了产品", false);
        row("three Han characters", u"召回车", u"全面召回车辆", true);
        row("single Han inside", u"召", u"宣布召回", true);
        row("single Han at the end", u"回", u"宣布召回", true);
        row("single Han alone", u"火", u"火!", true);
        row("Han then Latin", u"\"召回 mv\"", u"召回 MV Sandling", true);
        row("Latin then Han", u"\"mv 召回\"", u"MV召回令", true);
        row("Han run inside a phrase must end", u"\"召 mv\"", u"召回 mv", false);
        row("Persian without the joiner", u"میرود", u"او می‌رود", true);
        row("Persian with the joiner", u"می‌رود", u"او ميرود", true);
        row("Arabic letters in the query", u"كشتي", u"کشتی آتش گرفت", true);
        row("near", u"NEAR/2(smoke ferry)", u"smoke on the ferry", true);
        row("too far", u"NEAR/1(smoke ferry)", u"smoke on the ferry", false);
        row("near counts both ways", u"NEAR/2(ferry smoke)", u"smoke on the ferry", true);
        row("near counts Han characters", u"NEAR/1(召回 车辆)", u"召回的车辆", true);
        row("near counts Han characters, too far", u"NEAR/1(召回 车辆)", u"召回全部车辆", false);
        row("near with phrases", u"NEAR/3(\"engine room\" fire)", u"fire in the engine room", true);
        row("emoji", u"😡", u"what 😡 now", true);
        row("hashtag", u"#Sandling", u"on the #sandling today", true);
        row("site", u"site:example.org", u"x", true);
        row("other site", u"site:example.com", u"x", false);
        row("language with script", u"lang:zh", u"x", true);
        row("other language", u"lang:fa", u"x", false);
        row("unjudged", u"sentiment:none", u"x", true);
        row("kind", u"kind:news", u"x", false);
        row("a colon that is no field", u"12:30", u"leaves at 12:30", true);
        row("quotes of other scripts", u"「召回」", u"召回", true);
    }
    void queriesFindWhatTheyMean()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(found(query, text), expected);
    }

    void authorsAreFoundWithAndWithoutAt()
    {
        QVERIFY(found(QStringLiteral("author:dockside_dan"), QStringLiteral("x"), QStringLiteral("@Dockside_Dan")));
        QVERIFY(found(QStringLiteral("author:\"Sound Courier\""), QStringLiteral("x"), QStringLiteral("Sound Courier")));
        QVERIFY(found(QStringLiteral("author:sound*"), QStringLiteral("x"), QStringLiteral("Sound Courier")));
        QVERIFY(!found(QStringLiteral("author:sound"), QStringLiteral("x"), QStringLiteral("Sound Courier")));
    }

    void errorsPointAtTheColumn_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("column");
        const auto row = [](const char *query, domain::QueryProblem::Kind kind, int column) {
            QTest::newRow(query) << QString::fromUtf8(query) << int(kind) << column;
        };
        row("", domain::QueryProblem::NothingToFind, 0);
        row("(\"MV Sandling\" OR", domain::QueryProblem::MissingOperand, 15);
        row("(ferry", domain::QueryProblem::OpenParenthesis, 0);
        row("ferry)", domain::QueryProblem::StrayParenthesis, 5);
        row("ferry \"engine", domain::QueryProblem::OpenQuote, 6);
        row("ferry AND OR x", domain::QueryProblem::MissingOperand, 10);
        row("NOT", domain::QueryProblem::MissingOperand, 0);
        row("a !!!", domain::QueryProblem::NothingToFind, 2);
        row("NEAR/3(ferry)", domain::QueryProblem::BadNear, 12);
        row("NEAR/x(a b)", domain::QueryProblem::BadNear, 0);
        row("sentiment:angry", domain::QueryProblem::UnknownValue, 0);
    }
    void errorsPointAtTheColumn()
    {
        QFETCH(QString, query);
        QFETCH(int, kind);
        QFETCH(int, column);
        const auto parsed = Query::parse(query);
        QVERIFY(!parsed.has_value());
        QCOMPARE(int(parsed.error().kind), kind);
        QCOMPARE(parsed.error().column, column);
        QVERIFY(!parsed.error().sentence().isEmpty());
    }

    void highlightsStandWhereTheWordsAre()
    {
        const auto query = Query::parse(QStringLiteral("ferr* OR \"engine room\" OR 召 NOT sale"));
        QVERIFY(query.has_value());
        const QString text = QStringLiteral("Ferries: engine ROOM 全部召回 sale");
        QStringList marked;
        for (const auto &range : domain::matchRanges(*query, text))
            marked.append(text.mid(range.begin, range.length));
        QCOMPARE(marked, (QStringList{QStringLiteral("Ferries"), QStringLiteral("engine ROOM"), QStringLiteral("召")}));
        const auto persian = Query::parse(QStringLiteral("میرود"));
        const auto ranges = domain::matchRanges(*persian, QStringLiteral("او می‌رود خانه"));
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges[0].begin, 3);
        QCOMPARE(ranges[0].length, 6);
    }

    void sameMentionSameIdentityEverywhere()
    {
        domain::Item item;
        item.url = QStringLiteral("HTTPS://WWW.Example.org:443/a/?utm_source=x&b=2&a=1#top");
        QCOMPARE(domain::canonicalUrl(item.url), QStringLiteral("https://www.example.org/a?a=1&b=2"));
        domain::Item other;
        other.url = QStringLiteral("https://www.example.org/a?b=2&a=1");
        QCOMPARE(domain::mentionId(QStringLiteral("feed"), item), domain::mentionId(QStringLiteral("feed"), other));
        QCOMPARE(domain::mentionId(QStringLiteral("feed"), item).size(), 34);
        other.sourceItemId = QStringLiteral("guid-1");
        QVERIFY(domain::mentionId(QStringLiteral("feed"), item) != domain::mentionId(QStringLiteral("feed"), other));
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
