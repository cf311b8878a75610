// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "coordination.h"
#include "nearduplicates.h"
#include <optional>

namespace detection
{

/// Copies and coordination over a stretch of the past: give it every mention in order of time, then judge once. Mentions
/// are named by the order in which they were given, from 0. Takes about 70 bytes a mention besides NearDuplicates. One thread
/// at a time.
class Grouping
{
public:
    struct Group {
        quint32 first = 0; ///< its earliest mention
        int size = 0;
        CopyFinding finding;
    };

    /// `page` is domain::linkKey of the address of the mention itself, 0 for one that names nothing but this mention.
    void add(const domain::Fingerprint &print, quint64 account, qint64 time, quint64 page = 0);
    /// Groups of two and more, largest first. Nothing may be added afterwards.
    QList<Group> judge();
    /// Links that accounts share in step, under whatever text, the most shares first; `first` and `size` are those of the
    /// accounts in step. A link that goes with copies of one text says nothing more than the text and is not named. After judge().
    const QList<Group> &links() const { return m_links; }
    size_t size() const { return m_lines.size(); }
    /// The earliest mention of the group, none for a mention that is alone. After judge().
    std::optional<quint32> group(quint32 mention) const;
    /// 0…1: accounts acting as one passed it on. After judge().
    double coordinated(quint32 mention) const { return double(m_lines[mention].score); }

private:
    struct Line {
        Share share;
        quint64 link = 0; ///< in the text
        quint64 page = 0; ///< its own address
        quint32 group = 0;
        float score = 0;
        bool alone = true;
    };
    enum class Object { Text, Address };
    template <typename Visit> void forObjects(Object object, Visit visit);
    void judgeLinks(const Companions &companions);

    NearDuplicates m_copies;
    std::vector<Line> m_lines;
    QList<Group> m_links;
    QHash<quint32, quint32> m_renamed;
};

} // namespace detection
