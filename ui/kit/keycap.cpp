// SPDX-License-Identifier: GPL-3.0-or-later
#include "keycap.h"
#include "paint.h"
#include "type.h"
#include <QFontMetricsF>
#include <cmath>

namespace kit
{

int KeyCap::width(const Type &type, const QString &text) { return int(std::ceil(QFontMetricsF(type.font(TextRole::KeyCap)).horizontalAdvance(text))) + 10; }

void KeyCap::paint(QPainter *painter, const QRectF &rect, const Type &type, const QString &text, const QColor &ink, const QColor &border, const QColor &fill)
{
    const PainterState state(painter);
    const qreal height = type.scaled(16);
    const QRectF box(rect.left(), std::floor(rect.center().y() - height / 2 + 0.5), width(type, text), height);
    paintBox(painter, box, 3, fill, border);
    painter->setFont(type.font(TextRole::KeyCap));
    painter->setPen(ink);
    painter->setLayoutDirection(Qt::LeftToRight); // key names stay Latin
    painter->drawText(box, Qt::AlignCenter, text);
}

} // namespace kit
