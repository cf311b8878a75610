// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/incidentpagemodel.h"
#include "ui/kit/page.h"

namespace charts
{
class StreamChart;
}
namespace kit
{
class Avatar;
class Button;
class Callout;
class ElidedLabel;
class EmptyState;
class InkLabel;
class NumLabel;
class PanelHead;
class RingWidget;
class Segmented;
class SeverityBadge;
class Stepper;
} // namespace kit

namespace incidents
{

class EvidencePanel;
class LevelButton;
class TimelinePanel;

/// One incident: what is known, what was done, by whom. Timeline, curve and evidence; tasks and facts come with incident
/// command and say so.
class IncidentPage : public kit::Page
{
    Q_OBJECT
public:
    explicit IncidentPage(desk::IncidentPageModel &model, QWidget *parent = nullptr);
    void entered() override;
    QList<QWidget *> regions() const override;
    QList<std::pair<QString, QString>> keys() const override;
    void setSmall(bool small) override;

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCentre();
    QWidget *makeSide();
    void makeActions();
    void refresh();
    void refreshClocks();
    void refreshChart();
    void refreshLinked();
    void askLevel();
    void askPhase(int phase);
    void askOwner();
    void askTitle();
    void showTab();

    desk::IncidentPageModel &m_model;
    bool m_small = false;
    QWidget *m_head;
    LevelButton *m_level;
    kit::InkLabel *m_number;
    kit::ElidedLabel *m_title;
    kit::InkLabel *m_type;
    kit::Avatar *m_owner;
    kit::Button *m_lead;
    kit::Stepper *m_stepper;
    kit::NumLabel *m_since;
    kit::RingWidget *m_ring;
    kit::NumLabel *m_first;
    kit::InkLabel *m_firstLine;
    TimelinePanel *m_timeline;
    QWidget *m_right;       ///< all beside the timeline
    kit::Segmented *m_tabs; ///< in a small window: tasks, facts, chart
    QWidget *m_centre;
    QWidget *m_tasksBox;
    QWidget *m_chartBox;
    kit::PanelHead *m_chartHead;
    charts::StreamChart *m_chart;
    kit::EmptyState *m_noChart;
    QWidget *m_side;
    EvidencePanel *m_evidence;
    kit::PanelHead *m_linkedHead;
    kit::NumLabel *m_mentions;
    kit::InkLabel *m_mentionsLine;
    kit::Callout *m_problem;
};

} // namespace incidents
