// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/fingerprint.h"
#include <QHash>
#include <QList>
#include <vector>

namespace detection
{

/// Where a mention was put.
struct Placement {
    quint64 group = 0;        ///< the id of the first mention of its group; its own id while it is alone
    qint64 size = 1;          ///< mentions in the group by now
    QList<quint64> swallowed; ///< groups that this mention showed to be the same as `group`; their name is gone
};

/// Groups of copies in a stream: as posts arrive, each gets the name of the group of texts it copies. Texts are alike when
/// - they begin with the same 45 letters or digits (and are posts, not articles), or
/// - three quarters of both stand in both in a row (of texts up to 48 units 70 % of the shorter and 60 % of the longer), or
/// - as much of the shorter does, and it ends in an ellipsis: it is cut from something longer, or
/// - they are long and share half of their anchors.
/// A row of less than 32 units counts only while fewer than five groups say it: on the day of an explosion many texts hold
/// "explosion in Texas". Groups are the closure of all that. Texts of less than 16 units (16 letters, 8 ideographs) only group
/// with equal ones, of less than 8 not at all: "thank you" said twice is no copy.
///
/// Only distinct texts take memory, about 500 bytes each; a copy that is equal to a known text takes none. Texts that
/// nothing copied for `windowMs` to twice that are forgotten, and earlier when there are more than `capacity` of them.
/// What a post is grouped with depends on the posts before it and their order only. One thread at a time.
class NearDuplicates
{
public:
    static constexpr qint64 week = 7LL * 24 * 3600 * 1000;
    explicit NearDuplicates(qint64 windowMs = week, int capacity = 200'000);

    /// `id` names the mention and is not 0; `time` is UTC ms and may step back.
    Placement add(const domain::Fingerprint &print, quint64 id, qint64 time);
    /// Distinct texts that are remembered.
    int texts() const { return int(m_new.entries.size() + m_old.entries.size()); }

private:
    struct Entry {
        quint64 group = 0;
        domain::Strand strand;
        quint8 anchors = 0;
    };
    struct Node { ///< one anchor of one entry
        quint32 hash = 0;
        quint32 entry = 0;
        qint32 next = -1; ///< an older node of the same bucket
        quint16 at = 0;
    };
    /// Texts first seen, or copied again, within one window.
    struct Generation {
        std::vector<Entry> entries;
        std::vector<Node> nodes;
        std::vector<qint32> buckets; ///< newest node by the low bits of the hash; a power of two
        QHash<quint64, quint32> byExact;
        QHash<quint64, quint32> byHead; ///< the newest entry with that head
        qint64 since = 0;

        void remember(const domain::Fingerprint &print, quint64 group);
    };
    struct Group {
        qint64 size = 0;
        quint64 born = 0; ///< order of the first mention
    };

    void turn(qint64 time);
    quint64 name(quint64 group) const;
    void findAlike(const Generation &in, const domain::Fingerprint &print, QList<quint64> &groups) const;

    Generation m_new;
    Generation m_old;
    QHash<quint64, Group> m_groups;
    QHash<quint64, quint64> m_renamed; ///< names that are gone, to the name they led to
    qint64 m_windowMs;
    int m_capacity;
    qint64 m_now = 0;
    quint64 m_born = 0;
};

} // namespace detection
