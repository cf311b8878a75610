// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "intake/drill.h"
#include "net/httpjob.h"
#include "settings/settings.h"
#include "store/workspace.h"
#include "ui/kit/colourscheme.h"
#include "ui/kit/themehost.h"
#include <QElapsedTimer>
#include <QObject>
#include <QTranslator>
#include <functional>

namespace desk
{
class Session;
class Upgrade;
} // namespace desk
namespace intake
{
class Collector;
}
namespace shell
{
class FirstRun;
class MainWindow;
} // namespace shell

namespace program
{

/// The wiring of the window: settings, theme, language, and one open workspace with everything that lives on it.
class Application : public QObject
{
    Q_OBJECT
public:
    Application();
    ~Application() override;

    /// What the command line asked for, else the last workspace, else the first-run page.
    void start(const QString &workspace, const QString &drill, double speed);
    /// Prints, to stderr, how long it took until the first page with data was painted.
    void reportReady(const QElapsedTimer &since)
    {
        m_since = since;
        m_report = true;
    }

private:
    void applyLook();
    void applyLanguage();
    void showFirstRun();
    bool open(const QString &path, const base::Clock &clock);
    /// Goes on at once, or after a large workspace of an earlier version was brought to this one.
    void upgradeThen(const QString &path, const std::function<void()> &then);
    void close();
    void playDrill(const QString &name, double speed);
    void watchSomething(const QString &addressOrFile);
    void importFile(const QString &file, const QStringList &map);
    void showWindow();

    base::SystemClock m_system;
    settings::Settings m_settings;
    kit::ColourScheme m_scheme;
    kit::ThemeHost m_theme;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    std::unique_ptr<base::SetClock> m_drillClock;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<intake::Intake> m_intake;
    std::unique_ptr<net::NetworkTransport> m_transport;
    std::unique_ptr<intake::Collector> m_collector;
    std::unique_ptr<intake::Watchkeeper> m_watchkeeper;
    std::unique_ptr<intake::Drill> m_drill;
    std::unique_ptr<desk::Session> m_session;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<shell::FirstRun> m_firstRun;
    std::unique_ptr<desk::Upgrade> m_upgrade;
    QElapsedTimer m_since;
    bool m_report = false;
};

} // namespace program
