// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/alerts.h"
#include "domain/records.h"
#include <QCalendar>
#include <QDateTime>
#include <QLocale>

/// What people read: names, times, counts and sentences in the program's language. Pure functions; the locale is the
/// default QLocale, the zone the system's. Times are UTC milliseconds.
namespace desk::words
{

QString phase(domain::Phase phase);
QString entryKind(domain::EntryKind kind);
/// What a rule of that kind finds: "Burst".
QString alertKind(domain::RuleKind kind);
QString incidentType(const QString &type);
QString channel(const QString &name);
QString language(const QString &tag);
QString sentiment(domain::Sentiment sentiment);
/// Name of an emotion or a topic by its index in domain::emotionNames and topicNames; empty for -1.
QString emotion(int emotion);
QString topic(int topic);
/// "Orange"; "Calm" for 0.
QString level(int level);
/// "Severe, organisation-wide response".
QString levelMeaning(int level);
/// Ⅰ to Ⅳ as Latin letters, an en dash for calm.
QString numeral(int level);

/// Digits of the locale, thousands grouped.
QString number(qint64 value);
/// "412 k", "1.2 M"; in Chinese "41.2 万".
QString reach(qint64 value);
/// "×6.2", "new" when there was nothing before, empty when there is nothing now.
QString factor(int now, int before);
QString percent(double share);
/// "4.2": stars with one digit behind the point.
QString stars(double stars);

/// 11:47, with seconds 11:47:08.
QString clock(qint64 ms, bool seconds = false);
/// 22:00 of a minute of the day, 0…1439.
QString minuteOfDay(int minute);
/// "Thu 12 Mar 2026", in Persian by the Jalali calendar, in Chinese 2026年3月12日 周四.
QString date(qint64 ms);
QString dayMonth(qint64 ms);
/// The calendar that months are shown by: Jalali in Persian, else Gregorian.
QCalendar calendar();
/// "November 2026", "2026年11月", "آبان ۱۴۰۵"; year and month by calendar().
QString month(int year, int month);
/// Short name of a day, 1 is Monday.
QString weekday(int day);
/// 1 is Monday.
int firstDayOfWeek();
/// Time today, else day and month with time.
QString moment(qint64 ms, qint64 now);
/// Full date, time and zone, for tooltips.
QString absolute(qint64 ms);
/// Running clock: 2:32:46.
QString running(qint64 duration);
/// "38 min", "2 h 06 min", "3 d 4 h".
QString duration(qint64 duration);
/// "4 s", "2 min", "3 h": age of the last item.
QString age(qint64 duration);
/// Keeps ids, handles and queries left to right inside any text.
QString isolated(const QString &text);
/// INC-0142 of INC-2026-0142, where the year says nothing new.
QString shortNumber(const QString &number);

/// What happened, what was kept, what to do.
QString sentence(const base::Error &error);

} // namespace desk::words
