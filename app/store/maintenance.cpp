// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"
#include "domain/records.h"
#include "internal/database.h"
#include "internal/documentstore.h"
#include "internal/rollups.h"
#include "migrations.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <sqlite3.h>

using base::Result;

namespace store
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("Check", text); }

void checkFile(Connection &connection, QList<Problem> &out)
{
    auto rows = connection.run("PRAGMA integrity_check(20)");
    while (rows.next())
        if (rows.text(0) != QLatin1StringView("ok"))
            out.append({QStringLiteral("file"), rows.text(0)});
    auto keys = connection.run("PRAGMA foreign_key_check");
    while (keys.next())
        out.append({QStringLiteral("file"), say(QT_TRANSLATE_NOOP("Check", "Table %1, row %2 points at nothing.")).arg(keys.text(0)).arg(keys.number(1))});
}

void checkRevisions(Connection &connection, QList<Problem> &out)
{
    DocumentStore documents(connection, 0);
    QList<std::pair<qint64, QString>> all;
    {
        auto rows = connection.run("SELECT did, id FROM document");
        while (rows.next())
            all.append({rows.number(0), rows.text(1)});
    }
    for (const auto &[did, id] : std::as_const(all)) {
        const auto tree = documents.tree(did);
        const auto winner = tree.winner();
        auto rows = connection.run("SELECT gen, hash FROM revision WHERE did=? AND is_winner", did);
        if (!rows.next() || domain::RevId{int(rows.number(0)), rows.text(1)} != winner)
            out.append({QStringLiteral("revision"), say(QT_TRANSLATE_NOOP("Check", "%1: the current revision is not the one that wins.")).arg(id)});
    }
    auto rows = connection.run("SELECT d.id, r.gen, r.hash, r.deleted, r.body, p.gen, p.hash FROM revision r JOIN document d ON d.did=r.did "
                               "LEFT JOIN revision p ON p.rid=r.parent WHERE r.body IS NOT NULL AND r.rid NOT IN (SELECT rid FROM attachment) "
                               "AND (r.parent IS NOT NULL OR r.gen=1)");
    while (rows.next()) {
        const auto body = QJsonDocument::fromJson(rows.text(4).toUtf8());
        domain::RevId parent;
        if (!rows.isNull(5))
            parent = {int(rows.number(5)), rows.text(6)};
        const auto expected = domain::makeRevId(parent, rows.number(3) != 0, body.object());
        if (!expected || expected->hash != rows.text(2))
            out.append({QStringLiteral("revision"),
                say(QT_TRANSLATE_NOOP("Check", "%1, revision %2: the text does not have the hash it was stored under."))
                    .arg(rows.text(0))
                    .arg(rows.number(1))});
    }
}

void checkChains(Connection &connection, QList<Problem> &out)
{
    QMap<QString, QMap<qint64, domain::TimelineEntry>> chains;
    auto rows = connection.run("SELECT id, body FROM entry");
    while (rows.next()) {
        const auto entry = domain::TimelineEntry::fromJson(rows.text(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
        if (entry.computeBodyHash() != entry.bodyHash || entry.computeHead() != entry.head)
            out.append({QStringLiteral("chain"), say(QT_TRANSLATE_NOOP("Check", "Timeline entry %1 was changed after it was written.")).arg(entry.id)});
        if (chains[entry.device].contains(entry.counter))
            out.append(
                {QStringLiteral("chain"), say(QT_TRANSLATE_NOOP("Check", "Timeline entry %1 has a number that another entry of its desk has.")).arg(entry.id)});
        chains[entry.device].insert(entry.counter, entry);
    }
    for (auto chain = chains.cbegin(); chain != chains.cend(); ++chain) {
        qint64 expected = 1;
        QString head;
        for (const auto &entry : *chain) {
            for (; expected < entry.counter; ++expected) {
                out.append({QStringLiteral("chain"),
                    say(QT_TRANSLATE_NOOP("Check", "Timeline entry number %1 of desk %2 is missing.")).arg(expected).arg(chain.key())});
                head.clear();
            }
            if (!head.isNull() && entry.prev != head)
                out.append({QStringLiteral("chain"), say(QT_TRANSLATE_NOOP("Check", "Timeline entry %1 does not follow the one before it.")).arg(entry.id)});
            head = entry.head;
            ++expected;
        }
        if (chain.key() == connection.meta(QStringLiteral("device")) && expected - 1 != connection.meta(QStringLiteral("chain-counter")).toLongLong())
            out.append({QStringLiteral("chain"), say(QT_TRANSLATE_NOOP("Check", "The newest timeline entries of this desk are missing."))});
    }
}

void checkIndex(Connection &connection, QList<Problem> &out)
{
    try {
        connection.script("INSERT INTO mention_text(mention_text, rank) VALUES('integrity-check', 1)");
    } catch (const SqlFailure &failure) {
        out.append(
            {QStringLiteral("index"), say(QT_TRANSLATE_NOOP("Check", "The full-text index does not agree with the mentions (%1).")).arg(failure.error.detail)});
    }
}

void checkCounts(Connection &connection, QList<Problem> &out)
{
    const qint64 mentions = connection.number("SELECT count(*) FROM mention");
    const qint64 counted = connection.number("SELECT ifnull(sum(mentions),0) FROM rollup_15m WHERE watch=0");
    if (mentions != counted)
        out.append({QStringLiteral("counts"), say(QT_TRANSLATE_NOOP("Check", "%1 mentions are stored but %2 are counted.")).arg(mentions).arg(counted)});
    auto rows = connection.run("SELECT l.id, (SELECT count(*) FROM watch_hit h WHERE h.watch=l.key), "
                               "(SELECT ifnull(sum(mentions),0) FROM rollup_15m r WHERE r.watch=l.key) FROM watch_local l WHERE NOT l.retired");
    while (rows.next())
        if (rows.number(1) != rows.number(2))
            out.append({QStringLiteral("counts"),
                say(QT_TRANSLATE_NOOP("Check", "%1: %2 mentions match but %3 are counted.")).arg(rows.text(0)).arg(rows.number(1)).arg(rows.number(2))});
}

bool copyFolder(const QString &from, const QString &to)
{
    const QDir source(from);
    if (!source.exists())
        return true;
    if (!QDir().mkpath(to))
        return false;
    const auto names = source.entryList(QDir::Files);
    for (const auto &name : names)
        if (!QFile::exists(to + u'/' + name) && !QFile::copy(source.filePath(name), to + u'/' + name))
            return false;
    return true;
}

} // namespace

Maintenance::Maintenance(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<void>> Maintenance::backup(QString target)
{
    return m_database.read<void>([target](Connection &connection) -> Result<void> {
        if (QFile::exists(target))
            return base::fail(base::ErrorKind::Invalid, "store.backup", QStringLiteral("exists"));
        const QString unfinished = target + QStringLiteral(".part");
        QFile::remove(unfinished);
        sqlite3 *copy = nullptr;
        int rc = sqlite3_open_v2(QFile::encodeName(unfinished).constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        if (rc == SQLITE_OK) {
            // One step: the reader's snapshot is copied whole, so writers never make it start again.
            sqlite3_backup *job = sqlite3_backup_init(copy, "main", connection.handle(), "main");
            if (job) {
                sqlite3_backup_step(job, -1);
                rc = sqlite3_backup_finish(job);
            } else {
                rc = sqlite3_errcode(copy);
            }
        }
        sqlite3_close(copy);
        if (rc != SQLITE_OK) {
            QFile::remove(unfinished);
            return tl::unexpected<base::Error>(sqlError(rc, QStringLiteral("store.backup"), QString::fromUtf8(sqlite3_errstr(rc))));
        }
        {
            Connection check(unfinished, Connection::Reader);
            if (check.text("PRAGMA quick_check(1)") != QLatin1StringView("ok"))
                return base::fail(base::ErrorKind::Storage, "store.backup", QStringLiteral("the copy is not sound"));
        }
        if (!copyFolder(connection.path() + QStringLiteral(".d"), target + QStringLiteral(".d")) || !QFile::rename(unfinished, target))
            return base::fail(base::ErrorKind::Storage, "store.backup", QStringLiteral("rename"));
        return {};
    });
}

QFuture<Result<QList<Problem>>> Maintenance::check()
{
    // On the writer: the index compares itself through a statement that counts as writing.
    return m_database.write<QList<Problem>>([](Connection &connection) -> Result<QList<Problem>> {
        QList<Problem> out;
        checkFile(connection, out);
        checkRevisions(connection, out);
        checkChains(connection, out);
        checkIndex(connection, out);
        checkCounts(connection, out);
        return out;
    });
}

QFuture<Result<void>> Maintenance::tidy(qint64 now)
{
    return m_database.write<void>([now](Connection &connection) -> Result<void> {
        Transaction transaction(connection);
        connection.run(
            "DELETE FROM rollup_1m WHERE (watch, bucket) IN (SELECT watch, bucket FROM rollup_1m WHERE bucket<? LIMIT 2000)", now - RollupBuffer::minuteKept);
        connection.script("INSERT INTO mention_text(mention_text, rank) VALUES('merge', 64)");
        transaction.commit();
        return {};
    });
}

Result<QString> Maintenance::restore(const QString &backup, const QString &workspace, qint64 now)
{
    const auto migrations = shippedMigrations();
    const auto state = examine(backup, migrations);
    if (state == StartState::Newer)
        return base::fail(base::ErrorKind::TooNew, "store.restore");
    if (state != StartState::Current && state != StartState::Older)
        return base::fail(base::ErrorKind::Invalid, "store.restore", QStringLiteral("not a workspace"));
    try {
        Connection check(backup, Connection::Reader);
        if (check.text("PRAGMA quick_check(1)") != QLatin1StringView("ok"))
            return base::fail(base::ErrorKind::Invalid, "store.restore", QStringLiteral("damaged"));
    } catch (const SqlFailure &failure) {
        return tl::unexpected<base::Error>(failure.error);
    }
    const QString fresh = workspace + QStringLiteral(".restoring");
    QFile::remove(fresh);
    if (!QFile::copy(backup, fresh))
        return base::fail(base::ErrorKind::Storage, "store.restore", QStringLiteral("copy"));
    QString kept;
    if (QFile::exists(workspace)) {
        const QString stamp = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
        kept = workspace + QStringLiteral(".replaced-") + stamp;
        for (const auto *suffix : {"", "-wal", "-shm"})
            if (QFile::exists(workspace + QLatin1StringView(suffix)) && !QFile::rename(workspace + QLatin1StringView(suffix), kept + QLatin1StringView(suffix)))
                return base::fail(base::ErrorKind::Storage, "store.restore", QStringLiteral("rename"));
    }
    if (!QFile::rename(fresh, workspace) || !copyFolder(backup + QStringLiteral(".d"), workspace + QStringLiteral(".d")))
        return base::fail(base::ErrorKind::Storage, "store.restore", QStringLiteral("rename"));
    return kept;
}

} // namespace store
