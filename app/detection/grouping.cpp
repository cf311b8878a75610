// SPDX-License-Identifier: GPL-3.0-or-later
#include "grouping.h"
#include <algorithm>
#include <span>

namespace detection
{

void Grouping::add(const domain::Fingerprint &print, quint64 account, qint64 time)
{
    const auto at = quint32(m_lines.size());
    const auto placement = m_copies.add(print, at + 1, time);
    for (const quint64 gone : placement.swallowed)
        m_renamed.insert(quint32(gone - 1), quint32(placement.group - 1));
    m_lines.push_back({{account, time, print.surface, print.credited}, print.link, quint32(placement.group - 1)});
}

/// Calls with the lines of each object in order of time: those of one group, or those of one address. An address that goes
/// with copies of one text says nothing more than the text, so it counts only where the text is alone.
template <typename Visit> void Grouping::forObjects(Object object, Visit visit)
{
    const auto key = [&](quint32 at) {
        const auto &line = m_lines[at];
        return object == Object::Text ? quint64(line.group) + 1 : line.alone ? line.link : 0;
    };
    std::vector<quint32> order;
    for (quint32 line = 0; line < m_lines.size(); ++line)
        if (key(line) != 0)
            order.push_back(line);
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return key(a) < key(b); });
    std::vector<Share> shares;
    for (size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        shares.clear();
        for (; end < order.size() && key(order[end]) == key(order[begin]); ++end)
            shares.push_back(m_lines[order[end]].share);
        visit(std::span(order).subspan(begin, end - begin), shares);
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
        for (const quint32 line : lines)
            m_lines[line].alone = false;
        companions.addObject(shares);
    });
    forObjects(Object::Address, [&](std::span<const quint32> lines, const std::vector<Share> &shares) {
        if (lines.size() > 1)
            companions.addObject(shares);
    });
    QList<Group> out;
    for (const auto object : {Object::Text, Object::Address})
        forObjects(object, [&](std::span<const quint32> lines, const std::vector<Share> &shares) {
            if (lines.size() < 2)
                return;
            const CopyFinding finding = object == Object::Text ? judgeCopies(shares, companions) : judgeLink(shares, companions);
            for (const quint32 line : lines)
                m_lines[line].score = std::max(m_lines[line].score, float(scoreOf(m_lines[line].share, finding)));
            if (object == Object::Text)
                out.append({lines[0], int(lines.size()), finding});
        });
    std::stable_sort(out.begin(), out.end(), [](const Group &a, const Group &b) { return a.size > b.size; });
    return out;
}

std::optional<quint32> Grouping::group(quint32 mention) const { return m_lines[mention].alone ? std::nullopt : std::optional(m_lines[mention].group); }

} // namespace detection
