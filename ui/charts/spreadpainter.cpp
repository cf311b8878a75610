// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadpainter.h"
#include "ui/kit/paint.h"
#include <QPainter>
#include <cmath>
#include <limits>

namespace charts
{

using kit::TextRole;
using kit::Theme;

namespace
{

constexpr double leastRadius = 3.5, mostRadius = 14;
constexpr int calmNodes = 500;      // from here on discs become smaller, so that they do not cover each other
constexpr double readable = 4;      // px of a disc's radius from which on its parts can be told apart
constexpr double shortestTie = 1.5; // px
constexpr double ringGap = 2.5, glyph = 4;
constexpr int nameWidth = 150, mostNames = 40, namePlaces = 400;
constexpr double eighths = 8;
constexpr int mostWhileMoving = 250'000; // px of ties
constexpr int denseTies = 4'000;         // from here on ties are paler, so that discs stand out

QColor quietInk(const Theme &theme) { return theme.line2; }

/// Beside both ends of a line on the same side of the view: nothing of it is seen.
bool isBeside(const QPointF &a, const QPointF &b, const QSizeF &size)
{
    return (a.x() < 0 && b.x() < 0) || (a.y() < 0 && b.y() < 0) || (a.x() > size.width() && b.x() > size.width())
        || (a.y() > size.height() && b.y() > size.height());
}

} // namespace

void SpreadPainter::setData(const SpreadData &data)
{
    m_data = data;
    m_neighbours = QList<QList<int>>(data.nodes.size());
    for (const auto &tie : data.ties) {
        m_neighbours[tie.from].append(tie.to);
        m_neighbours[tie.to].append(tie.from);
    }
    for (auto &ends : m_neighbours) {
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    }
    const auto size = [](const SpreadNode &node) { return double(node.reach > 0 ? node.reach : 0); };
    double most = 0;
    for (const auto &node : data.nodes)
        most = std::max(most, size(node));
    const double calm = std::clamp(std::sqrt(calmNodes / double(std::max<qsizetype>(1, data.nodes.size()))), 0.6, 1.0);
    m_radius.clear();
    m_bounds = {};
    for (const auto &node : data.nodes) {
        m_radius.append((leastRadius + (most > 0 ? (mostRadius - leastRadius) * std::sqrt(size(node) / most) : leastRadius)) * calm);
        const QRectF spot(node.at - QPointF(0.5, 0.5), QSizeF(1, 1));
        m_bounds = m_bounds.isNull() ? spot : m_bounds.united(spot);
    }
    const auto heavy = data.ties.size() / 5;
    m_heavy = data.ties.isEmpty() ? 1 : data.ties[heavy].weight + 1e-9;
}

double SpreadPainter::radius(int node, const SpreadView &view) const
{
    return m_radius[node] * std::clamp(std::pow(view.scale / view.fitScale, 0.4), 0.6, 2.6);
}

void SpreadPainter::paintDisc(QPainter *painter, const QPointF &at, double radius, const SpreadNode &node, const Theme &theme)
{
    const QRectF box(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.canvas);
    painter->drawEllipse(box.adjusted(-1, -1, 1, 1)); // discs that touch stay apart
    const int judged = node.negative + node.neutral + node.positive;
    if (judged == 0) {
        painter->setBrush(theme.surface);
        painter->setPen(QPen(theme.edge, 1));
        painter->drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    const struct {
        int count;
        QColor colour;
    } parts[] = {{node.negative, theme.neg}, {node.neutral, theme.neu}, {node.positive, theme.pos}};
    if (radius < readable || std::any_of(std::begin(parts), std::end(parts), [&](const auto &part) { return part.count == judged; })) {
        const auto *most = std::max_element(std::begin(parts), std::end(parts), [](const auto &a, const auto &b) { return a.count < b.count; });
        painter->setBrush(most->colour);
        painter->drawEllipse(box);
    } else {
        int from = 90 * 16; // clockwise from twelve, negative first
        int gone = 0;
        for (const auto &part : parts) {
            gone += part.count;
            const int to = 90 * 16 - 360 * 16 * gone / judged;
            painter->setBrush(part.colour);
            if (part.count > 0)
                painter->drawPie(box, from, to - from);
            from = to;
        }
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.t2, 0.8)); // neutral alone is too pale to be seen on the ground
    painter->drawEllipse(box.adjusted(0.4, 0.4, -0.4, -0.4));
}

void SpreadPainter::paintMark(QPainter *painter, const QPointF &at, double radius, Mark mark, const Theme &theme)
{
    const kit::PainterState keep(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const double off = radius * 0.7 + glyph;
    QPolygonF shape;
    switch (mark) {
    case Mark::FirstMover: { // a pennant before it
        const QPointF p = at + QPointF(-off, -off);
        shape << p + QPointF(-glyph, -glyph) << p + QPointF(glyph, 0) << p + QPointF(-glyph, glyph);
        break;
    }
    case Mark::Bridge: { // a rhombus below it
        const QPointF p = at + QPointF(0, radius + glyph + 1.5);
        shape << p + QPointF(-glyph - 0.5, 0) << p + QPointF(0, -glyph) << p + QPointF(glyph + 0.5, 0) << p + QPointF(0, glyph);
        break;
    }
    case Mark::Coordinated: { // a ring, and the sign for equal beside it
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.t1, 1.3));
        painter->drawEllipse(at, radius + ringGap, radius + ringGap);
        const QPointF p = at + QPointF(radius + ringGap + 4, -radius - 1);
        painter->setPen(QPen(theme.t1, 1.3, Qt::SolidLine, Qt::FlatCap));
        for (const double y : {-1.5, 1.5})
            painter->drawLine(p + QPointF(-2.5, y), p + QPointF(2.5, y));
        return;
    }
    }
    painter->setPen(QPen(theme.canvas, 1.2));
    painter->setBrush(theme.t1);
    painter->drawPolygon(shape);
}

void SpreadPainter::paintNode(QPainter *painter, const QPointF &at, double radius, int node, const Theme &theme, Mode mode) const
{
    const auto &what = m_data.nodes[node];
    const int judged = what.negative + what.neutral + what.positive;
    const double step = std::round(radius * 2) / 2;
    if (mode == Mode::Print)
        return paintDisc(painter, at, radius, what, theme);
    SpreadNode rounded;
    if (judged > 0) {
        rounded.negative = qRound(eighths * what.negative / judged);
        rounded.positive = std::min(qRound(eighths * what.positive / judged), int(eighths) - rounded.negative);
        rounded.neutral = int(eighths) - rounded.negative - rounded.positive;
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    const quint64 key = quint64(step * 2) | quint64(rounded.negative) << 16 | quint64(rounded.neutral) << 20 | quint64(rounded.positive) << 24
        | quint64(mode) << 28 | quint64(ratio * 16) << 32;
    auto disc = m_discs.constFind(key);
    if (disc == m_discs.constEnd()) {
        const double half = std::ceil(step) + 2;
        QPixmap picture((QSizeF(2 * half, 2 * half) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter own(&picture);
        own.setRenderHint(QPainter::Antialiasing);
        if (mode == Mode::Quiet) {
            own.setPen(Qt::NoPen);
            own.setBrush(quietInk(theme));
            own.drawEllipse(QPointF(half, half), step, step);
        } else {
            paintDisc(&own, QPointF(half, half), step, rounded, theme);
        }
        disc = m_discs.insert(key, picture);
    }
    const double half = disc->deviceIndependentSize().width() / 2;
    painter->drawPixmap(QPointF(std::round(at.x() - half), std::round(at.y() - half)), *disc);
}

void SpreadPainter::paintTies(QPainter *painter, const SpreadView &view, const Theme &theme, Mode mode) const
{
    QList<QPoint> at;
    at.reserve(m_data.nodes.size());
    constexpr double far = 1 << 14; // lines that leave the view for long are cut by the engine, not wrapped
    for (const auto &node : m_data.nodes) {
        const QPointF p = view.toScreen(node.at);
        at.append(QPointF(std::clamp(p.x(), -far, far), std::clamp(p.y(), -far, far)).toPoint());
    }
    QList<QLine> light, heavy;
    int left = view.moving ? mostWhileMoving : std::numeric_limits<int>::max();
    for (const auto &tie : m_data.ties) {
        const QPoint a = at[tie.from], b = at[tie.to];
        if (isBeside(a, b, view.size) || (a - b).manhattanLength() < shortestTie)
            continue;
        if ((left -= (a - b).manhattanLength()) < 0)
            break;
        (tie.weight >= m_heavy ? heavy : light).append(QLine(a, b));
    }
    painter->setRenderHint(QPainter::Antialiasing, mode == Mode::Print);
    const bool dense = m_data.ties.size() > denseTies;
    painter->setPen(mode == Mode::Quiet ? theme.grid : dense ? theme.line : theme.line2);
    painter->drawLines(light);
    painter->setPen(mode == Mode::Quiet ? theme.grid : dense ? theme.line2 : theme.edge);
    painter->drawLines(heavy);
}

void SpreadPainter::paintNames(QPainter *painter, const SpreadView &view, const kit::Look &look, const QList<int> &nodes, int most) const
{
    QList<QRectF> taken;
    painter->setFont(look.type.font(TextRole::Caption));
    const QFontMetricsF metrics(painter->font());
    painter->setRenderHint(QPainter::Antialiasing);
    int looked = 0;
    for (const int node : nodes) {
        if (taken.size() >= most || ++looked > namePlaces)
            break;
        const QPointF at = view.toScreen(m_data.nodes[node].at);
        if (at.x() < 0 || at.y() < 0 || at.x() > view.size.width() || at.y() > view.size.height())
            continue;
        const QString name = metrics.elidedText(m_data.nodes[node].name, Qt::ElideRight, look.type.scaled(nameWidth));
        const QSizeF size(std::ceil(metrics.horizontalAdvance(name)) + 4, std::ceil(metrics.height()));
        const double off = radius(node, view) + ringGap + glyph;
        const QRectF places[] = {{at + QPointF(off, -size.height() / 2), size}, {at + QPointF(-off - size.width(), -size.height() / 2), size},
            {at + QPointF(-size.width() / 2, -off - size.height()), size}, {at + QPointF(-size.width() / 2, off), size}};
        for (const auto &place : places) {
            const bool fits = QRectF(QPointF(), view.size).contains(place)
                && std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(place.adjusted(-3, -1, 3, 1)); });
            if (!fits)
                continue;
            taken.append(place);
            painter->fillRect(place, look.theme.canvas);
            painter->setPen(look.theme.t1);
            painter->drawText(place, Qt::AlignCenter, name);
            break;
        }
    }
}

void SpreadPainter::paint(QPainter *painter, const SpreadView &view, const kit::Look &look, Mode mode) const
{
    const kit::PainterState keep(painter);
    painter->setLayoutDirection(Qt::LeftToRight);
    paintTies(painter, view, look.theme, mode);
    painter->setRenderHint(QPainter::Antialiasing, mode == Mode::Print);
    QList<int> marked, inView;
    // The most influential last, on top of the others.
    for (int node = int(m_data.nodes.size()) - 1; node >= 0; --node) {
        const QPointF at = view.toScreen(m_data.nodes[node].at);
        const double r = radius(node, view);
        if (at.x() < -r || at.y() < -r || at.x() > view.size.width() + r || at.y() > view.size.height() + r)
            continue;
        paintNode(painter, at, r, node, look.theme, mode);
        const auto &what = m_data.nodes[node];
        if (what.firstMover || what.bridging || what.coordinated)
            marked.append(node);
        inView.append(node);
    }
    if (mode == Mode::Quiet)
        return;
    for (const int node : std::as_const(marked)) {
        const auto &what = m_data.nodes[node];
        for (const auto &[mark, on] :
            {std::pair(Mark::Coordinated, what.coordinated), std::pair(Mark::FirstMover, what.firstMover), std::pair(Mark::Bridge, what.bridging)})
            if (on)
                paintMark(painter, view.toScreen(what.at), radius(node, view), mark, look.theme);
    }
    std::reverse(inView.begin(), inView.end());
    paintNames(painter, view, look, inView, std::min(mostNames, 12 + int(14 * view.scale / view.fitScale)));
}

void SpreadPainter::paintEmphasis(QPainter *painter, const SpreadView &view, const kit::Look &look, int node, const QList<int> &group) const
{
    const kit::PainterState keep(painter);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setRenderHint(QPainter::Antialiasing);
    QList<int> shown = group;
    if (group.isEmpty()) {
        shown = m_neighbours[node];
        shown.prepend(node);
    }
    for (const auto &tie : m_data.ties) {
        if (group.isEmpty() ? tie.from != node && tie.to != node : !group.contains(tie.from) || !group.contains(tie.to))
            continue;
        const QPointF a = view.toScreen(m_data.nodes[tie.from].at), b = view.toScreen(m_data.nodes[tie.to].at);
        if (isBeside(a, b, view.size))
            continue;
        painter->setPen(QPen(look.theme.t2, tie.weight >= m_heavy ? 1.8 : 1.2, tie.credited > 0 ? Qt::SolidLine : Qt::DashLine));
        painter->drawLine(a, b);
        const QLineF line(b, a);
        if (line.length() < 4 * glyph)
            continue;
        const QPointF along = (a - b) / line.length(), across(-along.y(), along.x());
        const QPointF tip = b + along * (radius(tie.to, view) + 1); // towards whoever passed it on
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.theme.t2);
        painter->drawPolygon(QPolygonF{tip, tip + along * 7 + across * 3, tip + along * 7 - across * 3});
    }
    for (const int other : std::as_const(shown)) {
        const auto &what = m_data.nodes[other];
        const QPointF at = view.toScreen(what.at);
        paintDisc(painter, at, radius(other, view), what, look.theme);
        for (const auto &[mark, on] :
            {std::pair(Mark::Coordinated, what.coordinated), std::pair(Mark::FirstMover, what.firstMover), std::pair(Mark::Bridge, what.bridging)})
            if (on)
                paintMark(painter, at, radius(other, view), mark, look.theme);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(look.theme.accent, 2));
    const double ring = radius(node, view) + ringGap + 2;
    painter->drawEllipse(view.toScreen(m_data.nodes[node].at), ring, ring);
    paintNames(painter, view, look, shown, mostNames);
}

} // namespace charts
