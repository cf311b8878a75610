// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"
#include "sources/dates.h"
#include <QTest>

class TestDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesOfTheFieldAreRead_data()
    {
        QTest::addColumn<QString>("utc");
        const auto row = [](const QString &written, const char *utc) { QTest::newRow(qPrintable(written)) << QString::fromLatin1(utc); };
        row(u"Thu, 12 Mar 2026 11:47:08 GMT"_qs, "2026-03-12T11:47:08Z");
        row(u"12 Mar 26 11:47 +0330"_qs, "2026-03-12T08:17:00Z");
        row(u"Thursday, 12 March 2026 11:47:08 EST"_qs, "2026-03-12T16:47:08Z");
        row(u"Thu, 12 Mar 2026 11:47:08 GMT+08:00"_qs, "2026-03-12T03:47:08Z");
        row(u"Thu Mar 12 11:47:08 2026"_qs, "2026-03-12T11:47:08Z");
        row(u"Thu Mar 12 11:47:08 PST 2026"_qs, "2026-03-12T19:47:08Z");
        row(u"March 12, 2026 3:05 PM"_qs, "2026-03-12T15:05:00Z");
        row(u"09-Jan-2026 02:31PM"_qs, "2026-01-09T14:31:00Z");
        row(u"12:05 AM 9 Jan 2026"_qs, "2026-01-09T00:05:00Z");
        row(u"2026-03-12T11:47:08.250+01:00"_qs, "2026-03-12T10:47:08.250Z");
        row(u"2026-03-12 11:47:08.0"_qs, "2026-03-12T11:47:08Z");
        row(u"2026-03-12T11:47Z"_qs, "2026-03-12T11:47:00Z");
        row(u"2026-03-12"_qs, "2026-03-12T00:00:00Z");
        row(u"2026-03"_qs, "2026-03-01T00:00:00Z");
        row(u"2026"_qs, "2026-01-01T00:00:00Z");
        row(u"20260312T114708Z"_qs, "2026-03-12T11:47:08Z");
        row(u"2026-071"_qs, "2026-03-12T00:00:00Z");
        row(u"2026-W11-4"_qs, "2026-03-12T00:00:00Z");
        row(u"Fri, 2026/03/13 08:19:53 EDT"_qs, "2026-03-13T12:19:53Z");
        row(u"2004-július-13T9:15-05:00"_qs, "2004-07-13T14:15:00Z");
        row(u"Κυρ, 11 Ιούλ 2004 12:00:00 EST"_qs, "2004-07-11T17:00:00Z");
        row(u"2004년 05월 28일  01:31:15"_qs, "2004-05-28T01:31:15Z");
        row(u"2004-05-25 오후 11:23:17"_qs, "2004-05-25T23:23:17Z");
        row(u"2026年3月12日 14:30"_qs, "2026-03-12T14:30:00Z");
        row(u"۱۴۰۴/۱۲/۲۱ ۱۴:۳۰"_qs, "2026-03-12T14:30:00Z");
        row(u"06/19/2026 01:58"_qs, "2026-06-19T01:58:00Z");
        row(u"19/06/2026"_qs, "2026-06-19T00:00:00Z");
        row(u"19.06.2026 08:00"_qs, "2026-06-19T08:00:00Z");
        row(u"1767225600000"_qs, "2026-01-01T00:00:00Z");
        row(u"1767225600"_qs, "2026-01-01T00:00:00Z");
        row(u"Thu, 01 Jan 2026 23:59:60 Z"_qs, "2026-01-02T00:00:00Z");
    }
    void datesOfTheFieldAreRead()
    {
        QFETCH(QString, utc);
        const auto ms = sources::parseDate(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(ms);
        QCOMPARE(base::isoUtc(*ms), utc);
    }
    void slashedDatesFollowTheChosenOrder()
    {
        QCOMPARE(base::isoUtc(*sources::parseDate(u"03/04/2026"_qs, sources::DayOrder::DayFirst)), u"2026-04-03T00:00:00Z"_qs);
        QCOMPARE(base::isoUtc(*sources::parseDate(u"03/04/2026"_qs)), u"2026-03-04T00:00:00Z"_qs);
    }
    void otherTextIsNoDate()
    {
        for (const auto &text : {u""_qs, u"yesterday"_qs, u"31 Feb 2026"_qs, u"12"_qs, u"2026-13-01"_qs, u"99:99"_qs, u"March"_qs, u"2026-03-12T25:00Z"_qs})
            QVERIFY2(!sources::parseDate(text), qPrintable(text));
    }
};
QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
