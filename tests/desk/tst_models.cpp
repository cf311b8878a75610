// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/gate.h"
#include "desk/incidentboardmodel.h"
#include "desk/mentioncsv.h"
#include "desk/mentionlistmodel.h"
#include "desk/monitorpagemodel.h"
#include "desk/qualitymodel.h"
#include "desk/timelinemodel.h"
#include "desk/upgrade.h"
#include "desk/watchlistmodel.h"
#include "intake/intake.h"
#include "store/migrations.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using desk::BoardColumnModel;
using desk::IncidentBoardModel;
using desk::MentionListModel;
using desk::TimelineModel;
using desk::WatchListModel;
using domain::Phase;
using kit::must;
using Tester = QAbstractItemModelTester;

namespace
{

constexpr auto byTest = Tester::FailureReportingMode::QtTest;

store::IncidentCard card(const QString &id)
{
    store::IncidentCard out;
    out.record.id = id;
    out.incident.title = id;
    return out;
}
QList<store::IncidentCard> cards(const QString &ids)
{
    QList<store::IncidentCard> out;
    for (const QChar id : ids)
        out.append(card(QString(id)));
    return out;
}
QString order(const BoardColumnModel &model)
{
    QString out;
    for (int i = 0; i < model.rowCount(); ++i)
        out += model.at(i)->record.id;
    return out;
}
domain::TimelineEntry entry(const QString &id, qint64 happened, domain::EntryKind kind = domain::EntryKind::Note)
{
    domain::TimelineEntry out;
    out.id = id;
    out.kind = kind;
    out.text = u"Entry "_s + id;
    out.happened = happened;
    out.entered = happened;
    return out;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    base::SetClock m_clock{kit::noon};
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<intake::Intake> m_intake;
    std::unique_ptr<desk::Session> m_session;
    int m_serial = 0, m_said = 0;

    void say(int count, const QString &text = u"Smoke on the ferry"_s)
    {
        QList<domain::Item> items;
        for (int i = 0; i < count; ++i) {
            domain::Item item;
            item.sourceItemId = QString::number(++m_said);
            item.text = text + u", report %1"_s.arg(m_said);
            item.published = m_clock.now() - base::hourMs + m_said * 1000;
            items.append(item);
        }
        must(m_intake->add(items, {{}, u"Harbour"_s, u"feed"_s, domain::Channel::News, {}, true}));
    }
    QString watch(const QString &name, const QString &query, const QString &group = {})
    {
        return must(workflows::SaveWatch{{}, name, group, query, false}.run(m_workspace->documents(), m_session->act())).lines.first().id;
    }
    QString incident(const QString &title, int level)
    {
        workflows::OpenIncident open;
        open.title = title;
        open.level = level;
        m_clock.advance(base::minuteMs);
        return must(open.run(m_workspace->documents(), m_session->act())).lines.first().id;
    }
    /// Newest first without a break.
    static bool ordered(const MentionListModel &model)
    {
        for (int i = 1; i < model.rowCount(); ++i)
            if (model.at(i)->published > model.at(i - 1)->published)
                return false;
        return true;
    }

private Q_SLOTS:
    void init()
    {
        m_clock.set(kit::noon);
        m_said = 0;
        m_settings = std::make_unique<settings::Settings>(m_folder.filePath(u"settings%1.ini"_s.arg(++m_serial)));
        m_settings->set(settings::Key::ActorName, u"Mara Lind"_s);
        m_workspace = *store::Workspace::open(m_folder.filePath(u"w%1.foreshock"_s.arg(m_serial)), m_clock);
        m_intake = std::make_unique<intake::Intake>(*m_workspace);
        m_session = std::make_unique<desk::Session>(*m_workspace, *m_intake, *m_settings);
    }
    void cleanup()
    {
        m_session.reset();
        m_intake.reset();
        m_workspace.reset();
    }

    void newMentionsSlipInAtTheTop()
    {
        MentionListModel model(*m_session);
        const Tester tester(&model, byTest);
        say(5);
        model.show({}, {});
        QTRY_COMPARE(model.rowCount(), 5);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex reader = model.index(2);
        const QString read = model.at(2)->id;
        say(3);
        QTRY_COMPARE(model.rowCount(), 8);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.at(reader.row())->id, read);
        QVERIFY(ordered(model));
    }

    void manyQuickArrivalsAreAllShown()
    {
        MentionListModel model(*m_session);
        const Tester tester(&model, byTest);
        say(1);
        model.show({}, {});
        QTRY_COMPARE(model.rowCount(), 1);
        for (int i = 0; i < 25; ++i)
            say(2);
        QTRY_COMPARE(model.rowCount(), 51);
        QVERIFY(ordered(model));
    }

    void arrivalsAreHeldWhileTheReaderIsBelow()
    {
        MentionListModel model(*m_session);
        const Tester tester(&model, byTest);
        QSignalSpy held(&model, &MentionListModel::heldChanged);
        say(10);
        model.show({}, {});
        QTRY_COMPARE(model.rowCount(), 10);
        const QString top = model.at(0)->id;
        model.setAtTop(false);
        say(4);
        QTRY_COMPARE(model.held(), 4);
        QCOMPARE(held.last()[0].toInt(), 4);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.at(0)->id, top);
        model.showHeld();
        QTRY_COMPARE(model.rowCount(), 14);
        QTRY_COMPARE(model.held(), 0);
        QCOMPARE(model.at(4)->id, top);
    }

    void aLongListIsReadPageByPage()
    {
        MentionListModel model(*m_session);
        const Tester tester(&model, byTest);
        say(250);
        model.show({}, {});
        QTRY_COMPARE(model.rowCount(), 250);
        QTRY_VERIFY(!model.canFetchMore({}));
        QSet<QString> ids;
        for (int i = 0; i < model.rowCount(); ++i)
            ids.insert(model.at(i)->id);
        QCOMPARE(ids.size(), 250);
        QVERIFY(ordered(model));
    }

    void aFilterOfWordsAndAWatchNarrow()
    {
        say(3, u"Smoke on the ferry"_s);
        say(2, u"The train is late"_s);
        const QString id = watch(u"Train"_s, u"train"_s);
        MentionListModel model(*m_session);
        const Tester tester(&model, byTest);
        store::MentionFilter filter;
        filter.words = u"smoke"_s;
        model.show(filter, {});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(MentionListModel::RangesRole).value<QList<domain::TextRange>>().size(), 1);
        filter = {};
        filter.watch = id;
        model.show(filter, u"train"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        say(1, u"Another train"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        say(1, u"Nothing of that"_s);
        say(1, u"A third train"_s);
        QTRY_COMPARE(model.rowCount(), 4);
    }

    void anExportedCellIsNoFormula()
    {
        domain::Mention mention;
        mention.published = kit::noon;
        mention.author = u"=HYPERLINK(1)"_s;
        mention.text = u"He said \"smoke\",\ntwice"_s;
        const QByteArray csv = desk::mentionCsv({&mention});
        QVERIFY(csv.startsWith("\xEF\xBB\xBFpublished,author,"));
        QVERIFY(csv.contains("\"2026-03-12T12:00:00Z\",\"'=HYPERLINK(1)\","));
        QVERIFY(csv.endsWith("\"He said \"\"smoke\"\",\ntwice\"\r\n"));
    }

    void distressIsLeftOutOfExports()
    {
        auto plain = kit::mention(u"The ferry is late"_s), hurt = kit::mention(u"I cannot go on"_s);
        hurt.mention.judgement.cues = domain::DistressCue;
        hurt.mention.published = hurt.mention.arrived = kit::noon - 1000;
        must(m_workspace->mentions().store({{plain, hurt}, -1}, kit::noon));
        desk::MonitorPageModel model(*m_session);
        QTRY_COMPARE(model.mentions().rowCount(), 2);
        const QString file = m_folder.filePath(u"out.csv"_s);
        QSignalSpy said(m_session.get(), &desk::Session::done);
        model.exportList(file);
        QCOMPARE(said.size(), 1);
        QFile read(file);
        QVERIFY(read.open(QFile::ReadOnly));
        const QByteArray csv = read.readAll();
        QVERIFY(csv.contains("The ferry is late"));
        QVERIFY(!csv.contains("I cannot go on"));
    }

    void aCorrectionShowsInTheListAndInTheAgreement()
    {
        auto one = kit::mention(u"dying to see the new ferry"_s);
        one.mention.sentiment = domain::Sentiment::Negative;
        one.mention.judgement.cues = domain::DistressCue;
        must(m_workspace->mentions().store({{one}, -1}, kit::noon));
        desk::MonitorPageModel model(*m_session);
        QTRY_COMPARE(model.mentions().rowCount(), 1);
        QCOMPARE(model.corrections().sentence(), QString());
        model.corrections().correct(*model.mentions().at(0), store::Correction::Sentiment, int(domain::Sentiment::Positive));
        QTRY_COMPARE(model.mentions().at(0)->sentiment, domain::Sentiment::Positive);
        QVERIFY(model.mentions().at(0)->judgement.corrected);
        model.corrections().correct(*model.mentions().at(0), store::Correction::Distress, 0);
        QTRY_COMPARE(int(model.mentions().at(0)->judgement.cues), 0);
        QTRY_VERIFY(model.corrections().sentence().contains(u"0"_s));
    }

    void theWordsBehindAFeelingAreNamed()
    {
        desk::MonitorPageModel model(*m_session);
        domain::Mention mention;
        mention.text = u"The staff were rude but the view was wonderful"_s;
        const auto reasons = kit::await(model.corrections().reasons(mention));
        QStringList up, down;
        for (const auto &reason : reasons.sentiment)
            (reason.weight > 0 ? up : down) << reason.word;
        QVERIFY(up.contains(u"wonderful"_s));
        QVERIFY(down.contains(u"rude"_s));
    }

    void measuredQualityIsThatOfTheRepository()
    {
        // What the program shows is what was measured: the rows of tests/bench/scores.md, of the same day.
        desk::QualityModel model(*m_session);
        QFile table(QStringLiteral(FORESHOCK_SOURCE_DIR "/tests/bench/scores.md"));
        QVERIFY(table.open(QFile::ReadOnly));
        const QString page = QString::fromUtf8(table.readAll());
        QVERIFY(page.contains(model.date() + u", by"_s));
        QVERIFY(model.rows().size() > 30);
        for (const auto &row : model.rows()) {
            const auto number = [](double value) { return QString::number(value, 'f', 1); };
            const QString line =
                u"| %1 | %2 | %3 | %4 | %5–%6 |"_s.arg(row.set, row.task).arg(row.texts).arg(number(row.score), number(row.low), number(row.high));
            QVERIFY2(page.contains(line), qPrintable(line));
            QVERIFY(row.low <= row.score && row.score <= row.high);
            QVERIFY(desk::words::measuredTask(row.task) != row.task);
        }
        const QString card = model.card();
        for (const auto *must : {"## Limits", "## What it learnt from", "GPL-3.0"})
            QVERIFY2(card.contains(QLatin1StringView(must)), must);
    }

    void anUpgradeSaysHowFarItIsAndEndsWithThisVersion()
    {
        const QString path = m_folder.filePath(u"older.foreshock"_s);
        const auto steps = store::shippedMigrations();
        QVERIFY(store::migrate(path, steps.first(1), kit::noon).has_value());
        QCOMPARE(store::examine(path, steps), store::StartState::Older);
        QVERIFY(!desk::Upgrade::isWorthShowing(path)); // nobody waits for a small one
        desk::Upgrade upgrade(path, m_clock);
        QSignalSpy progressed(&upgrade, &desk::Upgrade::progressed), finished(&upgrade, &desk::Upgrade::finished);
        upgrade.start();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.first().first().toString(), QString());
        QCOMPARE(upgrade.share(), 1.0);
        QVERIFY(!progressed.isEmpty());
        QVERIFY(!upgrade.sentence().isEmpty());
        QCOMPARE(store::examine(path, steps), store::StartState::Current);
        // One of a later version is left alone and named.
        auto later = steps;
        later.append({int(steps.size()) + 1, "CREATE TABLE extra(x)"});
        QVERIFY(store::migrate(path, later, kit::noon).has_value());
        desk::Upgrade back(path, m_clock);
        QSignalSpy refused(&back, &desk::Upgrade::finished);
        back.start();
        QVERIFY(refused.wait(30'000));
        QVERIFY(!refused.first().first().toString().isEmpty());
    }

    void marksStayWithTheirMention()
    {
        MentionListModel model(*m_session);
        say(4);
        model.show({}, {});
        QTRY_COMPARE(model.rowCount(), 4);
        const QString id = model.at(1)->id;
        model.toggleMark(1);
        say(1);
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(model.rowOf(id), 2);
        QVERIFY(model.index(2).data(MentionListModel::MarkedRole).toBool());
        QVERIFY(!model.index(1).data(MentionListModel::MarkedRole).toBool());
        QCOMPARE(model.marked().size(), 1);
        model.toggleMark(2);
        QVERIFY(model.marked().isEmpty());
    }

    void anAttachedMentionNamesItsIncident()
    {
        MentionListModel model(*m_session);
        say(2);
        model.show({}, {});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data(MentionListModel::IncidentRole).toString(), QString());
        workflows::OpenIncident open;
        open.title = u"Smoke"_s;
        open.mentions = {*model.at(1)};
        must(open.run(m_workspace->documents(), m_session->act()));
        QTRY_COMPARE(model.index(1).data(MentionListModel::IncidentRole).toString(), u"INC-2026-0001"_s);
        QCOMPARE(model.index(0).data(MentionListModel::IncidentRole).toString(), QString());
    }

    void watchesStandUnderTheirHeadings()
    {
        say(3, u"Smoke on the ferry"_s);
        say(2, u"The train is late"_s);
        WatchListModel model(*m_session);
        const Tester tester(&model, byTest);
        model.setRange(m_clock.now() - base::dayMs, m_clock.now());
        const QString train = watch(u"Train"_s, u"train"_s, u"Rumours"_s);
        const QString ferry = watch(u"Ferry"_s, u"ferry"_s);
        QTRY_COMPARE(model.rowCount(), 4);
        QTRY_COMPARE(model.index(model.rowOf(ferry)).data(WatchListModel::CountRole).toString(), u"3"_s);
        QTRY_COMPARE(model.index(model.rowOf(train)).data(WatchListModel::CountRole).toString(), u"2"_s);
        QStringList shown;
        for (int i = 0; i < model.rowCount(); ++i)
            shown.append(model.index(i).data().toString());
        QCOMPARE(shown.mid(1), QStringList({u"Ferry"_s, u"Rumours"_s, u"Train"_s}));
        QVERIFY(model.flags(model.index(0)) & Qt::ItemIsSelectable);
        QVERIFY(!(model.flags(model.index(2)) & Qt::ItemIsSelectable)); // a heading
        QCOMPARE(model.rowOf({}), 0);
        QCOMPARE(model.rowOf(u"watch:none"_s), -1);
        QCOMPARE(model.groups(), QStringList{u"Rumours"_s});
        must(workflows::RemoveRecord{*must(m_workspace->documents().find(train))}.run(m_workspace->documents(), m_session->act()));
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void aColumnMovesAsFewCardsAsItCan_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("steps");
        QTest::newRow("same") << u"abcde"_s << u"abcde"_s << 0;
        QTest::newRow("one rises") << u"abcde"_s << u"eabcd"_s << 1;
        QTest::newRow("one leaves, one comes") << u"abcde"_s << u"abdef"_s << 2;
        QTest::newRow("two swap") << u"ab"_s << u"ba"_s << 1;
        QTest::newRow("all new") << u"ab"_s << u"cde"_s << 5;
        QTest::newRow("emptied") << u"abc"_s << QString() << 3;
    }
    void aColumnMovesAsFewCardsAsItCan()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, steps);
        BoardColumnModel model(Phase::Detected, this);
        const Tester tester(&model, byTest);
        model.setCards(cards(before));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved),
            moved(&model, &QAbstractItemModel::rowsMoved), reset(&model, &QAbstractItemModel::modelReset);
        model.setCards(cards(after));
        QCOMPARE(order(model), after);
        QCOMPARE(inserted.size() + removed.size() + moved.size(), steps);
        QCOMPARE(reset.size(), 0);
    }

    void theSelectedCardStaysSelectedWhenOthersPassIt()
    {
        BoardColumnModel model(Phase::Detected, this);
        model.setCards(cards(u"abcd"_s));
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1), QItemSelectionModel::ClearAndSelect);
        for (const auto &next : {u"dabc"_s, u"xdabc"_s, u"bxdc"_s, u"cb"_s}) {
            model.setCards(cards(next));
            QCOMPARE(order(model), next);
            QCOMPARE(model.at(selection.currentIndex().row())->record.id, u"b"_s);
            QVERIFY(selection.isSelected(selection.currentIndex()));
        }
    }

    void theBoardSortsFiltersAndFollows()
    {
        IncidentBoardModel board(*m_session);
        auto &detected = board.column(Phase::Detected);
        auto &verifying = board.column(Phase::Verifying);
        const Tester first(&detected, byTest), second(&verifying, byTest);
        const QString mild = incident(u"Mild"_s, 4), grave = incident(u"Grave"_s, 1), older = incident(u"Middle"_s, 2), newer = incident(u"Middle too"_s, 2);
        QTRY_COMPARE(detected.rowCount(), 4);
        QStringList ids;
        for (int i = 0; i < 4; ++i)
            ids.append(detected.at(i)->record.id);
        QCOMPARE(ids, QStringList({grave, older, newer, mild}));
        QCOMPARE(desk::gateOf(board.card(grave)->incident, Phase::Verifying), desk::Gate::WantsLead);
        board.move(grave, Phase::Verifying, u"Jonas"_s, {});
        QTRY_COMPARE(verifying.rowCount(), 1);
        QCOMPARE(detected.rowCount(), 3);
        m_session->undo();
        QTRY_COMPARE(detected.rowCount(), 4);
        board.setFilter({2, {}, {}, false, false});
        QCOMPARE(detected.rowCount(), 2);
        QCOMPARE(board.all().size(), 4);
        board.setFilter({-1, {}, {}, true, false});
        QCOMPARE(detected.rowCount(), 0); // none of them is led by Mara
        board.setFilter({});
        QCOMPARE(detected.rowCount(), 4);
        QCOMPARE(board.openCount(), 4);
    }

    void whatWasLookedAtIsNotUnread()
    {
        IncidentBoardModel board(*m_session);
        const QString id = incident(u"Smoke"_s, 2);
        QTRY_COMPARE(board.unreadCount(), 1);
        board.markSeen(id);
        QTRY_COMPARE(board.unreadCount(), 0);
        domain::TimelineEntry note;
        note.incident = id;
        note.text = u"News"_s;
        must(workflows::AddEntry{note}.run(m_workspace->documents(), m_session->act()));
        QTRY_COMPARE(board.unreadCount(), 1);
    }

    void twentyQuietMinutesAreAGap()
    {
        TimelineModel model(*m_session);
        const Tester tester(&model, byTest);
        const qint64 start = kit::noon - 60 * base::minuteMs;
        const auto kinds = [&] {
            QString out;
            for (int i = 0; i < model.rowCount(); ++i)
                out += u"egn"_s[model.index(i).data(TimelineModel::KindRole).toInt()];
            return out;
        };
        // 19:59 is none, 20:00 is one, and one runs until now.
        model.setEntries({entry(u"a"_s, start), entry(u"b"_s, start + 20 * base::minuteMs - 1), entry(u"c"_s, start + 40 * base::minuteMs - 1)}, false);
        QCOMPARE(kinds(), u"eegegn"_s);
        QCOMPARE(model.entryCount(), 3);
        QCOMPARE(model.nextGap(-1), 2);
        QCOMPARE(model.nextGap(2), 4);
        QCOMPARE(model.nextGap(4), -1);
        QVERIFY(model.index(2).data().toString().contains(u"20"_s));
        QVERIFY(!model.entry(2));
        QCOMPARE(model.entry(3)->id, u"c"_s);
        model.setEntries({entry(u"a"_s, start), entry(u"b"_s, start + base::minuteMs)}, true);
        QCOMPARE(kinds(), u"ee"_s); // nothing runs on in a closed incident
        model.setEntries({}, false);
        QCOMPARE(kinds(), QString());
    }

    void onlyDecisionsAreShownWhenAsked()
    {
        TimelineModel model(*m_session);
        const Tester tester(&model, byTest);
        model.setEntries({entry(u"a"_s, kit::noon - base::hourMs), entry(u"b"_s, kit::noon - base::minuteMs, domain::EntryKind::Decision),
                             entry(u"c"_s, kit::noon, domain::EntryKind::Call)},
            false);
        model.setShow(TimelineModel::Show::Decisions);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.entry(0)->id, u"b"_s);
        model.setShow(TimelineModel::Show::Calls);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.entry(0)->id, u"c"_s);
        model.setShow(TimelineModel::Show::Statements);
        QCOMPARE(model.rowCount(), 0);
        model.setShow(TimelineModel::Show::All);
        QCOMPARE(model.rowCount(), 5);
    }

    void aCorrectionAndItsEntryPointAtEachOther()
    {
        TimelineModel model(*m_session);
        auto right = entry(u"b"_s, kit::noon - 2 * base::minuteMs);
        right.corrects = u"a"_s;
        model.setEntries({entry(u"a"_s, kit::noon - 5 * base::minuteMs), right}, false);
        QVERIFY(!model.index(0).data(TimelineModel::CorrectedRole).toString().isEmpty());
        QVERIFY(model.index(1).data(TimelineModel::CorrectedRole).toString().isEmpty());
        QVERIFY(model.index(1).data(TimelineModel::TypeRole).toString() != model.index(0).data(TimelineModel::TypeRole).toString());
    }

    void anAppendedEntryInsertsRatherThanResets()
    {
        TimelineModel model(*m_session);
        const Tester tester(&model, byTest);
        QList<domain::TimelineEntry> entries{entry(u"a"_s, kit::noon - 3 * base::minuteMs), entry(u"b"_s, kit::noon - 2 * base::minuteMs)};
        model.setEntries(entries, true);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset), inserted(&model, &QAbstractItemModel::rowsInserted);
        entries.append(entry(u"c"_s, kit::noon));
        model.setEntries(entries, true);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 3);
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QCoreApplication application(argc, argv);
    TestModels test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_models.moc"
