// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/records.h"
#include <functional>

class QWidget;

namespace incidents
{

/// Asks for what a move to another phase still wants (a lead, a reason) and then runs `move`; runs it at once when
/// nothing is wanted.
void askGate(QWidget *window, const domain::Incident &incident, domain::Phase to, const QString &actor,
    std::function<void(const QString &owner, const QString &reason)> move);

} // namespace incidents
