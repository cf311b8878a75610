// SPDX-License-Identifier: GPL-3.0-or-later
#include "hatch.h"
#include "ui/kit/paint.h"

namespace charts
{

void paintHatch(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const kit::PainterState state(painter);
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1));
    constexpr double apart = 7; // along the edge: five pixels between the lines
    for (double x = rect.left() - rect.height(); x < rect.right(); x += apart)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
}

} // namespace charts
