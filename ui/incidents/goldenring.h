// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/goldenhour.h"
#include "ui/kit/ringpainter.h"

namespace incidents
{

/// The ring and words of the golden hour on cards and in the head of an incident.
struct GoldenRing {
    kit::Ring ring;
    QString first; ///< "33 min to first statement"
    bool pressing = false;
    static GoldenRing of(const desk::GoldenHour &hour);
};

} // namespace incidents
