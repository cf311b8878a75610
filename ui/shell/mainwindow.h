// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/alertsmodel.h"
#include "desk/gaugesmodel.h"
#include "desk/incidentboardmodel.h"
#include "desk/incidentpagemodel.h"
#include "desk/monitorpagemodel.h"
#include "desk/situationpagemodel.h"
#include "desk/spreadmodel.h"
#include "exercisespage.h"
#include "palette.h"
#include <QMainWindow>

class QStackedWidget;

namespace incidents
{
class IncidentPage;
}
namespace kit
{
class Page;
class Toasts;
} // namespace kit

namespace shell
{

class MenuRow;
class Rail;
class StatusLine;
class TraceBar;

/// The window of one workspace: menus, rail, trace, pages, status. It wires; pages know the rest.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(desk::Session &session, const QList<DrillChoice> &drills, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(const QString &name);
    QString currentPage() const { return m_current; }
    void openIncident(const QString &id);
    /// An inject of a drill, or another message that waits for a person.
    void tell(const QString &lead, const QString &text);
    void setProgress(const QString &text);
    /// Shows what a file would become; asks for the import when the person says so.
    void previewImport(const QString &file);

Q_SIGNALS:
    void drillRequested(const QString &name, double speed);
    void importRequested(const QString &file, const QStringList &map);
    void openRequested(const QString &path);
    void newRequested(const QString &path);
    void backupRequested(const QString &path);
    void pollRequested();
    /// Once: the first page has been painted with what the workspace holds.
    void stands();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    kit::Page *page(const QString &name);
    kit::Page *makePage(const QString &name);
    void wire(kit::Page *page);
    void makeMenus();
    void showPalette();
    void showKeys();
    void showSources();
    void nextRegion(int step);
    void applySmall();
    void saveSession();
    void restoreSession();

    desk::Session &m_session;
    QList<DrillChoice> m_drills;
    desk::IncidentBoardModel m_board;
    desk::SituationPageModel m_situation;
    desk::MonitorPageModel m_monitor;
    desk::IncidentPageModel m_incident;
    desk::SpreadModel m_spread;
    desk::AlertsModel m_alerts;
    desk::GaugesModel m_gauges;
    MenuRow *m_menuRow;
    Rail *m_rail;
    TraceBar *m_trace;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    kit::Toasts *m_toasts;
    QMap<QString, kit::Page *> m_made;
    QHash<int, bool> m_undoToasts;
    QSet<int> m_alertToasts;
    QString m_current;
    QStringList m_back;
    QList<QAction *> m_globalActions;
    bool m_small = false;
};

} // namespace shell
