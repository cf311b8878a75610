// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"
#include <QPainter>
#include <QStyle>

namespace kit
{

ElidedLabel::ElidedLabel(const QString &text, TextRole role, QColor Theme::*ink, QWidget *parent) : QWidget(parent), m_role(role), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void ElidedLabel::setInk(QColor Theme::*ink)
{
    m_ink = ink;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const Type &type = Type::of(this);
    return {qCeil(QFontMetricsF(type.font(m_role)).horizontalAdvance(m_text)) + 1, type.lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const { return {0, Type::of(this).lineHeight(m_role)}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.setFont(Type::of(this).font(m_role));
    painter.setPen(isEnabled() ? theme.*m_ink : theme.t4);
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    const QString wanted = shown == m_text ? QString() : m_text;
    if (toolTip() != wanted)
        setToolTip(wanted);
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), shown);
}

} // namespace kit
