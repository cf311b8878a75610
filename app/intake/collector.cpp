// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "base/log.h"
#include "base/ulid.h"
#include "base/whendone.h"
#include "intake.h"

using base::Result;

namespace intake
{
namespace
{
constexpr int lookEveryMs = 5'000;
constexpr qint64 leaseMs = 60'000;
} // namespace

Collector::Collector(store::Workspace &workspace, Intake &intake, net::Transport &transport, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_open(&workspace), m_intake(intake), m_transport(transport), m_feeds(workspace.clock()),
      m_owner(base::newUlid(workspace.clock().now()))
{
    connect(&m_timer, &QTimer::timeout, this, [this] { look(false, {}); });
    connect(&workspace, &store::Workspace::recordsChanged, this, [this](const store::RecordNotice &notice) {
        if (m_timer.isActive() && notice.types.contains(QStringLiteral("source")))
            look(false, {}); // a new source is asked at once
    });
}

/// Whoever asks next need not wait for the lease to run out.
Collector::~Collector()
{
    if (!m_open)
        return;
    const qint64 now = m_workspace.clock().now();
    m_workspace.mentions().lease(QStringLiteral("poll"), m_owner, now, now - 1);
}

void Collector::start()
{
    m_timer.start(lookEveryMs);
    look(false, {});
}

void Collector::stop() { m_timer.stop(); }

QFuture<Result<QList<PollLine>>> Collector::pollAll()
{
    auto round = std::make_shared<Round>();
    round->promise = std::make_shared<QPromise<Result<QList<PollLine>>>>();
    round->promise->start();
    auto future = round->promise->future();
    look(true, round);
    return future;
}

void Collector::endRound(const std::shared_ptr<Round> &round)
{
    if (!round || !round->promise)
        return;
    round->promise->addResult(Result<QList<PollLine>>(round->lines));
    round->promise->finish();
    round->promise.reset();
}

void Collector::look(bool everything, const std::shared_ptr<Round> &round)
{
    const qint64 now = m_workspace.clock().now();
    base::whenDone(
        m_workspace.mentions().lease(QStringLiteral("poll"), m_owner, now, now + leaseMs), this, [this, everything, round](const Result<bool> &mine) {
            if (!mine || !*mine) {
                if (round && round->promise) {
                    round->promise->addResult(
                        Result<QList<PollLine>>(mine ? base::fail(base::ErrorKind::Conflict, "collect.lease") : tl::unexpected<base::Error>(mine.error())));
                    round->promise->finish();
                    round->promise.reset();
                }
                return;
            }
            base::whenDone(
                m_workspace.mentions().sources(m_workspace.clock().now()), this, [this, everything, round](const Result<QList<store::SourceHealth>> &sources) {
                    if (!sources)
                        return endRound(round);
                    if (round)
                        round->open = 1; // held until all are under way
                    for (const auto &source : *sources) {
                        const auto &record = source.record;
                        if (record.kind != QLatin1StringView("feed") || record.paused || m_running.contains(record.id))
                            continue;
                        if (!everything && source.nextPoll > m_workspace.clock().now())
                            continue;
                        m_running.insert(record.id);
                        if (round)
                            ++round->open;
                        base::whenDone(m_workspace.mentions().sourceState(record.id), this,
                            [this, record, round](const Result<QJsonObject> &state) { poll(record, state.value_or(QJsonObject{}), round); });
                    }
                    if (round && --round->open == 0)
                        endRound(round);
                });
        });
}

void Collector::poll(const domain::SourceRecord &record, const QJsonObject &json, const std::shared_ptr<Round> &round)
{
    auto state = sources::FeedState::fromJson(json);
    if (state.url != record.url) {
        state = {}; // another address: nothing that is remembered applies
        state.url = record.url;
    }
    state.intervalMinutes = record.intervalMinutes;
    base::whenDone(m_feeds.fetch(state, m_transport), this, [this, record, round](const Result<sources::FetchOutcome> &outcome) {
        PollLine line{record.id, record.name, 0, 0, {}};
        if (!outcome) {
            line.error = base::kindName(outcome.error().kind);
            return finish(line, round);
        }
        const qint64 now = m_workspace.clock().now();
        if (outcome->error)
            line.error = base::kindName(outcome->error->kind) + (outcome->error->detail.isEmpty() ? QString() : QStringLiteral(": ") + outcome->error->detail);
        m_workspace.mentions().saveSourceState(record.id, outcome->state.toJson(), now,
            outcome->state.gone ? std::numeric_limits<qint64>::max() : outcome->state.nextDue, line.error, sources::isSilent(outcome->state, now));
        for (const auto &complaint : outcome->complaints)
            qCInfo(base::logSources) << record.id << complaint;
        if (outcome->items.isEmpty())
            return finish(line, round);
        base::whenDone(m_intake.add(outcome->items, {record.id, record.name, record.kind, record.channel, record.language, true}), this,
            [this, line, round](const Result<Report> &report) mutable {
                if (report) {
                    line.stored = report->stored;
                    line.duplicates = report->duplicates;
                } else {
                    line.error = base::kindName(report.error().kind);
                }
                finish(line, round);
            });
    });
}

void Collector::finish(const PollLine &line, const std::shared_ptr<Round> &round)
{
    m_running.remove(line.sourceId);
    Q_EMIT polled(line);
    if (!round)
        return;
    round->lines.append(line);
    if (--round->open == 0)
        endRound(round);
}

} // namespace intake
