// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace analysis
{

/// The language of a text by its script, as decisions.md asks before text analysis exists: zh-Hans or zh-Hant, ja, ko,
/// fa, ur, ar, ru, en where English function words say so, und-Latn for other Latin text; empty when there are no letters.
QString guessLanguage(const QString &text);

/// The declared tag in its canonical spelling (ZH_cn becomes zh-CN); empty when it is not a tag.
QString canonicalTag(const QString &declared);

} // namespace analysis
