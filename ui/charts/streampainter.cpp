// SPDX-License-Identifier: GPL-3.0-or-later
#include "streampainter.h"
#include "hatch.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QCoreApplication>
#include <cmath>

namespace charts
{

using kit::PainterState;
using kit::Tabular;
using kit::TextRole;

namespace
{

constexpr int axisRoom = 36;
constexpr int bottomRoom = 24;
constexpr int projectionRoom = 84;
constexpr double leastGapped = 3; // bins narrower than this touch

} // namespace

StreamPainter::StreamPainter(
    QPainter *painter, const StreamData &data, const StreamScale &scale, const kit::Look &look, const TimeText &words, QColor kit::Theme::*ground, bool compact)
    : m_painter(painter), m_data(data), m_scale(scale), m_look(look), m_words(words), m_ground(ground), m_compact(compact)
{
}

QRectF StreamPainter::plotIn(const QRectF &rect, const StreamData &data, const kit::Look &look, bool compact)
{
    const int top = !data.bursts.isEmpty() ? (compact ? 44 : 60) : !data.alerts.isEmpty() ? 40 : !data.events.isEmpty() ? 28 : 10;
    const int nowRoom = (data.nowLive || data.hasExpected() ? (compact ? 78 : 84) : 12) + (data.projected.size() > 1 && !compact ? projectionRoom : 0);
    const int axis = look.type.scaled(axisRoom);
    const int bottom = look.type.scaled(bottomRoom);
    // Time keeps its direction; only the value axis changes sides.
    const int left = look.mirrored() ? 12 : axis;
    const int right = look.mirrored() ? axis + (nowRoom > 12 ? nowRoom - 12 : 0) : nowRoom;
    return rect.adjusted(left, top, -right, -bottom);
}

void StreamPainter::paint()
{
    m_painter->setLayoutDirection(Qt::LeftToRight);
    paintBurstRegions();
    paintAxes();
    if (m_data.hasExpected())
        paintExpectedArea();
    paintBins();
    paintMissing();
    paintLines();
    paintExpectedLabel();
    paintProjection();
    paintBurstBrackets();
    paintEvents();
    paintAlerts();
}

void StreamPainter::paintBurstRegions()
{
    for (const Burst &burst : m_data.bursts) {
        if (burst.open)
            continue;
        const double x0 = std::max(m_scale.x(burst.from), m_scale.plot.left());
        const double x1 = std::min(m_scale.x(burst.to), m_scale.plot.right());
        if (x1 > x0)
            m_painter->fillRect(QRectF(x0, m_scale.plot.top() - 16, x1 - x0, m_scale.plot.height() + 16), m_look.theme.band);
    }
}

void StreamPainter::paintAxes()
{
    const kit::Theme &theme = m_look.theme;
    const QRectF &plot = m_scale.plot;
    m_painter->setFont(m_look.type.font(TextRole::Caption));
    const double line = m_look.type.lineHeight(TextRole::Caption);
    auto ticks = valueTicks(m_scale.top);
    if (m_compact && ticks.size() > 3) {
        QList<double> fewer;
        for (int i = 0; i < ticks.size(); i += 2)
            fewer << ticks[i];
        ticks = fewer;
    }
    for (const double v : ticks) {
        const double y = std::round(m_scale.y(v));
        m_painter->fillRect(QRectF(plot.left(), y, plot.width(), 1), v > 0 ? theme.grid : theme.edge);
        const bool right = m_look.mirrored();
        const QRectF label =
            right ? QRectF(plot.right() + 8, y - line / 2, axisRoom - 4, line) : QRectF(plot.left() - axisRoom - 8, y - line / 2, axisRoom, line);
        m_painter->setPen(theme.t3);
        Tabular::draw(m_painter, label, (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, m_words.number(qint64(v)));
    }
    const double base = std::round(plot.bottom());
    for (const TimeTick &tick : m_words.ticks(m_scale.from, m_scale.to, plot.width())) {
        const double x = std::round(m_scale.x(tick.at));
        const bool major = !tick.label.isEmpty();
        if (!major && m_compact)
            continue;
        m_painter->fillRect(QRectF(x, base + 1, 1, major ? 4 : 2), theme.edge);
        if (!major)
            continue;
        m_painter->setPen(theme.t3);
        Tabular::draw(m_painter, QRectF(x - 40, base + 5, 80, line), Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
    }
}

void StreamPainter::paintExpectedArea()
{
    QPolygonF area;
    const int n = int(m_data.bins.size());
    for (int i = 0; i < n; ++i)
        area << QPointF(m_scale.x(m_data.startOf(i) + m_data.binMs / 2), m_scale.y(m_data.expectedUpper[i]));
    for (int i = n - 1; i >= 0; --i)
        area << QPointF(m_scale.x(m_data.startOf(i) + m_data.binMs / 2), m_scale.y(m_data.expectedLower[i]));
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_look.theme.line);
    m_painter->drawPolygon(area);
}

void StreamPainter::paintBins()
{
    // Edges are rounded to device pixels instead of antialiased: sharp columns, and fast.
    const qreal ratio = m_painter->device()->devicePixelRatioF();
    const auto snap = [ratio](double v) { return std::round(v * ratio) / ratio; };
    const double step = m_scale.plot.width() * double(m_data.binMs) / double(m_scale.to - m_scale.from);
    const double gap = step >= leastGapped ? 1 : 0;
    const double base = snap(m_scale.plot.bottom());
    const kit::Theme &theme = m_look.theme;
    for (int i = 0; i < m_data.bins.size(); ++i) {
        const Bin &bin = m_data.bins[i];
        if (bin.missing)
            continue;
        const double x0 = snap(m_scale.x(m_data.startOf(i)));
        const double x1 = snap(m_scale.x(m_data.startOf(i) + m_data.binMs)) - gap;
        const double width = std::max(x1 - x0, 1.0 / ratio);
        double below = 0, bottom = base;
        const auto stack = [&](qint32 count, const QColor &colour) {
            if (!count)
                return;
            below += count;
            const double y = snap(m_scale.y(below));
            m_painter->fillRect(QRectF(x0 + gap / 2, y, width, bottom - y), colour);
            bottom = y;
        };
        stack(bin.negative, theme.neg);
        stack(bin.neutral, theme.neu);
        stack(bin.positive, theme.pos);
        stack(bin.unjudged, theme.neu);
    }
}

void StreamPainter::paintMissing()
{
    const kit::Theme &theme = m_look.theme;
    for (int i = 0; i < m_data.bins.size(); ++i) {
        if (!m_data.bins[i].missing)
            continue;
        const int first = i;
        while (i + 1 < m_data.bins.size() && m_data.bins[i + 1].missing)
            ++i;
        const double x0 = m_scale.x(m_data.startOf(first)), x1 = m_scale.x(m_data.startOf(i) + m_data.binMs);
        const QRectF hole(x0, m_scale.plot.top() + m_scale.plot.height() * 0.42, x1 - x0, m_scale.plot.height() * 0.58);
        paintHatch(m_painter, hole, theme.edge);
        m_painter->setFont(m_look.type.font(TextRole::KeyCap));
        m_painter->setPen(theme.t2);
        const QString words = QCoreApplication::translate("charts::StreamChart", "no data");
        const double width = QFontMetricsF(m_painter->font()).horizontalAdvance(words) + 2;
        if (width < m_scale.plot.width())
            m_painter->drawText(QRectF(hole.center().x() - width / 2, hole.top() - 16, width, 14), Qt::AlignCenter, words);
    }
}

QList<QPolygonF> StreamPainter::pieces(const QList<double> &values) const
{
    // A line is broken where data is missing; it never bridges a hole.
    QList<QPolygonF> out;
    QPolygonF piece;
    for (int i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            if (piece.size() > 1)
                out << piece;
            piece.clear();
        } else {
            piece << QPointF(m_scale.x(m_data.startOf(i) + m_data.binMs / 2), m_scale.y(values[i]));
        }
    }
    if (piece.size() > 1)
        out << piece;
    return out;
}

void StreamPainter::paintDashed(const QList<QPolygonF> &lines, qreal width, const QList<qreal> &dashes, qreal halo)
{
    const PainterState state(m_painter);
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setBrush(Qt::NoBrush);
    QPen pen(m_look.theme.*m_ground, halo);
    pen.setJoinStyle(Qt::BevelJoin);
    m_painter->setPen(pen);
    for (const QPolygonF &line : lines)
        m_painter->drawPolyline(line);
    pen = QPen(m_look.theme.ghost, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::BevelJoin);
    QList<qreal> pattern;
    for (const qreal d : dashes)
        pattern << d / width;
    pen.setDashPattern(pattern);
    m_painter->setPen(pen);
    for (const QPolygonF &line : lines)
        m_painter->drawPolyline(line);
}

void StreamPainter::paintLines()
{
    if (m_data.hasExpected())
        paintDashed(pieces(m_data.expectedUpper) + pieces(m_data.expectedLower), 1, {4, 3}, 2.4);
    if (m_data.hasGhost())
        paintDashed(pieces(m_data.ghost), 1.4, {2, 2.4}, 3.4);
}

void StreamPainter::paintExpectedLabel()
{
    if (!m_data.hasExpected())
        return;
    const kit::Theme &theme = m_look.theme;
    const double upper = m_scale.y(m_data.expectedUpper.last()), lower = m_scale.y(m_data.expectedLower.last());
    const double x = m_scale.plot.right() + (m_look.mirrored() ? axisRoom : 4);
    const PainterState state(m_painter);
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(QPen(theme.t2, 1));
    m_painter->drawPolyline(
        QPolygonF{{x, std::round(upper) + 0.5}, {x + 4.5, std::round(upper) + 0.5}, {x + 4.5, std::round(lower) + 0.5}, {x, std::round(lower) + 0.5}});
    if (m_data.nowLive)
        return; // the value of now stands there; the legend of the bracket is in the tooltip and the table
    m_painter->setFont(m_look.type.font(TextRole::Caption));
    const QString words = QCoreApplication::translate("charts::StreamChart", "expected");
    m_painter->drawText(QRectF(x, std::max(upper - 18, m_scale.plot.top() - 16), 80, 16), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
}

/// The hours to come as a fan of their own, on the value axis of the plot: they would take too much of its time.
void StreamPainter::paintProjection()
{
    if (m_data.projected.size() < 2 || m_compact)
        return;
    const kit::Theme &theme = m_look.theme;
    const QRectF &plot = m_scale.plot;
    const QRectF fan(plot.right() + (m_look.mirrored() ? axisRoom : 0) + 84, plot.top(), projectionRoom - 16, plot.height());
    const auto at = [&](qsizetype i, double hourly) {
        const double x = fan.left() + fan.width() * double(i) / double(m_data.projected.size() - 1);
        return QPointF(x, std::max(plot.top(), m_scale.y(m_data.perBin(hourly))));
    };
    QPolygonF area, middle;
    for (qsizetype i = 0; i < m_data.projected.size(); ++i) {
        area << at(i, m_data.projected[i].high);
        middle << at(i, m_data.projected[i].value);
    }
    for (qsizetype i = m_data.projected.size() - 1; i >= 0; --i)
        area << at(i, m_data.projected[i].low);
    {
        const PainterState state(m_painter);
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(theme.line);
        m_painter->drawPolygon(area);
    }
    paintDashed({middle}, 1.4, {2, 2.4}, 3.4);
    m_painter->fillRect(QRectF(fan.left(), std::round(plot.bottom()), fan.width(), 1), theme.edge);
    m_painter->setFont(m_look.type.font(TextRole::Caption));
    m_painter->setPen(theme.t3);
    const QString words = QCoreApplication::translate("charts::StreamChart", "next %1 h").arg(m_words.number(m_data.projected.size()));
    Tabular::draw(m_painter, QRectF(fan.left() - 10, plot.bottom() + 5, fan.width() + 20, m_look.type.lineHeight(TextRole::Caption)),
        Qt::AlignHCenter | Qt::AlignVCenter, words);
}

void StreamPainter::paintBurstBrackets()
{
    const kit::Theme &theme = m_look.theme;
    const QRectF &plot = m_scale.plot;
    const double y = plot.top() - 12 + 0.5;
    double free = plot.left();
    for (const Burst &burst : m_data.bursts) {
        const double x0 = m_scale.x(burst.from);
        const double x1 = burst.open ? plot.right() - 4 : std::min(m_scale.x(burst.to), plot.right());
        if (x1 < plot.left() || x0 > plot.right())
            continue;
        {
            const PainterState state(m_painter);
            m_painter->setRenderHint(QPainter::Antialiasing);
            m_painter->setPen(QPen(theme.t1, 1.25));
            QPolygonF bracket;
            if (x0 >= plot.left())
                bracket << QPointF(x0, y + 7);
            bracket << QPointF(std::max(x0, plot.left()), y) << QPointF(x1, y);
            if (!burst.open)
                bracket << QPointF(x1, y + 7);
            m_painter->drawPolyline(bracket);
        }
        QFont title = m_look.type.font(TextRole::ReadingStrong);
        if (m_compact)
            title = m_look.type.font(TextRole::BodyStrong);
        const QFont detail = m_look.type.font(TextRole::Detail);
        double width = Tabular::width(QFontMetricsF(title), burst.title);
        for (const QString &words : burst.details)
            width = std::max<double>(width, Tabular::width(QFontMetricsF(detail), words));
        const double end = x0 - 10;
        if (end - width >= free) {
            const double line = m_look.type.scaled(17);
            m_painter->setFont(title);
            m_painter->setPen(theme.t1);
            Tabular::draw(m_painter, QRectF(free, y - 6, end - free, 20), Qt::AlignRight | Qt::AlignVCenter, burst.title);
            m_painter->setFont(detail);
            m_painter->setPen(theme.t2);
            const int shown = m_compact ? std::min<int>(1, int(burst.details.size())) : int(burst.details.size());
            for (int i = 0; i < shown; ++i)
                Tabular::draw(m_painter, QRectF(free, y + 15 + i * line, end - free, line), Qt::AlignRight | Qt::AlignVCenter, burst.details[i]);
        }
        free = x1 + 10;
    }
}

void StreamPainter::paintMarker(QPainter *painter, const QPointF &at, const Event &event, const kit::Theme &theme, QColor kit::Theme::*ground)
{
    const PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->translate(at);
    switch (event.kind) {
    case EventKind::Detection:
        painter->setPen(QPen(theme.t1, 1.5));
        painter->setBrush(theme.*ground);
        painter->drawEllipse(QPointF(), 4, 4);
        break;
    case EventKind::LevelChange:
        painter->setBrush(theme.severityFill(event.level));
        painter->drawPolygon(QPolygonF{{0, -5.7}, {5.7, 0}, {0, 5.7}, {-5.7, 0}});
        break;
    case EventKind::Statement:
        painter->setBrush(theme.t1);
        painter->drawPolygon(QPolygonF{{-5, -4}, {5, -4}, {0, 4}});
        break;
    case EventKind::Decision:
        painter->setBrush(theme.t1);
        painter->drawRect(QRectF(-4, -4, 8, 8));
        break;
    }
}

void StreamPainter::paintEvents()
{
    if (m_data.events.isEmpty())
        return;
    const kit::Theme &theme = m_look.theme;
    const QRectF &plot = m_scale.plot;
    const double rail = m_compact ? 10 : eventRail;
    QList<Event> shown;
    for (const Event &event : m_data.events) {
        if (event.at >= m_scale.from && event.at <= m_scale.to)
            shown << event;
    }
    std::sort(shown.begin(), shown.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    m_painter->fillRect(QRectF(plot.left(), rail, plot.width(), 1), theme.line2);
    for (const Event &event : shown) {
        const double x = std::round(m_scale.x(event.at));
        m_painter->fillRect(QRectF(x - 0.75, rail, 2.5, plot.bottom() - rail), theme.*m_ground);
        for (double y = rail; y < plot.bottom(); y += 4)
            m_painter->fillRect(QRectF(x, y, 1, 1), theme.t1);
    }
    m_painter->setFont(m_look.type.font(TextRole::Chip));
    const QFontMetricsF metrics(m_painter->font());
    double free = plot.left() - axisRoom;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const double x = std::round(m_scale.x(shown[i].at)) + 0.5;
        const double width = metrics.horizontalAdvance(shown[i].label);
        const double next = i + 1 < shown.size() ? m_scale.x(shown[i + 1].at) - 8 : plot.right() + 60;
        QRectF label(x + 8, rail - 8, width + 1, 16);
        if (label.right() > next)
            label.moveLeft(x - 8 - width);
        const bool fits = !m_compact && label.left() >= free && label.right() <= next;
        free = x + 8;
        if (fits) {
            m_painter->fillRect(label.adjusted(-3, 2, 3, -2), theme.*m_ground);
            m_painter->setPen(theme.t1);
            m_painter->drawText(label, Qt::AlignCenter | Qt::TextDontClip, shown[i].label);
            free = std::max(free, label.right() + 6);
        }
        paintMarker(m_painter, {x, rail + 0.5}, shown[i], theme, m_ground);
    }
}

} // namespace charts
