// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan.h"
#include "base/fold.h"
#include <array>
#include <unicode/translit.h>
#include <unicode/uchar.h>

namespace analysis
{
namespace
{

constexpr char16_t firstHan = 0x4E00, lastHan = 0x9FFF;

/// Simplified for each traditional character, by ICU's table (Traditional-Simplified of CLDR).
const std::array<char16_t, lastHan - firstHan + 1> &simplifiedForms()
{
    static const auto table = [] {
        std::array<char16_t, lastHan - firstHan + 1> out{};
        icu::UnicodeString all;
        for (char32_t c = firstHan; c <= lastHan; ++c) {
            out[c - firstHan] = char16_t(c);
            all.append(UChar(c));
        }
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> simplify(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        if (U_SUCCESS(status) && simplify) {
            simplify->transliterate(all);
            if (all.length() == int32_t(out.size()))
                for (int32_t i = 0; i < all.length(); ++i)
                    out[size_t(i)] = all[i];
        }
        return out;
    }();
    return table;
}

char32_t codePoint(QStringView text, qsizetype i, int &units)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    }
    units = 1;
    return text[i].unicode();
}

bool isWordUnit(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c >= 0x0600 && c <= 0x06FF)
        return u_isalpha(UChar32(c)) || u_charType(UChar32(c)) == U_NON_SPACING_MARK;
    return u_isalpha(UChar32(c)) || u_charType(UChar32(c)) == U_NON_SPACING_MARK || u_charType(UChar32(c)) == U_COMBINING_SPACING_MARK;
}

bool isDigit(char32_t c) { return c >= '0' && c <= '9'; }

bool isEmoji(char32_t c) { return c >= 0x2190 && (u_charType(UChar32(c)) == U_OTHER_SYMBOL || (c >= 0x1F000 && c <= 0x1FAFF)); }

bool isNameUnit(char32_t c) { return isWordUnit(c) || isDigit(c) || c == '_' || c == '-' || base::isIdeograph(c); }

/// Length of a typed emoticon such as :-( at `i`, or 0. Eyes, an optional nose, a mouth; or a heart.
int emoticonAt(QStringView t, qsizetype i)
{
    const auto at = [&](qsizetype k) { return k < t.size() ? t[k].unicode() : u'\0'; };
    if (at(i) == '<' && at(i + 1) == '3')
        return 2;
    static constexpr QStringView eyes = u":;=";
    static constexpr QStringView mouths = u")(/\\|*d[]3";
    if (!eyes.contains(QChar(at(i))) || at(i) == 0)
        return 0;
    qsizetype k = i + 1;
    while (at(k) == '-' || at(k) == '\'' || at(k) == 'o')
        ++k;
    if (at(k) == 0 || !mouths.contains(QChar(at(k))))
        return 0;
    if (at(k) == 'd' && k + 1 < t.size() && t[k + 1].isLetter())
        return 0;
    if (at(k) == '/' && at(k + 1) == '/')
        return 0; // http://
    if (at(k) == '3' && k + 1 < t.size() && t[k + 1].isDigit())
        return 0;
    ++k;
    while (k < t.size() && t[k] == t[k - 1] && k - i < 6)
        ++k;
    return int(k - i);
}

/// End of a link that begins at `i`, or `i`. A link ends at white space, at a quote and where Han or Arabic text begins.
qsizetype linkEnd(QStringView t, qsizetype i)
{
    const QStringView rest = t.mid(i);
    if (!rest.startsWith(u"http://") && !rest.startsWith(u"https://") && !rest.startsWith(u"www."))
        return i;
    qsizetype k = i;
    while (k < t.size() && !t[k].isSpace() && t[k].unicode() < 0x600 && t[k] != u'"' && t[k] != u'<' && t[k] != u'>')
        ++k;
    return k;
}

QChar simplified(QChar c) { return c.unicode() >= firstHan && c.unicode() <= lastHan ? QChar(simplifiedForms()[c.unicode() - firstHan]) : c; }

/// Whether `unit` would stand a third time in a row.
bool repeats(const QString &out, QChar unit)
{
    const qsizetype n = out.size();
    return n >= 2 && out[n - 1] == unit && out[n - 2] == unit && !unit.isDigit() && !unit.isSurrogate() && !unit.isSpace();
}

/// Folded text with simplified characters and no letter more than twice in a row.
QString prepared(QStringView text)
{
    const QString folded = base::fold(text);
    QString out;
    out.reserve(folded.size());
    for (const QChar c : folded)
        if (const QChar unit = simplified(c); !repeats(out, unit))
            out += unit;
    return out;
}

} // namespace

quint64 spellingHash(QStringView spelling, quint64 seed)
{
    quint64 h = seed;
    for (const QChar c : spelling) {
        h ^= c.unicode();
        h *= 0x100000001B3ULL;
        h ^= h >> 31;
    }
    return h * 0x9E3779B97F4A7C15ULL;
}

int traditionalBalance(QStringView text)
{
    static const auto isSimplifiedForm = [] {
        std::array<bool, lastHan - firstHan + 1> out{};
        for (size_t i = 0; i < out.size(); ++i)
            if (const char16_t form = simplifiedForms()[i]; form != firstHan + i && form >= firstHan && form <= lastHan)
                out[form - firstHan] = true;
        return out;
    }();
    int out = 0;
    for (const QChar c : text) {
        if (c.unicode() < firstHan || c.unicode() > lastHan)
            continue;
        const size_t i = c.unicode() - firstHan;
        out += simplifiedForms()[i] != c.unicode() ? 1 : isSimplifiedForm[i] ? -1 : 0;
    }
    return out;
}

std::vector<int> scanOrigins(QStringView typed, const ScannedText &scanned)
{
    const base::FoldedText folded = base::foldWithOrigin(typed);
    std::vector<int> out;
    QString kept;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar unit = simplified(folded.text[i]);
        if (repeats(kept, unit))
            continue;
        kept += unit;
        out.push_back(folded.origin[size_t(i)]);
    }
    // Folding in segments can differ from folding at once in rare mark sequences; the ends then share the last place.
    out.resize(size_t(scanned.text.size()), int(typed.size()));
    out.push_back(int(typed.size()));
    return out;
}

ScannedText scan(QStringView text)
{
    ScannedText out;
    out.text = prepared(text);
    const QStringView t(out.text);
    out.pieces.reserve(size_t(t.size() / 3 + 4));
    static const quint64 link = spellingHash(u"\u0001link"), user = spellingHash(u"\u0001user"), number = spellingHash(u"\u0001number");
    int latin = 0, arabic = 0, han = 0, other = 0;
    const auto add = [&](PieceKind kind, qsizetype begin, qsizetype end, quint64 hash) { out.pieces.push_back({kind, int(begin), int(end - begin), hash}); };
    qsizetype i = 0;
    if (t.startsWith(u"rt @"))
        i = 3;
    while (i < t.size()) {
        int units = 1;
        const char32_t c = codePoint(t, i, units);
        if (c == ' ' || c == '\n' || c == '\t') {
            ++i;
            continue;
        }
        if (c == 'h' || c == 'w') {
            if (const qsizetype end = linkEnd(t, i); end > i) {
                add(PieceKind::Link, i, end, link);
                i = end;
                continue;
            }
        }
        if (c == '@') {
            qsizetype k = i + 1;
            while (k < t.size() && k - i < 40) {
                int step = 1;
                if (!isNameUnit(codePoint(t, k, step)))
                    break;
                k += step;
            }
            if (k > i + 1) {
                add(PieceKind::User, i, k, user);
                i = k;
                continue;
            }
        }
        if (c == '[') { // a microblog's emoticon by name
            const qsizetype close = t.mid(i, 12).indexOf(u']');
            if (close > 1 && base::isIdeograph(t[i + 1].unicode())) {
                add(PieceKind::Bracket, i, i + close + 1, spellingHash(t.mid(i, close + 1)));
                i += close + 1;
                continue;
            }
        }
        if (c < 0x80) {
            if (const int length = emoticonAt(t, i)) {
                add(PieceKind::Emoticon, i, i + length, spellingHash(t.mid(i, length)));
                i += length;
                continue;
            }
        }
        if (isDigit(c)) {
            qsizetype k = i + 1;
            while (k < t.size()
                && (isDigit(t[k].unicode()) || ((t[k] == u'.' || t[k] == u',' || t[k] == u':') && k + 1 < t.size() && isDigit(t[k + 1].unicode()))))
                ++k;
            add(PieceKind::Number, i, k, number);
            i = k;
            continue;
        }
        if (base::isIdeograph(c)) {
            add(PieceKind::Ideograph, i, i + units, spellingHash(t.mid(i, units)));
            han += 2;
            i += units;
            continue;
        }
        if (isWordUnit(c)) {
            qsizetype k = i + units;
            while (k < t.size()) {
                int step = 1;
                const char32_t next = codePoint(t, k, step);
                const bool inner = (next == '\'' || next == 0x2019) && k + 1 < t.size() && t[k + 1].isLetter();
                if (!inner && !(isWordUnit(next) && !base::isIdeograph(next)))
                    break;
                k += step;
            }
            add(PieceKind::Word, i, k, spellingHash(t.mid(i, k - i)));
            const int letters = int(k - i);
            if (c < 0x250)
                latin += letters;
            else if (c >= 0x0600 && c <= 0x08FF)
                arabic += letters;
            else
                other += letters;
            i = k;
            continue;
        }
        if (isEmoji(c)) {
            add(PieceKind::Emoji, i, i + units, spellingHash(t.mid(i, units)));
            i += units;
            continue;
        }
        add(PieceKind::Mark, i, i + units, spellingHash(t.mid(i, units)));
        i += units;
    }
    const int most = std::max({latin, arabic, han, other});
    if (most > 0)
        out.script = most == han ? Script::Han : most == arabic ? Script::Arabic : most == latin ? Script::Latin : Script::Other;
    return out;
}

} // namespace analysis
