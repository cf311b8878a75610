// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylebuttons.h"
#include "button.h"
#include "icons.h"
#include "keycap.h"
#include "paint.h"
#include "theme.h"
#include "type.h"
#include <QStyle>
#include <QToolButton>

namespace kit::stylebuttons
{

namespace
{

constexpr int radius = 4;
constexpr int gap = 6;

struct Colours {
    QColor fill, border, text;
};

Colours pushColours(const Theme &theme, ButtonRole role, QStyle::State state, bool checked)
{
    const bool hover = state & QStyle::State_MouseOver, down = state & QStyle::State_Sunken;
    if (!(state & QStyle::State_Enabled))
        return {QColor(), role == ButtonRole::Ghost ? QColor() : theme.line, theme.t4};
    switch (role) {
    case ButtonRole::Primary: return {hover || down ? theme.accentH : theme.accent, QColor(), theme.onAccent};
    case ButtonRole::Ghost: return {down ? theme.line : hover ? theme.hover : QColor(), QColor(), hover || down ? theme.t1 : theme.t2};
    case ButtonRole::Default: break;
    }
    if (checked)
        return {theme.accentW, theme.line2, theme.accent};
    return {down ? theme.line : hover ? theme.hover : theme.surface, theme.line2, theme.t1};
}

bool isSmall(const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    return button && button->isSmall();
}

QString keyCap(const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    return button ? button->keyCap() : QString();
}

QFont buttonFont(const Type &type, const QWidget *widget)
{
    QFont font = type.font(TextRole::Control);
    if (isSmall(widget))
        font.setPointSizeF(font.pointSizeF() * 12 / 12.5);
    return font;
}

} // namespace

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Type &type = Type::of(widget);
    int width = 0;
    if (!option.text.isEmpty()) {
        const QFontMetricsF metrics(buttonFont(type, widget));
        width += qCeil(metrics.size(Qt::TextShowMnemonic, option.text).width());
    }
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : gap);
    if (!keyCap(widget).isEmpty())
        width += 4 + gap + KeyCap::width(type, keyCap(widget));
    if (option.features & QStyleOptionButton::HasMenu)
        width += gap + 12;
    const int height = type.scaled(isSmall(widget) ? 24 : 28);
    width += 2 + (isSmall(widget) ? 16 : 20);
    return {std::max(width, height), height};
}

void paintPushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const Type &type = Type::of(widget);
    const Colours colours = pushColours(theme, Button::roleOf(widget), option.state, option.state & QStyle::State_On);
    paintBox(painter, option.rect, radius, colours.fill, colours.border);

    const PainterState state(painter);
    painter->setFont(buttonFont(type, widget));
    painter->setPen(colours.text);
    const QString cap = keyCap(widget);
    const int capWidth = cap.isEmpty() ? 0 : KeyCap::width(type, cap) + 4 + gap;
    const int menuWidth = option.features & QStyleOptionButton::HasMenu ? gap + 12 : 0;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width() + (option.text.isEmpty() ? 0 : gap);
    const QFontMetricsF metrics(painter->font(), painter->device());
    const int textWidth = qCeil(metrics.size(Qt::TextShowMnemonic, option.text).width());
    const int content = iconWidth + textWidth + capWidth + menuWidth;
    const QRect whole = option.rect;
    int x = whole.left() + (whole.width() - content) / 2;
    const auto place = [&](int width) {
        const QRect part(x, whole.top(), width, whole.height());
        x += width;
        return QStyle::visualRect(option.direction, whole, part);
    };
    if (iconWidth) {
        const QRect part = place(iconWidth);
        QRect box(QPoint(), option.iconSize);
        box.moveCenter(part.center());
        if (option.direction == Qt::LeftToRight)
            box.moveLeft(part.left());
        else
            box.moveRight(part.right());
        const QString name = option.icon.name();
        if (!name.isEmpty())
            paintIcon(painter, box, name, colours.text, option.direction);
        else
            option.icon.paint(painter, box);
    }
    if (textWidth) {
        const bool underline = option.state & QStyle::State_KeyboardFocusChange;
        const int flags = Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
        painter->drawText(place(textWidth + 1), flags, option.text);
    }
    if (capWidth) {
        QRect part = place(capWidth);
        part = part.adjusted(option.direction == Qt::LeftToRight ? 4 + gap - 1 : 0, 0, 0, 0);
        QColor border = colours.text;
        border.setAlphaF(0.75f);
        KeyCap::paint(painter, part, type, cap, colours.text, border);
    }
    if (menuWidth) {
        QRect part = place(menuWidth);
        QRectF box(0, 0, 12, 12);
        box.moveCenter(QRectF(part).center());
        paintIcon(painter, box, "chevD", colours.text);
    }
}

void paintToolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool framed = !(option.state & QStyle::State_AutoRaise);
    QColor fill = framed ? theme.surface : QColor();
    if (option.state & QStyle::State_On)
        fill = theme.accentW;
    else if (enabled && option.state & QStyle::State_Sunken)
        fill = theme.line;
    else if (enabled && option.state & QStyle::State_MouseOver)
        fill = theme.hover;
    paintBox(painter, option.rect, radius, fill, framed ? theme.line2 : QColor());
}

void paintToolButtonLabel(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const bool enabled = option.state & QStyle::State_Enabled, on = option.state & QStyle::State_On;
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor ink = !enabled ? theme.t4 : on ? theme.accent : hover ? theme.t1 : theme.t2;
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const PainterState state(painter);
    QFont font = Type::of(widget).font(TextRole::Control);
    if (on)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(ink);
    const QFontMetricsF metrics(font, painter->device());
    const int iconWidth = hasIcon ? option.iconSize.width() : 0;
    const int textWidth = hasText ? qCeil(metrics.size(Qt::TextShowMnemonic, option.text).width()) : 0;
    const int content = iconWidth + textWidth + (hasIcon && hasText ? gap : 0);
    const QRect whole = option.rect;
    int x = whole.left() + (whole.width() - content) / 2;
    if (hasIcon) {
        QRect box(x, 0, iconWidth, option.iconSize.height());
        box.moveTop(whole.top() + (whole.height() - box.height()) / 2);
        box = QStyle::visualRect(option.direction, whole, box);
        if (!option.icon.name().isEmpty())
            paintIcon(painter, box, option.icon.name(), ink, option.direction);
        else
            option.icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth + gap;
    }
    if (hasText) {
        const QRect box(x, whole.top(), textWidth + 1, whole.height());
        painter->drawText(QStyle::visualRect(option.direction, whole, box), Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    }
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const Type &type = Type::of(widget);
    const int height = type.scaled(28);
    int width = 12;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull())
        width += option.iconSize.width();
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty()) {
        QFont font = type.font(TextRole::Control);
        font.setWeight(QFont::DemiBold); // room for the checked state
        width += qCeil(QFontMetricsF(font).size(Qt::TextShowMnemonic, option.text).width()) + gap + 4;
    }
    if (option.features & QStyleOptionToolButton::MenuButtonPopup)
        width += 16;
    return {std::max(width, height), height};
}

void paintCheckIndicator(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const bool enabled = option.state & QStyle::State_Enabled, hover = option.state & QStyle::State_MouseOver;
    const bool on = option.state & QStyle::State_On, partly = option.state & QStyle::State_NoChange;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    box.moveTopLeft(QPointF(qRound(box.x()), qRound(box.y())));
    if (!on && !partly) {
        paintBox(painter, box, 3, enabled ? theme.surface : QColor(), !enabled ? theme.line : hover ? theme.t2 : theme.edge);
        return;
    }
    paintBox(painter, box, 3, enabled ? (hover ? theme.accentH : theme.accent) : theme.line, QColor());
    paintIcon(painter, box.adjusted(1, 1, -1, -1), on ? "check" : "minus", enabled ? theme.onAccent : theme.t4);
}

void paintRadioIndicator(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const bool enabled = option.state & QStyle::State_Enabled, hover = option.state & QStyle::State_MouseOver;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    const bool on = option.state & QStyle::State_On;
    const QColor ring = !enabled ? theme.line : on ? theme.accent : hover ? theme.t2 : theme.edge;
    paintBox(painter, box, 8, enabled ? theme.surface : QColor(), ring, on ? 1.5 : 1);
    if (on)
        paintBox(painter, box.adjusted(4, 4, -4, -4), 4, enabled ? theme.accent : theme.t4, QColor());
}

} // namespace kit::stylebuttons
