// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugechart.h"
#include "chartaccessible.h"
#include "streamscale.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

using kit::Look;
using kit::TextRole;

namespace charts
{
namespace
{
constexpr int axisRoom = 36, bottomRoom = 24, topRoom = 14, endRoom = 16;
constexpr double dotsApart = 7; ///< pixels below which a line stands without its dots
constexpr double edge = 2.5, worseEdge = 4;
} // namespace

GaugeChart::GaugeChart(QWidget *parent) : QWidget(parent)
{
    installChartAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("kitInsetFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void GaugeChart::setDots(const QList<GaugeDot> &dots, double least, double most)
{
    m_dots = dots;
    m_least = least;
    if (most <= least) {
        double highest = 1;
        for (const auto &dot : dots)
            highest = std::max({highest, dot.value, dot.high});
        most = valueTicks(highest).last();
        most = std::max(most, highest * 1.05);
    }
    m_most = most;
    m_current = m_current < m_dots.size() ? m_current : -1;
    describe();
    update();
}

void GaugeChart::setWords(const TimeText &words)
{
    m_words = words;
    update();
}

void GaugeChart::setCurrent(int index)
{
    index = index >= 0 && index < m_dots.size() ? index : -1;
    if (index == m_current)
        return;
    m_current = index;
    describe();
    update();
    Q_EMIT currentChanged(index);
}

QRectF GaugeChart::plot() const
{
    const auto &type = kit::Type::of(this);
    const int axis = type.scaled(axisRoom);
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // time keeps its direction, the value axis changes sides
    return QRectF(rect()).adjusted(mirrored ? endRoom : axis, topRoom, mirrored ? -axis : -endRoom, -type.scaled(bottomRoom));
}

double GaugeChart::x(qint64 at) const
{
    const auto area = plot();
    const qint64 from = m_dots.first().at, to = m_dots.last().at;
    return to == from ? area.center().x() : area.left() + double(at - from) / double(to - from) * area.width();
}

double GaugeChart::y(double value) const
{
    const auto area = plot();
    return area.bottom() - (value - m_least) / (m_most - m_least) * area.height();
}

int GaugeChart::nearest(double px) const
{
    if (m_dots.isEmpty())
        return -1;
    const auto at =
        std::min_element(m_dots.begin(), m_dots.end(), [&](const GaugeDot &a, const GaugeDot &b) { return std::abs(x(a.at) - px) < std::abs(x(b.at) - px); });
    return int(at - m_dots.begin());
}

void GaugeChart::paintAxes(QPainter *painter) const
{
    const Look look = Look::of(this);
    const auto area = plot();
    painter->setFont(look.type.font(TextRole::Caption));
    const double line = look.type.lineHeight(TextRole::Caption);
    QList<double> ticks;
    if (m_least > 0)
        for (double value = m_least; value <= m_most; value += 1)
            ticks << value;
    else
        ticks = valueTicks(m_most);
    for (const double value : std::as_const(ticks)) {
        const double at = std::round(y(value));
        painter->fillRect(QRectF(area.left(), at, area.width(), 1), value > m_least ? look.theme.grid : look.theme.edge);
        const QRectF label =
            look.mirrored() ? QRectF(area.right() + 8, at - line / 2, axisRoom - 8, line) : QRectF(area.left() - axisRoom - 8, at - line / 2, axisRoom, line);
        painter->setPen(look.theme.t3);
        kit::Tabular::draw(painter, label, (look.mirrored() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, m_words.number(qint64(value)));
    }
    if (m_dots.size() < 2)
        return;
    for (const TimeTick &tick : m_words.ticks(m_dots.first().at, m_dots.last().at, area.width())) {
        if (tick.label.isEmpty())
            continue;
        const double at = std::round(x(tick.at));
        painter->fillRect(QRectF(at, area.bottom() + 1, 1, 4), look.theme.edge);
        painter->setPen(look.theme.t3);
        kit::Tabular::draw(painter, QRectF(at - 50, area.bottom() + 5, 100, line), Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
    }
}

void GaugeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Look look = Look::of(this);
    if (m_dots.isEmpty())
        return;
    paintAxes(&painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF range, expected, line;
    for (const auto &dot : m_dots) {
        range << QPointF(x(dot.at), y(dot.high));
        expected << QPointF(x(dot.at), y(dot.expected));
        line << QPointF(x(dot.at), y(dot.value));
    }
    for (auto it = m_dots.crbegin(); it != m_dots.crend(); ++it)
        range << QPointF(x(it->at), y(it->low));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.line);
    painter.drawPolygon(range);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.theme.bandline, 1, Qt::DashLine));
    painter.drawPolyline(expected);
    painter.setPen(QPen(look.theme.t2, 1.4));
    painter.drawPolyline(line);
    const bool apart = plot().width() / double(m_dots.size()) >= dotsApart;
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_dots.size(); ++i) {
        const QPointF at = line[i];
        if (m_dots[i].worse) { // a square of ink: told apart without colour
            painter.setBrush(look.theme.t1);
            painter.drawRect(QRectF(at.x() - worseEdge, at.y() - worseEdge, 2 * worseEdge, 2 * worseEdge));
        } else if (apart) {
            painter.setBrush(look.theme.t2);
            painter.drawEllipse(at, edge, edge);
        }
    }
    if (m_current >= 0) {
        const QPointF at = line[m_current];
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(std::round(at.x()), plot().top(), 1, plot().height()), look.theme.accent);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.theme.accent, 2));
        painter.setBrush(look.theme.surface);
        painter.drawEllipse(at, 4.5, 4.5);
    }
}

void GaugeChart::mouseMoveEvent(QMouseEvent *event) { setCurrent(nearest(event->position().x())); }

void GaugeChart::mousePressEvent(QMouseEvent *event)
{
    if (const int index = nearest(event->position().x()); index >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT taken(index);
}

void GaugeChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrent(-1);
}

void GaugeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_dots.size()) - 1;
    const int here = m_current < 0 ? last : m_current;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current < 0 ? last : std::max(0, here - 1)); break; // time keeps its direction
    case Qt::Key_Right: setCurrent(std::min(last, here + 1)); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT taken(m_current);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void GaugeChart::describe()
{
    const auto worse = std::count_if(m_dots.begin(), m_dots.end(), [](const auto &dot) { return dot.worse; });
    setAccessibleName(tr("Readings over time"));
    setAccessibleDescription(tr("%n readings", nullptr, int(m_dots.size())) + (worse > 0 ? tr(", %n much worse than usual", nullptr, int(worse)) : QString()));
}

} // namespace charts
