// SPDX-License-Identifier: GPL-3.0-or-later
#include "ladder.h"
#include "paint.h"
#include "theme.h"

namespace kit
{

void Ladder::paint(QPainter *painter, const QRectF &rect, const Theme &theme, int level)
{
    const PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / 16, rect.height() / 16);
    const int filled = level >= 1 && level <= 4 ? 5 - level : 0;
    for (int i = 0; i < 4; ++i) {
        const qreal top = 12.2 - i * 3.6, width = 6 + i * 2.6;
        const QRectF rung(8 - width / 2, top, width, 2.4);
        if (i < filled) {
            painter->fillRect(rung, theme.severityFill(level));
        } else {
            painter->setPen(QPen(theme.edge, 0.9));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(rung.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}

} // namespace kit
