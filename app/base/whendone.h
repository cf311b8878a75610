// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFuture>
#include <QFutureWatcher>

namespace base
{

/// Runs `then` with the result of a future in the thread of `context`, later, never at once; not at all when `context`
/// is gone by then or the future was cancelled. Call it in the thread of `context`. QFuture::then with a context looks
/// at its guard in the thread that finishes, while the context may be going in its own.
template <typename T, typename Then> void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace base
