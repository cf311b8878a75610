// SPDX-License-Identifier: GPL-3.0-or-later
#include "ringpainter.h"
#include "paint.h"
#include "tabular.h"
#include <QAccessible>

namespace kit
{

void RingPainter::paint(QPainter *painter, const QRectF &rect, const Look &look, const Ring &ring)
{
    const Theme &theme = look.theme;
    const PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal size = std::min(rect.width(), rect.height());
    QRectF square(0, 0, size, size);
    square.moveCenter(rect.center());
    const qreal inset = ring.stroke / 2 + 0.5;
    const QRectF track = square.adjusted(inset, inset, -inset, -inset);
    painter->setBrush(Qt::NoBrush);

    QColor ink = theme.t1;
    int weight = 500;
    switch (ring.state) {
    case RingState::Running: {
        const bool pressing = ring.isPressing();
        painter->setPen(QPen(theme.line, ring.stroke));
        painter->drawEllipse(track);
        QPen arc(pressing ? theme.t1 : theme.t3, pressing ? ring.stroke + 0.6 : ring.stroke);
        arc.setCapStyle(Qt::FlatCap);
        painter->setPen(arc);
        painter->drawArc(track, 90 * 16, -qRound(std::clamp(ring.gone, 0.0, 1.0) * 360 * 16));
        weight = pressing ? 700 : 500;
        break;
    }
    case RingState::Late:
    case RingState::MetLate:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.t1);
        painter->drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5));
        ink = theme.onInk;
        weight = ring.state == RingState::Late ? 700 : 500;
        break;
    case RingState::Met:
        painter->setPen(QPen(theme.line2, 1.25));
        painter->drawEllipse(track);
        ink = theme.t2;
        weight = 400;
        break;
    case RingState::Paused: {
        QPen dashed(theme.line2, ring.stroke);
        dashed.setCapStyle(Qt::FlatCap);
        dashed.setDashPattern({1, 1});
        painter->setPen(dashed);
        painter->drawEllipse(track);
        painter->setPen(QPen(theme.t1, size / 15, Qt::SolidLine, Qt::FlatCap));
        const QPointF middle = square.center();
        const qreal apart = size / 12, half = size * 5 / 36;
        painter->drawLine(middle + QPointF(-apart, -half), middle + QPointF(-apart, half));
        painter->drawLine(middle + QPointF(apart, -half), middle + QPointF(apart, half));
        return;
    }
    case RingState::None:
        painter->setPen(QPen(theme.line, ring.stroke));
        painter->drawEllipse(track);
        break;
    }
    const QString figure = ring.state == RingState::None ? QStringLiteral("\u2013") : ring.minutes;
    if (figure.isEmpty() || size < 24)
        return; // a small ring has its clock beside it
    painter->setFont(look.type.sized(size * (ring.state == RingState::Late ? 0.30 : 0.29), weight));
    painter->setPen(ink);
    Tabular::draw(painter, square, Qt::AlignCenter, figure);
}

RingWidget::RingWidget(int size, QWidget *parent) : QWidget(parent), m_size(size) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void RingWidget::setRing(const Ring &ring, const QString &sentence)
{
    const bool nowLate = ring.state == RingState::Late && m_ring.state != RingState::Late;
    m_ring = ring;
    if (accessibleName() != sentence) {
        setAccessibleName(sentence);
        setToolTip(sentence);
    }
    if (nowLate) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

QSize RingWidget::sizeHint() const { return {m_size, m_size}; }

void RingWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    RingPainter::paint(&painter, rect(), Look::of(this), m_ring);
}

} // namespace kit
