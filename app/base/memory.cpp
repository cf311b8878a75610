// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace base
{

void shareHeaps()
{
#ifdef __GLIBC__
    constexpr int heaps = 4; // with two, importing got slower by a tenth: threads wait for each other
    constexpr int keptFree = 1 << 20;
    mallopt(M_ARENA_MAX, heaps);
    mallopt(M_TRIM_THRESHOLD, keptFree);
#endif
}

void giveBackFreed()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace base
