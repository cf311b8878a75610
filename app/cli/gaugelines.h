// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "verb.h"

namespace cli
{

/// Prints ratings and reports over time with what was expected, from `from` until before `to` (UTC ms; 0 for no end).
QCoro::Task<int> printGauges(Call call, qint64 from, qint64 to);

} // namespace cli
