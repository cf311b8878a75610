// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkbutton.h"
#include "theme.h"
#include "type.h"
#include <QKeyEvent>
#include <QPainter>

namespace kit
{

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const Type &type = Type::of(this);
    // The hit area is 24 high although the words are lower.
    return {qCeil(QFontMetricsF(type.font(TextRole::Detail)).horizontalAdvance(text())) + 2, type.scaled(24)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QFont font = Type::of(this).font(TextRole::Detail);
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(!isEnabled() ? theme.t4 : isDown() ? theme.accentH : theme.accent);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace kit
