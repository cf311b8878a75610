// SPDX-License-Identifier: GPL-3.0-or-later
#include "gauge.h"
#include "base/clock.h"
#include "mention.h"
#include <algorithm>

namespace domain
{

QString gaugeKindName(GaugeKind kind) { return kind == GaugeKind::Reports ? QStringLiteral("reports") : QStringLiteral("stars"); }
GaugeKind gaugeKindFromName(const QString &name) { return name == QLatin1StringView("reports") ? GaugeKind::Reports : GaugeKind::Stars; }

bool isFigure(const Item &item)
{
    if ((!item.stars && !item.reports) || !item.text.isEmpty() || !item.url.isEmpty())
        return false;
    return item.title.isEmpty() || item.ratings || item.reports; // "Great, five stars" is a review
}

QList<GaugeEntry> gaugeEntries(const Item &item, qint64 published)
{
    QList<GaugeEntry> out;
    const bool figure = isFigure(item);
    const qint64 at = figure ? published : published - published % base::hourMs;
    const QString label = figure ? item.title.simplified().left(120) : QString();
    if (item.stars) {
        const qint64 number = figure ? std::max<qint64>(0, item.ratings.value_or(0)) : std::max<qint64>(1, item.ratings.value_or(1));
        out.append({GaugeKind::Stars, label, !figure, {at, *item.stars * double(std::max<qint64>(1, number)), number}});
    }
    if (item.reports)
        out.append({GaugeKind::Reports, label, !figure, {at, double(std::max<qint64>(0, *item.reports)), 1}});
    return out;
}

} // namespace domain
