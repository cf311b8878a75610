// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace domain
{

struct Item;

/// What a gauge counts: how many stars people give, or how often something was reported. Stored by name.
enum class GaugeKind { Stars, Reports };
/// stars, reports
QString gaugeKindName(GaugeKind kind);
GaugeKind gaugeKindFromName(const QString &name);
inline constexpr double mostStars = 5; ///< every scale is brought to one to five

/// What a gauge showed at a moment, or over the stretch that begins there.
struct Reading {
    qint64 at = 0;     ///< UTC ms
    double sum = 0;    ///< of all stars, or of all reports
    qint64 number = 0; ///< ratings behind the sum; 0 when a source published an average without saying of how many
    /// Mean of the stars, or the number of reports.
    double value(GaugeKind kind) const { return kind == GaugeKind::Reports || number <= 0 ? sum : sum / double(number); }
    bool operator==(const Reading &) const = default;
};

/// What one reading says, in the gauge's own unit: stars, or reports.
struct GaugePoint {
    qint64 at = 0; ///< UTC ms
    double value = 0;
    double number = 0; ///< ratings behind it; 0 when nobody said
    double expected = 0;
    double low = 0; ///< the expected range, two standard deviations
    double high = 0;
    double score = 0;     ///< 0…1; at 0.5 and above an onset is announced
    double deviation = 0; ///< stars below what is usual, or times what is usual; 0 when nothing is worse
    bool open = false;    ///< it is much worse than usual
    qint64 since = 0;     ///< UTC ms of the reading that announced it, while it is open
};

/// What an item says of a gauge. An item that is only a figure becomes a reading; a review with its stars becomes a mention
/// and adds to the reading of its hour.
struct GaugeEntry {
    GaugeKind kind = GaugeKind::Stars;
    QString label; ///< what the item itself calls the thing that was rated; may be empty
    bool said = false;
    Reading reading;
};
/// Whether an item is a row of figures rather than something somebody said.
bool isFigure(const Item &item);
/// Everything an item says of gauges; nothing for most. `published` is the item's time, clamped, UTC ms.
QList<GaugeEntry> gaugeEntries(const Item &item, qint64 published);

} // namespace domain
