// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/mention.h"
#include <array>
#include <vector>

namespace detection
{

/// One mention as the map of spread sees it.
struct Passing {
    quint64 account = 0; ///< who said it; not 0
    qint64 time = 0;     ///< UTC ms
    qint64 reach = 0;    ///< followers or audience; 0 when not known
    domain::Sentiment sentiment = domain::Sentiment::Unjudged;
    quint64 credits = 0; ///< the account whose words it says it passes on or answers; 0 when it names none
    quint64 text = 0;    ///< its near-duplicate group; 0 when nobody else said the same
    quint64 link = 0;    ///< the address it shares; 0 when none
};

/// Whose words were passed on by whom, over all of the stretch.
struct Tie {
    int from = 0;      ///< whose words, index in Spread::accounts
    int to = 0;        ///< who passed them on
    double weight = 0; ///< 1 for each that names its source, less for each that is inferred
    int times = 0;
    int credited = 0; ///< how many of `times` name the source
    qint64 first = 0; ///< UTC ms
};

struct SpreadAccount {
    quint64 account = 0;
    int mentions = 0;                ///< 0 for one that others name but that said nothing in this stretch
    qint64 reach = 0;                ///< the highest that was seen
    qint64 first = 0;                ///< UTC ms; 0 with no mentions
    std::array<int, 4> sentiments{}; ///< mentions by domain::Sentiment
    int passedOn = 0;                ///< how often others passed on its words
    int passes = 0;                  ///< how often it passed on the words of others
    double influence = 0;            ///< PageRank; all sum to 1
    double bridge = 0;               ///< betweenness, 0…1: the share of shortest ways between others that lead over it
    int group = -1;                  ///< index of its community, the largest is 0; -1 in none of three and more
    int began = 0;                   ///< cascades that it began and that grew
    int followers = 0;               ///< accounts that came after it in those
    bool isTied() const { return passedOn + passes > 0; }
};

struct Spread {
    std::vector<SpreadAccount> accounts; ///< the most influential first, then by reach
    std::vector<Tie> ties;               ///< the heaviest first
    int seen = 0;                        ///< accounts before the least tied were left out
    int groups = 0;                      ///< communities of three and more
    /// Share of the weight of ties that stays inside communities, 0…1, and what chance alone would leave there. The E-I
    /// index of Krackhardt and Stern (1988) is 1 − 2 · inGroup.
    double inGroup = 0;
    double inGroupByChance = 0;
};

/// Accounts that it takes, the first included, before a cascade counts as one that grew.
inline constexpr int grownFrom = 5;

/// The graph of who passed on whose words. A source that is named comes first. Without one, the words came from whoever
/// among the 40 who said the same before is the likeliest: likelihood falls with the delay (Gomez-Rodriguez, Leskovec and
/// Krause 2010), by half an hour, and rises with the logarithm of reach; such a tie weighs at most a half, one over a shared
/// address at most a quarter.
///
/// Influence is PageRank over carriers to sources, weighted (Page and Brin 1998), damping 0.85, until it moves by less than
/// 1e-10 or 100 rounds. Bridges are betweenness without direction (Brandes 2001), from 256 fixed pivots when there are more
/// accounts than 600 (Brandes and Pich 2007). Communities are found by Louvain (Blondel and others 2008) without direction.
/// A cascade is one text; who began it is its first account, or the source that this one names.
///
/// Equal for equal passings in any order. At most `most` accounts: those with ties first, by weight, then by reach. Pure.
Spread spreadOf(std::vector<Passing> passings, int most = 5'000);

} // namespace detection
