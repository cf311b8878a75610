// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace base
{

/// The one folding of Foreshock, used by the index, the live matcher, the highlighter and duplicate detection:
/// NFKC with full case folding; Arabic yeh, alef maksura and kaf to Persian; Arabic and Persian digits to 0-9;
/// zero-width joiners, tatweel, Arabic vowel marks and variation selectors removed. Idempotent. Safe from any thread.
QString fold(QStringView text);

/// Digits of every script as those of C; all else as it is. Safe from any thread.
QString latinDigits(QStringView text);

/// Folded text with, for each of its UTF-16 units, the index in the source text that it came from.
struct FoldedText {
    QString text;
    std::vector<int> origin; ///< one entry per unit of `text`, and one past the end
};
FoldedText foldWithOrigin(QStringView text);

/// A token of folded text. Words are runs of letters, digits and marks; Han and Kana runs give one token a character:
/// the character with its successor, the last one alone; symbols such as emoji are tokens of their own.
struct Token {
    int begin = 0;  ///< first UTF-16 unit in the folded text
    int length = 0; ///< in UTF-16 units
    bool ideograph = false;
    bool runEnd = false; ///< for ideographs: the last character of its run
};
/// Tokens in order; the index in the list is the position that phrases and NEAR count.
std::vector<Token> tokenise(QStringView folded);

/// True for Han, Hiragana, Katakana and Bopomofo, which are written without spaces.
bool isIdeograph(char32_t c);

} // namespace base
