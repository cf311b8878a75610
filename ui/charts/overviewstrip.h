// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "timetext.h"
#include <QWidget>

namespace charts
{

/// Volume of the previous days, 36 pixels high, with a window over the shown range. Drag a handle, or the
/// window; with the keyboard arrows move the window by a tenth, Shift with arrows its end, + and - widen and
/// narrow it.
class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget *parent = nullptr);
    /// `totals` in equal steps over [from, to).
    void setData(qint64 from, qint64 to, const QList<double> &totals);
    void setRange(qint64 from, qint64 to);
    void setWords(const TimeText &words);
    /// The plot of the chart above, so that both share their edges.
    void setInsets(int left, int right);
    qint64 rangeFrom() const { return m_rangeFrom; }
    qint64 rangeTo() const { return m_rangeTo; }
    QSize sizeHint() const override { return {400, 38}; }
    QSize minimumSizeHint() const override { return {120, 38}; }

Q_SIGNALS:
    /// By hand; setRange() does not raise it.
    void rangeChanged(qint64 from, qint64 to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, From, To, Window };
    QRectF strip() const;
    double x(qint64 ms) const;
    qint64 timeAt(double px) const;
    Grip gripAt(double px) const;
    void change(qint64 from, qint64 to);
    void describe();

    qint64 m_from = 0, m_to = 1;
    qint64 m_rangeFrom = 0, m_rangeTo = 1;
    QList<double> m_totals;
    TimeText m_words;
    int m_left = 0, m_right = 4;
    Grip m_grip = Grip::None;
    qint64 m_grabbed = 0;
};

} // namespace charts
