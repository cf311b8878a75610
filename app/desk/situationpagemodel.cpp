// SPDX-License-Identifier: GPL-3.0-or-later
#include "situationpagemodel.h"
#include "base/whendone.h"
#include "words.h"

using base::Result;
using namespace Qt::StringLiterals;

namespace desk
{
namespace
{
constexpr qint64 traceBin = 6 * base::minuteMs; // 240 bins of a day
constexpr qint64 shift = 12 * base::hourMs;     // without a noted start, the last half day counts as new
} // namespace

SituationPageModel::SituationPageModel(Session &session, IncidentBoardModel &board, QObject *parent)
    : QObject(parent), m_session(session), m_board(board), m_band(session), m_traceBand(session)
{
    connect(&m_tick, &QTimer::timeout, this, [this] {
        refreshSeries();
        refreshSources();
    });
    m_tick.start(10'000);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        refreshSeries();
        refreshSources();
    });
    connect(&session.workspace(), &store::Workspace::mentionsStored, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&session.workspace(), &store::Workspace::recordsChanged, this, [this](const store::RecordNotice &notice) {
        refreshRecords();
        if (notice.types.contains(u"source"_s))
            refreshSources();
    });
    connect(&m_traceBand, &ChartBand::changed, this, [this] {
        m_traceBand.put(m_trace);
        Q_EMIT traceChanged();
    });
    connect(&m_band, &ChartBand::changed, this, [this] {
        m_band.put(m_chart);
        Q_EMIT chartChanged();
    });
    connect(&board, &IncidentBoardModel::changed, this, &SituationPageModel::listsChanged);
    refreshSeries();
    refreshRecords();
    refreshSources();
}

void SituationPageModel::setRange(qint64 length)
{
    m_range = length;
    m_bandAt = 0;
    m_band.clear();
    refreshSeries();
}

void SituationPageModel::refreshSeries()
{
    const qint64 now = m_session.now();
    const qint64 bin = niceBin(m_range);
    const qint64 to = now - now % bin + bin;
    auto &reader = m_session.workspace().series();
    base::whenDone(reader.extent({}), this, [this](const Result<std::pair<qint64, qint64>> &extent) {
        if (extent)
            m_dataFrom = extent->first;
    });
    base::whenDone(reader.series({{}, to - m_range, to, bin, {}, {}, {}}), this, [this, range = m_range](const Result<store::Series> &series) {
        if (!series || range != m_range)
            return;
        m_chart.series = *series;
        m_chart.now = m_session.now();
        m_chart.live = true;
        m_chart.dataFrom = m_dataFrom;
        m_chart.marks.clear();
        for (const auto &card : m_board.all())
            if (card.incident.detected >= series->from)
                m_chart.marks.append({card.incident.detected, ChartState::MarkKind::Detection, 0, words::shortNumber(card.incident.number)});
        for (const auto &level : std::as_const(m_levelHistory))
            if (level.at >= series->from)
                m_chart.marks.append({level.at, ChartState::MarkKind::Level, level.level, tr("Level %1").arg(words::numeral(level.level))});
        for (const auto &change : std::as_const(m_changes))
            if (change.type == "entry"_L1 && change.entry.kind == domain::EntryKind::Statement && change.entry.happened >= series->from)
                m_chart.marks.append({change.entry.happened, ChartState::MarkKind::Statement, 0, tr("Statement")});
        m_band.put(m_chart);
        std::sort(m_chart.marks.begin(), m_chart.marks.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        Q_EMIT chartChanged();
    });
    if (const qint64 minute = now - now % base::minuteMs; minute != m_bandAt) {
        m_bandAt = minute;
        m_band.ask({}, to - m_range, now, bin);
    }
    const qint64 traceTo = now - now % traceBin + traceBin;
    if (traceTo != std::exchange(m_traceBandAt, traceTo))
        m_traceBand.ask({}, traceTo - base::dayMs, now, traceBin);
    base::whenDone(reader.series({{}, traceTo - base::dayMs, traceTo, traceBin, {}, {}, {}}), this, [this](const Result<store::Series> &series) {
        if (!series)
            return;
        m_trace.series = *series;
        m_trace.live = true;
        m_traceBand.put(m_trace);
        Q_EMIT traceChanged();
    });
    const qint64 minute = now - now % base::minuteMs + base::minuteMs;
    base::whenDone(reader.series({{}, minute - 25 * base::hourMs, minute, base::minuteMs, {}, {}, {}}), this, [this](const Result<store::Series> &series) {
        if (!series || series->binMs != base::minuteMs || series->bins.size() < 1500)
            return;
        Numbers numbers;
        const auto &bins = series->bins;
        const qsizetype last = bins.size();
        for (qsizetype i = last - 60; i < last; ++i) {
            const auto &one = bins[i];
            numbers.lastHour += one.total();
            numbers.judged.negative += one.negative;
            numbers.judged.neutral += one.neutral;
            numbers.judged.positive += one.positive;
            numbers.judged.unjudged += one.unjudged;
            if (one.total() > numbers.peak) {
                numbers.peak = one.total();
                numbers.peakAt = series->from + i * series->binMs;
            }
        }
        for (qsizetype i = last - 120; i < last - 60; ++i)
            numbers.hourBefore += bins[i].total();
        for (qsizetype i = last - 1500; i < last - 1440; ++i)
            numbers.sameHourYesterday += bins[i].total();
        m_numbers = numbers;
        Q_EMIT chartChanged();
    });
    base::whenDone(m_session.workspace().mentions().newest(), this, [this](const Result<std::pair<qint64, qint64>> &newest) {
        if (newest)
            m_newest = newest->second;
    });
}

void SituationPageModel::refreshRecords()
{
    auto &documents = m_session.workspace().documents();
    base::whenDone(documents.find(u"situation:level"_s), this, [this](const Result<std::optional<store::StoredRecord>> &record) {
        if (!record)
            return;
        m_levelRecord = *record;
        m_level = *record ? domain::SituationLevel::fromJson((*record)->body) : domain::SituationLevel{};
        Q_EMIT levelChanged();
    });
    base::whenDone(documents.history(u"situation:level"_s), this, [this](const Result<QList<store::StoredRecord>> &history) {
        if (!history)
            return;
        m_levelHistory.clear();
        for (const auto &record : *history)
            m_levelHistory.append(domain::SituationLevel::fromJson(record.body));
    });
    base::whenDone(m_session.workspace().incidents().changes(shiftStart(), 200), this, [this](const Result<QList<store::ChangeLine>> &changes) {
        if (!changes)
            return;
        m_changes = *changes;
        Q_EMIT listsChanged();
    });
}

void SituationPageModel::refreshSources()
{
    base::whenDone(m_session.workspace().mentions().sources(m_session.now()), this, [this](const Result<QList<store::SourceHealth>> &sources) {
        if (!sources)
            return;
        m_sources = *sources;
        Q_EMIT sourcesChanged();
    });
}

QList<store::IncidentCard> SituationPageModel::openIncidents() const
{
    QList<store::IncidentCard> out;
    for (const auto &card : m_board.all())
        if (card.incident.phase != domain::Phase::Closed)
            out.append(card);
    const auto weight = [](const store::IncidentCard &card) {
        return std::tuple(card.incident.level == 0 ? 9 : card.incident.level, card.firstStatement != 0, card.incident.detected);
    };
    std::stable_sort(out.begin(), out.end(), [&](const auto &a, const auto &b) { return weight(a) < weight(b); });
    return out;
}

int SituationPageModel::liveSources() const
{
    return int(std::count_if(
        m_sources.begin(), m_sources.end(), [](const auto &health) { return health.error.isEmpty() && !health.silent && !health.record.paused; }));
}

QString SituationPageModel::worstSource() const
{
    for (const auto &health : m_sources)
        if (!health.error.isEmpty() && !health.record.paused) {
            const qint64 wait = health.nextPoll - m_session.now();
            const QString why = health.error.section(u':', 0, 0);
            return wait > 0 && wait < base::dayMs ? tr("%1: %2, retry in %3").arg(health.record.name, why, words::age(wait))
                                                  : tr("%1: %2").arg(health.record.name, why);
        }
    for (const auto &health : m_sources)
        if (health.silent && !health.record.paused)
            return tr("%1 is silent").arg(health.record.name);
    return {};
}

void SituationPageModel::changeLevel(int level, const QString &reason)
{
    m_session.perform(workflows::ChangeLevel{m_levelRecord, level, reason}.run(m_session.workspace().documents(), m_session.act()),
        tr("Alert level set to %1").arg(words::level(level)));
}

qint64 SituationPageModel::shiftStart() const
{
    const qint64 stored = m_session.settings().value(settings::Key::ShiftStarted).toLongLong();
    const qint64 now = m_session.now();
    return stored > 0 && stored <= now ? stored : now - shift;
}

void SituationPageModel::markAllRead()
{
    m_session.settings().set(settings::Key::ShiftStarted, m_session.now());
    refreshRecords();
}

} // namespace desk
