// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/charts/streamdata.h"

/// The six hours of the drawn Situation screen: 2-minute bins from 05:50, with its bursts and events. Times
/// are UTC.
charts::StreamData situationSeries();
