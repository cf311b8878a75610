// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

namespace base
{
namespace
{

enum Class : quint8 { Gap, Word, Ideograph, Symbol };

Class classOf(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ? Word : Gap;
    if (isIdeograph(c))
        return Ideograph;
    switch (u_charType(UChar32(c))) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_ENCLOSING_MARK: return Word;
    case U_OTHER_SYMBOL: return Symbol;
    default: return Gap;
    }
}

/// Maps one code point after NFKC case folding; 0 removes it.
char32_t remap(char32_t c)
{
    switch (c) {
    case 0x064A:                // Arabic yeh
    case 0x0649: return 0x06CC; // alef maksura, typed for Persian yeh
    case 0x0643: return 0x06A9; // Arabic kaf
    case 0x0640:                // tatweel
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
    case 0x00AD: return 0;
    default: break;
    }
    if (c >= 0x0660 && c <= 0x0669)
        return U'0' + (c - 0x0660);
    if (c >= 0x06F0 && c <= 0x06F9)
        return U'0' + (c - 0x06F0);
    if ((c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9))
        return 0; // vowel and recitation marks
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF))
        return 0; // variation selectors
    return c;
}

const icu::Normalizer2 *normaliser()
{
    static const icu::Normalizer2 *instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFKCCasefoldInstance(status);
    }();
    return instance;
}

/// True where neither NFKC case folding nor remap() can change anything: ASCII without capitals, and Han.
bool plain(char16_t c) { return (c < 0x80 && !(c >= 'A' && c <= 'Z')) || (c >= 0x4E00 && c <= 0x9FFF); }

void appendMapped(const icu::UnicodeString &normal, QString &out)
{
    for (int32_t i = 0; i < normal.length();) {
        const UChar32 c = normal.char32At(i);
        i += U16_LENGTH(c);
        const char32_t mapped = remap(char32_t(c));
        if (mapped == 0)
            continue;
        if (mapped > 0xFFFF) {
            out += QChar(QChar::highSurrogate(mapped));
            out += QChar(QChar::lowSurrogate(mapped));
        } else {
            out += QChar(char16_t(mapped));
        }
    }
}

/// Removing marks can leave a sequence that composes again, so fold until nothing changes (at most a few rounds).
QString foldHard(QStringView text)
{
    QString current = text.toString();
    for (int round = 0; round < 4; ++round) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString source(false, reinterpret_cast<const UChar *>(current.utf16()), int32_t(current.size()));
        const icu::UnicodeString normal = normaliser()->normalize(source, status);
        QString next;
        next.reserve(current.size());
        appendMapped(normal, next);
        if (next == current)
            break;
        current = next;
    }
    return current;
}

} // namespace

bool isIdeograph(char32_t c)
{
    if (c < 0x2E80)
        return false;
    if (c >= 0x4E00 && c <= 0x9FFF)
        return true;
    if (c >= 0xAC00 && c <= 0xD7A3)
        return false; // Hangul is written with spaces
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(UChar32(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO: return true;
    default: return c == 0x30FC; // the long-vowel mark belongs to the Kana before it
    }
}

QString fold(QStringView text)
{
    bool allPlain = true;
    bool ascii = true;
    for (const QChar c : text) {
        if (!plain(c.unicode()))
            allPlain = false;
        if (c.unicode() >= 0x80)
            ascii = false;
    }
    if (allPlain)
        return text.toString();
    if (ascii)
        return text.toString().toLower();
    return foldHard(text);
}

QString latinDigits(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out)
        if (c.isDigit())
            c = QChar(char16_t(u'0' + c.digitValue()));
    return out;
}

FoldedText foldWithOrigin(QStringView text)
{
    // Folds segment by segment, cut where normalisation cannot look across, and gives each segment's units its start.
    FoldedText out;
    qsizetype begin = 0;
    const auto flush = [&](qsizetype end) {
        if (end == begin)
            return;
        const QString piece = fold(text.mid(begin, end - begin));
        const bool same = piece.size() == end - begin;
        for (qsizetype i = 0; i < piece.size(); ++i)
            out.origin.push_back(int(same ? begin + i : begin));
        out.text += piece;
        begin = end;
    };
    for (qsizetype i = 0; i < text.size();) {
        char32_t c = text[i].unicode();
        qsizetype length = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            length = 2;
        }
        if (normaliser()->hasBoundaryBefore(UChar32(c)))
            flush(i);
        i += length;
    }
    flush(text.size());
    out.origin.push_back(int(text.size()));
    return out;
}

std::vector<Token> tokenise(QStringView folded)
{
    std::vector<Token> out;
    out.reserve(size_t(folded.size() / 4 + 4));
    int wordBegin = -1;
    qsizetype i = 0;
    const auto endWord = [&](qsizetype at) {
        if (wordBegin >= 0)
            out.push_back({wordBegin, int(at) - wordBegin, false, false});
        wordBegin = -1;
    };
    bool previousIdeograph = false;
    while (i < folded.size()) {
        char32_t c = folded[i].unicode();
        int length = 1;
        if (folded[i].isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(folded[i], folded[i + 1]);
            length = 2;
        }
        const Class kind = classOf(c);
        if (kind == Ideograph) {
            endWord(i);
            if (previousIdeograph) { // the one before now has a successor
                out.back().length += length;
                out.back().runEnd = false;
            }
            out.push_back({int(i), length, true, true});
            previousIdeograph = true;
        } else {
            previousIdeograph = false;
            if (kind == Word) {
                if (wordBegin < 0)
                    wordBegin = int(i);
            } else {
                endWord(i);
                if (kind == Symbol)
                    out.push_back({int(i), length, false, false});
            }
        }
        i += length;
    }
    endWord(i);
    return out;
}

} // namespace base
