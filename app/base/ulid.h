// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace base
{

/// A new ULID (26 characters of Crockford base 32: 48 bits of time in ms, 80 random bits). Two made in the same
/// millisecond by one process sort in the order of making. Safe from any thread. Source: github.com/ulid/spec.
QString newUlid(qint64 nowMs);

/// True for 26 Crockford base-32 characters whose time part does not overflow.
bool isUlid(QStringView text);

/// The first `chars` Crockford base-32 characters of the bytes, most significant bit first.
QString base32(const QByteArray &bytes, int chars);

} // namespace base
