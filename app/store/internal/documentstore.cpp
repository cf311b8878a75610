// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentstore.h"
#include "base/canonicaljson.h"
#include "base/fold.h"
#include "base/hash.h"
#include "domain/querymatch.h"
#include <QDateTime>
#include <QJsonDocument>

using domain::RevId;
using domain::RevisionTree;

namespace store
{

RevisionTree DocumentStore::tree(qint64 did) const
{
    RevisionTree out;
    auto rows = m_connection.run("SELECT r.gen, r.hash, r.deleted, r.body IS NOT NULL, p.gen, p.hash FROM revision r "
                                 "LEFT JOIN revision p ON p.rid = r.parent WHERE r.did=?",
        did);
    while (rows.next()) {
        RevisionTree::Node node;
        node.deleted = rows.number(2) != 0;
        node.hasBody = rows.number(3) != 0;
        if (!rows.isNull(4))
            node.parent = {int(rows.number(4)), rows.text(5)};
        out.restore({int(rows.number(0)), rows.text(1)}, node);
    }
    out.finish();
    return out;
}

DocumentStore::Outcome DocumentStore::insert(const IncomingRevision &revision)
{
    qint64 did = m_connection.number("SELECT did FROM document WHERE id=?", revision.id);
    const bool fresh = did == 0;
    RevisionTree tree = fresh ? RevisionTree{} : this->tree(did);
    const auto inserted = tree.insert(revision.path, revision.deleted);
    if (!inserted)
        throw SqlFailure{inserted.error()};
    if (inserted->known && inserted->added.isEmpty() && inserted->relinked.isEmpty())
        return {};

    const QString space = spaceName(revision.space);
    if (fresh) {
        const qint64 first = m_connection.number("SELECT ifnull(max(seq),0)+1 FROM document");
        did = m_connection.run("INSERT INTO document(id,space,type,seq) VALUES(?,?,?,?)", revision.id, space, revision.type, first).lastId();
    }
    const auto ridOf = [&](const RevId &id) {
        return m_connection.number("SELECT rid FROM revision WHERE did=? AND gen=? AND hash=?", did, id.generation, id.hash);
    };
    for (const auto &id : inserted->added) {
        const bool newest = id == revision.path.first();
        m_connection.run("INSERT INTO revision(did,gen,hash,deleted,type,space,stored,body) VALUES(?,?,?,?,?,?,?,?)", did, id.generation, id.hash,
            newest && revision.deleted ? 1 : 0, revision.type, space, m_now,
            newest ? QVariant(QString::fromUtf8(revision.body)) : QVariant(QMetaType(QMetaType::QString)));
    }
    if (inserted->bodyWanted && !inserted->added.contains(revision.path.first()))
        m_connection.run("UPDATE revision SET body=?, deleted=? WHERE did=? AND gen=? AND hash=?", QString::fromUtf8(revision.body), revision.deleted ? 1 : 0,
            did, revision.path.first().generation, revision.path.first().hash);
    for (const auto &list : {inserted->added, inserted->relinked}) {
        for (const auto &id : list) {
            const auto *node = tree.find(id);
            if (!node->parent.isNull())
                m_connection.run("UPDATE revision SET parent=? WHERE rid=?", ridOf(node->parent), ridOf(id));
        }
    }
    if (tree.ids().size() > revisionLimit) {
        const auto removed = tree.stem(revisionLimit);
        for (const auto &id : removed) {
            const qint64 rid = ridOf(id);
            m_connection.run("UPDATE revision SET parent=NULL WHERE parent=?", rid);
            m_connection.run("DELETE FROM attachment WHERE rid=?", rid);
            m_connection.run("DELETE FROM revision WHERE rid=?", rid);
        }
    }
    if (!inserted->leavesChanged && !fresh)
        return {};

    const RevId winner = tree.winner();
    const bool deleted = tree.find(winner)->deleted;
    // The counter never runs back: a document keeps the highest number it was given.
    const qint64 seq = m_connection.number("SELECT ifnull(max(seq),0)+1 FROM document");
    m_connection.run("UPDATE revision SET leaf=0, is_winner=0 WHERE did=? AND (leaf OR is_winner)", did);
    const auto leaves = tree.leaves();
    for (const auto &leaf : leaves)
        m_connection.run("UPDATE revision SET leaf=1, is_winner=? WHERE rid=?", leaf == winner ? 1 : 0, ridOf(leaf));
    m_connection.run("UPDATE document SET seq=?, winner=?, deleted=?, live_leaves=?, space=? WHERE did=?", seq, ridOf(winner), deleted ? 1 : 0,
        tree.liveLeaves(), space, did);
    const QString body = m_connection.text("SELECT body FROM revision WHERE did=? AND is_winner", did);
    project(revision.id, revision.type, deleted, QJsonDocument::fromJson(body.toUtf8()).object());
    return {true, seq};
}

base::Result<CommitReceipt> DocumentStore::commit(const ChangeSet &set)
{
    CommitReceipt receipt;
    for (const auto &change : set.changes) {
        QJsonObject body = change.body;
        if (change.type == QLatin1StringView("entry") && change.base.isNull())
            seal(body, set);
        if (change.type == QLatin1StringView("incident") && change.base.isNull())
            number(body, set.at);
        if (!set.actor.isEmpty())
            body.insert(QStringLiteral("by"), set.actor);

        const qint64 did = m_connection.number("SELECT did FROM document WHERE id=?", change.id);
        QList<RevId> path;
        if (change.base.isNull()) {
            if (did != 0 && m_connection.number("SELECT deleted FROM document WHERE did=?", did) == 0)
                return base::fail(base::ErrorKind::Conflict, "store.commit", change.id);
            if (did != 0) { // made again after a deletion: goes on from the tombstone
                auto rows = m_connection.run("SELECT gen, hash FROM revision WHERE did=? AND is_winner", did);
                if (rows.next())
                    path.append({int(rows.number(0)), rows.text(1)});
            }
        } else {
            const qint64 leaf = m_connection.number(
                "SELECT count(*) FROM revision WHERE did=? AND gen=? AND hash=? AND leaf AND NOT deleted", did, change.base.generation, change.base.hash);
            if (leaf == 0)
                return base::fail(base::ErrorKind::Conflict, "store.commit", change.id);
            path.append(change.base);
        }
        const QJsonObject stored = change.deleted ? QJsonObject{} : body;
        const auto id = domain::makeRevId(path.isEmpty() ? RevId{} : path.first(), change.deleted, stored);
        if (!id)
            return tl::unexpected<base::Error>(id.error());
        const auto canonical = base::canonicalJson(stored);
        if (!canonical)
            return tl::unexpected<base::Error>(canonical.error());
        path.prepend(*id);
        const auto outcome = insert({change.id, change.type, change.space, path, change.deleted, *canonical});
        receipt.lines.append({change.id, change.type, change.base, *id});
        receipt.sequence = std::max(receipt.sequence, outcome.seq);
    }
    return receipt;
}

void DocumentStore::seal(QJsonObject &body, const ChangeSet &set)
{
    auto entry = domain::TimelineEntry::fromJson({}, body);
    entry.device = m_connection.meta(QStringLiteral("device"));
    if (entry.author.isEmpty())
        entry.author = set.actor;
    entry.entered = set.at;
    if (entry.happened == 0)
        entry.happened = set.at;
    if (entry.learned == 0)
        entry.learned = std::max(entry.happened, set.at);
    entry.counter = m_connection.meta(QStringLiteral("chain-counter")).toLongLong() + 1;
    entry.prev = m_connection.meta(QStringLiteral("chain-head"));
    entry.salt = QString::fromLatin1(base::randomBytes(16).toHex());
    entry.bodyHash = entry.computeBodyHash();
    entry.head = entry.computeHead();
    m_connection.setMeta(QStringLiteral("chain-counter"), entry.counter);
    m_connection.setMeta(QStringLiteral("chain-head"), entry.head);
    body = entry.toJson();
}

void DocumentStore::number(QJsonObject &body, qint64 at)
{
    if (!body.value(QLatin1StringView("number")).toString().isEmpty())
        return;
    const int year = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().year();
    int highest = 0;
    auto rows = m_connection.run("SELECT body->>'$.number' FROM revision WHERE type='incident' AND is_winner");
    while (rows.next()) {
        const auto [itsYear, sequence] = domain::parseIncidentNumber(rows.text(0));
        if (itsYear == year)
            highest = std::max(highest, sequence);
    }
    body.insert(QStringLiteral("number"), domain::incidentNumber(year, highest + 1));
}

void DocumentStore::project(const QString &id, const QString &type, bool deleted, const QJsonObject &body)
{
    if (type == QLatin1StringView("watch")) {
        projectWatch(id, deleted, body);
    } else if (type == QLatin1StringView("source")) {
        const auto record = domain::SourceRecord::fromJson(id, body);
        if (deleted)
            m_connection.run("UPDATE source_local SET removed=1 WHERE id=?", id);
        else
            m_connection.run("INSERT INTO source_local(id,name,fold,kind) VALUES(?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
                             "name=excluded.name, fold=excluded.fold, kind=excluded.kind, removed=0",
                id, record.name, base::fold(record.name).trimmed(), record.kind);
    } else if (type == QLatin1StringView("author-rule")) {
        const QString name = body.value(QLatin1StringView("author")).toString();
        const QString subject = deleted ? m_connection.text("SELECT value FROM meta WHERE key=?", QString(QStringLiteral("author-rule/") + id)) : name;
        const QString fold = domain::foldAuthor(subject);
        if (!fold.isEmpty()) {
            m_connection.run(
                "INSERT INTO author(fold,name,ignored) VALUES(?,?,?) ON CONFLICT(fold) DO UPDATE SET ignored=excluded.ignored", fold, subject, deleted ? 0 : 1);
            m_connection.setMeta(QStringLiteral("author-rule/") + id, subject);
        }
    }
}

void DocumentStore::projectWatch(const QString &id, bool deleted, const QJsonObject &body)
{
    const auto watch = domain::Watch::fromJson(id, body);
    qint64 key = 0;
    QString query;
    {
        auto rows = m_connection.run("SELECT key, query FROM watch_local WHERE id=? AND NOT retired", id);
        if (rows.next()) {
            key = rows.number(0);
            query = rows.text(1);
        }
    }
    if (deleted || (key != 0 && query != watch.query))
        m_connection.run("UPDATE watch_local SET retired=1 WHERE id=?", id);
    if (!deleted && (key == 0 || query != watch.query)) {
        const qint64 top = m_connection.number("SELECT ifnull(max(row),0) FROM mention");
        m_connection.run("INSERT INTO watch_local(id,query,paused,top_row,next_row) VALUES(?,?,?,?,?)", id, watch.query, watch.paused ? 1 : 0, top, top);
    } else if (!deleted) {
        m_connection.run("UPDATE watch_local SET paused=? WHERE key=?", watch.paused ? 1 : 0, key);
    }
    m_connection.setMeta(QStringLiteral("watch-generation"), m_connection.meta(QStringLiteral("watch-generation")).toLongLong() + 1);
}

} // namespace store
