// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "whendone.h"
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace base
{

/// Threads for work that would keep a window waiting. Qt paints large areas with QThreadPool::globalInstance() and waits for it,
/// so that anything longer than a blink must not stand there. Any thread.
QThreadPool &workers();

/// Runs work on one of workers() and calls `then` with what it gave in the thread of `context`, not at all when that is gone.
template <typename T, typename Work, typename Then> void onPool(QObject *context, Work work, Then then)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    whenDone(promise->future(), context, std::move(then));
    workers().start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace base
