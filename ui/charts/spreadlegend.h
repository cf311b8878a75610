// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace charts
{

/// What discs and marks on a map of spread mean, in one line; what does not fit is left out, marks last.
class SpreadLegend : public QWidget
{
    Q_OBJECT
public:
    explicit SpreadLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace charts
