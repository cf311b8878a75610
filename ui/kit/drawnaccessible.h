// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kit
{

/// Gives the drawn widgets of this room their roles for assistive technology. Called by initResources().
void installDrawnAccessible();

} // namespace kit
