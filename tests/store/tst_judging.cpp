// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/workspace.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using domain::Sentiment;
using kit::await;
using kit::must;
using store::Correction;

class TestJudging : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    base::SetClock m_clock{kit::noon};
    int m_serial = 0;

    std::unique_ptr<store::Workspace> fresh() { return *store::Workspace::open(m_folder.filePath(u"j%1.foreshock"_s.arg(++m_serial)), m_clock); }
    static QString addWatch(store::Workspace &w, const QString &query)
    {
        store::ChangeSet set;
        set.at = kit::noon;
        set.changes.append(kit::newWatch(query, query));
        return await(w.documents().commit(set))->lines[0].id;
    }
    static store::PreparedMention judged(const QString &text, Sentiment sentiment, quint8 cues)
    {
        auto out = kit::mention(text);
        out.mention.sentiment = sentiment;
        out.mention.judgement = {1, 0.75F, cues & domain::DistressCue ? 0.9F : 0.1F, 0.2F, 0.3F, -1, 0, cues, false};
        return out;
    }
    static store::Bin counts(store::Workspace &w, const QString &watch)
    {
        return must(w.series().series({watch, kit::noon - base::hourMs, kit::noon + base::hourMs, 15 * base::minuteMs, {}, {}, {}})).sum();
    }
    static domain::Mention first(store::Workspace &w, const QString &watch = {})
    {
        store::MentionFilter filter;
        filter.watch = watch;
        const auto page = must(w.mentions().page(filter, std::nullopt, 10));
        return page.mentions.isEmpty() ? domain::Mention() : page.mentions.first();
    }

private Q_SLOTS:
    void aJudgementIsStoredAndMatched()
    {
        auto w = fresh();
        const QString distress = addWatch(*w, u"is:distress"_s), calm = addWatch(*w, u"NOT is:distress"_s);
        QVERIFY(await(w->mentions().store({{judged(u"cannot reach my mother"_s, Sentiment::Negative, domain::DistressCue)}, -1}, kit::noon)).has_value());
        const auto mention = first(*w, distress);
        QCOMPARE(mention.judgement.emotion, 1);
        QCOMPARE(mention.judgement.confidence, 0.75F);
        QCOMPARE(mention.judgement.distress, 0.9F);
        QCOMPARE(mention.judgement.cues, quint8(domain::DistressCue));
        QCOMPARE(counts(*w, distress).negative, 1);
        QCOMPARE(counts(*w, calm).total(), 0);
    }

    void aCorrectionMovesCountsAndHits()
    {
        auto w = fresh();
        const QString distress = addWatch(*w, u"is:distress"_s), negative = addWatch(*w, u"sentiment:negative"_s), ferry = addWatch(*w, u"ferry"_s);
        QVERIFY(await(w->mentions().store({{judged(u"dying to see the ferry"_s, Sentiment::Negative, domain::DistressCue)}, -1}, kit::noon)).has_value());
        const QString id = first(*w).id;
        QVERIFY(await(w->mentions().correct(id, {Correction::Sentiment, 1, int(Sentiment::Positive), u"mara"_s, kit::noon})).has_value());
        QCOMPARE(counts(*w, {}).positive, 1);
        QCOMPARE(counts(*w, {}).total(), 1);
        QCOMPARE(counts(*w, ferry).positive, 1);
        QCOMPARE(counts(*w, ferry).negative, 0);
        QCOMPARE(counts(*w, negative).total(), 0);
        QCOMPARE(counts(*w, distress).positive, 1);
        QVERIFY(await(w->mentions().correct(id, {Correction::Distress, 1, 0, u"mara"_s, kit::noon + 1})).has_value());
        QCOMPARE(counts(*w, distress).total(), 0);
        QCOMPARE(first(*w, distress).id, QString());
        QCOMPARE(counts(*w, ferry).total(), 1);
        const auto mention = first(*w);
        QCOMPARE(mention.sentiment, Sentiment::Positive);
        QVERIFY(mention.judgement.corrected);
        QCOMPARE(await(w->maintenance().check())->size(), 0);
    }

    void correctionsAreKeptWithWhoAndWhen()
    {
        auto w = fresh();
        QVERIFY(await(w->mentions().store(
                          {{judged(u"one"_s, Sentiment::Negative, 0), judged(u"two"_s, Sentiment::Neutral, 0), judged(u"three"_s, Sentiment::Positive, 0)}, -1},
                          kit::noon))
                    .has_value());
        const auto page = must(w->mentions().page({}, std::nullopt, 10));
        for (const auto &m : page.mentions) {
            const int correct = m.text == u"two"_s ? int(Sentiment::Negative) : int(m.sentiment);
            QVERIFY(await(w->mentions().correct(m.id, {Correction::Sentiment, int(m.sentiment), correct, u"mara"_s, kit::noon + m.row})).has_value());
        }
        const auto agreement = must(w->mentions().agreement());
        QCOMPARE(agreement.judged[Correction::Sentiment], 3);
        QCOMPARE(agreement.agreed[Correction::Sentiment], 2);
        QCOMPARE(agreement.judged[Correction::Distress], 0);
        // Whoever changes their mind is counted once, against what the analysis said.
        const auto two = must(w->mentions().load({page.mentions[1].id})).first();
        QCOMPARE(two.text, u"two"_s);
        QVERIFY(await(w->mentions().correct(two.id, {Correction::Sentiment, int(two.sentiment), int(Sentiment::Neutral), u"bo"_s, kit::noon + 9})).has_value());
        QCOMPARE(must(w->mentions().agreement()).agreed[Correction::Sentiment], 3);
        const auto all = must(w->mentions().corrections());
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.last().correction.who, u"bo"_s);
        QCOMPARE(all.last().correction.said, int(Sentiment::Neutral));
        QCOMPARE(all.last().text, u"two"_s);
        QCOMPARE(await(w->mentions().correct(u"mention:none"_s, {})).error().kind, base::ErrorKind::NotFound);
    }

    void whatAnEarlierVersionStoredIsJudgedNewestFirst()
    {
        const QString path = m_folder.filePath(u"old.foreshock"_s);
        QVERIFY(store::migrate(path, store::shippedMigrations().first(1), kit::noon).has_value());
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            db.setDatabaseName(path);
            QVERIFY(db.open());
            QSqlQuery query(db);
            for (const auto &sql : {u"INSERT INTO source_local(key,id,name,fold,kind) VALUES(1,'local:file/x','x','x','file')"_s,
                     u"INSERT INTO author(key,fold,name) VALUES(1,'ann','Ann')"_s, u"INSERT INTO site(key,host) VALUES(1,'')"_s,
                     u"INSERT INTO language(key,tag) VALUES(1,'en')"_s})
                QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
            for (int i = 1; i <= 5; ++i) {
                const QString at = QString::number(kit::noon + i);
                const QString bucket = QString::number(kit::noon - kit::noon % (15 * base::minuteMs));
                QVERIFY(query.exec(
                    u"INSERT INTO mention(row,id,source,channel,language,published,arrived,author,site,body) VALUES(%1,'m%1',1,0,1,%2,%2,1,1,'text %1')"_s
                        .arg(i)
                        .arg(at)));
                QVERIFY(query.exec(u"INSERT INTO rollup_15m VALUES(0,%1,0,0,1,1,0) ON CONFLICT DO UPDATE SET mentions=mentions+1"_s.arg(bucket)));
            }
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        auto w = *store::Workspace::open(path, m_clock);
        QCOMPARE(counts(*w, {}).unjudged, 5);
        QStringList order;
        for (;;) {
            const auto texts = must(w->mentions().textsToJudge(2));
            if (texts.isEmpty())
                break;
            QList<store::JudgedText> judgements;
            for (const auto &text : texts) {
                order << text.text.trimmed();
                judgements.append({text.row, Sentiment::Negative, {1, 0.5F, 0, 0, 0, -1, 0, 0, false}});
            }
            QVERIFY(await(w->mentions().judge(judgements, kit::noon)).has_value());
        }
        QCOMPARE(order, (QStringList{u"text 5"_s, u"text 4"_s, u"text 3"_s, u"text 2"_s, u"text 1"_s}));
        QCOMPARE(counts(*w, {}).negative, 5);
        QCOMPARE(counts(*w, {}).unjudged, 0);
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QCoreApplication application(argc, argv);
    TestJudging test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_judging.moc"
