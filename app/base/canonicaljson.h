// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "result.h"
#include <QByteArray>
#include <QJsonObject>

namespace base
{

/// The RFC 8785 (JSON Canonicalization Scheme) form of a value: members sorted by UTF-16 code units, numbers as
/// ECMAScript prints them, no white space. Fails with Invalid for a lone surrogate or a number that JSON cannot hold.
Result<QByteArray> canonicalJson(const QJsonValue &value);

/// The number as ECMAScript's Number::toString prints it (RFC 8785 section 3.2.2.3). The value must be finite.
QByteArray ecmaNumber(double value);

} // namespace base
