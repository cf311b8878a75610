// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkwatch.h"
#include "analysis/fingerprint.h"

using namespace Qt::StringLiterals;

namespace intake
{
namespace
{

constexpr qsizetype mostLines = 100'000;
constexpr qsizetype leastShares = 3; // judgeLink() wants three accounts
constexpr qsizetype mostSamples = 3;

} // namespace

void LinkWatch::add(const QList<store::MentionTrace> &traces, qint64 since)
{
    for (const auto &trace : traces) {
        const QString text = domain::wholeText(trace.title, trace.text);
        const auto print = analysis::fingerprint(text);
        Line line{{quint64(trace.author), trace.at.published, print.surface, print.credited}, print.link, domain::pageKey(trace.url), trace.at.row, {}};
        if (line.page == line.link)
            line.page = 0;
        if (line.link != 0 || line.page != 0)
            line.id = trace.id;
        if (line.link != 0 && !m_address.contains(line.link))
            m_address.insert(line.link, analysis::sharedLink(text));
        if (line.page != 0 && !m_address.contains(line.page))
            m_address.insert(line.page, domain::canonicalUrl(trace.url));
        m_lines.append(line);
    }
    m_lines.removeIf([since](const Line &line) { return line.share.time < since; });
    std::stable_sort(
        m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) { return std::pair(a.share.time, a.row) < std::pair(b.share.time, b.row); });
    if (m_lines.size() > mostLines)
        m_lines.remove(0, m_lines.size() - mostLines);
    QSet<quint64> kept;
    for (const auto &line : std::as_const(m_lines))
        kept << line.link << line.page;
    m_address.removeIf([&](const auto &entry) { return !kept.contains(entry.key()); });
}

QHash<quint64, QList<qsizetype>> LinkWatch::shared() const
{
    QHash<quint64, QList<qsizetype>> out;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        for (const quint64 link : {m_lines[i].link, m_lines[i].page})
            if (link != 0)
                out[link].append(i);
    out.removeIf([](const auto &entry) { return entry.value().size() < 2; });
    return out;
}

QList<detection::CoordinatedGroup> LinkWatch::judge(const store::LiveStretch &stretch, const QHash<qint64, QString> &watchIds) const
{
    QHash<qint64, QList<qint64>> fresh; // watches, by row
    for (const auto &mention : stretch.mentions)
        fresh.insert(mention.row, mention.watches);
    const auto links = shared();
    const auto sharesOf = [this](const QList<qsizetype> &lines) {
        std::vector<detection::Share> out;
        for (const qsizetype at : lines)
            out.push_back(m_lines[at].share);
        return out;
    };
    QList<quint64> grown;
    for (auto link = links.cbegin(); link != links.cend(); ++link)
        if (link->size() >= leastShares && std::any_of(link->begin(), link->end(), [&](qsizetype at) { return fresh.contains(m_lines[at].row); }))
            grown.append(link.key());
    if (grown.isEmpty())
        return {};
    std::sort(grown.begin(), grown.end());
    detection::Companions companions;
    for (const auto &line : m_lines)
        companions.addAlone(line.share.account);
    for (const auto &lines : links)
        companions.addLink(sharesOf(lines));
    QList<detection::CoordinatedGroup> out;
    for (const quint64 link : std::as_const(grown)) {
        const auto &lines = links[link];
        const auto finding = detection::judgeLink(sharesOf(lines), companions);
        if (finding.inStep.isEmpty())
            continue;
        const auto &evidence = finding.evidence.first();
        detection::CoordinatedGroup group{u"link:"_s + QString::number(link, 16), m_address.value(link), finding.score, finding.shares, finding.accounts,
            evidence.from, {QString()}, evidence.accounts, evidence.everyMs, evidence.objects, {}};
        for (const qsizetype at : lines) {
            const auto &line = m_lines[at];
            if (!finding.inStep.contains(line.share.account))
                continue;
            if (group.samples.size() < mostSamples)
                group.samples.append(line.id);
            for (const qint64 watch : fresh.value(line.row))
                if (const QString id = watchIds.value(watch); !id.isEmpty())
                    group.watches.insert(id);
        }
        out.append(group);
    }
    return out;
}

} // namespace intake
