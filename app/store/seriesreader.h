// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "values.h"
#include <QFuture>
#include <QObject>

namespace store
{

class Database;

struct SeriesFilter {
    QString watch;    ///< id; empty for everything
    qint64 from = 0;  ///< UTC ms, inclusive; rounded down to a bin
    qint64 to = 0;    ///< UTC ms, exclusive
    qint64 binMs = 0; ///< a multiple of a minute; at least 15 minutes where minute counts are no longer kept
    QList<domain::Sentiment> sentiments;
    QList<domain::Channel> channels;
    QStringList languages; ///< primary subtags
};

/// Counts over time from the rollups; never touches single mentions. Any thread.
class SeriesReader : public QObject
{
    Q_OBJECT
public:
    SeriesReader(Database &database, const base::Clock &clock, QObject *parent = nullptr);

    QFuture<base::Result<Series>> series(SeriesFilter filter);
    QFuture<base::Result<QList<Share>>> byChannel(SeriesFilter filter);
    QFuture<base::Result<QList<Share>>> byLanguage(SeriesFilter filter);
    /// Every watch with its count in [from, to), in the period before of the same length, and a sparkline.
    QFuture<base::Result<QList<WatchSummary>>> watches(qint64 from, qint64 to, int sparkBins);
    /// Start of the oldest and end of the newest counted quarter hour; {0, 0} when nothing is counted.
    QFuture<base::Result<std::pair<qint64, qint64>>> extent(QString watch);

private:
    Database &m_database;
    const base::Clock &m_clock;
};

} // namespace store
