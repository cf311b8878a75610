// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/ulid.h"
#include "store/workspace.h"

namespace kit
{

inline constexpr qint64 noon = 1'773'316'800'000; ///< 2026-03-12T12:00:00Z

/// A mention with an id of its own; watches are not matched here.
inline store::PreparedMention mention(const QString &text, qint64 published = noon, const QString &author = QStringLiteral("someone"))
{
    domain::Item item;
    item.text = text;
    item.author = author;
    item.published = published;
    store::PreparedMention out;
    auto &m = out.mention;
    m.id = domain::mentionId(QStringLiteral("file"), item);
    m.sourceKind = QStringLiteral("file");
    m.sourceName = QStringLiteral("test");
    m.text = text;
    m.author = author;
    m.published = published;
    m.arrived = published;
    return out;
}

inline store::RecordChange newWatch(const QString &name, const QString &query, qint64 at = noon)
{
    domain::Watch watch;
    watch.id = QStringLiteral("watch:") + base::newUlid(at);
    watch.name = name;
    watch.query = query;
    watch.created = at;
    return {watch.id, QStringLiteral("watch"), store::Space::Team, {}, watch.toJson(), false};
}

} // namespace kit
