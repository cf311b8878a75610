// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/incidentboardmodel.h"
#include "ui/kit/page.h"

class QComboBox;

namespace kit
{
class Button;
class EmptyState;
class Segmented;
class InkLabel;
} // namespace kit

namespace incidents
{

class BoardColumn;
class IncidentCalendar;
class IncidentTable;
class PhaseStrip;

/// Where does each incident stand and which one is stuck. Five columns; cards move by drag, by Shift with the arrows, or
/// by M; every move can be undone.
class BoardPage : public kit::Page
{
    Q_OBJECT
public:
    explicit BoardPage(desk::IncidentBoardModel &model, QWidget *parent = nullptr);
    void entered() override;
    QList<QWidget *> regions() const override;
    QList<std::pair<QString, QString>> keys() const override;
    void setSmall(bool small) override;
    void newIncident();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void move(const QString &id, domain::Phase to);
    void chooseMove();
    BoardColumn *current() const;
    /// The incident that is chosen in the view that is shown; empty when there is none.
    QString currentId() const;
    void setView(desk::IncidentBoardModel::View view);
    void fillOwners();
    void refresh();
    void applyFilter();

    desk::IncidentBoardModel &m_model;
    QWidget *m_head;
    QComboBox *m_level;
    QComboBox *m_type;
    QComboBox *m_owner;
    kit::Segmented *m_view;
    IncidentTable *m_table;
    IncidentCalendar *m_calendar;
    bool m_small = false;
    kit::Button *m_mine;
    kit::Button *m_unread;
    kit::InkLabel *m_summary;
    QList<BoardColumn *> m_columns;
    PhaseStrip *m_strip;
    kit::EmptyState *m_empty;
    QWidget *m_board;
};

} // namespace incidents
