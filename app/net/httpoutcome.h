// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include <QByteArray>
#include <optional>

namespace net
{

/// What an HTTP answer or a network failure means for the caller.
struct HttpOutcome {
    bool good = false;                           ///< 2xx, and 304 for conditional requests
    base::ErrorKind kind = base::ErrorKind::Bug; ///< meaningful when not good
    bool retryable = false;                      ///< the same request may succeed later
    bool gone = false;                           ///< 410: do not ask again
};

/// The one table of HTTP outcomes. `status` is 0 when no answer came; `networkError` is a QNetworkReply::NetworkError,
/// 0 when the answer came whole.
HttpOutcome classify(int status, int networkError = 0);

/// True when a whole HTTP answer came, whatever its status says.
bool isAnswered(int status, int networkError);

/// Retry-After (RFC 9110 section 10.2.3), seconds or a date, as ms to wait from `nowMs` on; between 0 and 24 hours.
std::optional<qint64> retryAfterMs(const QByteArray &value, qint64 nowMs);

} // namespace net
