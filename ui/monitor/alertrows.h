// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/alertsmodel.h"
#include "ui/kit/rowlist.h"

namespace monitor
{

/// One alert in two lines: when, which rule on which watch, what was found, and where it stands.
void paintAlert(QPainter *painter, const QRect &rect, const kit::Look &look, const store::AlertCard &card, const kit::RowList::State &state);
/// One rule in a line: its name and that of its watch, and how it did. `watch` is empty for all.
void paintRule(QPainter *painter, const QRect &rect, const kit::Look &look, const desk::AlertsModel::RuleLine &line, const QString &watch,
    const kit::RowList::State &state);
/// A sample mention, at most two lines, in its own direction.
void paintSample(QPainter *painter, const QRect &rect, const kit::Look &look, const domain::Mention &mention, const kit::RowList::State &state);

} // namespace monitor
