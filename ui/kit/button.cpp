// SPDX-License-Identifier: GPL-3.0-or-later
#include "button.h"
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOption>

namespace kit
{

Button::Button(const QString &text, ButtonRole role, QWidget *parent) : QPushButton(text, parent), m_role(role) { setAutoDefault(false); }

void Button::keyPressEvent(QKeyEvent *event)
{
    // Enter presses the button that has the focus, outside of dialogs too.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::setRole(ButtonRole role)
{
    m_role = role;
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void Button::setKeyCap(const QString &keyCap)
{
    m_keyCap = keyCap;
    updateGeometry();
    update();
}

void Button::setRefusal(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

QSize Button::sizeHint() const
{
    // QPushButton keeps its hint and would not see a new key cap.
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

ButtonRole Button::roleOf(const QWidget *button)
{
    if (const auto *own = qobject_cast<const Button *>(button))
        return own->role();
    const QString role = button ? button->property("kitRole").toString() : QString();
    if (role == QLatin1String("primary"))
        return ButtonRole::Primary;
    return role == QLatin1String("ghost") ? ButtonRole::Ghost : ButtonRole::Default;
}

} // namespace kit
