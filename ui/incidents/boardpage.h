// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/incidentboardmodel.h"
#include "ui/kit/page.h"

class QComboBox;

namespace kit
{
class Button;
class EmptyState;
class InkLabel;
}

namespace incidents
{

class BoardColumn;
class PhaseStrip;

/// Where does each incident stand and which one is stuck. Five columns; cards move by drag, by Shift with the arrows, or
/// by M; every move can be undone.
class BoardPage : public kit::Page
{
    Q_OBJECT
public:
    explicit BoardPage(desk::IncidentBoardModel &model, QWidget *parent = nullptr);
    void entered() override;
    QList<QAction *> pageActions() const override { return m_actions; }
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
    void refresh();
    void applyFilter();

    desk::IncidentBoardModel &m_model;
    QList<QAction *> m_actions;
    QWidget *m_head;
    QComboBox *m_level;
    QComboBox *m_type;
    kit::Button *m_mine;
    kit::Button *m_unread;
    kit::InkLabel *m_summary;
    QList<BoardColumn *> m_columns;
    PhaseStrip *m_strip;
    kit::EmptyState *m_empty;
    QWidget *m_board;
};

} // namespace incidents
