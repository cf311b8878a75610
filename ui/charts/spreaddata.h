// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QPointF>
#include <QString>

namespace charts
{

/// An account on the map of spread.
struct SpreadNode {
    QString name;
    QPointF at;       ///< place in units of the layout
    int mentions = 0; ///< 0 for one that others name but that said nothing in the range
    qint64 reach = 0; ///< 0 when not known
    qint64 first = 0; ///< UTC ms of its first mention; 0 with none
    int negative = 0, neutral = 0, positive = 0, unjudged = 0;
    int passedOn = 0;                                               ///< how often others passed on its words
    int passes = 0;                                                 ///< how often it passed on those of others
    double influence = 0;                                           ///< PageRank
    double bridge = 0;                                              ///< betweenness, 0…1
    int followers = 0;                                              ///< accounts that came after it in cascades that it began
    int group = -1;                                                 ///< community, the largest is 0; -1 for none
    bool firstMover = false, bridging = false, coordinated = false; ///< what its marks say
};

/// Words of one account that another passed on.
struct SpreadTie {
    int from = 0; ///< whose words, index in SpreadData::nodes
    int to = 0;
    double weight = 0;
    int times = 0;
    int credited = 0; ///< of `times`, those that name the source
};

struct SpreadData {
    QList<SpreadNode> nodes; ///< the most influential first
    QList<SpreadTie> ties;   ///< the heaviest first
};

} // namespace charts
