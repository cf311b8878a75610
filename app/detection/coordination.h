// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QSet>
#include <vector>

namespace detection
{

/// One mention that passes on an object: the text of a near-duplicate group, or an address.
struct Share {
    quint64 account = 0;   ///< 0 when the author is not known
    qint64 time = 0;       ///< UTC ms
    quint64 surface = 0;   ///< the text as typed (domain::Fingerprint::surface)
    bool credited = false; ///< says whom it repeats
    quint64 text = 0;      ///< of a link: the group of copies it is in; 0 for a text of its own
};

/// What speaks for accounts acting as one. Each is an observation, none a verdict on a person.
enum class Sign {
    Together,  ///< the same accounts passed on the same things within a minute, links within seconds, at least twice
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
    int objects = 0;         ///< Together, of a link: on how many things the middle one of these accounts met another
};
struct CopyFinding {
    double score = 0; ///< 0…1, from 0.5 on coordinated
    int shares = 0;   ///< of a link that accounts share in step: theirs alone, and so with accounts
    int accounts = 0;
    double credited = 0;      ///< share of those that name a source
    QSet<quint64> inStep;     ///< of a link: accounts that met others again and again
    QList<Evidence> evidence; ///< strongest first, from a strength of 0.3 on
};

/// Pairs of accounts that pass on the same object within a minute, a link within twenty seconds, and on how many objects:
/// coordinated link sharing (Giglietto, Righetti, Rossi and Marino 2020; CooRTweet, Righetti and Balluff 2025). A pair counts
/// as companions from two objects on, and when these are a third of what the more active of both said at all: people who say
/// much meet by chance. Bounded: pairs that met once are forgotten first. One thread at a time.
class Companions
{
public:
    static constexpr qint64 withinMs = 60'000;
    static constexpr qint64 linkWithinMs = 20'000;
    explicit Companions(int capacity = 500'000) : m_capacity(capacity) {}

    /// All shares of one text, in order of time. Call once a text.
    void addObject(const std::vector<Share> &shares);
    /// All shares of one link, in order of time. Call once a link; what is said in it was given as a text or alone. Two that
    /// pass it on in the same words met over the words already.
    void addLink(const std::vector<Share> &shares);
    /// Something an account said by itself.
    void addAlone(quint64 account) { ++m_said[account]; }
    bool areCompanions(quint64 a, quint64 b) const;
    /// On how many objects they met, 0 when that is less than two or a tenth of what the more active of both said. Weaker than
    /// areCompanions(), for judgeLink(), which asks for several such accounts at a time.
    int meetings(quint64 a, quint64 b) const;

private:
    void remember(const QSet<std::pair<quint64, quint64>> &pairs);

    QHash<std::pair<quint64, quint64>, int> m_met; ///< objects, by pair
    QHash<quint64, int> m_said;                    ///< objects, by account
    int m_capacity;
};

/// Whether the shares of one text, in order of time, look like accounts acting as one. Weighs what speaks for it against what
/// organic spread shows: people name whom they repeat, and attention decays (most of a cascade comes early). At least four
/// shares by three accounts are needed, or two companions. Pure.
CopyFinding judgeCopies(const std::vector<Share> &shares, const Companions &companions);
/// Whether accounts share one link in step, under whatever text. In step are three accounts or more, each of which met
/// all but one of that number here within twenty seconds and elsewhere too, when whom it knows are half or more of all it met
/// here: in a crowd that passes on the news of the day, whom one meets is chance. The number grows by one each time the crowd
/// doubles beyond a dozen. The others are bystanders. Pure.
CopyFinding judgeLink(const std::vector<Share> &shares, const Companions &companions);
/// What a finding says about one of its mentions: who only repeats the campaign and names it is less than a part of it, and who
/// shares a link out of step no part.
double scoreOf(const Share &share, const CopyFinding &finding);

} // namespace detection
