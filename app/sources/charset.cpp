// SPDX-License-Identifier: GPL-3.0-or-later
#include "charset.h"
#include <algorithm>
#include <memory>
#include <optional>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace sources
{

namespace
{

struct Alias {
    const char *label;
    const char *converter;
};
// Labels whose common meaning is wider than their letter (encoding.spec.whatwg.org, "Names and labels").
constexpr Alias aliases[] = {
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"iso_8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"l1", "windows-1252"},
    {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"x-gbk", "gb18030"},
    {"cp936", "gb18030"},
    {"ms936", "gb18030"},
    {"gb_2312-80", "gb18030"},
    {"euc-cn", "gb18030"},
    {"hz-gb-2312", "HZ"},
    {"big5", "Big5-HKSCS"},
    {"big5-hkscs", "Big5-HKSCS"},
    {"x-x-big5", "Big5-HKSCS"},
    {"big-5", "Big5-HKSCS"},
    {"shift_jis", "windows-932"},
    {"shift-jis", "windows-932"},
    {"sjis", "windows-932"},
    {"x-sjis", "windows-932"},
    {"windows-31j", "windows-932"},
    {"cp932", "windows-932"},
    {"ms932", "windows-932"},
    {"euc-kr", "windows-949"},
    {"ks_c_5601-1987", "windows-949"},
    {"ksc5601", "windows-949"},
    {"cp949", "windows-949"},
    {"uhc", "windows-949"},
    {"utf8", "UTF-8"},
    {"u8", "UTF-8"},
    {"utf-8", "UTF-8"},
    {"x-euc-jp", "EUC-JP"},
    {"unicode", "UTF-16"},
    {"ucs-2", "UTF-16"},
    {"x-mac-roman", "macintosh"},
    {"mac", "macintosh"},
    {"macroman", "macintosh"},
};

struct Counter {
    int errors = 0;
};

void U_CALLCONV countAndSubstitute(
    const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length, UConverterCallbackReason reason, UErrorCode *code)
{
    if (reason > UCNV_IRREGULAR)
        return; // reset, close and clone are not about bytes
    ++static_cast<Counter *>(const_cast<void *>(context))->errors;
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, code);
}

struct Attempt {
    QString text;
    int errors = 0;
};

QByteArray converterName(const QString &label)
{
    const QByteArray lower = label.trimmed().toLower().toLatin1();
    for (const auto &alias : aliases) {
        if (lower == alias.label)
            return alias.converter;
    }
    return lower;
}

std::optional<Attempt> decodeAs(const QByteArray &bytes, const QByteArray &name)
{
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.constData(), &code), &ucnv_close);
    if (name.isEmpty() || U_FAILURE(code) || !converter)
        return std::nullopt;
    Counter counter;
    ucnv_setToUCallBack(converter.get(), countAndSubstitute, &counter, nullptr, nullptr, &code);
    if (U_FAILURE(code))
        return std::nullopt;
    QString text(bytes.size() + 16, Qt::Uninitialized);
    const char *source = bytes.constData();
    const char *const sourceEnd = source + bytes.size();
    qsizetype written = 0;
    for (;;) {
        code = U_ZERO_ERROR;
        auto *begin = reinterpret_cast<UChar *>(text.data());
        UChar *target = begin + written;
        ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, sourceEnd, nullptr, true, &code);
        written = target - begin;
        if (code != U_BUFFER_OVERFLOW_ERROR)
            break;
        text.resize(text.size() * 2);
    }
    text.truncate(written);
    if (U_FAILURE(code))
        return std::nullopt;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return Attempt{std::move(text), counter.errors};
}

/// The encoding that the first bytes give away: a byte order mark, or how they spell "<".
QByteArray charsetOfFirstBytes(const QByteArray &bytes)
{
    const auto starts = [&bytes](const char *pattern, int size) { return bytes.startsWith(QByteArray::fromRawData(pattern, size)); };
    if (starts("\xEF\xBB\xBF", 3))
        return "UTF-8";
    if (starts("\xFF\xFE\0\0", 4) || starts("<\0\0\0", 4))
        return "UTF-32LE";
    if (starts("\0\0\xFE\xFF", 4) || starts("\0\0\0<", 4))
        return "UTF-32BE";
    if (starts("\xFF\xFE", 2) || (starts("<\0", 2) && bytes.size() > 3 && bytes[3] == 0))
        return "UTF-16LE";
    if (starts("\xFE\xFF", 2) || (starts("\0<", 2) && bytes.size() > 3 && bytes[2] == 0))
        return "UTF-16BE";
    return {};
}

/// The encoding that an XML declaration names. EBCDIC spells "<?xm" 4C 6F A7 94 (XML 1.0 appendix F).
QString xmlDeclaredCharset(const QByteArray &bytes)
{
    QByteArray head = bytes.left(400);
    if (head.startsWith("\x4C\x6F\xA7\x94")) {
        const auto readable = decodeAs(head, "ibm-37");
        head = readable ? readable->text.toLatin1() : QByteArray();
    }
    const auto begin = head.indexOf("<?xml");
    const auto end = begin < 0 ? -1 : head.indexOf("?>", begin);
    auto at = begin < 0 ? -1 : head.indexOf("encoding", begin);
    if (begin < 0 || begin > 64 || end < 0 || at < 0 || at > end)
        return {};
    at = head.indexOf('=', at);
    if (at < 0 || at > end)
        return {};
    ++at;
    while (at < end && (head[at] == ' ' || head[at] == '\'' || head[at] == '"'))
        ++at;
    auto stop = at;
    while (stop < end && head[stop] > ' ' && head[stop] != '\'' && head[stop] != '"')
        ++stop;
    return QString::fromLatin1(head.mid(at, stop - at)).toLower();
}

bool isSingleByte(const QByteArray &name)
{
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.constData(), &code), &ucnv_close);
    return U_SUCCESS(code) && converter && ucnv_getMaxCharSize(converter.get()) == 1;
}

QByteArray guessCharset(const QByteArray &bytes)
{
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&code), &ucsdet_close);
    if (U_FAILURE(code))
        return {};
    // Markup is ASCII and says nothing about the language; the filter drops it.
    const auto size = int32_t(std::min<qsizetype>(bytes.size(), 64 * 1024));
    ucsdet_setText(detector.get(), bytes.constData(), size, &code);
    ucsdet_enableInputFilter(detector.get(), true);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &code);
    if (U_FAILURE(code) || !match || ucsdet_getConfidence(match, &code) < 10)
        return {};
    return converterName(QString::fromLatin1(ucsdet_getName(match, &code)));
}

int highBytes(const QByteArray &bytes)
{
    return int(std::count_if(bytes.cbegin(), bytes.cend(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
}

DecodedText result(Attempt attempt, const QByteArray &name, bool declarationWrong)
{
    return {std::move(attempt.text), QString::fromLatin1(name), attempt.errors > 0, declarationWrong};
}

} // namespace

bool isUtf8(const QByteArray &bytes)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *const end = p + bytes.size();
    while (p < end) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const int extra = *p >= 0xC2 && *p <= 0xDF ? 1 : (*p & 0xF0) == 0xE0 ? 2 : *p >= 0xF0 && *p <= 0xF4 ? 3 : 0;
        if (extra == 0 || end - p <= extra)
            return false;
        if ((*p == 0xE0 && p[1] < 0xA0) || (*p == 0xED && p[1] > 0x9F) || (*p == 0xF0 && p[1] < 0x90) || (*p == 0xF4 && p[1] > 0x8F))
            return false;
        for (int i = 1; i <= extra; ++i) {
            if ((p[i] & 0xC0) != 0x80)
                return false;
        }
        p += extra + 1;
    }
    return true;
}

DecodedText decodeText(const QByteArray &bytes, const QString &httpCharset)
{
    if (const auto marked = charsetOfFirstBytes(bytes); !marked.isEmpty()) {
        if (auto attempt = decodeAs(bytes, marked))
            return result(std::move(*attempt), marked, false);
    }
    const QByteArray byTransport = converterName(httpCharset);
    const QByteArray byDocument = converterName(xmlDeclaredCharset(bytes));
    const bool utf8 = isUtf8(bytes);
    const bool declared = !byTransport.isEmpty() || !byDocument.isEmpty();
    std::optional<Attempt> best;
    QByteArray bestName;
    for (const auto &name : {byTransport, byDocument}) {
        // A document that got this far without a mark or zero bytes is not UTF-16, whatever it says.
        if (name.isEmpty() || name.toLower().startsWith("utf-16") || name.toLower().startsWith("utf-32"))
            continue;
        if (utf8 && name != "UTF-8" && highBytes(bytes) > 0 && isSingleByte(name))
            continue;
        auto attempt = decodeAs(bytes, name);
        if (!attempt)
            continue;
        if (!best || attempt->errors < best->errors) {
            best = std::move(attempt);
            bestName = name;
        }
        if (best->errors == 0)
            return result(std::move(*best), bestName, bestName != (byTransport.isEmpty() ? byDocument : byTransport));
    }
    if (utf8)
        return result(Attempt{QString::fromUtf8(bytes), 0}, "UTF-8", declared);
    // A few bad bytes are damage; many mean that the declaration is wrong.
    if (best && best->errors * 5 <= highBytes(bytes))
        return result(std::move(*best), bestName, false);
    const QByteArray guess = guessCharset(bytes);
    for (const QByteArray &name : {guess, QByteArray("windows-1252")}) {
        auto attempt = decodeAs(bytes, name);
        if (attempt && (!best || attempt->errors < best->errors))
            return result(std::move(*attempt), name, declared);
    }
    if (best)
        return result(std::move(*best), bestName, false);
    return {QString::fromUtf8(bytes), QStringLiteral("UTF-8"), true, declared};
}

QString charsetOfContentType(const QString &contentType)
{
    const auto at = contentType.indexOf(u"charset", 0, Qt::CaseInsensitive);
    const auto equals = at < 0 ? -1 : contentType.indexOf(u'=', at);
    if (equals < 0)
        return {};
    QString value = contentType.mid(equals + 1);
    if (const auto end = value.indexOf(u';'); end >= 0)
        value.truncate(end);
    value = value.trimmed();
    value.remove(u'"').remove(u'\'');
    return value.toLower();
}

} // namespace sources
