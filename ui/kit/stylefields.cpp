// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefields.h"
#include "icons.h"
#include "paint.h"
#include "theme.h"
#include "type.h"
#include <QWidget>

namespace kit::stylefields
{

namespace
{
constexpr int radius = 4;
constexpr int arrowBox = 12;
constexpr int leastHandle = 24;
} // namespace

void paintFieldPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    const bool enabled = option.state & QStyle::State_Enabled, readOnly = option.state & QStyle::State_ReadOnly;
    const bool hover = option.state & QStyle::State_MouseOver;
    if (!enabled || readOnly) {
        paintBox(painter, option.rect, radius, QColor(), theme.line);
        return;
    }
    const bool error = widget && widget->property("kitError").toBool();
    const QColor border = error ? theme.t1 : hover ? theme.t2 : theme.edge;
    paintBox(painter, option.rect, radius, theme.surface, border, error ? 1.5 : 1);
}

void paintCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    if (option.editable) {
        paintFieldPanel(option, painter, widget);
    } else {
        const bool enabled = option.state & QStyle::State_Enabled;
        const bool open = option.state & QStyle::State_On, hover = option.state & QStyle::State_MouseOver;
        const QColor fill = !enabled ? QColor() : open ? theme.line : hover ? theme.hover : theme.surface;
        paintBox(painter, option.rect, radius, fill, enabled ? theme.line2 : theme.line);
    }
    QRectF arrow(0, 0, arrowBox, arrowBox);
    arrow.moveCenter(QRectF(comboRect(option, QStyle::SC_ComboBoxArrow)).center());
    paintIcon(painter, arrow, "chevD", option.state & QStyle::State_Enabled ? theme.t2 : theme.t4);
}

void paintComboLabel(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    if (option.editable)
        return;
    const Theme &theme = Theme::of(widget);
    const PainterState state(painter);
    painter->setFont(Type::of(widget).font(TextRole::Control));
    painter->setPen(option.state & QStyle::State_Enabled ? theme.t1 : theme.t4);
    QRect text = comboRect(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        QRect box(QPoint(text.left(), 0), option.iconSize);
        if (option.direction == Qt::RightToLeft)
            box.moveRight(text.right());
        box.moveTop(text.top() + (text.height() - box.height()) / 2);
        option.currentIcon.paint(painter, box);
        const int used = box.width() + 6;
        text.adjust(option.direction == Qt::LeftToRight ? used : 0, 0, option.direction == Qt::RightToLeft ? -used : 0, 0);
    }
    const QString shown = QFontMetrics(painter->font()).elidedText(option.currentText, Qt::ElideRight, text.width());
    painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), shown);
}

QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const int arrow = arrowBox + 12;
    QRect rect = whole;
    switch (part) {
    case QStyle::SC_ComboBoxArrow: rect = QRect(whole.right() - arrow + 1, whole.top(), arrow, whole.height()); break;
    case QStyle::SC_ComboBoxEditField: rect = whole.adjusted(option.editable ? 5 : 10, 1, -arrow, -1); break;
    default: return whole;
    }
    return QStyle::visualRect(option.direction, whole, rect);
}

QSize comboSize(const QStyleOptionComboBox &option, const QWidget *widget, const QSize &contents)
{
    const int height = Type::of(widget).scaled(option.editable ? 28 : 26);
    return {contents.width() + arrowBox + 24, height};
}

void paintSpin(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    if (option.frame)
        paintFieldPanel(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, const char *name) {
        const QRect rect = spinRect(option, part);
        const bool enabled = option.state & QStyle::State_Enabled && option.stepEnabled & step;
        const bool active = option.activeSubControls & part && option.state & QStyle::State_MouseOver;
        QRectF box(0, 0, 10, 10);
        box.moveCenter(QRectF(rect).center());
        paintIcon(painter, box, name, !enabled ? theme.t4 : active ? theme.t1 : theme.t2);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, "chevU");
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, "chevD");
}

QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 22;
    const int half = whole.height() / 2;
    QRect rect = whole;
    switch (part) {
    case QStyle::SC_SpinBoxUp: rect = QRect(whole.right() - buttons, whole.top() + 1, buttons, half - 1); break;
    case QStyle::SC_SpinBoxDown: rect = QRect(whole.right() - buttons, whole.top() + half, buttons, whole.height() - half - 1); break;
    case QStyle::SC_SpinBoxEditField: rect = whole.adjusted(5, 1, -buttons - 2, -1); break;
    default: return whole;
    }
    return QStyle::visualRect(option.direction, whole, rect);
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    if (option.maximum <= option.minimum)
        return;
    const bool over = option.state & QStyle::State_MouseOver && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool down = option.state & QStyle::State_Sunken;
    const QRectF handle = scrollBarRect(option, QStyle::SC_ScrollBarSlider);
    const QRectF thumb = option.orientation == Qt::Vertical ? handle.adjusted(3, 1, -2, -1) : handle.adjusted(1, 3, -1, -2);
    paintBox(painter, thumb, 2.5, over || down ? theme.edge : theme.line2, QColor());
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool vertical = option.orientation == Qt::Vertical;
    const QRect whole = option.rect;
    const int length = vertical ? whole.height() : whole.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(option.pageStep) * length / (range + option.pageStep));
        handle = std::clamp(handle, std::min(leastHandle, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto slice = [&](int at, int size) {
        return vertical ? QRect(whole.left(), whole.top() + at, whole.width(), size) : QRect(whole.left() + at, whole.top(), size, whole.height());
    };
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider: rect = slice(start, handle); break;
    case QStyle::SC_ScrollBarSubPage: rect = slice(0, start); break;
    case QStyle::SC_ScrollBarAddPage: rect = slice(start + handle, length - start - handle); break;
    case QStyle::SC_ScrollBarGroove: rect = whole; break;
    default: // there are no arrow buttons
        return {};
    }
    return vertical ? rect : QStyle::visualRect(option.direction, whole, rect);
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(widget);
    QRect track = option.rect;
    track.setHeight(4);
    track.moveCenter(option.rect.center());
    painter->fillRect(track, theme.line);
    if (option.maximum <= option.minimum)
        return; // unknown length: the words beside it count
    QRect done = track;
    done.setWidth(int(qint64(track.width()) * (option.progress - option.minimum) / (option.maximum - option.minimum)));
    painter->fillRect(QStyle::visualRect(option.direction, track, done), theme.t2);
}

} // namespace kit::stylefields
