// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace sources
{

/// The text with the usual faults of hand-made XML mended: text before the first tag and a second XML declaration
/// dropped, characters that XML forbids dropped, stray ampersands and less-than signs escaped, HTML's entity names that
/// the document does not declare turned into characters, repeated attributes of one tag dropped. Linear. Safe from any thread.
QString mendXml(const QString &text);

} // namespace sources
