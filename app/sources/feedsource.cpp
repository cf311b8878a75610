// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedsource.h"
#include "base/onpool.h"
#include "charset.h"
#include "delimited.h"
#include "feedparser.h"
#include "jsonlines.h"
#include "net/httpoutcome.h"
#include <QBuffer>

namespace sources
{

namespace
{

constexpr int mostComplaints = 20;

void fail(FetchOutcome &outcome, base::Error error, std::optional<qint64> retryAfter, const PollSchedule &schedule, qint64 nowMs)
{
    outcome.unchanged = true;
    if (error.kind != base::ErrorKind::Cancelled) // stopping a request says nothing about the feed
        schedule.noteFailure(outcome.state, error.kind, retryAfter, nowMs);
    outcome.error = std::move(error);
}

/// Rows of a table or of JSON Lines as the items of a feed; none when not one row can be used.
template <typename Reader> std::optional<Feed> drained(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Reader reader;
    if (!reader.open(&buffer))
        return std::nullopt;
    Feed feed;
    while (auto item = reader.next()) {
        if (*item)
            feed.items.append(**item);
        else if (feed.complaints.size() < mostComplaints)
            feed.complaints.append(item->error().detail);
    }
    return feed.items.isEmpty() ? std::nullopt : std::optional(feed);
}

std::optional<Feed> readTable(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096).trimmed();
    if (start.isEmpty() || start.startsWith('<') || start.startsWith('['))
        return std::nullopt; // a page that is no feed is no table either
    return start.startsWith('{') ? drained<JsonLinesReader>(bytes) : drained<DelimitedReader>(bytes);
}

} // namespace

FetchOutcome readAnswer(FeedState state, const base::Result<net::HttpReply> &answer, const PollSchedule &schedule, qint64 nowMs)
{
    FetchOutcome outcome;
    outcome.state = std::move(state);
    if (!answer) {
        fail(outcome, answer.error(), std::nullopt, schedule, nowMs);
        return outcome;
    }
    const auto verdict = net::classify(answer->status);
    if (verdict.gone) {
        outcome.unchanged = true;
        outcome.error = base::Error{verdict.kind, QStringLiteral("feed.fetch"), QStringLiteral("status 410")};
        schedule.noteGone(outcome.state, nowMs);
        return outcome;
    }
    if (!verdict.good) {
        if (verdict.kind == base::ErrorKind::NotFound)
            outcome.state.permanentUrl.clear(); // the move did not hold: ask at the old address again
        const base::Error error{verdict.kind, QStringLiteral("feed.fetch"), QStringLiteral("status %1").arg(answer->status)};
        fail(outcome, error, net::retryAfterMs(answer->header("Retry-After"), nowMs), schedule, nowMs);
        return outcome;
    }
    if (!answer->permanentUrl.isEmpty())
        outcome.state.permanentUrl = answer->permanentUrl;
    if (answer->status == 304) {
        outcome.unchanged = true;
        schedule.noteSuccess(outcome.state, nowMs);
        return outcome;
    }
    ParseHints hints;
    hints.httpCharset = charsetOfContentType(QString::fromLatin1(answer->header("Content-Type")));
    hints.url = answer->finalUrl;
    auto feed = parseFeed(answer->body, hints);
    if (!feed)
        if (auto table = readTable(answer->body))
            feed = std::move(*table);
    if (!feed) {
        // The marks of a broken answer are not kept: the next one must come whole.
        fail(outcome, feed.error(), std::nullopt, schedule, nowMs);
        return outcome;
    }
    outcome.state.etag = QString::fromLatin1(answer->header("ETag"));
    outcome.state.lastModified = QString::fromLatin1(answer->header("Last-Modified"));
    outcome.state.ttlMinutes = feed->ttlMinutes;
    outcome.title = feed->title;
    outcome.link = feed->link;
    outcome.complaints = feed->complaints;
    outcome.items = std::move(feed->items);
    recordItems(outcome.state, outcome.items, nowMs);
    schedule.noteSuccess(outcome.state, nowMs);
    return outcome;
}

FeedSource::FeedSource(const base::Clock &clock, PollSchedule schedule, QThreadPool *pool)
    : m_clock(clock), m_schedule(std::move(schedule)), m_pool(pool ? pool : &base::workers())
{
}

QFuture<base::Result<FetchOutcome>> FeedSource::fetch(const FeedState &state, net::Transport &transport) const
{
    net::HttpRequest request;
    request.url = state.permanentUrl.isEmpty() ? state.url : state.permanentUrl;
    request.headers.append(
        qMakePair(QByteArray("Accept"), QByteArray("application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5")));
    if (!state.etag.isEmpty())
        request.headers.append(qMakePair(QByteArray("If-None-Match"), state.etag.toLatin1()));
    if (!state.lastModified.isEmpty())
        request.headers.append(qMakePair(QByteArray("If-Modified-Since"), state.lastModified.toLatin1()));
    return transport.get(request).then(m_pool, [state, schedule = m_schedule, clock = &m_clock](const base::Result<net::HttpReply> &answer) {
        return base::Result<FetchOutcome>(readAnswer(state, answer, schedule, clock->now()));
    });
}

} // namespace sources
