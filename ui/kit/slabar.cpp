// SPDX-License-Identifier: GPL-3.0-or-later
#include "slabar.h"
#include "paint.h"

namespace kit
{

namespace
{
constexpr double leg = 24;
constexpr int legs = 3;
} // namespace

void SlaBar::paint(QPainter *painter, const QRectF &rect, const Look &look, const Sla &sla)
{
    const PainterState state(painter);
    const Theme &theme = look.theme;
    const qreal middle = rect.center().y();
    const auto x = [&](double hours) { return rect.left() + std::min(hours, leg * legs) / (leg * legs) * rect.width(); };
    const auto fill = [&](double from, double to, qreal height, const QColor &colour) {
        if (to > from)
            painter->fillRect(visualRect(look.direction, rect, QRectF(from, middle - height / 2, to - from, height)), colour);
    };
    // The leg that runs is the first that is not finished; it goes on past its limit when it is late.
    int running = 0;
    while (running < legs && sla.done[size_t(running)])
        ++running;
    for (int i = 0; i < legs; ++i) {
        const double from = i * leg, to = from + leg;
        const qreal x0 = x(from) + (i ? 1 : 0), x1 = x(to) - 1;
        fill(x0, x1, 6, theme.line2);
        const double share = std::clamp((sla.hours - from) / leg, 0.0, 1.0);
        if (share > 0)
            fill(x0, x0 + (x1 - x0) * share, 6, i < running ? theme.neu : theme.t2);
    }
    if (running < legs) {
        const double limit = (running + 1) * leg;
        if (sla.hours > leg * legs)
            fill(rect.right() - 16, rect.right(), 10, theme.t1);
        else if (sla.hours > limit)
            fill(x(limit) - 1, x(sla.hours), 10, theme.t1);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    for (const auto &done : sla.done) {
        if (!done)
            continue;
        const QRectF dot = visualRect(look.direction, rect, QRectF(x(*done) - 4.5, middle - 4.5, 9, 9));
        painter->setBrush(theme.surface);
        painter->setPen(QPen(theme.t2, 1.3));
        painter->drawEllipse(dot);
        painter->setPen(QPen(theme.t2, 1.2));
        const QPointF c = dot.center();
        painter->drawPolyline(QPolygonF{c + QPointF(-2, 0), c + QPointF(-0.5, 1.6), c + QPointF(2.1, -1.4)});
    }
}

} // namespace kit
