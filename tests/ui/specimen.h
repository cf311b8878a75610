// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/look.h"
#include <QWidget>
#include <functional>

/// A painter of the kit on a widget of fixed size, for the gallery.
class Specimen : public QWidget
{
public:
    using Paint = std::function<void(QPainter *, const QRect &, const kit::Look &)>;

    Specimen(const QSize &size, Paint paint, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paint m_paint;
};

/// One half of the component sheet in one theme, as the drawn screen 15 shows it.
QWidget *makeComponentSheet(const QString &language, QWidget *parent);
/// Controls of Qt as the style draws them: tables, tabs, menus, scroll bars.
QWidget *makeControlSheet(QWidget *parent);
/// The chart of the Situation screen with its figures.
QWidget *makeChartSheet(const QString &language, QWidget *parent);
