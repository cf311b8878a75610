// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <initializer_list>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace store
{

/// Thrown inside the room only; Database turns it into an Error at the border.
struct SqlFailure {
    base::Error error;
};

/// Rows of a running statement. Resets it when it goes, so that no read transaction stays open.
class Rows
{
public:
    explicit Rows(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) {}
    Rows(Rows &&other) noexcept = default;
    Rows &operator=(Rows &&) = delete;
    ~Rows()
    {
        if (m_query)
            m_query->finish();
    }
    bool next();
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    double real(int column) const { return m_query->value(column).toDouble(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 changes() const { return m_query->numRowsAffected(); }
    qint64 lastId() const { return m_query->lastInsertId().toLongLong(); }

private:
    std::shared_ptr<QSqlQuery> m_query;
};

/// One SQLite connection with its prepared statements. Belongs to the thread that made it.
class Connection
{
public:
    enum Mode { Writer, Reader };
    /// Throws SqlFailure when the file cannot be opened.
    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;

    /// Runs a statement given as a literal; it is prepared once and kept.
    template <typename... Binds> Rows run(const char *sql, const Binds &...binds)
    {
        auto query = prepared(sql);
        [[maybe_unused]] int at = 0;
        (query->bindValue(at++, bindable(binds)), ...);
        start(*query, sql);
        return Rows(std::move(query));
    }
    /// Runs a statement that is made for this one call.
    Rows runOnce(const QString &sql, const QVariantList &binds = {});
    template <typename... Binds> qint64 number(const char *sql, const Binds &...binds)
    {
        auto rows = run(sql, binds...);
        return rows.next() ? rows.number(0) : 0;
    }
    template <typename... Binds> QString text(const char *sql, const Binds &...binds)
    {
        auto rows = run(sql, binds...);
        return rows.next() ? rows.text(0) : QString();
    }
    /// Runs a statement given as a literal whose values are all numbers, past QVariant: a mention takes two dozen of these. Whether
    /// it gave a row.
    bool runNumbers(const char *sql, std::initializer_list<qint64> values);
    /// Runs a script of several statements.
    void script(const QByteArray &sql);
    sqlite3 *handle() const;
    const QString &path() const { return m_path; }

    QString meta(const QString &key);
    void setMeta(const QString &key, const QVariant &value);

private:
    template <typename T> static QVariant bindable(const T &value) { return QVariant::fromValue(value); }
    static QVariant bindable(const QVariant &value) { return value; }
    /// Qt writes a null QString as NULL; here an empty text is a text, and NULL is a null QVariant.
    static QVariant bindable(const QString &value) { return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value); }
    std::shared_ptr<QSqlQuery> prepared(const char *sql);
    static void start(QSqlQuery &query, const char *what);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    QHash<const char *, std::shared_ptr<QSqlQuery>> m_statements;
    QHash<const char *, sqlite3_stmt *> m_numberStatements;
};

/// BEGIN IMMEDIATE at once, ROLLBACK unless commit() was called.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) { m_connection.run("BEGIN IMMEDIATE"); }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// The table of SQLite result codes and our kinds.
base::Error sqlError(int code, const QString &where, const QString &detail);

} // namespace store
