// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "detection/gauge.h"
#include "store/workspace.h"
#include <QFuture>

namespace intake
{

/// Ratings and reports as detection sees them. A gauge is looked at again only when something was written to it. Lives on one
/// thread with an event loop.
class GaugeWatch : public QObject
{
    Q_OBJECT
public:
    explicit GaugeWatch(store::Workspace &workspace, QObject *parent = nullptr);

    /// Gauges whose newest reading still speaks for `at` (UTC ms): it is no older than two of its steps and three hours.
    QFuture<base::Result<QList<detection::GaugeState>>> states(qint64 at);
    /// Id of the source record whose mentions a gauge counts, as states() last saw it; empty for published figures and imports.
    QString sourceOf(const QString &gauge) const { return m_sources.value(gauge); }

    /// The newest so many readings are learnt from.
    static constexpr int mostReadings = 20'000;

private:
    struct Round;
    void lookNext(const std::shared_ptr<Round> &round);

    struct Known {
        qint64 changed = -1;
        detection::GaugeState state;
    };
    store::Workspace &m_workspace;
    QHash<QString, Known> m_known;
    QHash<QString, QString> m_sources;
};

/// ms between readings, as usual (their median), at least a minute; a day for a single one.
qint64 usualStep(const QList<domain::Reading> &readings);

} // namespace intake
