// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include <QFuture>
#include <QObject>

namespace store
{

class Database;

/// One thing that is not as it should be.
struct Problem {
    QString place;    ///< file, revision, chain, index, counts
    QString sentence; ///< what is wrong, with the ids concerned
};

/// Copies and checks of a workspace. Any thread.
class Maintenance : public QObject
{
    Q_OBJECT
public:
    explicit Maintenance(Database &database, QObject *parent = nullptr);

    /// A safe copy while the workspace is in use, with its blob folder; checked before it gets its name. Invalid when
    /// the target exists.
    QFuture<base::Result<void>> backup(QString target);
    /// Integrity of the file, revision trees and winners, the timeline chains, the full-text index and the counts.
    QFuture<base::Result<QList<Problem>>> check();
    /// Drops minute counts older than 90 days and lets the index tidy itself a little; for idle time.
    QFuture<base::Result<void>> tidy(qint64 now);

    /// Puts a backup in a workspace's place; the workspace must be closed. What was there is kept beside it under a
    /// dated name, which is returned (empty when nothing was there). Invalid when the backup is not a sound workspace.
    static base::Result<QString> restore(const QString &backup, const QString &workspace, qint64 now);

private:
    Database &m_database;
};

} // namespace store
