// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "base/clock.h"
#include <algorithm>
#include <cmath>

using domain::Alert;
using domain::AlertRule;
using domain::AlertState;
using domain::RuleKind;
using namespace Qt::StringLiterals;

namespace detection
{
namespace
{

constexpr double bias = -3.5, signCut = 1.5;
constexpr double deviations = 2;   ///< of the shown range
constexpr double sureShare = 2.33; ///< standard deviations above the usual share: one in a hundred
constexpr double priorShare = 0.35, priorJudged = 20;
constexpr qint64 toldFor = base::dayMs;

/// The usual negative share, leaning on a third of twenty mentions while little is known.
double usualNegative(const SliceState &slice)
{
    const auto before = slice.earlier();
    return (before.negative + priorShare * priorJudged) / (before.judged + priorJudged);
}

void poissonRange(Hit &hit)
{
    const double spread = deviations * std::sqrt(std::max(1.0, hit.expected));
    hit.low = std::max(0.0, hit.expected - spread);
    hit.high = hit.expected + spread;
}

/// Whether the last minutes are live and no past that was learnt.
bool isLive(const SliceState &slice, int minutes) { return slice.newest() + base::minuteMs - slice.liveSince() >= minutes * base::minuteMs; }

std::optional<Hit> burst(const AlertRule &rule, const SliceState &slice)
{
    const auto &finding = slice.finding();
    if (!finding.open || finding.since < slice.liveSince() || finding.deviation < rule.threshold || finding.count < rule.minimumCount)
        return std::nullopt;
    Hit hit;
    hit.count = finding.count;
    hit.expected = finding.count / finding.deviation;
    hit.multiple = finding.deviation;
    hit.windowMinutes = finding.windowMinutes;
    const double size = slice.detector().baseline().size(slice.newest());
    const double spread = deviations * std::sqrt(hit.expected + hit.expected * hit.expected / size);
    hit.low = std::max(0.0, hit.expected - spread);
    hit.high = hit.expected + spread;
    return hit;
}

std::optional<Hit> negativeShare(const AlertRule &rule, const SliceState &slice)
{
    const auto now = slice.last(rule.windowMinutes);
    if (slice.known() < 2 * rule.windowMinutes || !isLive(slice, rule.windowMinutes) || now.judged == 0 || now.judged < quint32(rule.minimumCount))
        return std::nullopt;
    const double usual = usualNegative(slice);
    const double rise = now.negativeShare() - usual;
    if (rise < rule.threshold || rise < sureShare * std::sqrt(usual * (1 - usual) / now.judged))
        return std::nullopt;
    Hit hit{double(now.negative), usual * now.judged, 0, 0, now.negativeShare(), rule.windowMinutes, {}, {}};
    poissonRange(hit);
    return hit;
}

std::optional<Hit> speed(const AlertRule &rule, const SliceState &slice)
{
    const int window = std::min(rule.windowMinutes, SliceState::mostMinutes / 2);
    const auto now = slice.last(window), before = slice.last(window, window);
    // Five mentions on both sides keep a quiet hour before from making everything fast.
    const double times = (now.mentions + 5.0) / (before.mentions + 5.0);
    if (slice.known() < 2 * window || !isLive(slice, window) || now.mentions < quint32(rule.minimumCount) || times < rule.threshold)
        return std::nullopt;
    Hit hit{double(now.mentions), double(before.mentions), 0, 0, times, window, {}, {}};
    poissonRange(hit);
    return hit;
}

std::optional<Hit> cue(const AlertRule &rule, const SliceState &slice, quint32 MinuteCounts::*part)
{
    const auto now = slice.last(rule.windowMinutes);
    const quint32 count = now.*part;
    const double share = now.shareOf(count);
    if (count == 0 || count < quint32(rule.minimumCount) || share < rule.threshold)
        return std::nullopt;
    const auto before = slice.earlier();
    Hit hit{double(count), before.shareOf(before.*part) * now.mentions, 0, 0, share, rule.windowMinutes, {}, {}};
    poissonRange(hit);
    return hit;
}

} // namespace

EarlyScore earlyScore(const SliceState &slice, quint32 leastMentions)
{
    const auto now = slice.last(60), before = slice.last(60, 60);
    const bool enough = now.mentions >= leastMentions;
    EarlyScore out;
    double logit = bias;
    const auto sign = [&](QLatin1StringView name, double value, double scaled, double weight) {
        const double contribution = weight * std::clamp(scaled, 0.0, signCut);
        if (contribution <= 0)
            return;
        logit += contribution;
        out.signs.append({name, value, contribution});
    };
    const double rarity = slice.finding().rarityDays;
    sign("burst"_L1, rarity, std::log1p(rarity) / std::log(31.0), 2.2);
    if (enough) {
        if (now.judged > 0) {
            const double rise = now.negativeShare() - usualNegative(slice);
            sign("negative"_L1, rise, rise / 0.3, 1.2);
        }
        if (slice.known() >= SliceState::mostMinutes) {
            const double times = (now.mentions + 5.0) / (before.mentions + 5.0);
            sign("speed"_L1, times, std::log(times) / std::log(4.0), 1.4);
        }
        sign("copies"_L1, now.shareOf(now.copies), now.shareOf(now.copies) / 0.5, 1.0);
        sign("rumour"_L1, now.shareOf(now.rumour), now.shareOf(now.rumour) / 0.3, 1.2);
        sign("distress"_L1, now.shareOf(now.distress), now.shareOf(now.distress) / 0.1, 1.0);
    }
    if (now.newReach > 0)
        sign("author"_L1, double(now.newReach), std::log10(double(now.newReach) / 10'000), 1.0);
    std::stable_sort(out.signs.begin(), out.signs.end(), [](const auto &a, const auto &b) { return a.contribution > b.contribution; });
    out.score = 1 / (1 + std::exp(-logit));
    return out;
}

std::optional<Hit> evaluate(const AlertRule &rule, const SliceState &slice)
{
    if (slice.newest() == 0)
        return std::nullopt;
    switch (rule.kind) {
    case RuleKind::Burst: return burst(rule, slice);
    case RuleKind::NegativeShare: return negativeShare(rule, slice);
    case RuleKind::Speed: return speed(rule, slice);
    case RuleKind::BigAuthor: {
        const auto now = slice.last(1);
        if (now.newReach <= 0 || double(now.newReach) < rule.threshold || now.mentions < quint32(rule.minimumCount))
            return std::nullopt;
        return Hit{double(now.mentions), 0, 0, 0, double(now.newReach), 1, {}, {}};
    }
    case RuleKind::RumourCue: return cue(rule, slice, &MinuteCounts::rumour);
    case RuleKind::Distress: return cue(rule, slice, &MinuteCounts::distress);
    case RuleKind::ComplaintCluster: return cue(rule, slice, &MinuteCounts::complaint);
    case RuleKind::Early: {
        const auto now = slice.last(60);
        const double score = earlyScore(slice).score;
        if (!isLive(slice, 60) || now.mentions < quint32(rule.minimumCount) || score < rule.threshold)
            return std::nullopt;
        return Hit{double(now.mentions), slice.earlier().mentions / 24.0, 0, 0, score, 60, {}, {}};
    }
    case RuleKind::Coordination:
    case RuleKind::SilentFeed:
    case RuleKind::RatingFall:
    case RuleKind::ReportBurst: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Hit> evaluate(const AlertRule &rule, const GaugeState &gauge)
{
    const bool stars = gauge.kind == domain::GaugeKind::Stars;
    if (rule.kind != (stars ? RuleKind::RatingFall : RuleKind::ReportBurst))
        return std::nullopt;
    const auto &point = gauge.point;
    const double counted = !stars ? point.value : point.number > 0 ? point.number : rule.minimumCount;
    if (!point.open || point.deviation < rule.threshold || counted < rule.minimumCount)
        return std::nullopt;
    return Hit{point.value, point.expected, point.low, point.high, point.deviation, int(gauge.stepMs / base::minuteMs), gauge.id, gauge.name};
}

bool isQuiet(const AlertRule &rule, int localMinute)
{
    if (rule.quietFrom == rule.quietTo)
        return false;
    if (rule.quietFrom < rule.quietTo)
        return localMinute >= rule.quietFrom && localMinute < rule.quietTo;
    return localMinute >= rule.quietFrom || localMinute < rule.quietTo;
}

Step carry(const AlertRule &rule, std::optional<Alert> &alert, const Hit *hit, qint64 end, int localMinute)
{
    const bool mayTell = rule.critical || !isQuiet(rule, localMinute);
    if (!alert) {
        if (!hit)
            return Step::Nothing;
        alert.emplace();
        alert->rule = rule.id;
        alert->ruleName = rule.name;
        alert->kind = rule.kind;
        alert->level = rule.level;
        alert->subject = hit->subject;
        alert->subjectName = hit->subjectName;
        alert->opened = alert->last = alert->peakAt = end;
        alert->count = hit->count;
        alert->expected = hit->expected;
        alert->low = hit->low;
        alert->high = hit->high;
        alert->multiple = alert->peak = hit->multiple;
        alert->windowMinutes = hit->windowMinutes;
        alert->told = mayTell ? end : 0;
        return Step::Raise;
    }
    Step out = Step::Nothing;
    if (alert->isOpen() && hit) {
        alert->last = end;
        alert->joined += 1;
        if (hit->multiple > alert->peak) {
            alert->peak = hit->multiple;
            alert->peakAt = end;
        }
        out = Step::Join;
    } else if (alert->isOpen() && end - alert->last >= rule.groupMinutes * base::minuteMs) {
        alert->closed = end;
        out = Step::Close;
    }
    const bool due = alert->told == 0 || (rule.repeatMinutes > 0 && end - alert->told >= rule.repeatMinutes * base::minuteMs);
    if (alert->state != AlertState::Open || !mayTell || !due || end - alert->opened >= toldFor)
        return out;
    if (alert->told != 0)
        alert->repeats += 1;
    alert->told = end;
    return out == Step::Close ? Step::Close : Step::Tell;
}

} // namespace detection
