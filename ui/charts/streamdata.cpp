// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamdata.h"

namespace charts
{

bool StreamData::isJudged() const
{
    return std::any_of(bins.begin(), bins.end(), [](const Bin &b) { return b.negative || b.neutral || b.positive; });
}

Bin StreamData::sum(qint64 rangeFrom, qint64 rangeTo) const
{
    Bin out;
    for (int i = 0; i < bins.size(); ++i) {
        if (startOf(i) < rangeFrom || startOf(i) >= rangeTo)
            continue;
        out.negative += bins[i].negative;
        out.neutral += bins[i].neutral;
        out.positive += bins[i].positive;
        out.unjudged += bins[i].unjudged;
    }
    return out;
}

int StreamData::indexAt(qint64 ms) const
{
    if (binMs <= 0 || ms < from)
        return -1;
    const qint64 index = (ms - from) / binMs;
    return index < bins.size() ? int(index) : -1;
}

double StreamData::highest() const
{
    double top = 0;
    for (const Bin &b : bins)
        top = std::max(top, double(b.total()));
    for (const QList<double> *line : {&expectedUpper, &ghost}) {
        for (const double v : *line)
            top = std::max(top, v == v ? v : 0);
    }
    for (const Projected &hour : projected)
        top = std::max(top, perBin(hour.value));
    return top;
}

int StreamData::lastComplete() const
{
    for (int i = int(bins.size()) - 1; i >= 0; --i) {
        if (!bins[i].missing && (now == 0 || startOf(i) + binMs <= now))
            return i;
    }
    return -1;
}

} // namespace charts
