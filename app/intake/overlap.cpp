// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlap.h"
#include "base/clock.h"
#include "slices.h"
#include <tuple>

namespace intake
{
namespace
{

constexpr double mostly = 0.6, leastOfMine = 0.25;
constexpr qint64 leastMentions = 5;

} // namespace

store::MentionFilter windowOf(const domain::Alert &alert)
{
    store::MentionFilter out;
    out.watch = alert.watch;
    out.to = alert.opened;
    out.from = alert.opened - alert.windowMinutes * base::minuteMs;
    readSlice(alert.slice, out);
    return out;
}

bool isMostlySame(const store::Overlap &overlap)
{
    const qint64 smaller = std::min(overlap.mine, overlap.theirs);
    return smaller >= leastMentions && double(overlap.both) >= mostly * double(smaller) && double(overlap.both) >= leastOfMine * double(overlap.mine);
}

bool comesFirst(const domain::Alert &a, const domain::Alert &b) { return std::tuple(a.opened, -a.count, a.watch) < std::tuple(b.opened, -b.count, b.watch); }

} // namespace intake
