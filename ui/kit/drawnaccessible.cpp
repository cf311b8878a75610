// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnaccessible.h"
#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace kit
{

namespace
{

struct Drawn {
    const char *className;
    QAccessible::Role role;
};

constexpr Drawn drawn[] = {
    {"kit::RingWidget", QAccessible::Clock},
    {"kit::Stepper", QAccessible::Grouping},
    {"kit::LevelScale", QAccessible::Grouping},
    {"kit::Segmented", QAccessible::Grouping},
    {"kit::ChipLabel", QAccessible::StaticText},
    {"kit::SeverityBadge", QAccessible::StaticText},
    {"kit::ElidedLabel", QAccessible::StaticText},
    {"kit::NumLabel", QAccessible::StaticText},
    {"kit::Avatar", QAccessible::Graphic},
    {"kit::PanelHead", QAccessible::Heading},
    {"kit::EmptyState", QAccessible::Grouping},
    {"kit::LoadingBars", QAccessible::ProgressBar},
    {"kit::Callout", QAccessible::AlertMessage},
    {"kit::Toast", QAccessible::AlertMessage},
    {"kit::Hairline", QAccessible::Separator},
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    for (const Drawn &d : drawn) {
        if (className == QLatin1String(d.className))
            return new QAccessibleWidget(widget, d.role);
    }
    return nullptr;
}

} // namespace

void installDrawnAccessible()
{
    QAccessible::installFactory(make); // the same function is kept once
}

} // namespace kit
