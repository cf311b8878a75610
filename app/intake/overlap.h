// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alerts.h"
#include "store/livereader.h"

namespace intake
{

/// The mentions that an alert counted when it was raised: those of its watch and slice in its window.
store::MentionFilter windowOf(const domain::Alert &alert);

/// Whether a burst is mostly what another watch shows as well: 60 % of the smaller of both windows hit both watches, and these
/// are a quarter of its own window, so that something new and large is not told as part of something old and small. Fewer than
/// five mentions say nothing. Pure.
bool isMostlySame(const store::Overlap &overlap);

/// Puts the one first that the others may join: what was found earlier, then what counted more. Pure.
bool comesFirst(const domain::Alert &a, const domain::Alert &b);

} // namespace intake
