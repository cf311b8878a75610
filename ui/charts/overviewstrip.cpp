// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewstrip.h"
#include "chartaccessible.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QMouseEvent>
#include <cmath>

namespace charts
{

namespace
{
constexpr int stripHeight = 36;
constexpr int handleWidth = 8, handleHeight = 18;
constexpr int leastShare = 200; // the window never covers less than this part of the whole
} // namespace

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    installChartAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OverviewStrip::setData(qint64 from, qint64 to, const QList<double> &totals)
{
    m_from = from;
    m_to = std::max(to, from + 1);
    m_totals = totals;
    update();
}

void OverviewStrip::setRange(qint64 from, qint64 to)
{
    m_rangeFrom = from;
    m_rangeTo = to;
    describe();
    update();
}

void OverviewStrip::setWords(const TimeText &words)
{
    m_words = words;
    describe();
    update();
}

void OverviewStrip::setInsets(int left, int right)
{
    m_left = left;
    m_right = right;
    update();
}

void OverviewStrip::describe() { setAccessibleName(tr("Range shown: %1").arg(m_words.range(m_rangeFrom, m_rangeTo))); }

QRectF OverviewStrip::strip() const { return QRectF(m_left, (height() - stripHeight) / 2, width() - m_left - m_right, stripHeight); }

double OverviewStrip::x(qint64 ms) const
{
    const QRectF at = strip();
    return at.left() + double(ms - m_from) / double(m_to - m_from) * at.width();
}

qint64 OverviewStrip::timeAt(double px) const
{
    const QRectF at = strip();
    return m_from + qint64((px - at.left()) / at.width() * double(m_to - m_from));
}

OverviewStrip::Grip OverviewStrip::gripAt(double px) const
{
    const double x0 = x(m_rangeFrom), x1 = x(m_rangeTo);
    constexpr double reach = 12; // 24 pixels to hit
    const double toFrom = qAbs(px - x0), toEnd = qAbs(px - x1);
    if (std::min(toFrom, toEnd) <= reach)
        return toFrom < toEnd ? Grip::From : Grip::To;
    return px > x0 && px < x1 ? Grip::Window : Grip::None;
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const kit::Look look = kit::Look::of(this);
    const kit::Theme &theme = look.theme;
    QPainter painter(this);
    const QRectF at = strip();
    painter.fillRect(at, theme.sunken);
    double top = 1;
    for (const double v : m_totals)
        top = std::max(top, std::isnan(v) ? 0 : v);
    const double x0 = x(m_rangeFrom), x1 = x(m_rangeTo);
    if (m_totals.size() > 1) {
        QPolygonF area{at.bottomLeft()};
        for (qsizetype i = 0; i < m_totals.size(); ++i) {
            const double v = std::isnan(m_totals[i]) ? 0 : m_totals[i];
            area << QPointF(at.left() + double(i) / double(m_totals.size() - 1) * at.width(), at.bottom() - v / top * (at.height() - 6));
        }
        area << at.bottomRight();
        const kit::PainterState state(&painter);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        // Outside the window the same area is fainter.
        painter.setBrush(theme.line2);
        painter.drawPolygon(area);
        painter.setClipRect(QRectF(x0, at.top(), x1 - x0, at.height()));
        painter.setBrush(theme.t3);
        painter.drawPolygon(area);
    }
    painter.setFont(look.type.font(kit::TextRole::KeyCap));
    painter.setPen(theme.t3);
    painter.setLayoutDirection(Qt::LeftToRight);
    const double line = look.type.scaled(14);
    for (const TimeTick &tick : m_words.ticks(m_from, m_to, at.width(), m_to - m_from > 3 * 86'400'000LL ? 110 : 60)) {
        const double left = x(tick.at) + 6;
        if (!tick.label.isEmpty() && left + 40 < at.right() && (left + 40 < x0 || left > x1))
            kit::Tabular::draw(&painter, QRectF(left, at.top() + 3, 80, line), Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
    kit::paintBox(&painter, QRectF(x0, at.top(), x1 - x0, at.height()), 0, QColor(), theme.accent, 1.5);
    for (const double x : {x0, x1}) {
        const QRectF handle(x - handleWidth / 2, at.center().y() - handleHeight / 2, handleWidth, handleHeight);
        kit::paintBox(&painter, handle, 2, theme.surface, theme.accent, 1.5);
        painter.fillRect(QRectF(std::round(x) - 2, at.center().y() - 4, 1, 8), theme.accent);
        painter.fillRect(QRectF(std::round(x) + 1, at.center().y() - 4, 1, 8), theme.accent);
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double px = event->position().x();
    m_grip = gripAt(px);
    if (m_grip == Grip::None) {
        const qint64 half = (m_rangeTo - m_rangeFrom) / 2, middle = timeAt(px);
        change(middle - half, middle + half);
        m_grip = Grip::Window;
    }
    m_grabbed = timeAt(px) - m_rangeFrom;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double px = event->position().x();
    const qint64 at = timeAt(px), length = m_rangeTo - m_rangeFrom;
    const qint64 least = std::max<qint64>(1, (m_to - m_from) / leastShare);
    switch (m_grip) {
    case Grip::None: {
        const Grip over = gripAt(px);
        setCursor(over == Grip::From || over == Grip::To ? Qt::SizeHorCursor : over == Grip::Window ? Qt::OpenHandCursor : Qt::ArrowCursor);
        break;
    }
    case Grip::From: change(std::clamp(at, m_from, std::max(m_from, m_rangeTo - least)), m_rangeTo); break;
    case Grip::To: change(m_rangeFrom, std::clamp(at, std::min(m_to, m_rangeFrom + least), m_to)); break;
    case Grip::Window: change(at - m_grabbed, at - m_grabbed + length); break;
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *) { m_grip = Grip::None; }

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const qint64 length = m_rangeTo - m_rangeFrom, step = std::max<qint64>(1, length / 10);
    const bool end = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left: end ? change(m_rangeFrom, std::max(m_rangeFrom + step, m_rangeTo - step)) : change(m_rangeFrom - step, m_rangeTo - step); break;
    case Qt::Key_Right: end ? change(m_rangeFrom, m_rangeTo + step) : change(m_rangeFrom + step, m_rangeTo + step); break;
    case Qt::Key_Home: change(m_from, m_from + length); break;
    case Qt::Key_End: change(m_to - length, m_to); break;
    case Qt::Key_Plus: change(m_rangeFrom - step, m_rangeTo + step); break;
    case Qt::Key_Minus: change(m_rangeFrom + step, m_rangeTo - step); break;
    default: QWidget::keyPressEvent(event);
    }
}

void OverviewStrip::change(qint64 from, qint64 to)
{
    const qint64 length = std::min(to - from, m_to - m_from);
    from = std::clamp(from, m_from, m_to - length);
    to = from + length;
    if (from == m_rangeFrom && to == m_rangeTo)
        return;
    setRange(from, to);
    Q_EMIT rangeChanged(from, to);
}

} // namespace charts
