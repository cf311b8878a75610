// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include <QByteArray>
#include <QList>
#include <functional>

namespace store
{

/// What lies at a workspace's path when it is opened.
enum class StartState { None, Current, Older, Newer, Damaged };

struct Migration {
    int version = 0;
    QByteArray sql;
};
/// The numbered SQL files of resources/migrations, in order.
QList<Migration> shippedMigrations();

/// Looks without changing anything. Damaged also stands for a file that is no database.
StartState examine(const QString &path, const QList<Migration> &migrations);

struct MigrationReport {
    int from = 0;
    int to = 0;
    QString copy; ///< where the verified copy from before the first step lies; empty for a new file
};
enum class MigrationStep { None, Copying, Checking, Changing };
/// Brings the file to the newest version. Before the first step on existing data a verified copy is made beside it;
/// each step is one transaction that contains the version change; the first failure stops and leaves the last good one.
/// `progress` is told of each step before it is taken, with the path of the copy, in the calling thread. Any thread.
base::Result<MigrationReport> migrate(
    const QString &path, const QList<Migration> &migrations, qint64 now, const std::function<void(MigrationStep, const QString &copy)> &progress = {});

/// Moves a damaged file with its journal files aside. Returns the new path.
base::Result<QString> moveAside(const QString &path, qint64 now);
/// The newest usable copy made before a migration; empty when there is none.
QString newestCopy(const QString &path, const QList<Migration> &migrations);

} // namespace store
