// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugelines.h"
#include "base/isotime.h"
#include "detection/burstdetector.h"
#include "intake/gaugewatch.h"
#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{
QString say(const char *text) { return QCoreApplication::translate("Cli", text); }
double rounded(double value) { return std::round(value * 1000) / 1000; }
} // namespace

QCoro::Task<int> printGauges(Call call, qint64 from, qint64 to)
{
    auto desk = openDesk(call, false);
    if (!desk)
        co_return workFailed;
    auto gaugesPending = desk->workspace->gauges().gauges(to);
    const auto gauges = co_await gaugesPending;
    if (!gauges) {
        Out::error(sentence(gauges.error()));
        co_return workFailed;
    }
    Out out(call.json);
    if (gauges->isEmpty())
        out.line(say(QT_TRANSLATE_NOOP("Cli", "No source has brought ratings or reports yet.")));
    for (const auto &gauge : *gauges) {
        out.line(u"%1 (%2)"_s.arg(gauge.name, domain::gaugeKindName(gauge.kind)));
        for (const auto &point : intake::weighed(gauge).points) {
            if (point.at < from)
                continue;
            out.object({{u"gauge"_s, gauge.name}, {u"kind"_s, domain::gaugeKindName(gauge.kind)}, {u"timestamp"_s, base::isoUtc(point.at)},
                {u"value"_s, rounded(point.value)}, {u"ratings"_s, point.number > 0 ? QJsonValue(point.number) : QJsonValue()},
                {u"expected"_s, rounded(point.expected)}, {u"low"_s, rounded(point.low)}, {u"high"_s, rounded(point.high)},
                {u"score"_s, rounded(point.score)}});
            out.line(u"  %1  %2  %3"_s.arg(base::isoUtc(point.at))
                         .arg(point.value, 7, 'f', gauge.kind == domain::GaugeKind::Stars ? 2 : 0)
                         .arg(point.score >= detection::alarmScore ? say(QT_TRANSLATE_NOOP("Cli", "much worse than usual")) : QString()));
        }
    }
    co_return done;
}

} // namespace cli
