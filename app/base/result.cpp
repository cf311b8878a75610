// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

namespace base
{

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline: return QStringLiteral("offline");
    case ErrorKind::Timeout: return QStringLiteral("timeout");
    case ErrorKind::Auth: return QStringLiteral("auth");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::NotFound: return QStringLiteral("not found");
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::Storage: return QStringLiteral("storage");
    case ErrorKind::DiskFull: return QStringLiteral("disk full");
    case ErrorKind::TooNew: return QStringLiteral("too new");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Bug: return QStringLiteral("bug");
    }
    return QStringLiteral("bug");
}

} // namespace base
