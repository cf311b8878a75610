// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// Fields, scroll bars and measures as ForeshockStyle draws them.
namespace kit::stylefields
{

void paintFieldPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void paintCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void paintComboLabel(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part);
QSize comboSize(const QStyleOptionComboBox &option, const QWidget *widget, const QSize &contents);
void paintSpin(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget);
QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget);
QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part);
void paintProgress(const QStyleOptionProgressBar &option, QPainter *painter, const QWidget *widget);

} // namespace kit::stylefields
