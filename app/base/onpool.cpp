// SPDX-License-Identifier: GPL-3.0-or-later
#include "onpool.h"
#include <QCoreApplication>

namespace base
{
namespace
{

/// An import waits for the writer most of its time; reckoning goes on beside it.
constexpr int waiting = 2;

struct Workers : QThreadPool {
    Workers()
    {
        setObjectName(QStringLiteral("workers"));
        setMaxThreadCount(QThread::idealThreadCount() + waiting);
        qAddPostRoutine([] { workers().waitForDone(); }); // as the global pool does: what it works on goes after the application
    }
};

} // namespace

QThreadPool &workers()
{
    static Workers pool;
    return pool;
}

} // namespace base
