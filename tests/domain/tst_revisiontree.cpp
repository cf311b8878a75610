// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/revision.h"
#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using domain::RevId;
using domain::RevisionTree;

namespace
{

struct Insert {
    QList<RevId> path;
    bool deleted = false;
};

RevId rev(int generation, int n) { return {generation, QStringLiteral("%1").arg(n, 32, 16, QLatin1Char('0'))}; }

/// A random history: nodes with random parents; each insert carries a newest node and a random length of its ancestry.
std::vector<Insert> randomHistory()
{
    const int count = *rc::gen::inRange(1, 14);
    QList<RevId> ids;
    QHash<RevId, RevId> parent;
    QHash<RevId, bool> deleted;
    for (int i = 0; i < count; ++i) {
        RevId up;
        if (!ids.isEmpty() && *rc::gen::inRange(0, 10) > 0)
            up = ids[*rc::gen::inRange(0, int(ids.size()))];
        const RevId id = rev(up.generation + 1, i + 1);
        ids.append(id);
        parent.insert(id, up);
        deleted.insert(id, *rc::gen::inRange(0, 4) == 0);
    }
    std::vector<Insert> out;
    for (const auto &id : std::as_const(ids)) {
        Insert insert{{}, deleted.value(id)};
        const int length = *rc::gen::inRange(1, 8);
        RevId at = id;
        for (int i = 0; i < length && !at.isNull(); ++i) {
            insert.path.append(at);
            at = parent.value(at);
        }
        out.push_back(insert);
    }
    return out;
}

QStringList picture(const RevisionTree &tree)
{
    QStringList lines;
    for (const auto &id : tree.ids()) {
        const auto *node = tree.find(id);
        lines.append(id.toString() + QLatin1Char('<') + node->parent.toString() + QLatin1Char(node->deleted ? 'x' : '.')
            + QLatin1Char(node->hasBody ? 'b' : '-') + QString::number(node->children));
    }
    lines.sort();
    return lines;
}

} // namespace

class TestRevisionTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOrderOfInsertsGivesTheSameTree()
    {
        const bool ok = rc::check("any order gives the same tree, leaves and winner; a repeat changes nothing", [] {
            const auto history = randomHistory();
            RevisionTree first;
            for (const auto &insert : history)
                RC_ASSERT(first.insert(insert.path, insert.deleted).has_value());
            auto shuffled = history;
            const int swaps = int(history.size()) * 3;
            for (int i = 0; i < swaps; ++i)
                std::swap(shuffled[size_t(*rc::gen::inRange(0, int(shuffled.size())))], shuffled[size_t(*rc::gen::inRange(0, int(shuffled.size())))]);
            RevisionTree second;
            for (const auto &insert : shuffled) {
                RC_ASSERT(second.insert(insert.path, insert.deleted).has_value());
                const auto again = second.insert(insert.path, insert.deleted);
                RC_ASSERT(again.has_value());
                RC_ASSERT(again->known && !again->leavesChanged && again->added.isEmpty() && again->relinked.isEmpty());
            }
            RC_ASSERT(picture(first) == picture(second));
            RC_ASSERT(first.winner() == second.winner());
            RC_ASSERT(first.leaves() == second.leaves());
        });
        QVERIFY(ok);
    }

    void stemmingKeepsLeavesAndWinner()
    {
        const bool ok = rc::check("stemming keeps leaves, winner and at most limit generations above each leaf", [] {
            RevisionTree tree;
            for (const auto &insert : randomHistory())
                RC_ASSERT(tree.insert(insert.path, insert.deleted).has_value());
            const auto leaves = tree.leaves();
            const auto winner = tree.winner();
            const int limit = *rc::gen::inRange(1, 6);
            tree.stem(limit);
            RC_ASSERT(tree.leaves() == leaves);
            RC_ASSERT(tree.winner() == winner);
            for (const auto &leaf : leaves)
                RC_ASSERT(tree.ancestry(leaf).size() <= tree.ids().size());
        });
        QVERIFY(ok);
    }

    void winnerFollowsTheServersRule()
    {
        RevisionTree tree;
        const RevId nine = rev(9, 0xff), ten = rev(10, 1);
        QVERIFY(tree.insert({nine}, false).has_value());
        QVERIFY(tree.insert({ten}, false).has_value());
        QCOMPARE(tree.winner(), ten); // generation counts as a number
        QVERIFY(tree.insert({rev(11, 2), ten}, true).has_value());
        QCOMPARE(tree.winner(), nine); // a live leaf wins over a deleted one of higher generation
        QVERIFY(tree.insert({rev(9, 0xfff)}, false).has_value());
        QCOMPARE(tree.winner(), rev(9, 0xfff)); // then the greater hash
        QCOMPARE(tree.liveLeaves(), 2);
    }

    void aFullHistoryJoinsStemmedTrees()
    {
        RevisionTree tree;
        QVERIFY(tree.insert({rev(5, 5), rev(4, 4)}, false).has_value());
        QVERIFY(tree.insert({rev(2, 2), rev(1, 1)}, false).has_value());
        QCOMPARE(tree.leaves().size(), 2);
        const auto joined = tree.insert({rev(5, 5), rev(4, 4), rev(3, 3), rev(2, 2)}, false);
        QVERIFY(joined.has_value());
        QVERIFY(joined->leavesChanged);
        QCOMPARE(tree.leaves(), QList<RevId>{rev(5, 5)});
    }

    void brokenPathsAreRefused()
    {
        RevisionTree tree;
        QVERIFY(!tree.insert({}, false).has_value());
        QVERIFY(!tree.insert({rev(5, 5), rev(3, 3)}, false).has_value());
        QVERIFY(!RevId::parse(QStringLiteral("0-00000000000000000000000000000001")).has_value());
        QVERIFY(!RevId::parse(QStringLiteral("1-hello")).has_value());
        QCOMPARE(RevId::parse(QStringLiteral("1-ABCDEF00000000000000000000000001"))->hash, QStringLiteral("abcdef00000000000000000000000001"));
    }

    void revisionIdsAreFrozen()
    {
        QFile file(QStringLiteral(FIXTURES "/revision-ids.json"));
        QVERIFY(file.open(QFile::ReadOnly));
        const auto vectors = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(vectors.size() >= 4);
        for (const auto &value : vectors) {
            const auto vector = value.toObject();
            RevId parent;
            if (const QString text = vector[QStringLiteral("parent")].toString(); !text.isEmpty())
                parent = *RevId::parse(text);
            QList<domain::AttachmentName> attachments;
            for (const auto &entry : vector[QStringLiteral("attachments")].toArray()) {
                const auto object = entry.toObject();
                attachments.append(
                    {object[QStringLiteral("name")].toString(), object[QStringLiteral("type")].toString(), object[QStringLiteral("sha256")].toString()});
            }
            const auto id = domain::makeRevId(parent, vector[QStringLiteral("deleted")].toBool(), vector[QStringLiteral("body")].toObject(), attachments);
            QCOMPARE(id->toString(), vector[QStringLiteral("rev")].toString());
        }
    }
};

QTEST_APPLESS_MAIN(TestRevisionTree)
#include "tst_revisiontree.moc"
