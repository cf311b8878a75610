// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <vector>

namespace detection
{

/// One mention that passes on an object: the text of a near-duplicate group, or an address.
struct Share {
    quint64 account = 0;   ///< 0 when the author is not known
    qint64 time = 0;       ///< UTC ms
    quint64 surface = 0;   ///< the text as typed (domain::Fingerprint::surface)
    bool credited = false; ///< says whom it repeats
};

/// What speaks for accounts acting as one. Each is an observation, none a verdict on a person.
enum class Sign {
    Together,  ///< the same accounts passed on the same things within a minute, at least twice
    Burst,     ///< several accounts within a quarter of an hour
    Clockwork, ///< shares follow each other at one interval
    Drip,      ///< shares spread evenly over hours, where attention fades in what people pass on
    Redressed, ///< one text in ever new dressing, without naming a source
    Repeated   ///< accounts say it more than once, without naming a source
};
struct Evidence {
    Sign sign = Sign::Together;
    double strength = 0;     ///< 0…1
    int shares = 0;          ///< how many of the group it speaks of
    QList<quint64> accounts; ///< who, at most 50, the most active first
    qint64 from = 0;         ///< UTC ms
    qint64 to = 0;           ///< UTC ms, inclusive
    qint64 everyMs = 0;      ///< Clockwork: the interval; Together: within what
};
struct CopyFinding {
    double score = 0; ///< 0…1, from 0.5 on coordinated
    int shares = 0;
    int accounts = 0;
    double credited = 0;      ///< share of those that name a source
    QList<Evidence> evidence; ///< strongest first, from a strength of 0.3 on
};

/// Pairs of accounts that pass on the same object within a minute, and on how many objects: coordinated link sharing
/// (Giglietto, Righetti, Rossi and Marino 2020; CooRTweet, Righetti and Balluff 2025). A pair counts as companions from two
/// objects on, and when these are a fifth of what the less active of both said at all: people who say much meet by chance.
/// Bounded: pairs that met once are forgotten first. One thread at a time.
class Companions
{
public:
    static constexpr qint64 withinMs = 60'000;
    explicit Companions(int capacity = 500'000) : m_capacity(capacity) {}

    /// All shares of one object, in order of time. Call once an object.
    void addObject(const std::vector<Share> &shares);
    /// Something an account said by itself.
    void addAlone(quint64 account) { ++m_said[account]; }
    bool areCompanions(quint64 a, quint64 b) const;

private:
    QHash<std::pair<quint64, quint64>, int> m_met; ///< objects, by pair
    QHash<quint64, int> m_said;                    ///< objects, by account
    int m_capacity;
};

/// Whether the shares of one text, in order of time, look like accounts acting as one. Weighs what speaks for it against what
/// organic spread shows: people name whom they repeat, and attention decays (most of a cascade comes early). At least four
/// shares by three accounts are needed, or two companions. Pure.
CopyFinding judgeCopies(const std::vector<Share> &shares, const Companions &companions);
/// The same for shares of one address under whatever text, where only companions and clockwork say something.
CopyFinding judgeLink(const std::vector<Share> &shares, const Companions &companions);
/// What a finding says about one of its mentions: who only repeats the campaign and names it is less than a part of it.
double scoreOf(const Share &share, const CopyFinding &finding);

} // namespace detection
