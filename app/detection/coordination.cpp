// SPDX-License-Identifier: GPL-3.0-or-later
#include "coordination.h"
#include <QSet>
#include <algorithm>
#include <cmath>

namespace detection
{
namespace
{

constexpr int mostNeighbours = 20; // shares looked back at for pairs: a burst of thousands would make millions
constexpr int mostNamed = 50;
constexpr qint64 burstMs = 15 * 60'000;
constexpr qint64 dripMs = 2 * 3'600'000;
constexpr double shown = 0.3;

double between(double value, double none, double full) { return std::clamp((value - none) / (full - none), 0.0, 1.0); }

std::pair<quint64, quint64> pairOf(quint64 a, quint64 b) { return {std::min(a, b), std::max(a, b)}; }

/// Calls for every two accounts that share within that time of each other.
template <typename Met> void forPairs(const std::vector<Share> &shares, qint64 within, Met met)
{
    for (size_t i = 0; i < shares.size(); ++i) {
        if (shares[i].account == 0)
            continue;
        for (size_t j = i, looked = 0; j-- > 0 && looked < mostNeighbours && shares[i].time - shares[j].time <= within; ++looked)
            if (shares[j].account != 0 && shares[j].account != shares[i].account)
                met(shares[i], shares[j]);
    }
}

/// Accounts that have to be in step among so many that share a link: three among a dozen, and one more for each time the crowd
/// doubles, since in a crowd a few meet twice by chance.
int leastInStep(qsizetype accounts) { return 3 + int(std::log2(std::max(1.0, double(accounts) / 12))); }

QList<quint64> mostActive(const std::vector<Share> &shares)
{
    QHash<quint64, int> counts;
    for (const auto &share : shares)
        if (share.account != 0)
            ++counts[share.account];
    QList<quint64> out = counts.keys();
    std::sort(out.begin(), out.end(), [&](quint64 a, quint64 b) { return std::pair(-counts[a], a) < std::pair(-counts[b], b); });
    out.resize(std::min<qsizetype>(out.size(), mostNamed));
    return out;
}

/// The shape of shares in time, without the last twentieth: stragglers come after every campaign.
struct Shape {
    qint64 from = 0;
    qint64 to = 0;
    double steadiness = 0; ///< -1 where attention decays as in organic spread, 1 where it does not; near 0 when few say little
    double regularity = 0; ///< share of gaps that are near a multiple of one interval
    qint64 everyMs = 0;
};

Shape shapeOf(const std::vector<Share> &shares)
{
    Shape out;
    const size_t count = std::max<size_t>(2, size_t(std::ceil(double(shares.size()) * 0.95)));
    out.from = shares.front().time;
    out.to = shares[count - 1].time;
    // Reposts decay roughly as a power of time (Crane and Sornette 2008): the middle one comes within the first few percent
    // of the whole time. Spread evenly, it comes near the half.
    const double span = double(out.to - out.from);
    const double middle = span > 0 ? double(shares[count / 2].time - out.from) / span : 0.5;
    out.steadiness = (2 * between(middle, 0.06, 0.26) - 1) * double(count) / double(count + 4);
    std::vector<qint64> gaps;
    for (size_t i = 1; i < count; ++i)
        gaps.push_back(shares[i].time - shares[i - 1].time);
    auto sorted = gaps;
    std::nth_element(sorted.begin(), sorted.begin() + qsizetype(sorted.size() / 2), sorted.end());
    out.everyMs = sorted[sorted.size() / 2];
    if (gaps.size() < 6 || out.everyMs < 5'000)
        return out;
    int near = 0;
    for (const qint64 gap : gaps) {
        const double multiple = std::round(double(gap) / double(out.everyMs));
        if (multiple >= 1 && multiple <= 4 && std::abs(double(gap) - multiple * double(out.everyMs)) <= 0.15 * double(out.everyMs))
            ++near;
    }
    out.regularity = double(near) / double(gaps.size());
    return out;
}

} // namespace

void Companions::addObject(const std::vector<Share> &shares)
{
    QSet<quint64> accounts;
    for (const auto &share : shares)
        if (share.account != 0)
            accounts.insert(share.account);
    for (const quint64 account : std::as_const(accounts))
        ++m_said[account];
    QSet<std::pair<quint64, quint64>> pairs;
    forPairs(shares, withinMs, [&](const Share &a, const Share &b) { pairs.insert(pairOf(a.account, b.account)); });
    remember(pairs);
}

void Companions::addLink(const std::vector<Share> &shares)
{
    QSet<std::pair<quint64, quint64>> pairs;
    forPairs(shares, linkWithinMs, [&](const Share &a, const Share &b) {
        if (a.text == 0 || a.text != b.text)
            pairs.insert(pairOf(a.account, b.account));
    });
    remember(pairs);
}

void Companions::remember(const QSet<std::pair<quint64, quint64>> &pairs)
{
    for (const auto &pair : pairs)
        ++m_met[pair];
    if (m_met.size() > m_capacity)
        m_met.removeIf([](const auto &met) { return met.value() < 2; });
}

bool Companions::areCompanions(quint64 a, quint64 b) const
{
    const int met = m_met.value(pairOf(a, b));
    return met >= 2 && met * 3 >= std::max(m_said.value(a), m_said.value(b));
}

int Companions::meetings(quint64 a, quint64 b) const
{
    const int met = m_met.value(pairOf(a, b));
    return met >= 2 && met * 10 >= std::max(m_said.value(a), m_said.value(b)) ? met : 0;
}

CopyFinding judgeCopies(const std::vector<Share> &shares, const Companions &companions)
{
    CopyFinding out;
    out.shares = int(shares.size());
    QSet<quint64> accounts;
    std::vector<Share> own; // those that name no source
    for (const auto &share : shares) {
        if (share.account != 0)
            accounts.insert(share.account);
        if (!share.credited)
            own.push_back(share);
    }
    out.accounts = int(accounts.size());
    out.credited = shares.empty() ? 0 : double(shares.size() - own.size()) / double(shares.size());

    QSet<quint64> together;
    forPairs(shares, Companions::withinMs, [&](const Share &a, const Share &b) {
        if (companions.areCompanions(a.account, b.account))
            together << a.account << b.account;
    });
    const bool enough = out.shares >= 4 && out.accounts >= 3;
    if (!enough && together.isEmpty())
        return out;
    const auto add = [&](Sign sign, double strength, const std::vector<Share> &of, qint64 every = 0) {
        if (strength >= shown && !of.empty())
            out.evidence.append({sign, strength, int(of.size()), mostActive(of), of.front().time, of.back().time, every});
        return strength;
    };
    std::vector<Share> joined;
    std::copy_if(shares.begin(), shares.end(), std::back_inserter(joined), [&](const Share &share) { return together.contains(share.account); });
    const double companionship = add(Sign::Together, double(joined.size()) / double(out.shares), joined, Companions::withinMs);
    // Weights are set by hand, so that no sign decides alone but companions and clockwork come near, and were checked on
    // the development streams (tests/bench/evaluate_groups), each language left out in turn.
    double logit = -2.8 + 3.0 * companionship;
    if (enough) {
        const auto &judged = own.size() >= 4 && out.credited < 0.5 ? own : shares;
        const Shape shape = shapeOf(judged);
        const double clockwork = add(Sign::Clockwork, between(shape.regularity, 0.45, 0.8), judged, shape.everyMs);
        logit += 1.5 * clockwork;
        QSet<quint64> surfaces, authors;
        for (const auto &share : own) {
            surfaces.insert(share.surface);
            authors.insert(share.account);
        }
        const double variety = own.size() >= 3 ? double(surfaces.size() - 1) / double(own.size() - 1) : 0;
        const double redressed = add(Sign::Redressed, variety * (1 - out.credited), own);
        const double repeated = own.empty() ? 0 : add(Sign::Repeated, between(double(own.size()) / double(authors.size()), 1, 3) * (1 - out.credited), own);
        const bool brief = shape.to - shape.from <= burstMs && out.accounts >= 4;
        const double burst = brief ? add(Sign::Burst, std::max(0.0, shape.steadiness), judged) : 0;
        if (shape.to - shape.from >= dripMs)
            add(Sign::Drip, std::max(0.0, shape.steadiness), judged);
        logit += 1.2 * (1 - 2 * out.credited) + 2.4 * redressed + 0.4 * repeated + 1.3 * shape.steadiness + 0.4 * burst;
    }
    out.score = 1 / (1 + std::exp(-logit));
    std::stable_sort(out.evidence.begin(), out.evidence.end(), [](const auto &a, const auto &b) { return a.strength > b.strength; });
    return out;
}

CopyFinding judgeLink(const std::vector<Share> &shares, const Companions &companions)
{
    CopyFinding out;
    QHash<quint64, QSet<quint64>> met;
    QSet<quint64> accounts;
    forPairs(shares, Companions::linkWithinMs, [&](const Share &a, const Share &b) {
        met[a.account].insert(b.account);
        met[b.account].insert(a.account);
    });
    for (const auto &share : shares)
        if (share.account != 0)
            accounts.insert(share.account);
    const int least = leastInStep(accounts.size());
    QHash<quint64, QHash<quint64, int>> known; // whom of them it met elsewhere too, and on how many things
    for (auto at = met.cbegin(); at != met.cend(); ++at) {
        QHash<quint64, int> others;
        for (const quint64 other : *at)
            if (const int times = companions.meetings(at.key(), other); times > 0)
                others.insert(other, times);
        if (others.size() >= least - 1 && others.size() * 2 >= at->size())
            known.insert(at.key(), others);
    }
    // They have to know each other: whoever has too few of them left falls away, and then whom that leaves alone.
    const auto keptOf = [&known](const QHash<quint64, int> &others) {
        return std::count_if(others.keyBegin(), others.keyEnd(), [&](quint64 other) { return known.contains(other); });
    };
    for (QList<quint64> lonely{0}; !lonely.isEmpty();) {
        lonely.clear();
        for (auto at = known.cbegin(); at != known.cend(); ++at)
            if (keptOf(*at) < least - 1)
                lonely.append(at.key());
        for (const quint64 account : std::as_const(lonely))
            known.remove(account);
    }
    QList<int> meetings;
    for (auto at = known.cbegin(); at != known.cend(); ++at) {
        int most = 0;
        for (auto other = at->cbegin(); other != at->cend(); ++other)
            if (known.contains(other.key()))
                most = std::max(most, *other);
        out.inStep.insert(at.key());
        meetings.append(most);
    }
    std::vector<Share> joined;
    const bool inStep = !out.inStep.isEmpty();
    int credited = 0;
    for (const auto &share : shares)
        if (!inStep || out.inStep.contains(share.account)) {
            joined.push_back(share);
            credited += share.credited;
        }
    out.shares = int(joined.size());
    out.accounts = int(inStep ? out.inStep.size() : accounts.size());
    out.credited = joined.empty() ? 0 : double(credited) / double(joined.size());
    if (!inStep)
        return out;
    std::nth_element(meetings.begin(), meetings.begin() + meetings.size() / 2, meetings.end());
    const int objects = meetings[meetings.size() / 2];
    out.evidence.append({Sign::Together, double(joined.size()) / double(shares.size()), out.shares, mostActive(joined), joined.front().time, joined.back().time,
        Companions::linkWithinMs, objects});
    // Set by hand: three accounts on two things come a little above the half, twelve on three near one.
    out.score = 1 / (1 + std::exp(2.0 - 0.4 * std::min<double>(10, double(out.accounts)) - 0.6 * std::min(5, objects)));
    return out;
}

double scoreOf(const Share &share, const CopyFinding &finding)
{
    if (!finding.inStep.isEmpty())
        return finding.inStep.contains(share.account) ? finding.score : 0;
    // Where crediting is what the group does, it is no sign of a bystander.
    return share.credited && finding.credited < 0.5 ? finding.score * 0.6 : finding.score;
}

} // namespace detection
