// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint.h"

namespace kit
{

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal borderWidth)
{
    const PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    const bool framed = border.isValid() && borderWidth > 0;
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (!framed) {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
        return;
    }
    painter->setPen(QPen(border, borderWidth));
    const qreal half = borderWidth / 2;
    const qreal inner = radius > half ? radius - half : 0;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
}

void paintHairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &colour)
{
    QRect line = rect;
    switch (edge) {
    case Qt::TopEdge: line.setHeight(1); break;
    case Qt::BottomEdge: line.setTop(rect.bottom()); break;
    case Qt::LeftEdge: line.setWidth(1); break;
    case Qt::RightEdge: line.setLeft(rect.right()); break;
    }
    painter->fillRect(line, colour);
}

QRectF visualRect(Qt::LayoutDirection direction, const QRectF &whole, const QRectF &part)
{
    if (direction == Qt::LeftToRight)
        return part;
    return {whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()};
}

} // namespace kit
