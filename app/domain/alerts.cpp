// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts.h"
#include "base/jsonfields.h"
#include <array>

using base::readText;
using base::readTexts;
using base::readTime;
using base::writeText;
using base::writeTime;
using namespace Qt::StringLiterals;

namespace domain
{
namespace
{

constexpr std::array kindNames{"burst", "negativeShare", "speed", "bigAuthor", "coordination", "rumourCue", "distress", "silentFeed", "complaintCluster",
    "early", "ratingFall", "reportBurst"};
constexpr std::array stateNames{"open", "acknowledged", "judged"};
static_assert(kindNames.size() == ruleKindCount);

template <size_t N> int indexOf(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i)
        if (name == QLatin1StringView(names[i]))
            return int(i);
    return 0;
}

int minuteOfDay(const QJsonObject &body, QLatin1StringView key) { return qBound(0, body.value(key).toInt(), 24 * 60 - 1); }

} // namespace

QString ruleKindName(RuleKind kind) { return QString::fromLatin1(kindNames.at(size_t(kind))); }
RuleKind ruleKindFromName(const QString &name) { return RuleKind(indexOf(kindNames, name)); }
QString alertStateName(AlertState state) { return QString::fromLatin1(stateNames.at(size_t(state))); }
AlertState alertStateFromName(const QString &name) { return AlertState(indexOf(stateNames, name)); }

bool AlertRule::looksAtEachWatch() const
{
    return kind == RuleKind::Burst || kind == RuleKind::NegativeShare || kind == RuleKind::Speed || kind == RuleKind::Early;
}

bool AlertRule::usesWatch() const { return kind != RuleKind::SilentFeed && !looksAtGauges(); }
bool AlertRule::usesSlice() const { return usesWatch() && kind != RuleKind::Coordination; }
bool AlertRule::usesWindow() const
{
    return kind == RuleKind::NegativeShare || kind == RuleKind::Speed || kind == RuleKind::RumourCue || kind == RuleKind::Distress
        || kind == RuleKind::ComplaintCluster;
}
bool AlertRule::usesCount() const { return kind != RuleKind::SilentFeed && kind != RuleKind::BigAuthor; }
bool AlertRule::canReplay() const { return kind != RuleKind::Coordination && kind != RuleKind::SilentFeed; }

AlertRule::Range AlertRule::thresholds(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Burst:
    case RuleKind::Speed:
    case RuleKind::ReportBurst: return {1, 1000};
    case RuleKind::RatingFall: return {0.05, 4};
    case RuleKind::BigAuthor: return {1, 1'000'000'000};
    case RuleKind::SilentFeed: return {1, 7 * 24 * 60};
    case RuleKind::RumourCue:
    case RuleKind::Distress:
    case RuleKind::ComplaintCluster: return {0, 1};
    case RuleKind::NegativeShare:
    case RuleKind::Coordination:
    case RuleKind::Early: return {0.01, 1};
    }
    return {};
}

AlertRule AlertRule::ofKind(RuleKind kind)
{
    struct Defaults {
        double threshold;
        int minimumCount;
        int windowMinutes;
        int level;
        bool critical;
    };
    static constexpr std::array<Defaults, ruleKindCount> defaults{{
        {1.5, 8, 60, 3, false},     // burst
        {0.2, 20, 60, 3, false},    // negativeShare
        {3, 20, 60, 3, false},      // speed
        {100'000, 1, 60, 3, false}, // bigAuthor
        {0.5, 8, 60, 3, false},     // coordination
        {0.3, 8, 60, 3, false},     // rumourCue
        {0.05, 2, 60, 2, true},     // distress
        {60, 0, 60, 4, false},      // silentFeed
        {0.3, 8, 60, 3, false},     // complaintCluster
        {0.7, 8, 60, 3, false},     // early
        {0.3, 5, 60, 3, false},     // ratingFall
        {2, 8, 60, 3, false},       // reportBurst
    }};
    const auto &given = defaults.at(size_t(kind));
    AlertRule out;
    out.kind = kind;
    out.threshold = given.threshold;
    out.minimumCount = given.minimumCount;
    out.windowMinutes = given.windowMinutes;
    out.level = given.level;
    out.critical = given.critical;
    return out;
}

AlertRule AlertRule::fromJson(const QString &id, const QJsonObject &body)
{
    AlertRule out = ofKind(ruleKindFromName(readText(body, "kind"_L1)));
    out.id = id;
    out.name = readText(body, "name"_L1);
    out.watch = readText(body, "watch"_L1);
    out.slice = readText(body, "slice"_L1);
    out.threshold = body.value("threshold"_L1).toDouble(out.threshold);
    out.minimumCount = std::max(0, body.value("minimumCount"_L1).toInt(out.minimumCount));
    out.windowMinutes = qBound(1, body.value("windowMinutes"_L1).toInt(out.windowMinutes), 60);
    out.quietFrom = minuteOfDay(body, "quietFrom"_L1);
    out.quietTo = minuteOfDay(body, "quietTo"_L1);
    out.critical = body.value("critical"_L1).toBool(out.critical);
    out.repeatMinutes = std::max(0, body.value("repeatMinutes"_L1).toInt(out.repeatMinutes));
    out.groupMinutes = std::max(1, body.value("groupMinutes"_L1).toInt(out.groupMinutes));
    out.level = qBound(1, body.value("level"_L1).toInt(out.level), 4);
    out.enabled = body.value("enabled"_L1).toBool(true);
    out.created = readTime(body, "created"_L1);
    out.extra = body;
    return out;
}

QJsonObject AlertRule::toJson() const
{
    QJsonObject body = extra;
    writeText(body, "name"_L1, name);
    writeText(body, "watch"_L1, watch);
    writeText(body, "slice"_L1, slice);
    body.insert("kind"_L1, ruleKindName(kind));
    body.insert("threshold"_L1, threshold);
    body.insert("minimumCount"_L1, minimumCount);
    body.insert("windowMinutes"_L1, windowMinutes);
    body.insert("quietFrom"_L1, quietFrom);
    body.insert("quietTo"_L1, quietTo);
    body.insert("critical"_L1, critical);
    body.insert("repeatMinutes"_L1, repeatMinutes);
    body.insert("groupMinutes"_L1, groupMinutes);
    body.insert("level"_L1, level);
    body.insert("enabled"_L1, enabled);
    writeTime(body, "created"_L1, created);
    return body;
}

bool Alert::isOfLink() const { return kind == RuleKind::Coordination && subject.startsWith("link:"_L1); }

bool Alert::isOn(const QString &place) const
{
    return watch == place || std::any_of(also.begin(), also.end(), [&](const auto &other) { return other.watch == place; });
}

void Alert::addAlso(const AlertAlso &other)
{
    if (!isOn(other.watch))
        also.append(other);
}

Alert Alert::fromJson(const QString &id, const QJsonObject &body)
{
    Alert out;
    out.id = id;
    out.rule = readText(body, "rule"_L1);
    out.ruleName = readText(body, "ruleName"_L1);
    out.kind = ruleKindFromName(readText(body, "kind"_L1));
    out.level = qBound(1, body.value("level"_L1).toInt(out.level), 4);
    out.watch = readText(body, "watch"_L1);
    out.slice = readText(body, "slice"_L1);
    out.subject = readText(body, "subject"_L1);
    out.subjectName = readText(body, "subjectName"_L1);
    out.state = alertStateFromName(readText(body, "state"_L1));
    out.opened = readTime(body, "opened"_L1);
    out.last = readTime(body, "last"_L1, out.opened);
    out.closed = readTime(body, "closed"_L1);
    out.peakAt = readTime(body, "peakAt"_L1, out.opened);
    out.peak = body.value("peak"_L1).toDouble();
    out.told = readTime(body, "told"_L1);
    out.repeats = body.value("repeats"_L1).toInt();
    out.joined = body.value("joined"_L1).toInt();
    out.acknowledgedBy = readText(body, "acknowledgedBy"_L1);
    out.acknowledged = readTime(body, "acknowledged"_L1);
    const auto verdict = body.value("justified"_L1);
    out.verdict = verdict.isBool() ? (verdict.toBool() ? 1 : -1) : 0;
    out.judgedBy = readText(body, "judgedBy"_L1);
    out.judged = readTime(body, "judged"_L1);
    out.count = body.value("count"_L1).toDouble();
    out.expected = body.value("expected"_L1).toDouble();
    out.low = body.value("low"_L1).toDouble();
    out.high = body.value("high"_L1).toDouble();
    out.multiple = body.value("multiple"_L1).toDouble();
    out.windowMinutes = body.value("windowMinutes"_L1).toInt();
    out.copies = body.value("copies"_L1).toDouble();
    const auto baseline = body.value("baseline"_L1).toObject();
    out.baseline = {baseline.value("level"_L1).toDouble(), baseline.value("hourFactor"_L1).toDouble(1), baseline.value("learntDays"_L1).toDouble()};
    for (const auto &value : body.value("drivers"_L1).toArray()) {
        const auto driver = value.toObject();
        out.drivers.append({readText(driver, "kind"_L1), readText(driver, "name"_L1), readTime(driver, "now"_L1), readTime(driver, "before"_L1),
            driver.value("score"_L1).toDouble()});
    }
    out.samples = readTexts(body, "samples"_L1);
    const auto inStep = body.value("inStep"_L1).toObject();
    out.inStep = readTexts(inStep, "accounts"_L1);
    out.inStepCount = inStep.value("count"_L1).toInt();
    out.inStepSeconds = inStep.value("seconds"_L1).toInt();
    out.inStepObjects = inStep.value("objects"_L1).toInt();
    for (const auto &value : body.value("also"_L1).toArray()) {
        const auto other = value.toObject();
        out.addAlso({readText(other, "watch"_L1), readTime(other, "found"_L1), other.value("count"_L1).toDouble(), other.value("expected"_L1).toDouble(),
            other.value("multiple"_L1).toDouble(), other.value("windowMinutes"_L1).toInt()});
    }
    out.early = body.value("early"_L1).toDouble();
    for (const auto &value : body.value("signs"_L1).toArray()) {
        const auto sign = value.toObject();
        out.signs.append({readText(sign, "name"_L1), sign.value("value"_L1).toDouble(), sign.value("contribution"_L1).toDouble()});
    }
    out.extra = body;
    return out;
}

QJsonObject Alert::toJson() const
{
    QJsonObject body = extra;
    writeText(body, "rule"_L1, rule);
    writeText(body, "ruleName"_L1, ruleName);
    body.insert("kind"_L1, ruleKindName(kind));
    body.insert("level"_L1, level);
    writeText(body, "watch"_L1, watch);
    writeText(body, "slice"_L1, slice);
    writeText(body, "subject"_L1, subject);
    writeText(body, "subjectName"_L1, subjectName);
    body.insert("state"_L1, alertStateName(state));
    writeTime(body, "opened"_L1, opened);
    writeTime(body, "last"_L1, last);
    writeTime(body, "closed"_L1, closed);
    writeTime(body, "peakAt"_L1, peakAt);
    body.insert("peak"_L1, peak);
    writeTime(body, "told"_L1, told);
    body.insert("repeats"_L1, repeats);
    body.insert("joined"_L1, joined);
    writeText(body, "acknowledgedBy"_L1, acknowledgedBy);
    writeTime(body, "acknowledged"_L1, acknowledged);
    if (verdict == 0)
        body.remove("justified"_L1);
    else
        body.insert("justified"_L1, verdict > 0);
    writeText(body, "judgedBy"_L1, judgedBy);
    writeTime(body, "judged"_L1, judged);
    body.insert("count"_L1, count);
    body.insert("expected"_L1, expected);
    body.insert("low"_L1, low);
    body.insert("high"_L1, high);
    body.insert("multiple"_L1, multiple);
    body.insert("windowMinutes"_L1, windowMinutes);
    body.insert("copies"_L1, copies);
    body.insert("baseline"_L1, QJsonObject{{u"level"_s, baseline.level}, {u"hourFactor"_s, baseline.hourFactor}, {u"learntDays"_s, baseline.learntDays}});
    QJsonArray reasons;
    for (const auto &driver : drivers)
        reasons.append(
            QJsonObject{{u"kind"_s, driver.kind}, {u"name"_s, driver.name}, {u"now"_s, driver.now}, {u"before"_s, driver.before}, {u"score"_s, driver.score}});
    body.insert("drivers"_L1, reasons);
    body.insert("samples"_L1, base::toArray(samples));
    if (inStepCount > 0)
        body.insert("inStep"_L1,
            QJsonObject{{u"accounts"_s, base::toArray(inStep)}, {u"count"_s, inStepCount}, {u"seconds"_s, inStepSeconds}, {u"objects"_s, inStepObjects}});
    if (!also.isEmpty()) {
        QJsonArray others;
        for (const auto &other : also)
            others.append(QJsonObject{{u"watch"_s, other.watch}, {u"found"_s, other.found}, {u"count"_s, other.count}, {u"expected"_s, other.expected},
                {u"multiple"_s, other.multiple}, {u"windowMinutes"_s, other.windowMinutes}});
        body.insert("also"_L1, others);
    }
    body.insert("early"_L1, early);
    QJsonArray parts;
    for (const auto &sign : signs)
        parts.append(QJsonObject{{u"name"_s, sign.name}, {u"value"_s, sign.value}, {u"contribution"_s, sign.contribution}});
    body.insert("signs"_L1, parts);
    return body;
}

} // namespace domain
