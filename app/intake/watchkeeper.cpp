// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchkeeper.h"
#include "alertcauses.h"
#include "base/log.h"
#include "base/onpool.h"
#include "base/ulid.h"
#include "gaugewatch.h"
#include "linkwatch.h"
#include "minutes.h"
#include "overlap.h"
#include "slices.h"

using base::ErrorKind;
using base::Result;
using detection::AlertEvent;
using detection::SeriesKey;
using domain::Alert;
using domain::RuleKind;
using namespace Qt::StringLiterals;

namespace intake
{
namespace
{

const QString actor = QStringLiteral("Foreshock");
constexpr int lookEveryMs = 500;
constexpr qint64 graceMs = 1'500; ///< for what arrived in the last second and is still being stored
constexpr qint64 leaseMs = 2 * base::minuteMs;
constexpr qint64 catchUpMs = 6 * base::hourMs;
constexpr qint64 coordinatedMs = LinkWatch::overMs; ///< over which copies and links are judged live
constexpr qint64 saveEveryMs = 15 * base::minuteMs;
constexpr qint64 warmMs = 14 * base::dayMs;
constexpr int warmAtOnce = 50;
constexpr qint64 writeEveryMs = 10 * base::minuteMs; ///< of an alert that only holds on
constexpr double writeGrowth = 1.25;

/// What the machine knows of an alert, on top of what people did to it meanwhile.
Alert merged(const Alert &stored, const Alert &mine)
{
    Alert out = stored;
    out.last = mine.last;
    out.closed = mine.closed;
    out.peak = mine.peak;
    out.peakAt = mine.peakAt;
    out.told = mine.told;
    out.repeats = mine.repeats;
    out.joined = mine.joined;
    for (const auto &other : mine.also)
        out.addAlso(other);
    return out;
}

/// What came of the minutes of a turn.
struct Taken {
    QList<AlertEvent> events;
    QList<detection::CoordinatedGroup> coordinated;
};

} // namespace

struct Watchkeeper::Run {
    qint64 end = 0;  ///< of the last minute to look at
    qint64 from = 0; ///< start of the first
    store::LiveStretch stretch;
    QList<store::CopyGroup> copies;
    std::optional<QList<store::MentionTrace>> traces; ///< what came since links were last taken in
    QList<detection::CoordinatedGroup> coordinated;
    QList<detection::GaugeState> gauges;
    QList<Alert> fresh;
    qsizetype gathered = 0;
    int raised = 0;
    QList<Alert> told, joined;
};

template <typename T, typename Then> void Watchkeeper::next(const QFuture<Result<T>> &future, const std::shared_ptr<Run> &run, Then then)
{
    base::whenDone(future, this, [this, run, then = std::move(then)](const Result<T> &result) {
        if (!result)
            return finish(run, result.error());
        if constexpr (std::is_void_v<T>)
            then();
        else
            then(*result);
    });
}

Watchkeeper::Watchkeeper(store::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_open(&workspace), m_owner(base::newUlid(workspace.clock().now())),
      m_engine(std::make_shared<detection::RuleEngine>()), m_gauges(std::make_unique<GaugeWatch>(workspace)),
      m_causes(std::make_unique<AlertCauses>(workspace, *m_gauges)), m_links(std::make_shared<LinkWatch>())
{
    connect(&m_timer, &QTimer::timeout, this, [this] { begin(floorMinute(m_workspace.clock().now() - graceMs)); });
    connect(&workspace, &QObject::destroyed, this, &Watchkeeper::stop);
    connect(&workspace, &store::Workspace::recordsChanged, this, [this](const store::RecordNotice &notice) {
        const bool mine = std::all_of(notice.ids.begin(), notice.ids.end(), [this](const auto &id) { return m_writing.contains(id); });
        if (!mine && (notice.types.contains(u"rule"_s) || notice.types.contains(u"watch"_s) || notice.types.contains(u"alert"_s)))
            m_stale = true;
    });
    connect(&workspace, &store::Workspace::backfilled, this, [this](const QString &watch) {
        if (m_filling.contains(watch))
            m_stale = true;
    });
}

Watchkeeper::~Watchkeeper()
{
    if (!m_open)
        return;
    if (m_loaded && !m_busy)
        save(); // the writer does what it was asked before it closes
    const qint64 now = m_workspace.clock().now();
    m_workspace.mentions().lease(u"detect"_s, m_owner, now, now - 1);
}

void Watchkeeper::start()
{
    m_timer.start(lookEveryMs);
    begin(floorMinute(m_workspace.clock().now() - graceMs));
}

void Watchkeeper::stop() { m_timer.stop(); }

QFuture<Result<int>> Watchkeeper::closeMinutes()
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    m_waiting.append(promise);
    auto future = promise->future();
    begin(floorMinute(m_workspace.clock().now()));
    return future;
}

void Watchkeeper::begin(qint64 end)
{
    const bool seen = m_loaded ? end <= m_until : end <= m_tried;
    if (m_busy || (seen && !m_again && m_waiting.isEmpty()))
        return;
    m_busy = true;
    m_again = false;
    m_tried = end;
    auto run = std::make_shared<Run>();
    run->end = end;
    const qint64 now = m_workspace.clock().now();
    next(m_workspace.mentions().lease(u"detect"_s, m_owner, now, now + leaseMs), run, [this, run](bool mine) {
        if (mine)
            return m_stale || !m_loaded ? load(run) : warm(run);
        m_loaded = false; // whoever holds it knows better from here on
        m_dirty.clear();
        finish(run, base::Error{ErrorKind::Conflict, u"detect.lease"_s, {}});
    });
}

void Watchkeeper::load(const std::shared_ptr<Run> &run)
{
    m_stale = false;
    next(m_workspace.live().setup(run->end, !m_loaded), run, [this, run](const store::DetectionSetup &setup) { apply(setup, run); });
}

void Watchkeeper::apply(const store::DetectionSetup &setup, const std::shared_ptr<Run> &run)
{
    if (!m_loaded && setup.until == 0 && setup.rules.isEmpty())
        return makeDefaultRules(run);
    if (!m_loaded)
        m_engine = std::make_shared<detection::RuleEngine>();
    QStringList each;
    QHash<QString, qint64> keys;
    m_filling.clear();
    for (const auto &watch : setup.watches) {
        keys.insert(watch.id, watch.key);
        if (watch.group != "incident"_L1) // its query is that of a watch that is looked at already
            each.append(watch.id);
        if (watch.filling)
            m_filling.insert(watch.id);
    }
    m_engine->setRules(setup.rules, each);
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        if (const qint64 known = m_keys.value(it.key(), *it); known != *it)
            m_engine->cool(it.key());
    m_keys = keys;
    if (!m_loaded) {
        m_until = setup.until;
        m_lastRow = setup.lastRow;
        m_saved = setup.until;
        QHash<qint64, QString> ids{{0, QString()}};
        for (auto it = keys.cbegin(); it != keys.cend(); ++it)
            ids.insert(*it, it.key());
        for (const auto &line : setup.states)
            if (auto state = detection::SliceState::restore(line.state); state && line.until == setup.until && ids.contains(line.watch))
                m_engine->adopt({ids.value(line.watch), line.slice}, *state);
    }
    const auto before = std::exchange(m_records, {});
    for (const auto &record : setup.alerts) {
        m_records.insert(record.id, record);
        m_engine->setAlert(Alert::fromJson(record.id, record.body));
    }
    m_dirty.removeIf([&](const auto &entry) { return before.contains(entry.key()) && !m_records.contains(entry.key()); }); // somebody took it away
    m_loaded = true;
    m_count = m_engine->wanted().size();
    place(run);
}

void Watchkeeper::makeDefaultRules(const std::shared_ptr<Run> &run)
{
    store::ChangeSet set;
    set.actor = actor;
    set.at = m_workspace.clock().now();
    for (const auto &rule : defaultRules())
        set.changes.append({rule.id, u"rule"_s, store::Space::Team, {}, rule.toJson(), false});
    base::whenDone(m_workspace.documents().commit(set), this, [this, run](const Result<store::CommitReceipt> &done) {
        if (!done && done.error().kind != ErrorKind::Conflict) // another process was faster
            return finish(run, done.error());
        load(run);
    });
}

/// Finds where to go on: at the last minute that was looked at, but not further back than what is worth catching up.
void Watchkeeper::place(const std::shared_ptr<Run> &run)
{
    const qint64 from = m_until == 0 ? run->end : std::max(m_until, run->end - catchUpMs);
    if (from == m_until)
        return warm(run);
    next(m_workspace.live().rowBefore(from), run, [this, run, from](qint64 row) {
        m_until = from;
        m_lastRow = std::max(m_lastRow, row);
        warm(run);
    });
}

/// Gives series without a past theirs, some at a time; the others wait for the next turn.
void Watchkeeper::warm(const std::shared_ptr<Run> &run)
{
    auto cold = m_engine->cold();
    cold.removeIf([this](const auto &key) { return m_filling.contains(key.watch); });
    struct Warming {
        QList<SeriesKey> keys;
        qsizetype at = 0;
    };
    auto warming = std::make_shared<Warming>();
    warming->keys = cold.values().mid(0, warmAtOnce);
    m_again = cold.size() > warming->keys.size();
    auto step = std::make_shared<std::function<void()>>();
    *step = [this, run, warming, weak = std::weak_ptr(step)] {
        if (warming->at == warming->keys.size())
            return read(run);
        const SeriesKey key = warming->keys[warming->at++];
        store::SeriesFilter filter;
        filter.watch = key.watch;
        filter.from = std::max<qint64>(0, m_until - warmMs);
        filter.to = m_until;
        filter.binMs = base::minuteMs;
        if (!readSlice(key.slice, filter)) {
            m_engine->adopt(key, {});
            return (*weak.lock())();
        }
        next(m_workspace.series().series(filter), run, [this, key, keep = weak.lock()](const store::Series &series) {
            base::onPool<detection::SliceState>(
                this, [series] { return warmed(series); },
                [this, key, keep](const detection::SliceState &state) {
                    m_engine->adopt(key, state);
                    (*keep)();
                });
        });
    };
    (*step)();
}

void Watchkeeper::read(const std::shared_ptr<Run> &run)
{
    run->from = m_until;
    if (run->end <= m_until)
        return write(run);
    next(m_workspace.live().stretch(m_lastRow, run->end), run, [this, run](const store::LiveStretch &stretch) {
        run->stretch = stretch;
        const auto &rules = m_engine->rules();
        if (std::any_of(rules.begin(), rules.end(), [](const auto &rule) { return rule.looksAtGauges(); }))
            return next(m_gauges->states(run->end), run, [this, run](const QList<detection::GaugeState> &gauges) {
                run->gauges = gauges;
                judge(run);
            });
        judge(run);
    });
}

void Watchkeeper::judge(const std::shared_ptr<Run> &run)
{
    const auto &rules = m_engine->rules();
    if (run->stretch.mentions.isEmpty() || std::none_of(rules.begin(), rules.end(), [](const auto &rule) { return rule.kind == RuleKind::Coordination; }))
        return take(run);
    // A group is judged again when it has grown.
    constexpr qsizetype mostRemembered = 10'000;
    if (m_judged.size() > mostRemembered)
        m_judged.clear();
    next(m_workspace.live().copies(m_lastRow, run->stretch.lastRow, m_judged, run->end - coordinatedMs), run,
        [this, run](const QList<store::CopyGroup> &groups) {
            for (const auto &group : groups)
                m_judged.insert(group.key, group.mentions);
            run->copies = groups;
            next(m_workspace.live().traces(m_linkRow, run->stretch.lastRow, run->end - coordinatedMs), run,
                [this, run](const QList<store::MentionTrace> &traces) {
                    run->traces = traces;
                    take(run);
                });
        });
}

void Watchkeeper::take(const std::shared_ptr<Run> &run)
{
    base::onPool<Taken>(
        this,
        [engine = m_engine, links = m_links, run, keys = m_keys] {
            auto minutes = minutesOf(run->stretch, engine->wanted(), keys, run->from, run->end);
            QHash<qint64, QString> ids;
            for (auto it = keys.cbegin(); it != keys.cend(); ++it)
                ids.insert(*it, it.key());
            for (const auto &line : run->stretch.silent)
                minutes.last().silent.append({line.id, line.name, line.since});
            Taken out;
            if (!run->copies.isEmpty())
                out.coordinated = judged(run->copies, ids);
            if (run->traces) {
                links->add(*run->traces, run->end - coordinatedMs);
                out.coordinated += links->judge(run->stretch, ids);
            }
            minutes.last().coordinated = out.coordinated;
            minutes.last().gauges = run->gauges;
            for (const auto &minute : std::as_const(minutes))
                out.events += engine->push(minute);
            return out;
        },
        [this, run](const Taken &taken) {
            m_until = run->end;
            m_lastRow = run->stretch.lastRow;
            if (run->traces)
                m_linkRow = run->stretch.lastRow;
            run->coordinated = taken.coordinated;
            for (const auto &event : taken.events) {
                Alert alert = event.alert;
                if (event.step == detection::Step::Raise) {
                    alert.id = u"alert:"_s + base::newUlid(alert.opened);
                    m_engine->named(alert);
                    run->fresh.append(alert);
                    continue;
                }
                // The one that was raised in this very turn has its id by now, but not in the event.
                const auto fresh = std::find_if(run->fresh.begin(), run->fresh.end(), [&](const auto &other) {
                    return other.rule == alert.rule && other.watch == alert.watch && other.slice == alert.slice && other.subject == alert.subject
                        && other.opened == alert.opened;
                });
                if (fresh != run->fresh.end()) {
                    *fresh = merged(*fresh, alert);
                    continue;
                }
                if (event.step == detection::Step::Tell)
                    run->told.append(alert);
                if (event.step == detection::Step::Join) {
                    const auto stored = Alert::fromJson(alert.id, m_records.value(alert.id).body);
                    if (alert.last - stored.last < writeEveryMs && alert.peak < stored.peak * writeGrowth)
                        continue;
                }
                m_dirty.insert(alert.id, alert);
            }
            std::stable_sort(run->fresh.begin(), run->fresh.end(), comesFirst);
            gather(run);
        });
}

/// Lets each raised burst join one that stands and that mostly the same mentions raised, the first one first.
void Watchkeeper::gather(const std::shared_ptr<Run> &run)
{
    for (; run->gathered < run->fresh.size(); ++run->gathered) {
        const auto &alert = run->fresh[run->gathered];
        if (alert.kind != RuleKind::Burst || alert.watch.isEmpty())
            continue;
        QList<Alert> others = m_engine->alerts();
        others.removeIf([&](const Alert &other) {
            const bool later = std::any_of(run->fresh.begin() + run->gathered, run->fresh.end(), [&](const auto &fresh) { return fresh.id == other.id; });
            return later || !other.isOpen() || other.rule != alert.rule || other.slice != alert.slice || other.watch.isEmpty() || other.opened > alert.opened;
        });
        if (others.isEmpty())
            continue;
        std::stable_sort(others.begin(), others.end(), comesFirst);
        QStringList ids, watches;
        for (const auto &other : std::as_const(others)) {
            ids.append(other.id);
            watches.append(other.watch);
        }
        return gather(run, windowOf(alert), ids, watches, false);
    }
    explain(run);
}

/// Compares one of them with those that stand. What arrived now may have been published up to an hour ago.
void Watchkeeper::gather(
    const std::shared_ptr<Run> &run, const store::MentionFilter &filter, const QStringList &others, const QStringList &watches, bool widened)
{
    next(m_workspace.live().overlaps(filter, watches), run, [=, this](const QList<store::Overlap> &overlaps) {
        const Alert alert = run->fresh[run->gathered];
        if (!widened && !overlaps.isEmpty() && double(overlaps.first().mine) < alert.count / 2) {
            auto wider = filter;
            wider.from = filter.to - base::hourMs;
            return gather(run, wider, others, watches, true);
        }
        const auto same = std::find_if(overlaps.begin(), overlaps.end(), isMostlySame);
        const auto other = same == overlaps.end() ? std::nullopt : m_engine->join(alert, others[same - overlaps.begin()]);
        if (!other) {
            ++run->gathered;
            return gather(run);
        }
        run->fresh.removeAt(run->gathered);
        const auto fresh = std::find_if(run->fresh.begin(), run->fresh.end(), [&](const auto &one) { return one.id == other->id; });
        if (fresh != run->fresh.end()) {
            *fresh = merged(*fresh, *other);
        } else {
            m_dirty.insert(other->id, *other);
            run->joined.removeIf([&](const auto &one) { return one.id == other->id; });
            run->joined.append(*other);
        }
        gather(run);
    });
}

void Watchkeeper::explain(const std::shared_ptr<Run> &run)
{
    next(m_causes->find(run->fresh, run->coordinated), run, [this, run](const QList<Alert> &alerts) {
        run->fresh = alerts;
        for (const auto &alert : alerts)
            m_dirty.insert(alert.id, alert);
        write(run);
    });
}

void Watchkeeper::write(const std::shared_ptr<Run> &run)
{
    if (m_dirty.isEmpty())
        return finish(run, std::nullopt);
    store::ChangeSet set;
    set.actor = actor;
    set.at = m_workspace.clock().now();
    m_writing = {m_dirty.keyBegin(), m_dirty.keyEnd()};
    for (auto it = m_dirty.cbegin(); it != m_dirty.cend(); ++it) {
        const auto record = m_records.constFind(it.key());
        const bool known = record != m_records.cend();
        const auto body = known ? merged(Alert::fromJson(it.key(), record->body), *it).toJson() : it->toJson();
        set.changes.append({it.key(), u"alert"_s, store::Space::Team, known ? record->rev : domain::RevId{}, body, false});
    }
    base::whenDone(m_workspace.documents().commit(set), this, [this, run, set](const Result<store::CommitReceipt> &done) {
        m_writing.clear();
        if (!done) {
            m_stale = true;
            m_again = done.error().kind == ErrorKind::Conflict && ++m_refused < 3; // somebody judged one meanwhile: read it again
            return finish(run, m_again ? std::nullopt : std::optional(done.error()));
        }
        m_refused = 0;
        for (qsizetype i = 0; i < done->lines.size(); ++i) {
            store::StoredRecord record;
            record.id = done->lines[i].id;
            record.type = u"alert"_s;
            record.rev = done->lines[i].after;
            record.body = set.changes[i].body;
            m_records.insert(record.id, record);
        }
        m_dirty.clear();
        run->raised = int(run->fresh.size());
        for (const auto &alert : std::as_const(run->fresh)) {
            Q_EMIT raised(alert);
            if (alert.told != 0)
                Q_EMIT told(alert);
        }
        for (const auto &alert : std::as_const(run->told))
            Q_EMIT told(alert);
        for (const auto &alert : std::as_const(run->joined))
            Q_EMIT joined(alert);
        finish(run, std::nullopt);
    });
}

void Watchkeeper::save()
{
    QList<store::DetectorState> states;
    const auto cold = m_engine->cold();
    const auto wanted = m_engine->wanted();
    for (const auto &key : wanted)
        if (!cold.contains(key) && (key.watch.isEmpty() || m_keys.contains(key.watch)))
            states.append({m_keys.value(key.watch), key.slice, m_until, m_engine->state(key)->save()});
    m_workspace.live().save(states, m_until, m_lastRow);
    m_saved = m_until;
}

void Watchkeeper::finish(const std::shared_ptr<Run> &run, const std::optional<base::Error> &error)
{
    m_busy = false;
    if (error && error->kind != ErrorKind::Conflict)
        qCWarning(base::logIntake) << error->where << base::kindName(error->kind) << error->detail;
    if (!error && m_loaded && (m_saved == 0 || m_until - m_saved >= saveEveryMs))
        save();
    const qint64 end = floorMinute(m_workspace.clock().now());
    const bool more = !error && (m_again || (!m_waiting.isEmpty() && m_until < end));
    if (more)
        return begin(std::max(m_until, m_waiting.isEmpty() ? m_until : end));
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting) {
        promise->addResult(error ? Result<int>(tl::unexpected<base::Error>(*error)) : Result<int>(run->raised));
        promise->finish();
    }
}

} // namespace intake
