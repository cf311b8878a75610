// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/incidentboardmodel.h"
#include <QWidget>

namespace incidents
{

/// Below the board: how long the last twelve incidents stayed in each phase, as circles on a line, the open ones as
/// accent dots among them; at the end the golden hour of the last twelve.
class PhaseStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseStrip(desk::IncidentBoardModel &model, QWidget *parent = nullptr);
    /// Left edges of the columns above, so that both line up.
    void setColumns(const QList<QRect> &columns);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    desk::IncidentBoardModel &m_model;
    QList<QRect> m_columns;
};

} // namespace incidents
