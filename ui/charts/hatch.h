// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>

class QColor;
class QPainter;

namespace charts
{

/// Lines at 45 degrees, 5 pixels apart: there is no data here.
void paintHatch(QPainter *painter, const QRectF &rect, const QColor &colour);

} // namespace charts
