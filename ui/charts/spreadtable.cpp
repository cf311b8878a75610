// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadtable.h"

namespace charts
{

SpreadTable::SpreadTable(QObject *parent) : QAbstractTableModel(parent) {}

void SpreadTable::setNodes(const QList<SpreadNode> &nodes)
{
    beginResetModel();
    m_nodes = nodes;
    endResetModel();
}

void SpreadTable::setWords(const TimeText &words)
{
    beginResetModel();
    m_words = words;
    endResetModel();
}

QString SpreadTable::marks(const SpreadNode &node)
{
    QStringList out;
    if (node.firstMover)
        out << tr("first mover");
    if (node.bridging)
        out << tr("bridge");
    if (node.coordinated)
        out << tr("looks coordinated");
    return out.join(QLatin1String(", "));
}

int SpreadTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_nodes.size()); }
int SpreadTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant SpreadTable::plain(const SpreadNode &node, int column) const
{
    switch (Column(column)) {
    case Name: return node.name;
    case Mentions: return node.mentions;
    case Reach: return node.reach;
    case First: return node.first;
    case Negative: return node.negative;
    case Neutral: return node.neutral;
    case Positive: return node.positive;
    case Unjudged: return node.unjudged;
    case PassedOn: return node.passedOn;
    case Passes: return node.passes;
    case Influence: return node.influence;
    case Bridge: return node.bridge;
    case Followers: return node.followers;
    case Group: return node.group < 0 ? QVariant() : QVariant(node.group + 1);
    case Marks: return marks(node);
    case ColumnCount: break;
    }
    return {};
}

QVariant SpreadTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_nodes.size())
        return {};
    const int column = index.column();
    const bool words = column == Name || column == Marks;
    if (role == Qt::TextAlignmentRole)
        return int((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::UserRole && role != Qt::AccessibleTextRole)
        return {};
    const auto &node = m_nodes[index.row()];
    const QVariant value = plain(node, column);
    if (role == Qt::UserRole || words || value.isNull())
        return value;
    if (column == First)
        return node.first == 0 ? QVariant() : QVariant(m_words.dayAndTime(node.first));
    if (column == Reach && node.reach == 0)
        return QStringLiteral("–");
    if (column == Influence || column == Bridge)
        return tr("%1 %").arg(m_words.factor(100 * value.toDouble()));
    return m_words.number(value.toLongLong());
}

QVariant SpreadTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || section == Marks ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == Influence)
            return tr("PageRank of who is passed on by whom; all accounts sum to 100 %");
        if (section == Bridge)
            return tr("Betweenness: of the shortest ways between two others, the share that leads over this account");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Account");
    case Mentions: return tr("Mentions");
    case Reach: return tr("Reach");
    case First: return tr("First");
    case Negative: return tr("Negative");
    case Neutral: return tr("Neutral");
    case Positive: return tr("Positive");
    case Unjudged: return tr("Not judged");
    case PassedOn: return tr("Passed on by others");
    case Passes: return tr("Passes on");
    case Influence: return tr("Influence");
    case Bridge: return tr("Bridge");
    case Followers: return tr("Followed by");
    case Group: return tr("Group");
    case Marks: return tr("Marks");
    case ColumnCount: break;
    }
    return {};
}

} // namespace charts
