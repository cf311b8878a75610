// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alerts.h"
#include "store/workspace.h"

namespace cli
{

/// An alert as one line for people.
QString alertLine(const store::AlertCard &card);
/// Prints an alert as one line to stderr, once the name of its watch is known. Called on the workspace's thread.
void printAlert(store::Workspace &workspace, const domain::Alert &alert);

} // namespace cli
