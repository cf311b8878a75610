// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/incidentboardmodel.h"
#include <QCalendar>
#include <QDate>
#include <QWidget>

namespace kit
{
class InkLabel;
}

namespace incidents
{

class MonthGrid;

/// A month of incidents, each a bar from the day it was detected to the day it was closed or today. Persian months go
/// by the Jalali calendar. Arrows move the day, Page Up and Page Down the month, Home comes back to today, Enter opens.
class IncidentCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentCalendar(desk::IncidentBoardModel &board, QWidget *parent = nullptr);
    /// The incident that is chosen on the current day; empty when there is none.
    QString currentId() const;
    void setCurrentId(const QString &id);
    QWidget *grid() const;

Q_SIGNALS:
    void opened(const QString &id);

private:
    void refresh();

    desk::IncidentBoardModel &m_board;
    kit::InkLabel *m_title;
    MonthGrid *m_grid;
};

/// The days of a month in weeks, six rows. Used by IncidentCalendar.
class MonthGrid : public QWidget
{
    Q_OBJECT
public:
    struct Bar {
        QString id;
        QString number;
        QString title;
        int level = 0;
        QDate from;
        QDate to;
        int lane = 0; ///< the row it keeps inside its days
    };

    explicit MonthGrid(QWidget *parent);
    void setBars(QList<Bar> bars, QDate today);
    void setDay(QDate day);
    /// Goes to an incident: to today when it is still open, else to its last day.
    void choose(const QString &id);
    QDate day() const { return m_day; }
    void step(int months);
    QString monthTitle() const;
    /// Bars over a day, in the order of their lanes.
    QList<const Bar *> on(QDate day) const;
    QString currentId() const;
    /// Gives each bar the lowest lane that is free on all its days; earlier and longer ones first.
    static void layOut(QList<Bar> &bars);

Q_SIGNALS:
    void dayChanged();
    void opened(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QDate firstShown() const;
    QRectF cell(int week, int weekday) const;
    int lanes() const;
    QDate dayAt(const QPointF &at) const;
    void describe();

    QCalendar m_calendar;
    QList<Bar> m_bars;
    QDate m_today;
    QDate m_day;
    int m_choice = 0; ///< which of the day's incidents
};

} // namespace incidents
