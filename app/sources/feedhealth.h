// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/mention.h"
#include <QJsonObject>
#include <QString>

namespace sources
{

/// What is remembered of a feed between two fetches. Copyable; the caller stores it. Times are UTC ms, 0 for never.
struct FeedState {
    QString url;
    QString permanentUrl; ///< where the feed says it has moved for good; the next fetch goes there
    QString etag;
    QString lastModified;    ///< as the server wrote it
    int intervalMinutes = 0; ///< chosen by a person; 0 leaves it to the feed's ttl
    int ttlMinutes = 0;      ///< the feed's wish
    qint64 since = 0;        ///< first fetch
    qint64 lastFetch = 0;
    qint64 lastSuccess = 0;
    qint64 nextDue = 0;   ///< 0 means at once
    qint64 lastItem = 0;  ///< newest item by its own date, or when the list of undated items last changed
    qint64 medianGap = 0; ///< ms between items, 0 when unknown
    QString newestItems;  ///< fingerprint of the ids last seen
    int failures = 0;     ///< in a row
    QString lastError;    ///< kind name of the last failure, empty after a success
    bool gone = false;    ///< 410: not asked any more

    QJsonObject toJson() const;
    /// Missing members keep their defaults; unknown ones are left out.
    static FeedState fromJson(const QJsonObject &json);
};

/// Silence longer than this is news about the feed: max(6 hours, four times the median gap), in ms.
qint64 silenceLimit(const FeedState &state);
/// True when the feed answers but has shown no new item for longer than its limit.
bool isSilent(const FeedState &state, qint64 nowMs);
/// Takes the dates and ids of a fetched feed into the state.
void recordItems(FeedState &state, const QList<domain::Item> &items, qint64 nowMs);

} // namespace sources
