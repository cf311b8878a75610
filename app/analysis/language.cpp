// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include <QStringList>

namespace analysis
{

QString canonicalTag(const QString &declared)
{
    QString text = declared.trimmed();
    text.replace(u'_', u'-');
    const auto parts = text.split(u'-', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts[0].size() < 2 || parts[0].size() > 3)
        return {};
    QStringList out;
    for (qsizetype i = 0; i < parts.size() && i < 3; ++i) {
        for (const QChar c : parts[i])
            if (c.unicode() >= 128 || !c.isLetterOrNumber())
                return i == 0 ? QString() : out.join(u'-');
        if (i == 0)
            out << parts[i].toLower();
        else if (parts[i].size() == 4)
            out << parts[i].left(1).toUpper() + parts[i].mid(1).toLower();
        else
            out << (parts[i].size() == 2 ? parts[i].toUpper() : parts[i].toLower());
    }
    return out.join(u'-');
}

} // namespace analysis
