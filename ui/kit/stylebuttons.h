// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyleOption>

class QPainter;
class QWidget;

/// Buttons as ForeshockStyle draws them.
namespace kit::stylebuttons
{

void paintPushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void paintToolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void paintToolButtonLabel(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
void paintCheckIndicator(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void paintRadioIndicator(const QStyleOption &option, QPainter *painter, const QWidget *widget);

} // namespace kit::stylebuttons
