// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "../livereader.h"
#include "connection.h"
#include "searchplan.h"

namespace store
{

domain::Mention loadMention(Connection &connection, qint64 row);

/// Reads the list that a filter describes, on a reader's connection.
class MentionQuery
{
public:
    MentionQuery(Connection &connection, const MentionFilter &filter);

    MentionPage page(std::optional<MentionCursor> after, int limit);
    QStringList texts(int limit);
    QList<MentionPassing> passings(std::optional<MentionCursor> after, int limit);
    QList<AuthorShare> topAuthors(int limit);
    /// From the filter's begin to its end.
    Series series(qint64 binMs);
    QList<Share> shares(bool channels);
    /// What LiveReader::cues() and makeup() say; words of the filter are not judged.
    QList<CueCounts> cues(qint64 leastReach, qint64 newAfterMs);
    Makeup makeup(int limit);
    /// Of the newest mentions; words of the filter are not judged.
    QSet<qint64> rows(int limit);

private:
    /// " FROM … WHERE …" with its binds; the time column is named by m_published.
    void build();
    QList<MentionCursor> cursors(std::optional<MentionCursor> after, int limit, bool &more);

    Connection &m_connection;
    MentionFilter m_filter;
    std::optional<domain::Query> m_words;
    bool m_judge = false;
    bool m_nothing = false;
    QString m_from;
    QString m_published;
    QString m_row;
    QVariantList m_binds;
};

} // namespace store
