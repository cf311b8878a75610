// SPDX-License-Identifier: GPL-3.0-or-later
#include "inklabel.h"
#include <QEvent>

namespace kit
{

InkLabel::InkLabel(const QString &text, TextRole role, QColor Theme::*ink, QWidget *parent) : QLabel(text, parent), m_role(role), m_ink(ink) { dress(); }

void InkLabel::setRole(TextRole role)
{
    m_role = role;
    dress();
}

void InkLabel::setInk(QColor Theme::*ink)
{
    m_ink = ink;
    dress();
}

bool InkLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::ParentChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::ApplicationFontChange:
    case QEvent::LayoutDirectionChange: dress(); break;
    default: break;
    }
    return QLabel::event(event);
}

void InkLabel::paintEvent(QPaintEvent *event)
{
    // A host further up may have changed without an event that reaches a label with a palette of its own.
    if (palette().color(QPalette::Active, QPalette::WindowText) != Theme::of(this).*m_ink)
        dress();
    QLabel::paintEvent(event);
}

void InkLabel::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    const Theme &theme = Theme::of(this);
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, theme.*m_ink);
    colours.setColor(QPalette::Inactive, QPalette::WindowText, theme.*m_ink);
    setPalette(colours);
    setFont(Type::of(this).font(m_role));
    // QLabel would take the side from the first letter of the text; ours follow the language of the window.
    const Qt::Alignment now = alignment();
    const bool start = now & Qt::AlignLeft || now.testFlags(Qt::AlignRight | Qt::AlignAbsolute);
    if (start) {
        const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment(side | Qt::AlignAbsolute | (now & Qt::AlignVertical_Mask));
    }
    m_dressing = false;
}

} // namespace kit
