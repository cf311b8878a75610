// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "base/memory.h"
#include "cli/verb.h"
#include <QApplication>
#include <QCoreApplication>
#include <cstdio>

namespace
{

/// Whether a window can be opened at all. Asked before any application object exists, since Qt ends the program otherwise.
bool hasDisplay()
{
    const auto set = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    return set("DISPLAY") || set("WAYLAND_DISPLAY") || (!platform.isEmpty() && platform != "xcb" && !platform.startsWith("wayland"));
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer since;
    since.start();
    base::shareHeaps();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("foreshock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FORESHOCK_VERSION));
    const bool report = arguments.removeAll(QStringLiteral("--report-ready")) > 0;

    // A drill opens the window unless it is told not to.
    const bool drill = arguments.value(1) == QLatin1StringView("drill") && !arguments.contains(QLatin1StringView("--headless"))
        && !arguments.contains(QLatin1StringView("--list")) && !arguments.contains(QLatin1StringView("--json"))
        && !arguments.contains(QLatin1StringView("--help"));
    if (!drill && cli::isForCommandLine(arguments)) {
        QCoreApplication application(argc, argv);
        return cli::run(arguments);
    }
    if (!hasDisplay()) {
        std::fputs("Foreshock has no display to open its window on.\n"
                   "These work without one: drill --headless, collect, import, search, stats, watch, source, incident, backup, restore, check.\n"
                   "Set DISPLAY, or try: foreshock drill ferry --headless\n",
            stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.foreshock.Foreshock"));
    QString workspace, name;
    double speed = 60;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1StringView("--workspace") && i + 1 < arguments.size())
            workspace = arguments[++i];
        else if (arguments[i] == QLatin1StringView("--speed") && i + 1 < arguments.size())
            speed = std::max(0.0, arguments[++i].toDouble());
        else if (drill && i > 1 && !arguments[i].startsWith(u'-'))
            name = arguments[i];
        else if (!drill && !arguments[i].startsWith(u'-'))
            workspace = arguments[i];
    }
    program::Application wiring;
    if (report)
        wiring.reportReady(since);
    wiring.start(workspace, drill ? (name.isEmpty() ? QStringLiteral("ferry") : name) : QString(), speed);
    return application.exec();
}
