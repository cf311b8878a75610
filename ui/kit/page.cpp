// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"
#include <QAction>

namespace kit
{

QAction *letterAction(QWidget *owner, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, owner);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty("letter", key.count() == 1 && key[0].keyboardModifiers() == Qt::NoModifier);
    owner->addAction(action);
    return action;
}

} // namespace kit
