// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "intake.h"
#include "store/workspace.h"
#include "watchkeeper.h"
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

namespace intake
{

/// A scenario: JSON Lines of set-up, mentions and injects with offsets in seconds (resources/scenarios/README.md).
struct Scenario {
    struct Line {
        qint64 at = 0; ///< ms from the start
        QJsonObject body;
    };
    QString name;
    QJsonObject head;
    QList<Line> lines;
    qint64 length = 0; ///< ms

    /// The text for the program's language, else English.
    static QString localised(const QJsonValue &texts);
    QString title() const { return localised(head.value(QLatin1StringView("title"))); }
    QString about() const { return localised(head.value(QLatin1StringView("about"))); }
};

/// Names of the shipped scenarios.
QStringList scenarioNames();
/// A shipped scenario by name, or a file by path. Invalid with the line that cannot be read.
base::Result<Scenario> loadScenario(const QString &nameOrPath);

/// Plays a scenario into an exercise workspace and owns its time: the clock starts so that the end lies at the moment
/// of starting, and runs at `speed` times the real pace. Nothing leaves the workspace. GUI or main thread.
class Drill : public QObject
{
    Q_OBJECT
public:
    /// `clock` is the one that the workspace was opened with.
    Drill(Scenario scenario, store::Workspace &workspace, Intake &intake, base::SetClock &clock, QObject *parent = nullptr);

    /// Watches, sources and the exercise mark; then the scenario runs. speed 0: as fast as it can be stored.
    void start(double speed);
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    void setSpeed(double speed);
    double speed() const { return m_speed; }
    qint64 position() const { return m_position; }
    const Scenario &scenario() const { return m_scenario; }
    /// Keeps watch by the drill's clock, from start() on.
    Watchkeeper &watchkeeper() { return m_watchkeeper; }
    /// Where the scenario's first second lies, for a workspace opened at `now`.
    static qint64 startFor(const Scenario &scenario, qint64 now) { return (now - scenario.length) / base::minuteMs * base::minuteMs; }

Q_SIGNALS:
    void injected(const QString &to, const QString &text);
    void progressed(qint64 position);
    void finished(const intake::Report &report);
    void failed(const base::Error &error);

private:
    void setUp();
    void tick();
    void deliver(qint64 until);
    void settle();

    Scenario m_scenario;
    store::Workspace &m_workspace;
    Intake &m_intake;
    base::SetClock &m_clock;
    qint64 m_begin = 0;
    qint64 m_position = 0;
    qsizetype m_next = 0;
    double m_speed = 1;
    bool m_paused = false;
    bool m_ended = false;
    bool m_settling = false; ///< the minutes that were played are being looked at
    Watchkeeper m_watchkeeper;
    int m_open = 0;
    Report m_report;
    QHash<QString, Origin> m_origins;
    QTimer m_timer;
    QElapsedTimer m_real;
};

} // namespace intake
