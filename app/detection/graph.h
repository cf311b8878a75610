// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

/// Measures of weighted graphs. Nodes are numbered from 0; results have one value a node. All are pure, and equal for equal
/// edges in equal order.
namespace detection::graph
{

struct Edge {
    int from = 0;
    int to = 0;
    double weight = 1; ///< above 0
};

/// PageRank along the edges, weighted (Page and Brin 1998): sums to 1. Nodes without a way out give to all.
std::vector<double> pageRank(int nodes, const std::vector<Edge> &edges, double damping = 0.85, double tolerance = 1e-10, int rounds = 100);
/// Betweenness (Brandes 2001) without direction or weight, as a share of what is possible among the nodes that have edges,
/// 0…1. With more of them than `exactTo` it is estimated from `pivots` that are drawn with a fixed seed (Brandes and Pich 2007).
std::vector<double> betweenness(int nodes, const std::vector<Edge> &edges, int exactTo = 600, int pivots = 256);
/// Communities by Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008) without direction: the number of the community
/// of each node, which is the lowest number of a node in it. Nodes are visited in the order of their numbers.
std::vector<int> communities(int nodes, const std::vector<Edge> &edges);

} // namespace detection::graph
