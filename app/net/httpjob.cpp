// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpjob.h"
#include "httpoutcome.h"
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>
#include <QUrl>

namespace net
{

namespace
{

using base::ErrorKind;

/// One request with its redirects. Owns itself under its transport and ends with exactly one answer.
class HttpJob : public QObject
{
public:
    HttpJob(QObject *parent, QNetworkAccessManager &access, const QByteArray &userAgent, const HttpRequest &request)
        : QObject(parent), m_access(access), m_userAgent(userAgent), m_request(request)
    {
    }
    ~HttpJob() override
    {
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->abort();
        }
        if (!m_done) {
            m_promise.addResult(base::fail(ErrorKind::Cancelled, "http.get"));
            m_promise.finish();
        }
    }

    QFuture<base::Result<HttpReply>> start()
    {
        m_promise.start();
        const auto future = m_promise.future();
        auto *watcher = new QFutureWatcher<base::Result<HttpReply>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, [this] { fail(ErrorKind::Cancelled, QString()); });
        watcher->setFuture(future);
        auto *timer = new QTimer(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { fail(ErrorKind::Timeout, QStringLiteral("no whole answer in time")); });
        timer->start(m_request.timeoutMs);
        m_first = QUrl(m_request.url);
        ask(m_first);
        return future;
    }

private:
    void ask(const QUrl &url)
    {
        const QString scheme = url.scheme().toLower();
        if (!url.isValid() || url.host().isEmpty() || (scheme != u"http" && scheme != u"https")) {
            // Answered from the event loop, so that the caller always has its future first.
            QMetaObject::invokeMethod(
                this, [this] { fail(ErrorKind::Invalid, QStringLiteral("not an http address")); }, Qt::QueuedConnection);
            return;
        }
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setDecompressedSafetyCheckThreshold(m_request.maxBytes);
        request.setRawHeader("User-Agent", m_userAgent);
        const bool firstHost = url.scheme() == m_first.scheme() && url.host() == m_first.host() && url.port() == m_first.port();
        for (const auto &[name, value] : m_request.headers) {
            if (firstHost || name.compare("Authorization", Qt::CaseInsensitive) != 0)
                request.setRawHeader(name, value);
        }
        m_body.clear();
        m_url = url;
        m_reply = m_access.get(request);
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { read(); });
        connect(m_reply, &QNetworkReply::finished, this, [this] { finished(); });
    }

    void read()
    {
        m_body += m_reply->read(m_request.maxBytes + 1 - m_body.size());
        if (m_body.size() > m_request.maxBytes)
            fail(ErrorKind::Invalid, QStringLiteral("larger than %1 bytes").arg(m_request.maxBytes));
    }

    void finished()
    {
        read();
        if (m_done)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const int error = m_reply->error();
        if (!isAnswered(status, error)) {
            fail(classify(status, error).kind, QStringLiteral("network error %1").arg(error));
            return;
        }
        const QByteArray location = m_reply->rawHeader("Location");
        const bool redirect = (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) && !location.isEmpty();
        if (redirect) {
            follow(status, m_url.resolved(QUrl::fromEncoded(location)));
            return;
        }
        HttpReply reply;
        reply.status = status;
        reply.headers = m_reply->rawHeaderPairs();
        reply.body = std::move(m_body);
        reply.finalUrl = m_url.toString(QUrl::FullyEncoded);
        reply.permanentUrl = m_permanent.isEmpty() ? QString() : m_permanent.toString(QUrl::FullyEncoded);
        end(std::move(reply));
    }

    void follow(int status, const QUrl &target)
    {
        if (++m_redirects > m_request.maxRedirects) {
            fail(ErrorKind::Invalid, QStringLiteral("more than %1 redirects").arg(m_request.maxRedirects));
            return;
        }
        if (m_url.scheme() == u"https" && target.scheme() != u"https") {
            fail(ErrorKind::Invalid, QStringLiteral("redirected to an unencrypted address"));
            return;
        }
        m_allPermanent = m_allPermanent && (status == 301 || status == 308);
        if (m_allPermanent)
            m_permanent = target;
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply = nullptr;
        ask(target);
    }

    void fail(ErrorKind kind, const QString &detail) { end(base::fail(kind, "http.get", detail)); }

    void end(base::Result<HttpReply> result)
    {
        if (m_done)
            return;
        m_done = true;
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->abort();
        }
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    QNetworkAccessManager &m_access;
    QByteArray m_userAgent;
    HttpRequest m_request;
    QPromise<base::Result<HttpReply>> m_promise;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QUrl m_first, m_url, m_permanent;
    int m_redirects = 0;
    bool m_allPermanent = true;
    bool m_done = false;
};

} // namespace

struct NetworkTransport::Access {
    QByteArray userAgent;
    QNetworkAccessManager manager;
    QObject jobs; ///< parent of what runs; goes before the manager does
};

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

NetworkTransport::NetworkTransport(const QByteArray &userAgent) : m_access(std::make_unique<Access>()) { m_access->userAgent = userAgent; }
NetworkTransport::~NetworkTransport() = default;

QFuture<base::Result<HttpReply>> NetworkTransport::get(const HttpRequest &request)
{
    return (new HttpJob(&m_access->jobs, m_access->manager, m_access->userAgent, request))->start();
}

} // namespace net
