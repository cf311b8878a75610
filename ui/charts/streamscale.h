// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QRectF>

namespace charts
{

/// Maps times and values to the plot of a stream chart. Time runs left to right in every language.
struct StreamScale {
    QRectF plot;
    qint64 from = 0;
    qint64 to = 1;
    double top = 1;

    double x(qint64 ms) const { return plot.left() + double(ms - from) / double(to - from) * plot.width(); }
    double y(double value) const { return plot.bottom() - value / top * plot.height(); }
    qint64 timeAt(double px) const { return from + qint64(double(to - from) * (px - plot.left()) / plot.width()); }
};

/// Round numbers from 0 up for a value axis: three to five of them.
QList<double> valueTicks(double highest);

} // namespace charts
