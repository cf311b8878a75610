// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charts
{

/// Lets assistive technology read charts: a stream chart as its table, strips and bars by name and
/// description.
void installChartAccessible();

} // namespace charts
