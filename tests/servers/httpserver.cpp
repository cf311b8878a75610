// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"
#include <QTcpSocket>
#include <zlib.h>

namespace servers
{

namespace
{

QByteArray gzipped(const QByteArray &body)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(body.size()))) + 32, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = uInt(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

HttpServer::HttpServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
    m_server.listen(QHostAddress::LocalHost);
}

QString HttpServer::url(const QString &path) const { return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path); }

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto head = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
            *head += socket->readAll();
            if (const auto end = head->indexOf("\r\n\r\n"); end >= 0) {
                const QByteArray request = head->left(end);
                head->remove(0, end + 4);
                answer(socket, request);
            }
        });
    }
}

void HttpServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    const auto lines = head.split('\n');
    HttpAsked asked;
    asked.path = lines[0].split(' ').value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        asked.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    m_asked.append(asked);
    auto &script = m_script[asked.path];
    HttpAnswer now;
    now.status = 404;
    if (!script.isEmpty())
        now = script.size() > 1 ? script.takeFirst() : script.first();
    if (now.silent)
        return;
    if (!now.raw.isEmpty()) {
        socket->write(now.raw);
        socket->disconnectFromHost();
        return;
    }
    const QByteArray body = now.gzip ? gzipped(now.body) : now.body;
    QByteArray out =
        "HTTP/1.1 " + QByteArray::number(now.status) + " Scripted\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (now.gzip)
        out += "Content-Encoding: gzip\r\n";
    for (const auto &[name, value] : now.headers)
        out += name + ": " + value + "\r\n";
    out += "\r\n" + (now.cutAfter >= 0 ? body.left(now.cutAfter) : body);
    socket->write(out);
    socket->disconnectFromHost();
}

} // namespace servers
