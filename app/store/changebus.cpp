// SPDX-License-Identifier: GPL-3.0-or-later
#include "changebus.h"
#include "base/hash.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <atomic>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace store
{
namespace
{

bool fill(sockaddr_un &address, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (size_t(name.size()) >= sizeof address.sun_path)
        return false;
    address = {};
    address.sun_family = AF_UNIX;
    memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return true;
}

} // namespace

ChangeBus::ChangeBus(const QString &workspacePath, QObject *parent) : QObject(parent)
{
    static std::atomic<int> serial{0};
    QString root = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (root.isEmpty())
        root = QDir::tempPath();
    const QString real = QFileInfo(workspacePath).canonicalFilePath();
    m_folder = root + QStringLiteral("/foreshock-") + base::sha256Hex(real.toUtf8()).left(16);
    QDir().mkpath(m_folder);
    m_own = m_folder + QStringLiteral("/%1-%2").arg(QCoreApplication::applicationPid()).arg(++serial);
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_un address;
    if (m_socket < 0 || !fill(address, m_own))
        return;
    QFile::remove(m_own);
    if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return;
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char buffer[16];
        while (::recv(m_socket, buffer, sizeof buffer, 0) > 0) {}
        Q_EMIT heard();
    });
}

ChangeBus::~ChangeBus()
{
    if (m_socket >= 0)
        ::close(m_socket);
    QFile::remove(m_own);
}

void ChangeBus::announce()
{
    if (m_socket < 0)
        return;
    const auto others = QDir(m_folder).entryList(QDir::System | QDir::Files);
    for (const auto &name : others) {
        const QString path = m_folder + u'/' + name;
        sockaddr_un address;
        if (path == m_own || !fill(address, path))
            continue;
        if (::sendto(m_socket, "c", 1, MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&address), sizeof address) < 0 && errno == ECONNREFUSED)
            QFile::remove(path); // its process is gone
    }
}

} // namespace store
