// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/incidentboardmodel.h"
#include "desktop.h"
#include "ui/incidents/boardcolumn.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

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
        data.setData(QLatin1StringView(incidents::BoardColumn::mime), card("detected", u"Queue at the gate"_s).data(desk::BoardColumnModel::IdRole).toString().toUtf8());
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
