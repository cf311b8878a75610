// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "timetext.h"
#include <QWidget>

namespace charts
{

/// One reading of a gauge and what was expected of it.
struct GaugeDot {
    qint64 at = 0; ///< UTC ms
    double value = 0;
    double expected = 0;
    double low = 0;
    double high = 0;
    bool worse = false; ///< much worse than usual
};

/// Readings over time as dots on a line, over the range that was expected. Left and right walk along the readings, Home and End
/// go to the ends, Enter or a click takes one. Its page shows the same readings as a list. GUI thread.
class GaugeChart : public QWidget
{
    Q_OBJECT
public:
    explicit GaugeChart(QWidget *parent = nullptr);
    /// Oldest first. `least` and `most` are the ends of the value axis; `most` 0 leaves room for the greatest.
    void setDots(const QList<GaugeDot> &dots, double least, double most);
    void setWords(const TimeText &words);
    /// The reading under the keyboard cursor or the pointer; -1 for none.
    int current() const { return m_current; }
    void setCurrent(int index);

    QSize sizeHint() const override { return {720, 260}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

Q_SIGNALS:
    void currentChanged(int index);
    void taken(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plot() const;
    double x(qint64 at) const;
    double y(double value) const;
    int nearest(double px) const;
    void paintAxes(QPainter *painter) const;
    void describe();

    QList<GaugeDot> m_dots;
    double m_least = 0, m_most = 1;
    TimeText m_words;
    int m_current = -1;
};

} // namespace charts
