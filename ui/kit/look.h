// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "theme.h"
#include "type.h"

class QStyleOption;

namespace kit
{

/// What a static painter needs from the widget it paints on. Lives as long as one paint call.
struct Look {
    const Theme &theme;
    const Type &type;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    static Look of(const QWidget *widget);
    bool mirrored() const { return direction == Qt::RightToLeft; }
};

} // namespace kit
