// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"
#include <QGuiApplication>
#include <QWidget>

namespace kit
{

Look Look::of(const QWidget *widget) { return {Theme::of(widget), Type::of(widget), widget ? widget->layoutDirection() : QGuiApplication::layoutDirection()}; }

} // namespace kit
