// SPDX-License-Identifier: GPL-3.0-or-later
#include "specimen.h"
#include <QPainter>

Specimen::Specimen(const QSize &size, Paint paint, QWidget *parent) : QWidget(parent), m_paint(std::move(paint))
{
    if (size.width() > 0)
        setFixedWidth(size.width());
    setFixedHeight(size.height());
}

void Specimen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_paint(&painter, rect(), kit::Look::of(this));
}
