// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinerow.h"
#include "chippainter.h"
#include "icons.h"
#include "paint.h"
#include "tabular.h"
#include <QTextLayout>
#include <cmath>

namespace kit
{

namespace
{

constexpr int side = 20;      // padding at both ends
constexpr int timeWidth = 44; // visual design 5.5
constexpr int node = 24;
constexpr int columnGap = 10;
constexpr int below = 11;
constexpr int gapHeight = 38;
constexpr int nowHeight = 28;
constexpr int textStart = side + timeWidth + columnGap + node + columnGap;

/// Lays out "<b>type</b> sentence" to a width; returns its height.
qreal layOut(QTextLayout &layout, const Look &look, const TimelineEntry &entry, qreal width)
{
    const QString gap = entry.type.isEmpty() ? QString() : QStringLiteral(" ");
    layout.setText(entry.type + gap + entry.sentence);
    layout.setFont(look.type.font(TextRole::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(look.direction);
    option.setAlignment(look.mirrored() ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    QTextCharFormat bold;
    bold.setFont(look.type.font(TextRole::BodyStrong));
    layout.setFormats({{0, int(entry.type.size()), bold}});
    const qreal step = look.type.lineHeight(TextRole::Body) - 1;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    layout.endLayout();
    return y;
}

void paintNode(QPainter *painter, const QRectF &circle, const Look &look, const TimelineEntry &entry)
{
    const Theme &theme = look.theme;
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.waiting) {
        QPen dashed(theme.edge, 1);
        dashed.setDashPattern({2.5, 2});
        painter->setPen(dashed);
        painter->setBrush(theme.surface);
        painter->drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (entry.key) {
        paintBox(painter, circle, circle.width() / 2, theme.t1, QColor());
    } else {
        paintBox(painter, circle, circle.width() / 2, theme.surface, theme.line2);
    }
    QRectF icon(0, 0, 13, 13);
    icon.moveCenter(circle.center());
    paintIcon(painter, icon, entry.icon, entry.key && !entry.waiting ? theme.onInk : theme.t2, look.direction);
}

} // namespace

int TimelineRow::height(const Look &look, const TimelineEntry &entry, int width)
{
    if (entry.kind == TimelineKind::Gap)
        return look.type.scaled(gapHeight);
    if (entry.kind == TimelineKind::Now)
        return look.type.scaled(nowHeight);
    QTextLayout layout;
    qreal height = layOut(layout, look, entry, width - textStart - side);
    if (!entry.source.isEmpty())
        height += look.type.lineHeight(TextRole::Detail) + 1;
    return int(std::ceil(std::max<qreal>(height, node - 2))) + below;
}

void TimelineRow::paint(QPainter *painter, const QRect &rect, const Look &look, const TimelineEntry &entry, const TimelineRowState &row)
{
    const Theme &theme = look.theme;
    const PainterState state(painter);
    const auto mirror = [&](const QRectF &part) { return visualRect(look.direction, rect, part); };
    painter->setLayoutDirection(look.direction);
    if (row.selected) {
        painter->fillRect(rect, theme.accentW);
        painter->fillRect(mirror(QRectF(rect.left(), rect.top(), 3, rect.height())), theme.accent);
    } else if (row.hovered) {
        painter->fillRect(rect, theme.hover);
    }
    if (row.focused)
        paintBox(painter, rect, 0, QColor(), theme.accent);
    const qreal threadX = rect.left() + side + timeWidth + columnGap + node / 2;
    const QRectF words(rect.left() + textStart, rect.top(), rect.width() - textStart - side, rect.height());
    const QRectF time(rect.left() + side, rect.top(), timeWidth, rect.height());

    if (entry.kind == TimelineKind::Now) {
        painter->setFont(look.type.font(TextRole::DetailStrong));
        painter->setPen(theme.accent);
        Tabular::draw(painter, mirror(time), Qt::AlignLeft | Qt::AlignVCenter, entry.time);
        const QRectF line(time.right() + columnGap, std::round(rect.center().y()) - 0.5, rect.right() - side - time.right() - columnGap, 1.5);
        painter->fillRect(mirror(line), theme.accent);
        return;
    }
    if (entry.kind == TimelineKind::Gap) {
        QPen dashed(theme.t1, 1.5);
        dashed.setCapStyle(Qt::FlatCap);
        dashed.setDashPattern({2.4, 2.4});
        painter->setPen(dashed);
        const qreal x = mirror(QRectF(threadX, 0, 0, 0)).x();
        painter->drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1));
        painter->setFont(look.type.font(TextRole::DetailStrong));
        painter->setPen(theme.t1);
        Tabular::draw(painter, mirror(words), Qt::AlignLeft | Qt::AlignVCenter, entry.sentence);
        painter->setFont(look.type.font(TextRole::Detail));
        painter->setPen(theme.accent);
        painter->drawText(linkRect(rect, look, entry), Qt::AlignCenter, entry.source);
        return;
    }
    if (!row.last)
        painter->fillRect(mirror(QRectF(threadX - 0.5, rect.top() + node, 1, rect.height() - node)), theme.line2);
    if (row.unread)
        ChipPainter::paintUnreadDot(painter, mirror(QRectF(rect.left() + 10, rect.top() + 10, 0, 0)).center(), look);
    const qreal line = look.type.lineHeight(TextRole::Body);
    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(theme.t1);
    Tabular::draw(painter, mirror(QRectF(time.left(), rect.top() + 1, timeWidth, line)), Qt::AlignLeft | Qt::AlignVCenter, entry.time);
    paintNode(painter, mirror(QRectF(threadX - node / 2.0, rect.top() - 1 + 1, node, node)), look, entry);

    QTextLayout layout;
    const qreal used = layOut(layout, look, entry, words.width());
    const QRectF place = mirror(words);
    painter->setPen(theme.t1);
    layout.draw(painter, QPointF(place.left(), rect.top() + 2));
    if (!entry.source.isEmpty()) {
        painter->setFont(look.type.font(TextRole::Detail));
        painter->setPen(theme.t3);
        const QRectF source(place.left(), rect.top() + 2 + used, place.width(), look.type.lineHeight(TextRole::Detail) + 1);
        const QString shown = QFontMetricsF(painter->font()).elidedText(entry.source, Qt::ElideRight, source.width());
        painter->drawText(source, Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
}

QRect TimelineRow::linkRect(const QRect &rect, const Look &look, const TimelineEntry &entry)
{
    const int before = Tabular::width(QFontMetricsF(look.type.font(TextRole::DetailStrong)), entry.sentence) + 8;
    const int width = qCeil(QFontMetricsF(look.type.font(TextRole::Detail)).horizontalAdvance(entry.source)) + 2;
    const QRectF link(rect.left() + textStart + before, rect.top(), width, rect.height());
    return visualRect(look.direction, rect, link).toRect();
}

} // namespace kit
