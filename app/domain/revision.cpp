// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision.h"
#include "base/canonicaljson.h"
#include "base/hash.h"

namespace domain
{

base::Result<RevId> RevId::parse(const QString &text)
{
    const auto bad = [] { return base::fail(base::ErrorKind::Invalid, "revision.parse"); };
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 1 || dash > 9 || text[0] == u'0')
        return bad();
    bool ok = false;
    RevId out;
    out.generation = text.left(dash).toInt(&ok);
    out.hash = text.mid(dash + 1).toLower();
    if (!ok || out.generation < 1 || out.hash.size() != 32)
        return bad();
    for (const QChar c : std::as_const(out.hash))
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return bad();
    return out;
}

base::Result<RevId> makeRevId(const RevId &parent, bool deleted, const QJsonObject &body, const QList<AttachmentName> &attachments)
{
    QJsonObject plain = body;
    for (const auto &key : body.keys())
        if (key.startsWith(u'_'))
            plain.remove(key);
    auto canonical = base::canonicalJson(plain);
    if (!canonical)
        return tl::unexpected<base::Error>(canonical.error());
    QList<QByteArray> lines;
    for (const auto &attachment : attachments)
        lines.append(attachment.name.toUtf8() + '\0' + attachment.type.toUtf8() + '\0' + attachment.sha256.toUtf8() + '\n');
    std::sort(lines.begin(), lines.end());
    const QByteArray input = parent.toString().toUtf8() + '\n' + (deleted ? "1" : "0") + '\n' + *canonical + '\n' + lines.join();
    return RevId{parent.generation + 1, QString::fromLatin1(base::sha256(input).left(16).toHex())};
}

base::Result<RevisionTree::Inserted> RevisionTree::insert(const QList<RevId> &path, bool deleted)
{
    if (path.isEmpty())
        return base::fail(base::ErrorKind::Invalid, "revision.insert", QStringLiteral("empty path"));
    for (qsizetype i = 0; i < path.size(); ++i)
        if (path[i].generation != path[0].generation - int(i) || path[i].generation < 1 || path[i].hash.size() != 32)
            return base::fail(base::ErrorKind::Invalid, "revision.insert", QStringLiteral("broken path"));

    Inserted out;
    const QList<RevId> before = leaves();
    const auto newest = m_nodes.constFind(path[0]);
    out.known = newest != m_nodes.constEnd() && newest->hasBody;
    out.bodyWanted = !out.known;

    for (const auto &id : path) {
        if (!m_nodes.contains(id)) {
            m_nodes.insert(id, Node{});
            out.added.append(id);
        }
    }
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        Node &node = m_nodes[path[i]];
        if (!node.parent.isNull())
            continue; // a parent, once known, is part of what the hash stands for
        node.parent = path[i + 1];
        ++m_nodes[path[i + 1]].children;
        if (!out.added.contains(path[i]))
            out.relinked.append(path[i]);
    }
    if (out.bodyWanted) {
        Node &node = m_nodes[path[0]];
        node.hasBody = true;
        node.deleted = deleted;
    }
    out.leavesChanged = leaves() != before;
    return out;
}

void RevisionTree::restore(const RevId &id, const Node &node) { m_nodes.insert(id, node); }

void RevisionTree::finish()
{
    for (auto &node : m_nodes)
        node.children = 0;
    const auto ids = m_nodes.keys();
    for (const auto &id : ids) {
        const RevId parent = m_nodes.value(id).parent;
        if (parent.isNull())
            continue;
        const auto it = m_nodes.find(parent);
        if (it != m_nodes.end())
            ++it->children;
    }
}

const RevisionTree::Node *RevisionTree::find(const RevId &id) const
{
    const auto it = m_nodes.constFind(id);
    return it == m_nodes.constEnd() ? nullptr : &it.value();
}

QList<RevId> RevisionTree::leaves() const
{
    QList<RevId> out;
    for (auto it = m_nodes.cbegin(); it != m_nodes.cend(); ++it)
        if (it->children == 0)
            out.append(it.key());
    std::sort(out.begin(), out.end(), [this](const RevId &a, const RevId &b) {
        const bool aDeleted = m_nodes.constFind(a)->deleted;
        const bool bDeleted = m_nodes.constFind(b)->deleted;
        return aDeleted != bDeleted ? bDeleted : a > b;
    });
    return out;
}

RevId RevisionTree::winner() const
{
    const auto all = leaves();
    return all.isEmpty() ? RevId{} : all.first();
}

int RevisionTree::liveLeaves() const
{
    int count = 0;
    for (const auto &node : m_nodes)
        count += node.children == 0 && !node.deleted ? 1 : 0;
    return count;
}

QList<RevId> RevisionTree::ancestry(const RevId &id) const
{
    QList<RevId> out;
    RevId at = id;
    for (auto it = m_nodes.constFind(at); it != m_nodes.constEnd(); it = m_nodes.constFind(at)) {
        out.append(at);
        at = it->parent;
        if (at.isNull())
            break;
    }
    return out;
}

QList<RevId> RevisionTree::stem(int limit)
{
    QHash<RevId, bool> keep;
    const auto tips = leaves();
    for (const auto &leaf : tips) {
        const auto path = ancestry(leaf);
        for (qsizetype i = 0; i < path.size() && i < limit; ++i)
            keep.insert(path[i], true);
    }
    QList<RevId> removed;
    for (const auto &id : m_nodes.keys())
        if (!keep.contains(id))
            removed.append(id);
    for (const auto &id : std::as_const(removed))
        m_nodes.remove(id);
    for (auto &node : m_nodes)
        if (!node.parent.isNull() && !m_nodes.contains(node.parent))
            node.parent = {};
    finish();
    return removed;
}

} // namespace domain
