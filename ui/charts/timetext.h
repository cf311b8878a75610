// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace charts
{

/// A place on a time axis; minor ticks have no label.
struct TimeTick {
    qint64 at = 0;
    QString label;
};

/// Times, days and numbers as the reader writes them: 24 hours, the local zone, Jalali days and Persian
/// digits for Persian.
class TimeText
{
public:
    explicit TimeText(const QString &language = QStringLiteral("en"), const QTimeZone &zone = QTimeZone::systemTimeZone());

    QString time(qint64 ms) const;         ///< 09:40
    QString timeWithZone(qint64 ms) const; ///< 09:40 UTC+01:00
    QString day(qint64 ms) const;          ///< Fri 6, 3月6日, ۱۵ اسفند
    QString dayAndTime(qint64 ms) const;
    /// "09:00–11:47", with days where they differ.
    QString range(qint64 from, qint64 to) const;
    QString number(qint64 value) const;
    QString factor(double value) const; ///< 6.2
    QString digits(const QString &text) const;
    QString language() const { return m_language; }
    const QTimeZone &zone() const { return m_zone; }

    /// Ticks at round minutes, hours or days of the zone, no two labels closer than `leastPixels`.
    QList<TimeTick> ticks(qint64 from, qint64 to, double width, double leastPixels = 110) const;

private:
    QString m_language;
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace charts
