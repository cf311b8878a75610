// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"
#include <QFuture>
#include <QPromise>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

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
        postToReaders([promise, work = std::move(work)](const std::function<Connection &()> &reader) {
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
    class Reader;
    using ReaderWork = std::function<void(const std::function<Connection &()> &)>;
    void postToWriter(std::function<void()> work);
    void postToReaders(ReaderWork work);
    Connection &writer();

    QString m_path;
    QThread m_writerThread;
    std::unique_ptr<QObject> m_writerContext;
    std::unique_ptr<Connection> m_writer; ///< made and used on the writer thread
    std::vector<std::unique_ptr<QThread>> m_readers;
    std::mutex m_mutex; ///< of the standard library, which thread checks see through
    std::condition_variable m_wanted;
    std::deque<ReaderWork> m_queue; ///< guarded by m_mutex
    bool m_closing = false;         ///< guarded by m_mutex
};

} // namespace store
