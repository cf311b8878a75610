// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLatin1StringView>

namespace sources
{

/// The character that HTML's `&name;` stands for (name without & and ;, case counts); 0 when there is none.
char16_t namedEntity(QLatin1StringView name);
/// What `&#code;` means in HTML: C1 controls as windows-1252, impossible ones as U+FFFD.
char32_t numericEntity(char32_t code);

} // namespace sources
