// SPDX-License-Identifier: GPL-3.0-or-later
// The menus, shortcuts and palette of the main window: one registry of actions feeds all three.
#include "desk/words.h"
#include "mainwindow.h"
#include "menurow.h"
#include "pagelist.h"
#include "ui/incidents/boardpage.h"
#include "ui/incidents/incidentpage.h"
#include "ui/kit/ask.h"
#include "ui/kit/page.h"
#include "ui/monitor/alertspage.h"
#include "ui/monitor/monitorpage.h"
#include "ui/settings/settingspage.h"
#include "ui/situation/situationpage.h"
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;
using settings::Key;

namespace shell
{
namespace
{

QStringList keyParts(const QAction *action)
{
    const QString text = action->shortcut().toString(QKeySequence::NativeText);
    return text.isEmpty() ? QStringList() : text.split(u'+', Qt::SkipEmptyParts);
}

} // namespace

void MainWindow::makeMenus()
{
    auto *bar = m_menuRow->menus();
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &key, const QString &name, auto act) {
        auto *action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
        m_globalActions.append(action);
        return action;
    };
    auto *file = bar->addMenu(tr("&File"));
    add(file, tr("Import a file of posts…"), {}, u"import"_s, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("File of posts"), {}, tr("Feeds and tables (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;All files (*)"));
        if (!path.isEmpty())
            previewImport(path);
    });
    add(file, tr("Sources…"), {}, u"sources"_s, [this] { showSources(); });
    file->addSeparator();
    add(file, tr("New workspace…"), {}, u"newWorkspace"_s, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("New workspace"), u"team.foreshock"_s, tr("Workspaces (*.foreshock)"));
        if (!path.isEmpty())
            Q_EMIT newRequested(path);
    });
    add(file, tr("Open a workspace…"), QKeySequence::Open, u"openWorkspace"_s, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open a workspace"), {}, tr("Workspaces (*.foreshock)"));
        if (!path.isEmpty())
            Q_EMIT openRequested(path);
    });
    add(file, tr("Back up…"), {}, u"backup"_s, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Back up the workspace"), u"backup.foreshock"_s, tr("Workspaces (*.foreshock)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            Q_EMIT backupRequested(path);
    });
    file->addSeparator();
    add(file, tr("Quit"), QKeySequence::Quit, u"quit"_s, [this] { close(); });

    auto *edit = bar->addMenu(tr("&Edit"));
    auto *undo = add(edit, tr("Undo"), QKeySequence::Undo, u"undo"_s, [this] { m_session.undo(); });
    auto *redo = add(edit, tr("Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), u"redo"_s, [this] { m_session.redo(); });
    const auto refreshUndo = [this, undo, redo] {
        undo->setEnabled(m_session.canUndo());
        redo->setEnabled(m_session.canRedo());
        undo->setText(m_session.canUndo() ? tr("Undo: %1").arg(m_session.undoLabel()) : tr("Undo"));
    };
    connect(&m_session, &desk::Session::undoChanged, this, refreshUndo);
    refreshUndo();

    auto *view = bar->addMenu(tr("&View"));
    const auto scale = [this](int step) {
        auto &values = m_session.settings();
        values.set(Key::TextScale, qBound(90, step == 0 ? 100 : values.value(Key::TextScale).toInt() + step, 150));
    };
    add(view, tr("Larger text"), QKeySequence(u"Ctrl++"_s), u"larger"_s, [scale] { scale(10); });
    add(view, tr("Smaller text"), QKeySequence(u"Ctrl+-"_s), u"smaller"_s, [scale] { scale(-10); });
    add(view, tr("Normal text"), {}, u"normal"_s, [scale] { scale(0); });
    view->addSeparator();
    for (const auto &[name, text] :
        std::initializer_list<std::pair<QString, QString>>{{u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}, {u"system"_s, tr("As the system")}})
        add(view, tr("Look: %1").arg(text), {}, u"look-"_s + name, [this, name = name] { m_session.settings().set(Key::Theme, name); });
    view->addSeparator();
    add(view, tr("Full screen"), QKeySequence(Qt::Key_F11), u"fullScreen"_s, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });

    auto *go = bar->addMenu(tr("&Go"));
    int number = 0;
    for (const auto &item : railItems()) {
        ++number;
        const QKeySequence key = item.name == "settings"_L1 ? QKeySequence(u"Ctrl+,"_s) : QKeySequence(u"Ctrl+%1"_s.arg(number % 10));
        add(go, item.text, key, u"go-"_s + item.name, [this, name = item.name] { showPage(name); });
    }
    add(go, tr("Alerts"), QKeySequence(u"Ctrl+Shift+A"_s), u"go-alerts"_s, [this] { showPage(u"alerts"_s); });
    add(go, tr("Ratings and reports"), QKeySequence(u"Ctrl+Shift+R"_s), u"go-gauges"_s, [this] { showPage(u"gauges"_s); });
    add(go, tr("Spread map"), {}, u"go-spread"_s, [this] { showPage(u"spread"_s); });
    go->addSeparator();
    add(go, tr("Back"), QKeySequence(u"Alt+Left"_s), u"back"_s, [this] {
        if (!m_back.isEmpty()) {
            const QString last = m_back.takeLast();
            showPage(last);
            m_back.removeLast();
        }
    });
    add(go, tr("Next region"), QKeySequence(Qt::Key_F6), u"nextRegion"_s, [this] { nextRegion(1); });
    add(go, tr("Region before"), QKeySequence(Qt::SHIFT | Qt::Key_F6), u"regionBefore"_s, [this] { nextRegion(-1); });

    auto *incident = bar->addMenu(tr("&Incident"));
    add(incident, tr("New incident…"), QKeySequence::New, u"newIncident"_s,
        [this] { static_cast<incidents::BoardPage *>(page(u"incidents"_s))->newIncident(); });
    add(incident, tr("Change the alert level…"), QKeySequence(u"Ctrl+L"_s), u"level"_s,
        [this] { static_cast<situation::SituationPage *>(page(u"situation"_s))->askForLevel(-1); });

    auto *tools = bar->addMenu(tr("&Tools"));
    auto *commands = add(tools, tr("Search or run a command…"), QKeySequence(u"Ctrl+K"_s), u"commands"_s, [this] { showPalette(); });
    commands->setShortcuts({QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+Shift+P"_s)});
    add(tools, tr("New watch…"), {}, u"newWatch"_s, [this] {
        showPage(u"monitor"_s);
        static_cast<monitor::MonitorPage *>(page(u"monitor"_s))->newWatch();
    });
    add(tools, tr("New alert rule…"), {}, u"newRule"_s, [this] {
        showPage(u"alerts"_s);
        static_cast<monitor::AlertsPage *>(page(u"alerts"_s))->newRule();
    });
    add(tools, tr("Ask all sources now"), QKeySequence(Qt::Key_F5), u"poll"_s, [this] { Q_EMIT pollRequested(); });

    auto *help = bar->addMenu(tr("&Help"));
    add(help, tr("Measured quality and model card"), {}, u"quality"_s, [this] {
        showPage(u"settings"_s);
        static_cast<settingsui::SettingsPage *>(page(u"settings"_s))->showQuality();
    });
    add(help, tr("Keys of this page"), QKeySequence(u"F1"_s), u"keys"_s, [this] { showKeys(); });
    auto *question = new QAction(tr("Keys of this page"), this);
    question->setShortcut(QKeySequence(Qt::Key_Question));
    addAction(question);
    connect(question, &QAction::triggered, this, [this] { showKeys(); });
}

void MainWindow::showKeys()
{
    auto *current = page(m_current);
    if (!current)
        return;
    QStringList lines;
    for (const auto &[key, what] : current->keys())
        lines.append(key + u"  –  "_s + what);
    lines.append({QString(), tr("Ctrl 1 … Ctrl 9, Ctrl 0  –  pages"), tr("Ctrl K  –  search or run a command"),
        tr("F6, Shift F6  –  next region, region before"), tr("Ctrl Z, Ctrl Shift Z  –  undo, redo"), tr("F5  –  ask all sources now")});
    kit::Question question;
    question.title = tr("Keys of this page");
    question.why = lines.join(u'\n');
    question.accept = tr("Close");
    kit::ask(this, question, [](const kit::Reply &) {});
}

void MainWindow::showPalette()
{
    QList<PaletteEntry> entries;
    const auto addAction = [&entries](QAction *action) {
        QString text = action->text();
        text.remove(u'&');
        text.remove(u'…');
        entries.append({PaletteEntry::Command, text, action->isEnabled() ? QString() : tr("not possible right now"), u"arrowR"_s, -1, keyParts(action),
            [guard = QPointer(action)] {
                if (guard)
                    guard->trigger();
            }});
    };
    if (auto *current = page(m_current))
        for (auto *action : current->pageActions())
            addAction(action);
    for (auto *action : std::as_const(m_globalActions))
        if (action->objectName() != "commands"_L1)
            addAction(action);
    for (const auto &card : m_board.all())
        entries.append({PaletteEntry::Incident, card.incident.number + u"  "_s + card.incident.title, desk::words::phase(card.incident.phase), {},
            card.incident.level, {}, [this, id = card.record.id] { openIncident(id); }});
    for (const auto &summary : m_monitor.watches().all())
        entries.append({PaletteEntry::Watch, summary.watch.name, summary.watch.query, u"monitor"_s, -1, {}, [this, id = summary.id] {
                            showPage(u"monitor"_s);
                            static_cast<monitor::MonitorPage *>(page(u"monitor"_s))->showWatch(id);
                        }});
    entries.append({PaletteEntry::Help, tr("Keys of this page"), tr("every key and what it does"), u"book"_s, -1, {u"?"_s}, [this] { showKeys(); }});
    if (auto *open = findChild<Palette *>())
        open->close();
    new Palette(std::move(entries), this);
}

} // namespace shell
