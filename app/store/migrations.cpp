// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"
#include "internal/connection.h"
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

inline void initMigrationResources() { Q_INIT_RESOURCE(migrations); }

namespace store
{
namespace
{

QString stamp(qint64 now) { return QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss")); }

int newestVersion(const QList<Migration> &migrations) { return migrations.isEmpty() ? 0 : migrations.last().version; }

bool looksLikeDatabase(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return false;
    const QByteArray head = file.read(100);
    if (head.size() == 0)
        return true; // SQLite makes a new database of an empty file
    return head.size() == 100 && head.startsWith(QByteArray("SQLite format 3\0", 16));
}

} // namespace

QList<Migration> shippedMigrations()
{
    initMigrationResources();
    QList<Migration> out;
    const QDir folder(QStringLiteral(":/migrations"));
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QFile::ReadOnly))
            out.append({name.left(4).toInt(), file.readAll()});
    }
    return out;
}

StartState examine(const QString &path, const QList<Migration> &migrations)
{
    if (!QFileInfo::exists(path))
        return StartState::None;
    if (!looksLikeDatabase(path))
        return StartState::Damaged;
    try {
        Connection connection(path, Connection::Reader);
        const int version = int(connection.number("PRAGMA user_version"));
        if (version > newestVersion(migrations))
            return StartState::Newer;
        if (version == 0)
            return connection.number("SELECT count(*) FROM sqlite_schema") == 0 ? StartState::None : StartState::Damaged;
        connection.number("SELECT count(*) FROM meta");
        connection.number("SELECT max(seq) FROM document");
        connection.number("SELECT max(row) FROM mention");
        return version < newestVersion(migrations) ? StartState::Older : StartState::Current;
    } catch (const SqlFailure &failure) {
        // A missing table or an unreadable page is damage; a locked file is not.
        return failure.error.kind == base::ErrorKind::Timeout ? StartState::Current : StartState::Damaged;
    }
}

base::Result<MigrationReport> migrate(
    const QString &path, const QList<Migration> &migrations, qint64 now, const std::function<void(MigrationStep, const QString &)> &progress)
{
    MigrationReport report;
    const auto tell = [&](MigrationStep step) {
        if (progress)
            progress(step, report.copy);
    };
    try {
        Connection connection(path, Connection::Writer);
        report.from = int(connection.number("PRAGMA user_version"));
        report.to = report.from;
        if (report.from > newestVersion(migrations))
            return base::fail(base::ErrorKind::TooNew, "store.migrate", QString::number(report.from));
        if (report.from > 0 && report.from < newestVersion(migrations)) {
            report.copy = path + QStringLiteral(".before-%1-%2").arg(report.from).arg(stamp(now));
            tell(MigrationStep::Copying);
            connection.runOnce(QStringLiteral("VACUUM INTO ?"), {report.copy});
            tell(MigrationStep::Checking);
            Connection copy(report.copy, Connection::Reader);
            if (copy.text("PRAGMA integrity_check(1)") != QLatin1StringView("ok"))
                return base::fail(base::ErrorKind::Storage, "store.migrate", QStringLiteral("the copy is not sound"));
        }
        tell(MigrationStep::Changing);
        for (const auto &step : migrations) {
            if (step.version <= report.from)
                continue;
            Transaction transaction(connection);
            // Another process may have taken this step while we waited for the lock.
            if (connection.number("PRAGMA user_version") < step.version) {
                connection.script(step.sql);
                connection.script("PRAGMA user_version=" + QByteArray::number(step.version));
            }
            transaction.commit();
            report.to = step.version;
        }
        return report;
    } catch (const SqlFailure &failure) {
        return tl::unexpected<base::Error>(failure.error);
    }
}

base::Result<QString> moveAside(const QString &path, qint64 now)
{
    const QString target = path + QStringLiteral(".damaged-") + stamp(now);
    if (!QFile::rename(path, target))
        return base::fail(base::ErrorKind::Storage, "store.aside");
    for (const auto *suffix : {"-wal", "-shm"})
        QFile::rename(path + QLatin1StringView(suffix), target + QLatin1StringView(suffix));
    return target;
}

QString newestCopy(const QString &path, const QList<Migration> &migrations)
{
    const QFileInfo info(path);
    const auto copies = info.dir().entryInfoList({info.fileName() + QStringLiteral(".before-*")}, QDir::Files, QDir::Time);
    for (const auto &copy : copies) {
        const auto state = examine(copy.filePath(), migrations);
        if (state == StartState::Current || state == StartState::Older)
            return copy.filePath();
    }
    return {};
}

} // namespace store
