// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/await.h"
#include "tests/kit/isolation.h"
#include "tests/servers/httpserver.h"
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace
{

struct Answer {
    int status = -1;
    QString out;
    QString err;
    /// Every line of stdout must be an object; anything else ends the test program.
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        for (const auto &line : out.split(u'\n', Qt::SkipEmptyParts)) {
            const auto document = QJsonDocument::fromJson(line.toUtf8());
            if (!document.isObject())
                qFatal("not JSON Lines: %s", qPrintable(line));
            list.append(document.object());
        }
        return list;
    }
};

const QByteArray posts = "{\"id\":\"p1\",\"author\":\"@anna\",\"published\":\"2026-03-12T09:10:00Z\",\"url\":\"https://forum.example/"
                         "1\",\"title\":\"Smoke\",\"text\":\"Smoke in the engine room of the ferry\",\"language\":\"en\"}\n"
                         "{\"id\":\"p2\",\"author\":\"@bo\",\"published\":\"2026-03-12T09:40:00Z\",\"text\":\"渡轮机舱起火，乘客已经疏散\"}\n"
                         "{\"id\":\"p3\",\"author\":\"@cleo\",\"published\":\"2026-03-12T11:05:00Z\",\"text\":\"The ferry is late again\"}\n";

QStringList keys(const QJsonObject &object) { return object.keys(); } // sorted
QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_workspace;

    QProcessEnvironment environment() const
    {
        auto out = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "FORESHOCK_LANGUAGE"})
            out.remove(QLatin1StringView(name));
        for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            out.insert(QLatin1StringView(name), m_home->filePath(QLatin1StringView(name)));
        out.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        out.insert(u"TZ"_s, u"Asia/Tehran"_s); // output is UTC wherever one is
        out.insert(u"USER"_s, u"mara"_s);
        return out;
    }
    Answer bare(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_home->path());
        process.start(QStringLiteral(FORESHOCK_PROGRAM), arguments);
        QSignalSpy finished(&process, &QProcess::finished);
        if (!process.waitForStarted() || (finished.isEmpty() && !finished.wait(60'000)) || process.exitStatus() != QProcess::NormalExit)
            qFatal("the program did not end by itself: %s", qPrintable(arguments.join(u' ')));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    Answer run(const QStringList &arguments) const { return bare(arguments + QStringList{u"--workspace"_s, m_workspace}); }
    QList<QJsonObject> json(const QStringList &arguments, int status = 0) const
    {
        const auto answer = run(arguments + QStringList{u"--json"_s});
        if (answer.status != status)
            qFatal("%s: status %d, %s", qPrintable(arguments.join(u' ')), answer.status, qPrintable(answer.err));
        return answer.objects();
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_home->filePath(name));
        if (!out.open(QFile::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }
    void import() const { json({u"import"_s, file(u"posts.jsonl"_s, posts)}); }
    void tamper(const QString &sql) const
    {
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            db.setDatabaseName(m_workspace);
            QSqlQuery query(db.open() ? db : QSqlDatabase());
            if (!query.exec(sql) || query.numRowsAffected() < 1)
                qFatal("not tampered: %s", qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_workspace = m_home->filePath(u"team.foreshock"_s);
    }

    void aDryRunPrintsItemsAndStoresNothing()
    {
        const auto items = json({u"import"_s, u"--dry-run"_s, file(u"posts.jsonl"_s, posts)});
        QCOMPARE(items.size(), 3);
        for (const auto &item : items)
            QCOMPARE(keys(item), sorted({u"id"_s, u"url"_s, u"title"_s, u"text"_s, u"author"_s, u"published"_s, u"language"_s}));
        QCOMPARE(items[0][u"published"_s].toString(), u"2026-03-12T09:10:00Z"_s);
        QCOMPARE(items[0][u"url"_s].toString(), u"https://forum.example/1"_s);
        QCOMPARE(items[0][u"language"_s].toString(), u"en"_s);
        QCOMPARE(items[1][u"language"_s].toString(), u"zh-Hans"_s);
        QCOMPARE(items[1][u"text"_s].toString(), u"渡轮机舱起火，乘客已经疏散"_s);
        QVERIFY(!QFile::exists(m_workspace));
    }

    void anItemWithoutATimeHasNone()
    {
        const auto items = json({u"import"_s, u"--dry-run"_s, file(u"one.jsonl"_s, "{\"id\":\"1\",\"text\":\"No time at all\"}\n")});
        QVERIFY(items.first()[u"published"_s].isNull());
    }

    void anImportSumsUp()
    {
        const QString path = file(u"posts.jsonl"_s, posts + "not json\n");
        const auto first = json({u"import"_s, path});
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0], QJsonObject({{u"file"_s, path}, {u"read"_s, 4}, {u"stored"_s, 3}, {u"duplicate"_s, 0}, {u"rejected"_s, 1}}));
        const auto second = run({u"import"_s, path, u"--json"_s});
        QCOMPARE(second.status, 0);
        QCOMPARE(second.objects()[0][u"duplicate"_s].toInt(), 3);
        QCOMPARE(second.objects()[0][u"stored"_s].toInt(), 0);
        QVERIFY2(second.err.contains(u"line 4"_s), qPrintable(second.err));
    }

    void columnsAreMappedByHand()
    {
        const QString path = file(u"odd.csv"_s, "wer,wann,was\n@anna,2026-03-12T09:10:00Z,Smoke in the engine room\n");
        const auto items = json({u"import"_s, path, u"--dry-run"_s, u"--map"_s, u"author=wer"_s, u"--map"_s, u"published=wann"_s, u"--map"_s, u"text=was"_s});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0][u"author"_s].toString(), u"@anna"_s);
        QCOMPARE(items[0][u"text"_s].toString(), u"Smoke in the engine room"_s);
    }

    void searchPrintsTheNewestFirst()
    {
        import();
        const auto found = json({u"search"_s, u"ferry"_s});
        QCOMPARE(found.size(), 2);
        for (const auto &object : found)
            QCOMPARE(
                keys(object), sorted({u"id"_s, u"published"_s, u"source"_s, u"author"_s, u"language"_s, u"sentiment"_s, u"url"_s, u"text"_s, u"similar"_s}));
        QCOMPARE(found[0][u"published"_s].toString(), u"2026-03-12T11:05:00Z"_s);
        QCOMPARE(found[1][u"author"_s].toString(), u"@anna"_s);
        QVERIFY(found[0][u"url"_s].isNull());
        QCOMPARE(json({u"search"_s, u"ferry"_s, u"--limit"_s, u"1"_s}).size(), 1);
        QCOMPARE(json({u"search"_s, u"ferry"_s, u"--from"_s, u"2026-03-12T11:05:00Z"_s}).size(), 1);
        QCOMPARE(json({u"search"_s, u"ferry"_s, u"--to"_s, u"2026-03-12T11:05:00Z"_s}).size(), 1); // the end is not in it
        QCOMPARE(json({u"search"_s, u"机舱"_s}).size(), 1);
        QCOMPARE(json({u"search"_s, u"nowhere"_s}).size(), 0);
    }

    void copiesAndCampaignsAreGrouped()
    {
        QByteArray stream;
        const auto post = [&](int second, const QString &user, const QString &text) {
            const QJsonObject object{{u"post_id"_s, u"g%1"_s.arg(stream.count('\n'))}, {u"user"_s, user}, {u"ts"_s, 1'773'306'000 + second}, {u"text"_s, text}};
            stream += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        };
        const QString boiler = u"The harbour board has known about the rusty boiler for years"_s;
        const QString resumes = u"Ferry service to Sandling resumes on Thursday, says the operator"_s;
        post(0, u"anna"_s, u"Nothing but rain in the harbour today"_s);
        for (int i = 0; i < 12; ++i)
            post(60 + i * 21, u"b%1"_s.arg(i % 5),
                (i % 3 == 0          ? u"#boycott "_s
                        : i % 3 == 1 ? u"Look at this: "_s
                                     : QString())
                    + boiler + QString(i % 4, u'!'));
        post(400, u"bo"_s, resumes);
        post(460, u"cleo"_s, u"RT @bo: "_s + resumes);
        const QString path = file(u"stream.jsonl"_s, stream);
        QCOMPARE(json({u"import"_s, path})[0][u"stored"_s].toInt(), 15);
        const auto items = json({u"import"_s, u"--dry-run"_s, path});
        const auto grouped = json({u"groups"_s});
        QCOMPARE(grouped.size(), 15);
        for (int i = 0; i < 15; ++i) {
            QCOMPARE(keys(grouped[i]), sorted({u"id"_s, u"group"_s, u"coordinated"_s}));
            QCOMPARE(grouped[i][u"id"_s], items[i][u"id"_s]); // oldest first
            QCOMPARE(grouped[i][u"group"_s], i == 0 ? QJsonValue() : items[i < 13 ? 1 : 13][u"id"_s]);
            QCOMPARE(grouped[i][u"coordinated"_s].toDouble() >= 0.5, i >= 1 && i < 13);
        }
        const QString later = items[13][u"published"_s].toString();
        QCOMPARE(json({u"groups"_s, u"--from"_s, later}).size(), 2);
        QCOMPARE(json({u"groups"_s, u"--to"_s, later}).size(), 13);
        const auto people = run({u"groups"_s});
        QVERIFY2(people.out.startsWith(u"15 mentions, 2 groups of copies, 1 of them look coordinated."_s), qPrintable(people.out));
        QVERIFY(people.out.contains(u"first by b0"_s) && people.out.contains(u"12 times within"_s));
        QCOMPARE(run({u"groups"_s, u"--from"_s, u"yesterday"_s}).status, 2);
    }

    void linksSharedInStepAreNamed()
    {
        QByteArray stream;
        const QString words = u"harbour ferry boiler smoke engine water people island"_s;
        for (int link = 0; link < 3; ++link)
            for (int i = 0; i < 12; ++i) {
                const int number = link * 12 + i;
                const QJsonObject object{{u"post_id"_s, u"s%1"_s.arg(number)}, {u"user"_s, u"voice%1"_s.arg(i)}, {u"ts"_s, 1'773'306'000 + link * 900 + i},
                    {u"text"_s,
                        u"%1 %2 https://truth.example/story-%3?utm_source=%4"_s
                            .arg(words.section(u' ', number % 8, number % 8), words.section(u' ', number / 8 % 8, number / 8 % 8))
                            .arg(link)
                            .arg(i)}};
                stream += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
            }
        QCOMPARE(json({u"import"_s, file(u"links.jsonl"_s, stream)})[0][u"stored"_s].toInt(), 36);
        for (const auto &line : json({u"groups"_s})) {
            QCOMPARE(keys(line), sorted({u"id"_s, u"group"_s, u"coordinated"_s}));
            QVERIFY(line[u"coordinated"_s].toDouble() >= 0.5);
        }
        const auto people = run({u"groups"_s});
        QVERIFY2(people.out.contains(u"3 links that accounts share in step."_s), qPrintable(people.out));
        QVERIFY2(people.out.contains(u"https://truth.example/story-0\n"_s), qPrintable(people.out));
        QVERIFY2(people.out.contains(u"within 20 seconds of each other, on 3 links or texts: voice"_s), qPrintable(people.out));
    }

    void optionsMayStandBeforeTheVerb()
    {
        import();
        const auto answer = bare({u"--workspace"_s, m_workspace, u"search"_s, u"ferry"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.objects().size(), 2);
    }

    void aQueryThatCannotBeReadIsPointedAt()
    {
        import();
        for (const auto &verb : {QStringList{u"search"_s}, QStringList{u"watch"_s, u"test"_s}, QStringList{u"watch"_s, u"add"_s, u"W"_s}}) {
            const auto answer = run(verb + QStringList{u"ferry AND (smoke"_s});
            QCOMPARE(answer.status, 2);
            QCOMPARE(answer.out, QString());
            const auto lines = answer.err.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(lines.size() >= 3, qPrintable(answer.err));
            QCOMPARE(lines[0], u"ferry AND (smoke"_s);
            QCOMPARE(lines[1].trimmed(), QString(lines[1].trimmed().size(), u'^'));
            QVERIFY(lines[1].contains(u'^'));
            QVERIFY2(lines[1].indexOf(u'^') >= 10 && lines[1].indexOf(u'^') <= 16, qPrintable(lines[1])); // at the bracket or where its partner is missing
            QVERIFY(!lines[2].isEmpty());
        }
        QCOMPARE(json({u"watch"_s, u"list"_s}).size(), 0);
    }

    void statsCountInBuckets()
    {
        import();
        const auto hours = json({u"stats"_s, u"--bucket"_s, u"1h"_s});
        QCOMPARE(hours.size(), 2);
        for (const auto &object : hours)
            QCOMPARE(keys(object), sorted({u"bucket"_s, u"total"_s, u"negative"_s, u"neutral"_s, u"positive"_s}));
        QCOMPARE(hours[0][u"bucket"_s].toString(), u"2026-03-12T09:00:00Z"_s);
        QCOMPARE(hours[0][u"total"_s].toInt(), 2);
        QCOMPARE(hours[1][u"bucket"_s].toString(), u"2026-03-12T11:00:00Z"_s);
        QCOMPARE(hours[1][u"total"_s].toInt(), 1);
        for (const auto &object : hours)
            QCOMPARE(object[u"negative"_s].toInt() + object[u"neutral"_s].toInt() + object[u"positive"_s].toInt(), object[u"total"_s].toInt());
        QCOMPARE(hours[1][u"negative"_s].toInt(), 1); // the ferry is late again
        const auto day = json({u"stats"_s, u"--bucket"_s, u"1d"_s});
        QCOMPARE(day.size(), 1);
        QCOMPARE(day[0][u"total"_s].toInt(), 3);
        QCOMPARE(json({u"stats"_s, u"--bucket"_s, u"1m"_s}).size(), 3);
    }

    void watchesAreAddedListedTestedAndRemoved()
    {
        import();
        QCOMPARE(json({u"watch"_s, u"test"_s, u"ferry"_s}), QList<QJsonObject>({{{u"matched"_s, 2}, {u"bursts"_s, 0}}}));
        QCOMPARE(json({u"watch"_s, u"add"_s, u"Ferry"_s, u"ferry"_s}).size(), 1);
        const auto list = json({u"watch"_s, u"list"_s});
        QCOMPARE(list.size(), 1);
        QCOMPARE(keys(list[0]), sorted({u"id"_s, u"name"_s, u"query"_s, u"mentions"_s}));
        QCOMPARE(list[0][u"name"_s].toString(), u"Ferry"_s);
        QCOMPARE(list[0][u"query"_s].toString(), u"ferry"_s);
        QCOMPARE(list[0][u"mentions"_s].toInt(), 2);
        const auto counted = json({u"stats"_s, u"--watch"_s, u"Ferry"_s, u"--bucket"_s, u"1d"_s});
        QCOMPARE(counted[0][u"total"_s].toInt(), 2);
        QCOMPARE(run({u"stats"_s, u"--watch"_s, u"None"_s}).status, 1);
        json({u"watch"_s, u"remove"_s, u"Ferry"_s});
        QCOMPARE(json({u"watch"_s, u"list"_s}).size(), 0);
        QCOMPARE(run({u"watch"_s, u"remove"_s, u"Ferry"_s}).status, 1);
    }

    void sourcesAreListedAndCollected()
    {
        servers::HttpServer server;
        server.script("/feed",
            {{200, {{"Content-Type", "application/rss+xml"}},
                "<rss version=\"2.0\"><channel><title>x</title><link>http://127.0.0.1/</link><description>x</description>"
                "<item><guid>one</guid><title>Smoke</title><pubDate>Thu, 12 Mar 2026 09:00:00 GMT</pubDate></item></channel></rss>"}});
        json({u"source"_s, u"add"_s, server.url(u"/feed"_s), u"--name"_s, u"Harbour"_s});
        json({u"source"_s, u"add"_s, server.url(u"/none"_s), u"--name"_s, u"Nowhere"_s});
        auto list = json({u"source"_s, u"list"_s});
        QCOMPARE(list.size(), 2);
        for (const auto &object : list)
            QCOMPARE(keys(object), sorted({u"id"_s, u"name"_s, u"kind"_s, u"url"_s, u"state"_s, u"lastItem"_s, u"error"_s}));
        QVERIFY(list[0][u"lastItem"_s].isNull());
        const auto round = json({u"collect"_s, u"--once"_s}, 1); // one of them failed
        QCOMPARE(round.size(), 2);
        for (const auto &object : round) {
            QCOMPARE(keys(object), sorted({u"source"_s, u"stored"_s, u"duplicate"_s, u"error"_s}));
            const bool good = object[u"source"_s].toString() == "Harbour"_L1;
            QCOMPARE(object[u"stored"_s].toInt(), good ? 1 : 0);
            QCOMPARE(object[u"error"_s].isNull(), good);
        }
        list = json({u"source"_s, u"list"_s});
        for (const auto &object : list) {
            const bool good = object[u"name"_s].toString() == "Harbour"_L1;
            QCOMPARE(object[u"state"_s].toString(), good ? u"live"_s : u"failing"_s);
            QCOMPARE(object[u"lastItem"_s].isString(), good);
        }
        QCOMPARE(run({u"source"_s, u"add"_s, u"ftp://x.example/feed"_s}).status, 2);
    }

    void incidentsAreOpenedShownAndAdvanced()
    {
        json({u"incident"_s, u"open"_s, u"Smoke in the engine room"_s, u"--level"_s, u"2"_s});
        const auto list = json({u"incident"_s, u"list"_s});
        QCOMPARE(list.size(), 1);
        QVERIFY(list[0].contains(u"id"_s));
        QCOMPARE(list[0][u"title"_s].toString(), u"Smoke in the engine room"_s);
        const QString number = list[0][u"number"_s].toString();
        QVERIFY2(number.endsWith(u"-0001"_s), qPrintable(number));
        QCOMPARE(list[0][u"phase"_s].toString(), u"detected"_s);
        const auto refused = run({u"incident"_s, u"advance"_s, number, u"verifying"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(u"--owner"_s));
        QCOMPARE(json({u"incident"_s, u"show"_s, number})[0][u"phase"_s].toString(), u"detected"_s);
        json({u"incident"_s, u"advance"_s, number, u"verifying"_s, u"--owner"_s, u"Jonas"_s});
        const auto shown = json({u"incident"_s, u"show"_s, number});
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][u"id"_s].toString(), list[0][u"id"_s].toString());
        QCOMPARE(shown[0][u"owner"_s].toString(), u"Jonas"_s);
        QCOMPARE(shown[0][u"phase"_s].toString(), u"verifying"_s);
        QVERIFY(shown[0][u"opened"_s].toString().endsWith(u'Z'));
        json({u"incident"_s, u"note"_s, number, u"Called the harbour master"_s});
        QVERIFY(run({u"incident"_s, u"show"_s, number}).out.contains(u"Called the harbour master"_s));
        QCOMPARE(run({u"incident"_s, u"show"_s, u"INC-1999-0001"_s}).status, 1);
        QCOMPARE(run({u"incident"_s, u"advance"_s, number, u"finished"_s}).status, 2);
    }

    void checkFindsWhatWasTamperedWith()
    {
        import();
        json({u"incident"_s, u"open"_s, u"Smoke"_s});
        QCOMPARE(run({u"check"_s}).status, 0);
        QCOMPARE(json({u"check"_s}).size(), 0);
        tamper(u"UPDATE revision SET body = replace(body, 'Opened by hand', 'Opened by band') WHERE body LIKE '%Opened by hand%'"_s);
        const auto problems = json({u"check"_s}, 3);
        QVERIFY(!problems.isEmpty());
        for (const auto &problem : problems)
            QVERIFY(!problem[u"problem"_s].toString().isEmpty());
    }

    void aFileThatCannotBeReadChangesNothing()
    {
        import();
        const auto before = json({u"search"_s, u"ferry OR 渡轮"_s});
        const auto missing = run({u"import"_s, m_home->filePath(u"nowhere.csv"_s), u"--json"_s});
        QCOMPARE(missing.status, 1);
        QCOMPARE(missing.out, QString());
        QVERIFY2(missing.err.contains(u"nowhere.csv"_s), qPrintable(missing.err));
        QCOMPARE(run({u"import"_s, file(u"broken.xml"_s, QByteArray("<\0\1\2", 4)), u"--json"_s}).status, 1);
        QCOMPARE(json({u"search"_s, u"ferry OR 渡轮"_s}), before);
        QCOMPARE(run({u"check"_s}).status, 0);
    }

    void anInterruptedImportEndsAndKeepsWhatItStored()
    {
        QByteArray many;
        for (int i = 0; i < 200'000; ++i)
            many +=
                "{\"id\":\"i" + QByteArray::number(i) + "\",\"published\":\"2026-03-12T11:00:00Z\",\"text\":\"Ferry report " + QByteArray::number(i) + "\"}\n";
        const QString path = file(u"many.jsonl"_s, many);
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(FORESHOCK_PROGRAM), {u"import"_s, path, u"--workspace"_s, m_workspace});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(QFile::exists(m_workspace));
        QTest::qWait(500); // somewhere in the middle
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        QVERIFY2(process.waitForFinished(20'000), "it hangs");
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(run({u"check"_s}).status, 0);
        const auto again = json({u"import"_s, path});
        QCOMPARE(again[0][u"stored"_s].toInt() + again[0][u"duplicate"_s].toInt(), 200'000); // what was stored is known
    }

    void aMistypedFileMakesNoWorkspace()
    {
        QCOMPARE(run({u"import"_s, m_home->filePath(u"nowhere.csv"_s)}).status, 1);
        QVERIFY(!QFile::exists(m_workspace));
    }

    void oneBadFileDoesNotStopTheOthers()
    {
        const auto answer = run({u"import"_s, m_home->filePath(u"nowhere.csv"_s), file(u"posts.jsonl"_s, posts), u"--json"_s});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.objects().size(), 1);
        QCOMPARE(answer.objects()[0][u"stored"_s].toInt(), 3);
    }

    void badUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such verb") << QStringList{u"frobnicate"_s};
        QTest::newRow("no such option") << QStringList{u"search"_s, u"ferry"_s, u"--colour"_s};
        QTest::newRow("no file") << QStringList{u"import"_s};
        QTest::newRow("no query") << QStringList{u"search"_s};
        QTest::newRow("no such format") << QStringList{u"import"_s, u"--format"_s, u"doc"_s, u"x"_s};
        QTest::newRow("no such bucket") << QStringList{u"stats"_s, u"--bucket"_s, u"2h"_s};
        QTest::newRow("no time") << QStringList{u"search"_s, u"x"_s, u"--from"_s, u"yesterday-ish"_s};
        QTest::newRow("no number") << QStringList{u"search"_s, u"x"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("half an act") << QStringList{u"watch"_s, u"add"_s, u"Name"_s};
    }
    void badUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const auto answer = run(arguments);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.out, QString());
        QVERIFY(!answer.err.trimmed().isEmpty());
        QVERIFY(!QFile::exists(m_workspace));
    }

    void everyVerbHelpsWithAnExample()
    {
        for (const auto *verb : {"drill", "collect", "import", "search", "stats", "detect", "watch", "source", "incident", "backup", "restore", "check"}) {
            const auto answer = bare({QLatin1StringView(verb), u"--help"_s});
            QCOMPARE(answer.status, 0);
            QVERIFY2(answer.out.contains(u"foreshock "_s + QLatin1StringView(verb)), verb);
        }
    }

    void aBackupIsRestored()
    {
        import();
        const QString copy = m_home->filePath(u"copy.foreshock"_s);
        QCOMPARE(run({u"backup"_s, copy}).status, 0);
        QCOMPARE(run({u"backup"_s, copy}).status, 1); // never over what is there
        json({u"import"_s, file(u"more.jsonl"_s, "{\"id\":\"9\",\"text\":\"The ferry sails again\"}\n")});
        QCOMPARE(json({u"search"_s, u"ferry"_s}).size(), 3);
        QCOMPARE(run({u"restore"_s, copy}).status, 0);
        QCOMPARE(json({u"search"_s, u"ferry"_s}).size(), 2);
        QCOMPARE(run({u"restore"_s, file(u"garbage"_s, "garbage")}).status, 1);
        QCOMPARE(json({u"search"_s, u"ferry"_s}).size(), 2);
    }

    void theDrillPlaysWithoutAWindow()
    {
        const auto answer = run({u"drill"_s, u"ferry"_s, u"--headless"_s, u"--speed"_s, u"0"_s});
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        const auto days = json({u"stats"_s, u"--bucket"_s, u"1d"_s});
        int total = 0;
        for (const auto &day : days)
            total += day[u"total"_s].toInt();
        QVERIFY2(total > 4500, qPrintable(QString::number(total)));
        QVERIFY2(answer.err.contains(u"MV Sandling"_s), qPrintable(answer.err)); // its alert
        const auto tested = json({u"watch"_s, u"test"_s, u"sandling OR smoke"_s});
        QVERIFY(tested.first()[u"bursts"_s].toInt() >= 1 && tested.first()[u"bursts"_s].toInt() <= 4);
    }

    void withoutADisplayItSaysWhatWorks()
    {
        const auto answer = bare({});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.out, QString());
        QVERIFY2(answer.err.contains(u"display"_s), qPrintable(answer.err));
        QVERIFY(answer.err.contains(u"import"_s));
    }

    void trainingNeedsCorrections()
    {
        import();
        const auto answer = run({u"train"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("0 corrections are too few"_L1), qPrintable(answer.err));
        tamper(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<10) "
               "INSERT INTO mention(id,source,channel,language,published,arrived,author,site,body) "
               "SELECT 'extra' || i, 1, 0, 1, i, i, 1, 1, 'the boat blacked out again ' || i FROM n"_s);
        tamper(u"INSERT OR IGNORE INTO correction SELECT row, 'sentiment', 2, 1, 'mara', 0 FROM mention"_s);
        tamper(u"INSERT INTO correction SELECT row, 'distress', 1, 0, 'mara', 0 FROM mention"_s);
        const auto learnt = json({u"train"_s, u"--take"_s});
        QCOMPARE(learnt.size(), 1);
        QCOMPARE(keys(learnt[0]), sorted({u"before"_s, u"after"_s, u"rows"_s}));
        QCOMPARE(learnt[0][u"rows"_s].toInt(), 26);
        QVERIFY(learnt[0][u"after"_s].toDouble() >= learnt[0][u"before"_s].toDouble());
    }

    void analyseAnswersEveryLineInOrder()
    {
        QByteArray lines = "The crew were wonderful, thank you\n"
                           "{\"text\":\"等了三个小时，客服态度极差\",\"id\":7}\n"
                           "\n"
                           "broken \xff\xfe bytes but a terrible ferry\n"
                           "{\"id\":8}\n"
                           "{ a post that begins with a brace\n";
        for (int i = 0; i < 300; ++i)
            lines += "The crew were wonderful, thank you\r\n";
        lines.chop(2); // the last line has no end
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(FORESHOCK_PROGRAM), {u"analyse"_s, u"--json"_s});
        process.write(lines);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const Answer answer{0, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
        const auto objects = answer.objects();
        QCOMPARE(objects.size(), 306);
        QCOMPARE(keys(objects[0]),
            sorted({u"language"_s, u"sentiment"_s, u"sentiment_probabilities"_s, u"confidence"_s, u"emotion"_s, u"distress"_s, u"topics"_s, u"rumour"_s}));
        QCOMPARE(objects[0]["sentiment"_L1].toString(), u"positive"_s);
        QCOMPARE(objects[1]["language"_L1].toString(), u"zh-Hans"_s);
        QCOMPARE(objects[1]["sentiment"_L1].toString(), u"negative"_s);
        QVERIFY(objects[2]["sentiment"_L1].isNull());
        QCOMPARE(objects[3]["sentiment"_L1].toString(), u"negative"_s);
        QCOMPARE(objects[5]["language"_L1].toString(), u"en"_s);
        for (int i = 6; i < 306; ++i)
            QCOMPARE(objects[i], objects[0]);
        QVERIFY2(answer.err.contains("Line 4: "_L1) && answer.err.contains("Line 5: "_L1), qPrintable(answer.err));
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QCoreApplication application(argc, argv);
    TestCli test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cli.moc"
