// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace analysis
{

/// Whose words a text says it passes on, or whom it answers: the handle after "RT", "MT", "repost", "转发", "转自", "//@",
/// "via" or "回复", or one at its very beginning ("@name …", "@name: …"). The nearest source comes first in such texts, so the
/// first repost mark counts, before a handle that is only addressed. Without the @; empty when there is none. Any thread.
QString creditedAuthor(QStringView text);

} // namespace analysis
