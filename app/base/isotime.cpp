// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotime.h"
#include <QDateTime>
#include <QTimeZone>

namespace base
{

QString isoUtc(qint64 ms)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return time.toString(ms % 1000 == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz'Z'"));
}

std::optional<qint64> parseIso(const QString &text)
{
    const QString trimmed = text.trimmed();
    bool number = false;
    const qint64 value = trimmed.toLongLong(&number);
    if (number && trimmed.size() >= 9)
        return qAbs(value) < 100'000'000'000LL ? value * 1000 : value; // seconds until the year 5138
    auto time = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace base
