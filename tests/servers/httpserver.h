// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QMap>
#include <QTcpServer>

namespace servers
{

/// One scripted answer.
struct HttpAnswer {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool gzip = false;
    int cutAfter = -1;   ///< closes the connection after so many bytes of the body
    bool silent = false; ///< takes the request and never answers
    QByteArray raw;      ///< sent as it stands instead of all the above
};

struct HttpAsked {
    QByteArray path;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
};

/// A loopback HTTP server that answers from a script: each path has a list of answers, the last one stays. Lives in the
/// thread of its event loop.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    HttpServer();
    QString url(const QString &path) const;
    void script(const QByteArray &path, QList<HttpAnswer> answers) { m_script[path] = std::move(answers); }
    const QList<HttpAsked> &asked() const { return m_asked; }

private:
    void accept();
    void answer(class QTcpSocket *socket, const QByteArray &head);
    QTcpServer m_server;
    QMap<QByteArray, QList<HttpAnswer>> m_script;
    QList<HttpAsked> m_asked;
};

} // namespace servers
