// SPDX-License-Identifier: GPL-3.0-or-later
#include "phasebar.h"
#include "paint.h"

namespace kit
{

void PhaseBar::paint(QPainter *painter, const QRect &rect, const Look &look, int current, int phases)
{
    const int middle = rect.top() + rect.height() / 2;
    for (int i = 0; i < phases; ++i) {
        const int height = i == current ? 8 : 4;
        const QRectF dash(rect.left() + i * 16, middle - height / 2, 14, height);
        const QColor colour = i < current ? look.theme.t2 : i == current ? look.theme.t1 : look.theme.line2;
        painter->fillRect(visualRect(look.direction, rect, dash), colour);
    }
}

} // namespace kit
