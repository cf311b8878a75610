// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incidenttablemodel.h"
#include "desktop.h"
#include "ui/incidents/boardcolumn.h"
#include "ui/incidents/incidentcalendar.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using journeys::find;
using journeys::hasKeyboard;
using journeys::mainWindow;
using journeys::press;

namespace
{

QAbstractItemView *cards(const char *phase) { return find<QAbstractItemView>(mainWindow(), u"cards-"_s + QLatin1StringView(phase)); }
QStringList titles(const char *phase)
{
    QStringList out;
    const auto *model = cards(phase)->model();
    for (int i = 0; i < model->rowCount(); ++i)
        out.append(model->index(i, 0).data(desk::BoardColumnModel::CardRole).value<store::IncidentCard>().incident.title);
    return out;
}
QModelIndex card(const char *phase, const QString &title)
{
    const qsizetype row = titles(phase).indexOf(title);
    return cards(phase)->model()->index(int(row), 0);
}
store::IncidentCard content(const QModelIndex &index) { return index.data(desk::BoardColumnModel::CardRole).value<store::IncidentCard>(); }
void choose(const char *phase, const QString &title)
{
    cards(phase)->setFocus();
    cards(phase)->setCurrentIndex(card(phase, title));
}
QWidget *question() { return journeys::window<QWidget>("ask"); }

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<program::Application> m_program;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"team.foreshock"_s);
        {
            journeys::Seed seed(path);
            seed.incident(u"Smoke on the ferry"_s, 1);
            seed.incident(u"Queue at the gate"_s, 3);
            const QString led = seed.incident(u"Rumour about fuel"_s, 2);
            const auto record = *kit::must(seed.workspace->documents().find(led));
            kit::must(workflows::AdvanceIncident{record, domain::Phase::Verifying, u"Jonas Berg"_s, {}}.run(seed.workspace->documents(), seed.act()));
        }
        m_program = std::make_unique<program::Application>();
        m_program->start(path, {}, 60);
        QVERIFY(QTest::qWaitForWindowActive(mainWindow()));
        mainWindow()->showPage(u"incidents"_s);
        QTRY_COMPARE(titles("detected"), QStringList({u"Smoke on the ferry"_s, u"Queue at the gate"_s}));
        QTRY_COMPARE(titles("verifying"), QStringList{u"Rumour about fuel"_s});
    }
    void cleanup()
    {
        m_program.reset();
        m_folder.reset();
    }

    void leavingDetectedByKeyAsksForALeadAndCanBeUndone()
    {
        choose("detected", u"Smoke on the ferry"_s);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY(hasKeyboard(question()));
        auto *line = find<QLineEdit>(question(), u"askLine"_s);
        auto *accept = find<QAbstractButton>(question(), u"askAccept"_s);
        line->clear();
        QVERIFY(!accept->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(question()); // nothing happens without a name
        QTest::keyClicks(line, u"  "_s);
        QVERIFY(!accept->isEnabled());
        line->clear();
        QTest::keyClicks(line, u"Mara Lind"_s);
        QVERIFY(accept->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(titles("verifying").contains(u"Smoke on the ferry"_s));
        QCOMPARE(titles("detected"), QStringList{u"Queue at the gate"_s});
        QCOMPARE(content(card("verifying", u"Smoke on the ferry"_s)).incident.owner, u"Mara Lind"_s);
        QTRY_VERIFY(hasKeyboard(mainWindow()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(titles("detected").contains(u"Smoke on the ferry"_s));
        QCOMPARE(content(card("detected", u"Smoke on the ferry"_s)).incident.owner, QString());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(titles("verifying").contains(u"Smoke on the ferry"_s));
    }

    void cancellingTheQuestionMovesNothing()
    {
        choose("detected", u"Smoke on the ferry"_s);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY(hasKeyboard(question()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QCOMPARE(titles("detected").size(), 2);
        QCOMPARE(titles("verifying").size(), 1);
    }

    void goingBackAsksForAReason()
    {
        choose("verifying", u"Rumour about fuel"_s);
        press(Qt::Key_Left, Qt::ShiftModifier);
        QTRY_VERIFY(hasKeyboard(question()));
        auto *reason = find<QPlainTextEdit>(question(), u"askText"_s);
        QVERIFY(reason && reason->hasFocus());
        QVERIFY(!find<QAbstractButton>(question(), u"askAccept"_s)->isEnabled());
        QTest::keyClicks(reason, u"It was a joke"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(titles("detected").contains(u"Rumour about fuel"_s));
        QCOMPARE(titles("verifying"), QStringList());
    }

    void aLedIncidentGoesOnWithoutAQuestion()
    {
        choose("verifying", u"Rumour about fuel"_s);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(titles("responding"), QStringList{u"Rumour about fuel"_s});
        QVERIFY(!question());
    }

    void arrowsGoFromColumnToColumn()
    {
        choose("detected", u"Smoke on the ferry"_s);
        press(Qt::Key_Right);
        QVERIFY(cards("verifying")->hasFocus());
        QCOMPARE(cards("verifying")->currentIndex().row(), 0);
        press(Qt::Key_Left);
        QVERIFY(cards("detected")->hasFocus());
        press(Qt::Key_Return);
        QTRY_COMPARE(mainWindow()->currentPage(), u"incident"_s);
    }

    /// The drop as the window system delivers it; the drag itself belongs to the window system.
    void aDroppedCardMoves()
    {
        const auto from = card("verifying", u"Rumour about fuel"_s);
        QMimeData data;
        auto *target = find<QWidget>(mainWindow(), u"column-responding"_s);
        data.setData(QLatin1StringView(incidents::BoardColumn::mime), from.data(desk::BoardColumnModel::IdRole).toString().toUtf8());
        const QPoint at = target->rect().center();
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QVERIFY(drop.isAccepted());
        QTRY_COMPARE(titles("responding"), QStringList{u"Rumour about fuel"_s});
        QVERIFY(!question());
    }

    void aDropOutOfDetectedAsksForALead()
    {
        QMimeData data;
        data.setData(
            QLatin1StringView(incidents::BoardColumn::mime), card("detected", u"Queue at the gate"_s).data(desk::BoardColumnModel::IdRole).toString().toUtf8());
        auto *target = find<QWidget>(mainWindow(), u"column-verifying"_s);
        const QPoint at = target->rect().center();
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QTRY_VERIFY(hasKeyboard(question()));
        auto *line = find<QLineEdit>(question(), u"askLine"_s);
        line->clear();
        QTest::keyClicks(line, u"Mara Lind"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(titles("verifying").contains(u"Queue at the gate"_s));
    }

    void theListAndTheCalendarShowTheSame()
    {
        choose("detected", u"Queue at the gate"_s);
        press(Qt::Key_2);
        QTRY_VERIFY(find<QAbstractItemView>(mainWindow(), u"incidentTable"_s));
        auto *table = find<QAbstractItemView>(mainWindow(), u"incidentTable"_s);
        QVERIFY(table->hasFocus());
        QVERIFY(!find<QWidget>(mainWindow(), u"cards-detected"_s));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(
            table->currentIndex().siblingAtColumn(desk::IncidentTableModel::Title).data().toString(), u"Queue at the gate"_s); // what was chosen stays chosen
        static_cast<QTableView *>(table)->sortByColumn(desk::IncidentTableModel::Level, Qt::AscendingOrder);
        QStringList byLevel;
        for (int i = 0; i < 3; ++i)
            byLevel.append(table->model()->index(i, desk::IncidentTableModel::Title).data().toString());
        QCOMPARE(byLevel, QStringList({u"Smoke on the ferry"_s, u"Rumour about fuel"_s, u"Queue at the gate"_s}));
        auto *lead = find<QComboBox>(mainWindow(), u"boardOwner"_s);
        lead->setCurrentText(u"Lead: Jonas Berg"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        press(Qt::Key_3);
        QTRY_VERIFY(find<incidents::MonthGrid>(mainWindow(), u"incidentMonth"_s));
        auto *month = find<incidents::MonthGrid>(mainWindow(), u"incidentMonth"_s);
        QVERIFY(month->hasFocus());
        QCOMPARE(month->day(), QDate::currentDate());
        QCOMPARE(month->on(month->day()).size(), 1);
        lead->setCurrentIndex(0);
        QCOMPARE(month->on(month->day()).size(), 3);
        press(Qt::Key_Left);
        QCOMPARE(month->day(), QDate::currentDate().addDays(-1));
        QVERIFY(month->currentId().isEmpty());
        press(Qt::Key_PageUp);
        QCOMPARE(month->day(), QDate::currentDate().addDays(-1).addMonths(-1));
        press(Qt::Key_Home);
        const QString first = month->currentId();
        press(Qt::Key_Space);
        QVERIFY(month->currentId() != first);
        QVERIFY2(month->accessibleDescription().contains(u"chosen: INC"_s), qPrintable(month->accessibleDescription()));
        press(Qt::Key_Return);
        QTRY_COMPARE(mainWindow()->currentPage(), u"incident"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(find<QWidget>(mainWindow(), u"incidentMonth"_s)); // the view is the one that was left
        QTRY_VERIFY(month->hasFocus());
        press(Qt::Key_1);
        QTRY_VERIFY(find<QWidget>(mainWindow(), u"cards-detected"_s));
    }

    void barsThatMeetLieInLanes()
    {
        using Bar = incidents::MonthGrid::Bar;
        const auto bar = [](const char *id, int from, int to) { return Bar{QLatin1StringView(id), {}, {}, 1, QDate(2026, 3, from), QDate(2026, 3, to), 0}; };
        QList<Bar> bars{bar("late", 9, 9), bar("short", 1, 2), bar("long", 1, 5), bar("meets", 2, 3), bar("after", 6, 8)};
        incidents::MonthGrid::layOut(bars);
        QHash<QString, int> lanes;
        for (const auto &one : bars)
            lanes.insert(one.id, one.lane);
        QCOMPARE(lanes, (QHash<QString, int>{{u"long"_s, 0}, {u"short"_s, 1}, {u"meets"_s, 2}, {u"after"_s, 0}, {u"late"_s, 0}}));
    }

    void whatIsNoCardIsNotTaken()
    {
        auto *target = find<QWidget>(mainWindow(), u"column-verifying"_s);
        QMimeData data;
        data.setText(u"incident:forged"_s);
        QDragEnterEvent enter(target->rect().center(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(!enter.isAccepted());
    }
};

int main(int argc, char **argv)
{
    journeys::Program program(argc, argv);
    TestBoard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_board.moc"
