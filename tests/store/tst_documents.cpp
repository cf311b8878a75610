// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using kit::await;
using kit::must;

class TestDocuments : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    base::SetClock m_clock{kit::noon};
    int m_serial = 0;

    std::unique_ptr<store::Workspace> fresh() { return *store::Workspace::open(m_folder.filePath(u"w%1.foreshock"_s.arg(++m_serial)), m_clock); }
    store::ChangeSet incident(const QString &title)
    {
        domain::Incident incident;
        incident.title = title;
        store::ChangeSet set;
        set.actor = u"Mara"_s;
        set.at = m_clock.now();
        const QString id = u"incident:"_s + base::newUlid(m_clock.now());
        set.changes.append({id, u"incident"_s, store::Space::Team, {}, incident.toJson(), false});
        domain::TimelineEntry entry;
        entry.incident = id;
        entry.kind = domain::EntryKind::Detection;
        entry.text = u"Opened"_s;
        set.changes.append({u"entry:"_s + base::newUlid(m_clock.now()), u"entry"_s, store::Space::Team, {}, entry.toJson(), false});
        return set;
    }
    void tamper(const QString &path, const QString &sql)
    {
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            db.setDatabaseName(path);
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }

private Q_SLOTS:
    void aCommitIsWholeAndSaidOnce()
    {
        auto w = fresh();
        QSignalSpy spy(w.get(), &store::Workspace::recordsChanged);
        const auto receipt = await(w->documents().commit(incident(u"Smoke"_s)));
        QVERIFY(receipt.has_value());
        QTRY_COMPARE(spy.size(), 1);
        const auto notice = spy[0][0].value<store::RecordNotice>();
        QCOMPARE(notice.ids.size(), 2);
        QVERIFY(notice.types.contains(u"incident"_s));
        const auto record = await(w->documents().find(receipt->lines[0].id));
        QCOMPARE((*record)->body[u"number"_s].toString(), u"INC-2026-0001"_s);
        QCOMPARE((*record)->body[u"by"_s].toString(), u"Mara"_s);
        const auto second = await(w->documents().commit(incident(u"Again"_s)));
        QCOMPARE((*await(w->documents().find(second->lines[0].id)))->body[u"number"_s].toString(), u"INC-2026-0002"_s);
    }

    void anEditOnAStaleBaseIsAConflictAndWritesNothing()
    {
        auto w = fresh();
        const auto receipt = await(w->documents().commit(incident(u"Smoke"_s)));
        const auto line = receipt->lines[0];
        auto record = **await(w->documents().find(line.id));
        store::ChangeSet edit;
        edit.at = m_clock.now();
        record.body[u"title"_s] = u"Smoke in engine room"_s;
        edit.changes.append({line.id, line.type, store::Space::Team, line.after, record.body, false});
        QVERIFY(await(w->documents().commit(edit)).has_value());
        edit.changes[0].body[u"title"_s] = u"Other"_s;
        edit.changes.append({u"incident:X"_s, u"incident"_s, store::Space::Team, {}, record.body, false});
        const auto refused = await(w->documents().commit(edit));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, base::ErrorKind::Conflict);
        QVERIFY(!await(w->documents().find(u"incident:X"_s))->has_value());
        QCOMPARE((*await(w->documents().find(line.id)))->body[u"title"_s].toString(), u"Smoke in engine room"_s);
    }

    void undoBringsBackTheBodyAndKeepsTheTimeline()
    {
        auto w = fresh();
        const auto receipt = await(w->documents().commit(incident(u"Smoke"_s)));
        auto record = **await(w->documents().find(receipt->lines[0].id));
        store::ChangeSet edit;
        edit.at = m_clock.now();
        auto body = record.body;
        body[u"phase"_s] = u"verifying"_s;
        edit.changes.append({record.id, record.type, store::Space::Team, record.rev, body, false});
        const auto done = await(w->documents().commit(edit));
        QVERIFY(await(w->documents().undo(*done, u"Mara"_s, m_clock.now())).has_value());
        QCOMPARE((*await(w->documents().find(record.id)))->body[u"phase"_s].toString(), u"detected"_s);
        QCOMPARE((*await(w->documents().find(record.id)))->rev.generation, 3);
        QVERIFY(!await(w->documents().undo(*done, u"Mara"_s, m_clock.now())).has_value()); // somebody edited since
        QVERIFY(await(w->documents().undo(*receipt, u"Mara"_s, m_clock.now())).error().kind == base::ErrorKind::Conflict);
        QCOMPARE(await(w->documents().timeline(record.id))->size(), 1);
        QCOMPARE(await(w->documents().history(record.id))->size(), 3);
    }

    void undoBringsBackWhatWasRemovedAndRedoRemovesItAgain()
    {
        auto w = fresh();
        store::ChangeSet make;
        make.at = m_clock.now();
        make.changes.append({u"rule:1"_s, u"rule"_s, store::Space::Team, {}, QJsonObject{{u"threshold"_s, 6}}, false});
        const auto made = await(w->documents().commit(make));
        store::ChangeSet remove;
        remove.at = m_clock.now();
        remove.changes.append({u"rule:1"_s, u"rule"_s, store::Space::Team, made->lines[0].after, {}, true});
        const auto removed = await(w->documents().commit(remove));
        QVERIFY(!*await(w->documents().find(u"rule:1"_s)));
        const auto back = await(w->documents().undo(*removed, u"Mara"_s, m_clock.now()));
        QVERIFY(back.has_value());
        QCOMPARE((*await(w->documents().find(u"rule:1"_s)))->body[u"threshold"_s].toInt(), 6);
        QCOMPARE(await(w->documents().undo(*removed, u"Mara"_s, m_clock.now())).error().kind, base::ErrorKind::Conflict); // it is there again
        const auto again = await(w->documents().undo(*back, u"Mara"_s, m_clock.now()));
        QVERIFY(again.has_value());
        QVERIFY(!*await(w->documents().find(u"rule:1"_s)));
        QVERIFY(await(w->documents().undo(*again, u"Mara"_s, m_clock.now())).has_value());
        QVERIFY(*await(w->documents().find(u"rule:1"_s)));
        // Making something and taking that back can be done again as well.
        const auto unmade = await(w->documents().undo(*await(w->documents().commit(incident(u"Smoke"_s))), u"Mara"_s, m_clock.now()));
        QVERIFY(unmade.has_value());
        QVERIFY(await(w->documents().undo(*unmade, u"Mara"_s, m_clock.now())).has_value());
    }

    void foreignRevisionsKeepTheirBytesAndTheRuleChoosesTheWinner()
    {
        auto w = fresh();
        const auto rev = [](int g, char c) { return domain::RevId{g, QString(32, QLatin1Char(c))}; };
        const QByteArray odd = R"({"b":1.0,"a":12345678901234567890})";
        QVERIFY(*await(w->documents().insertForeign(u"note:1"_s, u"note"_s, store::Space::Team, {rev(2, 'a'), rev(1, '1')}, false, odd, kit::noon)));
        QVERIFY(*await(w->documents().insertForeign(u"note:1"_s, u"note"_s, store::Space::Team, {rev(2, 'b'), rev(1, '1')}, false, "{}", kit::noon)));
        QVERIFY(!*await(w->documents().insertForeign(u"note:1"_s, u"note"_s, store::Space::Team, {rev(2, 'b'), rev(1, '1')}, false, "{}", kit::noon)));
        const auto record = **await(w->documents().find(u"note:1"_s));
        QCOMPARE(record.rev, rev(2, 'b'));
        QCOMPARE(record.liveLeaves, 2);
        w.reset();
        bool kept = false;
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            db.setDatabaseName(m_folder.filePath(u"w%1.foreshock"_s.arg(m_serial)));
            QVERIFY(db.open());
            QSqlQuery query(u"SELECT body FROM revision WHERE hash LIKE 'aaaa%'"_s, db);
            kept = query.next() && query.value(0).toString().toUtf8() == odd;
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        QVERIFY(kept);
    }

    void sequencesNeverRunBackAndASilentRepeatDoesNotMoveThem()
    {
        auto w = fresh();
        qint64 last = 0;
        for (int i = 0; i < 20; ++i) {
            const auto receipt = await(w->documents().commit(incident(u"n%1"_s.arg(i))));
            QVERIFY(receipt->sequence > last);
            last = receipt->sequence;
        }
        QCOMPARE(await(w->documents().since(0, 1000))->size(), 40);
    }

    void checkNamesWhatWasChangedRemovedOrHidden()
    {
        auto w = fresh();
        const auto first = await(w->documents().commit(incident(u"One"_s)));
        const auto second = await(w->documents().commit(incident(u"Two"_s)));
        await(w->documents().commit(incident(u"Three"_s)));
        QCOMPARE(await(w->maintenance().check())->size(), 0);
        const QString path = w->path();
        const QString changed = first->lines[1].id;
        w.reset();
        tamper(path, u"UPDATE revision SET body=replace(body,'Opened','Opened later') WHERE did=(SELECT did FROM document WHERE id='%1')"_s.arg(changed));
        tamper(path, u"DELETE FROM revision WHERE did=(SELECT did FROM document WHERE id='%1')"_s.arg(second->lines[1].id));
        w = *store::Workspace::open(path, m_clock);
        QStringList sentences;
        for (const auto &problem : must(w->maintenance().check()))
            sentences.append(problem.place + u": "_s + problem.sentence);
        const QString all = sentences.join(u'\n');
        QVERIFY2(all.contains(u"chain: Timeline entry %1 was changed"_s.arg(changed)), qPrintable(all));
        QVERIFY2(all.contains(u"chain: Timeline entry number 2"_s), qPrintable(all));
        QVERIFY2(all.contains(u"revision: %1"_s.arg(changed)), qPrintable(all));
    }

    void twoProcessesSeeEachOther()
    {
        auto here = fresh();
        auto there = *store::Workspace::open(here->path(), m_clock);
        QSignalSpy spy(here.get(), &store::Workspace::recordsChanged);
        QVERIFY(await(there->documents().commit(incident(u"From the other desk"_s))).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 5000);
        QVERIFY(spy[0][0].value<store::RecordNotice>().elsewhere);
        QSignalSpy mentions(here.get(), &store::Workspace::mentionsStored);
        store::MentionBatch batch;
        batch.mentions.append(kit::mention(u"ferry late"_s));
        QVERIFY(await(there->mentions().store(batch, kit::noon)).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(mentions.size(), 1, 5000);
        QVERIFY(*await(here->mentions().lease(u"poll"_s, u"a"_s, 1000, 2000)));
        QVERIFY(!*await(there->mentions().lease(u"poll"_s, u"b"_s, 1500, 3000)));
        QVERIFY(*await(there->mentions().lease(u"poll"_s, u"b"_s, 2500, 3000)));
    }
};

int main(int argc, char **argv)
{
    kit::Isolation isolation;
    QCoreApplication app(argc, argv);
    TestDocuments test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_documents.moc"
