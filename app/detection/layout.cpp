// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"
#include <QElapsedTimer>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace detection::graph
{
namespace
{

constexpr int rounds = 260;
constexpr int roundsWhenKnown = 50;
constexpr double openingAngle = 1.4; // the square of which decides when a bundle is near enough to be opened
constexpr double gravity = 0.4;      // weak, the small components would lie far out and the large one in a knot
constexpr double spring = 0.12;
constexpr int deepest = 24;

/// A square of the plane with what lies in it.
struct Cell {
    double x = 0, y = 0, mass = 0; ///< centre of mass, once summed up
    double left = 0, top = 0, side = 0;
    int first = -1; ///< the first of four children
    int node = -1;  ///< the only node, of a leaf
};

class Tree
{
public:
    void build(const std::vector<QPointF> &at, const std::vector<double> &mass)
    {
        m_cells.clear();
        double left = at[0].x(), right = left, top = at[0].y(), bottom = top;
        for (const auto &p : at) {
            left = std::min(left, p.x());
            right = std::max(right, p.x());
            top = std::min(top, p.y());
            bottom = std::max(bottom, p.y());
        }
        Cell root;
        root.left = left;
        root.top = top;
        root.side = std::max({right - left, bottom - top, 1e-6}) * 1.0001;
        m_cells.push_back(root);
        for (size_t i = 0; i < at.size(); ++i)
            insert(int(i), at, mass);
        for (auto cell = m_cells.rbegin(); cell != m_cells.rend(); ++cell)
            if (cell->mass > 0) {
                cell->x /= cell->mass;
                cell->y /= cell->mass;
            }
    }

    /// How all the others push one node.
    QPointF push(int node, const QPointF &at, double mass) const
    {
        double fx = 0, fy = 0;
        std::array<int, 4 * deepest + 4> stack;
        size_t depth = 0;
        stack[depth++] = 0;
        while (depth > 0) {
            const Cell &cell = m_cells[size_t(stack[--depth])];
            if (cell.mass <= 0 || cell.node == node)
                continue;
            const double dx = at.x() - cell.x, dy = at.y() - cell.y;
            const double square = dx * dx + dy * dy;
            if (cell.first >= 0 && cell.side * cell.side > openingAngle * square) {
                for (int child = 0; child < 4; ++child)
                    stack[depth++] = cell.first + child;
                continue;
            }
            const double force = mass * cell.mass / std::max(square, 1e-4);
            fx += dx * force;
            fy += dy * force;
        }
        return {fx, fy};
    }

private:
    void insert(int node, const std::vector<QPointF> &at, const std::vector<double> &mass)
    {
        const QPointF &p = at[size_t(node)];
        size_t index = 0;
        for (int depth = 0;; ++depth) {
            add(m_cells[index], p, mass[size_t(node)]);
            if (m_cells[index].first < 0) {
                const int other = m_cells[index].node;
                if (other < 0 && m_cells[index].mass <= mass[size_t(node)] * 1.0000001) {
                    m_cells[index].node = node;
                    return;
                }
                if (depth >= deepest) { // on one spot: a bundle that nobody opens
                    m_cells[index].node = -1;
                    return;
                }
                split(index);
                m_cells[index].node = -1;
                if (other >= 0) {
                    auto &child = m_cells[childOf(m_cells[index], at[size_t(other)])];
                    add(child, at[size_t(other)], mass[size_t(other)]);
                    child.node = other;
                }
            }
            index = childOf(m_cells[index], p);
        }
    }
    static void add(Cell &cell, const QPointF &p, double mass)
    {
        cell.x += p.x() * mass;
        cell.y += p.y() * mass;
        cell.mass += mass;
    }
    void split(size_t index)
    {
        const Cell parent = m_cells[index];
        m_cells[index].first = int(m_cells.size());
        for (int child = 0; child < 4; ++child) {
            Cell cell;
            cell.side = parent.side / 2;
            cell.left = parent.left + (child & 1 ? cell.side : 0);
            cell.top = parent.top + (child & 2 ? cell.side : 0);
            m_cells.push_back(cell);
        }
    }
    static size_t childOf(const Cell &cell, const QPointF &p)
    {
        return size_t(cell.first + (p.x() >= cell.left + cell.side / 2 ? 1 : 0) + (p.y() >= cell.top + cell.side / 2 ? 2 : 0));
    }

    std::vector<Cell> m_cells;
};

/// A place for a node that has none: around its placed neighbours, else on a disc, turning by the golden angle.
std::vector<QPointF> begin(int nodes, const std::vector<Edge> &edges, const std::vector<std::optional<QPointF>> &known, int &placed)
{
    std::vector<QPointF> out(static_cast<size_t>(nodes)), near(static_cast<size_t>(nodes));
    std::vector<double> weight(static_cast<size_t>(nodes), 0.0);
    const auto isKnown = [&](int i) { return size_t(i) < known.size() && known[size_t(i)].has_value(); };
    for (const auto &edge : edges)
        for (const auto &[to, from] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)})
            if (isKnown(from)) {
                near[size_t(to)] += *known[size_t(from)] * edge.weight;
                weight[size_t(to)] += edge.weight;
            }
    placed = 0;
    for (int i = 0; i < nodes; ++i) {
        if (isKnown(i)) {
            out[size_t(i)] = *known[size_t(i)];
            ++placed;
            continue;
        }
        const double angle = i * std::numbers::pi * (3 - std::sqrt(5.0));
        const QPointF turn(std::cos(angle), std::sin(angle));
        const bool tied = weight[size_t(i)] > 0;
        out[size_t(i)] = tied ? near[size_t(i)] / weight[size_t(i)] + turn * 0.7 : turn * (1 + std::sqrt(double(i)));
    }
    return out;
}

} // namespace

std::vector<QPointF> layOut(int nodes, const std::vector<Edge> &edges, const std::vector<std::optional<QPointF>> &known, int budgetMs)
{
    if (nodes == 0)
        return {};
    int placed = 0;
    auto at = begin(nodes, edges, known, placed);
    std::vector<double> mass(size_t(nodes), 1.0);
    std::vector<int> degree(size_t(nodes), 0);
    for (const auto &edge : edges) {
        ++degree[size_t(edge.from)];
        ++degree[size_t(edge.to)];
    }
    for (size_t i = 0; i < mass.size(); ++i)
        mass[i] = 1 + 0.25 * std::sqrt(double(degree[i]));
    const bool mostlyKnown = placed * 2 > nodes;
    const int count = mostlyKnown ? roundsWhenKnown : rounds;
    const double hottest =
        mostlyKnown ? 0.02 * std::sqrt(double(nodes)) * double(nodes - placed + 1) / double(nodes) + 0.02 : 0.12 * std::sqrt(double(nodes)) + 0.3;
    std::vector<QPointF> force(static_cast<size_t>(nodes));
    Tree tree;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < count && timer.elapsed() < budgetMs; ++round) {
        tree.build(at, mass);
        for (size_t i = 0; i < force.size(); ++i)
            force[i] = tree.push(int(i), at[i], mass[i]) - at[i] * (gravity * mass[i]);
        for (const auto &edge : edges) {
            const QPointF way = at[size_t(edge.to)] - at[size_t(edge.from)];
            const QPointF pull = way * (std::hypot(way.x(), way.y()) * std::sqrt(edge.weight) * spring);
            force[size_t(edge.from)] += pull / std::sqrt(double(degree[size_t(edge.from)]));
            force[size_t(edge.to)] -= pull / std::sqrt(double(degree[size_t(edge.to)]));
        }
        const double warmth = hottest * (1 - double(round) / count);
        for (size_t i = 0; i < force.size(); ++i) {
            const double strength = std::hypot(force[i].x(), force[i].y());
            if (strength > 0)
                at[i] += force[i] * (std::min(strength * 0.1, warmth) / strength);
        }
    }
    return at;
}

} // namespace detection::graph
