// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugesmodel.h"
#include "base/whendone.h"
#include "detection/gauge.h"
#include "intake/gaugewatch.h"
#include "words.h"
#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>
#include <cmath>

using base::Result;

namespace desk
{
namespace
{
QString say(const char *text) { return QCoreApplication::translate("Words", text); }

GaugesModel::Gauge weighed(const store::GaugeLine &line, const QList<domain::Reading> &readings)
{
    GaugesModel::Gauge out{line, detection::weigh(line.kind, readings, line.stepMs), line.stepMs > 0 ? line.stepMs : intake::usualStep(readings)};
    if (out.points.size() > GaugesModel::mostPoints)
        out.points = out.points.mid(out.points.size() - GaugesModel::mostPoints);
    return out;
}
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
        if (version == m_version && lines)
            readNext(*lines, 0, {}, version);
    });
}

void GaugesModel::readNext(const QList<store::GaugeLine> &lines, qsizetype at, QList<Gauge> found, quint64 version)
{
    if (version != m_version)
        return; // newer readings are being read
    if (at == lines.size()) {
        std::stable_sort(found.begin(), found.end(), [](const Gauge &a, const Gauge &b) { return a.isWorse() > b.isWorse(); });
        m_gauges = std::move(found);
        Q_EMIT changed();
        return;
    }
    base::whenDone(m_session.workspace().gauges().readings(lines[at].id, 0, intake::GaugeWatch::mostReadings), this,
        [this, lines, at, found = std::move(found), version](const Result<QList<domain::Reading>> &readings) {
            if (!readings)
                return readNext(lines, at + 1, found, version);
            auto promise = std::make_shared<QPromise<Gauge>>();
            promise->start();
            base::whenDone(promise->future(), this, [this, lines, at, found, version](const Gauge &gauge) {
                auto more = found;
                more.append(gauge);
                readNext(lines, at + 1, std::move(more), version);
            });
            QThreadPool::globalInstance()->start([promise, line = lines[at], readings = *readings] {
                promise->addResult(weighed(line, readings));
                promise->finish();
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
