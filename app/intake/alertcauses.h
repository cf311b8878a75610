// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "detection/ruleengine.h"
#include "store/workspace.h"
#include <QFuture>

namespace intake
{

class GaugeWatch;

/// Says of alerts that were just raised what they consist of: drivers and samples of their window against the day before it, the
/// accounts of those in step. Lives on one thread with an event loop.
class AlertCauses : public QObject
{
    Q_OBJECT
public:
    /// `gauges` must outlive it.
    AlertCauses(store::Workspace &workspace, const GaugeWatch &gauges, QObject *parent = nullptr);

    /// The same alerts, one after the other, with what was found of each; `coordinated` are the groups that were found with them.
    QFuture<base::Result<QList<domain::Alert>>> find(QList<domain::Alert> alerts, QList<detection::CoordinatedGroup> coordinated);

private:
    struct Round;
    template <typename T, typename Then> void next(const QFuture<base::Result<T>> &future, const std::shared_ptr<Round> &round, Then then);
    void step(const std::shared_ptr<Round> &round);
    void name(const std::shared_ptr<Round> &round);
    void compare(const std::shared_ptr<Round> &round, const store::MentionFilter &filter, bool widened);

    store::Workspace &m_workspace;
    const GaugeWatch &m_gauges;
};

} // namespace intake
