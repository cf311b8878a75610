// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace kit
{

/// "I" to "IV"; an en dash for calm (0).
QString levelNumeral(int level);
/// "Red", "Orange", "Yellow", "Blue", "Calm" in the reader's language.
QString levelName(int level);

} // namespace kit
