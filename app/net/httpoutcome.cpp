// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpoutcome.h"
#include <QDateTime>
#include <QNetworkReply>

namespace net
{

namespace
{

using base::ErrorKind;

HttpOutcome ofNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError: return {false, ErrorKind::Timeout, true, false};
    case QNetworkReply::OperationCanceledError: return {false, ErrorKind::Cancelled, true, false};
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError: return {false, ErrorKind::Auth, false, false};
    case QNetworkReply::SslHandshakeFailedError: // a certificate that is not trusted today may be renewed tomorrow
        return {false, ErrorKind::Auth, true, false};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::UnknownContentError: // a body that does not decompress, or to far too much
        return {false, ErrorKind::Invalid, false, false};
    case QNetworkReply::ProtocolFailure: return {false, ErrorKind::Invalid, true, false};
    default: // refused, closed, not found, no network: the other side cannot be reached
        return {false, ErrorKind::Offline, true, false};
    }
}

} // namespace

bool isAnswered(int status, int networkError)
{
    // Qt reports refusals by content (2xx) and server (4xx) errors too; with a good status they mean a broken body.
    const bool refusal = status >= 400 && ((networkError > 200 && networkError < 300) || networkError > 400);
    return status > 0 && (networkError == 0 || refusal);
}

HttpOutcome classify(int status, int networkError)
{
    if (!isAnswered(status, networkError))
        return ofNetworkError(QNetworkReply::NetworkError(networkError));
    if ((status >= 200 && status < 300) || status == 304)
        return {true, ErrorKind::Bug, false, false};
    switch (status) {
    case 401:
    case 403:
    case 407: return {false, ErrorKind::Auth, false, false};
    case 404: return {false, ErrorKind::NotFound, true, false}; // pages come back; a feed's owner is told meanwhile
    case 410: return {false, ErrorKind::NotFound, false, true};
    case 408:
    case 504: return {false, ErrorKind::Timeout, true, false};
    case 409:
    case 412: return {false, ErrorKind::Conflict, false, false};
    case 425:
    case 429: return {false, ErrorKind::Offline, true, false};
    default: break;
    }
    if (status >= 500)
        return {false, ErrorKind::Offline, true, false};
    return {false, ErrorKind::Invalid, false, false};
}

std::optional<qint64> retryAfterMs(const QByteArray &value, qint64 nowMs)
{
    constexpr qint64 longest = 24LL * 3'600'000;
    const QByteArray tidy = value.trimmed();
    bool number = false;
    const qint64 seconds = tidy.toLongLong(&number);
    if (number)
        return seconds < 0 ? std::nullopt : std::optional(std::min(seconds, longest / 1000) * 1000);
    QString text = QString::fromLatin1(tidy);
    if (text.endsWith(u"GMT"))
        text = text.chopped(3) + QStringLiteral("+0000");
    const auto time = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!time.isValid())
        return std::nullopt;
    return std::clamp<qint64>(time.toMSecsSinceEpoch() - nowMs, 0, longest);
}

} // namespace net
