// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/alerts.h"
#include "store/workspace.h"
#include <QMap>
#include <tuple>

namespace intake
{

/// A stretch far above what is usual.
struct BurstSpan {
    qint64 from = 0;   ///< UTC ms of the minute that showed it
    qint64 to = 0;     ///< end of its last minute; 0 while it goes on
    double peak = 0;   ///< how many times the expected count it reached
    qint64 peakAt = 0; ///< UTC ms
    qint64 mentions = 0;
    double copies = 0; ///< 0…1: share of near-duplicates; of the first four hours of the newest twenty bursts
};
/// Mentions that an hour to come is projected to hold; about four of five hours lie from low to high (detection::project).
struct ProjectedHour {
    qint64 from = 0; ///< UTC ms
    double value = 0, low = 0, high = 0;
};
/// What a series usually shows, bin by bin, its bursts, and the hours to come.
struct BurstBand {
    qint64 from = 0; ///< UTC ms, start of the first bin
    qint64 binMs = 0;
    QList<double> expected, low, high; ///< two standard deviations
    QList<BurstSpan> bursts;           ///< oldest first; those that touch the time asked for
    QList<ProjectedHour> projected;    ///< six hours from the end of the time asked for
};

/// What a rule would have done.
struct Replay {
    QList<domain::Alert> alerts; ///< oldest first, without id, drivers and samples
    int judgedTrue = 0;          ///< of them, those that people judged justified when an alert came on the same watch at that time
    int judgedFalse = 0;
    std::optional<double> precision; ///< of those that were judged; absent without one
    int missed = 0;                  ///< alerts of that kind judged justified that it would not have raised
};

/// Bursts of a series of minutes or longer rows, from its first mention on. Pure.
QList<BurstSpan> burstsOf(const store::Series &series);

/// Runs detection over what is stored, mentions that were imported or matched later included, by their published time.
/// Works on the rollups; kinds other than bursts and speed read the mentions as well. Lives on one thread with an event loop.
class History : public QObject
{
    Q_OBJECT
public:
    explicit History(store::Workspace &workspace, QObject *parent = nullptr);

    /// `watch` is empty for all mentions; `binMs` a multiple of a minute, of 15 minutes for times older than 90 days. The
    /// 14 days before `from` teach the baseline.
    QFuture<base::Result<BurstBand>> bursts(QString watch, qint64 from, qint64 to, qint64 binMs);
    /// Begins with the first mention of the workspace when that is later than `from`. Invalid for coordination and silent
    /// feeds, whose past is not kept.
    QFuture<base::Result<Replay>> replay(domain::AlertRule rule, qint64 from, qint64 to);

private:
    struct Replaying;
    qint64 warmFrom(qint64 from) const;
    void replayNext(const std::shared_ptr<Replaying> &replaying);
    void gather(const std::shared_ptr<Replaying> &replaying);
    void judge(const std::shared_ptr<Replaying> &replaying);
    void replayGauges(const std::shared_ptr<Replaying> &replaying);
    void countCopies(
        const QString &watch, const std::shared_ptr<BurstBand> &band, qsizetype at, const std::shared_ptr<QPromise<base::Result<BurstBand>>> &promise);

    /// A burst that has ended; one that got more mentions since is another.
    using CopiesKey = std::tuple<QString, qint64, qint64, qint64>;
    store::Workspace &m_workspace;
    QMap<CopiesKey, double> m_copies; ///< shares of near-duplicates, since counting them reads every mention
};

} // namespace intake
