// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph.h"
#include <QPointF>
#include <optional>

namespace detection::graph
{

/// Where the nodes of a graph lie, so that what is tied lies near: springs along edges, all nodes pushing each other away
/// (Fruchterman and Reingold 1991), harder the more edges they have (ForceAtlas2, Jacomy and others 2014), far ones in
/// bundles (Barnes and Hut 1986). One unit is about the distance of two tied nodes; the middle is at 0, 0.
///
/// Nodes that have a place already (`known`, one entry a node) begin there and move little, the fewer new ones there are, so
/// that a picture stays the picture when the range moves on. Equal for equal input unless `budgetMs` ends it early. Pure.
std::vector<QPointF> layOut(int nodes, const std::vector<Edge> &edges, const std::vector<std::optional<QPointF>> &known = {}, int budgetMs = 4'000);

} // namespace detection::graph
