// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>

class QPainter;

namespace kit
{

struct Theme;

/// The one elevation: under dialogs, toasts, menus and a lifted card. Drawn before the box itself.
void paintShadow(QPainter *painter, const QRectF &box, qreal radius, const Theme &theme);

} // namespace kit
