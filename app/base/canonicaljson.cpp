// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonicaljson.h"
#include <QJsonArray>
#include <QLocale>
#include <cmath>

namespace base
{
namespace
{

bool writeString(const QString &text, QByteArray &out)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            return false;
    }
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\f': out += "\\f"; break;
        case '\r': out += "\\r"; break;
        default:
            if (quint8(c) < 0x20) {
                static constexpr char digits[] = "0123456789abcdef";
                out += "\\u00";
                out += digits[quint8(c) >> 4];
                out += digits[quint8(c) & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
    return true;
}

bool write(const QJsonValue &value, QByteArray &out, int depth)
{
    if (depth > 512)
        return false;
    switch (value.type()) {
    case QJsonValue::Null: out += "null"; return true;
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return true;
    case QJsonValue::Double:
        if (!std::isfinite(value.toDouble()))
            return false;
        out += ecmaNumber(value.toDouble());
        return true;
    case QJsonValue::String: return writeString(value.toString(), out);
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        const auto array = value.toArray();
        for (const auto &element : array) {
            if (!first)
                out += ',';
            first = false;
            if (!write(element, out, depth + 1))
                return false;
        }
        out += ']';
        return true;
    }
    case QJsonValue::Object: {
        out += '{';
        bool first = true;
        const auto object = value.toObject();
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end()); // QString compares UTF-16 code units, as section 3.2.3 asks
        for (const auto &key : std::as_const(keys)) {
            if (!first)
                out += ',';
            first = false;
            if (!writeString(key, out))
                return false;
            out += ':';
            if (!write(object.value(key), out, depth + 1))
                return false;
        }
        out += '}';
        return true;
    }
    case QJsonValue::Undefined: return false;
    }
    return false;
}

} // namespace

QByteArray ecmaNumber(double value)
{
    if (value == 0)
        return "0";
    QByteArray shortest = QByteArray::number(std::fabs(value), 'e', QLocale::FloatingPointShortest);
    const qsizetype e = shortest.indexOf('e');
    const int exponent = shortest.mid(e + 1).toInt();
    QByteArray digits = shortest.left(e);
    digits.replace(".", "");
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    const int k = int(digits.size());
    const int n = exponent + 1; // ECMA-262 Number::toString: value = 0.digits × 10^n
    QByteArray out;
    if (k <= n && n <= 21) {
        out = digits + QByteArray(n - k, '0');
    } else if (0 < n && n <= 21) {
        out = digits.left(n) + '.' + digits.mid(n);
    } else if (-6 < n && n <= 0) {
        out = "0." + QByteArray(-n, '0') + digits;
    } else {
        out = digits.left(1);
        if (k > 1)
            out += '.' + digits.mid(1);
        out += n - 1 < 0 ? "e-" : "e+";
        out += QByteArray::number(std::abs(n - 1));
    }
    return value < 0 ? '-' + out : out;
}

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    if (!write(value, out, 0))
        return fail(ErrorKind::Invalid, "json.canonical", QStringLiteral("not representable"));
    return out;
}

} // namespace base
