// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include <QDateTime>

namespace base
{

qint64 SystemClock::now() const { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace base
