// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "ui/kit/page.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/palette.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using journeys::find;
using journeys::hasKeyboard;
using journeys::mainWindow;
using journeys::press;

namespace
{

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const auto *at = widget; at && !at->isWindow(); at = at->parentWidget())
        path.prepend(QLatin1StringView(at->metaObject()->className()) + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
    return path.join(u'/');
}
QString accessibleName(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}
/// Parts of a view or field that Qt makes for itself.
bool isInner(const QWidget *widget)
{
    for (const auto *at = widget->parentWidget(); at; at = at->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(at) || qobject_cast<const QComboBox *>(at) || qobject_cast<const QLineEdit *>(at)
            || qobject_cast<const QAbstractSpinBox *>(at))
            return true;
    return false;
}
bool isControl(QWidget *widget)
{
    return qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || (widget->focusPolicy() & Qt::TabFocus);
}
QStringList pageNames()
{
    QStringList out;
    for (const auto &item : shell::railItems())
        out.append(item.name);
    return out;
}
kit::Page *pageInFront()
{
    for (auto *page : mainWindow()->findChildren<kit::Page *>())
        if (page->isVisible())
            return page;
    return nullptr;
}
QLineEdit *paletteField() { return find<QLineEdit>(mainWindow(), u"paletteField"_s); }
QString plain(QString text) { return text.remove(u'&').remove(u'…'); }
QList<QAction *> menuActions()
{
    QList<QAction *> out;
    for (auto *top : mainWindow()->findChild<QMenuBar *>()->actions())
        for (auto *action : top->menu()->actions())
            if (!action->isSeparator())
                out.append(action);
    return out;
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<program::Application> m_program;

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"team.foreshock"_s);
        {
            journeys::Seed seed(path);
            seed.mentions(40);
            seed.watch(u"Smoke"_s, u"smoke"_s);
            seed.incident(u"Smoke on the ferry"_s, 1);
        }
        m_program = std::make_unique<program::Application>();
        m_program->start(path, {}, 60);
        QVERIFY(QTest::qWaitForWindowActive(mainWindow()));
    }
    void cleanupTestCase() { m_program.reset(); }

    void everyPageHasItsNumber()
    {
        const auto items = shell::railItems();
        // Backwards, so that each press really changes the page.
        for (int i = int(items.size()) - 1; i >= 0; --i) {
            if (items[i].name == "settings"_L1)
                press(Qt::Key_Comma, Qt::ControlModifier);
            else
                press(Qt::Key_0 + (i + 1) % 10, Qt::ControlModifier);
            QTRY_COMPARE(mainWindow()->currentPage(), items[i].name);
            QTRY_VERIFY(QApplication::focusWidget());
        }
    }

    void tabReachesEverythingAndIsNeverTrapped_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto *page : {"situation", "monitor", "alerts", "spread", "incidents"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void tabReachesEverythingAndIsNeverTrapped()
    {
        QFETCH(QString, page);
        mainWindow()->showPage(page);
        QTRY_VERIFY(pageInFront() && pageInFront()->objectName().startsWith(page == "incidents"_L1 ? u"board"_s : page));
        if (page == "monitor"_L1) { // a mention is chosen, so that the reading pane has something to reach
            QTRY_VERIFY(find<QAbstractItemView>(mainWindow(), u"mentionList"_s));
            auto *list = find<QAbstractItemView>(mainWindow(), u"mentionList"_s);
            list->setFocus();
            list->setCurrentIndex(list->model()->index(0, 0));
            QTRY_VERIFY(find<QWidget>(mainWindow(), u"mentionText"_s));
        }
        QTRY_VERIFY(QApplication::focusWidget() && pageInFront()->isAncestorOf(QApplication::focusWidget()));
        QSet<QWidget *> reached;
        QList<QWidget *> way;
        bool home = false;
        for (int i = 0; i < 300 && !home; ++i) {
            auto *before = QApplication::focusWidget();
            press(Qt::Key_Tab);
            auto *now = QApplication::focusWidget();
            QVERIFY2(now && now != before, qPrintable(u"trapped in "_s + describe(before)));
            home = !way.isEmpty() && now == way.first();
            reached.insert(now);
            way.append(now);
        }
        QVERIFY2(home, "Tab never came around");
        QStringList missed;
        for (auto *widget : pageInFront()->findChildren<QWidget *>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isInner(widget)
                && !reached.contains(widget))
                missed.append(describe(widget));
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        // And back the same way.
        for (qsizetype i = way.size() - 2; i >= 0; --i) {
            press(Qt::Key_Backtab, Qt::ShiftModifier);
            QVERIFY2(QApplication::focusWidget() == way[i], qPrintable(describe(QApplication::focusWidget()) + u" instead of "_s + describe(way[i])));
        }
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : pageNames())
            QTest::newRow(qPrintable(page)) << page;
        QTest::newRow("incident") << u"incident"_s;
        QTest::newRow("spread") << u"spread"_s;
        QTest::newRow("alerts") << u"alerts"_s;
    }
    void everyControlHasAName()
    {
        QFETCH(QString, page);
        if (page == "incident"_L1) {
            mainWindow()->showPage(u"incidents"_s);
            auto *list = find<QAbstractItemView>(mainWindow(), u"cards-detected"_s);
            QTRY_COMPARE(list->model()->rowCount(), 1);
            list->setFocus();
            list->setCurrentIndex(list->model()->index(0, 0));
            press(Qt::Key_Return);
            QTRY_VERIFY(find<QAbstractItemView>(mainWindow(), u"timeline"_s) && find<QAbstractItemView>(mainWindow(), u"timeline"_s)->model()->rowCount() > 0);
        } else {
            mainWindow()->showPage(page);
        }
        QTRY_COMPARE(mainWindow()->currentPage(), page);
        QTRY_VERIFY(pageInFront());
        int controls = 0;
        QStringList nameless;
        for (auto *widget : mainWindow()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !isControl(widget) || isInner(widget))
                continue;
            ++controls;
            if (accessibleName(widget).isEmpty())
                nameless.append(describe(widget));
        }
        QVERIFY(controls > 0);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyActionIsFoundByTypingIt()
    {
        mainWindow()->showPage(u"monitor"_s);
        QTRY_VERIFY(hasKeyboard(mainWindow()));
        QTRY_VERIFY(pageInFront() && pageInFront()->objectName() == "monitorPage"_L1);
        QStringList wanted;
        for (auto *action : menuActions() + pageInFront()->pageActions())
            if (action->objectName() != "commands"_L1)
                wanted.append(plain(action->text()));
        QVERIFY(wanted.size() > 20);
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(paletteField() && paletteField()->hasFocus());
        auto *field = paletteField();
        auto *list = mainWindow()->findChild<QAbstractItemView *>(u"paletteList"_s);
        QStringList lost;
        for (const auto &text : std::as_const(wanted)) {
            QVERIFY(shell::Palette::score(text.toLower(), text).has_value());
            field->setText(text);
            QStringList offered;
            for (int i = 0; i < list->model()->rowCount(); ++i)
                offered.append(list->model()->index(i, 0).data().toString());
            if (!offered.contains(text))
                lost.append(text);
        }
        press(Qt::Key_Escape);
        QTRY_VERIFY(!paletteField());
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void thePaletteRunsWhatIsChosen()
    {
        mainWindow()->showPage(u"monitor"_s);
        QTRY_VERIFY(hasKeyboard(mainWindow()));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(paletteField() && paletteField()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"> exercises"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(mainWindow()->currentPage(), u"exercises"_s);
    }

    void aMissingLetterIsNoMatch()
    {
        QVERIFY(!shell::Palette::score(u"qxz"_s, u"New incident"_s));
        QVERIFY(shell::Palette::score(u"ninc"_s, u"New incident"_s));
        QVERIFY(*shell::Palette::score(u"new"_s, u"New incident"_s) > *shell::Palette::score(u"new"_s, u"nothing else works"_s));
    }

    void noTwoActionsShareAKey_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : pageNames())
            QTest::newRow(qPrintable(page)) << page;
        QTest::newRow("incident") << u"incident"_s;
        QTest::newRow("spread") << u"spread"_s;
        QTest::newRow("alerts") << u"alerts"_s;
    }
    void noTwoActionsShareAKey()
    {
        QFETCH(QString, page);
        mainWindow()->showPage(page);
        QTRY_COMPARE(mainWindow()->currentPage(), page);
        QTRY_VERIFY(pageInFront());
        QList<QAction *> all = mainWindow()->actions();
        for (auto *action : pageInFront()->actions())
            if (!all.contains(action))
                all.append(action);
        QHash<QKeySequence, QString> taken;
        int keys = 0;
        for (auto *action : std::as_const(all)) {
            for (const auto &key : action->shortcuts()) {
                if (key.isEmpty())
                    continue;
                ++keys;
                QVERIFY2(!taken.contains(key), qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), taken[key], action->text())));
                taken.insert(key, action->text());
            }
        }
        QVERIFY(keys > 15);
    }

    void f6GoesThroughTheRegionsAndBack()
    {
        mainWindow()->showPage(u"monitor"_s);
        QTRY_VERIFY(find<QAbstractItemView>(mainWindow(), u"mentionList"_s));
        QTRY_VERIFY(hasKeyboard(mainWindow()));
        find<QWidget>(mainWindow(), u"rail"_s)->setFocus();
        QList<QWidget *> way;
        for (int i = 0; i < 12; ++i) {
            press(Qt::Key_F6);
            way.append(QApplication::focusWidget());
            if (QApplication::focusWidget() == find<QWidget>(mainWindow(), u"rail"_s))
                break;
        }
        QVERIFY2(way.size() >= 5 && way.last()->objectName() == "rail"_L1, qPrintable(QString::number(way.size())));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), way[way.size() - 2]);
    }
};

int main(int argc, char **argv)
{
    journeys::Program program(argc, argv);
    TestKeyboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyboard.moc"
