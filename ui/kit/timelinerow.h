// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look.h"
#include <QRect>
#include <QString>

class QPainter;

namespace kit
{

enum class TimelineKind { Entry, Gap, Now };

/// What one row of a timeline says. Times and words come ready in the reader's language.
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Entry;
    QString time;
    QString icon;         ///< of the node
    bool key = false;     ///< detection, decision, statement: an ink node
    QString type;         ///< the bold word: "Call."
    QString sentence;     ///< for a gap: "26 min without an entry"
    QString source;       ///< source, hash or "corrected 10:31", in t3 below; for a gap the link: "Explain"
    bool waiting = false; ///< not yet on other desks: dashed node
};

struct TimelineRowState {
    bool hovered = false, selected = false, focused = false, unread = false;
    bool last = false; ///< the thread ends here
};

/// Rows of the append-only log: time, node on a thread, words. For item delegates.
class TimelineRow
{
public:
    static int height(const Look &look, const TimelineEntry &entry, int width);
    static void paint(QPainter *painter, const QRect &rect, const Look &look, const TimelineEntry &entry, const TimelineRowState &state);
    /// Where the link of a gap is, to find clicks.
    static QRect linkRect(const QRect &rect, const Look &look, const TimelineEntry &entry);
};

} // namespace kit
