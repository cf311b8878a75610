// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <tl/expected.hpp>

namespace base
{

/// The closed list of ways something can fail. A switch over it has no default.
enum class ErrorKind { Offline, Timeout, Auth, Conflict, NotFound, Invalid, Storage, DiskFull, TooNew, Cancelled, Bug };

/// A failure as a value. `where` names the operation, `detail` is for the log and holds no personal data.
struct Error {
    ErrorKind kind = ErrorKind::Bug;
    QString where;
    QString detail;
};

template <typename T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// Builds the failed side of a Result: `return base::fail(ErrorKind::Invalid, "feed.parse", "no root")`.
inline tl::unexpected<Error> fail(ErrorKind kind, const char *where, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, QString::fromLatin1(where), detail});
}

/// Stable lower-case word for a kind, used in logs and JSON.
QString kindName(ErrorKind kind);

} // namespace base
