// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/replaymodel.h"
#include <QDialog>

namespace monitor
{

/// The last replay of a rule on the chart, wide enough to read.
class ReplayDialog : public QDialog
{
    Q_OBJECT
public:
    ReplayDialog(desk::ReplayModel &model, QWidget *window);

Q_SIGNALS:
    /// As ReplayPanel says it; the dialog has closed by then.
    void momentRequested(const QString &watch, qint64 at);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace monitor
