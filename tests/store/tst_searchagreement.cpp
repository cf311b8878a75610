// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/watchmatcher.h"
#include "store/workspace.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using kit::await;
using kit::must;

namespace
{

const QStringList words{u"ferry"_s, u"FERRY"_s, u"ferries"_s, u"fire"_s, u"sale"_s, u"召回"_s, u"召"_s, u"回"_s, u"回车"_s, u"车"_s, u"召回车"_s,
    u"می‌رود"_s, u"ميرود"_s, u"كشتي"_s, u"کشتی"_s, u"۱۲"_s, u"12"_s, u"😀"_s, u"don't"_s, u"#tag"_s, u"ガイド"_s, u"ab召回"_s};
const QStringList gaps{u" "_s, u", "_s, u""_s, u"。"_s, u"-"_s, u"\u200c"_s};

QString anyText()
{
    QString out;
    const int count = *rc::gen::inRange(0, 9);
    for (int i = 0; i < count; ++i)
        out += words[*rc::gen::inRange(0, int(words.size()))] + gaps[*rc::gen::inRange(0, int(gaps.size()))];
    return out;
}

QString anyTerm()
{
    const auto word = [] { return words[*rc::gen::inRange(0, int(words.size()))]; };
    switch (*rc::gen::inRange(0, 8)) {
    case 0: return u'"' + word() + u' ' + word() + u'"';
    case 1: return u"NEAR/%1(%2 %3)"_s.arg(*rc::gen::inRange(0, 4)).arg(word(), word());
    case 2: return word().left(3) + u'*';
    case 3:
        return *rc::gen::element(u"author:ann"_s, u"author:b*"_s, u"site:example.org"_s, u"lang:zh"_s, u"kind:news"_s, u"sentiment:negative"_s,
            u"source:test"_s, u"is:distress"_s, u"is:rumour"_s, u"topic:outage"_s);
    default: return word();
    }
}

QString anyQuery(int depth)
{
    if (depth == 0)
        return anyTerm();
    switch (*rc::gen::inRange(0, 5)) {
    case 0: return u'(' + anyQuery(depth - 1) + u" OR "_s + anyQuery(depth - 1) + u')';
    case 1: return u"NOT "_s + u'(' + anyQuery(depth - 1) + u')';
    case 2:
    case 3: return anyQuery(depth - 1) + u' ' + anyQuery(depth - 1);
    default: return anyTerm();
    }
}

} // namespace

class TestSearchAgreement : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    base::SetClock m_clock{kit::noon};

private Q_SLOTS:
    void liveMatchingAndStoredSearchAgreeOnEveryText()
    {
        int serial = 0;
        int found = 0;
        const bool ok = rc::check("the live matcher, the search and its count agree", [&] {
            auto w = *store::Workspace::open(m_folder.filePath(u"p%1.foreshock"_s.arg(++serial)), m_clock);
            QList<store::PreparedMention> mentions;
            for (int i = 0; i < 12; ++i) {
                auto m = kit::mention(anyText() + u" x%1"_s.arg(i), kit::noon - i * 1000, *rc::gen::element(u"Ann"_s, u"@bob"_s, u"Carl"_s));
                m.mention.title = *rc::gen::inRange(0, 3) == 0 ? anyText() : QString();
                m.mention.site = *rc::gen::element(u"example.org"_s, u"news.example.org"_s, u"other.net"_s);
                m.mention.language = *rc::gen::element(u"zh-Hans"_s, u"fa"_s, u""_s);
                m.mention.channel = *rc::gen::element(domain::Channel::News, domain::Channel::Web);
                m.mention.sentiment = *rc::gen::element(domain::Sentiment::Negative, domain::Sentiment::Unjudged);
                m.mention.judgement.cues = *rc::gen::element<quint8>(0, 1, 2, 3);
                m.mention.judgement.topic = *rc::gen::element(-1, domain::topicFromName(u"outage"_s));
                mentions.append(m);
            }
            RC_ASSERT(await(w->mentions().store({mentions, -1}, kit::noon)).has_value());
            for (int round = 0; round < 6; ++round) {
                const QString text = anyQuery(*rc::gen::inRange(0, 4));
                const auto query = domain::Query::parse(text);
                if (!query)
                    continue;
                auto matcher = domain::WatchMatcher::compile({{1, *query}});
                QStringList live;
                for (const auto &m : mentions)
                    if (!(*matcher)->match(domain::MatchText::of(m.mention)).isEmpty())
                        live.append(m.mention.id);
                QStringList stored;
                const auto answer = must(w->search().find({*query, 0, 0, 100}));
                for (const auto &m : answer.mentions)
                    stored.append(m.id);
                if (live != stored) {
                    qWarning().noquote() << text << live.size() << stored.size();
                    for (const auto &m : mentions)
                        if (live.contains(m.mention.id) != stored.contains(m.mention.id))
                            qWarning().noquote() << "  " << m.mention.title << "|" << m.mention.text;
                }
                RC_ASSERT(live == stored); // both newest first
                RC_ASSERT(*await(w->search().count(*query, 0, 0)) == int(live.size()));
                found += int(live.size());
            }
            w.reset();
            QFile::remove(m_folder.filePath(u"p%1.foreshock"_s.arg(serial)));
        });
        QVERIFY(ok);
        QVERIFY2(found > 200, "the generated queries hardly ever match; the property says nothing");
    }

    void commonAndRareWordsComeNewestFirst()
    {
        auto w = *store::Workspace::open(m_folder.filePath(u"order.foreshock"_s), m_clock);
        QList<store::PreparedMention> mentions;
        const int count = 24'000;
        for (int i = 0; i < count; ++i)
            mentions.append(kit::mention(u"common %1%2"_s.arg(i).arg(i % 1000 == 0 ? u" rare"_s : QString()), kit::noon - (qint64(i) * 7919 % count) * 1000));
        for (qsizetype i = 0; i < mentions.size(); i += 500)
            QVERIFY(await(w->mentions().store({mentions.mid(i, 500), -1}, kit::noon)).has_value());
        for (const auto &text : {u"common"_s, u"rare"_s, u"common author:someone"_s, u"common NOT rare"_s, u"NEAR/5(common rare)"_s}) {
            const auto query = domain::Query::parse(text);
            const auto answer = await(w->search().find({*query, 0, 0, 20}));
            QCOMPARE(answer->mentions.size(), 20);
            QList<qint64> expected;
            for (const auto &m : mentions)
                if (domain::matches(*query, domain::MatchText::of(m.mention)))
                    expected.append(m.mention.published);
            std::sort(expected.begin(), expected.end(), std::greater<>());
            for (int i = 0; i < 20; ++i)
                QCOMPARE(answer->mentions[i].published, expected[i]);
            QCOMPARE(*await(w->search().count(*query, 0, 0)), int(expected.size()));
            const auto early = await(w->search().find({*query, kit::noon - 20'000'000, kit::noon - 10'000'000, 20}));
            for (const auto &m : early->mentions)
                QVERIFY(m.published >= kit::noon - 20'000'000 && m.published < kit::noon - 10'000'000);
            QVERIFY(!early->mentions.isEmpty());
        }
    }

    /// Each way through the index must give the same rows: mentions stored as they were published, backwards and mixed,
    /// with a word that the newest lack, in more and in fewer than 10,000 of them.
    void whatTheNewestLackIsFoundInOrder_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("oldest");
        QTest::newRow("forwards, few") << 1 << 600;
        QTest::newRow("backwards, few") << -1 << 600;
        QTest::newRow("mixed, few") << 7919 << 600;
        QTest::newRow("forwards, many") << 1 << 11'000;
        QTest::newRow("backwards, many") << -1 << 11'000;
        QTest::newRow("mixed, many") << 7919 << 11'000;
    }
    void whatTheNewestLackIsFoundInOrder()
    {
        QFETCH(int, step);
        QFETCH(int, oldest);
        auto w = *store::Workspace::open(m_folder.filePath(u"lack%1.foreshock"_s.arg(QLatin1StringView(QTest::currentDataTag()).size() + oldest)), m_clock);
        const int count = oldest + 2500;
        QList<store::PreparedMention> mentions;
        QList<qint64> expected;
        for (int i = 0; i < count; ++i) {
            const qint64 place = (qint64(i) * step % count + count) % count; // 0 is the oldest
            const qint64 published = kit::noon - (count - place) * 20'000;
            mentions.append(kit::mention(u"%1 report %2"_s.arg(place < oldest ? u"bygone"_s : u"fresh"_s).arg(i), published));
            if (place < oldest)
                expected.append(published);
        }
        std::sort(expected.begin(), expected.end(), std::greater<>());
        for (qsizetype i = 0; i < mentions.size(); i += 500)
            must(w->mentions().store({mentions.mid(i, 500), -1}, kit::noon));
        const auto query = *domain::Query::parse(u"bygone"_s);
        for (const int limit : {1, 30}) {
            const auto answer = must(w->search().find({query, 0, 0, limit}));
            QCOMPARE(answer.mentions.size(), limit);
            QVERIFY(answer.more);
            for (int i = 0; i < limit; ++i)
                QCOMPARE(answer.mentions[i].published, expected[i]);
        }
        const auto most = must(w->search().find({query, 0, 0, 600}));
        QCOMPARE(most.mentions.size(), 600);
        QCOMPARE(most.more, oldest > 600);
        QCOMPARE(most.mentions.last().published, expected[599]);
        const auto part = must(w->search().find({query, expected[40], expected[20], 100}));
        QCOMPARE(part.mentions.size(), 20);
        QCOMPARE(part.mentions.first().published, expected[21]);
    }
};

int main(int argc, char **argv)
{
    kit::Isolation isolation;
    QCoreApplication app(argc, argv);
    TestSearchAgreement test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_searchagreement.moc"
