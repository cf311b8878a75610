// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake.h"
#include "analysis/analyser.h"
#include "analysis/fingerprint.h"
#include "analysis/language.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/post.h"
#include "base/whendone.h"
#include "detection/nearduplicates.h"
#include "domain/watchmatcher.h"
#include "store/workspace.h"
#include <QCoreApplication>
#include <QPromise>

using base::Result;

namespace intake
{
namespace
{
constexpr int longestText = 50'000;
constexpr int mostHolds = 1000;
// Copies are looked for among the texts of about two days, in some 20 MB.
constexpr qint64 copiesWithin = base::dayMs;
constexpr int copiesAmong = 30'000;
constexpr qint64 futureAllowed = 5 * base::minuteMs; ///< decisions.md, Time
} // namespace

Report &Report::operator+=(const Report &other)
{
    read += other.read;
    stored += other.stored;
    duplicates += other.duplicates;
    return *this;
}

store::PreparedMention prepare(const domain::Item &item, const Origin &origin, const analysis::Analyser &analyser, qint64 now)
{
    store::PreparedMention out;
    auto &m = out.mention;
    m.id = domain::mentionId(origin.kind, item);
    m.sourceId = origin.sourceId;
    m.sourceName = origin.name;
    m.sourceKind = origin.kind;
    m.channel = item.channel.value_or(origin.channel);
    m.sourceItemId = item.sourceItemId;
    m.url = item.url;
    m.site = domain::siteOf(item.url);
    m.title = item.title.left(2000);
    m.text = item.text.left(longestText);
    m.author = item.author.left(400).trimmed();
    const auto found = analyser.analyse(domain::wholeText(m.title, m.text));
    m.language = analysis::canonicalTag(item.language);
    // A short text may be in any of several languages; then the source knows better.
    constexpr float sure = 0.6F;
    if (m.language.isEmpty() && found.languageConfidence < sure)
        m.language = analysis::canonicalTag(origin.language);
    if (m.language.isEmpty() && found.language != QLatin1StringView("und"))
        m.language = found.language;
    m.judgement = analysis::judgementOf(found);
    m.sentiment = item.sentiment == domain::Sentiment::Unjudged ? found.sentiment : item.sentiment;
    m.arrived = now;
    m.published = item.published;
    if (m.published <= 0) {
        m.published = now;
        m.clamped = true;
    } else if (m.published > now + futureAllowed) {
        m.published = now + futureAllowed;
        m.clamped = true;
    }
    m.reach = std::max<qint64>(0, item.reach.value_or(0));
    m.live = origin.live;
    if (item.stars && item.ratings.value_or(1) <= 1) // an average is not what its author gave
        m.stars = *item.stars;
    out.duplicateKeys = domain::duplicateKeys(item, m.published);
    out.readings = readings(item, origin, m.published);
    return out;
}

bool isOfTheFuture(const domain::Item &figure, qint64 now) { return figure.published > now + futureAllowed; }

QList<store::PreparedReading> readings(const domain::Item &item, const Origin &origin, qint64 published)
{
    QList<store::PreparedReading> out;
    const QString source = origin.sourceId.isEmpty() ? QStringLiteral("local:%1/%2").arg(origin.kind, origin.name) : origin.sourceId;
    for (const auto &entry : domain::gaugeEntries(item, published)) {
        store::PreparedReading line;
        line.source = source;
        line.kind = entry.kind;
        line.reading = entry.reading;
        line.stepMs = entry.said ? base::hourMs : 0;
        line.name = entry.label.isEmpty() ? origin.name : entry.label;
        line.gauge = QStringLiteral("gauge:%1/%2/%3").arg(domain::gaugeKindName(entry.kind), source, entry.said ? QStringLiteral("said") : entry.label);
        out.append(line);
    }
    return out;
}

class Intake::Worker : public QObject
{
public:
    explicit Worker(store::Workspace &workspace) : m_workspace(workspace) {}

    void judge(const QList<store::TextToJudge> &texts, const std::shared_ptr<QPromise<QList<store::JudgedText>>> &promise)
    {
        QList<store::JudgedText> out;
        for (const auto &text : texts) {
            const auto found = analyser().analyse(text.text);
            out.append({text.row, found.sentiment, analysis::judgementOf(found)});
        }
        promise->addResult(out);
        promise->finish();
    }

    void setWatches(const store::ActiveWatches &watches)
    {
        QList<domain::WatchMatcher::Entry> entries;
        for (const auto &line : watches.lines)
            if (auto query = domain::Query::parse(line.query))
                entries.append({line.key, std::move(*query)});
        auto compiled = domain::WatchMatcher::compile(std::move(entries));
        if (!compiled) {
            qCWarning(base::logIntake) << compiled.error().where << compiled.error().detail;
            return; // the writer matches by itself while the generations differ
        }
        m_matcher = std::move(*compiled);
        m_generation = watches.generation;
    }

    void add(const QList<domain::Item> &items, const Origin &origin, const std::shared_ptr<QPromise<Result<Report>>> &promise)
    {
        if (!m_recalled) {
            m_waiting.push_back([this, items, origin, promise] { add(items, origin, promise); });
            return;
        }
        struct State {
            Report report;
            qsizetype open = 0;
            std::optional<base::Error> error;
        };
        auto state = std::make_shared<State>();
        state->report.read = int(items.size());
        const qint64 now = m_workspace.clock().now();
        QList<store::MentionBatch> batches;
        store::MentionBatch batch;
        for (const auto &item : items) {
            if (domain::isFigure(item)) {
                if (isOfTheFuture(item, now))
                    qCInfo(base::logIntake) << origin.name << "figure of the future left out" << item.published;
                else
                    batch.readings += readings(item, origin, item.published);
                continue;
            }
            auto prepared = prepare(item, origin, analyser(), now);
            if (m_matcher && !m_matcher->isEmpty())
                prepared.hits = m_matcher->match(domain::MatchText::of(prepared.mention));
            batch.mentions.append(std::move(prepared));
            if (batch.mentions.size() == store::MentionBatch::limit) {
                batch.watchGeneration = m_generation;
                batches.append(std::exchange(batch, {}));
            }
        }
        if (!batch.mentions.isEmpty() || !batch.readings.isEmpty()) {
            batch.watchGeneration = m_generation;
            batches.append(std::move(batch));
        }
        if (batches.isEmpty()) {
            promise->addResult(Result<Report>(state->report));
            promise->finish();
            return;
        }
        state->open = batches.size();
        for (auto &next : batches) {
            QList<Print> prints;
            prints.reserve(next.mentions.size());
            for (const auto &prepared : std::as_const(next.mentions))
                prints.append({analysis::fingerprint(domain::wholeText(prepared.mention.title, prepared.mention.text)), prepared.mention.published});
            base::whenDone(m_workspace.mentions().store(std::move(next), now), this, [this, state, promise, prints](const Result<store::BatchReport> &done) {
                if (done) {
                    group(prints, done->rows);
                    state->report.stored += done->stored + done->readings;
                    state->report.duplicates += done->duplicates;
                } else {
                    state->error = done.error();
                }
                if (--state->open > 0)
                    return;
                promise->addResult(state->error ? Result<Report>(tl::unexpected<base::Error>(*state->error)) : Result<Report>(state->report));
                promise->finish();
            });
        }
    }

    /// Takes up what the team taught, then what it heard last.
    void begin()
    {
        base::whenDone(m_workspace.mentions().personalModel(), this, [this](const Result<QByteArray> &model) {
            if (model && !model->isEmpty()) // without one the models are unpacked when they are first needed
                load(*model);
            recall();
        });
    }

    /// Reads the texts of the last day again, page by page, so that copies find their groups after a restart. What is to be
    /// added meanwhile waits.
    void recall(std::optional<store::MentionCursor> after = std::nullopt, int known = 0)
    {
        constexpr int perPage = 500;
        const qint64 from = m_workspace.clock().now() - copiesWithin;
        base::whenDone(m_workspace.mentions().traces(from, 0, after, perPage), this, [this, known](const Result<QList<store::MentionTrace>> &traces) {
            if (traces)
                for (const auto &trace : *traces)
                    m_copies.add(analysis::fingerprint(domain::wholeText(trace.title, trace.text)), quint64(trace.at.row), trace.at.published);
            if (traces && !traces->isEmpty() && known + traces->size() < copiesAmong)
                return recall(traces->last().at, known + int(traces->size()));
            m_recalled = true;
            for (const auto &next : std::exchange(m_waiting, {}))
                next();
        });
    }

private:
    struct Print {
        domain::Fingerprint print;
        qint64 published = 0;
    };
    /// Puts what was stored into the groups of what it copies.
    void group(const QList<Print> &prints, const QList<std::pair<qsizetype, qint64>> &rows)
    {
        QList<store::SimilarMention> out;
        for (const auto &[at, row] : rows) {
            const auto placed = m_copies.add(prints[at].print, quint64(row), prints[at].published);
            if (placed.size < 2 && placed.swallowed.isEmpty())
                continue;
            store::SimilarMention similar{row, qint64(placed.group), {}};
            for (const quint64 other : placed.swallowed)
                similar.swallowed.append(qint64(other));
            out.append(similar);
        }
        if (!out.isEmpty())
            m_workspace.mentions().group(out);
    }

    /// The models, unpacked when they are first needed: a window with nothing to read opens without them.
    const analysis::Analyser &analyser()
    {
        if (!m_analyser)
            load({});
        return *m_analyser;
    }
    void load(const QByteArray &personal)
    {
        auto loaded = analysis::Analyser::shippedWith(personal);
        if (!loaded) // they are compiled into the program
            qFatal("%s", qPrintable(loaded.error().detail));
        m_analyser = std::move(*loaded);
    }

    store::Workspace &m_workspace;
    std::shared_ptr<const analysis::Analyser> m_analyser;
    detection::NearDuplicates m_copies{copiesWithin, copiesAmong};
    bool m_recalled = false;
    std::vector<std::function<void()>> m_waiting;
    std::unique_ptr<domain::WatchMatcher> m_matcher;
    qint64 m_generation = -1;
};

Intake::Intake(store::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace), m_worker(new Worker(workspace)), m_holds(mostHolds)
{
    m_thread.setObjectName(QStringLiteral("intake"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    connect(&workspace, &store::Workspace::recordsChanged, this, [this](const store::RecordNotice &notice) {
        if (notice.types.contains(QStringLiteral("watch"))) {
            refreshWatches();
            continueBackfill();
        }
    });
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Intake::close);
    refreshWatches();
    continueBackfill();
    continueJudging();
    base::post(m_worker, [worker = m_worker] { worker->begin(); });
}

Intake::~Intake()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

std::shared_ptr<void> Intake::hold()
{
    m_holds.acquire();
    return {nullptr, [this](void *) { m_holds.release(); }};
}

qint64 Intake::now() const { return m_workspace.clock().now(); }

void Intake::close()
{
    m_closing = true;
    m_holds.acquire(mostHolds);
    m_holds.release(mostHolds);
}

void Intake::refreshWatches()
{
    base::whenDone(m_workspace.mentions().activeWatches(), this, [this](const Result<store::ActiveWatches> &watches) {
        if (watches)
            base::post(m_worker, [worker = m_worker, watches = *watches] { worker->setWatches(watches); });
    });
}

void Intake::continueBackfill()
{
    if (m_filling) {
        m_fillAgain = true;
        return;
    }
    m_filling = true;
    m_fillAgain = false;
    base::whenDone(m_workspace.mentions().backfill(m_workspace.clock().now()), this, [this](const Result<bool> &more) {
        m_filling = false;
        if (!m_closing && ((more && *more) || m_fillAgain))
            continueBackfill();
    });
}

void Intake::continueJudging()
{
    constexpr int perStep = 250;
    base::whenDone(m_workspace.mentions().textsToJudge(perStep), this, [this](const Result<QList<store::TextToJudge>> &texts) {
        if (m_closing || !texts || texts->isEmpty())
            return;
        auto promise = std::make_shared<QPromise<QList<store::JudgedText>>>();
        promise->start();
        auto judged = promise->future();
        base::post(m_worker, [worker = m_worker, texts = *texts, promise] { worker->judge(texts, promise); });
        base::whenDone(judged, this, [this](const QList<store::JudgedText> &done) {
            if (m_closing)
                return;
            base::whenDone(m_workspace.mentions().judge(done, m_workspace.clock().now()), this, [this](const Result<void> &written) {
                if (written)
                    continueJudging();
            });
        });
    });
}

QFuture<Result<Report>> Intake::add(QList<domain::Item> items, Origin origin)
{
    auto promise = std::make_shared<QPromise<Result<Report>>>();
    promise->start();
    auto future = promise->future();
    base::post(m_worker, [worker = m_worker, items = std::move(items), origin = std::move(origin), promise] { worker->add(items, origin, promise); });
    return future;
}

} // namespace intake
