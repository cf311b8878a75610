// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QString>

namespace detection
{

/// How often each category (a source, an author, a sentiment, a term) stands in the mentions of one window, and how many
/// mentions that window has. A mention may stand in several categories, as with terms, but once in each.
struct CategoryCounts {
    QHash<QString, qint64> mentions;
    qint64 total = 0;
};

struct Driver {
    QString name;
    qint64 now = 0;    ///< mentions in the burst's window
    qint64 before = 0; ///< mentions in the baseline's window
    double score = 0;  ///< signed log-likelihood ratio: above 0 its share rose, below it fell; 3.84 is p = 0.05, 10.83 p = 0.001
};

/// What a burst consists of: the categories whose share of the mentions changed most between the baseline's window and the
/// burst's, the strongest change first, by Dunning's log-likelihood ratio G² over the two-by-two table (Dunning 1993,
/// "Accurate methods for the statistics of surprise and coincidence"). At most `limit`, each with at least `floor` mentions
/// in one of the windows. The windows may differ in length.
QList<Driver> drivers(const CategoryCounts &now, const CategoryCounts &before, qsizetype limit, qint64 floor = 2);

} // namespace detection
