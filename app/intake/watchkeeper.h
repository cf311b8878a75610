// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/alerts.h"
#include "store/workspace.h"
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace detection
{
class RuleEngine;
}

namespace intake
{

class AlertCauses;
class GaugeWatch;
class LinkWatch;

/// Live detection: after each minute of the workspace's clock it counts what arrived live in that minute, asks the rules, and
/// writes alerts as documents by "Foreshock". One process at a time does it for a workspace (lease "detect").
///
/// Minutes that were missed are caught up in order, at most six hours of them; stretches of ten minutes in which nothing at
/// all arrived are then left out as unknown, since the desk was most likely asleep. What detection remembers is kept in the
/// workspace every quarter of an hour and at the end; what is missing is learnt from the last 14 days of stored counts, and a
/// watch whose past is still being matched waits for it. Lives on one thread with an event loop.
class Watchkeeper : public QObject
{
    Q_OBJECT
public:
    explicit Watchkeeper(store::Workspace &workspace, QObject *parent = nullptr);
    ~Watchkeeper() override;

    /// From now on looks at every minute soon after it has closed.
    void start();
    void stop();
    /// Looks at all minutes that have closed by now. The future ends when their alerts are written, with how many were raised;
    /// Conflict when another process keeps watch.
    QFuture<base::Result<int>> closeMinutes();
    /// How many series it keeps in mind.
    qsizetype series() const { return m_count; }

Q_SIGNALS:
    /// An alert was raised and written, or is told again or at last. Those that quiet hours hold back are raised without being told.
    void raised(const domain::Alert &alert);
    void told(const domain::Alert &alert);
    /// A burst on another watch joined an alert that stands, since mostly the same mentions raised it; written as well.
    void joined(const domain::Alert &alert);

private:
    struct Run; ///< one turn over the minutes that closed
    template <typename T, typename Then> void next(const QFuture<base::Result<T>> &future, const std::shared_ptr<Run> &run, Then then);
    void begin(qint64 end);
    void load(const std::shared_ptr<Run> &run);
    void apply(const store::DetectionSetup &setup, const std::shared_ptr<Run> &run);
    void makeDefaultRules(const std::shared_ptr<Run> &run);
    void place(const std::shared_ptr<Run> &run);
    void warm(const std::shared_ptr<Run> &run);
    void read(const std::shared_ptr<Run> &run);
    void judge(const std::shared_ptr<Run> &run);
    void take(const std::shared_ptr<Run> &run);
    void gather(const std::shared_ptr<Run> &run);
    void gather(const std::shared_ptr<Run> &run, const store::MentionFilter &filter, const QStringList &others, const QStringList &watches, bool widened);
    void explain(const std::shared_ptr<Run> &run);
    void write(const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run, const std::optional<base::Error> &error);
    void save();

    store::Workspace &m_workspace;
    QPointer<store::Workspace> m_open; ///< null once the workspace was closed before this
    QString m_owner;
    QTimer m_timer;
    std::shared_ptr<detection::RuleEngine> m_engine; ///< on another thread while a run is in take()
    std::unique_ptr<GaugeWatch> m_gauges;
    std::unique_ptr<AlertCauses> m_causes;
    std::shared_ptr<LinkWatch> m_links;            ///< as m_engine
    QHash<QString, qint64> m_keys;                 ///< of watches, by id
    QSet<QString> m_filling;                       ///< watches whose past is still being matched
    QHash<QString, store::StoredRecord> m_records; ///< alerts as stored, by id
    QMap<QString, domain::Alert> m_dirty;          ///< alerts to be written, by id
    QSet<QString> m_writing;                       ///< ids of alerts in the commit under way
    QHash<qint64, int> m_judged;                   ///< copies a group had when it was judged
    QList<std::shared_ptr<QPromise<base::Result<int>>>> m_waiting;
    qint64 m_until = 0; ///< end of the last minute that was looked at, UTC ms
    qint64 m_lastRow = 0;
    qint64 m_linkRow = 0; ///< up to which links were taken in
    qint64 m_saved = 0;   ///< m_until when the states were kept
    qint64 m_tried = 0;   ///< what the lease was last asked for
    qsizetype m_count = 0;
    int m_refused = 0; ///< commits one after another that met a newer revision
    bool m_loaded = false;
    bool m_stale = true;  ///< rules, watches or alerts have changed
    bool m_again = false; ///< another turn is wanted at once
    bool m_busy = false;
};

} // namespace intake

Q_DECLARE_METATYPE(domain::Alert)
