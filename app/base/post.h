// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaObject>
#include <memory>
#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace base
{

/// Tells thread checks that what came before in this thread is seen by whoever takes over the same token, where Qt orders both
/// out of their sight, as at the end of a QThread. Nothing in other builds. Any thread.
inline void handsOver([[maybe_unused]] void *token)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(token);
#endif
}
inline void takesOver([[maybe_unused]] void *token)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(token);
#endif
}

/// Runs work in the thread of an object, later, in the order of posting; not at all when the object is gone by then. From any
/// thread. Thread checks are told of the hand-over, which they cannot see: Debian's Qt, whose event queue orders it, is not
/// built for them.
template <typename Work> void post(QObject *context, Work work)
{
#ifdef __SANITIZE_THREAD__
    auto held = std::make_shared<Work>(std::move(work));
    handsOver(held.get());
    QMetaObject::invokeMethod(
        context,
        [held = std::move(held)] {
            takesOver(held.get());
            (*held)();
        },
        Qt::QueuedConnection);
#else
    QMetaObject::invokeMethod(context, std::move(work), Qt::QueuedConnection);
#endif
}

} // namespace base
