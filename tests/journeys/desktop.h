// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "application.h"
#include "intake/intake.h"
#include "store/workspace.h"
#include "tests/kit/await.h"
#include "tests/kit/isolation.h"
#include "ui/shell/mainwindow.h"
#include "workflows/monitorworkflows.h"
#include <QApplication>

namespace journeys
{

/// The window of the program that is open now; null when there is none. Windows that wait for deletion do not count.
template <typename T> T *window(const char *name)
{
    for (auto *widget : QApplication::topLevelWidgets())
        if (widget->objectName() == QLatin1StringView(name) && widget->isVisible())
            return qobject_cast<T *>(widget);
    return nullptr;
}
inline shell::MainWindow *mainWindow() { return window<shell::MainWindow>("mainWindow"); }

/// Whether the keyboard goes to a window. Under a window manager that takes a moment.
inline bool hasKeyboard(QWidget *widget) { return widget && QApplication::activeWindow() == widget->window() && widget->window()->windowHandle(); }

/// A key as the person presses it: it goes wherever the focus is.
inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    if (!target)
        qFatal("nothing has the keyboard");
    QTest::keyClick(target, Qt::Key(key), modifiers);
}
inline void type(const QString &text)
{
    for (const QChar letter : text) {
        if (!QApplication::focusWidget())
            qFatal("nothing has the keyboard");
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
}

/// The visible child with that name, or null.
template <typename T> T *find(QWidget *parent, const QString &name)
{
    for (auto *child : parent->findChildren<T *>(name))
        if (child->isVisible())
            return child;
    return nullptr;
}

/// Fills a workspace file before the program opens it.
struct Seed {
    base::SystemClock clock;
    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<intake::Intake> intake;

    explicit Seed(const QString &path) : workspace(*store::Workspace::open(path, clock)), intake(std::make_unique<intake::Intake>(*workspace)) {}
    workflows::Act act() const { return {QStringLiteral("Mara Lind"), clock.now()}; }
    void mentions(int count)
    {
        QList<domain::Item> items;
        for (int i = 0; i < count; ++i) {
            domain::Item item;
            item.sourceItemId = QStringLiteral("m%1").arg(i);
            item.text = QStringLiteral("Smoke seen on the night ferry, report %1").arg(i);
            item.author = QStringLiteral("@passenger%1").arg(i % 5);
            item.published = clock.now() - (i + 1) * base::minuteMs;
            items.append(item);
        }
        kit::must(intake->add(items, {{}, QStringLiteral("Harbour forum"), QStringLiteral("feed"), domain::Channel::Forum, {}, true}));
    }
    void watch(const QString &name, const QString &query) { kit::must(workflows::SaveWatch{{}, name, {}, query, false}.run(workspace->documents(), act())); }
    QString incident(const QString &title, int level)
    {
        workflows::OpenIncident open;
        open.title = title;
        open.level = level;
        return kit::must(open.run(workspace->documents(), act())).lines.first().id;
    }
};

/// The application object and the ways of the program that all journeys share.
class Program
{
public:
    Program(int &argc, char **argv) : m_application(argc, argv)
    {
        QCoreApplication::setApplicationName(QStringLiteral("foreshock"));
        QApplication::setQuitOnLastWindowClosed(false);
        // A window that is shown before the window manager is there never gets the keyboard.
        for (int i = 0; i < 80; ++i) { // a machine that also compiles is slow
            QWidget probe;
            probe.show();
            if (QTest::qWaitForWindowActive(&probe, 500))
                return;
        }
        qFatal("no window manager");
    }

private:
    kit::Isolation m_isolation;
    QApplication m_application;
};

} // namespace journeys
