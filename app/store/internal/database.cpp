// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include <atomic>
#include <map>

namespace store
{
namespace
{
std::atomic<quint64> instances{0};
/// Connections of this reader thread, by Database instance. They close when the thread ends.
thread_local std::map<quint64, std::unique_ptr<Connection>> threadConnections;
} // namespace

Database::Database(const QString &path) : m_path(path), m_writerContext(new QObject), m_instance(++instances)
{
    m_writerThread.setObjectName(QStringLiteral("writer"));
    m_writerContext->moveToThread(&m_writerThread);
    m_readers.setMaxThreadCount(3);
    m_readers.setExpiryTimeout(-1);
    m_writerThread.start();
}

Database::~Database() { close(); }

void Database::close()
{
    if (!m_writerThread.isRunning())
        return;
    m_readers.waitForDone();
    QMetaObject::invokeMethod(m_writerContext.get(), [this] {
        m_writer.reset();
        m_writerContext->moveToThread(nullptr);
        m_writerThread.quit();
    });
    m_writerThread.wait();
}

void Database::postToWriter(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_writerContext.get(), std::move(work), Qt::QueuedConnection);
}

Connection &Database::writer()
{
    if (!m_writer)
        m_writer = std::make_unique<Connection>(m_path, Connection::Writer);
    return *m_writer;
}

Connection &Database::reader()
{
    auto &connection = threadConnections[m_instance];
    if (!connection)
        connection = std::make_unique<Connection>(m_path, Connection::Reader);
    return *connection;
}

} // namespace store
