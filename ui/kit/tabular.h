// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QPainter;

namespace kit
{

/// Figures that do not shift when they change. Qt 6.4 cannot switch on the `tnum` feature of a font, so every
/// digit is centred in a cell as wide as the widest of the ten digits of its script (0-9, U+0660-, U+06F0-);
/// the rest keeps its natural width. Texts with right-to-left letters are drawn as running text. To be
/// replaced by QFont::setFeature with Qt 6.7.
class Tabular
{
public:
    static int width(const QFontMetricsF &metrics, const QString &text);
    /// Draws one line. The alignment follows the painter's layout direction as QPainter::drawText does.
    static void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
    /// The same digits in the script of a language: Persian for "fa", else unchanged.
    static QString localDigits(const QString &text, const QString &language);
};

} // namespace kit
