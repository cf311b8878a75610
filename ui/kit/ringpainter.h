// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look.h"
#include <QRectF>
#include <QWidget>

class QPainter;

namespace kit
{

enum class RingState { Running, Late, Met, MetLate, Paused, None };

/// A deadline as a ring. `gone` is the share of the time that has passed, 0 to 1; `minutes` the figure in the
/// middle: minutes left, late ("+6") or taken. Time runs clockwise from 12 in every language.
struct Ring {
    RingState state = RingState::None;
    double gone = 0;
    QString minutes;
    qreal stroke = 3;

    /// Of a deadline: the share of its time that is gone, more than 1 when it has passed; `done` stops it.
    static Ring deadline(double share, bool done, const QString &minutes)
    {
        const bool late = share > 1;
        return {done ? (late ? RingState::MetLate : RingState::Met) : late ? RingState::Late : RingState::Running, std::clamp(share, 0.0, 1.0), minutes};
    }
    /// From 60 % on the arc and the words beside it are strong.
    bool isPressing() const { return state == RingState::Running && gone >= 0.6; }
};

class RingPainter
{
public:
    /// Draws into the largest centred square of `rect`: 20, 28 or 34 to 36 pixels.
    static void paint(QPainter *painter, const QRectF &rect, const Look &look, const Ring &ring);
};

/// A ring as a widget. Its accessible name is the sentence the page gives it.
class RingWidget : public QWidget
{
    Q_OBJECT
public:
    explicit RingWidget(int size = 36, QWidget *parent = nullptr);
    /// `sentence`: "First statement, 22 minutes left, due 12:09". Raises an alert when the state becomes
    /// late.
    void setRing(const Ring &ring, const QString &sentence);
    const Ring &ring() const { return m_ring; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ring m_ring;
    int m_size;
};

} // namespace kit
