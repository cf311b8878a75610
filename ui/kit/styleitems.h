// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// Menus, tabs, headers and rows as ForeshockStyle draws them.
namespace kit::styleitems
{

void paintMenuPanel(const QRect &rect, QPainter *painter, const QWidget *widget);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QWidget *widget);
void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget);
void paintHeaderSection(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget);
QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget);
void paintTab(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget);
QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);
/// Background of a row: hover, or selection wash with a 3 pixel bar at its start.
void paintRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
/// The 1 pixel accent outline of the current row in a view that has the focus.
void paintCurrentRow(const QRect &rect, QPainter *painter, const QWidget *widget);

} // namespace kit::styleitems
