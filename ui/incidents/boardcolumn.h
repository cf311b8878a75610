// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/incidentboardmodel.h"
#include <QListView>
#include <QWidget>

namespace kit
{
class EmptyState;
class Button;
class InkLabel;
} // namespace kit

namespace incidents
{

class CardDelegate;

/// One column with its head, the condition to leave it, and cards that can be dragged out and dropped in.
class BoardColumn : public QWidget
{
    Q_OBJECT
public:
    BoardColumn(desk::IncidentBoardModel &model, domain::Phase phase, QWidget *parent = nullptr);
    QListView *list() const { return m_list; }
    domain::Phase phase() const { return m_phase; }
    /// In a small window the closed ones are a count at the edge until one asks for them.
    void setSmall(bool small);
    void refresh();
    QString currentId() const;

    static constexpr auto mime = "application/x-foreshock-incident";

Q_SIGNALS:
    void opened(const QString &id);
    void moveRequested(const QString &id, domain::Phase to);
    /// Left and right between columns.
    void neighbourRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startDrag();
    void fold(bool folded);

    desk::IncidentBoardModel &m_model;
    domain::Phase m_phase;
    QListView *m_list;
    CardDelegate *m_delegate;
    kit::InkLabel *m_title;
    kit::InkLabel *m_count;
    kit::InkLabel *m_next;
    kit::InkLabel *m_slot;
    kit::Button *m_fold;
    bool m_folded = false;
    bool m_small = false;
    QPoint m_pressed;
    bool m_dropping = false;
};

} // namespace incidents
