// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace analysis
{

/// What a piece of a text is. Number stands for a run of digits, Link and User for a URL and an @name, whose spelling
/// says nothing about feeling; Bracket is a microblog's emoticon by name, such as [泪].
enum class PieceKind : quint8 { Word, Ideograph, Emoji, Emoticon, Bracket, Mark, Number, Link, User };

struct Piece {
    PieceKind kind = PieceKind::Word;
    int begin = 0; ///< first UTF-16 unit in ScannedText::text
    int length = 0;
    quint64 hash = 0; ///< of the kind's spelling; the same in every process
};

enum class Script : quint8 { None, Latin, Arabic, Han, Other };

/// A text cut for analysis.
struct ScannedText {
    QString text; ///< folded (base::fold), traditional characters as simplified ones, letters repeated at most twice
    std::vector<Piece> pieces;
    Script script = Script::None; ///< the script that most of it is written in
};

/// Cuts a text. Links, @names and a leading RT become marks. Never fails; safe from any thread.
ScannedText scan(QStringView text);

/// Characters that only traditional writing uses, less those that only simplified writing uses (CLDR
/// Traditional-Simplified); 0 when a text does not say.
int traditionalBalance(QStringView text);

/// For each unit of a scanned text, and one past its end, the unit of the text as typed that it came from.
std::vector<int> scanOrigins(QStringView typed, const ScannedText &scanned);

/// The hash of a spelling, chained over pieces by `seed`.
quint64 spellingHash(QStringView spelling, quint64 seed = 0x51ED270B0F1E3D27ULL);
/// Chains two hashes; the order matters.
inline quint64 chained(quint64 first, quint64 second)
{
    quint64 h = (first ^ (second + 0x9E3779B97F4A7C15ULL + (first << 6) + (first >> 2))) * 0xBF58476D1CE4E5B9ULL;
    return h ^ (h >> 29);
}

} // namespace analysis
