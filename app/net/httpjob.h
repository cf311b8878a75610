// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QPair>
#include <QString>
#include <memory>

namespace net
{

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest {
    QString url;
    Headers headers;                      ///< leave Accept-Encoding out: the transport decompresses
    qint64 maxBytes = 20LL * 1024 * 1024; ///< of the body after decompression
    int timeoutMs = 30'000;               ///< for everything, redirects included
    int maxRedirects = 5;
};

/// An answer with any status. Failures below HTTP are errors.
struct HttpReply {
    int status = 0;
    Headers headers;
    QByteArray body;
    QString finalUrl;     ///< where the answer came from
    QString permanentUrl; ///< where the first address has moved for good (301, 308 from the start on); empty when it has not
    /// The first header of that name, case aside; empty when absent.
    QByteArray header(QByteArrayView name) const;
};

/// The way to the web; tests have their own.
class Transport
{
public:
    virtual ~Transport() = default;
    /// Asks by GET. Errors: Offline, Timeout, Auth (certificate), Invalid (address, too large, too many redirects),
    /// Cancelled. Cancelling the future stops the request.
    virtual QFuture<base::Result<HttpReply>> get(const HttpRequest &request) = 0;
};

/// HTTP(S) by Qt. Lives in one thread with an event loop and is called from there; destroying it cancels what runs.
/// Keeps no cookies, never steps down from https to http, sends Authorization to its first host only.
class NetworkTransport : public Transport
{
public:
    explicit NetworkTransport(const QByteArray &userAgent);
    ~NetworkTransport() override;
    QFuture<base::Result<HttpReply>> get(const HttpRequest &request) override;

private:
    struct Access;
    std::unique_ptr<Access> m_access;
};

} // namespace net
