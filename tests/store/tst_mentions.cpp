// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/watchmatcher.h"
#include "store/internal/mentiontables.h"
#include "store/workspace.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"

using namespace Qt::StringLiterals;
using kit::await;
using kit::must;

class TestMentions : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    base::SetClock m_clock{kit::noon};
    int m_serial = 0;

    std::unique_ptr<store::Workspace> fresh() { return *store::Workspace::open(m_folder.filePath(u"m%1.foreshock"_s.arg(++m_serial)), m_clock); }
    static void put(store::Workspace &w, const QList<store::PreparedMention> &mentions)
    {
        for (qsizetype i = 0; i < mentions.size(); i += store::MentionBatch::limit)
            QVERIFY(await(w.mentions().store({mentions.mid(i, store::MentionBatch::limit), -1}, kit::noon)).has_value());
    }
    static QString addWatch(store::Workspace &w, const QString &query)
    {
        store::ChangeSet set;
        set.at = kit::noon;
        set.changes.append(kit::newWatch(query, query));
        const auto receipt = await(w.documents().commit(set));
        return receipt->lines[0].id;
    }

private Q_SLOTS:
    void duplicatesAreDroppedByIdentityAddressAndContent()
    {
        auto w = fresh();
        auto one = kit::mention(u"The ferry is on fire"_s);
        one.duplicateKeys = {1, 2};
        auto sameId = one;
        sameId.duplicateKeys = {};
        auto sameKey = kit::mention(u"The ferry is on fire!"_s);
        sameKey.duplicateKeys = {9, 2};
        const auto report = await(w->mentions().store({{one, sameId, sameKey, kit::mention(u"other text"_s)}, -1}, kit::noon));
        QCOMPARE(report->stored, 2);
        QCOMPARE(report->duplicates, 2);
        const auto again = await(w->mentions().store({{one, sameKey}, -1}, kit::noon));
        QCOMPARE(again->stored, 0);
        QCOMPARE(again->duplicates, 2);
        QCOMPARE(await(w->maintenance().check())->size(), 0);
    }

    /// On a slow disk a batch goes in by parts; nothing may be lost, doubled or counted twice between them.
    void aBatchInPartsIsTheSameBatch()
    {
        auto whole = fresh();
        auto parts = fresh();
        QList<store::PreparedMention> mentions;
        for (int i = 0; i < 40; ++i)
            mentions.append(kit::mention(u"ferry report %1"_s.arg(i % 35), kit::noon - (i % 35) * base::minuteMs)); // five are known already
        for (auto *w : {whole.get(), parts.get()})
            addWatch(*w, u"\"report 3\" OR \"report 7\""_s);
        const auto report = must(whole->mentions().store({mentions, -1}, kit::noon));
        QCOMPARE(report.stored, 35);
        QCOMPARE(report.duplicates, 5);
        const QString path = parts->path();
        parts.reset();
        {
            store::Connection connection(path, store::Connection::Writer);
            store::MentionTables tables(connection);
            qsizetype at = 0;
            int turns = 0, stored = 0, duplicates = 0;
            while (at < mentions.size()) {
                const qsizetype before = at;
                store::MentionNotice notice;
                QSet<QString> gauges;
                store::Transaction transaction(connection);
                const auto part = tables.store({mentions, -1, {}}, at, QDeadlineTimer(0), kit::noon, notice, gauges);
                transaction.commit();
                QCOMPARE(at, before + 1); // never none, or it would not end
                QCOMPARE(notice.stored, part.stored);
                stored += part.stored;
                duplicates += part.duplicates;
                ++turns;
            }
            QCOMPARE(turns, 40);
            QCOMPARE(stored, 35);
            QCOMPARE(duplicates, 5);
        }
        parts = *store::Workspace::open(path, m_clock);
        QCOMPARE(must(parts->maintenance().check()).size(), 0);
        const auto count = [](store::Workspace &w) {
            const auto watches = must(w.series().watches(kit::noon - base::hourMs, kit::noon + base::minuteMs, 10));
            return std::tuple(must(w.mentions().count()),
                must(w.series().series({{}, kit::noon - base::hourMs, kit::noon + base::minuteMs, base::minuteMs, {}, {}, {}})).sum().total(),
                watches.first().now, must(w.search().count(*domain::Query::parse(u"ferry"_s), 0, 0)));
        };
        QCOMPARE(count(*parts), count(*whole));
        QCOMPARE(std::get<2>(count(*whole)), 2);
    }

    void liveHitsAndPastHitsAreTheSame()
    {
        auto live = fresh();
        auto past = fresh();
        const QStringList texts{u"Ferry fire"_s, u"ferry sale"_s, u"召回通知"_s, u"کشتی می‌رود"_s, u"smoke on the ferry"_s, u"nothing"_s};
        const QStringList queries{u"ferry NOT sale"_s, u"召回"_s, u"میرود OR fire"_s, u"NEAR/2(smoke ferry)"_s, u"NOT ferry"_s, u"author:someone fire"_s};
        QList<store::PreparedMention> mentions;
        for (const auto &text : texts)
            mentions.append(kit::mention(text, kit::noon - mentions.size() * base::minuteMs));
        for (const auto &query : queries)
            addWatch(*live, query);
        put(*live, mentions); // a generation of -1 makes the writer match by itself
        put(*past, mentions);
        for (const auto &query : queries)
            addWatch(*past, query);
        while (must(past->mentions().backfill(kit::noon))) {}
        const auto counts = [](store::Workspace &w) {
            QMap<QString, int> out;
            for (const auto &summary : must(w.series().watches(kit::noon - base::hourMs, kit::noon + base::minuteMs, 10)))
                out.insert(summary.watch.query, summary.now);
            return out;
        };
        QCOMPARE(counts(*live), counts(*past));
        QCOMPARE(counts(*live).value(u"ferry NOT sale"_s), 2);
        QCOMPARE(counts(*live).value(u"NOT ferry"_s), 3);
        QCOMPARE(await(live->maintenance().check())->size(), 0);
        QCOMPARE(await(past->maintenance().check())->size(), 0);
    }

    void aChangedQueryIsCountedAnew()
    {
        auto w = fresh();
        put(*w, {kit::mention(u"ferry one"_s), kit::mention(u"bridge two"_s, kit::noon - 1000), kit::mention(u"bridge three"_s, kit::noon - 2000)});
        const QString id = addWatch(*w, u"ferry"_s);
        while (must(w->mentions().backfill(kit::noon))) {}
        auto record = **await(w->documents().find(id));
        record.body[u"query"_s] = u"bridge"_s;
        store::ChangeSet edit;
        edit.at = kit::noon;
        edit.changes.append({id, u"watch"_s, store::Space::Team, record.rev, record.body, false});
        QVERIFY(await(w->documents().commit(edit)).has_value());
        while (must(w->mentions().backfill(kit::noon))) {}
        store::MentionFilter filter;
        filter.watch = id;
        QCOMPARE(await(w->mentions().page(filter, {}, 50))->mentions.size(), 2);
        QCOMPARE(await(w->maintenance().check())->size(), 0);
    }

    void pagesGoFromNewestToOldestWithoutGapsOrRepeats()
    {
        auto w = fresh();
        QList<store::PreparedMention> mentions;
        for (int i = 0; i < 230; ++i)
            mentions.append(kit::mention(u"ferry number %1"_s.arg(i), kit::noon - (i % 7) * base::minuteMs, u"a%1"_s.arg(i % 3)));
        put(*w, mentions);
        store::MentionFilter filter;
        std::optional<store::MentionCursor> cursor;
        QSet<QString> seen;
        qint64 last = std::numeric_limits<qint64>::max();
        do {
            const auto page = await(w->mentions().page(filter, cursor, 37));
            for (const auto &m : page->mentions) {
                QVERIFY(m.published <= last);
                last = m.published;
                QVERIFY(!seen.contains(m.id));
                seen.insert(m.id);
            }
            cursor = page->next;
        } while (cursor);
        QCOMPARE(seen.size(), 230);
        filter.author = u"@A1"_s;
        QCOMPARE(await(w->mentions().page(filter, {}, 500))->mentions.size(), 77);
        filter.words = u"\"number 4\""_s;
        QCOMPARE(await(w->mentions().page(filter, {}, 500))->mentions.size(), 1);
        filter = {};
        const auto authors = await(w->mentions().topAuthors(filter, 10));
        QCOMPARE(authors->size(), 3);
        QCOMPARE(authors->first().mentions + (*authors)[1].mentions + (*authors)[2].mentions, 230);
    }

    void seriesAddUpWhateverTheBin()
    {
        auto w = fresh();
        QList<store::PreparedMention> mentions;
        for (int i = 0; i < 400; ++i) {
            auto m = kit::mention(u"text %1"_s.arg(i), kit::noon - (i * 13 % 360) * base::minuteMs - 1);
            m.mention.sentiment = domain::Sentiment(i % 4);
            m.mention.channel = domain::Channel(i % 3);
            m.mention.language = i % 2 ? u"zh-Hans"_s : u"fa"_s;
            mentions.append(m);
        }
        put(*w, mentions);
        for (const qint64 bin : {base::minuteMs, 2 * base::minuteMs, 10 * base::minuteMs, 15 * base::minuteMs, base::hourMs}) {
            const auto series = await(w->series().series({{}, kit::noon - 6 * base::hourMs, kit::noon, bin, {}, {}, {}}));
            const auto sum = series->sum();
            QCOMPARE(sum.total(), 400);
            QCOMPARE(sum.negative, 100);
            QCOMPARE(sum.unjudged, 100);
            QCOMPARE(series->bins.size(), qsizetype(6 * base::hourMs / bin));
        }
        store::SeriesFilter filter{{}, kit::noon - 6 * base::hourMs, kit::noon, base::minuteMs, {}, {domain::Channel(1)}, {u"zh"_s}};
        int expected = 0;
        for (const auto &m : mentions)
            expected += int(m.mention.channel) == 1 && m.mention.language == u"zh-Hans"_s;
        QCOMPARE(await(w->series().series(filter))->sum().total(), expected);
        int shared = 0;
        for (const auto &share : must(w->series().byLanguage({{}, kit::noon - 6 * base::hourMs, kit::noon, base::hourMs, {}, {}, {}})))
            shared += share.mentions;
        QCOMPARE(shared, 400);
    }

    /// What no rollup answers is counted from the mentions; both ways and the list must agree.
    void countsOfAnyFilterAgreeWithTheList()
    {
        auto w = fresh();
        const QString watch = addWatch(*w, u"ferry"_s);
        QList<store::PreparedMention> mentions;
        for (int i = 0; i < 300; ++i) {
            auto m = kit::mention(u"%1 number %2 of 回车召回"_s.arg(i % 3 ? u"ferry"_s : u"train"_s).arg(i), kit::noon - (i * 13 % 360) * base::minuteMs - 1,
                u"a%1"_s.arg(i % 5));
            m.mention.sentiment = domain::Sentiment(i % 4);
            m.mention.channel = domain::Channel(i % 3);
            m.mention.language = i % 2 ? u"zh-Hans"_s : u"fa"_s;
            m.mention.reach = i;
            m.mention.sourceName = i % 7 ? u"one"_s : u"two"_s;
            mentions.append(m);
        }
        put(*w, mentions);
        const auto names = must(w->mentions().sourceNames());
        QCOMPARE(names.size(), 2);
        QCOMPARE(names[1].second, u"two"_s);
        const qint64 from = kit::noon - 6 * base::hourMs;
        store::MentionFilter plain{watch, from, kit::noon, {}, {}, {}, {}, {}, 0, {}};
        // Asked both ways, the same.
        plain.channels = {domain::Channel(1), domain::Channel(2)};
        QVERIFY(plain.isCounted());
        const auto kept = must(w->series().series({watch, from, kit::noon, 10 * base::minuteMs, {}, plain.channels, {}}));
        const auto counted = must(w->mentions().series(plain, 10 * base::minuteMs));
        QCOMPARE(counted.bins.size(), kept.bins.size());
        for (qsizetype i = 0; i < kept.bins.size(); ++i)
            QCOMPARE(std::tuple(counted.bins[i].total(), counted.bins[i].negative, counted.bins[i].reach),
                std::tuple(kept.bins[i].total(), kept.bins[i].negative, kept.bins[i].reach));
        QList<store::MentionFilter> filters(5, plain);
        filters[0].channels = {};
        filters[0].author = u"a3"_s;
        filters[1].minReach = 120;
        filters[2].sources = {names[1].first};
        filters[3].words = u"\"number 17\" OR 召回"_s;
        filters[4].words = u"NEAR/2(number 12) OR a* 车召"_s; // the index alone cannot answer it
        for (const auto &filter : filters) {
            QVERIFY(!filter.isCounted());
            const int listed = int(must(w->mentions().page(filter, {}, 500)).mentions.size());
            QCOMPARE(must(w->mentions().series(filter, base::hourMs)).sum().total(), listed);
            for (const auto &shares : {must(w->mentions().byChannel(filter)), must(w->mentions().byLanguage(filter))}) {
                int sum = 0;
                for (const auto &share : shares)
                    sum += share.mentions;
                QCOMPARE(sum, listed);
            }
        }
        QVERIFY(must(w->mentions().page(filters[2], {}, 500)).mentions.size() > 10);
    }

    void ignoredAuthorsNoLongerHitWatches()
    {
        auto w = fresh();
        const QString watch = addWatch(*w, u"ferry"_s);
        put(*w, {kit::mention(u"ferry spam 1"_s, kit::noon, u"Spammer"_s), kit::mention(u"ferry news"_s)});
        store::ChangeSet rule;
        rule.at = kit::noon;
        rule.changes.append({u"author-rule:1"_s, u"author-rule"_s, store::Space::Team, {}, {{u"author"_s, u"@spammer"_s}}, false});
        const auto receipt = await(w->documents().commit(rule));
        QVERIFY(receipt.has_value());
        put(*w, {kit::mention(u"ferry spam 2"_s, kit::noon, u"Spammer"_s)});
        store::MentionFilter filter;
        filter.watch = watch;
        QCOMPARE(await(w->mentions().page(filter, {}, 50))->mentions.size(), 1);
        QVERIFY(await(w->documents().undo(*receipt, {}, kit::noon)).has_value());
        put(*w, {kit::mention(u"ferry spam 3"_s, kit::noon, u"Spammer"_s)});
        QCOMPARE(await(w->mentions().page(filter, {}, 50))->mentions.size(), 3);
    }

    void aBackupInUseIsWholeAndRestores()
    {
        auto w = fresh();
        put(*w, {kit::mention(u"ferry one"_s), kit::mention(u"ferry two"_s)});
        const QString copy = m_folder.filePath(u"copy%1.foreshock"_s.arg(m_serial));
        auto writing = w->mentions().store({{kit::mention(u"ferry three"_s)}, -1}, kit::noon);
        QVERIFY(await(w->maintenance().backup(copy)).has_value());
        await(writing);
        QCOMPARE(await(w->maintenance().backup(copy)).error().kind, base::ErrorKind::Invalid); // never over another file
        const QString path = w->path();
        w.reset();
        const auto kept = store::Maintenance::restore(copy, path, kit::noon);
        QVERIFY(kept.has_value());
        QVERIFY(QFile::exists(*kept));
        w = *store::Workspace::open(path, m_clock);
        QVERIFY(*await(w->mentions().count()) >= 2);
        QCOMPARE(await(w->maintenance().check())->size(), 0);
        QFile garbage(m_folder.filePath(u"garbage"_s));
        QVERIFY(garbage.open(QFile::WriteOnly));
        garbage.write(QByteArray(5000, 'x'));
        garbage.close();
        QCOMPARE(store::Maintenance::restore(garbage.fileName(), path, kit::noon).error().kind, base::ErrorKind::Invalid);
    }
};

int main(int argc, char **argv)
{
    kit::Isolation isolation;
    QCoreApplication app(argc, argv);
    TestMentions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mentions.moc"
