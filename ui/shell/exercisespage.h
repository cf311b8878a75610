// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/page.h"

namespace shell
{

/// A drill as the page lists it.
struct DrillChoice {
    QString name;
    QString title;
    QString about;
    QString length;
};

/// Drills: each plays into an exercise workspace of its own; nothing can leave it.
class ExercisesPage : public kit::Page
{
    Q_OBJECT
public:
    explicit ExercisesPage(const QList<DrillChoice> &choices, QWidget *parent = nullptr);

Q_SIGNALS:
    void drillRequested(const QString &name, double speed);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace shell
