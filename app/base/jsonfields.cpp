// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfields.h"

namespace base
{

QStringList readTexts(const QJsonObject &body, QLatin1StringView key)
{
    QStringList out;
    const auto array = body.value(key).toArray();
    for (const auto &value : array)
        if (value.isString())
            out.append(value.toString());
    return out;
}

QJsonArray toArray(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

void writeText(QJsonObject &body, QLatin1StringView key, const QString &value)
{
    if (value.isEmpty())
        body.remove(key);
    else
        body.insert(key, value);
}

void writeTime(QJsonObject &body, QLatin1StringView key, qint64 value)
{
    if (value == 0)
        body.remove(key);
    else
        body.insert(key, value);
}

} // namespace base
