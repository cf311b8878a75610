// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/fingerprint.h"
#include <QStringView>

namespace analysis
{

/// Makes the fingerprint of a text as typed. Equal on every machine. Safe from any thread.
domain::Fingerprint fingerprint(QStringView text);
/// The address whose key is Fingerprint::link, in its canonical form; empty when there is none. Safe from any thread.
QString sharedLink(QStringView text);

} // namespace analysis
