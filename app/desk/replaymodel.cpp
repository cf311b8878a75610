// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaymodel.h"
#include "alertwords.h"
#include "base/whendone.h"
#include "intake/slices.h"
#include "words.h"

using base::Result;
using domain::Alert;

namespace desk
{

ReplayModel::ReplayModel(Session &session, QObject *parent) : QObject(parent), m_session(session), m_history(session.workspace()) {}

void ReplayModel::clear()
{
    ++m_version;
    ++m_chartVersion;
    m_state = State::Idle;
    m_alerts.clear();
    m_raised.clear();
    m_sentence.clear();
    m_chart = {};
    Q_EMIT changed();
    Q_EMIT chartChanged();
}

void ReplayModel::fail(const QString &sentence)
{
    m_state = State::Failed;
    m_sentence = sentence;
    Q_EMIT changed();
}

void ReplayModel::run(const domain::AlertRule &rule)
{
    clear();
    m_rule = rule;
    m_watch = rule.watch;
    if (!rule.canReplay())
        return fail(tr("“%1” cannot be tried on the past: what it looks at is not kept.").arg(words::alertKind(rule.kind)));
    m_to = m_session.now();
    const qint64 bin = niceBin(days * base::dayMs);
    m_from = m_to - days * base::dayMs;
    m_from -= m_from % bin;
    m_state = State::Running;
    m_sentence = tr("Replaying…");
    Q_EMIT changed();
    auto &documents = m_session.workspace().documents();
    base::whenDone(documents.list(QStringLiteral("watch")), this, [this, version = m_version](const Result<QList<store::StoredRecord>> &watches) {
        if (version != m_version)
            return;
        if (!watches)
            return fail(words::sentence(watches.error()));
        m_names.clear();
        for (const auto &record : *watches)
            m_names.insert(record.id, domain::Watch::fromJson(record.id, record.body).name);
        base::whenDone(m_history.replay(m_rule, m_from, m_to), this, [this, version](const Result<intake::Replay> &replay) {
            if (version != m_version)
                return;
            if (!replay)
                return fail(words::sentence(replay.error()));
            base::whenDone(
                m_session.workspace().alerts().recent(m_from, m_to + 1), this, [this, version, replay = *replay](const Result<QList<store::AlertCard>> &cards) {
                    if (version != m_version)
                        return;
                    if (!cards)
                        return fail(words::sentence(cards.error()));
                    for (const auto &card : *cards)
                        if (card.alert.kind == m_rule.kind && card.alert.slice == m_rule.slice)
                            m_raised.prepend(card.alert);
                    take(replay);
                });
        });
    });
}

void ReplayModel::take(const intake::Replay &replay)
{
    QHash<QString, int> counts;
    for (const auto &alert : replay.alerts) {
        m_alerts.append({alert, m_names.value(alert.watch)});
        ++counts[alert.watch];
    }
    m_state = State::Done;
    const int found = int(m_alerts.size());
    m_sentence = tr("It would have raised %n alerts in the last 14 days", nullptr, found);
    if (found > 0) {
        const auto all = byDay();
        const auto most = std::max_element(all.begin(), all.end(), [](const Day &a, const Day &b) { return a.alerts < b.alerts; });
        m_sentence +=
            tr(", %1 a day, most on %2: %3").arg(QLocale().toString(double(found) / days, 'f', 1), words::dayMonth(most->start), words::number(most->alerts));
    }
    m_sentence += tr(".");
    if (replay.precision)
        m_sentence = words::together(m_sentence, tr("Of those that were judged, %1 were justified.").arg(words::percent(*replay.precision)));
    if (replay.missed > 0)
        m_sentence = words::together(m_sentence, tr("%n justified alerts would have been missed.", nullptr, replay.missed));
    if (m_alerts.isEmpty())
        for (const auto &alert : std::as_const(m_raised)) // what it would miss is worth seeing
            ++counts[alert.watch];
    if (m_rule.watch.isEmpty())
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            if (m_watch.isEmpty() || *it > counts.value(m_watch) || (*it == counts.value(m_watch) && it.key() < m_watch))
                m_watch = it.key();
    Q_EMIT changed();
    readChart();
}

QList<ReplayModel::Day> ReplayModel::byDay() const
{
    QList<Day> out;
    for (const auto &line : m_alerts) {
        const qint64 start = QDateTime::fromMSecsSinceEpoch(line.alert.opened).date().startOfDay().toMSecsSinceEpoch();
        if (out.isEmpty() || out.last().start != start)
            out.append({start, 0});
        ++out.last().alerts;
    }
    return out;
}

void ReplayModel::showWatch(const QString &id)
{
    if (m_state != State::Done || m_watch == id)
        return;
    m_watch = id;
    readChart();
}

QString ReplayModel::watchName() const { return m_watch.isEmpty() ? QString() : m_names.value(m_watch); }

void ReplayModel::readChart()
{
    base::whenDone(m_session.workspace().series().extent({}), this, [this, version = ++m_chartVersion](const Result<std::pair<qint64, qint64>> &extent) {
        if (version != m_chartVersion)
            return;
        if (!extent)
            return fail(words::sentence(extent.error()));
        // A young workspace is shown from its first mention on, so that its bins are not lost in what nobody heard.
        store::SeriesFilter filter;
        filter.watch = m_watch;
        filter.from = std::max(m_from, std::min(extent->first, m_to - base::hourMs));
        filter.to = m_to;
        filter.binMs = niceBin(filter.to - filter.from);
        filter.from -= filter.from % filter.binMs;
        intake::readSlice(m_rule.slice, filter);
        const bool usual = m_rule.slice.isEmpty() && m_rule.kind == domain::RuleKind::Burst;
        auto band =
            usual ? m_history.bursts(m_watch, filter.from, m_to, filter.binMs) : QtFuture::makeReadyFuture(Result<intake::BurstBand>(intake::BurstBand{}));
        base::whenDone(m_session.workspace().series().series(filter), this, [this, band, version, begin = extent->first](const Result<store::Series> &series) {
            base::whenDone(band, this, [this, version, begin, series](const Result<intake::BurstBand> &expected) {
                if (version != m_chartVersion)
                    return;
                if (!series)
                    return fail(words::sentence(series.error()));
                takeChart(*series, begin, expected.value_or(intake::BurstBand{}));
            });
        });
    });
}

void ReplayModel::takeChart(const store::Series &series, qint64 begin, const intake::BurstBand &expected)
{
    m_chart = {};
    m_chart.series = series;
    m_chart.dataFrom = begin;
    m_chart.now = m_to;
    if (expected.low.size() == series.bins.size()) {
        m_chart.expectedLower = expected.low;
        m_chart.expectedUpper = expected.high;
    }
    for (qsizetype i = 0; i < m_alerts.size(); ++i)
        if (const auto &alert = m_alerts[i].alert; alert.isOn(m_watch))
            m_chart.alerts.append({alert.opened, false, int(i), words::figure(alert), tr("would be raised: %1").arg(words::deviation(alert))});
    for (const auto &alert : std::as_const(m_raised))
        if (alert.isOn(m_watch))
            m_chart.alerts.append({alert.opened, true, -1, words::figure(alert), tr("was raised: %1").arg(words::deviation(alert))});
    std::stable_sort(m_chart.alerts.begin(), m_chart.alerts.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    Q_EMIT chartChanged();
}

} // namespace desk
