// SPDX-License-Identifier: GPL-3.0-or-later
#include "specimen.h"

QWidget *makeChartSheet(const QString &, QWidget *parent)
{
    return new QWidget(parent);
}
