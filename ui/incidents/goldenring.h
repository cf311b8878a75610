// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/incidentreader.h"
#include "ui/kit/ringpainter.h"

namespace incidents
{

/// INC-0142 of INC-2026-0142.
QString shortNumber(const QString &number);

/// The ring and words of the golden hour on cards and in the head of an incident.
struct GoldenRing {
    kit::Ring ring;
    QString first; ///< "33 min to first statement"
    bool pressing = false;
    static GoldenRing of(const store::IncidentCard &card, qint64 now);
};

} // namespace incidents
