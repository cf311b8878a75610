// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"
#include "base/clock.h"
#include "internal/database.h"
#include "internal/documentstore.h"
#include <QJsonDocument>

using base::Result;

namespace store
{
namespace
{

constexpr auto columns = "id, type, space, gen, hash, seq, stored, live_leaves, body";

StoredRecord recordOf(const Rows &rows)
{
    StoredRecord out;
    out.id = rows.text(0);
    out.type = rows.text(1);
    out.space = spaceFromName(rows.text(2));
    out.rev = {int(rows.number(3)), rows.text(4)};
    out.seq = rows.number(5);
    out.stored = rows.number(6);
    out.liveLeaves = int(rows.number(7));
    out.body = QJsonDocument::fromJson(rows.text(8).toUtf8()).object();
    return out;
}

QList<StoredRecord> collect(Rows rows)
{
    QList<StoredRecord> out;
    while (rows.next())
        out.append(recordOf(rows));
    return out;
}

RecordNotice noticeOf(const CommitReceipt &receipt)
{
    RecordNotice notice;
    for (const auto &line : receipt.lines) {
        notice.ids.append(line.id);
        notice.types.insert(line.type);
    }
    notice.sequence = receipt.sequence;
    return notice;
}

} // namespace

Documents::Documents(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<CommitReceipt>> Documents::commit(ChangeSet set)
{
    return m_database.write<CommitReceipt>([this, set = std::move(set)](Connection &connection) -> Result<CommitReceipt> {
        Transaction transaction(connection);
        auto receipt = DocumentStore(connection, set.at).commit(set);
        if (!receipt)
            return receipt;
        transaction.commit();
        Q_EMIT committed(noticeOf(*receipt));
        return receipt;
    });
}

QFuture<Result<CommitReceipt>> Documents::undo(CommitReceipt receipt, QString actor, qint64 at)
{
    return m_database.write<CommitReceipt>([this, receipt, actor, at](Connection &connection) -> Result<CommitReceipt> {
        Transaction transaction(connection);
        ChangeSet set;
        set.actor = actor;
        set.at = at;
        for (const auto &line : receipt.lines) {
            if (line.type == QLatin1StringView("entry"))
                continue; // append-only: what happened stays written
            RecordChange change;
            change.id = line.id;
            change.type = line.type;
            // What was removed is made again, on top of the tombstone, unless somebody did so since.
            const bool removed = connection.number("SELECT count(*) FROM revision r JOIN document d ON d.did=r.did "
                                                   "WHERE d.id=? AND r.gen=? AND r.hash=? AND r.deleted AND r.is_winner",
                                     line.id, line.after.generation, line.after.hash)
                > 0;
            if (!removed)
                change.base = line.after;
            auto rows = connection.run("SELECT r.body, d.space FROM revision r JOIN document d ON d.did=r.did WHERE d.id=? AND r.gen=? AND r.hash=?", line.id,
                line.before.generation, line.before.hash);
            if (line.before.isNull()) {
                change.deleted = true;
                change.space = spaceFromName(connection.text("SELECT space FROM document WHERE id=?", line.id));
            } else if (rows.next()) {
                change.body = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
                change.space = spaceFromName(rows.text(1));
            } else {
                return base::fail(base::ErrorKind::NotFound, "store.undo", line.id);
            }
            set.changes.append(change);
        }
        auto done = DocumentStore(connection, at).commit(set);
        if (!done)
            return done;
        transaction.commit();
        Q_EMIT committed(noticeOf(*done));
        return done;
    });
}

QFuture<Result<bool>> Documents::insertForeign(QString id, QString type, Space space, QList<domain::RevId> path, bool deleted, QByteArray body, qint64 at)
{
    return m_database.write<bool>([=, this](Connection &connection) -> Result<bool> {
        Transaction transaction(connection);
        const auto outcome = DocumentStore(connection, at).insert({id, type, space, path, deleted, body});
        transaction.commit();
        if (outcome.changed)
            Q_EMIT committed({{id}, {type}, outcome.seq, false});
        return outcome.changed;
    });
}

QFuture<Result<std::optional<StoredRecord>>> Documents::find(QString id)
{
    return m_database.read<std::optional<StoredRecord>>([id](Connection &connection) -> Result<std::optional<StoredRecord>> {
        auto rows = connection.runOnce(QStringLiteral("SELECT %1 FROM record WHERE id=?").arg(QLatin1StringView(columns)), {id});
        if (!rows.next())
            return std::optional<StoredRecord>{};
        return std::optional<StoredRecord>(recordOf(rows));
    });
}

QFuture<Result<QList<StoredRecord>>> Documents::list(QString type)
{
    return m_database.read<QList<StoredRecord>>([type](Connection &connection) -> Result<QList<StoredRecord>> {
        return collect(connection.runOnce(QStringLiteral("SELECT %1 FROM record WHERE type=? ORDER BY id").arg(QLatin1StringView(columns)), {type}));
    });
}

QFuture<Result<QList<StoredRecord>>> Documents::history(QString id)
{
    return m_database.read<QList<StoredRecord>>([id](Connection &connection) -> Result<QList<StoredRecord>> {
        return collect(connection.run("SELECT d.id, r.type, r.space, r.gen, r.hash, d.seq, r.stored, d.live_leaves, r.body FROM revision r "
                                      "JOIN document d ON d.did=r.did WHERE d.id=? AND r.body IS NOT NULL ORDER BY r.gen DESC, r.hash DESC",
            id));
    });
}

QFuture<Result<QList<StoredRecord>>> Documents::since(qint64 sequence, int limit)
{
    return m_database.read<QList<StoredRecord>>([sequence, limit](Connection &connection) -> Result<QList<StoredRecord>> {
        return collect(connection.run("SELECT d.id, d.type, d.space, r.gen, r.hash, d.seq, r.stored, d.live_leaves, r.body FROM document d "
                                      "JOIN revision r ON r.rid=d.winner WHERE d.seq>? ORDER BY d.seq LIMIT ?",
            sequence, limit));
    });
}

QFuture<Result<QList<domain::TimelineEntry>>> Documents::timeline(QString incident)
{
    return m_database.read<QList<domain::TimelineEntry>>([incident](Connection &connection) -> Result<QList<domain::TimelineEntry>> {
        QList<domain::TimelineEntry> out;
        auto rows = connection.run("SELECT id, body FROM entry WHERE incident=? ORDER BY happened, id", incident);
        while (rows.next())
            out.append(domain::TimelineEntry::fromJson(rows.text(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object()));
        return out;
    });
}

QFuture<Result<QList<StoredRecord>>> Documents::evidence(QString incident)
{
    return m_database.read<QList<StoredRecord>>([incident](Connection &connection) -> Result<QList<StoredRecord>> {
        return collect(connection.run("SELECT d.id, r.type, d.space, r.gen, r.hash, d.seq, r.stored, d.live_leaves, r.body FROM revision r "
                                      "JOIN document d ON d.did=r.did WHERE r.is_winner AND NOT r.deleted AND r.type='evidence' "
                                      "AND r.body->>'$.incident'=? ORDER BY d.id",
            incident));
    });
}

QFuture<Result<void>> Documents::saveDraft(QString id, QString baseRev, QJsonObject body, qint64 at)
{
    return m_database.write<void>([=](Connection &connection) -> Result<void> {
        connection.run("INSERT INTO draft VALUES(?,?,?,?) ON CONFLICT(id) DO UPDATE SET base=excluded.base, body=excluded.body, saved=excluded.saved", id,
            baseRev, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), at);
        return {};
    });
}

QFuture<Result<void>> Documents::dropDraft(QString id)
{
    return m_database.write<void>([id](Connection &connection) -> Result<void> {
        connection.run("DELETE FROM draft WHERE id=?", id);
        return {};
    });
}

QFuture<Result<std::optional<QJsonObject>>> Documents::findDraft(QString id)
{
    return m_database.read<std::optional<QJsonObject>>([id](Connection &connection) -> Result<std::optional<QJsonObject>> {
        auto rows = connection.run("SELECT body FROM draft WHERE id=?", id);
        if (!rows.next())
            return std::optional<QJsonObject>{};
        return std::optional<QJsonObject>(QJsonDocument::fromJson(rows.text(0).toUtf8()).object());
    });
}

} // namespace store
