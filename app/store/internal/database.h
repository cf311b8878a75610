// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"
#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <functional>

namespace store
{

/// One workspace file: a writer thread with the only writing connection, and reader threads with their own. Any thread
/// may ask; work on the writer runs in the order of asking.
class Database
{
public:
    explicit Database(const QString &path);
    ~Database();

    /// Runs on the writer thread. Open a Transaction inside.
    template <typename T> QFuture<base::Result<T>> write(std::function<base::Result<T>(Connection &)> work)
    {
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        auto future = promise->future();
        postToWriter([this, promise, work = std::move(work)] {
            promise->addResult(guarded<T>([&] { return work(writer()); }));
            promise->finish();
        });
        return future;
    }

    /// Runs on a reader thread.
    template <typename T> QFuture<base::Result<T>> read(std::function<base::Result<T>(Connection &)> work)
    {
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        auto future = promise->future();
        m_readers.start([this, promise, work = std::move(work)] {
            promise->addResult(guarded<T>([&] { return work(reader()); }));
            promise->finish();
        });
        return future;
    }

    const QString &path() const { return m_path; }
    /// Waits for what is under way and closes. Later work fails with Cancelled.
    void close();

private:
    template <typename T, typename Work> static base::Result<T> guarded(Work &&work)
    {
        try {
            return work();
        } catch (const SqlFailure &failure) {
            return tl::unexpected<base::Error>(failure.error);
        }
    }
    void postToWriter(std::function<void()> work);
    Connection &writer();
    Connection &reader();

    QString m_path;
    QThread m_writerThread;
    std::unique_ptr<QObject> m_writerContext;
    std::unique_ptr<Connection> m_writer; ///< made and used on the writer thread
    QThreadPool m_readers;
    quint64 m_instance;
};

} // namespace store
