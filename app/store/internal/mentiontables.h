// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "../mentionbatch.h"
#include "../values.h"
#include "connection.h"
#include "domain/watchmatcher.h"
#include "readings.h"
#include "rollups.h"
#include <QDeadlineTimer>

namespace store
{

/// Writes mentions, their words, hits and counts. Lives on the writer thread as long as its connection; keeps the small
/// dictionaries (authors, sites, languages, sources) in memory.
class MentionTables
{
public:
    explicit MentionTables(Connection &connection) : m_connection(connection), m_readings(connection) {}

    /// Inside somebody's transaction. After a failure call forget(), since new keys were rolled back. `notice` tells of
    /// the mentions that were stored, with the watches they hit as they are now, not as the batch was matched; `gauges` gets
    /// the ids of those that got a reading.
    /// Begins at `at` and leaves it where it stopped: at the end, or at the first mention after the deadline.
    BatchReport store(const MentionBatch &batch, qsizetype &at, const QDeadlineTimer &deadline, qint64 now, MentionNotice &notice, QSet<QString> &gauges);
    void forget();

    static ActiveWatches activeWatches(Connection &connection);

private:
    struct Author {
        qint64 key = 0;
        qint64 reach = 0;
        bool ignored = false;
    };
    Author author(const QString &name, qint64 reach);
    qint64 site(const QString &host);
    qint64 language(const QString &tag);
    qint64 source(const domain::Mention &mention);
    bool isDuplicate(const PreparedMention &prepared);
    void rematch(MentionBatch &batch, const ActiveWatches &watches);

    Connection &m_connection;
    Readings m_readings;
    QHash<QString, Author> m_authors;
    QHash<QString, qint64> m_sites;
    QHash<QString, qint64> m_languages;
    QHash<QString, qint64> m_sources;
    qint64 m_authorsVersion = -1;
    std::unique_ptr<domain::WatchMatcher> m_matcher;
    qint64 m_matcherGeneration = -1;
};

} // namespace store
