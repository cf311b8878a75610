// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph.h"
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <tuple>

namespace detection::graph
{
namespace
{

/// Neighbours of all nodes in one row (compressed sparse rows); each edge stands at both of its ends.
struct Neighbours {
    std::vector<int> begin; ///< nodes + 1
    std::vector<int> node;
    std::vector<double> weight;

    Neighbours(int nodes, const std::vector<Edge> &edges) : begin(size_t(nodes) + 1, 0), node(2 * edges.size()), weight(2 * edges.size())
    {
        for (const auto &edge : edges) {
            ++begin[size_t(edge.from) + 1];
            ++begin[size_t(edge.to) + 1];
        }
        std::partial_sum(begin.begin(), begin.end(), begin.begin());
        std::vector<int> at(begin.begin(), begin.end() - 1);
        const auto put = [&](int from, int to, double w) {
            const auto place = size_t(at[size_t(from)]++);
            node[place] = to;
            weight[place] = w;
        };
        for (const auto &edge : edges) {
            put(edge.from, edge.to, edge.weight);
            put(edge.to, edge.from, edge.weight);
        }
    }
};

bool byEnds(const Edge &a, const Edge &b) { return std::tie(a.from, a.to, a.weight) < std::tie(b.from, b.to, b.weight); }

/// One level of Louvain: moves nodes to the neighbouring community that gains most until nothing moves. False when nothing
/// moved at all. `own` is the weight of a node's edges to itself, counted twice.
bool moveNodes(const Neighbours &graph, const std::vector<double> &own, std::vector<int> &community)
{
    const auto nodes = community.size();
    std::vector<double> degree(nodes, 0), total(nodes, 0), to(nodes, 0);
    double all = 0;
    for (size_t i = 0; i < nodes; ++i) {
        degree[i] = std::accumulate(graph.weight.begin() + graph.begin[i], graph.weight.begin() + graph.begin[i + 1], own[i]);
        total[i] = degree[i];
        all += degree[i];
        community[i] = int(i);
    }
    if (all <= 0)
        return false;
    bool movedAny = false;
    std::vector<int> touched;
    for (int pass = 0; pass < 32; ++pass) {
        int moved = 0;
        for (size_t i = 0; i < nodes; ++i) {
            touched.clear();
            for (int at = graph.begin[i]; at < graph.begin[i + 1]; ++at) {
                const int other = community[size_t(graph.node[size_t(at)])];
                if (graph.node[size_t(at)] == int(i))
                    continue;
                if (to[size_t(other)] == 0)
                    touched.push_back(other);
                to[size_t(other)] += graph.weight[size_t(at)];
            }
            const int before = community[i];
            total[size_t(before)] -= degree[i];
            int best = before;
            double most = to[size_t(before)] - total[size_t(before)] * degree[i] / all;
            for (const int other : touched) {
                const double gain = to[size_t(other)] - total[size_t(other)] * degree[i] / all;
                if (gain > most + 1e-12 || (gain > most - 1e-12 && best != before && other < best)) {
                    best = other;
                    most = std::max(most, gain);
                }
            }
            total[size_t(best)] += degree[i];
            community[i] = best;
            moved += best != before;
            for (const int other : touched)
                to[size_t(other)] = 0;
        }
        movedAny = movedAny || moved > 0;
        if (moved == 0)
            break;
    }
    return movedAny;
}

} // namespace

std::vector<double> pageRank(int nodes, const std::vector<Edge> &edges, double damping, double tolerance, int rounds)
{
    const auto count = size_t(nodes);
    if (count == 0)
        return {};
    std::vector<double> out(count, 0), rank(count, 1.0 / double(nodes)), next(count);
    for (const auto &edge : edges)
        out[size_t(edge.from)] += edge.weight;
    for (int round = 0; round < rounds; ++round) {
        double loose = 0;
        for (size_t i = 0; i < count; ++i)
            loose += out[i] == 0 ? rank[i] : 0;
        std::fill(next.begin(), next.end(), (1 - damping + damping * loose) / double(nodes));
        for (const auto &edge : edges)
            next[size_t(edge.to)] += damping * rank[size_t(edge.from)] * edge.weight / out[size_t(edge.from)];
        double change = 0;
        for (size_t i = 0; i < count; ++i)
            change += std::abs(next[i] - rank[i]);
        rank.swap(next);
        if (change < tolerance)
            break;
    }
    return rank;
}

std::vector<double> betweenness(int nodes, const std::vector<Edge> &edges, int exactTo, int pivots)
{
    auto simple = edges; // two directions between two nodes are one way
    for (auto &edge : simple)
        edge = {std::min(edge.from, edge.to), std::max(edge.from, edge.to)};
    std::sort(simple.begin(), simple.end(), byEnds);
    simple.erase(std::unique(simple.begin(), simple.end(), [](const Edge &a, const Edge &b) { return a.from == b.from && a.to == b.to; }), simple.end());
    const Neighbours graph(nodes, simple);
    std::vector<int> tied;
    for (int i = 0; i < nodes; ++i)
        if (graph.begin[size_t(i) + 1] > graph.begin[size_t(i)])
            tied.push_back(i);
    const double all = double(tied.size());
    std::vector<double> out(size_t(nodes), 0.0);
    if (tied.size() < 3)
        return out;
    auto sources = tied;
    if (int(sources.size()) > exactTo) {
        std::mt19937 random(20'010);
        for (int i = 0; i < pivots; ++i) // not std::shuffle, whose result each library is free to choose
            std::swap(sources[size_t(i)], sources[size_t(i) + random() % (sources.size() - size_t(i))]);
        sources.resize(size_t(pivots));
    }
    std::vector<int> distance(size_t(nodes), -1), queue;
    std::vector<double> ways(size_t(nodes), 0), depends(size_t(nodes), 0);
    for (const int source : sources) {
        queue.assign(1, source);
        distance[size_t(source)] = 0;
        ways[size_t(source)] = 1;
        for (size_t head = 0; head < queue.size(); ++head) {
            const auto from = size_t(queue[head]);
            for (int at = graph.begin[from]; at < graph.begin[from + 1]; ++at) {
                const auto to = size_t(graph.node[size_t(at)]);
                if (distance[to] < 0) {
                    distance[to] = distance[from] + 1;
                    queue.push_back(int(to));
                }
                if (distance[to] == distance[from] + 1)
                    ways[to] += ways[from];
            }
        }
        for (size_t tail = queue.size(); tail-- > 1;) {
            const auto to = size_t(queue[tail]);
            for (int at = graph.begin[to]; at < graph.begin[to + 1]; ++at) {
                const auto from = size_t(graph.node[size_t(at)]);
                if (distance[from] == distance[to] - 1)
                    depends[from] += ways[from] / ways[to] * (1 + depends[to]);
            }
            out[to] += depends[to];
        }
        for (const int node : queue) {
            distance[size_t(node)] = -1;
            ways[size_t(node)] = depends[size_t(node)] = 0;
        }
    }
    const double scale = all / double(sources.size()) / ((all - 1) * (all - 2));
    for (auto &value : out)
        value = std::min(1.0, value * scale);
    return out;
}

std::vector<int> communities(int nodes, const std::vector<Edge> &edges)
{
    std::vector<int> out(static_cast<size_t>(nodes));
    std::iota(out.begin(), out.end(), 0);
    std::vector<double> own(static_cast<size_t>(nodes), 0.0);
    auto level = edges;
    int count = nodes;
    std::vector<int> community(out);
    while (moveNodes(Neighbours(count, level), own, community)) {
        std::vector<int> number(size_t(count), -1);
        int numbers = 0;
        for (auto &name : community) {
            if (number[size_t(name)] < 0)
                number[size_t(name)] = numbers++;
            name = number[size_t(name)];
        }
        std::vector<double> inside(size_t(numbers), 0.0);
        for (size_t i = 0; i < size_t(count); ++i)
            inside[size_t(community[i])] += own[i];
        std::vector<Edge> between;
        for (const auto &edge : level) {
            const int from = community[size_t(edge.from)], to = community[size_t(edge.to)];
            if (from == to)
                inside[size_t(from)] += 2 * edge.weight;
            else
                between.push_back({std::min(from, to), std::max(from, to), edge.weight});
        }
        std::sort(between.begin(), between.end(), byEnds);
        level.clear();
        for (const auto &edge : between) {
            if (!level.empty() && level.back().from == edge.from && level.back().to == edge.to)
                level.back().weight += edge.weight;
            else
                level.push_back(edge);
        }
        for (auto &name : out)
            name = community[size_t(name)];
        own = std::move(inside);
        count = numbers;
        community.assign(size_t(count), 0);
    }
    std::vector<int> lowest(size_t(nodes), -1);
    for (int i = 0; i < nodes; ++i) {
        auto &first = lowest[size_t(out[size_t(i)])];
        first = first < 0 ? i : first;
        out[size_t(i)] = first;
    }
    return out;
}

} // namespace detection::graph
