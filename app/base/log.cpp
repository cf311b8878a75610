// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

namespace base
{

Q_LOGGING_CATEGORY(logStore, "foreshock.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logSources, "foreshock.sources", QtWarningMsg)
Q_LOGGING_CATEGORY(logIntake, "foreshock.intake", QtWarningMsg)
Q_LOGGING_CATEGORY(logShell, "foreshock.shell", QtWarningMsg)

} // namespace base
