// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look.h"
#include <QRect>

class QPainter;

namespace kit
{

/// The mini stepper of tables: one dash of 14 by 4 pixels per phase, the current one 8 high.
class PhaseBar
{
public:
    static QSize size(int phases = 5) { return {phases * 14 + (phases - 1) * 2, 8}; }
    /// Starts at the start side of `rect`, centred on its height. `current` counts from 0.
    static void paint(QPainter *painter, const QRect &rect, const Look &look, int current, int phases = 5);
};

} // namespace kit
