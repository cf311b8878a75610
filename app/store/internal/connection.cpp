// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "base/log.h"
#include "tokenizer.h"
#include <QSqlDriver>
#include <QSqlError>
#include <atomic>
#include <sqlite3.h>

namespace store
{

base::Error sqlError(int code, const QString &where, const QString &detail)
{
    using base::ErrorKind;
    ErrorKind kind = ErrorKind::Storage;
    switch (code & 0xff) {
    case SQLITE_FULL: kind = ErrorKind::DiskFull; break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: kind = ErrorKind::Timeout; break;
    case SQLITE_INTERRUPT: kind = ErrorKind::Cancelled; break;
    case SQLITE_CANTOPEN: kind = ErrorKind::NotFound; break;
    case SQLITE_MISUSE:
    case SQLITE_RANGE: kind = ErrorKind::Bug; break;
    default: break;
    }
    return {kind, where, QStringLiteral("sqlite %1: %2").arg(code).arg(detail)};
}

namespace
{

[[noreturn]] void raise(const QSqlError &error, const char *what)
{
    qCWarning(base::logStore) << what << error.text();
    throw SqlFailure{sqlError(error.nativeErrorCode().toInt(), QStringLiteral("store.sql"), error.databaseText())};
}

} // namespace

bool Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        raise(m_query->lastError(), "step");
    return false;
}

Connection::Connection(const QString &path, Mode mode) : m_path(path)
{
    static std::atomic<int> serial{0};
    m_name = QStringLiteral("foreshock-%1").arg(++serial);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    // Other processes write too: the timeout comes before anything else.
    m_database.setConnectOptions(mode == Writer ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000") : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    const auto close = [this] {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    };
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        const auto failure = sqlError(error.nativeErrorCode().toInt(), QStringLiteral("store.open"), error.databaseText());
        close();
        throw SqlFailure{failure};
    }
    if (const int rc = registerTokenizer(handle()); rc != SQLITE_OK) {
        close();
        throw SqlFailure{sqlError(rc, QStringLiteral("store.tokenizer"), QStringLiteral("FTS5 is missing"))};
    }
    try {
        runOnce(QStringLiteral("PRAGMA foreign_keys=ON"));
        if (mode == Writer) {
            runOnce(QStringLiteral("PRAGMA journal_mode=WAL"));
            runOnce(QStringLiteral("PRAGMA synchronous=FULL"));
            runOnce(QStringLiteral("PRAGMA cache_size=-40000"));
            runOnce(QStringLiteral("PRAGMA wal_autocheckpoint=2000"));
            runOnce(QStringLiteral("PRAGMA journal_size_limit=67108864"));
        } else {
            runOnce(QStringLiteral("PRAGMA query_only=ON"));
            runOnce(QStringLiteral("PRAGMA cache_size=-8000"));
        }
        runOnce(QStringLiteral("PRAGMA temp_store=MEMORY"));
    } catch (const SqlFailure &) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    m_statements.clear();
    for (auto *statement : std::as_const(m_numberStatements))
        sqlite3_finalize(statement);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

std::shared_ptr<QSqlQuery> Connection::prepared(const char *sql)
{
    auto &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(sql))) {
            const QSqlError error = query->lastError();
            m_statements.remove(sql);
            raise(error, sql);
        }
    }
    return query;
}

void Connection::start(QSqlQuery &query, const char *what)
{
    if (!query.exec())
        raise(query.lastError(), what);
}

bool Connection::runNumbers(const char *sql, std::initializer_list<qint64> values)
{
    const auto check = [&](int rc) {
        if (rc == SQLITE_OK || rc == SQLITE_DONE || rc == SQLITE_ROW)
            return;
        const QString detail = QString::fromUtf8(sqlite3_errmsg(handle()));
        qCWarning(base::logStore) << sql << detail;
        throw SqlFailure{sqlError(rc, QStringLiteral("store.sql"), detail)};
    };
    auto &statement = m_numberStatements[sql];
    if (!statement)
        check(sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    int at = 0;
    for (const qint64 value : values)
        check(sqlite3_bind_int64(statement, ++at, value));
    const int rc = sqlite3_step(statement);
    // Resetting gives the code again, with the details that step leaves out.
    const int again = sqlite3_reset(statement);
    check(rc == SQLITE_ROW || rc == SQLITE_DONE ? rc : again);
    return rc == SQLITE_ROW;
}

Rows Connection::runOnce(const QString &sql, const QVariantList &binds)
{
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        raise(query->lastError(), qPrintable(sql));
    for (const auto &bind : binds)
        query->addBindValue(bind);
    start(*query, qPrintable(sql));
    return Rows(std::move(query));
}

void Connection::script(const QByteArray &sql)
{
    char *message = nullptr;
    const int rc = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, &message);
    if (rc != SQLITE_OK) {
        const QString detail = QString::fromUtf8(message);
        sqlite3_free(message);
        throw SqlFailure{sqlError(rc, QStringLiteral("store.script"), detail)};
    }
}

QString Connection::meta(const QString &key) { return text("SELECT value FROM meta WHERE key=?", key); }

void Connection::setMeta(const QString &key, const QVariant &value)
{
    run("INSERT INTO meta(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value", key, value);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.run("ROLLBACK");
    } catch (const SqlFailure &) {
        // SQLite has rolled back by itself (disk full, for one); there is nothing left to undo.
    }
}

void Transaction::commit()
{
    m_connection.run("COMMIT");
    m_open = false;
}

} // namespace store
