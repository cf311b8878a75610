// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "base/whendone.h"
#include "cli/verb.h"
#include "desk/session.h"
#include "desk/upgrade.h"
#include "desk/words.h"
#include "intake/collector.h"
#include "intake/fileimport.h"
#include "intake/watchkeeper.h"
#include "ui/kit/foreshockstyle.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/upgradeview.h"
#include "workflows/monitorworkflows.h"
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QPointer>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <cstdio>

using namespace Qt::StringLiterals;
using base::Result;
using settings::Key;

namespace program
{

Application::Application()
{
    applyLanguage();
    applyLook();
    m_theme.install(qApp);
    QApplication::setStyle(new kit::ForeshockStyle);
    connect(&m_scheme, &kit::ColourScheme::changed, this, &Application::applyLook);
    connect(&m_settings, &settings::Settings::changed, this, [this](Key key) {
        if (key == Key::Theme || key == Key::TextScale)
            applyLook();
    });
}

Application::~Application() { close(); }

void Application::applyLanguage()
{
    QString language = qEnvironmentVariable("FORESHOCK_LANGUAGE", m_settings.text(Key::Language));
    QLocale locale = language == "system"_L1 ? QLocale::system() : QLocale(language);
    const bool known = locale.language() == QLocale::Chinese || locale.language() == QLocale::Persian;
    if (!known && language == "system"_L1)
        locale = locale.language() == QLocale::English ? locale : QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (language == "en"_L1)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (locale.language() == QLocale::Persian)
        locale = QLocale(QLocale::Persian, QLocale::Iran);
    if (locale.language() == QLocale::Chinese)
        locale = QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    QLocale::setDefault(locale);
    const QString file = locale.language() == QLocale::Chinese ? u"zh_CN"_s : locale.language() == QLocale::Persian ? u"fa"_s : u"en"_s;
    if (m_translator.load(u":/i18n/foreshock_"_s + file))
        QCoreApplication::installTranslator(&m_translator);
    if (m_qtTranslator.load(u"qtbase_"_s + file, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    QApplication::setLayoutDirection(locale.language() == QLocale::Persian ? Qt::RightToLeft : Qt::LeftToRight);
}

void Application::applyLook()
{
    QString name = m_settings.text(Key::Theme);
    if (name == "system"_L1)
        name = m_scheme.wantsContrast() ? u"contrast"_s : m_scheme.isDark() ? u"dark"_s : u"light"_s;
    if (auto theme = kit::Theme::load(name))
        m_theme.setTheme(*theme);
    const auto language = QLocale().language();
    m_theme.setType(kit::Type(language == QLocale::Persian ? u"fa"_s
            : language == QLocale::Chinese                 ? u"zh"_s
                                                           : u"en"_s,
        m_settings.value(Key::TextScale).toInt()));
}

void Application::start(const QString &workspace, const QString &drill, double speed)
{
    if (!drill.isEmpty())
        return playDrill(drill, speed);
    const QString path = workspace.isEmpty() ? m_settings.text(Key::LastWorkspace) : workspace;
    if (path.isEmpty() || (workspace.isEmpty() && !QFile::exists(path)))
        return showFirstRun();
    upgradeThen(path, [this, path] {
        if (!open(path, m_system))
            return showFirstRun();
        showWindow();
    });
}

void Application::upgradeThen(const QString &path, const std::function<void()> &then)
{
    if (!desk::Upgrade::isWorthShowing(path))
        return then();
    if (m_upgrade)
        return; // one at a time
    m_upgrade = std::make_unique<desk::Upgrade>(path, m_system);
    auto *view = new shell::UpgradeView(*m_upgrade, QFileInfo(path).completeBaseName());
    view->setWindowTitle(u"Foreshock"_s);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->resize(640, 220);
    view->show();
    connect(m_upgrade.get(), &desk::Upgrade::finished, this, [this, path, then, view = QPointer(view)](const QString &problem) {
        m_upgrade.release()->deleteLater();
        if (!view)
            return; // it was closed: nobody waits any more
        if (problem.isEmpty())
            then();
        else {
            if (!m_firstRun)
                showFirstRun();
            m_firstRun->showProblem(tr("%1 could not be brought to this version.").arg(QFileInfo(path).fileName()), problem);
        }
        view->close();
    });
    m_upgrade->start();
}

void Application::showFirstRun()
{
    m_firstRun = std::make_unique<shell::FirstRun>();
    m_firstRun->setWindowTitle(u"Foreshock"_s);
    m_firstRun->resize(QSize(1200, 760).boundedTo(m_firstRun->screen()->availableSize() - QSize(0, 48))); // and a title bar
    connect(m_firstRun.get(), &shell::FirstRun::drillChosen, this, [this] { playDrill(u"ferry"_s, 60); });
    connect(m_firstRun.get(), &shell::FirstRun::sourceChosen, this, &Application::watchSomething);
    connect(m_firstRun.get(), &shell::FirstRun::workspaceChosen, this, [this](const QString &path) {
        upgradeThen(path, [this, path] {
            if (open(path, m_system))
                showWindow();
        });
    });
    m_firstRun->show();
}

bool Application::open(const QString &path, const base::Clock &clock)
{
    store::OpenReport report;
    auto workspace = store::Workspace::open(path, clock, &report);
    if (!workspace) {
        if (!m_firstRun)
            showFirstRun();
        m_firstRun->showProblem(tr("%1 could not be opened.").arg(QFileInfo(path).fileName()), desk::words::sentence(workspace.error()));
        return false;
    }
    close();
    m_workspace = std::move(*workspace);
    m_intake = std::make_unique<intake::Intake>(*m_workspace);
    m_session = std::make_unique<desk::Session>(*m_workspace, *m_intake, m_settings);
    if (!m_workspace->isExercise()) {
        m_transport = std::make_unique<net::NetworkTransport>("Foreshock/" FORESHOCK_VERSION);
        m_collector = std::make_unique<intake::Collector>(*m_workspace, *m_intake, *m_transport);
        m_collector->start();
        m_watchkeeper = std::make_unique<intake::Watchkeeper>(*m_workspace);
        m_watchkeeper->start();
        m_settings.set(Key::LastWorkspace, path);
    }
    if (report.state == store::StartState::None) // whose writers may need care is watched from the first day
        workflows::SaveWatch{{}, tr("Possible distress"), tr("Care"), QStringLiteral("is:distress")}.run(m_workspace->documents(), m_session->act());
    if (!report.movedAside.isEmpty())
        QTimer::singleShot(0, this, [this, report] {
            if (m_window)
                m_window->tell(tr("The workspace was damaged."),
                    report.openedCopy.isEmpty()
                        ? tr("It was moved to %1 and a fresh one was made. Restore a backup to go on.").arg(report.movedAside)
                        : tr("It was moved to %1; the copy %2 was opened. What came after that copy is missing.").arg(report.movedAside, report.openedCopy));
        });
    return true;
}

void Application::close()
{
    if (m_intake)
        m_intake->close(); // an import reports to the window
    m_window.reset();
    m_drill.reset();
    m_watchkeeper.reset();
    m_collector.reset();
    m_transport.reset();
    m_session.reset();
    m_intake.reset();
    m_workspace.reset();
}

void Application::showWindow()
{
    QList<shell::DrillChoice> drills;
    for (const auto &name : intake::scenarioNames())
        if (const auto scenario = intake::loadScenario(name))
            drills.append({name, scenario->title(), scenario->about(), desk::words::duration(scenario->length)});
    m_window = std::make_unique<shell::MainWindow>(*m_session, drills);
    auto *window = m_window.get();
    connect(window, &shell::MainWindow::drillRequested, this,
        [this](const QString &name, double speed) { QTimer::singleShot(0, this, [this, name, speed] { playDrill(name, speed); }); });
    connect(window, &shell::MainWindow::importRequested, this, &Application::importFile);
    const auto reopen = [this](QString path) {
        if (!path.endsWith(".foreshock"_L1))
            path += u".foreshock"_s;
        QTimer::singleShot(0, this, [this, path] {
            upgradeThen(path, [this, path] {
                if (open(path, m_system))
                    showWindow();
            });
        });
    };
    connect(window, &shell::MainWindow::openRequested, this, reopen);
    connect(window, &shell::MainWindow::newRequested, this, reopen);
    connect(window, &shell::MainWindow::backupRequested, this, [this](const QString &path) {
        base::whenDone(m_workspace->maintenance().backup(path), this, [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT m_session->done(tr("Backed up to %1").arg(path), false);
            else
                Q_EMIT m_session->failed(done.error().kind == base::ErrorKind::Invalid
                        ? tr("%1 exists already and was left alone. Choose another name.").arg(path)
                        : desk::words::sentence(done.error()));
        });
    });
    connect(window, &shell::MainWindow::pollRequested, this, [this] {
        if (m_collector)
            m_collector->pollAll();
    });
    if (m_firstRun) { // it may be what called us
        m_firstRun->hide();
        m_firstRun.release()->deleteLater();
    }
    window->show();
    if (m_report) {
        connect(window, &shell::MainWindow::stands, this, [this] { std::fprintf(stderr, "ready after %lld ms\n", static_cast<long long>(m_since.elapsed())); });
    }
}

void Application::playDrill(const QString &name, double speed)
{
    auto scenario = intake::loadScenario(name);
    if (!scenario) {
        if (!m_firstRun && !m_window)
            showFirstRun();
        if (m_firstRun)
            m_firstRun->showProblem(tr("The drill “%1” could not be read.").arg(name), desk::words::sentence(scenario.error()));
        return;
    }
    const qint64 now = m_system.now();
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/foreshock/exercises/%1-%2.foreshock"_s.arg(scenario->name, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmsszzz"_s));
    auto clock = std::make_unique<base::SetClock>(intake::Drill::startFor(*scenario, now));
    if (!open(path, *clock))
        return;
    m_drillClock = std::move(clock);
    m_collector.reset();   // nothing comes in from outside
    m_watchkeeper.reset(); // the drill has its own
    m_workspace->markExercise(scenario->title());
    showWindow();
    m_drill = std::make_unique<intake::Drill>(std::move(*scenario), *m_workspace, *m_intake, *m_drillClock);
    connect(m_drill.get(), &intake::Drill::injected, this, [this](const QString &to, const QString &text) {
        if (m_window)
            m_window->tell(tr("To %1:").arg(to), text);
    });
    connect(m_drill.get(), &intake::Drill::progressed, this, [this](qint64 position) {
        if (m_window)
            m_window->setProgress(
                tr("Drill %1 of %2, ×%3")
                    .arg(desk::words::running(position), desk::words::duration(m_drill->scenario().length), desk::words::number(qRound(m_drill->speed()))));
    });
    connect(m_drill.get(), &intake::Drill::finished, this, [this](const intake::Report &report) {
        if (m_window)
            m_window->setProgress(tr("Drill ended, %1 mentions played").arg(desk::words::number(report.stored)));
    });
    m_drill->start(speed);
}

void Application::watchSomething(const QString &addressOrFile)
{
    const QString path = cli::defaultWorkspacePath();
    if (!m_workspace && !open(path, m_system))
        return;
    showWindow();
    const QUrl url(addressOrFile);
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
        domain::SourceRecord record;
        record.kind = u"feed"_s;
        record.url = addressOrFile;
        m_session->perform(workflows::SaveSource{{}, record}.run(m_workspace->documents(), m_session->act()), tr("Watching %1").arg(url.host()));
    } else {
        m_window->previewImport(addressOrFile);
    }
}

void Application::importFile(const QString &file, const QStringList &map)
{
    intake::ImportOptions options;
    options.map = map;
    auto *context = m_window.get();
    const auto progress = [context](const intake::ImportSummary &soFar) {
        QMetaObject::invokeMethod(
            context,
            [context, soFar] { context->setProgress(tr("%1 read, %2 stored").arg(desk::words::number(soFar.read), desk::words::number(soFar.stored))); },
            Qt::QueuedConnection);
    };
    base::whenDone(intake::importFile(*m_intake, file, options, progress), context, [this, file](const Result<intake::ImportSummary> &summary) {
        m_window->setProgress({});
        const QString name = QFileInfo(file).fileName();
        if (!summary) {
            Q_EMIT m_session->failed(tr("%1 could not be read. %2").arg(name, desk::words::sentence(summary.error())));
            return;
        }
        Q_EMIT m_session->done(
            tr("%1: %2 stored, %3 known already, %4 rejected")
                .arg(name, desk::words::number(summary->stored), desk::words::number(summary->duplicates), desk::words::number(summary->rejected)),
            false);
    });
}

} // namespace program
