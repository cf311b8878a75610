// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/mention.h"

namespace desk
{

/// Mentions as CSV (RFC 4180) with a byte order mark, for spreadsheets. Cells that begin like formulas get an apostrophe,
/// since spreadsheets would run them.
QByteArray mentionCsv(const QList<const domain::Mention *> &mentions);

} // namespace desk
