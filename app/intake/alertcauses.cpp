// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertcauses.h"
#include "base/onpool.h"
#include "gaugewatch.h"
#include "overlap.h"
#include "slices.h"

using base::Result;
using domain::Alert;
using domain::RuleKind;
using namespace Qt::StringLiterals;

namespace intake
{
namespace
{
constexpr qint64 beforeMs = base::dayMs; ///< what a window is compared with
constexpr int mentionsNow = 1000, mentionsBefore = 2000;
constexpr qsizetype mostNamed = 10; ///< accounts in step
} // namespace

struct AlertCauses::Round {
    QList<Alert> alerts;
    QList<detection::CoordinatedGroup> coordinated;
    qsizetype at = 0;
    QPromise<Result<QList<Alert>>> promise;

    void end(Result<QList<Alert>> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

AlertCauses::AlertCauses(store::Workspace &workspace, const GaugeWatch &gauges, QObject *parent) : QObject(parent), m_workspace(workspace), m_gauges(gauges) {}

template <typename T, typename Then> void AlertCauses::next(const QFuture<Result<T>> &future, const std::shared_ptr<Round> &round, Then then)
{
    base::whenDone(future, this, [round, then = std::move(then)](const Result<T> &result) {
        if (!result)
            return round->end(tl::unexpected<base::Error>(result.error()));
        then(*result);
    });
}

QFuture<Result<QList<Alert>>> AlertCauses::find(QList<Alert> alerts, QList<detection::CoordinatedGroup> coordinated)
{
    auto round = std::make_shared<Round>();
    round->alerts = std::move(alerts);
    round->coordinated = std::move(coordinated);
    round->promise.start();
    auto future = round->promise.future();
    step(round);
    return future;
}

void AlertCauses::step(const std::shared_ptr<Round> &round)
{
    for (; round->at < round->alerts.size(); ++round->at) {
        const Alert &alert = round->alerts[round->at];
        if (alert.kind == RuleKind::SilentFeed)
            continue;
        if (alert.kind == RuleKind::Coordination)
            return name(round);
        auto filter = windowOf(alert);
        if (domain::looksAtGauges(alert.kind)) {
            const QString source = m_gauges.sourceOf(alert.subject);
            if (source.isEmpty())
                continue; // figures that no mention stands behind
            filter.sources = QStringList{source};
        }
        filter.distress = alert.kind == RuleKind::Distress;
        if (alert.kind == RuleKind::RumourCue)
            filter.words = u"is:rumour"_s;
        else if (alert.kind == RuleKind::ComplaintCluster)
            filter.words = u"is:complaint"_s;
        return compare(round, filter, false);
    }
    round->end(round->alerts);
}

/// Says of a coordination alert who it is about.
void AlertCauses::name(const std::shared_ptr<Round> &round)
{
    const auto group =
        std::find_if(round->coordinated.begin(), round->coordinated.end(), [&](const auto &one) { return one.key == round->alerts[round->at].subject; });
    if (group == round->coordinated.end()) {
        ++round->at;
        return step(round);
    }
    QList<qint64> accounts;
    for (const quint64 account : group->inStep.first(std::min(mostNamed, group->inStep.size())))
        accounts.append(qint64(account));
    next(m_workspace.mentions().authorNames(accounts), round, [this, round, accounts, group = *group](const QHash<qint64, QString> &names) {
        auto &alert = round->alerts[round->at++];
        alert.samples = group.samples;
        alert.inStepCount = int(group.inStep.size());
        alert.inStepSeconds = int(group.withinMs / 1000);
        alert.inStepObjects = group.objects;
        for (const qint64 account : accounts)
            if (const QString name = names.value(account); !name.isEmpty())
                alert.inStep.append(name);
        step(round);
    });
}

/// Compares the window with the day before it. What arrived now may have been published up to an hour ago.
void AlertCauses::compare(const std::shared_ptr<Round> &round, const store::MentionFilter &filter, bool widened)
{
    next(m_workspace.live().makeup(filter, mentionsNow), round, [this, round, filter, widened](const store::Makeup &now) {
        auto &alert = round->alerts[round->at];
        auto before = filter;
        before.to = filter.from;
        before.from = filter.from - beforeMs;
        if (!widened && double(now.total) < std::min(alert.count, double(mentionsNow)) / 2) {
            before.from = filter.from - base::hourMs;
            before.to = filter.to;
            return compare(round, before, true);
        }
        alert.samples = now.samples;
        next(m_workspace.live().makeup(before, mentionsBefore), round, [this, round, now](const store::Makeup &then) {
            base::onPool<QList<domain::AlertDriver>>(
                this, [now, then] { return driversOf(now, then); },
                [this, round](const QList<domain::AlertDriver> &drivers) {
                    round->alerts[round->at++].drivers = drivers;
                    step(round);
                });
        });
    });
}

} // namespace intake
