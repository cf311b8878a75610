// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "streamdata.h"
#include "timetext.h"
#include <QPixmap>
#include <QWidget>

namespace charts
{

/// The last day as a seismogram on top of every screen: negative down, the rest up from a centre line. Click
/// or Enter on a time asks for it. The picture is kept; a second costs one line.
class TraceStrip : public QWidget
{
    Q_OBJECT
public:
    enum class State { Live, Paused, Offline };

    explicit TraceStrip(QWidget *parent = nullptr);
    /// 240 bins as a rule. Uses bins, expected range, bursts (bracket), events of kind Statement (triangle)
    /// and now.
    void setData(const StreamData &stream);
    /// `since` is when it was paused or the connection was lost.
    void setState(State state, qint64 since = 0);
    State state() const { return m_state; }
    /// Moves the now line without drawing the bins again.
    void setNow(qint64 now);
    void setWords(const TimeText &words);
    /// 36 instead of 44 pixels high.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void timePicked(qint64 ms);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintPicture(QPainter *painter) const;
    void paintBars(QPainter *painter, double middle, double scale) const;
    double x(qint64 ms) const;
    void describe();
    void forget();

    StreamData m_data;
    TimeText m_words;
    State m_state = State::Live;
    qint64 m_since = 0;
    bool m_compact = false;
    int m_cursor = -1;
    QPixmap m_picture;
};

} // namespace charts
