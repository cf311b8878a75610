// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaccessible.h"
#include <QAccessible>
#include <QAccessibleWidget>
#include <QTableView>

namespace charts
{

namespace
{

/// A chart whose only child is its table, and that answers as that table.
class TwinAccessible : public QAccessibleWidget
{
public:
    explicit TwinAccessible(QWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override { return index == 0 ? twin() : nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override { return child == twin() ? 0 : -1; }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface && twin())
            return twin()->interface_cast(type);
        return QAccessibleWidget::interface_cast(type);
    }

private:
    QAccessibleInterface *twin() const
    {
        auto *table = widget()->findChild<QTableView *>(QString(), Qt::FindDirectChildrenOnly);
        return table ? QAccessible::queryAccessibleInterface(table) : nullptr;
    }
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className == QLatin1String("charts::StreamChart") || className == QLatin1String("charts::SpreadMap"))
        return new TwinAccessible(qobject_cast<QWidget *>(object));
    for (const char *name :
        {"charts::TraceStrip", "charts::OverviewStrip", "charts::ShareBars", "charts::StreamLegend", "charts::SpreadLegend", "charts::GaugeChart"}) {
        if (className == QLatin1String(name))
            return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Chart);
    }
    return nullptr;
}

} // namespace

void installChartAccessible() { QAccessible::installFactory(make); }

} // namespace charts
