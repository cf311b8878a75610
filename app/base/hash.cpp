// SPDX-License-Identifier: GPL-3.0-or-later
#include "hash.h"
#include <QtEndian>
#include <sodium.h>

namespace base
{

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray out(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(out.data()), reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    return out;
}

QString sha256Hex(const QByteArray &bytes) { return QString::fromLatin1(sha256(bytes).toHex()); }

qint64 hash64(const QByteArray &bytes) { return qFromBigEndian<qint64>(sha256(bytes).constData()); }

QByteArray randomBytes(int count)
{
    static const int ready = sodium_init(); // idempotent, safe to call again from elsewhere
    Q_UNUSED(ready)
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), size_t(count));
    return out;
}

} // namespace base
