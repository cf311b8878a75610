// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look.h"
#include <QRectF>
#include <array>
#include <optional>

class QPainter;

namespace kit
{

/// The three legs of a complaint (review, investigate, answer), 24 hours each. `hours` have passed on the
/// clock; `done` says at which hour a leg was finished.
struct Sla {
    double hours = 0;
    std::array<std::optional<double>, 3> done;
};

class SlaBar
{
public:
    /// 190 by 18 in tables, 512 by 24 in the detail.
    static void paint(QPainter *painter, const QRectF &rect, const Look &look, const Sla &sla);
};

} // namespace kit
