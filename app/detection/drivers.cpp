// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers.h"
#include <QSet>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace detection
{
namespace
{

/// Observed times ln(observed / expected); nothing observed adds nothing.
double cell(double observed, double row, double column, double all) { return observed > 0 ? observed * std::log(observed * all / (row * column)) : 0; }

double logLikelihoodRatio(double now, double nowTotal, double before, double beforeTotal)
{
    const double all = nowTotal + beforeTotal, with = now + before, without = all - with;
    return 2
        * (cell(now, nowTotal, with, all) + cell(before, beforeTotal, with, all) + cell(nowTotal - now, nowTotal, without, all)
            + cell(beforeTotal - before, beforeTotal, without, all));
}

} // namespace

QList<Driver> drivers(const CategoryCounts &now, const CategoryCounts &before, qsizetype limit, qint64 floor)
{
    QSet<QString> names(now.mentions.keyBegin(), now.mentions.keyEnd());
    names.unite({before.mentions.keyBegin(), before.mentions.keyEnd()});
    QList<Driver> out;
    for (const auto &name : std::as_const(names)) {
        Driver driver{name, now.mentions.value(name), before.mentions.value(name)};
        if (std::max(driver.now, driver.before) < floor)
            continue;
        const double a = double(driver.now), b = double(driver.before);
        // A category cannot stand in more mentions than there are.
        const double nowTotal = std::max(double(now.total), a), beforeTotal = std::max(double(before.total), b);
        const double ratio = std::max(0.0, logLikelihoodRatio(a, nowTotal, b, beforeTotal));
        driver.score = a * beforeTotal >= b * nowTotal ? ratio : -ratio;
        out.append(driver);
    }
    const auto order = [](const Driver &driver) { return std::tuple(-std::abs(driver.score), -driver.now, driver.name); };
    std::sort(out.begin(), out.end(), [&](const Driver &a, const Driver &b) { return order(a) < order(b); });
    out.resize(std::min(limit, out.size()));
    return out;
}

} // namespace detection
