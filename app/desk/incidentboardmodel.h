// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session.h"
#include <QAbstractListModel>
#include <QTimer>

namespace desk
{

/// One column of the board: the incidents of a phase, gravest and oldest first.
class BoardColumnModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CardRole = Qt::UserRole + 1, IdRole };
    BoardColumnModel(domain::Phase phase, QObject *parent) : QAbstractListModel(parent), m_phase(phase) {}

    domain::Phase phase() const { return m_phase; }
    /// Replaces the cards with the fewest row moves, so that selection and scroll stay.
    void setCards(const QList<store::IncidentCard> &cards);
    const store::IncidentCard *at(int row) const { return row >= 0 && row < m_cards.size() ? &m_cards[row] : nullptr; }
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_cards.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    domain::Phase m_phase;
    QList<store::IncidentCard> m_cards;
};

/// The incident board: five columns, filters, and where each open incident stands among the last twelve. GUI thread.
class IncidentBoardModel : public QObject
{
    Q_OBJECT
public:
    struct Filter {
        int level = -1; ///< -1 for all
        QString type;
        QString owner; ///< name of the lead; empty for anyone
        bool mine = false;
        bool unread = false;
    };
    /// Hours spent in a phase: of the last twelve incidents that left it, and of those in it now.
    struct PhaseTimes {
        QList<double> past;
        QList<double> current;
        double median = 0;
    };

    explicit IncidentBoardModel(Session &session, QObject *parent = nullptr);

    Session &session() { return m_session; }
    BoardColumnModel &column(domain::Phase phase) { return *m_columns[size_t(phase)]; }
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    const QList<store::IncidentCard> &all() const { return m_all; }
    /// Those that pass the filter, open ones by weight, then closed ones, newest first.
    const QList<store::IncidentCard> &shown() const { return m_shown; }
    /// Names of all leads, sorted.
    QStringList owners() const;
    /// How the incidents are looked at; remembered with the session.
    enum class View { Board, List, Calendar };
    View view() const { return m_view; }
    void setView(View view) { m_view = view; }
    const store::IncidentCard *card(const QString &id) const;
    int openCount() const;
    int unreadCount() const;
    PhaseTimes phaseTimes(domain::Phase phase) const;
    void refresh();
    bool isLoaded() const { return m_loaded; }

    void move(const QString &id, domain::Phase to, const QString &owner, const QString &reason);
    void open(const QString &title, int level, const QString &type);
    void markSeen(const QString &id);

Q_SIGNALS:
    void changed();
    void opened(const QString &id);

private:
    void apply();

    Session &m_session;
    std::array<BoardColumnModel *, domain::phaseCount> m_columns;
    QList<store::IncidentCard> m_all;
    QList<store::IncidentCard> m_shown;
    View m_view = View::Board;
    Filter m_filter;
    QTimer m_soon;
    bool m_loading = false;
    bool m_again = false;
    bool m_loaded = false;
};

} // namespace desk

Q_DECLARE_METATYPE(store::IncidentCard)
