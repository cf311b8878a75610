// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/upgrade.h"
#include <QWidget>

namespace kit
{
class InkLabel;
}

namespace shell
{

/// What stands in the window's place while a large workspace is brought to this version.
class UpgradeView : public QWidget
{
    Q_OBJECT
public:
    /// `name` of the workspace. The upgrade must outlive the view.
    UpgradeView(desk::Upgrade &upgrade, const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    desk::Upgrade &m_upgrade;
    kit::InkLabel *m_step;
    QWidget *m_bar; ///< where the bar is painted
};

} // namespace shell
