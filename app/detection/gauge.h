// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "burstdetector.h"
#include "domain/gauge.h"

namespace detection
{

/// Runs the burst detector over a gauge, reading by reading; a point depends on its reading and those before it.
///
/// Reports are counts as they are. Of stars it watches those that are missing from five, a hundred ratings at a time:
/// 100 × (5 − s). Few ratings say little, so s is the mean with ten ratings of the usual mean added to it (Bayesian average);
/// the usual mean forgets: 500 ratings weigh as much as all before them. An average without a number counts as fifty ratings.
///
/// `stepMs` above 0 names a gauge of reports that brings nothing when there is nothing, so that missing steps are zeros.
/// Readings are in order of time, each later than the one before. Pure.
QList<domain::GaugePoint> weigh(domain::GaugeKind kind, const QList<domain::Reading> &readings, qint64 stepMs = 0);

/// A gauge at the end of a minute.
struct GaugeState {
    QString id;
    QString name;
    domain::GaugeKind kind = domain::GaugeKind::Stars;
    domain::GaugePoint point;
    qint64 stepMs = 0; ///< ms between readings, as usual
};

} // namespace detection
