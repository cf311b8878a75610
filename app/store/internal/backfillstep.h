// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

namespace store
{

struct BackfillStep {
    bool more = false;
    QString watchId; ///< the watch that got hits in this step; empty when a retired one was cleared
};
/// One bounded piece of work inside somebody's transaction: matches up to 20,000 past mentions of the watch that waits
/// longest, newest first, or clears part of a retired watch.
BackfillStep backfillStep(Connection &connection, qint64 now);

} // namespace store
