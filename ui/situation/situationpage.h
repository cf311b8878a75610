// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/situationpagemodel.h"
#include "ui/kit/page.h"

class QGridLayout;
class QVBoxLayout;

namespace charts
{
class StreamChart;
class StreamLegend;
} // namespace charts
namespace kit
{
class EmptyState;
class InkLabel;
class LevelScale;
class NumLabel;
class PanelHead;
class RingWidget;
class RowList;
class Segmented;
} // namespace kit

namespace situation
{

class Figure;
class SourceGrid;

/// Home: how bad is it, is it getting worse, what must I do next.
class SituationPage : public kit::Page
{
    Q_OBJECT
public:
    explicit SituationPage(desk::SituationPageModel &model, QWidget *parent = nullptr);

    void entered() override;
    QList<QWidget *> regions() const override;
    QList<std::pair<QString, QString>> keys() const override;
    void setSmall(bool small) override;
    void askForLevel(int level);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHero();
    QWidget *makeMain();
    QWidget *makeSide();
    void makeActions();
    void refreshChart();
    void refreshHero();
    void refreshLists();
    void refreshSources();
    void refreshDeadlines();

    desk::SituationPageModel &m_model;
    bool m_small = false;

    QWidget *m_hero = nullptr;
    QWidget *m_side = nullptr;
    kit::LevelScale *m_level = nullptr;
    kit::InkLabel *m_levelLine = nullptr;
    Figure *m_statement = nullptr;
    kit::RingWidget *m_ring = nullptr;
    Figure *m_volume = nullptr;
    Figure *m_negative = nullptr;
    Figure *m_open = nullptr;
    Figure *m_complaints = nullptr;
    kit::PanelHead *m_chartHead = nullptr;
    charts::StreamLegend *m_legend = nullptr;
    kit::Segmented *m_range = nullptr;
    charts::StreamChart *m_chart = nullptr;
    kit::EmptyState *m_noData = nullptr;
    kit::PanelHead *m_incidentHead = nullptr;
    QWidget *m_incidentColumns = nullptr;
    kit::RowList *m_incidents = nullptr;
    kit::EmptyState *m_noIncidents = nullptr;
    kit::PanelHead *m_deadlineHead = nullptr;
    kit::RowList *m_deadlines = nullptr;
    kit::EmptyState *m_noDeadlines = nullptr;
    kit::PanelHead *m_changeHead = nullptr;
    kit::RowList *m_changes = nullptr;
    kit::EmptyState *m_noChanges = nullptr;
    QWidget *m_duty = nullptr;
    kit::PanelHead *m_sourceHead = nullptr;
    SourceGrid *m_sources = nullptr;
};

} // namespace situation
