// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/fingerprint.h"
#include <QStringView>

namespace analysis
{

/// Makes the fingerprint of a text as typed. Equal on every machine. Safe from any thread.
domain::Fingerprint fingerprint(QStringView text);

} // namespace analysis
