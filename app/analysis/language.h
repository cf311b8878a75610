// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace analysis
{

/// The declared tag in its canonical spelling (ZH_cn becomes zh-CN); empty when it is not a tag.
QString canonicalTag(const QString &declared);

} // namespace analysis
