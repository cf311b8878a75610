// SPDX-License-Identifier: GPL-3.0-or-later
#include "grouping.h"
#include <algorithm>
#include <span>

namespace detection
{

void Grouping::add(const domain::Fingerprint &print, quint64 account, qint64 time, quint64 page)
{
    const auto at = quint32(m_lines.size());
    const auto placement = m_copies.add(print, at + 1, time);
    for (const quint64 gone : placement.swallowed)
        m_renamed.insert(quint32(gone - 1), quint32(placement.group - 1));
    m_lines.push_back({{account, time, print.surface, print.credited}, print.link, page == print.link ? 0 : page, quint32(placement.group - 1)});
}

/// Calls with the lines of each object in order of time: those of one group, or those of one address.
template <typename Visit> void Grouping::forObjects(Object object, Visit visit)
{
    std::vector<std::pair<quint64, quint32>> order; // by object
    for (quint32 at = 0; at < m_lines.size(); ++at) {
        const auto &line = m_lines[at];
        if (object == Object::Text) {
            order.emplace_back(line.group, at);
            continue;
        }
        for (const quint64 address : {line.link, line.page})
            if (address != 0)
                order.emplace_back(address, at);
    }
    std::sort(order.begin(), order.end());
    std::vector<quint32> lines;
    std::vector<Share> shares;
    for (size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        lines.clear();
        shares.clear();
        for (; end < order.size() && order[end].first == order[begin].first; ++end) {
            lines.push_back(order[end].second);
            shares.push_back(m_lines[order[end].second].share);
        }
        visit(std::span<const quint32>(lines), shares);
    }
}

QList<Grouping::Group> Grouping::judge()
{
    m_copies = NearDuplicates(); // its memory is needed no more
    for (auto &line : m_lines)
        for (auto at = m_renamed.constFind(line.group); at != m_renamed.constEnd(); at = m_renamed.constFind(line.group))
            line.group = *at;
    Companions companions;
    forObjects(Object::Text, [&](std::span<const quint32> lines, const std::vector<Share> &shares) {
        if (lines.size() == 1)
            return companions.addAlone(shares[0].account);
        for (const quint32 at : lines) {
            m_lines[at].alone = false;
            m_lines[at].share.text = quint64(m_lines[at].group) + 1;
        }
        companions.addObject(shares);
    });
    forObjects(Object::Address, [&](std::span<const quint32> lines, const std::vector<Share> &shares) {
        if (lines.size() > 1)
            companions.addLink(shares);
    });
    QList<Group> out;
    forObjects(Object::Text, [&](std::span<const quint32> lines, const std::vector<Share> &shares) {
        if (lines.size() < 2)
            return;
        out.append({lines[0], int(lines.size()), judgeCopies(shares, companions)});
        for (const quint32 at : lines)
            m_lines[at].score = float(scoreOf(m_lines[at].share, out.last().finding));
    });
    judgeLinks(companions);
    const auto larger = [](const Group &a, const Group &b) { return a.size > b.size; };
    std::stable_sort(out.begin(), out.end(), larger);
    std::stable_sort(m_links.begin(), m_links.end(), larger);
    return out;
}

void Grouping::judgeLinks(const Companions &companions)
{
    constexpr double oneText = 0.8; ///< share of one text from which a link is a part of it
    forObjects(Object::Address, [&](std::span<const quint32> lines, const std::vector<Share> &shares) {
        QHash<quint64, int> texts;
        for (const auto &share : shares)
            if (share.text != 0)
                ++texts[share.text];
        if (lines.size() < 2 || std::any_of(texts.cbegin(), texts.cend(), [&](int of) { return of >= oneText * double(lines.size()); }))
            return;
        const CopyFinding finding = judgeLink(shares, companions);
        if (finding.inStep.isEmpty())
            return;
        std::optional<quint32> first;
        for (const quint32 at : lines) {
            const double score = scoreOf(m_lines[at].share, finding);
            m_lines[at].score = std::max(m_lines[at].score, float(score));
            if (!first && score > 0)
                first = at;
        }
        m_links.append({first.value_or(lines[0]), finding.shares, finding});
    });
}

std::optional<quint32> Grouping::group(quint32 mention) const { return m_lines[mention].alone ? std::nullopt : std::optional(m_lines[mention].group); }

} // namespace detection
