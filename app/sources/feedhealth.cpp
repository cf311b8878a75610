// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedhealth.h"
#include "base/hash.h"
#include "base/jsonfields.h"
#include <algorithm>
#include <vector>

namespace sources
{

namespace
{

constexpr qint64 sixHours = 6LL * 3'600'000;

QLatin1StringView key(const char *name) { return QLatin1StringView(name); }

} // namespace

QJsonObject FeedState::toJson() const
{
    QJsonObject json;
    base::writeText(json, key("url"), url);
    base::writeText(json, key("permanentUrl"), permanentUrl);
    base::writeText(json, key("etag"), etag);
    base::writeText(json, key("lastModified"), lastModified);
    base::writeText(json, key("newestItems"), newestItems);
    base::writeText(json, key("lastError"), lastError);
    base::writeTime(json, key("intervalMinutes"), intervalMinutes);
    base::writeTime(json, key("ttlMinutes"), ttlMinutes);
    base::writeTime(json, key("since"), since);
    base::writeTime(json, key("lastFetch"), lastFetch);
    base::writeTime(json, key("lastSuccess"), lastSuccess);
    base::writeTime(json, key("nextDue"), nextDue);
    base::writeTime(json, key("lastItem"), lastItem);
    base::writeTime(json, key("medianGap"), medianGap);
    base::writeTime(json, key("failures"), failures);
    if (gone)
        json.insert(key("gone"), true);
    return json;
}

FeedState FeedState::fromJson(const QJsonObject &json)
{
    FeedState state;
    state.url = base::readText(json, key("url"));
    state.permanentUrl = base::readText(json, key("permanentUrl"));
    state.etag = base::readText(json, key("etag"));
    state.lastModified = base::readText(json, key("lastModified"));
    state.newestItems = base::readText(json, key("newestItems"));
    state.lastError = base::readText(json, key("lastError"));
    state.intervalMinutes = int(base::readTime(json, key("intervalMinutes")));
    state.ttlMinutes = int(base::readTime(json, key("ttlMinutes")));
    state.since = base::readTime(json, key("since"));
    state.lastFetch = base::readTime(json, key("lastFetch"));
    state.lastSuccess = base::readTime(json, key("lastSuccess"));
    state.nextDue = base::readTime(json, key("nextDue"));
    state.lastItem = base::readTime(json, key("lastItem"));
    state.medianGap = base::readTime(json, key("medianGap"));
    state.failures = int(base::readTime(json, key("failures")));
    state.gone = json.value(key("gone")).toBool();
    return state;
}

qint64 silenceLimit(const FeedState &state) { return std::max(sixHours, 4 * state.medianGap); }

bool isSilent(const FeedState &state, qint64 nowMs)
{
    const qint64 last = std::max(state.lastItem, state.since);
    return state.lastSuccess > 0 && state.failures == 0 && !state.gone && nowMs - last > silenceLimit(state);
}

void recordItems(FeedState &state, const QList<domain::Item> &items, qint64 nowMs)
{
    if (items.isEmpty())
        return;
    std::vector<qint64> times;
    QByteArray ids;
    for (const auto &item : items) {
        ids += (item.sourceItemId.isEmpty() ? item.url + item.title : item.sourceItemId).toUtf8() + '\n';
        if (item.published > 0 && item.published <= nowMs)
            times.push_back(item.published);
    }
    const QString fingerprint = base::sha256Hex(ids).left(16);
    const bool changed = fingerprint != state.newestItems;
    state.newestItems = fingerprint;
    if (times.empty()) {
        if (changed)
            state.lastItem = nowMs;
        return;
    }
    std::sort(times.begin(), times.end());
    state.lastItem = std::max(state.lastItem, times.back());
    if (times.size() < 3)
        return; // one gap is no habit
    std::vector<qint64> gaps;
    for (size_t i = 1; i < times.size(); ++i)
        gaps.push_back(times[i] - times[i - 1]);
    std::nth_element(gaps.begin(), gaps.begin() + ptrdiff_t(gaps.size() / 2), gaps.end());
    state.medianGap = gaps[gaps.size() / 2];
}

} // namespace sources
