// SPDX-License-Identifier: GPL-3.0-or-later
#include "styleitems.h"
#include "icons.h"
#include "paint.h"
#include "theme.h"
#include "type.h"
#include <QHeaderView>
#include <QTableView>

namespace kit::styleitems
{

namespace
{

constexpr int menuIcon = 32; // room for check or icon before the words
constexpr int menuEnd = 12;

/// Whether a cell begins its row: tables do not say so in their option.
bool isFirstInRow(const QStyleOptionViewItem &option, const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!table)
        return option.viewItemPosition != QStyleOptionViewItem::Middle && option.viewItemPosition != QStyleOptionViewItem::End;
    const QHeaderView *header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == option.index.column();
    }
    return false;
}

QStringList menuParts(const QStyleOptionMenuItem &option)
{
    QStringList parts = option.text.split(QLatin1Char('\t'));
    parts.resize(2);
    return parts;
}

} // namespace

void paintMenuPanel(const QRect &rect, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    painter->fillRect(rect, theme.raised);
    paintBox(painter, rect, 0, QColor(), theme.line2);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QWidget *widget)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const Type &type = Type::of(widget);
    const QFontMetricsF metrics(type.font(TextRole::Control));
    const QStringList parts = menuParts(option);
    int width = menuIcon + menuEnd + qCeil(metrics.size(Qt::TextShowMnemonic, parts[0]).width());
    if (!parts[1].isEmpty())
        width += 32 + qCeil(metrics.horizontalAdvance(parts[1]));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 24;
    return {width, type.scaled(28)};
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const QRect whole = option.rect;
    painter->fillRect(whole, theme.raised);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(whole.left() + 1, whole.center().y(), whole.width() - 2, 1), theme.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled, selected = option.state & QStyle::State_Selected;
    if (selected)
        paintBox(painter, whole.adjusted(4, 1, -4, -1), 3, enabled ? theme.accentW : theme.hover, QColor());
    const QColor ink = enabled ? theme.t1 : theme.t4;
    const PainterState state(painter);
    QFont font = Type::of(widget).font(TextRole::Control);
    font.setWeight(QFont::Normal);
    painter->setFont(font);

    QRectF mark(whole.left() + 10, 0, 16, 16);
    mark.moveTop(whole.top() + (whole.height() - 16) / 2);
    mark = visualRect(option.direction, whole, mark);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        if (option.checkType == QStyleOptionMenuItem::Exclusive)
            paintBox(painter, mark.adjusted(5, 5, -5, -5), 3, enabled ? theme.accent : theme.t4, QColor());
        else
            paintIcon(painter, mark, "check", enabled ? theme.accent : theme.t4);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, mark.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = menuParts(option);
    const QRect words = whole.adjusted(menuIcon, 0, -menuEnd, 0);
    const QRect visual = QStyle::visualRect(option.direction, whole, words);
    const auto side = [&](Qt::Alignment a) { return int(QStyle::visualAlignment(option.direction, a) | Qt::AlignVCenter); };
    painter->setPen(ink);
    painter->drawText(visual, side(Qt::AlignLeft) | Qt::TextShowMnemonic | Qt::TextSingleLine, parts[0]);
    painter->setPen(enabled ? theme.t3 : theme.t4);
    painter->drawText(visual, side(Qt::AlignRight), parts[1]);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRectF arrow(whole.right() - 20, whole.top() + (whole.height() - 12) / 2, 12, 12);
        paintIcon(painter, visualRect(option.direction, whole, arrow), "chevR", ink, option.direction);
    }
}

void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->fillRect(option.rect, theme.sunken);
    if (enabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        const bool open = option.state & QStyle::State_Sunken;
        paintBox(painter, option.rect.adjusted(0, 2, 0, -2), 4, open ? theme.line : theme.hover, QColor());
    }
    const PainterState state(painter);
    QFont font = Type::of(widget).font(TextRole::Control);
    font.setWeight(QFont::Normal);
    painter->setFont(font);
    painter->setPen(enabled ? theme.t1 : theme.t4);
    // Underlines appear with the keyboard only.
    const bool keys = option.state & QStyle::State_KeyboardFocusChange || option.state & QStyle::State_HasFocus;
    const int flags = Qt::AlignCenter | Qt::TextSingleLine | (keys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->drawText(option.rect, flags, option.text);
}

void paintHeaderSection(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    painter->fillRect(option.rect, option.state & QStyle::State_Sunken ? theme.hover : theme.surface);
    const bool vertical = option.type == QStyleOption::SO_Header && static_cast<const QStyleOptionHeader &>(option).orientation == Qt::Vertical;
    paintHairline(painter, option.rect, Qt::BottomEdge, vertical ? theme.line : theme.line2);
}

void paintHeaderLabel(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const PainterState state(painter);
    painter->setFont(Type::of(widget).font(TextRole::Label));
    painter->setPen(option.state & QStyle::State_Enabled ? theme.t3 : theme.t4);
    QRect text = option.rect.adjusted(4, 0, -4, 0);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        painter->setPen(theme.t1);
        QRectF arrow(text.right() - 12, text.top() + (text.height() - 12) / 2.0, 12, 12);
        const bool down = option.sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, visualRect(option.direction, option.rect, arrow), down ? "chevD" : "chevU", theme.t1);
        text.adjust(0, 0, -14, 0);
    }
    text = QStyle::visualRect(option.direction, option.rect, text);
    const QString shown = QFontMetrics(painter->font()).elidedText(option.text, Qt::ElideRight, text.width() + 1);
    Qt::Alignment alignment = option.textAlignment & Qt::AlignHorizontal_Mask;
    if (!alignment)
        alignment = Qt::AlignLeft;
    painter->drawText(text, int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter), shown);
}

QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget)
{
    const Type &type = Type::of(widget);
    const QFontMetricsF metrics(type.font(TextRole::Label));
    return {qCeil(metrics.horizontalAdvance(option.text)) + 24, type.scaled(28)};
}

void paintTab(const QStyleOptionTab &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const bool selected = option.state & QStyle::State_Selected, enabled = option.state & QStyle::State_Enabled;
    const bool hover = option.state & QStyle::State_MouseOver;
    paintHairline(painter, option.rect, Qt::BottomEdge, theme.line);
    if (selected)
        painter->fillRect(QRect(option.rect.left() + 4, option.rect.bottom() - 1, option.rect.width() - 8, 2), theme.accent);
    const PainterState state(painter);
    const Type &type = Type::of(widget);
    painter->setFont(type.font(selected ? TextRole::RowStrong : TextRole::Control));
    painter->setPen(!enabled ? theme.t4 : selected || hover ? theme.t1 : theme.t2);
    QRect text = option.rect;
    if (!option.icon.isNull()) {
        QRect box(text.left() + 12, 0, 16, 16);
        box.moveTop(text.top() + (text.height() - 16) / 2);
        option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, box), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        text = QStyle::visualRect(option.direction, option.rect, text.adjusted(20, 0, 0, 0));
    }
    painter->drawText(text, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

QSize tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    const Type &type = Type::of(widget);
    const QFontMetricsF metrics(type.font(TextRole::RowStrong));
    const int icon = option.icon.isNull() ? 0 : 20;
    return {qCeil(metrics.size(Qt::TextShowMnemonic, option.text).width()) + 24 + icon, type.scaled(32)};
}

void paintRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.accentW);
        if (isFirstInRow(option, widget)) {
            const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accent);
        }
    } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter->fillRect(option.rect, theme.hover);
    }
}

void paintCurrentRow(const QRect &rect, QPainter *painter, const QWidget *widget) { paintBox(painter, rect, 0, QColor(), Theme::of(widget).accent); }

} // namespace kit::styleitems
