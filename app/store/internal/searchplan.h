// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"
#include "domain/querymatch.h"

namespace store
{

/// How a query is asked of SQLite: an FTS5 expression that finds at least all matches, conditions on columns that find
/// at least all matches, and whether both together are exact. When they are not, candidates are checked with
/// domain::matches(), the live matcher's own judge, so that both always agree.
struct SearchPlan {
    QString words;     ///< FTS5 expression; empty when words do not narrow the query
    QString condition; ///< SQL on the alias m; empty when fields do not narrow the query
    QVariantList binds;
    bool exact = false;

    static SearchPlan of(const domain::Query &query);
};

/// What the judge needs of one stored mention.
class CandidateReader
{
public:
    explicit CandidateReader(Connection &connection) : m_connection(connection) {}
    bool matches(const domain::Query &query, qint64 row);

private:
    Connection &m_connection;
};

} // namespace store
