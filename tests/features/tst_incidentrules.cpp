// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonicaljson.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include "workflows/incidentworkflows.h"
#include "workflows/monitorworkflows.h"
#include <QCryptographicHash>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::Phase;
using kit::await;
using kit::must;
using workflows::AddEntry;
using workflows::AdvanceIncident;
using workflows::AttachMentions;
using workflows::ChangeLevel;
using workflows::EditIncident;
using workflows::OpenIncident;

class TestIncidentRules : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    base::SetClock m_clock{kit::noon};
    std::unique_ptr<store::Workspace> m_workspace;
    int m_serial = 0;

    store::Documents &documents() { return m_workspace->documents(); }
    workflows::Act act()
    {
        m_clock.advance(base::minuteMs);
        return {u"Mara Lind"_s, m_clock.now()};
    }
    store::StoredRecord record(const QString &id) { return *must(documents().find(id)); }
    domain::Incident incident(const QString &id) { return domain::Incident::fromJson(id, record(id).body); }
    QString open(const QString &title = u"Smoke in the engine room"_s, const QList<domain::Mention> &mentions = {}, const QString &owner = {})
    {
        OpenIncident open;
        open.title = title;
        open.mentions = mentions;
        open.owner = owner;
        return must(open.run(documents(), act())).lines.first().id;
    }
    domain::Mention stored(const QString &text)
    {
        store::MentionBatch batch;
        batch.mentions.append(kit::mention(text));
        const QString id = batch.mentions.first().mention.id;
        must(m_workspace->mentions().store(std::move(batch), m_clock.now()));
        return must(m_workspace->mentions().load({id})).first();
    }
    /// What a refused act must leave alone.
    int records(const QString &type) { return int(must(documents().list(type)).size()); }
    QStringList texts(const QString &id)
    {
        QStringList out;
        for (const auto &entry : must(documents().timeline(id)))
            out.append(entry.text);
        return out;
    }
    template <typename Workflow> ErrorKind refusal(const Workflow &workflow)
    {
        const auto answer = await(workflow.run(documents(), act()));
        if (answer)
            qFatal("it was not refused");
        return answer.error().kind;
    }

private Q_SLOTS:
    void init() { m_workspace = *store::Workspace::open(m_folder.filePath(u"w%1.foreshock"_s.arg(++m_serial)), m_clock); }

    void openingMakesEverythingInOneCommit()
    {
        const auto first = stored(u"Smoke on deck four"_s);
        const auto second = stored(u"They told us nothing"_s);
        QSignalSpy spy(m_workspace.get(), &store::Workspace::recordsChanged);
        OpenIncident open;
        open.title = u"  Smoke   on deck four "_s;
        open.level = 2;
        open.type = domain::incidentTypes().first();
        open.watchQuery = u"smoke deck"_s;
        open.mentions = {first, second};
        const auto when = act();
        const auto receipt = must(open.run(documents(), when));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<store::RecordNotice>().ids.size(), 5); // incident, watch, entry, two pieces of evidence
        const QString id = receipt.lines.first().id;
        const auto made = incident(id);
        QCOMPARE(made.title, u"Smoke on deck four"_s);
        QCOMPARE(made.number, u"INC-2026-0001"_s);
        QCOMPARE(made.level, 2);
        QCOMPARE(made.phase, Phase::Detected);
        QCOMPARE(made.opened, when.at);
        QCOMPARE(made.detected, first.published); // when the world saw it, not when it was opened
        QCOMPARE(made.mentions, QStringList({first.id, second.id}));
        const auto watch = domain::Watch::fromJson(made.watch, record(made.watch).body);
        QCOMPARE(watch.query, u"smoke deck"_s);
        const auto timeline = must(documents().timeline(id));
        QCOMPARE(timeline.size(), 1);
        QCOMPARE(timeline[0].kind, domain::EntryKind::Detection);
        QCOMPARE(timeline[0].happened, first.published);
        QCOMPARE(timeline[0].author, u"Mara Lind"_s);
        QCOMPARE(must(documents().evidence(id)).size(), 2);
    }

    void withoutATitleNothingIsStored()
    {
        OpenIncident open;
        open.title = u" \t "_s;
        open.watchQuery = u"smoke"_s;
        QCOMPARE(refusal(open), ErrorKind::Invalid);
        QCOMPARE(records(u"incident"_s), 0);
        QCOMPARE(records(u"watch"_s), 0);
        QCOMPARE(records(u"entry"_s), 0);
    }

    void evidenceKeepsTheHashOfWhatWasCaptured()
    {
        const auto mention = stored(u"Πλοίο – \"φωτιά\"\n船上起火 ۱۲"_s);
        const QString id = open(u"Fire"_s, {mention});
        const auto evidence = must(documents().evidence(id)).first().body;
        const auto captured = evidence[u"captured"_s].toObject();
        QCOMPARE(captured[u"text"_s].toString(), mention.text);
        QCOMPARE(captured[u"id"_s].toString(), mention.id);
        const auto bytes = base::canonicalJson(captured);
        QVERIFY(bytes.has_value());
        QCOMPARE(evidence[u"sha256"_s].toString().toLatin1(), QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    }

    void leavingDetectedWantsALead()
    {
        const QString id = open();
        const int entries = int(texts(id).size());
        QCOMPARE(AdvanceIncident::missing(incident(id), Phase::Verifying, u"  "_s, {}), AdvanceIncident::Missing::Owner);
        QCOMPARE(refusal(AdvanceIncident{record(id), Phase::Verifying, {}, {}}), ErrorKind::Invalid);
        QCOMPARE(incident(id).phase, Phase::Detected);
        QCOMPARE(texts(id).size(), entries);
        must(AdvanceIncident{record(id), Phase::Verifying, u" Jonas Berg "_s, {}}.run(documents(), act()));
        QCOMPARE(incident(id).phase, Phase::Verifying);
        QCOMPARE(incident(id).owner, u"Jonas Berg"_s);
        QCOMPARE(incident(id).phaseSince, m_clock.now());
        QCOMPARE(texts(id).size(), entries + 1);
    }

    void anIncidentWithALeadGoesOnWithoutAQuestion()
    {
        const QString id = open(u"Led"_s, {}, u"Jonas Berg"_s);
        QCOMPARE(AdvanceIncident::missing(incident(id), Phase::Responding, {}, {}), AdvanceIncident::Missing::Nothing);
        must(AdvanceIncident{record(id), Phase::Responding, {}, {}}.run(documents(), act()));
        QCOMPARE(incident(id).owner, u"Jonas Berg"_s);
    }

    void goingBackWantsAReasonThatIsWrittenDown()
    {
        const QString id = open(u"Led"_s, {}, u"Jonas Berg"_s);
        must(AdvanceIncident{record(id), Phase::Recovering, {}, {}}.run(documents(), act()));
        QCOMPARE(refusal(AdvanceIncident{record(id), Phase::Responding, {}, u" "_s}), ErrorKind::Invalid);
        QCOMPARE(incident(id).phase, Phase::Recovering);
        must(AdvanceIncident{record(id), Phase::Responding, {}, u"It burns again"_s}.run(documents(), act()));
        QCOMPARE(incident(id).phase, Phase::Responding);
        QVERIFY(texts(id).last().contains(u"It burns again"_s));
    }

    void closingAndReopeningSetTheTimeOfClosing()
    {
        const QString id = open(u"Led"_s, {}, u"Jonas Berg"_s);
        must(AdvanceIncident{record(id), Phase::Closed, {}, {}}.run(documents(), act()));
        QCOMPARE(incident(id).closed, m_clock.now());
        must(AdvanceIncident{record(id), Phase::Responding, {}, u"Not over"_s}.run(documents(), act()));
        QCOMPARE(incident(id).closed, 0);
    }

    void timeInAPhaseAddsUpOverTwoStays()
    {
        const QString id = open(u"Led"_s, {}, u"Jonas Berg"_s);
        const auto move = [&](Phase to) {
            m_clock.advance(9 * base::minuteMs);
            must(AdvanceIncident{record(id), to, {}, u"because"_s}.run(documents(), act()));
        };
        move(Phase::Verifying);
        move(Phase::Detected);
        move(Phase::Verifying);
        QCOMPARE(record(id).body[u"spent"_s].toObject()[u"detected"_s].toDouble(), double(20 * base::minuteMs));
        QCOMPARE(record(id).body[u"spent"_s].toObject()[u"verifying"_s].toDouble(), double(10 * base::minuteMs));
    }

    void anEditOnAnOldRevisionIsAConflict()
    {
        const QString id = open(u"Led"_s, {}, u"Jonas Berg"_s);
        const auto old = record(id);
        must(AdvanceIncident{old, Phase::Verifying, {}, {}}.run(documents(), act()));
        const int entries = int(texts(id).size());
        QCOMPARE(refusal(AdvanceIncident{old, Phase::Responding, {}, {}}), ErrorKind::Conflict);
        QCOMPARE(incident(id).phase, Phase::Verifying);
        QCOMPARE(texts(id).size(), entries); // the entry of the refused move is not there either
    }

    void theSameMentionIsAttachedOnce()
    {
        const auto mention = stored(u"Smoke on deck four"_s);
        const auto other = stored(u"Now on deck five"_s);
        const QString id = open(u"Smoke"_s, {mention});
        QCOMPARE(refusal(AttachMentions{record(id), {mention}}), ErrorKind::Invalid);
        QCOMPARE(must(documents().evidence(id)).size(), 1);
        must(AttachMentions{record(id), {mention, other}}.run(documents(), act()));
        QCOMPARE(incident(id).mentions, QStringList({mention.id, other.id}));
        const auto evidence = must(documents().evidence(id));
        QCOMPARE(evidence.size(), 2);
        const auto last = must(documents().timeline(id)).last();
        QCOMPARE(last.kind, domain::EntryKind::Evidence);
        QCOMPARE(last.refs, QStringList{other.id});
        QVERIFY2(last.text.contains(other.text), qPrintable(last.text));
    }

    void theAlertLevelWantsAReason()
    {
        QCOMPARE(refusal(ChangeLevel{{}, 2, u"  "_s}), ErrorKind::Invalid);
        QCOMPARE(records(u"situation"_s), 0);
        must(ChangeLevel{{}, 3, u"Calls pile up"_s}.run(documents(), act()));
        must(ChangeLevel{record(u"situation:level"_s), 1, u"Fire confirmed"_s}.run(documents(), act()));
        const auto level = domain::SituationLevel::fromJson(record(u"situation:level"_s).body);
        QCOMPARE(level.level, 1);
        QCOMPARE(level.from, 3);
        QCOMPARE(level.by, u"Mara Lind"_s);
        QCOMPARE(level.reason, u"Fire confirmed"_s);
        QCOMPARE(must(documents().history(u"situation:level"_s)).size(), 2);
    }

    void onlyAChangeOfLevelOrLeadIsWrittenDown()
    {
        const QString id = open();
        EditIncident rename{record(id), u"Fire"_s, {}, {}, {}, {}};
        must(rename.run(documents(), act()));
        QCOMPARE(incident(id).title, u"Fire"_s);
        QCOMPARE(texts(id).size(), 1);
        EditIncident graver{record(id), {}, {}, 1, {}, u"Flames are seen"_s};
        must(graver.run(documents(), act()));
        QCOMPARE(incident(id).level, 1);
        QCOMPARE(texts(id).size(), 2);
        QVERIFY(texts(id).last().contains(u"Flames are seen"_s));
        EditIncident nameless{record(id), u" "_s, {}, {}, {}, {}};
        QCOMPARE(refusal(nameless), ErrorKind::Invalid);
        QCOMPARE(incident(id).title, u"Fire"_s);
    }

    void anEmptyEntryIsRefused()
    {
        const QString id = open();
        domain::TimelineEntry entry;
        entry.incident = id;
        entry.text = u" \n"_s;
        QCOMPARE(refusal(AddEntry{entry}), ErrorKind::Invalid);
        QCOMPARE(texts(id).size(), 1);
    }

    void aCorrectionLeavesTheEntryThatItCorrects()
    {
        const QString id = open();
        domain::TimelineEntry entry;
        entry.incident = id;
        entry.kind = domain::EntryKind::Fact;
        entry.text = u"Twelve are hurt"_s;
        const QString wrong = must(AddEntry{entry}.run(documents(), act())).lines.first().id;
        entry.text = u"Two are hurt"_s;
        entry.corrects = wrong;
        must(AddEntry{entry}.run(documents(), act()));
        const auto timeline = must(documents().timeline(id));
        QCOMPARE(timeline.size(), 3);
        QCOMPARE(timeline[1].text, u"Twelve are hurt"_s);
        QCOMPARE(timeline[2].corrects, wrong);
    }

    void entriesAreSealedInOneChainOverAllIncidents()
    {
        const QString one = open(u"One"_s), two = open(u"Two"_s);
        for (int i = 0; i < 6; ++i) {
            domain::TimelineEntry entry;
            entry.incident = i % 2 ? one : two;
            entry.text = u"Entry %1"_s.arg(i);
            must(AddEntry{entry}.run(documents(), act()));
        }
        auto all = must(documents().timeline(one)) + must(documents().timeline(two));
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.counter < b.counter; });
        QCOMPARE(all.size(), 8);
        QString head;
        for (int i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].counter, i + 1);
            QCOMPARE(all[i].device, m_workspace->device());
            if (i > 0)
                QCOMPARE(all[i].prev, head);
            QCOMPARE(all[i].bodyHash, all[i].computeBodyHash());
            QCOMPARE(all[i].head, all[i].computeHead());
            head = all[i].head;
        }
        QVERIFY(must(m_workspace->maintenance().check()).isEmpty());
    }

    void undoTakesAMoveBackButNotItsEntry()
    {
        const QString id = open(u"Led"_s, {}, u"Jonas Berg"_s);
        const auto receipt = must(AdvanceIncident{record(id), Phase::Verifying, {}, {}}.run(documents(), act()));
        const int entries = int(texts(id).size());
        must(documents().undo(receipt, u"Mara Lind"_s, act().at));
        QCOMPARE(incident(id).phase, Phase::Detected);
        QCOMPARE(texts(id).size(), entries);
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QCoreApplication application(argc, argv);
    TestIncidentRules test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_incidentrules.moc"
