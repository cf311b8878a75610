// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "spreadstate.h"

class QIODevice;

namespace desk
{

/// Accounts and ties with all their measures as GraphML 1.0 (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002), UTF-8:
/// a directed graph from whose words to who passed them on. Times are ISO 8601 UTC. The device is open for writing.
void writeGraphml(QIODevice *device, const SpreadState &state);

} // namespace desk
