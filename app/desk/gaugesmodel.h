// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "intake/gaugewatch.h"
#include "session.h"
#include <QTimer>

namespace desk
{

/// Ratings and reports over time, each gauge with what was expected of it. GUI thread.
class GaugesModel : public QObject
{
    Q_OBJECT
public:
    struct Gauge : intake::WeighedGauge {
        bool isByDay() const { return line.stepMs == 0 && stepMs >= base::dayMs; }
        bool isWorse() const { return points.last().open; }
    };

    explicit GaugesModel(Session &session, QObject *parent = nullptr);
    Session &session() { return m_session; }
    /// Those that are worse than usual first, then by name.
    const QList<Gauge> &gauges() const { return m_gauges; }

    static constexpr qsizetype mostPoints = 2'000; ///< of a gauge

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Session &m_session;
    QList<Gauge> m_gauges;
    QTimer m_soon;
    quint64 m_version = 0;
};

namespace words
{
/// "Stars" or "Reports".
QString gaugeKind(domain::GaugeKind kind);
/// "by the day", "every 5 min", "from reviews, by the hour".
QString gaugeOrigin(const GaugesModel::Gauge &gauge);
/// "21 Nov", with the time of day where a gauge has several readings a day.
QString gaugeTime(const GaugesModel::Gauge &gauge, const domain::GaugePoint &point, qint64 now);
/// "3.1", "14": stars with one digit behind the point.
QString gaugeValue(domain::GaugeKind kind, double value);
/// "3.1 stars of 200 ratings, usually 4.3 (4.1 to 4.5)".
QString gaugePoint(domain::GaugeKind kind, const domain::GaugePoint &point);
} // namespace words

} // namespace desk
