// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetext.h"
#include "ui/kit/tabular.h"
#include <QCalendar>
#include <QDateTime>

namespace charts
{

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 dayLength = 24 * 60 * minute;
constexpr int steps[] = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080};

} // namespace

TimeText::TimeText(const QString &language, const QTimeZone &zone) : m_language(language), m_zone(zone), m_locale(language) {}

QString TimeText::digits(const QString &text) const { return kit::Tabular::localDigits(text, m_language); }

QString TimeText::time(qint64 ms) const { return digits(QDateTime::fromMSecsSinceEpoch(ms, m_zone).toString(QStringLiteral("HH:mm"))); }

QString TimeText::timeWithZone(qint64 ms) const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, m_zone);
    return time(ms) + QLatin1Char(' ') + m_zone.displayName(at, QTimeZone::OffsetName);
}

QString TimeText::day(qint64 ms) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, m_zone).date();
    if (m_language == QLatin1String("fa")) {
        const QCalendar jalali(QCalendar::System::Jalali);
        const auto parts = jalali.partsFromDate(date);
        return digits(QString::number(parts.day)) + QLatin1Char(' ') + jalali.monthName(m_locale, parts.month);
    }
    if (m_language == QLatin1String("zh"))
        return QStringLiteral("%1月%2日").arg(date.month()).arg(date.day());
    return m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + QString::number(date.day());
}

QString TimeText::dayAndTime(qint64 ms) const { return day(ms) + QLatin1Char(' ') + time(ms); }

QString TimeText::range(qint64 from, qint64 to) const
{
    const QString dash = QStringLiteral("\u2013");
    const auto date = [this](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, m_zone).date(); };
    if (date(from) == date(to))
        return time(from) + dash + time(to);
    return dayAndTime(from) + QStringLiteral(" \u2013 ") + dayAndTime(to);
}

QString TimeText::number(qint64 value) const { return m_locale.toString(value); }

QString TimeText::factor(double value) const { return m_locale.toString(value, 'f', 1); }

QList<TimeTick> TimeText::ticks(qint64 from, qint64 to, double width, double leastPixels) const
{
    QList<TimeTick> out;
    if (to <= from || width <= 0)
        return out;
    const double perPixel = double(to - from) / width;
    int step = steps[std::size(steps) - 1];
    for (const int candidate : steps) {
        if (candidate * minute / perPixel >= leastPixels) {
            step = candidate;
            break;
        }
    }
    const bool days = step >= 1440;
    // Days are counted from Monday so that a week's ticks stay where they are.
    QDate date = QDateTime::fromMSecsSinceEpoch(from, m_zone).date();
    if (step == 10080)
        date = date.addDays(1 - date.dayOfWeek());
    else if (step == 2880)
        date = date.addDays(-(date.toJulianDay() % 2));
    const bool halves = !days && step >= 30 && step * minute / perPixel >= 150;
    const int within = days ? 1440 : halves ? step / 2 : step;
    for (; date.startOfDay(m_zone).toMSecsSinceEpoch() <= to; date = date.addDays(days ? step / 1440 : 1)) {
        for (int m = 0; m < 1440; m += within) {
            // Built from wall clock time: in a spring night the missing hour has no tick of its own.
            const qint64 at = QDateTime(date, QTime(m / 60, m % 60), m_zone).toMSecsSinceEpoch();
            if (at < from || at > to || (!out.isEmpty() && at <= out.last().at))
                continue;
            const bool major = days || m % step == 0;
            out.append({at, !major ? QString() : days ? day(at) : time(at)});
        }
        if (date.startOfDay(m_zone).toMSecsSinceEpoch() > to + dayLength)
            break;
    }
    return out;
}

} // namespace charts
