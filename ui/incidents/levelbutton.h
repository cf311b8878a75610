// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace incidents
{

/// The level of the incident as a filled block with numeral and name; pressed, it asks for another.
class LevelButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LevelButton(QWidget *parent);
    void setLevel(int level);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_level = 0;
};

} // namespace incidents
