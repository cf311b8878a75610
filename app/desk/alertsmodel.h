// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "replaymodel.h"
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
    /// False until alerts and rules have been read once.
    bool isReady() const { return m_ready; }
    /// Alerts that nobody has acknowledged.
    int waiting() const;

    void acknowledge(const store::AlertCard &card);
    void judge(const store::AlertCard &card, bool justified);
    /// Opens an incident with the alert's samples as evidence and the time it was raised as detected.
    void openIncident(const store::AlertCard &card);
    void setEnabled(const RuleLine &line, bool enabled);
    /// Makes a rule, or changes `current`; `after` runs with its id when it is stored. Failures as Session::perform tells them.
    void save(const std::optional<store::StoredRecord> &current, const domain::AlertRule &rule, std::function<void(const QString &id)> after);
    /// Takes the rule away; what it raised stays.
    void remove(const RuleLine &line);
    /// The rule that an alert came from, or null when it was removed.
    const RuleLine *ruleOf(const domain::Alert &alert) const;
    /// Id and name of the watches that a rule can look at, by name.
    const QList<std::pair<QString, QString>> &watches() const { return m_watches; }
    /// Empty for a watch that is not there.
    QString watchName(const QString &id) const;
    /// The replay of the rules that stand; editors have their own.
    ReplayModel &replay() { return m_replay; }
    /// The mentions an alert shows as samples.
    QFuture<base::Result<QList<domain::Mention>>> samples(const store::AlertCard &card);

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
    ReplayModel m_replay;
    QList<store::AlertCard> m_alerts;
    QList<RuleLine> m_rules;
    QList<std::pair<QString, QString>> m_watches;
    QSet<QString> m_known;
    QTimer m_soon;
    quint64 m_version = 0;
    bool m_ready = false;
};

} // namespace desk
