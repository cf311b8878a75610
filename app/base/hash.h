// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace base
{

/// SHA-256 of the bytes: 32 bytes.
QByteArray sha256(const QByteArray &bytes);
/// SHA-256 as 64 lower-case hex digits.
QString sha256Hex(const QByteArray &bytes);
/// The first eight bytes of SHA-256 as a signed number: a key for duplicate look-up, not an identity.
qint64 hash64(const QByteArray &bytes);
/// Random bytes from the system's generator.
QByteArray randomBytes(int count);

} // namespace base
