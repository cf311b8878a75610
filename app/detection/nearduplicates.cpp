// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearduplicates.h"
#include <QSet>
#include <QVarLengthArray>
#include <algorithm>
#include <limits>

using domain::Fingerprint;
using domain::Strand;

namespace detection
{
namespace
{

// Measured on the development streams (tests/bench/evaluate_groups).
constexpr int leastGrouped = 8;
constexpr int leastCompared = 16;
constexpr int leastRun = 14;
constexpr int leastCut = 18;
// "explosion in Texas" stands in many a text on the day of one: what several groups say vouches for a copy only when it is
// long. A text is judged by most of its anchors, since each is chosen with its neighbours.
constexpr int commonFrom = 5;
constexpr int leastCommonRun = 32;
constexpr double shareOfPost = 0.75;
// A hashtag and a "please share" weigh more on a short text.
constexpr int shortPost = 48;
constexpr double shareOfShorter = 0.7;
constexpr double shareOfLonger = 0.6;
constexpr int longestPost = 280; // units; the beginning of an article says little, agencies and newsletters repeat theirs
constexpr double shareOfAnchors = 0.5;
// What common phrases may cost.
constexpr int mostPerAnchor = 32;
constexpr int mostCandidates = 96;

/// `least` units of the run are needed.
bool isCopy(const Strand &one, const Strand &other, int run, int least)
{
    const auto &shorter = one.length <= other.length ? one : other;
    const auto &longer = one.length <= other.length ? other : one;
    if (run < least || shorter.length > longestPost)
        return false;
    const bool brief = longer.length <= shortPost;
    if (run < (brief ? shareOfShorter : shareOfPost) * shorter.count)
        return false;
    return (shorter.cut && run >= leastCut) || run >= (brief ? shareOfLonger : shareOfPost) * longer.count;
}

} // namespace

NearDuplicates::NearDuplicates(qint64 windowMs, int capacity) : m_windowMs(windowMs), m_capacity(capacity) {}

void NearDuplicates::Generation::remember(const Fingerprint &print, quint64 group)
{
    const auto entry = quint32(entries.size());
    entries.push_back({group, print.strand, quint8(print.anchors.size())});
    byExact.insert(print.exact, entry);
    if (print.head != 0)
        byHead.insert(print.head, entry);
    if (nodes.size() + print.anchors.size() > buckets.size()) {
        buckets.assign(std::max<size_t>(1024, buckets.size() * 2), -1);
        for (size_t i = 0; i < nodes.size(); ++i)
            nodes[i].next = std::exchange(buckets[nodes[i].hash & (buckets.size() - 1)], qint32(i));
    }
    for (const auto &anchor : print.anchors) {
        auto &bucket = buckets[anchor.hash & (buckets.size() - 1)];
        nodes.push_back({anchor.hash, entry, bucket, anchor.at});
        bucket = qint32(nodes.size() - 1);
    }
}

/// The groups of the texts of a generation that are alike, some more than once.
void NearDuplicates::findAlike(const Generation &in, const Fingerprint &print, QList<quint64> &groups) const
{
    const auto &strand = print.strand;
    if (const auto at = in.byHead.constFind(print.head); print.head != 0 && at != in.byHead.constEnd())
        if (std::min(strand.length, in.entries[*at].strand.length) <= longestPost)
            groups.append(name(in.entries[*at].group));
    if (in.buckets.empty())
        return;
    struct Hit {
        const Node *node;
        quint64 group;
        quint16 at; ///< of the anchor in the text
    };
    QVarLengthArray<Hit, 256> hits;
    int hitting = 0, common = 0;
    for (const auto &anchor : print.anchors) {
        QVarLengthArray<quint64, commonFrom> groupsHere;
        int seen = 0;
        for (qint32 i = in.buckets[anchor.hash & (in.buckets.size() - 1)]; i >= 0 && seen < mostPerAnchor; i = in.nodes[size_t(i)].next) {
            const auto &node = in.nodes[size_t(i)];
            if (node.hash != anchor.hash)
                continue;
            ++seen;
            hits.append({&node, name(in.entries[node.entry].group), anchor.at});
            if (groupsHere.size() < commonFrom && !groupsHere.contains(hits.last().group))
                groupsHere.append(hits.last().group);
        }
        hitting += seen > 0;
        common += groupsHere.size() == commonFrom;
    }
    const int least = common > 0 && 2 * common >= hitting ? leastCommonRun : leastRun;
    struct Candidate {
        quint32 entry;
        int diagonal; ///< what the last comparison laid on what
        int run;
        int hits;
    };
    QVarLengthArray<Candidate, mostCandidates> candidates;
    for (const auto &hit : std::as_const(hits)) {
        if (groups.contains(hit.group))
            continue;
        const auto &entry = in.entries[hit.node->entry];
        auto known = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &c) { return c.entry == hit.node->entry; });
        if (known == candidates.end()) {
            if (candidates.size() == mostCandidates)
                continue;
            candidates.append({hit.node->entry, std::numeric_limits<int>::max(), 0, 0});
            known = candidates.end() - 1;
        }
        ++known->hits;
        const int diagonal = int(hit.node->at) - int(hit.at);
        if (known->diagonal != diagonal && hit.at < strand.count && hit.node->at < entry.strand.count) {
            known->diagonal = diagonal;
            known->run = domain::sharedRun(strand, hit.at, entry.strand, hit.node->at);
        }
        const bool isLong = std::min(strand.length, entry.strand.length) > longestPost;
        if (isLong ? known->hits >= shareOfAnchors * std::min<double>(double(print.anchors.size()), entry.anchors)
                   : isCopy(strand, entry.strand, known->run, least))
            groups.append(hit.group);
    }
}

quint64 NearDuplicates::name(quint64 group) const
{
    for (auto at = m_renamed.constFind(group); at != m_renamed.constEnd(); at = m_renamed.constFind(group))
        group = *at;
    return group;
}

/// Begins a new generation and forgets the one before the last.
void NearDuplicates::turn(qint64 time)
{
    m_now = std::max(m_now, time);
    if (m_new.entries.empty())
        m_new.since = m_now;
    if (m_now - m_new.since <= m_windowMs && int(m_new.entries.size()) < std::max(1, m_capacity / 2))
        return;
    m_old = std::exchange(m_new, {});
    m_new.since = m_now;
    QSet<quint64> alive;
    for (auto &entry : m_old.entries) {
        entry.group = name(entry.group);
        alive.insert(entry.group);
    }
    m_renamed.clear();
    m_groups.removeIf([&](const auto &group) { return !alive.contains(group.key()); });
}

Placement NearDuplicates::add(const Fingerprint &print, quint64 id, qint64 time)
{
    turn(time);
    if (print.strand.length < leastGrouped)
        return {id, 1, {}};
    if (const auto at = m_new.byExact.constFind(print.exact); at != m_new.byExact.constEnd()) {
        const quint64 group = name(m_new.entries[*at].group);
        return {group, ++m_groups[group].size, {}};
    }
    QList<quint64> found;
    if (const auto at = m_old.byExact.constFind(print.exact); at != m_old.byExact.constEnd()) {
        found.append(m_old.entries[*at].group);
    } else if (print.strand.length >= leastCompared) {
        findAlike(m_new, print, found);
        findAlike(m_old, print, found);
    }
    for (auto &group : found)
        group = name(group);
    std::sort(found.begin(), found.end(), [&](quint64 a, quint64 b) { return m_groups[a].born < m_groups[b].born; });
    found.erase(std::unique(found.begin(), found.end()), found.end());

    Placement out{id, 1, {}};
    if (found.isEmpty()) {
        m_groups.insert(id, {1, ++m_born});
    } else {
        out.group = found.takeFirst();
        auto &group = m_groups[out.group];
        ++group.size;
        for (const quint64 gone : std::as_const(found)) {
            group.size += m_groups.take(gone).size;
            m_renamed.insert(gone, out.group);
        }
        out.size = group.size;
        out.swallowed = found;
    }
    m_new.remember(print, out.group);
    return out;
}

} // namespace detection
