// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace sources
{

/// How a date of digits alone such as 03/04/2026 is to be read.
enum class DayOrder { MonthFirst, DayFirst };

/// UTC milliseconds of a date as feeds and exports write them: RFC 822 with its sloppy variants and zone names,
/// ISO 8601 (calendar, ordinal, week, partial), asctime, HTTP dates, dates with month names in other languages,
/// milliseconds or seconds since 1970. Without a zone UTC is meant, without a time midnight. None when it is no date.
/// Safe from any thread.
std::optional<qint64> parseDate(const QString &text, DayOrder order = DayOrder::MonthFirst);

} // namespace sources
