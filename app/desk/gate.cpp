// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"
#include "workflows/incidentworkflows.h"

namespace desk
{

Gate gateOf(const domain::Incident &incident, domain::Phase to)
{
    using Missing = workflows::AdvanceIncident::Missing;
    switch (workflows::AdvanceIncident::missing(incident, to, {}, {})) {
    case Missing::Owner: return Gate::WantsLead;
    case Missing::Reason: return Gate::WantsReason;
    case Missing::Nothing: break;
    }
    return Gate::Open;
}

} // namespace desk
