// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "feedhealth.h"
#include <functional>
#include <optional>

namespace sources
{

/// When a feed is asked next. No I/O and no timer: a due time is a stored instant. Safe from any thread when `random` is.
class PollSchedule
{
public:
    /// `random` gives numbers in [0, 1); the default is the system's generator.
    explicit PollSchedule(std::function<double()> random = {});

    /// Ms between two fetches of a healthy feed: the person's choice, else the feed's ttl, else 5 minutes; 1 minute to 24 hours.
    static qint64 interval(const FeedState &state);
    bool isDue(const FeedState &state, qint64 nowMs) const { return !state.gone && state.nextDue <= nowMs; }

    /// Notes a success; the next fetch is one interval and up to a tenth of it away, so that feeds do not march in step.
    void noteSuccess(FeedState &state, qint64 nowMs) const;
    /// Notes a failure: twice the wait for each one in a row, at most 6 hours, plus up to a quarter by chance; never earlier than
    /// `retryAfterMs` from now.
    void noteFailure(FeedState &state, base::ErrorKind kind, std::optional<qint64> retryAfterMs, qint64 nowMs) const;
    /// Notes that the feed is gone for good: it is never due again.
    void noteGone(FeedState &state, qint64 nowMs) const;

private:
    std::function<double()> m_random;
};

} // namespace sources
