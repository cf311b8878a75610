// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitorpagemodel.h"
#include "analysis/terms.h"
#include "base/onpool.h"
#include "mentioncsv.h"
#include "words.h"
#include <QSaveFile>

using base::Result;

namespace desk
{
namespace
{
constexpr qint64 overviewLength = 7 * base::dayMs;

/// The terms that grew, each with its counts over the time of the texts, which come newest first, in twelve equal parts.
QList<MonitorPageModel::TermLine> grown(const QStringList &texts, const QStringList &earlier)
{
    constexpr int parts = 12;
    QList<MonitorPageModel::TermLine> lines;
    for (const auto &term : analysis::grownTerms(texts, earlier, 6, texts.size() > 200 ? 3 : 2))
        lines.append({term.term, term.now, term.before, QList<int>(parts, 0)});
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto found = analysis::termsOf(texts[i]);
        for (auto &line : lines)
            if (found.contains(line.term))
                ++line.spark[parts - 1 - i * parts / texts.size()];
    }
    return lines;
}
} // namespace

MonitorPageModel::MonitorPageModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_watches(session, this), m_mentions(session, this), m_corrections(session), m_band(session)
{
    // Live charts move with the clock and, at most four times a second, with what arrives.
    connect(&m_tick, &QTimer::timeout, this, &MonitorPageModel::tick);
    m_tick.start(10'000);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        tick();
        if (!m_later.isActive())
            m_later.start();
    });
    m_later.setSingleShot(true);
    m_later.setInterval(1500);
    connect(&m_later, &QTimer::timeout, this, [this] {
        refreshOverview();
        refreshBand();
        m_watches.refresh();
        m_sharesSoon.start();
    });
    connect(&session.workspace(), &store::Workspace::mentionsStored, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&session.workspace(), &store::Workspace::backfilled, this, [this](const QString &watch) {
        if (watch == m_watch && !m_soon.isActive())
            m_soon.start();
    });
    connect(&session.workspace(), &store::Workspace::mentionsJudged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_watches, &WatchListModel::refreshed, this, [this] {
        if (!m_watch.isEmpty() && m_watches.rowOf(m_watch) < 0)
            selectWatch({}); // it was removed
    });
    connect(&m_band, &ChartBand::changed, this, [this] {
        m_band.put(m_chart);
        Q_EMIT chartChanged();
    });
    m_sharesSoon.setSingleShot(true);
    m_sharesSoon.setInterval(120);
    connect(&m_sharesSoon, &QTimer::timeout, this, &MonitorPageModel::refreshShares);
    m_filter.grouped = true; // 428 texts are read, 1,604 copies are not
    followLast(m_length);
}

void MonitorPageModel::tick()
{
    if (!m_live)
        return refreshChart();
    const qint64 now = m_session.now();
    const qint64 bin = niceBin(m_length);
    const qint64 to = now - now % bin + bin;
    if (to != m_to) {
        m_to = to;
        m_from = to - m_length;
        m_watches.setRange(m_from, m_to);
        Q_EMIT rangeChanged();
    }
    refreshChart();
}

void MonitorPageModel::selectWatch(const QString &id)
{
    if (m_watch == id)
        return;
    m_watch = id;
    m_selection.reset();
    Q_EMIT watchChanged();
    refreshAll();
}

void MonitorPageModel::followLast(qint64 length)
{
    m_live = true;
    m_length = length;
    m_selection.reset();
    const qint64 now = m_session.now();
    const qint64 bin = niceBin(length);
    m_to = now - now % bin + bin;
    m_from = m_to - length;
    Q_EMIT rangeChanged();
    refreshAll();
}

void MonitorPageModel::setRange(qint64 from, qint64 to)
{
    if (to - from < base::minuteMs)
        return;
    m_live = false;
    m_from = from;
    m_to = to;
    m_length = to - from;
    m_selection.reset();
    Q_EMIT rangeChanged();
    refreshAll();
}

void MonitorPageModel::zoom(double factor)
{
    const qint64 length = qBound(qint64(10 * base::minuteMs), qint64(double(m_length) * factor), qint64(400 * base::dayMs));
    if (m_live)
        return followLast(length);
    const qint64 middle = m_from + m_length / 2;
    setRange(middle - length / 2, middle + length / 2);
}

void MonitorPageModel::setSelection(std::optional<std::pair<qint64, qint64>> selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    m_sharesSoon.start();
    refreshList();
    Q_EMIT chartChanged();
}

void MonitorPageModel::setGhost(bool on)
{
    m_ghost = on;
    refreshChart();
}

void MonitorPageModel::setFilter(const store::MentionFilter &filter)
{
    m_filter = filter;
    refreshAll();
}

store::SeriesFilter MonitorPageModel::seriesFilter(qint64 from, qint64 to, qint64 bin) const
{
    return {m_watch, from, to, bin, m_filter.sentiments, m_filter.channels, m_filter.languages};
}

store::MentionFilter MonitorPageModel::listFilter() const
{
    store::MentionFilter filter = m_filter;
    filter.watch = m_watch;
    filter.from = m_selection ? m_selection->first : m_from;
    // A live list goes on: what arrives belongs to it.
    filter.to = m_selection ? m_selection->second : m_live ? 0 : m_to;
    return filter;
}

QString MonitorPageModel::watchQuery() const
{
    const auto *summary = m_watches.summary(m_watch);
    return summary ? summary->watch.query : QString();
}

int MonitorPageModel::inSelection() const
{
    if (!m_selection)
        return m_chart.series.sum().total();
    int total = 0;
    for (qsizetype i = 0; i < m_chart.series.bins.size(); ++i) {
        const qint64 at = m_chart.series.from + i * m_chart.series.binMs;
        if (at + m_chart.series.binMs > m_selection->first && at < m_selection->second)
            total += m_chart.series.bins[i].total();
    }
    return total;
}

void MonitorPageModel::refreshAll()
{
    ++m_version;
    m_watches.setRange(m_from, m_to);
    m_band.clear();
    refreshChart();
    refreshBand();
    refreshOverview();
    m_sharesSoon.start();
    refreshList();
}

void MonitorPageModel::refreshList() { m_mentions.show(listFilter(), watchQuery()); }

QFuture<Result<store::Series>> MonitorPageModel::count(qint64 from, qint64 to, qint64 bin)
{
    if (m_filter.isCounted())
        return m_session.workspace().series().series(seriesFilter(from, to, bin));
    auto filter = m_filter;
    filter.watch = m_watch;
    filter.from = from - from % bin;
    filter.to = to;
    return m_session.workspace().mentions().series(filter, bin);
}

QFuture<Result<QList<store::Share>>> MonitorPageModel::countShares(qint64 from, qint64 to, bool channels)
{
    if (m_filter.isCounted()) {
        const auto filter = seriesFilter(from, to, niceBin(to - from));
        return channels ? m_session.workspace().series().byChannel(filter) : m_session.workspace().series().byLanguage(filter);
    }
    auto filter = m_filter;
    filter.watch = m_watch;
    filter.from = from;
    filter.to = to;
    return channels ? m_session.workspace().mentions().byChannel(filter) : m_session.workspace().mentions().byLanguage(filter);
}

void MonitorPageModel::refreshChart()
{
    const qint64 bin = niceBin(m_to - m_from);
    auto now = count(m_from, m_to, bin);
    auto before = m_ghost ? count(m_from - (m_to - m_from), m_from, bin) : QtFuture::makeReadyFuture(Result<store::Series>(store::Series{}));
    base::whenDone(now, this, [this, version = m_version, before](const Result<store::Series> &series) mutable {
        base::whenDone(before, this, [this, version, series](const Result<store::Series> &ghost) {
            if (version != m_version || !series)
                return;
            m_chart.series = *series;
            m_chart.ghost.clear();
            if (ghost && m_ghost)
                for (const auto &past : ghost->bins)
                    m_chart.ghost.append(past.total());
            m_chart.now = m_session.now();
            m_chart.live = m_live;
            m_band.put(m_chart);
            Q_EMIT chartChanged();
        });
    });
}

void MonitorPageModel::refreshOverview()
{
    base::whenDone(m_session.workspace().mentions().sourceNames(), this, [this](const Result<QList<std::pair<QString, QString>>> &names) {
        if (!names || *names == m_sources)
            return;
        m_sources = *names;
        Q_EMIT sourcesChanged();
    });
    auto &reader = m_session.workspace().series();
    base::whenDone(reader.extent({}), this, [this, version = m_version](const Result<std::pair<qint64, qint64>> &extent) {
        if (version != m_version || !extent)
            return;
        m_extent = *extent;
        m_chart.dataFrom = extent->first;
        const qint64 to = std::max(m_to, m_live ? m_to : std::min(extent->second, m_session.now()));
        const qint64 from = std::min(to - overviewLength, m_from);
        const qint64 bin = std::max<qint64>(15 * base::minuteMs, niceBin(to - from));
        base::whenDone(m_session.workspace().series().series({m_watch, from - from % bin, to, bin, {}, {}, {}}), this,
            [this, version](const Result<store::Series> &series) {
                if (version != m_version || !series)
                    return;
                m_overview = *series;
                Q_EMIT overviewChanged();
            });
    });
}

void MonitorPageModel::refreshBand()
{
    const bool plain = m_filter.isCounted() && m_filter.sentiments.isEmpty() && m_filter.channels.isEmpty() && m_filter.languages.isEmpty();
    const qint64 bin = niceBin(m_to - m_from);
    if (plain)
        m_band.ask(m_watch, m_from - m_from % bin, std::min(m_to, m_session.now()), bin);
}

void MonitorPageModel::refreshShares()
{
    if (m_sharesLoading) {
        m_sharesAgain = true;
        return;
    }
    m_sharesLoading = true;
    m_sharesAgain = false;
    const qint64 from = m_selection ? m_selection->first : m_from;
    const qint64 to = m_selection ? m_selection->second : m_to;
    auto &workspace = m_session.workspace();
    const quint64 version = m_version;
    base::whenDone(countShares(from, to, true), this, [this, version](const Result<QList<store::Share>> &shares) {
        if (version == m_version && shares)
            m_shares.channels = *shares;
    });
    base::whenDone(countShares(from, to, false), this, [this, version](const Result<QList<store::Share>> &shares) {
        if (version != m_version || !shares)
            return;
        // zh-Hans and zh-CN are one language to a reader.
        QList<store::Share> merged;
        for (const auto &share : *shares) {
            const QString name = words::language(share.name);
            const auto at = std::find_if(merged.begin(), merged.end(), [&](const auto &other) { return other.name == name; });
            if (at == merged.end())
                merged.append({name, share.mentions});
            else
                at->mentions += share.mentions;
        }
        std::stable_sort(merged.begin(), merged.end(), [](const auto &a, const auto &b) { return a.mentions > b.mentions; });
        m_shares.languages = merged;
    });
    auto filter = listFilter();
    filter.to = to;
    base::whenDone(workspace.mentions().topAuthors(filter, 6), this, [this, version](const Result<QList<store::AuthorShare>> &authors) {
        if (version != m_version || !authors)
            return;
        m_shares.authors = *authors;
        Q_EMIT sharesChanged();
    });
    refreshTerms(filter, version);
}

void MonitorPageModel::sharesDone()
{
    m_sharesLoading = false;
    if (m_sharesAgain)
        m_sharesSoon.start();
}

void MonitorPageModel::refreshTerms(const store::MentionFilter &now, quint64 version)
{
    store::MentionFilter before = now;
    before.to = now.from;
    before.from = now.from - (now.to - now.from);
    auto &mentions = m_session.workspace().mentions();
    base::whenDone(mentions.texts(now, sampleTexts), this, [this, before, version](const Result<QStringList> &texts) {
        if (version != m_version || !texts) {
            sharesDone();
            return;
        }
        base::whenDone(m_session.workspace().mentions().texts(before, sampleTexts), this, [this, version, texts = *texts](const Result<QStringList> &earlier) {
            if (version != m_version || !earlier) {
                sharesDone();
                return;
            }
            base::onPool<QList<TermLine>>(
                this, [texts, earlier = *earlier] { return grown(texts, earlier); },
                [this, version](const QList<TermLine> &lines) {
                    sharesDone();
                    if (version != m_version)
                        return;
                    m_shares.terms = lines;
                    Q_EMIT sharesChanged();
                });
        });
    });
}

QFuture<Result<QList<store::IncidentCard>>> MonitorPageModel::openIncidents()
{
    const qint64 now = m_session.now();
    return m_session.workspace().incidents().cards(now - base::dayMs, now, 24);
}

void MonitorPageModel::openIncident(const QString &title, int level, const QString &type, const QList<domain::Mention> &mentions)
{
    workflows::OpenIncident open;
    open.title = title;
    open.level = level;
    open.type = type;
    open.mentions = mentions;
    open.watchQuery = watchQuery();
    m_session.perform(open.run(m_session.workspace().documents(), m_session.act()), tr("Incident opened"),
        [this](const store::CommitReceipt &receipt) { Q_EMIT incidentOpened(receipt.lines.first().id); });
}

void MonitorPageModel::attach(const store::StoredRecord &incident, const QList<domain::Mention> &mentions)
{
    const QString number = incident.body.value(QLatin1StringView("number")).toString();
    m_session.perform(workflows::AttachMentions{incident, mentions}.run(m_session.workspace().documents(), m_session.act()), tr("Attached to %1").arg(number));
}

void MonitorPageModel::ignoreAuthor(const QString &author)
{
    m_session.perform(workflows::IgnoreAuthor{author, {}}.run(m_session.workspace().documents(), m_session.act()), tr("%1 is ignored from now on").arg(author),
        [this](const store::CommitReceipt &) { refreshAll(); });
}

void MonitorPageModel::exportList(const QString &file)
{
    QList<const domain::Mention *> rows;
    int left = 0;
    for (int i = 0; i < m_mentions.rowCount(); ++i) {
        const auto *mention = m_mentions.at(i);
        if (mention->judgement.cues & domain::DistressCue)
            ++left;
        else
            rows.append(mention);
    }
    QSaveFile target(file);
    if (!target.open(QFile::WriteOnly) || target.write(mentionCsv(rows)) < 0 || !target.commit()) {
        Q_EMIT m_session.failed(tr("%1 could not be written. Nothing was changed; choose another folder.").arg(file));
        return;
    }
    QString said = tr("%n rows exported", nullptr, int(rows.size()));
    if (left > 0)
        said += tr(", %n of possible distress left out", nullptr, left);
    Q_EMIT m_session.done(said, false);
}

} // namespace desk
