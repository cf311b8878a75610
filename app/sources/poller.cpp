// SPDX-License-Identifier: GPL-3.0-or-later
#include "poller.h"
#include <QRandomGenerator>
#include <algorithm>

namespace sources
{

namespace
{

constexpr int defaultMinutes = 5;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 longestWait = 6 * 60 * minuteMs;

} // namespace

PollSchedule::PollSchedule(std::function<double()> random) : m_random(std::move(random))
{
    if (!m_random)
        m_random = [] { return QRandomGenerator::global()->generateDouble(); };
}

qint64 PollSchedule::interval(const FeedState &state)
{
    const int minutes = state.intervalMinutes > 0 ? state.intervalMinutes : state.ttlMinutes > 0 ? state.ttlMinutes : defaultMinutes;
    return std::clamp(minutes, 1, 24 * 60) * minuteMs;
}

void PollSchedule::noteSuccess(FeedState &state, qint64 nowMs) const
{
    const qint64 wait = interval(state);
    state.since = state.since == 0 ? nowMs : state.since;
    state.lastFetch = nowMs;
    state.lastSuccess = nowMs;
    state.failures = 0;
    state.lastError.clear();
    state.nextDue = nowMs + wait + qint64(m_random() * double(wait) * 0.1);
}

void PollSchedule::noteFailure(FeedState &state, base::ErrorKind kind, std::optional<qint64> retryAfterMs, qint64 nowMs) const
{
    state.since = state.since == 0 ? nowMs : state.since;
    state.lastFetch = nowMs;
    state.failures = std::min(state.failures + 1, 1000);
    state.lastError = base::kindName(kind);
    // A feed that is asked once a day is not asked more often because it fails.
    const qint64 normal = interval(state);
    const qint64 wait = std::max(normal, std::min(longestWait, normal << std::min(state.failures, 12)));
    state.nextDue = nowMs + std::max(wait + qint64(m_random() * double(wait) * 0.25), retryAfterMs.value_or(0));
}

void PollSchedule::noteGone(FeedState &state, qint64 nowMs) const
{
    noteFailure(state, base::ErrorKind::NotFound, std::nullopt, nowMs);
    state.gone = true;
}

} // namespace sources
