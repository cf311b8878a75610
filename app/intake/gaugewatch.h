// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/gauge.h"
#include "store/workspace.h"
#include <QFuture>

namespace detection
{
struct GaugeState;
}

namespace intake
{

/// A gauge with what every reading says.
struct WeighedGauge {
    store::GaugeLine line;            ///< without its readings
    QList<domain::GaugePoint> points; ///< oldest first
    qint64 stepMs = 0;                ///< ms between readings, as usual (their median), at least a minute; a day for a single one
    /// Its state at the newest point, or at another.
    detection::GaugeState stateAt(const domain::GaugePoint &point) const;
};
/// Pure; takes about 0.5 µs a reading.
WeighedGauge weighed(const store::GaugeLine &line);

/// Ratings and reports as detection sees them. A gauge is looked at again only when something was written to it. Lives on one
/// thread with an event loop.
class GaugeWatch : public QObject
{
    Q_OBJECT
public:
    explicit GaugeWatch(store::Workspace &workspace, QObject *parent = nullptr);
    ~GaugeWatch() override;

    /// Gauges whose newest reading still speaks for `at` (UTC ms): it is no older than two of its steps and three hours.
    QFuture<base::Result<QList<detection::GaugeState>>> states(qint64 at);
    /// Id of the source record whose mentions a gauge counts, as states() last saw it; empty for published figures and imports.
    QString sourceOf(const QString &gauge) const;

private:
    store::Workspace &m_workspace;
    QHash<QString, WeighedGauge> m_known; ///< with the newest point alone
};

} // namespace intake
