// SPDX-License-Identifier: GPL-3.0-or-later
#include "fingerprint.h"

namespace domain
{

int sharedRun(const Strand &one, int a, const Strand &other, int b)
{
    const auto step = [&](int i, int j) {
        const quint8 x = one.units[size_t(i)], y = other.units[size_t(j)];
        return x == y ? 1 : x >= Strand::firstNumber && y >= Strand::firstNumber ? 0 : -1;
    };
    int run = 0;
    for (int i = a, j = b; i < one.count && j < other.count; ++i, ++j) {
        const int counted = step(i, j);
        if (counted < 0)
            break;
        run += counted;
    }
    for (int i = a - 1, j = b - 1; i >= 0 && j >= 0; --i, --j) {
        const int counted = step(i, j);
        if (counted < 0)
            break;
        run += counted;
    }
    return run;
}

} // namespace domain
