// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/query.h"
#include "values.h"
#include <QFuture>
#include <QObject>

namespace store
{

class Database;

struct SearchRequest {
    domain::Query query;
    qint64 from = 0; ///< UTC ms, inclusive
    qint64 to = 0;   ///< UTC ms, exclusive; 0 for no end
    int limit = 50;  ///< at most 10,000: up to there the order is exact
};
struct SearchAnswer {
    QList<domain::Mention> mentions; ///< newest published first
    bool more = false;               ///< others match too
};

/// Search over everything stored. Finds the same mentions as the live matcher. Any thread.
class Search : public QObject
{
    Q_OBJECT
public:
    explicit Search(Database &database, QObject *parent = nullptr);
    QFuture<base::Result<SearchAnswer>> find(SearchRequest request);
    /// How many match, exactly, in a time range (0, 0 for all).
    QFuture<base::Result<int>> count(domain::Query query, qint64 from, qint64 to);

private:
    Database &m_database;
};

} // namespace store
