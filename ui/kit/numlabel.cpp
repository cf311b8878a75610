// SPDX-License-Identifier: GPL-3.0-or-later
#include "numlabel.h"
#include "tabular.h"
#include <QPainter>

namespace kit
{

NumLabel::NumLabel(const QString &text, TextRole role, QColor Theme::*ink, QWidget *parent) : QWidget(parent), m_role(role), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void NumLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    const int before = sizeHint().width();
    m_text = text;
    setAccessibleName(text);
    if (sizeHint().width() != before)
        updateGeometry();
    update();
}

void NumLabel::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void NumLabel::setInk(QColor Theme::*ink)
{
    m_ink = ink;
    update();
}

void NumLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize NumLabel::sizeHint() const
{
    const Type &type = Type::of(this);
    return {Tabular::width(QFontMetricsF(type.font(m_role)), m_text), type.lineHeight(m_role)};
}

void NumLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.setFont(Type::of(this).font(m_role));
    painter.setPen(isEnabled() ? theme.*m_ink : theme.t4);
    Tabular::draw(&painter, rect(), m_alignment, m_text);
}

} // namespace kit
