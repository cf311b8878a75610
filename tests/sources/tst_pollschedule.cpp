// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "sources/poller.h"
#include <QTest>

using namespace base;
using sources::FeedState;
using sources::PollSchedule;

class TestPollSchedule : public QObject
{
    Q_OBJECT
    static constexpr qint64 now = 1'773'316'800'000;

private Q_SLOTS:
    void personWinsOverTtlAndTtlOverDefault()
    {
        FeedState state;
        QCOMPARE(PollSchedule::interval(state), 5 * minuteMs);
        state.ttlMinutes = 60;
        QCOMPARE(PollSchedule::interval(state), hourMs);
        state.intervalMinutes = 1;
        QCOMPARE(PollSchedule::interval(state), minuteMs);
        state.intervalMinutes = 0;
        state.ttlMinutes = 525600;
        QCOMPARE(PollSchedule::interval(state), dayMs);
    }
    void newFeedIsDueAtOnce() { QVERIFY(PollSchedule().isDue({}, now)); }
    void waitsDoubleUpToSixHoursAndResetAfterASuccess()
    {
        const PollSchedule schedule([] { return 0.0; });
        FeedState state;
        qint64 last = 0;
        for (int i = 0; i < 40; ++i) {
            schedule.noteFailure(state, ErrorKind::Offline, std::nullopt, now);
            const qint64 wait = state.nextDue - now;
            QVERIFY(wait >= last);
            QVERIFY(wait <= 6 * hourMs);
            last = wait;
        }
        QCOMPARE(last, 6 * hourMs);
        QCOMPARE(state.failures, 40);
        schedule.noteSuccess(state, now);
        QCOMPARE(state.failures, 0);
        QCOMPARE(state.nextDue, now + 5 * minuteMs);
        QVERIFY(state.lastError.isEmpty());
    }
    void dailyFeedIsNotAskedMoreOftenBecauseItFails()
    {
        const PollSchedule schedule([] { return 0.0; });
        FeedState state;
        state.intervalMinutes = 1440;
        schedule.noteFailure(state, ErrorKind::Timeout, std::nullopt, now);
        QCOMPARE(state.nextDue, now + dayMs);
    }
    void chanceSpreadsButNeverShortens()
    {
        const PollSchedule late([] { return 0.999; });
        FeedState state;
        late.noteSuccess(state, now);
        QVERIFY(state.nextDue > now + 5 * minuteMs);
        QVERIFY(state.nextDue <= now + 5 * minuteMs + 30'000);
    }
    void silenceIsMeasuredAgainstTheFeedsHabit()
    {
        FeedState state;
        QList<domain::Item> items;
        for (int day = 0; day < 5; ++day) {
            domain::Item item;
            item.sourceItemId = QString::number(day);
            item.published = now - day * dayMs;
            items.append(item);
        }
        PollSchedule().noteSuccess(state, now);
        sources::recordItems(state, items, now);
        QCOMPARE(state.medianGap, dayMs);
        QCOMPARE(state.lastItem, now);
        QVERIFY(!sources::isSilent(state, now + 4 * dayMs));
        QVERIFY(sources::isSilent(state, now + 4 * dayMs + 1));
    }
    void undatedFeedIsSilentWhenItsListStaysTheSame()
    {
        FeedState state;
        domain::Item item;
        item.url = QStringLiteral("https://example.org/1");
        PollSchedule().noteSuccess(state, now);
        sources::recordItems(state, {item}, now);
        sources::recordItems(state, {item}, now + 7 * hourMs);
        QVERIFY(sources::isSilent(state, now + 7 * hourMs));
        item.url = QStringLiteral("https://example.org/2");
        sources::recordItems(state, {item}, now + 7 * hourMs);
        QVERIFY(!sources::isSilent(state, now + 7 * hourMs));
    }
    void failingFeedIsNotCalledSilent()
    {
        FeedState state;
        PollSchedule().noteSuccess(state, now);
        PollSchedule().noteFailure(state, ErrorKind::Offline, std::nullopt, now + hourMs);
        QVERIFY(!sources::isSilent(state, now + 9 * hourMs));
    }
    void stateSurvivesJson()
    {
        FeedState state;
        state.url = QStringLiteral("https://example.org/feed");
        state.etag = QStringLiteral("W/\"x\"");
        state.gone = true;
        PollSchedule().noteFailure(state, ErrorKind::Auth, 5000, now);
        QCOMPARE(FeedState::fromJson(state.toJson()).toJson(), state.toJson());
        QCOMPARE(FeedState::fromJson(state.toJson()).lastError, QStringLiteral("auth"));
    }
};
QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
