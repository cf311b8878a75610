// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleengine.h"
#include "base/clock.h"

using domain::Alert;
using domain::AlertRule;
using domain::RuleKind;

namespace detection
{

RuleEngine::Place RuleEngine::placeOf(const Alert &alert)
{
    // Every silent source and every gauge has an alert of its own.
    const bool own = alert.kind == RuleKind::SilentFeed || domain::looksAtGauges(alert.kind);
    return {alert.rule, alert.watch, alert.slice, own ? alert.subject : QString()};
}

size_t qHash(const SeriesKey &key, size_t seed) { return qHashMulti(seed, key.watch, key.slice); }

QStringList RuleEngine::watchesOf(const AlertRule &rule) const
{
    if (!rule.watch.isEmpty())
        return {rule.watch};
    return rule.looksAtEachWatch() && !m_watches.isEmpty() ? m_watches : QStringList{QString()};
}

void RuleEngine::setRules(const QList<AlertRule> &rules, const QStringList &watches)
{
    m_rules.clear();
    for (const auto &rule : rules)
        if (rule.enabled)
            m_rules.append(rule);
    m_watches = watches;
    QMap<SeriesKey, SliceState> states;
    QSet<QString> known;
    for (const auto &rule : std::as_const(m_rules)) {
        known.insert(rule.id);
        if (rule.kind == RuleKind::SilentFeed || rule.kind == RuleKind::Coordination || rule.looksAtGauges())
            continue;
        for (const auto &watch : watchesOf(rule)) {
            const SeriesKey key{watch, rule.slice};
            if (!m_states.contains(key))
                m_cold.insert(key);
            states.insert(key, m_states.value(key));
        }
    }
    m_states = std::move(states);
    m_cold.removeIf([&](const auto &key) { return !m_states.contains(key); });
    m_alerts.removeIf([&](const auto &entry) { return !known.contains(entry.key().rule); });
}

void RuleEngine::adopt(const SeriesKey &key, const SliceState &state)
{
    if (!m_states.contains(key))
        return;
    m_states[key] = state;
    m_cold.remove(key);
}

void RuleEngine::cool(const QString &watch)
{
    for (auto it = m_states.begin(); it != m_states.end(); ++it)
        if (it.key().watch == watch) {
            *it = {};
            m_cold.insert(it.key());
        }
}

const SliceState *RuleEngine::state(const SeriesKey &key) const
{
    const auto it = m_states.constFind(key);
    return it == m_states.cend() ? nullptr : &*it;
}

void RuleEngine::setAlert(const Alert &alert)
{
    const Place place = placeOf(alert);
    const auto known = m_alerts.constFind(place);
    if (known != m_alerts.cend() && known->id != alert.id && known->opened > alert.opened)
        return; // an older one of the same place
    // What the minutes since made of it is newer here than in what was stored.
    if (known != m_alerts.cend() && known->id == alert.id && known->last > alert.last) {
        Alert merged = *known;
        merged.state = alert.state;
        for (const auto &other : alert.also)
            merged.addAlso(other);
        m_alerts[place] = merged;
    } else {
        auto fresh = alert;
        if (known != m_alerts.cend() && known->id == alert.id)
            for (const auto &other : known->also)
                fresh.addAlso(other);
        m_alerts[place] = fresh;
    }
    if (alert.isOpen())
        for (const auto &other : std::as_const(m_alerts[place].also))
            m_joined.insert({place.rule, other.watch, place.slice, place.subject}, place);
}

void RuleEngine::named(const Alert &alert)
{
    const auto it = m_alerts.find(placeOf(alert));
    if (it != m_alerts.end() && it->opened == alert.opened)
        it->id = alert.id;
}

std::optional<Alert> RuleEngine::join(const Alert &alert, const QString &other)
{
    const auto it = std::find_if(m_alerts.begin(), m_alerts.end(), [&](const auto &known) { return known.id == other; });
    const Place place = placeOf(alert);
    if (it == m_alerts.end() || !it->isOpen() || it.key().watch == place.watch)
        return std::nullopt;
    it->addAlso({alert.watch, alert.opened, alert.count, alert.expected, alert.multiple, alert.windowMinutes});
    it->last = std::max(it->last, alert.last);
    const Alert out = *it;
    m_joined.insert(place, it.key());
    m_alerts.remove(place);
    return out;
}

void RuleEngine::hold(const Place &place, qint64 end, QList<AlertEvent> &out)
{
    const auto it = m_alerts.find(m_joined.value(place));
    if (it == m_alerts.end() || it->last >= end)
        return; // it holds by itself
    it->last = end;
    it->joined += 1;
    out.append({Step::Join, *it});
}

QList<Alert> RuleEngine::alerts() const { return m_alerts.values(); }

void RuleEngine::step(const AlertRule &rule, const Place &place, const Hit *hit, const MinuteInput &input, QList<AlertEvent> &out)
{
    const qint64 end = input.minute + base::minuteMs;
    std::optional<Alert> alert;
    if (const auto it = m_alerts.constFind(place); it != m_alerts.cend() && (it->isOpen() || !hit))
        alert = *it;
    if (alert && end <= alert->last)
        return; // this minute was seen before a restart
    const Step what = carry(rule, alert, hit, end, input.localMinute);
    if (!alert)
        return;
    if (what == Step::Raise) {
        alert->watch = place.watch;
        alert->slice = place.slice;
        if (const auto *slice = rule.looksAtGauges() ? nullptr : state({place.watch, place.slice}); slice && slice->newest() != 0) {
            const auto early = earlyScore(*slice);
            alert->early = early.score;
            alert->signs = early.signs;
            const auto window = slice->last(std::min(alert->windowMinutes, SliceState::mostMinutes));
            alert->copies = window.shareOf(window.copies);
            const auto &baseline = slice->detector().baseline();
            if (baseline.level() > 0)
                alert->baseline = {baseline.level() * 60, baseline.expected(input.minute) / baseline.level(), baseline.learntDays(input.minute)};
        }
    }
    m_alerts[place] = *alert;
    if (what != Step::Nothing)
        out.append({what, *alert});
    const bool done = !alert->isOpen() && (alert->state != domain::AlertState::Open || end - alert->opened >= base::dayMs);
    if (done)
        m_alerts.remove(place);
}

QMap<RuleEngine::Place, std::optional<Hit>> RuleEngine::found(const AlertRule &rule, const MinuteInput &input) const
{
    const qint64 end = input.minute + base::minuteMs;
    QMap<Place, std::optional<Hit>> out;
    for (auto it = m_alerts.cbegin(); it != m_alerts.cend(); ++it)
        if (it.key().rule == rule.id)
            out.insert(it.key(), std::nullopt);
    if (rule.kind == RuleKind::SilentFeed) {
        for (const auto &source : input.silent) {
            const double minutes = double(end - source.since) / double(base::minuteMs);
            if (minutes >= rule.threshold)
                out.insert({rule.id, {}, {}, source.id}, Hit{minutes, rule.threshold, 0, rule.threshold, minutes, 0, source.id, source.name});
        }
        return out;
    }
    if (rule.looksAtGauges()) {
        for (const auto &gauge : input.gauges)
            if (auto hit = evaluate(rule, gauge))
                out.insert({rule.id, {}, {}, gauge.id}, *hit);
        return out;
    }
    if (rule.kind == RuleKind::Coordination) {
        // A campaign has many texts: the one with most shares speaks for all of them.
        const CoordinatedGroup *most = nullptr;
        for (const auto &group : input.coordinated)
            if (group.score >= rule.threshold && group.shares >= rule.minimumCount && (rule.watch.isEmpty() || group.watches.contains(rule.watch))
                && (!most || group.shares > most->shares))
                most = &group;
        if (most)
            out.insert({rule.id, rule.watch, {}, {}},
                Hit{double(most->shares), 0, 0, 0, most->score, int((end - most->from) / base::minuteMs), most->key, most->name});
        return out;
    }
    for (const auto &watch : watchesOf(rule)) {
        const Place place{rule.id, watch, rule.slice, {}};
        const auto state = m_states.constFind({watch, rule.slice});
        if (state->newest() == input.minute)
            out.insert(place, evaluate(rule, *state));
        else
            out.remove(place); // still waiting for its past, or further on than this minute
    }
    return out;
}

QList<AlertEvent> RuleEngine::push(const MinuteInput &input)
{
    for (auto it = m_states.begin(); it != m_states.end(); ++it)
        if (!m_cold.contains(it.key()))
            it->push(input.minute, input.counts.value(it.key()));
    QList<AlertEvent> out;
    for (const auto &rule : std::as_const(m_rules)) {
        m_joined.removeIf([this](const auto &entry) {
            const auto other = m_alerts.constFind(entry.value());
            return other == m_alerts.cend() || !other->isOpen();
        });
        const auto hits = found(rule, input);
        for (auto it = hits.cbegin(); it != hits.cend(); ++it)
            if (!m_joined.contains(it.key()))
                step(rule, it.key(), *it ? &**it : nullptr, input, out);
        for (auto it = hits.cbegin(); it != hits.cend(); ++it)
            if (*it && m_joined.contains(it.key()))
                hold(it.key(), input.minute + base::minuteMs, out);
    }
    return out;
}

} // namespace detection
