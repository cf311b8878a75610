// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearduplicates.h"
#include <QSet>
#include <QVarLengthArray>
#include <algorithm>

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
constexpr double shareOfPost = 0.75;
// A hashtag and a "please share" weigh more on a short text.
constexpr int shortPost = 48;
constexpr double shareOfShorter = 0.7;
constexpr double shareOfLonger = 0.5;
constexpr int longestPost = 280; // units; the beginning of an article says little, agencies and newsletters repeat theirs
constexpr double shareOfAnchors = 0.5;
// What common phrases may cost.
constexpr int mostPerAnchor = 32;
constexpr int mostCandidates = 96;

bool isCopy(const Strand &one, const Strand &other, int run)
{
    const auto &shorter = one.length <= other.length ? one : other;
    const auto &longer = one.length <= other.length ? other : one;
    if (run < leastRun || shorter.length > longestPost)
        return false;
    const bool brief = longer.length <= shortPost;
    return run >= (brief ? shareOfShorter : shareOfPost) * shorter.count && (shorter.cut || run >= (brief ? shareOfLonger : shareOfPost) * longer.count);
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

void NearDuplicates::Generation::findAlike(const Fingerprint &print, QList<quint64> &groups) const
{
    const auto &strand = print.strand;
    if (const auto at = byHead.constFind(print.head); print.head != 0 && at != byHead.constEnd())
        if (std::min(strand.length, entries[*at].strand.length) <= longestPost)
            groups.append(entries[*at].group);
    if (buckets.empty())
        return;
    struct Candidate {
        quint32 entry;
        int diagonal; ///< what the last comparison laid on what
        int hits;
        bool taken;
    };
    QVarLengthArray<Candidate, mostCandidates> candidates;
    for (const auto &anchor : print.anchors) {
        int seen = 0;
        for (qint32 i = buckets[anchor.hash & (buckets.size() - 1)]; i >= 0 && seen < mostPerAnchor; i = nodes[size_t(i)].next) {
            const auto &node = nodes[size_t(i)];
            if (node.hash != anchor.hash)
                continue;
            ++seen;
            const auto &entry = entries[node.entry];
            const int diagonal = int(node.at) - int(anchor.at);
            auto known = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &c) { return c.entry == node.entry; });
            if (known == candidates.end()) {
                if (candidates.size() == mostCandidates)
                    continue;
                candidates.append({node.entry, diagonal + 1, 0, groups.contains(entry.group)});
                known = candidates.end() - 1;
            }
            ++known->hits;
            if (known->taken)
                continue;
            const bool inStrands = anchor.at < strand.count && node.at < entry.strand.count;
            if (inStrands && known->diagonal != diagonal) {
                known->diagonal = diagonal;
                known->taken = isCopy(strand, entry.strand, domain::sharedRun(strand, anchor.at, entry.strand, node.at));
            }
            if (!known->taken && std::min(strand.length, entry.strand.length) > longestPost)
                known->taken = known->hits >= shareOfAnchors * std::min<double>(double(print.anchors.size()), entry.anchors);
            if (known->taken)
                groups.append(entry.group);
        }
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
        m_new.findAlike(print, found);
        m_old.findAlike(print, found);
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
