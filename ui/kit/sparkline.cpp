// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"
#include "paint.h"
#include <cmath>

namespace kit
{

void Sparkline::paint(QPainter *painter, const QRectF &rect, const Theme &theme, const QList<double> &values, SparkKind kind)
{
    const PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    if (kind == SparkKind::Paused) {
        QPen dashed(theme.t2, 1.2);
        dashed.setDashPattern({3, 3});
        painter->setPen(dashed);
        painter->drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        return;
    }
    if (values.size() < 2)
        return;
    double top = 1;
    for (const double v : values)
        top = std::max(top, std::isnan(v) ? 0 : v);
    const QColor ink = kind == SparkKind::Negative ? theme.neg : theme.t2;
    const qreal step = rect.width() / (values.size() - 1);
    const auto flush = [&](QPolygonF &line) {
        if (kind == SparkKind::Negative && line.size() > 1) {
            QPolygonF area = line;
            area << QPointF(line.last().x(), rect.bottom()) << QPointF(line.first().x(), rect.bottom());
            QColor wash = ink;
            wash.setAlphaF(0.14f);
            painter->setPen(Qt::NoPen);
            painter->setBrush(wash);
            painter->drawPolygon(area);
        }
        painter->setPen(QPen(ink, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(line);
        line.clear();
    };
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            flush(line);
        else
            line << QPointF(rect.left() + i * step, rect.bottom() - 1 - values[i] / top * (rect.height() - 2));
    }
    flush(line);
}

} // namespace kit
