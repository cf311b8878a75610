// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace base
{

/// Keeps what threads freed from staying with the process: by default glibc keeps a heap for each of a dozen threads and
/// returns little of them. Call once, before threads start. Does nothing with another C library.
void shareHeaps();

/// Returns what was freed after something large has ended. Takes some milliseconds; any thread.
void giveBackFreed();

} // namespace base
