// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers from one start to the next.
#include "mainwindow.h"
#include <QScreen>

using namespace Qt::StringLiterals;
using settings::Key;

namespace shell
{

void MainWindow::saveSession()
{
    auto &values = m_session.settings();
    values.set(Key::WindowGeometry, saveGeometry());
    values.set(Key::WindowPage, m_current);
    QVariantMap state;
    state.insert(u"incident"_s, m_incident.id());
    state.insert(u"watch"_s, m_monitor.watch());
    state.insert(u"length"_s, m_monitor.length());
    state.insert(u"situationRange"_s, m_situation.range());
    state.insert(u"boardView"_s, int(m_board.view()));
    values.set(Key::SessionState, state);
}

void MainWindow::restoreSession()
{
    auto &values = m_session.settings();
    // The first time it takes the whole screen, as a room that watches wants it.
    if (!restoreGeometry(values.value(Key::WindowGeometry).toByteArray())) {
        resize(QSize(1600, 960).boundedTo(screen()->availableSize()));
        setWindowState(Qt::WindowMaximized);
    }
    const auto state = values.value(Key::SessionState).toMap();
    if (const QString watch = state.value(u"watch"_s).toString(); !watch.isEmpty())
        m_monitor.selectWatch(watch);
    if (const qint64 length = state.value(u"length"_s).toLongLong(); length >= base::hourMs)
        m_monitor.followLast(length);
    m_board.setView(desk::IncidentBoardModel::View(qBound(0, state.value(u"boardView"_s).toInt(), 2)));
    QString wanted = values.text(Key::WindowPage);
    if (wanted == "incident"_L1) {
        const QString id = state.value(u"incident"_s).toString();
        if (!id.isEmpty())
            return openIncident(id);
        wanted = u"incidents"_s;
    }
    showPage(page(wanted) ? wanted : u"situation"_s);
}

} // namespace shell
