// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/querymatch.h"
#include "session.h"
#include <QAbstractListModel>
#include <QTimer>

namespace desk
{

/// The newest mentions of a filter, in a window of 2,000 rows that grows as one scrolls. New ones are held back while
/// the reader is not at the top, and counted. GUI thread.
class MentionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { MentionRole = Qt::UserRole + 1, TextRole, RangesRole, IncidentRole, MarkedRole, TimeRole, DetailRole };

    explicit MentionListModel(Session &session, QObject *parent = nullptr);

    /// Starts over with another filter; words to highlight come from the watch's query and the filter's words.
    void show(const store::MentionFilter &filter, const QString &watchQuery);
    const store::MentionFilter &filter() const { return m_filter; }
    /// Whether the reader is at the top; only then new mentions slip in.
    void setAtTop(bool atTop);
    void showHeld();
    int held() const { return m_held; }
    bool loading() const { return m_loading; }

    const domain::Mention *at(int row) const;
    int rowOf(const QString &id) const;
    /// X marks for acts on several.
    void toggleMark(int row);
    void clearMarks();
    QList<domain::Mention> marked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QList<domain::TextRange> ranges(const QString &text) const;
    bool isAttached(const QString &mentionId) const { return m_attached.contains(mentionId); }

    static constexpr int window = 2000;
    static constexpr int pageSize = 100;

Q_SIGNALS:
    void heldChanged(int held);
    void loadingChanged(bool loading);
    void failed(const QString &sentence);

private:
    void load(std::optional<store::MentionCursor> after);
    void refreshTop();
    void catchUp();
    void refreshAttached();
    /// Reads again what is on the first pages: it was judged, corrected or grouped.
    void refreshJudged();

    Session &m_session;
    store::MentionFilter m_filter;
    QList<domain::Query> m_queries;
    QList<domain::Mention> m_rows;
    QHash<QString, QString> m_attached;
    QSet<QString> m_marked;
    std::optional<store::MentionCursor> m_next;
    bool m_more = false;
    bool m_loading = false;
    bool m_atTop = true;
    bool m_refreshing = false;
    bool m_again = false; // mentions were stored while a read was under way
    int m_held = 0;
    QTimer m_judged;
    quint64 m_version = 0;
};

} // namespace desk
