// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/records.h"

namespace desk
{

/// What a move to another phase still wants from a person.
enum class Gate { Open, WantsLead, WantsReason };
Gate gateOf(const domain::Incident &incident, domain::Phase to);

} // namespace desk
