// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "streamdata.h"
#include "streamitem.h"
#include <QWidget>

class QChart;
class QChartView;
class QStackedLayout;
class QTableView;
class QValueAxis;

namespace charts
{

class StreamTable;

/// Mentions over time as stacked bins, with brush, keyboard and a table twin. Drag or Shift with the arrows
/// to choose a range, Enter to take it, Esc to clear, [ ] or the wheel to ask for another zoom, T for the
/// table. With alerts in the data Left and Right go from one to the next, Enter opens it, and Ctrl with them goes by the bin.
/// The page answers requests with new data; the chart itself never loads anything. GUI thread.
class StreamChart : public QWidget
{
    Q_OBJECT
public:
    explicit StreamChart(QWidget *parent = nullptr);
    ~StreamChart() override;

    /// Keeps the chosen range if it is still in view.
    void setData(const StreamData &data);
    const StreamData &data() const;
    /// Language and zone of the labels. Without it: those of the ThemeHost's type and of the system.
    void setWords(const TimeText &words);
    /// Fewer labels, less room: for windows below 1500 pixels.
    void setCompact(bool compact);
    /// The background the halos are drawn in; canvas unless the chart stands on a surface.
    void setGround(QColor kit::Theme::*ground);

    void select(qint64 from, qint64 to);
    void clearSelection();
    qint64 selectedFrom() const { return m_marks.selectedFrom; }
    qint64 selectedTo() const { return m_marks.selectedTo; }
    /// The bin under the pointer or the keyboard cursor, or -1.
    int cursorBin() const { return m_marks.hovered; }
    /// The chosen one of data().alerts, or -1.
    int currentAlert() const { return m_marks.alert; }
    void setCurrentAlert(int index);

    bool isTableShown() const;
    void setTableShown(bool shown);
    QTableView *table() const { return m_table; }
    StreamTable *tableModel() const { return m_model; }
    /// Where the bins are, in this widget's pixels.
    QRectF plotArea() const;
    /// Time, values, total, expected range and factor of a bin, as the tooltip says it.
    QString sentenceFor(int bin) const;

    QSize sizeHint() const override { return {720, 260}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void rangeSelected(qint64 from, qint64 to);
    void rangeActivated(qint64 from, qint64 to);
    void selectionCleared();
    void binHovered(int index);
    /// `factor` below 1 shows less time. `anchor` stays where it is.
    void zoomRequested(double factor, qint64 anchor);
    /// A double click: back to the page's own range.
    void resetRequested();
    void tableToggled(bool shown);
    /// A person chose one of data().alerts, by key or pointer; -1 for none.
    void alertChosen(int index);
    void alertActivated(int index);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyData();
    void layOut();
    void hover(int bin);
    void moveCursor(int bin, bool extend);
    void setRange(qint64 from, qint64 to);
    void finishRange();
    void describe();
    int binAt(double x) const;
    int alertAt(const QPointF &at) const;
    void chooseAlert(int index);

    QStackedLayout *m_stack;
    QChartView *m_view;
    QChart *m_chart;
    QValueAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
    StreamItem *m_item;
    QTableView *m_table;
    StreamTable *m_model;
    StreamMarks m_marks;
    TimeText m_words;
    bool m_ownWords = false;
    int m_anchor = -1; ///< bin where a drag or a Shift range began
    bool m_dragging = false;
    bool m_moved = false;
};

} // namespace charts
