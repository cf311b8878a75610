// SPDX-License-Identifier: GPL-3.0-or-later
#include "spread.h"
#include "graph.h"
#include <QHash>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace detection
{
namespace
{

constexpr int mostBefore = 40;
constexpr double halfLifeMs = 30 * 60'000.0;
constexpr double mostOfText = 0.5;
constexpr double mostOfLink = 0.25;
constexpr double leastOfMost = 0.1; // of what an inferred tie may weigh, however late it is
constexpr int leastGroup = 3;

auto orderOf(const Passing &p) { return std::tuple(p.time, p.account, p.text, p.link, p.credits, p.reach, int(p.sentiment)); }

/// Gathers ties by their two ends.
class Ties
{
public:
    void add(int from, int to, double weight, bool credited, qint64 time)
    {
        if (from == to)
            return;
        auto &tie = m_ties[{from, to}];
        if (tie.times == 0)
            tie = {from, to, 0, 0, 0, time};
        tie.weight += weight;
        ++tie.times;
        tie.credited += credited;
    }
    std::vector<Tie> take() const
    {
        std::vector<Tie> out;
        for (const auto &[ends, tie] : m_ties)
            out.push_back(tie);
        return out;
    }

private:
    std::map<std::pair<int, int>, Tie> m_ties;
};

/// Passings of one object in order of time, by account index.
struct Said {
    int account;
    qint64 time;
    qint64 reach;
    int credits; ///< the source it names; -1 for none
};

/// Who among those who said the same before is the likeliest source of an account.
void infer(const std::vector<Said> &before, const Said &now, double most, Ties &ties)
{
    const Said *source = nullptr;
    double best = 0;
    int looked = 0;
    for (auto at = before.rbegin(); at != before.rend() && looked < mostBefore; ++at, ++looked) {
        if (at->account == now.account || at->credits == now.account)
            continue; // who names this account had it from here, though that was said before the range
        const double likelihood = std::exp2(-double(now.time - at->time) / halfLifeMs) * (1 + std::log10(1.0 + double(at->reach)));
        if (!source || likelihood > best || (likelihood == best && at->account < source->account)) {
            source = &*at;
            best = likelihood;
        }
    }
    if (source)
        ties.add(source->account, now.account, most * std::max(leastOfMost, std::exp2(-double(now.time - source->time) / halfLifeMs)), false, now.time);
}

/// Gives each cascade that grew to the account that began it.
void findFirstMovers(const std::vector<Passing> &passings, const QHash<quint64, int> &indices, std::vector<SpreadAccount> &accounts)
{
    struct Cascade {
        int root = -1;
        std::vector<int> members;
    };
    std::map<quint64, Cascade> cascades;
    for (const auto &passing : passings) {
        if (passing.text == 0)
            continue;
        auto &cascade = cascades[passing.text];
        if (cascade.root < 0)
            cascade.root = indices.value(passing.credits != 0 ? passing.credits : passing.account);
        cascade.members.push_back(indices.value(passing.account));
    }
    for (auto &[text, cascade] : cascades) {
        auto &members = cascade.members;
        members.push_back(cascade.root);
        std::sort(members.begin(), members.end());
        const auto distinct = int(std::unique(members.begin(), members.end()) - members.begin());
        if (distinct < grownFrom)
            continue;
        ++accounts[size_t(cascade.root)].began;
        accounts[size_t(cascade.root)].followers += distinct - 1;
    }
}

/// Numbers communities by size and measures what stays inside them.
void measureGroups(const std::vector<int> &community, Spread &spread)
{
    std::map<int, std::vector<int>> members;
    for (size_t i = 0; i < spread.accounts.size(); ++i)
        if (spread.accounts[i].isTied())
            members[community[i]].push_back(int(i));
    std::vector<const std::vector<int> *> bySize;
    for (const auto &[name, accounts] : members)
        if (int(accounts.size()) >= leastGroup)
            bySize.push_back(&accounts);
    std::stable_sort(bySize.begin(), bySize.end(), [](const auto *a, const auto *b) { return a->size() > b->size(); });
    spread.groups = int(bySize.size());
    for (size_t group = 0; group < bySize.size(); ++group)
        for (const int account : *bySize[group])
            spread.accounts[size_t(account)].group = int(group);
    double all = 0, inside = 0;
    std::vector<double> ends(bySize.size(), 0.0);
    for (const auto &tie : spread.ties) {
        const int from = spread.accounts[size_t(tie.from)].group, to = spread.accounts[size_t(tie.to)].group;
        if (from < 0 && to < 0)
            continue; // a pair by itself says nothing of groups
        all += tie.weight;
        inside += from == to ? tie.weight : 0;
        for (const int group : {from, to})
            if (group >= 0)
                ends[size_t(group)] += tie.weight;
    }
    if (all <= 0)
        return;
    spread.inGroup = inside / all;
    for (const double end : ends)
        spread.inGroupByChance += (end / (2 * all)) * (end / (2 * all));
}

/// Keeps the accounts that a reader can learn most from and puts accounts and ties in their final order.
void order(Spread &spread, int most)
{
    auto &accounts = spread.accounts;
    std::vector<int> kept(accounts.size());
    std::iota(kept.begin(), kept.end(), 0);
    std::sort(kept.begin(), kept.end(), [&](int a, int b) {
        const auto &x = accounts[size_t(a)], &y = accounts[size_t(b)];
        return std::tuple(!x.isTied(), -x.influence, -x.reach, x.account) < std::tuple(!y.isTied(), -y.influence, -y.reach, y.account);
    });
    kept.resize(std::min(kept.size(), size_t(most)));
    std::vector<int> place(accounts.size(), -1);
    std::vector<SpreadAccount> ordered;
    for (const int index : kept) {
        place[size_t(index)] = int(ordered.size());
        ordered.push_back(accounts[size_t(index)]);
    }
    accounts = std::move(ordered);
    std::erase_if(spread.ties, [&](Tie &tie) {
        tie.from = place[size_t(tie.from)];
        tie.to = place[size_t(tie.to)];
        return tie.from < 0 || tie.to < 0;
    });
    std::sort(spread.ties.begin(), spread.ties.end(),
        [](const Tie &a, const Tie &b) { return std::tuple(-a.weight, a.from, a.to) < std::tuple(-b.weight, b.from, b.to); });
}

} // namespace

Spread spreadOf(std::vector<Passing> passings, int most)
{
    std::erase_if(passings, [](const Passing &passing) { return passing.account == 0; });
    std::sort(passings.begin(), passings.end(), [](const Passing &a, const Passing &b) { return orderOf(a) < orderOf(b); });
    Spread out;
    std::vector<quint64> names;
    for (const auto &passing : passings) {
        names.push_back(passing.account);
        if (passing.credits != 0)
            names.push_back(passing.credits);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    QHash<quint64, int> indices;
    for (size_t i = 0; i < names.size(); ++i) {
        indices.insert(names[i], int(i));
        out.accounts.emplace_back().account = names[i];
    }

    out.seen = int(out.accounts.size());
    Ties ties;
    QHash<quint64, std::vector<Said>> texts, links;
    for (const auto &passing : passings) {
        const int index = indices.value(passing.account);
        auto &account = out.accounts[size_t(index)];
        account.first = account.mentions++ == 0 ? passing.time : account.first;
        account.reach = std::max(account.reach, passing.reach);
        ++account.sentiments[size_t(passing.sentiment)];
        const Said said{index, passing.time, passing.reach, passing.credits == 0 ? -1 : indices.value(passing.credits)};
        if (passing.credits != 0)
            ties.add(indices.value(passing.credits), index, 1, true, passing.time);
        else if (passing.text != 0)
            infer(texts[passing.text], said, mostOfText, ties);
        else if (passing.link != 0)
            infer(links[passing.link], said, mostOfLink, ties);
        if (passing.text != 0)
            texts[passing.text].push_back(said);
        if (passing.link != 0)
            links[passing.link].push_back(said);
    }
    out.ties = ties.take();
    for (const auto &tie : out.ties) {
        out.accounts[size_t(tie.from)].passedOn += tie.times;
        out.accounts[size_t(tie.to)].passes += tie.times;
    }

    std::vector<graph::Edge> towardsSources, edges;
    for (const auto &tie : out.ties) {
        towardsSources.push_back({tie.to, tie.from, tie.weight});
        edges.push_back({tie.from, tie.to, tie.weight});
    }
    const int count = int(out.accounts.size());
    const auto influence = graph::pageRank(count, towardsSources);
    const auto bridge = graph::betweenness(count, edges);
    for (size_t i = 0; i < out.accounts.size(); ++i) {
        out.accounts[i].influence = influence[i];
        out.accounts[i].bridge = bridge[i];
    }
    findFirstMovers(passings, indices, out.accounts);
    measureGroups(graph::communities(count, edges), out);
    order(out, most);
    return out;
}

} // namespace detection
