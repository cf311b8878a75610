// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "intake/history.h"
#include "session.h"
#include "store/alertreader.h"

namespace desk
{

/// Alerts of the last week and the rules behind them, with what people judged. GUI thread.
class AlertsModel : public QObject
{
    Q_OBJECT
public:
    struct RuleLine {
        store::StoredRecord record;
        domain::AlertRule rule;
        store::RuleScore score;
    };

    explicit AlertsModel(Session &session, QObject *parent = nullptr);

    Session &session() { return m_session; }
    const QList<store::AlertCard> &alerts() const { return m_alerts; }
    const QList<RuleLine> &rules() const { return m_rules; }
    /// Alerts that nobody has acknowledged.
    int waiting() const;

    void acknowledge(const store::AlertCard &card);
    void judge(const store::AlertCard &card, bool justified);
    /// Opens an incident with the alert's samples as evidence and the time it was raised as detected.
    void openIncident(const store::AlertCard &card);
    void setEnabled(const RuleLine &line, bool enabled);
    /// What the rule would have raised in the last 14 days.
    QFuture<base::Result<intake::Replay>> replay(const RuleLine &line);
    /// The mentions an alert shows as samples.
    QFuture<base::Result<QList<domain::Mention>>> samples(const store::AlertCard &card);

    static constexpr int replayDays = 14;

Q_SIGNALS:
    void changed();
    /// An alert nobody has seen came up, in a sentence.
    void raised(const QString &sentence);
    void incidentOpened(const QString &id);

private:
    void refresh();
    using Decision = std::function<workflows::Done(const store::StoredRecord &)>;
    void decide(const domain::Alert &seen, const store::StoredRecord &record, const Decision &decision, const QString &label, int again = 3);

    Session &m_session;
    intake::History m_history;
    QList<store::AlertCard> m_alerts;
    QList<RuleLine> m_rules;
    QSet<QString> m_known;
    QTimer m_soon;
    quint64 m_version = 0;
};

} // namespace desk
