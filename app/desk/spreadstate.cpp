// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadstate.h"
#include "analysis/credit.h"
#include "analysis/fingerprint.h"
#include "base/clock.h"
#include "detection/grouping.h"
#include "detection/layout.h"
#include "detection/spread.h"
#include "domain/querymatch.h"
#include "words.h"
#include <QCoreApplication>
#include <QSet>

using detection::Sign;

namespace desk
{
namespace
{

constexpr int mostAlone = 12; // accounts without ties that are drawn for their reach
constexpr int mostMarked = 10;
constexpr double leastBridge = 0.02;
constexpr double coordinatedFrom = 0.5, clearFrom = 0.9;
constexpr int mostOwn = 3; // accounts that may say it in the same words before it is the news of the day
constexpr qsizetype mostNamed = 5, mostSamples = 3, mostVoices = 30;
constexpr qsizetype sampleLength = 160;

QString say(const char *text, int n = -1) { return QCoreApplication::translate("SpreadState", text, nullptr, n); }

/// Accounts by name, as the store tells authors apart. Numbers follow the order of the names, from 1, so that equal mentions
/// give equal numbers.
class Names
{
public:
    void see(const QString &name)
    {
        if (const QString fold = domain::foldAuthor(name); !fold.isEmpty() && !m_shown.contains(fold))
            m_shown.insert(fold, name);
    }
    void number()
    {
        m_folds = m_shown.keys();
        std::sort(m_folds.begin(), m_folds.end());
        for (qsizetype i = 0; i < m_folds.size(); ++i)
            m_numbers.insert(m_folds[i], quint64(i) + 1);
    }
    quint64 of(const QString &name) const { return m_numbers.value(domain::foldAuthor(name)); }
    QString shown(quint64 account) const { return account == 0 ? QString() : m_shown.value(m_folds[qsizetype(account) - 1]); }

private:
    QHash<QString, QString> m_shown; ///< as first seen, by fold
    QStringList m_folds;
    QHash<QString, quint64> m_numbers;
};

/// One mention on its way through the measures.
struct Line {
    const store::MentionPassing *mention;
    QString credits;
    quint64 account = 0;
    quint64 link = 0;
};

QString spanOf(qint64 from, qint64 to)
{
    const QString begin = words::dayMonth(from) + u' ' + words::clock(from, true);
    const bool sameDay = words::dayMonth(from) == words::dayMonth(to);
    return begin + u'–' + (sameDay ? words::clock(to, true) : words::dayMonth(to) + u' ' + words::clock(to, true));
}

/// What was seen, of whom, when.
QString inWords(const detection::Evidence &evidence, const Names &names)
{
    const QString span = spanOf(evidence.from, evidence.to);
    const qint64 length = evidence.to - evidence.from;
    switch (evidence.sign) {
    case Sign::Together: {
        QStringList who;
        for (const quint64 account : evidence.accounts.first(std::min(mostNamed, evidence.accounts.size())))
            who.append(words::isolated(names.shown(account)));
        return say(QT_TRANSLATE_NOOP("SpreadState", "Passed on the same things within a minute of each other, more than once: %1 (%2)"))
            .arg(who.join(QStringLiteral(", ")), span);
    }
    case Sign::Burst:
        return say(QT_TRANSLATE_NOOP("SpreadState", "%1 posts by several accounts within %2 (%3)"))
            .arg(words::number(evidence.shares), words::duration(std::max(base::minuteMs, length)), span);
    case Sign::Clockwork:
        return say(QT_TRANSLATE_NOOP("SpreadState", "%1 posts at one interval, every %2 seconds (%3)"))
            .arg(words::number(evidence.shares), words::number((evidence.everyMs + 500) / 1000), span);
    case Sign::Drip:
        return say(QT_TRANSLATE_NOOP("SpreadState", "%1 posts spread evenly over %2, without the fading of what people pass on (%3)"))
            .arg(words::number(evidence.shares), words::duration(length), span);
    case Sign::Redressed:
        return say(QT_TRANSLATE_NOOP("SpreadState", "One text dressed differently again and again in %1 posts, without naming a source (%2)"))
            .arg(words::number(evidence.shares), span);
    case Sign::Repeated:
        return say(QT_TRANSLATE_NOOP("SpreadState", "Accounts that say it more than once, %1 posts without naming a source (%2)"))
            .arg(words::number(evidence.shares), span);
    }
    return {};
}

/// Whoever wrote of possible distress in words of their own. Passing on such words, or saying what three others say in the
/// same words, is the news of the day and no cry for help.
QSet<quint64> peopleInDistress(const detection::Grouping &grouping, const std::vector<Line> &lines)
{
    QHash<quint32, QSet<quint64>> sayers;
    for (quint32 i = 0; i < quint32(lines.size()); ++i)
        if (const auto group = grouping.group(i))
            sayers[*group].insert(lines[i].account);
    QSet<quint64> out;
    for (quint32 i = 0; i < quint32(lines.size()); ++i) {
        const auto group = grouping.group(i);
        if (lines[i].mention->distress && lines[i].account != 0 && lines[i].credits.isEmpty() && (!group || sayers.value(*group).size() <= mostOwn))
            out.insert(lines[i].account);
    }
    return out;
}

/// The groups of copies that look coordinated, with their accounts.
QList<OneVoice> voicesOf(const detection::Grouping &grouping, const QList<detection::Grouping::Group> &groups, const std::vector<Line> &lines,
    const QSet<quint64> &distressed, const Names &names)
{
    QHash<quint32, std::vector<quint32>> members; // by the first of the group, in order of time
    for (quint32 i = 0; i < quint32(lines.size()); ++i)
        if (const auto group = grouping.group(i); group && grouping.coordinated(i) >= coordinatedFrom)
            members[*group].push_back(i);
    QList<OneVoice> out;
    for (const auto &group : groups) {
        if (group.finding.score < coordinatedFrom)
            continue;
        OneVoice voice;
        voice.score = group.finding.score;
        voice.clear = voice.score >= clearFrom;
        QHash<quint64, int> counts;
        for (const quint32 at : members.value(group.first)) {
            const auto &mention = *lines[at].mention;
            const quint64 account = lines[at].account;
            if (account == 0 || distressed.contains(account))
                continue;
            if (++counts[account] == 1 && !mention.distress && voice.samples.size() < mostSamples)
                voice.samples.append(
                    {names.shown(account), domain::wholeText(mention.title, mention.text).simplified().left(sampleLength), mention.at.published});
            voice.from = voice.posts++ == 0 ? mention.at.published : voice.from;
            voice.to = mention.at.published;
        }
        QList<quint64> accounts = counts.keys();
        std::sort(accounts.begin(), accounts.end(), [&](quint64 a, quint64 b) { return std::pair(-counts[a], a) < std::pair(-counts[b], b); });
        for (const quint64 account : std::as_const(accounts))
            voice.accounts.append(names.shown(account));
        for (const auto &evidence : group.finding.evidence)
            voice.signs.append(inWords(evidence, names));
        if (voice.accounts.size() > 1)
            out.append(voice);
    }
    std::stable_sort(
        out.begin(), out.end(), [](const OneVoice &a, const OneVoice &b) { return std::pair(-a.score, -a.posts) < std::pair(-b.score, -b.posts); });
    return out;
}

void mark(SpreadState &state)
{
    QSet<QString> coordinated;
    for (const auto &voice : std::as_const(state.voices))
        if (voice.clear)
            coordinated.unite({voice.accounts.begin(), voice.accounts.end()});
    QList<SpreadAccount *> order;
    for (auto &account : state.accounts) {
        account.coordinated = coordinated.contains(account.name);
        order.append(&account);
    }
    const auto first = order.first(std::min<qsizetype>(order.size(), mostMarked)).size();
    std::stable_sort(order.begin(), order.end(), [](const auto *a, const auto *b) { return a->followers > b->followers; });
    for (qsizetype i = 0; i < first; ++i)
        order[i]->firstMover = order[i]->began > 0;
    std::stable_sort(order.begin(), order.end(), [](const auto *a, const auto *b) { return a->bridge > b->bridge; });
    for (qsizetype i = 0; i < first; ++i)
        order[i]->bridging = order[i]->bridge >= leastBridge;
}

void place(SpreadState &state, const QHash<QString, QPointF> &places)
{
    std::vector<detection::graph::Edge> edges;
    std::vector<std::optional<QPointF>> known;
    for (const auto &tie : std::as_const(state.ties))
        edges.push_back({tie.from, tie.to, tie.weight});
    for (const auto &account : std::as_const(state.accounts))
        known.push_back(places.contains(account.name) ? std::optional(places.value(account.name)) : std::nullopt);
    const auto at = detection::graph::layOut(int(state.accounts.size()), edges, known);
    for (qsizetype i = 0; i < state.accounts.size(); ++i)
        state.accounts[i].at = at[size_t(i)];
}

} // namespace

SpreadState measureSpread(const QList<store::MentionPassing> &mentions, const QHash<QString, QPointF> &places)
{
    SpreadState out;
    out.mentions = int(mentions.size());
    std::vector<Line> lines;
    Names names;
    for (auto at = mentions.rbegin(); at != mentions.rend(); ++at) { // oldest first
        lines.push_back({&*at, analysis::creditedAuthor(at->text)});
        names.see(at->author);
    }
    for (const auto &line : lines)
        names.see(line.credits); // after the authors, whose own spelling counts
    names.number();
    detection::Grouping grouping;
    for (auto &line : lines) {
        const auto print = analysis::fingerprint(domain::wholeText(line.mention->title, line.mention->text));
        line.link = print.link;
        line.account = names.of(line.mention->author);
        grouping.add(print, line.account, line.mention->at.published);
    }
    const auto groups = grouping.judge();
    const auto distressed = peopleInDistress(grouping, lines);
    out.leftOut = int(distressed.size());
    std::vector<detection::Passing> passings;
    for (quint32 i = 0; i < quint32(lines.size()); ++i) {
        const auto &line = lines[i];
        const quint64 credits = names.of(line.credits);
        if (distressed.contains(line.account))
            continue;
        const auto group = grouping.group(i);
        passings.push_back({line.account, line.mention->at.published, line.mention->reach, line.mention->sentiment, distressed.contains(credits) ? 0 : credits,
            group ? quint64(*group) + 1 : 0, line.link});
    }
    const auto spread = detection::spreadOf(std::move(passings));
    int loose = 0;
    for (const auto &account : spread.accounts) {
        if (!account.isTied() && ++loose > mostAlone)
            continue;
        out.accounts.append({names.shown(account.account), {}, account.mentions, account.reach, account.first, account.sentiments, account.passedOn,
            account.passes, account.influence, account.bridge, account.group, account.began, account.followers, false, false, false});
    }
    out.alone = spread.seen - int(out.accounts.size());
    for (const auto &tie : spread.ties)
        out.ties.append({tie.from, tie.to, tie.weight, tie.times, tie.credited, tie.first});
    out.groups = spread.groups;
    out.inGroup = spread.inGroup;
    out.inGroupByChance = spread.inGroupByChance;
    out.voices = voicesOf(grouping, groups, lines, distressed, names);
    mark(out);
    out.moreVoices = int(std::max<qsizetype>(0, out.voices.size() - mostVoices));
    out.voices.resize(std::min(out.voices.size(), mostVoices));
    place(out, places);
    return out;
}

} // namespace desk
