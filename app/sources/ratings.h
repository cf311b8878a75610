// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace sources
{

/// One to five stars from what an export writes: "4", "4,5", "8/10", "80 %", "★★★☆☆", "4 out of 5", in any script's digits.
/// `best` is the top of the scale of bare numbers. None when it is no rating or lies outside its scale; zero stars is the
/// least there is.
std::optional<double> parseStars(const QString &text, double best = 5);
/// The top of the scale that bare numbers of a column keep to: 5, 10 or 100, the least that holds them all.
double scaleOf(const QStringList &cells);

} // namespace sources
