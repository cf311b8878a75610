// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "desk/words.h"
#include "menurow.h"
#include "pagelist.h"
#include "plannedpage.h"
#include "statusline.h"
#include "tracebar.h"
#include "ui/incidents/boardpage.h"
#include "ui/incidents/incidentpage.h"
#include "ui/kit/ask.h"
#include "ui/kit/toasts.h"
#include "ui/monitor/alertspage.h"
#include "ui/monitor/gaugespage.h"
#include "ui/monitor/importdialog.h"
#include "ui/monitor/monitorpage.h"
#include "ui/monitor/sourcesdialog.h"
#include "ui/monitor/spreadpage.h"
#include "ui/settings/settingspage.h"
#include "ui/situation/situationpage.h"
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using settings::Key;

namespace shell
{

MainWindow::MainWindow(desk::Session &session, const QList<DrillChoice> &drills, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_drills(drills), m_board(session), m_situation(session, m_board), m_monitor(session), m_incident(session),
      m_spread(session), m_alerts(session), m_gauges(session), m_menuRow(new MenuRow([&session] { return session.now(); }, this)), m_rail(nullptr),
      m_trace(nullptr), m_pages(new QStackedWidget(this)), m_status(nullptr), m_toasts(new kit::Toasts(this))
{
    setObjectName(u"mainWindow"_s);
    const auto &workspace = session.workspace();
    const QString name = QFileInfo(workspace.path()).completeBaseName();
    setWindowTitle(workspace.isExercise() ? tr("Exercise: %1 – Foreshock").arg(workspace.exerciseName()) : tr("%1 – Foreshock").arg(name));
    setMinimumSize(1180, 680);
    setAcceptDrops(true);
    auto *centre = new QWidget(this);
    auto *outer = new QHBoxLayout(centre);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_rail = new Rail(railItems(), centre);
    outer->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_trace = new TraceBar(m_situation, centre);
    column->addWidget(m_trace);
    column->addWidget(m_pages, 1);
    outer->addLayout(column, 1);
    auto *all = new QWidget(this);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(centre, 1);
    m_status = new StatusLine(m_situation, all);
    rows->addWidget(m_status);
    setCentralWidget(all);
    setMenuWidget(m_menuRow);
    m_menuRow->setWorkspace(workspace.isExercise() ? workspace.exerciseName() : name, workspace.isExercise());
    m_menuRow->setPerson(session.actor());
    makeMenus();

    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_menuRow, &MenuRow::commandRequested, this, &MainWindow::showPalette);
    connect(m_trace, &TraceBar::timePicked, this, [this](qint64 at) {
        showPage(u"monitor"_s);
        static_cast<monitor::MonitorPage *>(page(u"monitor"_s))->showMoment(at);
    });
    connect(m_trace, &TraceBar::levelRequested, this, [this] { static_cast<situation::SituationPage *>(page(u"situation"_s))->askForLevel(-1); });
    connect(m_trace, &TraceBar::incidentRequested, this, &MainWindow::openIncident);
    connect(m_status, &StatusLine::sourcesRequested, this, &MainWindow::showSources);
    connect(m_status, &StatusLine::keysRequested, this, &MainWindow::showKeys);
    connect(&m_board, &desk::IncidentBoardModel::changed, this, [this] { m_rail->setBadge(u"incidents"_s, m_board.unreadCount()); });
    connect(&session, &desk::Session::done, this, [this](const QString &label, bool undoable) {
        const int id = m_toasts->post(kit::Toasts::Kind::Done, {}, label, undoable ? tr("Undo") : QString());
        if (undoable)
            m_undoToasts.insert(id, true);
    });
    connect(&m_alerts, &desk::AlertsModel::raised, this,
        [this](const QString &sentence) { m_alertToasts.insert(m_toasts->post(kit::Toasts::Kind::NeedsYou, tr("Alert"), sentence, tr("Show"))); });
    connect(&m_alerts, &desk::AlertsModel::changed, this, [this] { m_rail->setBadge(u"monitor"_s, m_alerts.waiting()); });
    connect(&session, &desk::Session::failed, this, [this](const QString &sentence) { m_toasts->post(kit::Toasts::Kind::Failed, tr("Not done."), sentence); });
    connect(m_toasts, &kit::Toasts::activated, this, [this](int id) {
        if (m_undoToasts.remove(id))
            m_session.undo();
        else if (m_alertToasts.remove(id))
            showPage(u"alerts"_s);
    });
    connect(&session.settings(), &settings::Settings::changed, this, [this](Key key) {
        if (key == Key::ActorName)
            m_menuRow->setPerson(m_session.actor());
    });
    restoreSession();
    connect(
        &m_situation, &desk::SituationPageModel::chartChanged, this, [this] { m_pages->currentWidget()->installEventFilter(this); }, Qt::SingleShotConnection);
}

MainWindow::~MainWindow() = default;

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &MainWindow::stands, Qt::QueuedConnection); // after its children, too
    }
    return QMainWindow::eventFilter(watched, event);
}

kit::Page *MainWindow::makePage(const QString &name)
{
    if (name == "situation"_L1)
        return new situation::SituationPage(m_situation, m_pages);
    if (name == "monitor"_L1)
        return new monitor::MonitorPage(m_monitor, m_pages);
    if (name == "alerts"_L1) {
        auto *out = new monitor::AlertsPage(m_alerts, m_pages);
        connect(out, &monitor::AlertsPage::watchMomentRequested, this, [this](const QString &watch, qint64 at) {
            static_cast<monitor::MonitorPage *>(page(u"monitor"_s))->showWatch(watch);
            Q_EMIT page(u"alerts"_s)->momentRequested(at);
        });
        return out;
    }
    if (name == "gauges"_L1)
        return new monitor::GaugesPage(m_gauges, m_pages);
    if (name == "spread"_L1) {
        auto *out = new monitor::SpreadPage(m_spread, m_monitor, m_pages);
        connect(out, &monitor::SpreadPage::mentionsRequested, this, [this](const QString &query) {
            showPage(u"monitor"_s);
            static_cast<monitor::MonitorPage *>(page(u"monitor"_s))->showWords(query);
        });
        return out;
    }
    if (name == "incidents"_L1)
        return new incidents::BoardPage(m_board, m_pages);
    if (name == "incident"_L1) {
        auto *out = new incidents::IncidentPage(m_incident, m_pages);
        connect(out, &incidents::IncidentPage::backRequested, this, [this] { showPage(u"incidents"_s); });
        return out;
    }
    if (name == "settings"_L1)
        return new settingsui::SettingsPage(m_session, m_pages);
    if (name == "exercises"_L1) {
        auto *out = new ExercisesPage(m_drills, m_pages);
        connect(out, &ExercisesPage::drillRequested, this, &MainWindow::drillRequested);
        return out;
    }
    for (const auto &item : railItems())
        if (item.name == name)
            return new PlannedPage(item.text, plannedAs(name), m_pages);
    return nullptr;
}

kit::Page *MainWindow::page(const QString &name)
{
    auto it = m_made.find(name);
    if (it == m_made.end()) {
        auto *made = makePage(name);
        if (!made)
            return nullptr;
        it = m_made.insert(name, made);
        wire(made);
        made->setSmall(m_small);
        m_pages->addWidget(made);
    }
    return it.value();
}

void MainWindow::wire(kit::Page *made)
{
    connect(made, &kit::Page::incidentRequested, this, &MainWindow::openIncident);
    connect(made, &kit::Page::momentRequested, this, [this](qint64 at) {
        showPage(u"monitor"_s);
        static_cast<monitor::MonitorPage *>(page(u"monitor"_s))->showMoment(at);
    });
    connect(made, &kit::Page::pageRequested, this, [this](const QString &name) {
        if (name == "sources"_L1)
            return showSources();
        if (name == "new-incident"_L1)
            return static_cast<incidents::BoardPage *>(page(u"incidents"_s))->newIncident();
        showPage(name);
    });
    const bool letters = m_session.settings().value(Key::SingleKeys).toBool();
    const auto apply = [made](bool on) {
        for (auto *action : made->pageActions())
            if (action->property("letter").toBool())
                action->setEnabled(on);
    };
    apply(letters);
    connect(&m_session.settings(), &settings::Settings::changed, made, [this, apply](Key key) {
        if (key == Key::SingleKeys)
            apply(m_session.settings().value(Key::SingleKeys).toBool());
    });
}

void MainWindow::showPage(const QString &name)
{
    auto *next = page(name);
    if (!next || name == m_current)
        return;
    if (!m_current.isEmpty())
        m_back.append(m_current);
    m_current = name;
    m_trace->setVisible(name != "situation"_L1);
    m_pages->setCurrentWidget(next);
    const bool byRail = m_rail->hasFocus();
    {
        const QSignalBlocker quiet(m_rail);
        m_rail->setCurrentPage(railItemOf(name));
    }
    if (!byRail)
        QMetaObject::invokeMethod(
            next, [next] { next->entered(); }, Qt::QueuedConnection); // once it is laid out and visible
}

void MainWindow::openIncident(const QString &id)
{
    m_incident.show(id);
    m_board.markSeen(id);
    showPage(u"incident"_s);
}

void MainWindow::tell(const QString &lead, const QString &text) { m_toasts->post(kit::Toasts::Kind::NeedsYou, lead, text, tr("Noted")); }
void MainWindow::setProgress(const QString &text) { m_status->setProgress(text); }

void MainWindow::showSources()
{
    auto *dialog = new monitor::SourcesDialog(m_session, this);
    connect(dialog, &monitor::SourcesDialog::pollRequested, this, &MainWindow::pollRequested);
    kit::openOver(dialog);
}

void MainWindow::previewImport(const QString &file)
{
    auto *dialog = new monitor::ImportDialog(file, this);
    connect(dialog, &monitor::ImportDialog::importChosen, this, &MainWindow::importRequested);
    kit::openOver(dialog);
}

void MainWindow::nextRegion(int step)
{
    auto *current = page(m_current);
    if (!current)
        return;
    QList<QWidget *> regions{m_rail};
    for (auto *region : current->regions())
        if (region && region->isVisible() && region->isEnabled())
            regions.append(region);
    int at = -1;
    for (int i = 0; i < regions.size(); ++i)
        if (regions[i]->hasFocus() || regions[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    regions[(at + step + regions.size()) % regions.size()]->setFocus(Qt::TabFocusReason);
}

void MainWindow::applySmall()
{
    const bool small = width() < 1500 || height() < 820;
    m_small = small;
    m_menuRow->setSmall(small);
    m_trace->setSmall(small);
    m_status->setSmall(small);
    for (auto *made : std::as_const(m_made))
        made->setSmall(small);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if ((width() < 1500 || height() < 820) != m_small || !event->oldSize().isValid())
        applySmall();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const auto &url : event->mimeData()->urls())
        if (url.isLocalFile())
            previewImport(url.toLocalFile());
}

} // namespace shell
