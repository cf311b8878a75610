// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "intake/watchkeeper.h"
#include "ui/charts/streamchart.h"
#include "ui/kit/rowlist.h"
#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using journeys::find;
using journeys::hasKeyboard;
using journeys::mainWindow;
using journeys::press;

namespace
{

constexpr qint64 minute = base::minuteMs;

QDialog *dialog(const char *name) { return journeys::window<QDialog>(name); }
QString said(QWidget *parent, const QString &name)
{
    auto *label = find<QLabel>(parent, name);
    return label ? label->text() : QString();
}
kit::RowList *list(QWidget *parent, const QString &name) { return find<kit::RowList>(parent, name); }
int rowsOf(QWidget *parent, const QString &name) { return list(parent, name) ? int(list(parent, name)->rows().size()) : 0; }
/// What assistive technology reads of the current row.
QString currentWords(QWidget *parent, const QString &name)
{
    for (const auto &row : list(parent, name)->rows())
        if (row.key == list(parent, name)->currentKey())
            return row.words;
    return {};
}
QStringList ruleWords()
{
    QStringList out;
    for (const auto &row : list(mainWindow(), u"ruleList"_s)->rows())
        out.append(row.words);
    return out;
}
/// Tab until a field has the keyboard, then its text is replaced by what is typed.
void fill(const QString &name, const QString &text)
{
    for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != name; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), name);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}
charts::StreamChart *chart(QWidget *parent) { return find<charts::StreamChart>(parent, u"replayChart"_s); }
int marks(QWidget *parent, bool raised)
{
    if (!chart(parent))
        return -1;
    const auto &alerts = chart(parent)->data().alerts;
    return int(std::count_if(alerts.begin(), alerts.end(), [raised](const auto &alert) { return alert.raised == raised; }));
}

} // namespace

/// Two quiet days on the ferries, then smoke: 25 mentions in one minute, a quarter of an hour ago.
class TestAlertsPage : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<program::Application> m_program;
    int m_serial = 0;

    store::PreparedMention one(const QString &text, qint64 at, bool live)
    {
        domain::Item item;
        item.text = u"%1 %2"_s.arg(text).arg(++m_serial);
        item.author = u"author %1"_s.arg(m_serial % 200);
        item.published = at;
        store::PreparedMention out;
        auto &mention = out.mention;
        mention.id = domain::mentionId(u"feed"_s, item);
        mention.sourceKind = u"feed"_s;
        mention.sourceName = u"Harbour forum"_s;
        mention.text = item.text;
        mention.author = item.author;
        mention.published = mention.arrived = at;
        mention.live = live;
        mention.sentiment = domain::Sentiment::Neutral;
        return out;
    }
    void seed(const QString &path)
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        base::SetClock clock(now - now % minute - 40 * minute);
        auto workspace = *store::Workspace::open(path, clock);
        const auto act = [&clock] { return workflows::Act{u"Mara Lind"_s, clock.now()}; };
        kit::must(workflows::SaveWatch{{}, u"Ferries"_s, {}, u"ferry"_s, false}.run(workspace->documents(), act()));
        while (kit::must(workspace->mentions().backfill(clock.now()))) {}
        store::MentionBatch batch;
        for (qint64 at = clock.now() - 2 * base::dayMs; at < clock.now(); at += 2 * minute) {
            batch.mentions.append(one(u"the ferry of yesterday"_s, at, false));
            if (batch.mentions.size() == store::MentionBatch::limit)
                kit::must(workspace->mentions().store(std::exchange(batch, {}), clock.now()));
        }
        kit::must(workspace->mentions().store(batch, clock.now()));
        intake::Watchkeeper keeper(*workspace);
        for (int i = 0; i < 38; ++i) {
            store::MentionBatch arrived;
            if (i % 2 == 0)
                arrived.mentions.append(one(u"the ferry again"_s, clock.now(), true));
            for (int k = 0; i == 24 && k < 25; ++k)
                arrived.mentions.append(one(u"smoke on the ferry"_s, clock.now(), true));
            if (!arrived.mentions.isEmpty())
                kit::must(workspace->mentions().store(arrived, clock.now()));
            clock.advance(minute);
            kit::must(keeper.closeMinutes());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"team.foreshock"_s);
        seed(path);
        m_program = std::make_unique<program::Application>();
        m_program->start(path, {}, 60);
        QVERIFY(QTest::qWaitForWindowActive(mainWindow()));
    }
    void cleanupTestCase() { m_program.reset(); }

    void theAlertSaysItsReasonsAndIsJudgedByKey()
    {
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(mainWindow()->currentPage(), u"alerts"_s);
        QTRY_VERIFY(rowsOf(mainWindow(), u"alertList"_s) > 0);
        QTRY_VERIFY(list(mainWindow(), u"alertList"_s)->hasFocus());
        for (int i = 0; i < rowsOf(mainWindow(), u"alertList"_s) && said(mainWindow(), u"alertTitle"_s) != "Burst: Ferries"_L1; ++i)
            press(Qt::Key_Down);
        QCOMPARE(said(mainWindow(), u"alertTitle"_s), u"Burst: Ferries"_s);
        const QString deviation = said(mainWindow(), u"alertDeviation"_s), baseline = said(mainWindow(), u"alertBaseline"_s);
        QVERIFY2(deviation.contains("of what is usual"_L1) || deviation.contains("usually none"_L1), qPrintable(deviation));
        QVERIFY2(baseline.startsWith("Expected ="_L1) && baseline.contains("at this hour of the week"_L1), qPrintable(baseline));
        QVERIFY2(said(mainWindow(), u"alertDrivers"_s).contains("smoke"_L1), qPrintable(said(mainWindow(), u"alertDrivers"_s)));
        QTRY_COMPARE(rowsOf(mainWindow(), u"alertSamples"_s), 3);
        const auto burst = [] {
            const auto words = ruleWords().filter(u"Burst, "_s);
            return words.isEmpty() ? QString() : words.first();
        };
        QTRY_VERIFY(!burst().isEmpty());
        QVERIFY2(burst().contains("raised 1"_L1) && !burst().contains("precision"_L1), qPrintable(burst()));
        press(Qt::Key_J);
        QTRY_VERIFY2(burst().contains("precision 100% of 1 judged"_L1), qPrintable(burst()));
        press(Qt::Key_F);
        QTRY_VERIFY2(burst().contains("precision 0% of 1 judged"_L1), qPrintable(burst()));
        press(Qt::Key_J);
        QTRY_VERIFY2(burst().contains("precision 100% of 1 judged"_L1), qPrintable(burst()));
    }

    void theRuleIsChangedAndTriedOnThePastByKeyboard()
    {
        mainWindow()->showPage(u"alerts"_s);
        QTRY_VERIFY(hasKeyboard(mainWindow()));
        press(Qt::Key_F6);
        QTRY_VERIFY(list(mainWindow(), u"ruleList"_s)->hasFocus());
        press(Qt::Key_Home);
        QVERIFY(currentWords(mainWindow(), u"ruleList"_s).startsWith("Burst"_L1));
        press(Qt::Key_E);
        QTRY_VERIFY(dialog("ruleDialog") && dialog("ruleDialog")->isActiveWindow());
        auto *editor = dialog("ruleDialog");
        QVERIFY(find<QWidget>(editor, u"replayEmpty"_s));

        // What cannot be read is named in place and keeps Save back.
        fill(u"ruleThreshold"_s, u"many"_s);
        QCOMPARE(said(editor, u"ruleProblem0"_s), u"The threshold is a number from 1 to 1,000."_s);
        QVERIFY(!find<QAbstractButton>(editor, u"ruleSave"_s)->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog("ruleDialog"));
        fill(u"ruleQuietFrom"_s, u"22:00"_s);
        QVERIFY(said(editor, u"ruleProblem1"_s).contains("beginning and an end"_L1));
        fill(u"ruleQuietTo"_s, u"6:30"_s);
        QVERIFY(said(editor, u"ruleProblem1"_s).isEmpty());

        // A modest threshold would have raised the alert, the highest one nothing.
        fill(u"ruleThreshold"_s, u"3"_s);
        QVERIFY2(said(editor, u"ruleMeaning"_s).startsWith("An alert when there are 3 times the mentions"_L1), qPrintable(said(editor, u"ruleMeaning"_s)));
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY2(said(editor, u"replaySentence"_s).startsWith("It would have raised 1 alert "_L1), qPrintable(said(editor, u"replaySentence"_s)));
        QCOMPARE(rowsOf(editor, u"replayList"_s), 2); // its day and itself
        QTRY_COMPARE(marks(editor, false), 1);
        QCOMPARE(marks(editor, true), 1); // that which really was raised
        QVERIFY(said(editor, u"replaySentence"_s).contains("100% were justified"_L1));
        fill(u"ruleThreshold"_s, u"1000"_s);
        QVERIFY(!said(editor, u"replayNote"_s).isEmpty());
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY2(said(editor, u"replaySentence"_s).startsWith("It would have raised 0 alerts"_L1), qPrintable(said(editor, u"replaySentence"_s)));
        QVERIFY(said(editor, u"replaySentence"_s).contains("1 justified alert would have been missed"_L1));
        QTRY_COMPARE(marks(editor, true), 1);
        QCOMPARE(marks(editor, false), 0);
        QCOMPARE(rowsOf(editor, u"replayList"_s), 0);
        fill(u"ruleThreshold"_s, u"3"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog("ruleDialog"));
        QTRY_VERIFY(hasKeyboard(mainWindow()));

        // It stands as it was typed.
        QTRY_VERIFY(list(mainWindow(), u"ruleList"_s)->hasFocus());
        press(Qt::Key_Return);
        QTRY_VERIFY(dialog("ruleDialog") && dialog("ruleDialog")->isActiveWindow());
        QCOMPARE(find<QLineEdit>(dialog("ruleDialog"), u"ruleThreshold"_s)->text(), u"3"_s);
        QCOMPARE(find<QLineEdit>(dialog("ruleDialog"), u"ruleQuietTo"_s)->text(), u"06:30"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog("ruleDialog"));
    }

    void theReplayIsReadOnTheChart()
    {
        mainWindow()->showPage(u"alerts"_s);
        QTRY_VERIFY(hasKeyboard(mainWindow()));
        list(mainWindow(), u"ruleList"_s)->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_R);
        QTRY_VERIFY2(said(mainWindow(), u"ruleReplayed"_s).contains("would have raised 1 alert"_L1), qPrintable(said(mainWindow(), u"ruleReplayed"_s)));
        press(Qt::Key_G);
        QTRY_VERIFY(dialog("replayDialog") && dialog("replayDialog")->isActiveWindow());
        auto *shown = dialog("replayDialog");
        QTRY_COMPARE(marks(shown, false), 1);
        QTRY_VERIFY(chart(shown)->hasFocus());
        press(Qt::Key_T);
        QTRY_VERIFY(chart(shown)->isTableShown());
        press(Qt::Key_T);
        QTRY_VERIFY(chart(shown)->hasFocus());
        press(Qt::Key_Home);
        QCOMPARE(chart(shown)->currentAlert(), 0);
        QVERIFY2(chart(shown)->accessibleDescription().contains("raised: "_L1), qPrintable(chart(shown)->accessibleDescription()));
        const qint64 at = chart(shown)->data().alerts[0].at;
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog("replayDialog"));
        QTRY_COMPARE(mainWindow()->currentPage(), u"monitor"_s);
        QTRY_VERIFY(find<charts::StreamChart>(mainWindow(), u"monitorChart"_s));
        auto *stream = find<charts::StreamChart>(mainWindow(), u"monitorChart"_s);
        QTRY_VERIFY(stream->data().from < at && stream->data().to > at && stream->data().to - stream->data().from <= 70 * minute);
    }

    void aRuleIsMadeAndTakenAwayAndComesBack()
    {
        mainWindow()->showPage(u"alerts"_s);
        QTRY_VERIFY(hasKeyboard(mainWindow()));
        QTRY_VERIFY(QApplication::focusWidget() == list(mainWindow(), u"alertList"_s));
        const int before = rowsOf(mainWindow(), u"ruleList"_s), alerts = rowsOf(mainWindow(), u"alertList"_s);
        press(Qt::Key_N);
        QTRY_VERIFY(dialog("ruleDialog") && dialog("ruleDialog")->isActiveWindow());
        auto *editor = dialog("ruleDialog");
        fill(u"ruleName"_s, u"Angry forums"_s);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"ruleKind"_s);
        press(Qt::Key_Down);
        QVERIFY2(said(editor, u"ruleMeaning"_s).contains("is 20 points above"_L1), qPrintable(said(editor, u"ruleMeaning"_s)));
        QVERIFY(find<QLineEdit>(editor, u"ruleWindow"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog("ruleDialog"));
        QTRY_COMPARE(rowsOf(mainWindow(), u"ruleList"_s), before + 1);
        QTRY_VERIFY(currentWords(mainWindow(), u"ruleList"_s).startsWith("Angry forums"_L1));
        QTRY_VERIFY(list(mainWindow(), u"ruleList"_s)->hasFocus());
        press(Qt::Key_Delete);
        QTRY_VERIFY(dialog("ask") && dialog("ask")->isActiveWindow());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rowsOf(mainWindow(), u"ruleList"_s), before);
        QCOMPARE(rowsOf(mainWindow(), u"alertList"_s), alerts);
        QTRY_VERIFY(hasKeyboard(mainWindow()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rowsOf(mainWindow(), u"ruleList"_s), before + 1);
    }
};

int main(int argc, char **argv)
{
    journeys::Program program(argc, argv);
    TestAlertsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_alertspage.moc"
