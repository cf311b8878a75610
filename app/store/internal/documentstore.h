// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "../values.h"
#include "connection.h"

namespace store
{

/// A revision with its ancestry, as replication brings it.
struct IncomingRevision {
    QString id;
    QString type;
    Space space = Space::Team;
    QList<domain::RevId> path; ///< newest first
    bool deleted = false;
    QByteArray body; ///< exact JSON bytes without members that begin with an underscore
};

/// The revision tables, inside somebody's transaction on the writer thread. Everything that changes a record goes
/// through store(): tree, winner, sequence and what other tables keep of the record, in one place.
class DocumentStore
{
public:
    DocumentStore(Connection &connection, qint64 now) : m_connection(connection), m_now(now) {}

    struct Outcome {
        bool changed = false; ///< leaves changed and the document has a new sequence
        qint64 seq = 0;
    };
    Outcome insert(const IncomingRevision &revision);
    /// Refuses with Conflict when a base is not a leaf any more; seals entries; numbers incidents.
    base::Result<CommitReceipt> commit(const ChangeSet &set);

    domain::RevisionTree tree(qint64 did) const;
    static constexpr int revisionLimit = 1000;

private:
    void seal(QJsonObject &body, const ChangeSet &set);
    void number(QJsonObject &body, qint64 at);
    void project(const QString &id, const QString &type, bool deleted, const QJsonObject &body);
    void projectWatch(const QString &id, bool deleted, const QJsonObject &body);

    Connection &m_connection;
    qint64 m_now;
};

} // namespace store
