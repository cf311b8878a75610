// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <compare>
#include <optional>

namespace domain
{

/// The name of a revision: generation (from 1) and 32 lower-case hex digits. Ordered as the winner rule wants it:
/// generation as a number first, then hash bytes.
struct RevId {
    int generation = 0;
    QString hash;

    auto operator<=>(const RevId &other) const
    {
        if (const auto order = generation <=> other.generation; order != 0)
            return order;
        const int compared = hash.compare(other.hash);
        return compared <=> 0;
    }
    bool operator==(const RevId &) const = default;
    bool isNull() const { return generation == 0; }
    QString toString() const { return isNull() ? QString() : QString::number(generation) + u'-' + hash; }
    /// Reads "7-0123…"; capitals are lowered; anything else is Invalid.
    static base::Result<RevId> parse(const QString &text);
};
inline size_t qHash(const RevId &id, size_t seed = 0) { return qHashMulti(seed, id.generation, id.hash); }

struct AttachmentName {
    QString name;
    QString type;
    QString sha256; ///< 64 hex digits of the plain bytes
};

/// The revision id of decisions.md: first 16 bytes of SHA-256 over parent, deleted flag, canonical body without members
/// that begin with an underscore, and sorted attachments. Fails with Invalid for a body that JSON cannot hold.
base::Result<RevId> makeRevId(const RevId &parent, bool deleted, const QJsonObject &body, const QList<AttachmentName> &attachments = {});

/// The tree (in truth a forest) of one document's revisions. Insertion follows sync.md 5.4: any order of inserts of one
/// set gives the same tree, leaves and winner, and a repeat changes nothing. Plain value, no I/O.
class RevisionTree
{
public:
    struct Node {
        RevId parent; ///< null for a root
        bool deleted = false;
        bool hasBody = false;
        int children = 0;
    };
    struct Inserted {
        bool known = false; ///< the newest id was there before, with its body
        bool leavesChanged = false;
        bool bodyWanted = false; ///< the caller should store the body under the newest id
        QList<RevId> added;      ///< ids that were not there, newest first
        QList<RevId> relinked;   ///< ids that got a parent now
    };

    /// `path` is newest first, without gaps in generation; the newest carries the body. Invalid for a broken path.
    base::Result<Inserted> insert(const QList<RevId> &path, bool deleted);
    /// Loads a node that storage already knows. Call finish() after the last one.
    void restore(const RevId &id, const Node &node);
    void finish();

    bool contains(const RevId &id) const { return m_nodes.contains(id); }
    const Node *find(const RevId &id) const;
    /// Leaves, best first: not deleted before deleted, then higher generation, then greater hash (sync.md 5.5).
    QList<RevId> leaves() const;
    RevId winner() const;
    int liveLeaves() const;
    /// The id and its ancestors, newest first.
    QList<RevId> ancestry(const RevId &id) const;
    /// Ids further than `limit` above every leaf; they are removed from the tree.
    QList<RevId> stem(int limit);
    QList<RevId> ids() const { return m_nodes.keys(); }

private:
    QHash<RevId, Node> m_nodes;
};

} // namespace domain
