// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/gaugesmodel.h"
#include "ui/kit/page.h"

namespace charts
{
class GaugeChart;
}
namespace kit
{
class EmptyState;
class InkLabel;
class PanelHead;
class RowList;
class Segmented;
} // namespace kit

namespace monitor
{

/// How many stars people give, and how much is reported: each gauge over the range that was expected of it, its readings as a
/// list, and what they are made of.
class GaugesPage : public kit::Page
{
    Q_OBJECT
public:
    explicit GaugesPage(desk::GaugesModel &model, QWidget *parent = nullptr);
    void entered() override;
    QList<QWidget *> regions() const override;
    QList<std::pair<QString, QString>> keys() const override;
    void setSmall(bool small) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showGauge();
    void showPoint(int index);
    void open(qint64 at);
    const desk::GaugesModel::Gauge *chosen() const;

    desk::GaugesModel &m_model;
    QWidget *m_side;
    kit::PanelHead *m_listHead;
    kit::RowList *m_list;
    kit::EmptyState *m_empty;
    QWidget *m_centre;
    kit::PanelHead *m_head;
    kit::Segmented *m_range;
    kit::InkLabel *m_said;
    charts::GaugeChart *m_chart;
    kit::RowList *m_readings;
    QList<domain::GaugePoint> m_shown; ///< of the chosen gauge and range, oldest first
};

} // namespace monitor
