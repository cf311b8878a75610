// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "values.h"
#include <QFuture>
#include <QObject>

namespace store
{

class Database;

/// Records: the one door for writing them, and reading by id and type. Any thread.
class Documents : public QObject
{
    Q_OBJECT
public:
    explicit Documents(Database &database, QObject *parent = nullptr);

    /// One transaction, then one notice. Conflict when a base revision is not a leaf any more.
    QFuture<base::Result<CommitReceipt>> commit(ChangeSet set);
    /// A new revision with the body from before for every line of the receipt that is not a timeline entry. Conflict
    /// when somebody has edited one since.
    QFuture<base::Result<CommitReceipt>> undo(CommitReceipt receipt, QString actor, qint64 at);
    /// Inserts a revision with its history, as replication brings it.
    QFuture<base::Result<bool>> insertForeign(QString id, QString type, Space space, QList<domain::RevId> path, bool deleted, QByteArray body, qint64 at);

    QFuture<base::Result<std::optional<StoredRecord>>> find(QString id);
    QFuture<base::Result<QList<StoredRecord>>> list(QString type);
    /// All revisions with a body, newest generation first.
    QFuture<base::Result<QList<StoredRecord>>> history(QString id);
    /// Records that changed after a sequence, oldest first.
    QFuture<base::Result<QList<StoredRecord>>> since(qint64 sequence, int limit);
    /// Timeline entries of an incident in the order of happening.
    QFuture<base::Result<QList<domain::TimelineEntry>>> timeline(QString incident);
    QFuture<base::Result<QList<StoredRecord>>> evidence(QString incident);

    QFuture<base::Result<void>> saveDraft(QString id, QString baseRev, QJsonObject body, qint64 at);
    QFuture<base::Result<void>> dropDraft(QString id);
    QFuture<base::Result<std::optional<QJsonObject>>> findDraft(QString id);

Q_SIGNALS:
    /// After the commit, from the writer thread; connect with a context object.
    void committed(const store::RecordNotice &notice);

private:
    Database &m_database;
};

} // namespace store
