// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPainter>
#include <QRectF>

namespace kit
{

/// Fills a rounded rectangle and draws its border inside its edge. An invalid colour leaves that part out.
void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal borderWidth = 1);
/// A one pixel line along an edge of a rectangle, never blurred.
void paintHairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &colour);
/// Mirrors a part of `whole` for right-to-left layouts.
QRectF visualRect(Qt::LayoutDirection direction, const QRectF &whole, const QRectF &part);

/// Keeps a painter as it was.
class PainterState
{
public:
    explicit PainterState(QPainter *painter) : m_painter(painter) { m_painter->save(); }
    ~PainterState() { m_painter->restore(); }
    PainterState(const PainterState &) = delete;
    PainterState &operator=(const PainterState &) = delete;

private:
    QPainter *m_painter;
};

} // namespace kit
