// SPDX-License-Identifier: GPL-3.0-or-later
#include "minutes.h"
#include "slices.h"
#include <QDateTime>

using detection::MinuteInput;
using detection::SeriesKey;

namespace intake
{
namespace
{
constexpr qint64 asleepMs = 10 * base::minuteMs;
}

int localMinute(qint64 ms)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(ms).time();
    return local.hour() * 60 + local.minute();
}

QList<MinuteInput> minutesOf(const store::LiveStretch &stretch, const QList<SeriesKey> &wanted, const QHash<QString, qint64> &keys, qint64 from, qint64 to)
{
    QHash<qint64, QList<SeriesKey>> byWatch;
    for (const auto &key : wanted)
        byWatch[key.watch.isEmpty() ? 0 : keys.value(key.watch, -1)].append(key);
    QList<MinuteInput> out;
    for (qint64 minute = from; minute < to; minute += base::minuteMs) {
        MinuteInput input;
        input.minute = minute;
        input.localMinute = localMinute(minute);
        out.append(input);
    }
    QList<bool> heard(out.size(), false);
    for (const auto &mention : stretch.mentions) {
        const qsizetype at = qBound(qsizetype(0), qsizetype((floorMinute(mention.arrived) - from) / base::minuteMs), out.size() - 1);
        heard[at] = true;
        detection::MinuteCounts one;
        one.mentions = 1;
        one.judged = mention.sentiment != domain::Sentiment::Unjudged;
        one.negative = mention.sentiment == domain::Sentiment::Negative;
        one.distress = (mention.cues & domain::DistressCue) != 0;
        one.rumour = (mention.cues & domain::RumourCue) != 0;
        one.complaint = (mention.cues & domain::ComplaintCue) != 0;
        one.copies = mention.copy;
        one.newReach = mention.newReach;
        auto watches = mention.watches;
        watches.append(0);
        for (const qint64 watch : std::as_const(watches))
            for (const auto &key : byWatch.value(watch))
                if (isInSlice(key.slice, mention))
                    out[at].counts[key] += one;
    }
    if (out.size() * base::minuteMs <= asleepMs)
        return out;
    QList<MinuteInput> awake;
    for (qsizetype i = 0; i < out.size();) {
        qsizetype j = i;
        while (j < out.size() && !heard[j])
            ++j;
        if ((j - i) * base::minuteMs < asleepMs)
            awake += out.mid(i, j - i);
        for (i = j; i < out.size() && heard[i]; ++i)
            awake.append(out[i]);
    }
    if (awake.isEmpty() || awake.last().minute != out.last().minute)
        awake.append(out.last()); // alerts that stand are looked at now
    return awake;
}

} // namespace intake
