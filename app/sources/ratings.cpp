// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratings.h"
#include "base/fold.h"
#include "domain/gauge.h"
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace sources
{
namespace
{

/// Digits as those of C, a decimal comma as a point, one sign for percent.
QString plainNumber(const QString &text)
{
    QString out = base::latinDigits(text);
    for (const char16_t comma : {u',', u'\x066B', u'\xFF0E', u'\xFF0C'})
        out.replace(QChar(comma), u'.');
    for (const char16_t percent : {u'\x066A', u'\xFF05'})
        out.replace(QChar(percent), u'%');
    return out.simplified().toLower();
}

} // namespace

std::optional<double> parseStars(const QString &text, double best)
{
    const QString tidy = plainNumber(text);
    if (tidy.isEmpty())
        return std::nullopt;
    double value = 0;
    if (const auto full = tidy.count(QChar(0x2605)) + tidy.count(QChar(0x2B50)); full > 0 || tidy.contains(QChar(0x2606))) {
        value = double(full);
        best = double(full + tidy.count(QChar(0x2606)));
        best = std::max(best, domain::mostStars);
    } else {
        static const QRegularExpression form(
            QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)(?:\\s*(%)|\\s*(?:/|of|out of|von|از)\\s*([0-9]+)|\\s*(?:stars?|星|分|颗星|ستاره))?$"));
        const auto match = form.match(tidy);
        if (!match.hasMatch())
            return std::nullopt;
        value = match.captured(1).toDouble();
        if (!match.captured(2).isEmpty())
            best = 100;
        else if (!match.captured(3).isEmpty())
            best = match.captured(3).toDouble();
    }
    if (best <= 0 || value < 0 || value > best)
        return std::nullopt;
    return std::max(1.0, value * domain::mostStars / best);
}

double scaleOf(const QStringList &cells)
{
    double most = 0;
    for (const auto &cell : cells) {
        bool good = false;
        const double value = plainNumber(cell).toDouble(&good);
        if (good)
            most = std::max(most, value);
    }
    return most <= domain::mostStars ? domain::mostStars : most <= 10 ? 10 : 100;
}

} // namespace sources
