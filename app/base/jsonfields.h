// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace base
{

/// Time fields are stored as integers: UTC milliseconds. Absent or null reads as `fallback`.
inline qint64 readTime(const QJsonObject &body, QLatin1StringView key, qint64 fallback = 0)
{
    const auto value = body.value(key);
    return value.isDouble() ? qint64(value.toDouble()) : fallback;
}
inline QString readText(const QJsonObject &body, QLatin1StringView key) { return body.value(key).toString(); }
QStringList readTexts(const QJsonObject &body, QLatin1StringView key);
QJsonArray toArray(const QStringList &texts);
/// Writes the member when it says something and removes it when it does not, so that unknown members survive.
void writeText(QJsonObject &body, QLatin1StringView key, const QString &value);
void writeTime(QJsonObject &body, QLatin1StringView key, qint64 value);

} // namespace base
