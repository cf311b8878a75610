// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace kit
{

/// An icon of resources/icons by name, tinted from the application's theme: t2 at rest, t1 under the pointer,
/// accent when selected or on, t4 disabled. Directional icons are mirrored in right-to-left layouts. An
/// unknown name shows "quest".
QIcon icon(QAnyStringView name);

/// Paints the same drawing in any colour. `direction` only matters to directional icons.
void paintIcon(QPainter *painter, const QRectF &rect, QAnyStringView name, const QColor &colour, Qt::LayoutDirection direction = Qt::LeftToRight);

/// Names of all icons, sorted.
QStringList iconNames();
bool isDirectional(QAnyStringView name);

} // namespace kit
