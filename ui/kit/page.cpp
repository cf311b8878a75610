// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"
#include <QAction>

namespace kit
{

void Page::addPageAction(QAction *action)
{
    addAction(action);
    m_actions.append(action);
}

void Page::addLetter(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty("letter", key.count() == 1 && key[0].keyboardModifiers() == Qt::NoModifier);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addPageAction(action);
}

} // namespace kit
