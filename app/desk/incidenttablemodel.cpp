// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidenttablemodel.h"
#include "words.h"

namespace desk
{

IncidentTableModel::IncidentTableModel(IncidentBoardModel &board, QObject *parent) : QAbstractTableModel(parent), m_board(board)
{
    connect(&board, &IncidentBoardModel::changed, this, &IncidentTableModel::refresh);
    refresh();
}

void IncidentTableModel::refresh()
{
    const auto cards = m_board.shown();
    const bool same = cards.size() == m_cards.size()
        && std::equal(cards.begin(), cards.end(), m_cards.begin(), [](const auto &a, const auto &b) { return a.record.id == b.record.id; });
    if (same) { // selection and scroll stay
        m_cards = cards;
        if (!m_cards.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_cards.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

int IncidentTableModel::rowOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        if (m_cards[i].record.id == id)
            return int(i);
    return -1;
}

QVariant IncidentTableModel::data(const QModelIndex &index, int role) const
{
    const auto *card = index.isValid() ? at(index.row()) : nullptr;
    if (!card)
        return {};
    const auto &incident = card->incident;
    const qint64 now = m_board.session().now();
    const qint64 end = incident.closed > 0 ? incident.closed : now;
    if (role == CardRole)
        return QVariant::fromValue(*card);
    if (role == IdRole)
        return card->record.id;
    if (role == SortRole) {
        switch (index.column()) {
        case Level: return incident.level == 0 ? 9 : incident.level;
        case Type: return words::incidentType(incident.type);
        case Phase: return int(incident.phase);
        case Detected: return incident.detected;
        case FirstStatement: return card->firstStatement == 0 ? std::numeric_limits<qint64>::max() : card->firstStatement - incident.detected;
        case Open: return end - incident.detected;
        default: return data(index, Qt::DisplayRole);
        }
    }
    if (role == Qt::AccessibleTextRole && index.column() == Level)
        return words::numeral(incident.level) + u' ' + words::level(incident.level);
    if (role == Qt::ToolTipRole && index.column() == Detected)
        return words::absolute(incident.detected);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Level: return words::numeral(incident.level);
    case Number: return words::isolated(incident.number);
    case Title: return incident.title;
    case Type: return words::incidentType(incident.type);
    case Phase: return words::phase(incident.phase);
    case Lead: return incident.owner.isEmpty() ? QStringLiteral("–") : incident.owner;
    case Detected: return words::moment(incident.detected, now);
    case FirstStatement: return card->firstStatement == 0 ? QStringLiteral("–") : words::duration(card->firstStatement - incident.detected);
    case Open: return words::duration(end - incident.detected);
    default: return {};
    }
}

QVariant IncidentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Level: return tr("Level");
    case Number: return tr("Number");
    case Title: return tr("Incident");
    case Type: return tr("Type");
    case Phase: return tr("Phase");
    case Lead: return tr("Lead");
    case Detected: return tr("Detected");
    case FirstStatement: return tr("First statement after");
    case Open: return tr("Open for");
    default: return {};
    }
}

} // namespace desk
