// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "values.h"
#include <QFuture>
#include <QObject>

namespace store
{

class Database;

/// What a board card and a row of the list show of one incident.
struct IncidentCard {
    StoredRecord record;
    domain::Incident incident;
    qint64 firstStatement = 0; ///< UTC ms of the first timeline entry of kind statement; 0 while there is none
    int entries = 0;
    qint64 lastSequence = 0; ///< highest sequence of its entries
    int unread = 0;          ///< entries and changes since this desk's person last looked
    QList<int> spark;        ///< mentions of its watch over the period asked for
    int lastHour = 0;
    int hourBefore = 0;
};
/// One thing that changed, for "since your last shift".
struct ChangeLine {
    QString id;
    QString type;
    qint64 at = 0;
    QString by;
    QString incident; ///< id; empty when it concerns none
    QString incidentNumber;
    domain::TimelineEntry entry; ///< filled for entries
    QJsonObject body;
};

/// Incidents as lists show them. Any thread.
class IncidentReader : public QObject
{
    Q_OBJECT
public:
    explicit IncidentReader(Database &database, QObject *parent = nullptr);

    /// All incidents, newest opened first; sparklines over [from, to) in `bins` bins. With `ids`, only those.
    QFuture<base::Result<QList<IncidentCard>>> cards(qint64 from, qint64 to, int bins, QStringList ids = {});
    /// Timeline entries of all incidents and level changes, newest first.
    QFuture<base::Result<QList<ChangeLine>>> changes(qint64 since, int limit);
    /// Remembers on this desk that an incident was looked at, up to a sequence.
    QFuture<base::Result<void>> markSeen(QString incident, qint64 sequence);
    /// Numbers of incidents that have these mentions as evidence: mention id to number.
    QFuture<base::Result<QHash<QString, QString>>> attachedTo(QStringList mentionIds);

private:
    Database &m_database;
};

} // namespace store
