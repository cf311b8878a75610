// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"
#include "base/onpool.h"
#include "detection/projection.h"
#include "gaugewatch.h"
#include "overlap.h"
#include "replayed.h"
#include "slices.h"
#include <cmath>

using base::Result;
using domain::Alert;
using domain::AlertRule;
using domain::RuleKind;
using namespace Qt::StringLiterals;

namespace intake
{
namespace
{

constexpr qint64 warmMs = 14 * base::dayMs;
constexpr qint64 minutesKept = 90 * base::dayMs; ///< decisions.md, Time
constexpr qint64 copiesWithin = 4 * base::hourMs;
constexpr qsizetype copiesOf = 20, mostRemembered = 1'000;
constexpr qint64 sameWithin = base::hourMs / 2; ///< of an alert that was judged and one that is replayed
constexpr double deviations = 2;
constexpr int projectedHours = 6;

template <typename T> std::shared_ptr<QPromise<Result<T>>> promised()
{
    auto out = std::make_shared<QPromise<Result<T>>>();
    out->start();
    return out;
}
template <typename T> void end(const std::shared_ptr<QPromise<Result<T>>> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// Pushes the rows of a series from its first mention on.
template <typename Visit> void run(const store::Series &series, Visit visit)
{
    detection::BurstDetector detector;
    bool begun = false;
    for (qsizetype i = 0; i < series.bins.size(); ++i) {
        const int count = series.bins[i].total();
        const qint64 time = series.from + i * series.binMs;
        begun = begun || count > 0; // silence before the first mention teaches nothing
        if (begun)
            visit(time, count, detector.push(time, count), detector);
    }
}

void follow(QList<BurstSpan> &spans, qint64 time, qint64 rowMs, int count, const detection::Finding &finding)
{
    const bool going = !spans.isEmpty() && spans.last().to == 0;
    if (going && !finding.open) {
        spans.last().to = time;
        return;
    }
    if (!finding.open)
        return;
    if (!going)
        spans.append({time, 0, 0, time, 0, 0});
    auto &span = spans.last();
    span.mentions += count;
    if (finding.deviation > span.peak) {
        span.peak = finding.deviation;
        span.peakAt = time + rowMs;
    }
}

BurstBand bandOf(const store::Series &series, qint64 from, qint64 to, qint64 binMs)
{
    struct Sum {
        double expected = 0, size = 1;
        int rows = 0;
    };
    BurstBand out;
    out.binMs = std::max(binMs, series.binMs);
    out.from = from - from % series.binMs;
    const qint64 end = series.from + series.bins.size() * series.binMs;
    std::optional<detection::BurstDetector> newest;
    QList<Sum> sums(std::max<qint64>(0, (to - out.from + out.binMs - 1) / out.binMs));
    run(series, [&](qint64 time, int count, const detection::Finding &finding, const detection::BurstDetector &detector) {
        follow(out.bursts, time, series.binMs, count, finding);
        if (const qint64 at = (time - out.from) / out.binMs; time >= out.from && at < sums.size())
            sums[at] = {sums[at].expected + finding.expected, detector.baseline().size(time), sums[at].rows + 1};
        if (time + series.binMs == end)
            newest = detector;
    });
    if (newest)
        for (const auto &hour : detection::project(*newest, to, projectedHours))
            out.projected.append({hour.from, hour.value, hour.low, hour.high});
    // The newest bin is under way: what is expected of the whole of it, and of one that has not begun the same.
    const qint64 whole = out.binMs / series.binMs;
    for (qsizetype at = std::max<qint64>(1, (end - 1 - out.from) / out.binMs); at < sums.size(); ++at) {
        if (sums[at].rows == 0)
            sums[at] = sums[at - 1];
        else if (sums[at].rows < whole)
            sums[at].expected *= double(whole) / sums[at].rows;
    }
    for (const auto &sum : std::as_const(sums)) {
        const double spread = deviations * std::sqrt(sum.expected + sum.expected * sum.expected / sum.size);
        out.expected.append(sum.expected);
        out.low.append(std::max(0.0, sum.expected - spread));
        out.high.append(sum.expected + spread);
    }
    out.bursts.removeIf([&](const auto &span) { return span.to != 0 && span.to <= out.from; });
    return out;
}

} // namespace

struct History::Replaying {
    AlertRule rule;
    qint64 from = 0, to = 0;
    QStringList watches;
    qsizetype at = 0;
    QList<Alert> found; ///< bursts that are still to be gathered
    Replay out;
    std::shared_ptr<QPromise<Result<Replay>>> promise = promised<Replay>();

    void fail(const base::Error &error) { end(promise, Result<Replay>(tl::unexpected<base::Error>(error))); }
};

QList<BurstSpan> burstsOf(const store::Series &series)
{
    QList<BurstSpan> out;
    run(series,
        [&](qint64 time, int count, const detection::Finding &finding, const detection::BurstDetector &) { follow(out, time, series.binMs, count, finding); });
    return out;
}

History::History(store::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

/// Where learning begins: within the minutes that are kept when the time asked for is.
qint64 History::warmFrom(qint64 from) const
{
    const qint64 kept = m_workspace.clock().now() - minutesKept + base::hourMs;
    return std::max<qint64>(0, from >= kept ? std::max(from - warmMs, kept) : from - warmMs);
}

QFuture<Result<BurstBand>> History::bursts(QString watch, qint64 from, qint64 to, qint64 binMs)
{
    auto promise = promised<BurstBand>();
    store::SeriesFilter filter;
    filter.watch = watch;
    filter.from = warmFrom(from);
    filter.to = to;
    filter.binMs = base::minuteMs;
    base::whenDone(m_workspace.series().series(filter), this, [=, this](const Result<store::Series> &series) {
        if (!series)
            return end(promise, Result<BurstBand>(tl::unexpected<base::Error>(series.error())));
        base::onPool<BurstBand>(
            this, [series = *series, from, to, binMs] { return bandOf(series, from, to, binMs); },
            [=, this](const BurstBand &band) {
                const auto shared = std::make_shared<BurstBand>(band);
                countCopies(watch, shared, std::max<qsizetype>(0, band.bursts.size() - copiesOf), promise);
            });
    });
    return promise->future();
}

void History::countCopies(
    const QString &watch, const std::shared_ptr<BurstBand> &band, qsizetype at, const std::shared_ptr<QPromise<Result<BurstBand>>> &promise)
{
    if (at >= band->bursts.size())
        return end(promise, Result<BurstBand>(*band));
    auto &burst = band->bursts[at];
    const CopiesKey key{watch, burst.from, burst.to, burst.mentions};
    if (const auto known = m_copies.constFind(key); known != m_copies.cend()) {
        burst.copies = *known;
        return countCopies(watch, band, at + 1, promise);
    }
    store::MentionFilter filter;
    filter.watch = watch;
    filter.from = burst.from;
    filter.to = std::min(burst.to == 0 ? burst.from + copiesWithin : burst.to, burst.from + copiesWithin);
    base::whenDone(m_workspace.live().cues(filter), this, [=, this](const Result<QList<store::CueCounts>> &cues) {
        if (!cues)
            return end(promise, Result<BurstBand>(tl::unexpected<base::Error>(cues.error())));
        qint64 copies = 0, mentions = 0;
        for (const auto &minute : *cues) {
            copies += minute.copies;
            mentions += minute.mentions;
        }
        auto &counted = band->bursts[at];
        counted.copies = mentions == 0 ? 0 : double(copies) / double(mentions);
        if (m_copies.size() > mostRemembered)
            m_copies.clear();
        if (counted.to != 0)
            m_copies.insert({watch, counted.from, counted.to, counted.mentions}, counted.copies);
        countCopies(watch, band, at + 1, promise);
    });
}

void History::replayGauges(const std::shared_ptr<Replaying> &replaying)
{
    base::whenDone(m_workspace.gauges().gauges(replaying->to), this, [this, replaying](const Result<QList<store::GaugeLine>> &gauges) {
        if (!gauges)
            return replaying->fail(gauges.error());
        const auto look = [rule = replaying->rule, gauges = *gauges, from = replaying->from, to = replaying->to] {
            QList<Alert> out;
            for (const auto &gauge : gauges)
                out += replayed(rule, weighed(gauge), from, to);
            return out;
        };
        base::onPool<QList<Alert>>(this, look, [this, replaying](const QList<Alert> &alerts) {
            replaying->out.alerts = alerts;
            replaying->watches = QStringList{QString()};
            judge(replaying);
        });
    });
}

QFuture<Result<Replay>> History::replay(AlertRule rule, qint64 from, qint64 to)
{
    auto replaying = std::make_shared<Replaying>();
    replaying->rule = rule;
    replaying->from = from - from % base::minuteMs;
    replaying->to = to;
    auto future = replaying->promise->future();
    if (rule.looksAtGauges()) {
        replayGauges(replaying);
        return future;
    }
    store::SeriesFilter slice;
    if (!rule.canReplay() || !readSlice(rule.slice, slice)) {
        replaying->fail({base::ErrorKind::Invalid, u"rule.replay"_s, domain::ruleKindName(rule.kind)});
        return future;
    }
    base::whenDone(m_workspace.live().setup(m_workspace.clock().now(), false), this, [this, replaying](const Result<store::DetectionSetup> &setup) {
        if (!setup)
            return replaying->fail(setup.error());
        if (!replaying->rule.watch.isEmpty())
            replaying->watches = QStringList{replaying->rule.watch};
        else if (replaying->rule.looksAtEachWatch())
            for (const auto &watch : setup->watches)
                if (watch.group != "incident"_L1)
                    replaying->watches.append(watch.id);
        if (replaying->watches.isEmpty())
            replaying->watches = QStringList{QString()};
        base::whenDone(m_workspace.series().extent({}), this, [this, replaying](const Result<std::pair<qint64, qint64>> &extent) {
            if (!extent)
                return replaying->fail(extent.error());
            replaying->from = std::max(replaying->from, extent->first); // before it nobody listened, which is no silence
            replayNext(replaying);
        });
    });
    return future;
}

/// One watch after the other, so that only one series is in memory.
void History::replayNext(const std::shared_ptr<Replaying> &replaying)
{
    if (replaying->at == replaying->watches.size()) {
        if (replaying->rule.kind == RuleKind::Burst && replaying->watches.size() > 1) {
            replaying->found = std::exchange(replaying->out.alerts, {});
            std::stable_sort(replaying->found.begin(), replaying->found.end(), comesFirst);
            return gather(replaying);
        }
        return judge(replaying);
    }
    const QString watch = replaying->watches[replaying->at++];
    store::SeriesFilter filter;
    filter.watch = watch;
    filter.from = warmFrom(replaying->from);
    filter.to = replaying->to;
    filter.binMs = base::minuteMs;
    readSlice(replaying->rule.slice, filter);
    base::whenDone(m_workspace.series().series(filter), this, [=, this](const Result<store::Series> &series) {
        if (!series)
            return replaying->fail(series.error());
        const auto go = [=, this, series = *series](const QList<store::CueCounts> &cues) {
            base::onPool<QList<Alert>>(
                this, [=, rule = replaying->rule, from = replaying->from] { return replayed(rule, watch, series, cues, from); },
                [=, this](const QList<Alert> &alerts) {
                    replaying->out.alerts += alerts;
                    replayNext(replaying);
                });
        };
        const auto kind = replaying->rule.kind;
        if (kind == RuleKind::Burst || kind == RuleKind::Speed || kind == RuleKind::NegativeShare)
            return go({});
        store::MentionFilter mentions;
        mentions.watch = watch;
        mentions.from = std::max(series->from, replaying->from - base::dayMs);
        mentions.to = replaying->to;
        readSlice(replaying->rule.slice, mentions);
        base::whenDone(m_workspace.live().cues(mentions), this, [=](const Result<QList<store::CueCounts>> &cues) {
            if (!cues)
                return replaying->fail(cues.error());
            go(*cues);
        });
    });
}

/// Lets each burst join one that stood and that mostly the same mentions raised, as it happens live.
void History::gather(const std::shared_ptr<Replaying> &replaying)
{
    auto &kept = replaying->out.alerts;
    while (!replaying->found.isEmpty()) {
        const Alert alert = replaying->found.takeFirst();
        const auto hold = [&kept, alert](qsizetype at) {
            auto &other = kept[at];
            other.last = std::max(other.last, alert.last);
            other.closed = other.isOpen() || alert.isOpen() ? 0 : std::max(other.closed, alert.closed);
        };
        QList<qsizetype> standing;
        QStringList watches;
        for (qsizetype i = 0; i < kept.size(); ++i)
            if (kept[i].isOpen() || kept[i].closed >= alert.opened) {
                standing.append(i);
                watches.append(kept[i].watch);
            }
        const auto own = std::find_if(standing.begin(), standing.end(), [&](qsizetype at) { return kept[at].isOn(alert.watch); });
        if (own != standing.end()) {
            hold(*own);
            continue;
        }
        if (standing.isEmpty()) {
            kept.append(alert);
            continue;
        }
        base::whenDone(m_workspace.live().overlaps(windowOf(alert), watches), this, [=, this](const Result<QList<store::Overlap>> &overlaps) {
            if (!overlaps)
                return replaying->fail(overlaps.error());
            const auto same = std::find_if(overlaps->begin(), overlaps->end(), isMostlySame);
            if (same == overlaps->end()) {
                replaying->out.alerts.append(alert);
            } else {
                const qsizetype at = standing[same - overlaps->begin()];
                replaying->out.alerts[at].addAlso({alert.watch, alert.opened, alert.count, alert.expected, alert.multiple, alert.windowMinutes});
                hold(at);
            }
            gather(replaying);
        });
        return;
    }
    judge(replaying);
}

/// Compares with what people said of the alerts of that time.
void History::judge(const std::shared_ptr<Replaying> &replaying)
{
    std::stable_sort(replaying->out.alerts.begin(), replaying->out.alerts.end(), [](const auto &a, const auto &b) { return a.opened < b.opened; });
    base::whenDone(m_workspace.alerts().recent(replaying->from - base::dayMs, replaying->to), this, [replaying](const Result<QList<store::AlertCard>> &cards) {
        if (!cards)
            return replaying->fail(cards.error());
        auto &out = replaying->out;
        const auto isSame = [gauges = replaying->rule.looksAtGauges()](const Alert &a, const Alert &b) {
            const bool together = a.isOn(b.watch) || std::any_of(a.also.begin(), a.also.end(), [&](const auto &other) { return b.isOn(other.watch); });
            return together && (!gauges || a.subject == b.subject) && a.opened <= b.last + sameWithin && b.opened <= a.last + sameWithin;
        };
        for (const auto &alert : std::as_const(out.alerts)) {
            const auto judged =
                std::find_if(cards->begin(), cards->end(), [&](const auto &card) { return card.alert.verdict != 0 && isSame(card.alert, alert); });
            if (judged != cards->end())
                ++(judged->alert.verdict > 0 ? out.judgedTrue : out.judgedFalse);
        }
        for (const auto &card : *cards)
            if (card.alert.verdict > 0 && card.alert.kind == replaying->rule.kind && card.alert.opened >= replaying->from
                && replaying->watches.contains(card.alert.watch)
                && std::none_of(out.alerts.begin(), out.alerts.end(), [&](const auto &alert) { return isSame(card.alert, alert); }))
                ++out.missed;
        if (out.judgedTrue + out.judgedFalse > 0)
            out.precision = double(out.judgedTrue) / (out.judgedTrue + out.judgedFalse);
        end(replaying->promise, Result<Replay>(out));
    });
}

} // namespace intake
