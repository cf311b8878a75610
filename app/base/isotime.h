// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace base
{

/// ISO 8601 in UTC with Z and milliseconds only where they are not zero: 2026-03-12T11:47:08Z.
QString isoUtc(qint64 ms);
/// Reads ISO 8601 with or without time, zone (none means UTC) and fraction; also milliseconds or seconds as a number.
std::optional<qint64> parseIso(const QString &text);

} // namespace base
