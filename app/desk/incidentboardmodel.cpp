// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentboardmodel.h"
#include "base/whendone.h"
#include "words.h"

using base::Result;

namespace desk
{

void BoardColumnModel::setCards(const QList<store::IncidentCard> &cards)
{
    // Remove what left, then walk the wanted order and insert or move what differs.
    for (int i = int(m_cards.size()) - 1; i >= 0; --i) {
        const bool stays = std::any_of(cards.begin(), cards.end(), [&](const auto &card) { return card.record.id == m_cards[i].record.id; });
        if (!stays) {
            beginRemoveRows({}, i, i);
            m_cards.removeAt(i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < cards.size(); ++i) {
        const int at = rowOf(cards[i].record.id);
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_cards.insert(i, cards[i]);
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_cards.move(at, i);
            endMoveRows();
        }
        m_cards[i] = cards[i];
    }
    if (!m_cards.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_cards.size()) - 1));
}

int BoardColumnModel::rowOf(const QString &id) const
{
    for (int i = 0; i < m_cards.size(); ++i)
        if (m_cards[i].record.id == id)
            return i;
    return -1;
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const
{
    const auto *card = index.isValid() ? at(index.row()) : nullptr;
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole: return card->incident.number + QStringLiteral("  ") + card->incident.title;
    case Qt::AccessibleTextRole:
        return tr("%1, level %2, %3, %4")
            .arg(card->incident.number, words::numeral(card->incident.level), card->incident.title, words::phase(card->incident.phase));
    case Qt::ToolTipRole: return words::absolute(card->incident.detected);
    case CardRole: return QVariant::fromValue(*card);
    case IdRole: return card->record.id;
    default: return {};
    }
}

IncidentBoardModel::IncidentBoardModel(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    for (int i = 0; i < domain::phaseCount; ++i)
        m_columns[size_t(i)] = new BoardColumnModel(domain::Phase(i), this);
    connect(&session.workspace(), &store::Workspace::recordsChanged, this, [this](const store::RecordNotice &notice) {
        if (notice.types.contains(QStringLiteral("incident")) || notice.types.contains(QStringLiteral("entry")))
            refresh();
    });
    connect(&session.workspace(), &store::Workspace::backfilled, this, [this] { refresh(); });
    m_soon.setInterval(30'000); // sparklines and rates
    connect(&m_soon, &QTimer::timeout, this, &IncidentBoardModel::refresh);
    m_soon.start();
    refresh();
}

void IncidentBoardModel::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    const qint64 now = m_session.now();
    base::whenDone(m_session.workspace().incidents().cards(now - base::dayMs, now, 48), this, [this](const Result<QList<store::IncidentCard>> &cards) {
        m_loading = false;
        if (cards) {
            m_all = *cards;
            m_loaded = true;
            apply();
        }
        if (std::exchange(m_again, false))
            refresh();
    });
}

void IncidentBoardModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    apply();
}

void IncidentBoardModel::apply()
{
    std::array<QList<store::IncidentCard>, domain::phaseCount> columns;
    const QString me = m_session.actor();
    for (const auto &card : std::as_const(m_all)) {
        const auto &incident = card.incident;
        if ((m_filter.level >= 0 && incident.level != m_filter.level) || (!m_filter.type.isEmpty() && incident.type != m_filter.type)
            || (!m_filter.owner.isEmpty() && incident.owner != m_filter.owner) || (m_filter.mine && incident.owner != me)
            || (m_filter.unread && card.unread == 0))
            continue;
        columns[size_t(incident.phase)].append(card);
    }
    const auto weight = [](const store::IncidentCard &card) { return card.incident.level == 0 ? 9 : card.incident.level; };
    m_shown.clear();
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool closed = domain::Phase(i) == domain::Phase::Closed;
        std::stable_sort(columns[i].begin(), columns[i].end(), [&](const auto &a, const auto &b) {
            if (closed)
                return a.incident.closed > b.incident.closed;
            return std::tuple(weight(a), a.incident.detected) < std::tuple(weight(b), b.incident.detected);
        });
        m_columns[i]->setCards(columns[i]);
        m_shown += columns[i];
    }
    Q_EMIT changed();
}

QStringList IncidentBoardModel::owners() const
{
    QStringList out;
    for (const auto &card : m_all)
        if (!card.incident.owner.isEmpty() && !out.contains(card.incident.owner))
            out.append(card.incident.owner);
    std::sort(out.begin(), out.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return out;
}

const store::IncidentCard *IncidentBoardModel::card(const QString &id) const
{
    for (const auto &card : m_all)
        if (card.record.id == id)
            return &card;
    return nullptr;
}

int IncidentBoardModel::openCount() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const auto &card) { return card.incident.phase != domain::Phase::Closed; }));
}

int IncidentBoardModel::unreadCount() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const auto &card) { return card.unread > 0 && card.incident.phase != domain::Phase::Closed; }));
}

IncidentBoardModel::PhaseTimes IncidentBoardModel::phaseTimes(domain::Phase phase) const
{
    PhaseTimes out;
    const qint64 now = m_session.now();
    QList<std::pair<qint64, double>> past;
    for (const auto &card : m_all) {
        const auto spent = card.record.body.value(QLatin1StringView("spent")).toObject().value(domain::phaseName(phase)).toDouble(-1);
        if (spent >= 0)
            past.append({card.incident.opened, spent / double(base::hourMs)});
        if (card.incident.phase == phase && phase != domain::Phase::Closed)
            out.current.append(double(now - card.incident.phaseSince) / double(base::hourMs));
    }
    std::sort(past.begin(), past.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (qsizetype i = 0; i < past.size() && i < 12; ++i)
        out.past.append(past[i].second);
    auto sorted = out.past;
    std::sort(sorted.begin(), sorted.end());
    if (!sorted.isEmpty())
        out.median = sorted[sorted.size() / 2];
    return out;
}

void IncidentBoardModel::move(const QString &id, domain::Phase to, const QString &owner, const QString &reason)
{
    const auto *found = card(id);
    if (!found || found->incident.phase == to)
        return;
    workflows::AdvanceIncident advance{found->record, to, owner, reason};
    m_session.perform(advance.run(m_session.workspace().documents(), m_session.act()), tr("%1 moved to %2").arg(found->incident.number, words::phase(to)));
}

void IncidentBoardModel::open(const QString &title, int level, const QString &type)
{
    workflows::OpenIncident open;
    open.title = title;
    open.level = level;
    open.type = type;
    m_session.perform(open.run(m_session.workspace().documents(), m_session.act()), tr("Incident opened"),
        [this](const store::CommitReceipt &receipt) { Q_EMIT opened(receipt.lines.first().id); });
}

void IncidentBoardModel::markSeen(const QString &id)
{
    if (const auto *found = card(id); found && found->unread > 0)
        base::whenDone(m_session.workspace().incidents().markSeen(id, found->lastSequence), this, [this](const Result<void> &) { refresh(); });
}

} // namespace desk
