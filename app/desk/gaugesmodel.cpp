// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugesmodel.h"
#include "base/onpool.h"
#include "words.h"
#include <QCoreApplication>
#include <cmath>

using base::Result;

namespace desk
{
namespace
{
QString say(const char *text) { return QCoreApplication::translate("Words", text); }
} // namespace

GaugesModel::GaugesModel(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &GaugesModel::refresh);
    connect(&session.workspace(), &store::Workspace::gaugesChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    refresh();
}

void GaugesModel::refresh()
{
    base::whenDone(m_session.workspace().gauges().gauges(), this, [this, version = ++m_version](const Result<QList<store::GaugeLine>> &lines) {
        if (version != m_version || !lines)
            return;
        const auto weigh = [lines = *lines] {
            QList<Gauge> out;
            for (const auto &line : lines) {
                Gauge gauge{intake::weighed(line)};
                gauge.points.remove(0, std::max<qsizetype>(0, gauge.points.size() - mostPoints));
                if (!gauge.points.isEmpty())
                    out.append(gauge);
            }
            std::stable_sort(out.begin(), out.end(), [](const Gauge &a, const Gauge &b) { return a.isWorse() > b.isWorse(); });
            return out;
        };
        base::onPool<QList<Gauge>>(this, weigh, [this, version](const QList<Gauge> &gauges) {
            if (version != m_version)
                return; // newer readings are being read
            m_gauges = gauges;
            Q_EMIT changed();
        });
    });
}

namespace words
{

QString gaugeKind(domain::GaugeKind kind)
{
    return kind == domain::GaugeKind::Stars ? say(QT_TRANSLATE_NOOP("Words", "Stars")) : say(QT_TRANSLATE_NOOP("Words", "Reports"));
}

QString gaugeOrigin(const GaugesModel::Gauge &gauge)
{
    if (gauge.line.stepMs > 0)
        return say(QT_TRANSLATE_NOOP("Words", "from reviews, by the hour"));
    return gauge.isByDay() ? say(QT_TRANSLATE_NOOP("Words", "by the day")) : say(QT_TRANSLATE_NOOP("Words", "every %1")).arg(duration(gauge.stepMs));
}

QString gaugeTime(const GaugesModel::Gauge &gauge, const domain::GaugePoint &point, qint64 now)
{
    return gauge.isByDay() ? dayMonth(point.at) : moment(point.at, now);
}

QString gaugeValue(domain::GaugeKind kind, double value) { return kind == domain::GaugeKind::Stars ? stars(value) : number(std::lround(value)); }

QString gaugePoint(domain::GaugeKind kind, const domain::GaugePoint &point)
{
    const auto shown = [kind](double value) { return gaugeValue(kind, value); };
    if (kind == domain::GaugeKind::Reports)
        return say(QT_TRANSLATE_NOOP("Words", "%1 reports, expected %2 (%3 to %4)"))
            .arg(shown(point.value), shown(point.expected), shown(point.low), shown(point.high));
    if (point.number <= 0)
        return say(QT_TRANSLATE_NOOP("Words", "%1 stars, usually %2 (%3 to %4)"))
            .arg(shown(point.value), shown(point.expected), shown(point.low), shown(point.high));
    return say(QT_TRANSLATE_NOOP("Words", "%1 stars of %2 ratings, usually %3 (%4 to %5)"))
        .arg(shown(point.value), number(std::lround(point.number)), shown(point.expected), shown(point.low), shown(point.high));
}

} // namespace words

} // namespace desk
