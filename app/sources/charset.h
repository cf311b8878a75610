// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace sources
{

/// Bytes turned into text.
struct DecodedText {
    QString text;                  ///< without byte order mark
    QString charset;               ///< name of the encoding used, as the Encoding standard or ICU calls it
    bool hadErrors = false;        ///< some bytes were not valid and became U+FFFD
    bool declarationWrong = false; ///< another encoding than the declared one was used
};

/// Finds the encoding and decodes: byte order mark, then the declaration of the transport (`httpCharset`, may be
/// empty), the XML declaration in the bytes, valid UTF-8, and at last ICU's guess. Valid UTF-8 wins over a declared
/// single-byte encoding; ISO-8859-1 and ASCII are read as windows-1252, GB2312 and GBK as GB18030. Never fails.
/// Safe from any thread.
DecodedText decodeText(const QByteArray &bytes, const QString &httpCharset = {});

/// True when the bytes are well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
bool isUtf8(const QByteArray &bytes);

/// The charset parameter of a Content-Type value in lower case without quotes; empty when there is none.
QString charsetOfContentType(const QString &contentType);

} // namespace sources
