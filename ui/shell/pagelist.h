// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rail.h"

namespace shell
{

/// The pages in the order of the rail; Ctrl+1 to Ctrl+9, Ctrl+0 and Ctrl+comma follow it.
QList<RailItem> railItems();
/// The item of the rail that a page belongs to: its own name for most.
QString railItemOf(const QString &page);
/// What a page that is not built yet will be; empty for one that is.
QString plannedAs(const QString &page);

} // namespace shell
