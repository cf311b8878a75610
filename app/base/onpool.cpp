// SPDX-License-Identifier: GPL-3.0-or-later
#include "onpool.h"
#include <QCoreApplication>

namespace base
{
namespace
{
/// An import waits for the writer most of its time; reckoning goes on beside it.
constexpr int waiting = 2;
} // namespace

QThreadPool &workers()
{
    static QThreadPool pool;
    static const bool made = [] {
        pool.setObjectName(QStringLiteral("workers"));
        pool.setMaxThreadCount(QThread::idealThreadCount() + waiting);
        qAddPostRoutine([] { pool.waitForDone(); }); // as the global pool does: what it works on goes after the application
        return true;
    }();
    Q_UNUSED(made)
    return pool;
}

} // namespace base
