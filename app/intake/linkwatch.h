// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detection/coordination.h"
#include "detection/ruleengine.h"
#include "store/livereader.h"

namespace intake
{

/// Links that accounts share in step (detection::judgeLink), over the last hour of what arrived live. Keeps about 150 bytes for
/// each of at most 100,000 mentions, the newest. One thread at a time.
class LinkWatch
{
public:
    static constexpr qint64 overMs = 60 * 60'000;

    /// Takes in what came since, and forgets what was published before `since` (UTC ms).
    void add(const QList<store::MentionTrace> &traces, qint64 since);
    /// Of the links that a mention of the stretch shares: those shared in step, with the watches these mentions hit;
    /// `watchIds` names watches by key.
    QList<detection::CoordinatedGroup> judge(const store::LiveStretch &stretch, const QHash<qint64, QString> &watchIds) const;

private:
    struct Line {
        detection::Share share;
        quint64 link = 0; ///< in the text
        quint64 page = 0; ///< its own address
        qint64 row = 0;
        QString id;
    };
    /// In order of time, by link; those shared twice or more.
    QHash<quint64, QList<qsizetype>> shared() const;

    QList<Line> m_lines;               ///< in order of time
    QHash<quint64, QString> m_address; ///< of every link that a line has
};

} // namespace intake
