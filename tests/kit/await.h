// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QFuture>
#include <QTest>

namespace kit
{

/// Waits for a future while events go on. Tests only.
template <typename T> T await(QFuture<T> future, int timeoutMs = 30'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < timeoutMs)
        QTest::qWait(1);
    if (!future.isFinished() || future.resultCount() == 0)
        qFatal("a future did not finish in time");
    return future.result();
}

/// The value of a future that must succeed, by value.
template <typename T> auto must(QFuture<T> future)
{
    T result = await(std::move(future));
    if (!result)
        qFatal("failed: %s", qPrintable(result.error().where + QLatin1Char(' ') + result.error().detail));
    return std::move(*result);
}

} // namespace kit
