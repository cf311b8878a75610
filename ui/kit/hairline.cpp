// SPDX-License-Identifier: GPL-3.0-or-later
#include "hairline.h"
#include "theme.h"
#include <QPainter>

namespace kit
{

Hairline::Hairline(Qt::Orientation orientation, bool strong, QWidget *parent) : QWidget(parent), m_strong(strong)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter(this).fillRect(rect(), m_strong ? theme.line2 : theme.line);
}

} // namespace kit
