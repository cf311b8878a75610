// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace kit
{

class Type;

/// A shortcut drawn as a key: 10.5 px words in a thin frame, 16 pixels high.
class KeyCap
{
public:
    static int width(const Type &type, const QString &text);
    /// Centred on the height of `rect`, at its visual left. `fill` may be invalid.
    static void paint(
        QPainter *painter, const QRectF &rect, const Type &type, const QString &text, const QColor &ink, const QColor &border, const QColor &fill = {});
};

} // namespace kit
