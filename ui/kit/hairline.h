// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace kit
{

/// A one pixel line between sections. Strong ones stand under headers of tables.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, bool strong = false, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_strong;
};

} // namespace kit
