// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "base/post.h"

namespace store
{
namespace
{
constexpr int readerCount = 3;
}

/// Takes work from the queue until the database closes. Its connection lives and dies inside run(): a thread-local one
/// would outlive the thread's end as others see it.
class Database::Reader : public QThread
{
public:
    explicit Reader(Database &database) : m_database(database) {}

    void run() override
    {
        work();
        base::handsOver(&m_database);
    }

private:
    void work()
    {
        std::unique_ptr<Connection> connection;
        const std::function<Connection &()> reader = [&]() -> Connection & {
            if (!connection)
                connection = std::make_unique<Connection>(m_database.m_path, Connection::Reader);
            return *connection;
        };
        for (;;) {
            ReaderWork next;
            {
                std::unique_lock lock(m_database.m_mutex);
                m_database.m_wanted.wait(lock, [this] { return !m_database.m_queue.empty() || m_database.m_closing; });
                if (m_database.m_queue.empty())
                    return;
                next = std::move(m_database.m_queue.front());
                m_database.m_queue.pop_front();
            }
            next(reader);
        }
    }

    Database &m_database;
};

Database::Database(const QString &path) : m_path(path), m_writerContext(new QObject)
{
    m_writerThread.setObjectName(QStringLiteral("writer"));
    m_writerContext->moveToThread(&m_writerThread);
    m_writerThread.start();
    for (int i = 0; i < readerCount; ++i) {
        m_readers.push_back(std::make_unique<Reader>(*this));
        m_readers.back()->setObjectName(QStringLiteral("reader %1").arg(i + 1));
        m_readers.back()->start();
    }
}

Database::~Database() { close(); }

void Database::close()
{
    if (!m_writerThread.isRunning())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wanted.notify_all();
    for (const auto &reader : m_readers)
        reader->wait();
    base::takesOver(this);
    QMetaObject::invokeMethod(m_writerContext.get(), [this] {
        m_writer.reset();
        m_writerContext->moveToThread(nullptr);
        m_writerThread.quit();
    });
    m_writerThread.wait();
}

void Database::postToWriter(std::function<void()> work) { base::post(m_writerContext.get(), std::move(work)); }

void Database::postToReaders(ReaderWork work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closing)
            return; // the promise goes unfulfilled, which cancels its future
        m_queue.push_back(std::move(work));
    }
    m_wanted.notify_one();
}

Connection &Database::writer()
{
    if (!m_writer)
        m_writer = std::make_unique<Connection>(m_path, Connection::Writer);
    return *m_writer;
}

} // namespace store
