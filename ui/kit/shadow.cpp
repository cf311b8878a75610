// SPDX-License-Identifier: GPL-3.0-or-later
#include "shadow.h"
#include "paint.h"
#include "theme.h"
#include <cmath>

namespace kit
{

void paintShadow(QPainter *painter, const QRectF &box, qreal radius, const Theme &theme)
{
    // Layers of a rounded box, each a pixel smaller, add up to a soft edge; no blur is computed.
    const int blur = theme.shadowBlur;
    constexpr int drop = 4;
    const PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const double whole = theme.shadow.alphaF();
    double reached = 0;
    for (int grow = blur; grow > -blur; --grow) {
        const double t = double(blur - grow) / (2.0 * blur);
        const double wanted = whole * t * t * (3 - 2 * t);
        // Covering what is below by this share brings the sum to the wanted opacity.
        const double layer = (wanted - reached) / (1 - reached);
        reached = wanted;
        if (layer <= 0)
            continue;
        QColor colour = theme.shadow;
        colour.setAlphaF(float(layer));
        painter->setBrush(colour);
        const qreal corner = std::max(radius + grow * 0.5, 0.0) + 1;
        painter->drawRoundedRect(box.adjusted(-grow, -grow, grow, grow).translated(0, drop), corner, corner);
    }
}

} // namespace kit
