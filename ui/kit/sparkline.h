// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look.h"
#include <QList>
#include <QRectF>

class QPainter;

namespace kit
{

enum class SparkKind {
    Plain,    ///< a thin line
    Negative, ///< negative volume, filled
    Paused    ///< a dashed level line: the source gives nothing
};

/// A small line of values, oldest at the left in every language. NaN leaves a gap.
class Sparkline
{
public:
    static void paint(QPainter *painter, const QRectF &rect, const Theme &theme, const QList<double> &values, SparkKind kind = SparkKind::Plain);
};

} // namespace kit
