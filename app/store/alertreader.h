// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/alerts.h"
#include "values.h"
#include <QFuture>
#include <QObject>

namespace store
{

class Database;

/// An alert as lists show it. `record` is what the workflows edit.
struct AlertCard {
    StoredRecord record;
    domain::Alert alert;
    QString watchName; ///< empty for all mentions, or when the watch is gone
    QStringList also;  ///< names of the watches that joined it and are still there
    QString incident;  ///< id of the incident opened from it; empty for none
    QString incidentNumber;
};

/// How a rule did, by what people judged.
struct RuleScore {
    QString rule;
    int raised = 0;
    int judgedTrue = 0;
    int judgedFalse = 0;
    int missed = 0;                          ///< incidents in its reach since the rule was made, before which it raised nothing
    std::optional<double> precision;         ///< judgedTrue of all judged; absent while nothing is judged
    std::optional<double> recall;            ///< judgedTrue of judgedTrue and missed; absent while both are 0
    std::optional<double> medianLeadMinutes; ///< of justified alerts; absent without one
};

/// Rules and alerts as screens need them. Any thread.
class AlertReader : public QObject
{
    Q_OBJECT
public:
    explicit AlertReader(Database &database, QObject *parent = nullptr);

    /// Alerts that nobody has acknowledged or judged, the newest first.
    QFuture<base::Result<QList<AlertCard>>> open();
    /// Raised from `from` until before `to` (UTC ms), the newest first.
    QFuture<base::Result<QList<AlertCard>>> recent(qint64 from, qint64 to);
    /// Of one rule, the newest first.
    QFuture<base::Result<QList<AlertCard>>> ofRule(QString rule, int limit);
    /// One alert; NotFound.
    QFuture<base::Result<AlertCard>> alert(QString id);
    /// Every rule that was ever judged or raised anything, and all that exist, by id.
    ///
    /// An incident is missed by a rule when it was opened after the rule was made, by hand, on a watch of the rule (its query
    /// is that of the rule's watch, or the rule looks at everything), and the rule raised nothing there in the day before.
    /// The lead of a justified alert runs to the opening of the incident it led to, else to the next rise of the alert level
    /// within a day, else to the peak of what it found.
    QFuture<base::Result<QList<RuleScore>>> scores();

private:
    Database &m_database;
};

} // namespace store
