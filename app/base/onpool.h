// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "whendone.h"
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace base
{

/// Runs work on the pool and calls `then` with what it gave in the thread of `context`, not at all when that is gone.
template <typename T, typename Work, typename Then> void onPool(QObject *context, Work work, Then then)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    whenDone(promise->future(), context, std::move(then));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace base
