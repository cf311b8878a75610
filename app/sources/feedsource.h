// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "domain/mention.h"
#include "feedhealth.h"
#include "net/httpjob.h"
#include "poller.h"
#include <QFuture>
#include <QStringList>
#include <QThreadPool>

namespace sources
{

/// What a fetch brought. `state` is always the one to store, after failures too.
struct FetchOutcome {
    FeedState state;
    QList<domain::Item> items;
    QString title; ///< of the feed
    QString link;
    QStringList complaints;           ///< what was wrong with the feed and was mended
    bool unchanged = false;           ///< 304, or the feed is gone or could not be had
    std::optional<base::Error> error; ///< why nothing came; the state has the next attempt
};

/// Fetches a feed by conditional GET and reads it in the pool. An address may also hold a table or JSON Lines, such as an
/// hourly file of ratings.
class FeedSource
{
public:
    /// `clock` and `pool` must outlive every fetch. The default pool is the global one.
    explicit FeedSource(const base::Clock &clock, PollSchedule schedule = PollSchedule(), QThreadPool *pool = nullptr);

    /// Asks once, due or not. Call it from the transport's thread. The Result fails only with Bug; a server that fails is an
    /// outcome with `error`. A cancelled request gives a cancelled future or an outcome with Cancelled.
    QFuture<base::Result<FetchOutcome>> fetch(const FeedState &state, net::Transport &transport) const;

private:
    const base::Clock &m_clock;
    PollSchedule m_schedule;
    QThreadPool *m_pool;
};

/// Reads what a transport brought into an outcome; the part of a fetch without I/O.
FetchOutcome readAnswer(FeedState state, const base::Result<net::HttpReply> &answer, const PollSchedule &schedule, qint64 nowMs);

} // namespace sources
