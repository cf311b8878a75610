// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "intake/collector.h"
#include "intake/drill.h"
#include "intake/fileimport.h"
#include "intake/intake.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include "tests/servers/httpserver.h"
#include "workflows/monitorworkflows.h"
#include <QMutex>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using intake::Collector;
using intake::Intake;
using intake::Origin;
using intake::prepare;
using kit::await;
using kit::must;

namespace
{

const analysis::Analyser &analyser()
{
    static const auto loaded = analysis::Analyser::shipped();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return **loaded;
}

domain::Item item(const QString &text, qint64 published = kit::noon)
{
    domain::Item out;
    out.text = text;
    out.author = u"someone"_s;
    out.published = published;
    return out;
}
Origin origin(const QString &language = {}) { return {{}, u"Harbour"_s, u"feed"_s, domain::Channel::News, language, true}; }

QByteArray rss(const QStringList &titles)
{
    QString items;
    for (const auto &title : titles)
        items += u"<item><guid isPermaLink=\"false\">%1</guid><title>%1</title><pubDate>Thu, 12 Mar 2026 11:50:00 GMT</pubDate></item>"_s.arg(title);
    return u"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title><link>http://127.0.0.1/</link><description>x</description>%1</channel></rss>"_s
        .arg(items)
        .toUtf8();
}
servers::HttpAnswer feed(const QStringList &titles, const QByteArray &tag = {})
{
    servers::HttpAnswer out{200, {{"Content-Type", "application/rss+xml"}}, rss(titles)};
    if (!tag.isEmpty())
        out.headers.append({"ETag", tag});
    return out;
}

} // namespace

Q_DECLARE_METATYPE(domain::Item)

class TestIntake : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    base::SetClock m_clock{kit::noon};
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<Intake> m_intake;
    net::NetworkTransport m_transport{"Foreshock/test"};
    int m_serial = 0;

    workflows::Act act() const { return {u"Mara Lind"_s, m_clock.now()}; }
    intake::Report add(const QList<domain::Item> &items, const Origin &from = origin()) { return must(m_intake->add(items, from)); }
    qint64 stored() { return must(m_workspace->mentions().count()); }
    QString watch(const QString &query)
    {
        return must(workflows::SaveWatch{{}, query, {}, query, false}.run(m_workspace->documents(), act())).lines.first().id;
    }
    QString source(const QString &url, const QString &name)
    {
        domain::SourceRecord record;
        record.kind = u"feed"_s;
        record.url = url;
        record.name = name;
        return must(workflows::SaveSource{{}, record}.run(m_workspace->documents(), act())).lines.first().id;
    }
    int listed(const QString &watchId) { return int(must(m_workspace->mentions().page({watchId}, {}, 500)).mentions.size()); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QFile::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }
    static intake::PollLine line(const QList<intake::PollLine> &lines, const QString &name)
    {
        for (const auto &candidate : lines)
            if (candidate.source == name)
                return candidate;
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_clock.set(kit::noon);
        m_intake.reset();
        m_workspace = *store::Workspace::open(m_folder.filePath(u"w%1.foreshock"_s.arg(++m_serial)), m_clock);
        m_intake = std::make_unique<Intake>(*m_workspace);
    }
    void cleanup()
    {
        m_intake.reset();
        m_workspace.reset();
    }

    void timesThatCannotBeAreTheTimeOfArrival()
    {
        const qint64 now = kit::noon;
        const auto missing = prepare(item(u"x"_s, 0), origin(), analyser(), now).mention;
        QCOMPARE(missing.published, now);
        QVERIFY(missing.clamped);
        const auto future = prepare(item(u"x"_s, now + base::dayMs), origin(), analyser(), now).mention;
        QVERIFY(future.published <= now + 5 * base::minuteMs);
        QVERIFY(future.clamped);
        const auto skew = prepare(item(u"x"_s, now + 4 * base::minuteMs), origin(), analyser(), now).mention;
        QCOMPARE(skew.published, now + 4 * base::minuteMs); // clocks differ that much
        QVERIFY(!skew.clamped);
        const auto old = prepare(item(u"x"_s, now - 400 * base::dayMs), origin(), analyser(), now).mention;
        QCOMPARE(old.published, now - 400 * base::dayMs);
        QCOMPARE(old.arrived, now);
    }

    void theLanguageIsDeclaredOrGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ofItem");
        QTest::addColumn<QString>("ofSource");
        QTest::addColumn<QString>("language");
        QTest::newRow("the item's own word first") << u"船上起火"_s << u"ja_jp"_s << u"de"_s << u"ja-JP"_s;
        QTest::newRow("the source's for Latin letters") << u"Rauch auf der Fähre"_s << QString() << u"de"_s << u"de"_s;
        QTest::newRow("the script against the source") << u"渡轮机舱起火，乘客已经疏散"_s << QString() << u"en"_s << u"zh-Hans"_s;
        QTest::newRow("traditional") << u"渡輪機艙起火，乘客已經疏散"_s << QString() << QString() << u"zh-Hant"_s;
        QTest::newRow("persian") << u"کشتی در بندر آتش گرفت و همه پیاده شدند"_s << QString() << QString() << u"fa"_s;
        QTest::newRow("nothing to go by") << u"12:30 +++ 17"_s << QString() << QString() << QString();
    }
    void theLanguageIsDeclaredOrGuessed()
    {
        QFETCH(QString, text);
        QFETCH(QString, ofItem);
        QFETCH(QString, ofSource);
        auto one = item(text);
        one.language = ofItem;
        QTEST(prepare(one, origin(ofSource), analyser(), kit::noon).mention.language, "language");
    }

    void whatNoSourceShouldSayIsKeptInBounds()
    {
        auto one = item(QString(200'000, u'a'));
        one.author = u"  "_s + QString(900, u'b');
        one.reach = -5;
        const auto mention = prepare(one, origin(), analyser(), kit::noon).mention;
        QCOMPARE(mention.text.size(), 50'000);
        QVERIFY(mention.author.size() <= 400);
        QCOMPARE(mention.reach, 0);
    }

    void aMentionHitsItsWatchesWhenItArrives()
    {
        const QString ferry = watch(u"ferry smoke"_s), train = watch(u"train"_s);
        QSignalSpy spy(m_workspace.get(), &store::Workspace::mentionsStored);
        QCOMPARE(add({item(u"Smoke on the ferry"_s), item(u"The train is late"_s), item(u"A ferry without anything"_s)}).stored, 3);
        QTRY_COMPARE(spy.size(), 1);
        const auto notice = spy[0][0].value<store::MentionNotice>();
        QCOMPARE(notice.stored, 3);
        QCOMPARE(notice.watches, QSet<QString>({ferry, train}));
        QCOMPARE(listed(ferry), 1);
        QCOMPARE(listed(train), 1);
    }

    void whatArrivesIsJudged()
    {
        const QString distress = watch(u"is:distress"_s), good = watch(u"sentiment:positive"_s);
        add({item(u"I can't go on, I keep crying all night and nobody cares"_s), item(u"Wonderful crew, thank you so much!"_s)});
        QTRY_COMPARE(listed(distress), 1);
        QTRY_COMPARE(listed(good), 1);
        const auto page = must(m_workspace->mentions().page({}, std::nullopt, 10));
        for (const auto &m : page.mentions)
            QVERIFY(m.judgement.judged());
    }

    void whatATeamTaughtIsUsedFromTheNextStart()
    {
        QList<analysis::Lesson> lessons;
        for (int i = 0; i < 30; ++i)
            lessons.append({u"Ship %1 blacked out again, port side"_s.arg(i), analysis::Task::Sentiment, 0});
        const auto shipped = *analysis::Analyser::shipped();
        QVERIFY(await(m_workspace->mentions().savePersonalModel(analysis::Personal::learn(*shipped, lessons).toBytes())).has_value());
        const QString text = u"Turnstone blacked out again, port side"_s;
        QVERIFY(shipped->analyse(text).sentiment != domain::Sentiment::Negative);
        m_intake.reset();
        m_intake = std::make_unique<Intake>(*m_workspace);
        add({item(text)});
        QCOMPARE(must(m_workspace->mentions().page({}, std::nullopt, 1)).mentions.first().sentiment, domain::Sentiment::Negative);
    }

    void copiesFindTheirGroupAlsoAfterARestart()
    {
        const QString text = u"They are hiding it, my cousin works on the pier and says three dead on the Sandling"_s;
        const auto by = [&](const QString &author, const QString &words, int minute) {
            auto out = item(words, kit::noon + minute * base::minuteMs);
            out.author = author;
            out.sourceItemId = author;
            return out;
        };
        const auto similar = [&] {
            QList<int> out;
            for (const auto &m : must(m_workspace->mentions().page({}, std::nullopt, 10)).mentions)
                out << m.similar;
            return out;
        };
        add({by(u"ann"_s, text, 0), by(u"bo"_s, u"RT @ann: "_s + text, 1), by(u"cleo"_s, u"The evening train runs on time today, thank you"_s, 2)});
        QTRY_COMPARE(similar(), (QList<int>{0, 1, 1}));
        m_intake.reset();
        m_intake = std::make_unique<Intake>(*m_workspace);
        add({by(u"dan"_s, text + u" https://t.example/1"_s, 3)});
        QTRY_COMPARE(similar(), (QList<int>{2, 0, 2, 2}));
        store::MentionFilter grouped;
        grouped.grouped = true;
        const auto rows = must(m_workspace->mentions().page(grouped, std::nullopt, 10)).mentions;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].author, u"dan"_s); // the newest stands for its group
        grouped.author = u"ann"_s;          // nobody disappears behind somebody else's copy
        QCOMPARE(must(m_workspace->mentions().page(grouped, std::nullopt, 10)).mentions.size(), 1);
    }

    void aNewWatchIsMatchedWithThePast()
    {
        add({item(u"Smoke on the ferry"_s), item(u"The train is late"_s)});
        const QString ferry = watch(u"ferry"_s);
        QTRY_COMPARE(listed(ferry), 1);
    }

    void theSameThingIsStoredOnce_data()
    {
        QTest::addColumn<domain::Item>("first");
        QTest::addColumn<domain::Item>("second");
        auto a = item(u"Smoke is seen over the harbour"_s);
        auto b = item(u"Edited later: smoke is seen"_s);
        a.sourceItemId = b.sourceItemId = u"post-1"_s;
        QTest::newRow("same id of the source") << a << b;
        a = item(u"Smoke is seen over the harbour"_s);
        a.title = u"Smoke"_s;
        a.sourceItemId = u"one"_s;
        a.url = u"https://News.example/a/?utm_source=x&id=3#top"_s;
        b = a;
        b.sourceItemId = u"two"_s;
        b.url = u"https://news.example/a?id=3"_s;
        b.text = u"Smoke is seen"_s;
        QTest::newRow("same page under another id") << a << b;
        a = item(u"Smoke is seen over the harbour"_s);
        a.sourceItemId = u"one"_s;
        b = a;
        b.sourceItemId = u"two"_s;
        b.text = u"smoke is seen  over the HARBOUR"_s;
        QTest::newRow("same words by the same author") << a << b;
    }
    void theSameThingIsStoredOnce()
    {
        QFETCH(domain::Item, first);
        QFETCH(domain::Item, second);
        QCOMPARE(add({first}).stored, 1);
        const auto again = add({second});
        QCOMPARE(again.stored, 0);
        QCOMPARE(again.duplicates, 1);
        QCOMPARE(stored(), 1);
    }

    void differentVoicesAreNotTakenForOne()
    {
        auto a = item(u"Smoke is seen over the harbour"_s), b = a, c = a;
        b.author = u"someone else"_s;
        c.published += 2 * base::minuteMs;
        QCOMPARE(add({a, b, c}).stored, 3);
    }

    /// What comes in order of time is written side by side, whatever it says.
    void keysOfWordsFollowTheMinute()
    {
        qint64 last = 0;
        for (int minute = 0; minute < 100; ++minute) {
            const auto said = item(u"Smoke is seen over pier %1"_s.arg(minute * 7919 % 101), kit::noon + minute * base::minuteMs);
            const auto keys = domain::duplicateKeys(said, said.published);
            QCOMPARE(keys.size(), said.url.isEmpty() ? 1 : 2);
            QVERIFY(keys.last() > last);
            last = keys.last();
        }
    }

    void manyBatchesAreAllCounted()
    {
        QList<domain::Item> items;
        for (int i = 0; i < 2345; ++i)
            items.append(item(u"Message number %1 of many"_s.arg(i), kit::noon - i * 1000));
        items.append(items.first());
        const auto report = add(items);
        QCOMPARE(report.read, 2346);
        QCOMPARE(report.stored, 2345);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(stored(), 2345);
    }

    void aFeedThatDidNotChangeIsNotReadAgain()
    {
        servers::HttpServer server;
        server.script("/a", {feed({u"one"_s, u"two"_s}, "\"v1\""), {304}});
        const QString id = source(server.url(u"/a"_s), u"A"_s);
        Collector collector(*m_workspace, *m_intake, m_transport);
        auto lines = must(collector.pollAll());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].sourceId, id);
        QCOMPARE(lines[0].stored, 2);
        QCOMPARE(lines[0].error, QString());
        lines = must(collector.pollAll());
        QCOMPARE(server.asked().size(), 2);
        QVERIFY(!server.asked()[0].headers.contains("if-none-match"));
        QCOMPARE(server.asked()[1].headers.value("if-none-match"), "\"v1\"");
        QCOMPARE(lines[0].stored, 0);
        QCOMPARE(lines[0].duplicates, 0);
        QCOMPARE(lines[0].error, QString());
        QCOMPARE(stored(), 2);
    }

    void aNewAddressIsAskedWithoutTheOldMarks()
    {
        servers::HttpServer server;
        server.script("/a", {feed({u"one"_s}, "\"v1\"")});
        server.script("/b", {feed({u"two"_s})});
        const QString id = source(server.url(u"/a"_s), u"A"_s);
        Collector collector(*m_workspace, *m_intake, m_transport);
        must(collector.pollAll());
        const auto record = *must(m_workspace->documents().find(id));
        auto changed = domain::SourceRecord::fromJson(id, record.body);
        changed.url = server.url(u"/b"_s);
        must(workflows::SaveSource{record, changed}.run(m_workspace->documents(), act()));
        must(collector.pollAll());
        QCOMPARE(server.asked().last().path, "/b");
        QVERIFY(!server.asked().last().headers.contains("if-none-match"));
        QCOMPARE(stored(), 2);
    }

    void aFailingSourceSaysWhyAndStopsNoOther()
    {
        servers::HttpServer server;
        server.script("/gone", {{500}});
        server.script("/text", {{200, {{"Content-Type", "text/plain"}}, "this is no feed at all"}});
        server.script("/good", {feed({u"one"_s})});
        const QString broken = source(server.url(u"/gone"_s), u"Broken"_s);
        source(server.url(u"/text"_s), u"Text"_s);
        const QString good = source(server.url(u"/good"_s), u"Good"_s);
        Collector collector(*m_workspace, *m_intake, m_transport);
        const auto lines = must(collector.pollAll());
        QCOMPARE(lines.size(), 3);
        QVERIFY2(line(lines, u"Broken"_s).error.contains(u"500"_s), qPrintable(line(lines, u"Broken"_s).error));
        QVERIFY(!line(lines, u"Text"_s).error.isEmpty());
        QCOMPARE(line(lines, u"Good"_s).error, QString());
        QCOMPARE(line(lines, u"Good"_s).stored, 1);
        for (const auto &health : must(m_workspace->mentions().sources(m_clock.now()))) {
            if (health.record.id == broken) {
                QVERIFY(health.error.contains(u"500"_s));
                QCOMPARE(health.errorSince, kit::noon);
                QVERIFY(health.nextPoll > kit::noon);
            } else if (health.record.id == good) {
                QCOMPARE(health.error, QString());
                QCOMPARE(health.lastItem, kit::noon);
            }
        }
        // It mends, and the error goes.
        server.script("/gone", {feed({u"two"_s})});
        m_clock.advance(base::hourMs);
        QCOMPARE(line(must(collector.pollAll()), u"Broken"_s).stored, 1);
        for (const auto &health : must(m_workspace->mentions().sources(m_clock.now())))
            if (health.record.id == broken)
                QCOMPARE(health.error, QString());
    }

    void aPausedSourceIsNotAsked()
    {
        servers::HttpServer server;
        server.script("/a", {feed({u"one"_s})});
        domain::SourceRecord record;
        record.kind = u"feed"_s;
        record.url = server.url(u"/a"_s);
        record.paused = true;
        must(workflows::SaveSource{{}, record}.run(m_workspace->documents(), act()));
        Collector collector(*m_workspace, *m_intake, m_transport);
        QVERIFY(must(collector.pollAll()).isEmpty());
        QVERIFY(server.asked().isEmpty());
    }

    void aNewSourceIsAskedAtOnce()
    {
        servers::HttpServer server;
        server.script("/a", {feed({u"one"_s})});
        Collector collector(*m_workspace, *m_intake, m_transport);
        QSignalSpy spy(&collector, &Collector::polled);
        collector.start();
        source(server.url(u"/a"_s), u"A"_s);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 4'000); // before the next look at five seconds
        QCOMPARE(stored(), 1);
    }

    void twoCollectorsDoNotAskTwice()
    {
        servers::HttpServer server;
        server.script("/a", {feed({u"one"_s})});
        source(server.url(u"/a"_s), u"A"_s);
        Collector first(*m_workspace, *m_intake, m_transport), second(*m_workspace, *m_intake, m_transport);
        must(first.pollAll());
        const auto refused = await(second.pollAll());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Conflict);
        QCOMPARE(server.asked().size(), 1);
        m_clock.advance(2 * base::minuteMs); // the first one has died
        QCOMPARE(must(second.pollAll()).size(), 1);
    }

    void badRowsOfATableAreCountedAndNamed()
    {
        const QString path = file(u"posts.csv"_s,
            "id,author,published,text\n1,@a,2026-03-12T10:00:00Z,Smoke on the ferry\n2,@b,2026-03-12T10:01:00Z,\n3,@c,2026-03-12T10:02:00Z,\"All, all is "
            "well\"\n");
        QMutex mutex;
        QList<intake::Rejection> rejected;
        const auto summary = must(intake::importFile(*m_intake, path, {}, {}, [&](const intake::Rejection &line) {
            const QMutexLocker lock(&mutex);
            rejected.append(line);
        }));
        QCOMPARE(summary.read, 3);
        QCOMPARE(summary.stored, 2);
        QCOMPARE(summary.rejected, 1);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected[0].line, 3);
        QVERIFY(!rejected[0].reason.isEmpty());
        const auto again = must(intake::importFile(*m_intake, path, {}));
        QCOMPARE(again.stored, 0);
        QCOMPARE(again.duplicates, 2);
    }

    void badLinesOfJsonLinesAreCountedAndNamed()
    {
        const QString path =
            file(u"posts.jsonl"_s, "{\"id\":\"1\",\"text\":\"Smoke on the ferry\"}\nthis is not json\n\n[1,2]\n{\"id\":\"2\",\"text\":\"All is well here\"}\n");
        QMutex mutex;
        QList<int> lines;
        const auto summary = must(intake::importFile(*m_intake, path, {}, {}, [&](const intake::Rejection &line) {
            const QMutexLocker lock(&mutex);
            lines.append(line.line);
        }));
        QCOMPARE(summary.read, 4);
        QCOMPARE(summary.stored, 2);
        QCOMPARE(summary.rejected, 2);
        QCOMPARE(lines, QList<int>({2, 4}));
    }

    void anImportRaisesNoLiveAlert()
    {
        must(intake::importFile(*m_intake, file(u"one.jsonl"_s, "{\"id\":\"1\",\"text\":\"Smoke on the ferry\"}\n"), {}));
        QVERIFY(!must(m_workspace->mentions().page({}, {}, 10)).mentions.first().live);
        add({item(u"Live smoke on the ferry"_s)});
        QVERIFY(must(m_workspace->search().find({*domain::Query::parse(u"live"_s), 0, 0, 10})).mentions.first().live);
    }

    void aFileThatIsNotThereStoresNothing()
    {
        const auto missing = await(intake::importFile(*m_intake, m_folder.filePath(u"nowhere.csv"_s), {}));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, base::ErrorKind::NotFound);
        QVERIFY(!await(intake::importFile(*m_intake, file(u"empty.txt"_s, {}), {})).has_value());
        QCOMPARE(stored(), 0);
    }

    void anImportEndsBeforeItsIntake()
    {
        QByteArray many;
        for (int i = 0; i < 100'000; ++i)
            many += "{\"id\":\"m" + QByteArray::number(i) + "\",\"text\":\"Report " + QByteArray::number(i) + "\"}\n";
        std::atomic_int stored = 0;
        auto future = intake::importFile(*m_intake, file(u"many.jsonl"_s, many), {}, [&](const intake::ImportSummary &soFar) { stored = soFar.stored; });
        QTRY_VERIFY(stored > 0);
        m_intake.reset();
        const int last = stored;
        QVERIFY(last < 100'000);
        const auto summary = await(future);
        QVERIFY(!summary);
        QCOMPARE(summary.error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(int(stored), last);
        QCOMPARE(must(m_workspace->mentions().count()), last); // all that was reported, and nothing else
    }

    void theDrillPlaysToItsEnd()
    {
        auto scenario = intake::loadScenario(u"ferry"_s);
        QVERIFY(scenario.has_value());
        m_clock.set(intake::Drill::startFor(*scenario, kit::noon));
        const qint64 begin = m_clock.now();
        int injects = 0;
        for (const auto &line : std::as_const(scenario->lines))
            injects += line.body.contains("inject"_L1);
        QVERIFY(injects > 0);
        intake::Drill drill(std::move(*scenario), *m_workspace, *m_intake, m_clock);
        QSignalSpy finished(&drill, &intake::Drill::finished), injected(&drill, &intake::Drill::injected), failed(&drill, &intake::Drill::failed);
        drill.start(0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(injected.size(), injects);
        QVERIFY2(stored() > 4500, qPrintable(QString::number(stored())));
        QCOMPARE(m_clock.now(), begin + drill.scenario().length);
        QTRY_VERIFY(m_workspace->isExercise());
        const auto watches = must(m_workspace->series().watches(begin, m_clock.now() + 1, 1));
        QVERIFY(!watches.isEmpty());
        QVERIFY(std::any_of(watches.begin(), watches.end(), [](const auto &summary) { return summary.now > 100; }));
        // Opened again it is still an exercise.
        const QString path = m_workspace->path();
        m_intake.reset();
        m_workspace.reset();
        m_workspace = *store::Workspace::open(path, m_clock);
        QVERIFY(m_workspace->isExercise());
    }

    void aPausedDrillStandsStill()
    {
        auto scenario = intake::loadScenario(u"ferry"_s);
        m_clock.set(intake::Drill::startFor(*scenario, kit::noon));
        intake::Drill drill(std::move(*scenario), *m_workspace, *m_intake, m_clock);
        QSignalSpy progressed(&drill, &intake::Drill::progressed);
        drill.start(600);
        QTRY_VERIFY(progressed.size() >= 2);
        drill.setPaused(true);
        const qint64 position = drill.position();
        progressed.clear();
        QVERIFY(!progressed.wait(700)); // longer than three ticks
        QCOMPARE(drill.position(), position);
        drill.setPaused(false);
        QTRY_VERIFY(drill.position() > position);
        QVERIFY2(drill.position() - position < 400 * base::minuteMs, "the pause was counted as played time");
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QCoreApplication application(argc, argv);
    TestIntake test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_intake.moc"
