// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>

class QPainter;

namespace kit
{

struct Theme;

/// The level as four rungs, wider upwards: level IV fills one from below, level I all four, calm none.
class Ladder
{
public:
    static void paint(QPainter *painter, const QRectF &rect, const Theme &theme, int level);
};

} // namespace kit
