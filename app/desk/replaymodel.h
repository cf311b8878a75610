// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartstate.h"
#include "intake/history.h"
#include "session.h"

namespace desk
{

/// What a rule would have raised in the last 14 days, as sentences, by day, and on the curve of one watch beside what
/// really was raised there. Nothing is stored. GUI thread.
class ReplayModel : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Running, Done, Failed };
    struct Line {
        domain::Alert alert;
        QString watchName; ///< empty for all mentions
    };
    /// A local day and how many alerts it had.
    struct Day {
        qint64 start = 0; ///< UTC ms
        int alerts = 0;
    };
    static constexpr int days = 14;

    explicit ReplayModel(Session &session, QObject *parent = nullptr);

    /// Replays a rule as it stands here, whether it is stored or switched on or not. A newer call replaces an older one.
    void run(const domain::AlertRule &rule);
    void clear();
    State state() const { return m_state; }
    const domain::AlertRule &rule() const { return m_rule; }
    const QList<Line> &alerts() const { return m_alerts; } ///< oldest first
    QList<Day> byDay() const;                              ///< days that had alerts, oldest first
    /// How it went, in sentences; why not, when it failed.
    const QString &sentence() const { return m_sentence; }
    qint64 now() const { return m_session.now(); }

    /// Which watch's curve is shown; that with most alerts (or most that were raised) until somebody chooses. Empty for all mentions.
    void showWatch(const QString &id);
    const QString &watch() const { return m_watch; }
    QString watchName() const;
    /// The curve with its marks: for each, whether it was really raised or would have been. Without bins before it is read.
    const ChartState &chart() const { return m_chart; }

Q_SIGNALS:
    void changed();
    void chartChanged();

private:
    void fail(const QString &sentence);
    void take(const intake::Replay &replay);
    void readChart();
    void takeChart(const store::Series &series, qint64 begin, const intake::BurstBand &expected);

    Session &m_session;
    intake::History m_history;
    State m_state = State::Idle;
    domain::AlertRule m_rule;
    qint64 m_from = 0;
    qint64 m_to = 0;
    QHash<QString, QString> m_names;
    QList<Line> m_alerts;
    QList<domain::Alert> m_raised;
    QString m_sentence;
    QString m_watch;
    ChartState m_chart;
    quint64 m_version = 0;
    quint64 m_chartVersion = 0;
};

} // namespace desk
