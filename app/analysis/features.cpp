// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"
#include <bit>
#include <cmath>

namespace analysis
{
namespace
{

constexpr int negationReach = 4; ///< pieces of spaced text that a negator before a word covers
constexpr int hanNegationReach = 3;
constexpr float kindShare = 0.6F; ///< length of the vector of kinds beside that of words, which is 1
constexpr float flipped = -0.7F;  ///< "not good" is weaker than "bad" (Hutto and Gilbert 2014 measured -0.74)

quint32 bucketOf(quint64 hash) { return quint32((hash * 0x9E3779B97F4A7C15ULL) >> (64 - bucketBits)); }

bool endsClause(const ScannedText &text, const Piece &piece)
{
    if (piece.kind != PieceKind::Mark)
        return false;
    switch (text.text[piece.begin].unicode()) {
    case '.':
    case ',':
    case ';':
    case '!':
    case '?':
    case 0x3002: // 。
    case 0x3001: // 、
    case 0x060C: // ،
    case 0x061B: // ؛
    case 0x061F: return true;
    default: return false;
    }
}

/// Marks every piece that stands under a negation. English and Chinese negate what follows, Persian verbs what precedes.
std::vector<bool> negated(const ScannedText &text, const std::vector<Lexicon::Hit> &hits)
{
    const auto &pieces = text.pieces;
    std::vector<bool> out(pieces.size(), false);
    for (const auto &hit : hits) {
        if (!(hit.entry.cues & LexiconEntry::Negator))
            continue;
        const int end = hit.piece + hit.length;
        const int reach = text.script == Script::Han ? hanNegationReach : negationReach;
        for (int k = end; k < int(pieces.size()) && k < end + reach && !endsClause(text, pieces[size_t(k)]); ++k)
            out[size_t(k)] = true;
        if (text.script != Script::Arabic)
            continue;
        for (int k = hit.piece - 1; k >= 0 && k >= hit.piece - 3 && !endsClause(text, pieces[size_t(k)]); --k)
            out[size_t(k)] = true;
    }
    return out;
}

/// How a term stands in its sentence. Feelings of a kind weigh differently there, whichever words carry them.
enum Standing : quint8 { Plain = 0, Under = 1, Conceded = 2, Stressed = 4, Quoted = 8 };

bool isQuote(char16_t c) { return c == '"' || c == 0x201C || c == 0x201D || c == 0x00AB || c == 0x00BB || c == 0x300C || c == 0x300D; }

/// Standing of each hit: under a negation, before or after a turn such as "but", between quotation marks.
std::vector<quint8> standings(const ScannedText &text, const std::vector<Lexicon::Hit> &hits, const std::vector<bool> &under)
{
    int firstTurn = -1;
    for (const auto &hit : hits)
        if (hit.entry.cues & LexiconEntry::Contrast) {
            firstTurn = hit.piece;
            break;
        }
    std::vector<quint8> out;
    out.reserve(hits.size());
    bool open = false;
    int piece = 0;
    for (const auto &hit : hits) {
        for (; piece < hit.piece; ++piece) {
            const Piece &at = text.pieces[size_t(piece)];
            if (at.kind == PieceKind::Mark && isQuote(text.text[at.begin].unicode()))
                open = !open;
        }
        quint8 standing = under[size_t(hit.piece)] && !(hit.entry.cues & LexiconEntry::Negator) ? Under : Plain;
        if (firstTurn >= 0)
            standing |= hit.piece < firstTurn ? Conceded : Stressed;
        if (open)
            standing |= Quoted;
        out.push_back(standing);
    }
    return out;
}

/// Pairs of what the lexicon says: strength and kind of a term with its standing, kinds with each other, and whether the
/// writer or somebody near is spoken of. They carry what is learnt on one word over to the others of its kind.
template <class Add> int addKinds(const std::vector<Lexicon::Hit> &hits, const std::vector<quint8> &standing, const Add &add)
{
    static const quint64 feeling = spellingHash(u"\u0001feeling"), kind = spellingHash(u"\u0001kind"), pair = spellingHash(u"\u0001pair");
    constexpr quint32 telling = LexiconEntry::Anger | LexiconEntry::Sadness | LexiconEntry::Fear | LexiconEntry::Disgust | LexiconEntry::Surprise
        | LexiconEntry::Joy | LexiconEntry::Distress | LexiconEntry::Rumour | LexiconEntry::Crisis | LexiconEntry::Complaint | LexiconEntry::Relief
        | LexiconEntry::Doubt | LexiconEntry::Source | LexiconEntry::Denial | LexiconEntry::Urgency | LexiconEntry::Settled;
    quint32 all = 0;
    int added = 0;
    for (size_t i = 0; i < hits.size(); ++i) {
        const auto &[at, length, entry] = hits[i];
        all |= entry.cues;
        if (entry.valence != 0) {
            add(chained(chained(feeling, quint64(int(std::clamp(std::round(entry.valence), -3.0F, 3.0F)) + 3)), standing[i]), at, length);
            ++added;
        }
        for (int b = 0; b < cueCount; ++b)
            if ((entry.cues & telling) >> b & 1) {
                add(chained(chained(kind, quint64(b)), standing[i]), at, length);
                ++added;
            }
    }
    for (int b = 0; b < cueCount; ++b)
        for (int c = b + 1; c < cueCount; ++c)
            if (all >> b & all >> c & 1 && ((1U << b | 1U << c) & telling)) {
                add(chained(chained(pair, quint64(b)), quint64(c)), 0, 1);
                ++added;
            }
    return added;
}

float squash(float x) { return std::tanh(x); }

/// What praise and blame stand beside: irony pairs praise with a complaint, a number of days or quotation marks; care is
/// asked for oneself and those near; a settled report looks back and names who said it. Slots 40 and up.
void fillSurroundings(const ScannedText &text, const std::vector<quint8> &standing, const std::array<int, cueCount> &cues, FeatureVector &out)
{
    auto &d = out.dense;
    float quotedPraise = 0, deniedPraise = 0, deniedBlame = 0, closing = 0;
    int lastClause = 0, numbers = 0;
    for (size_t i = 0; i + 1 < text.pieces.size(); ++i) {
        if (endsClause(text, text.pieces[i]))
            lastClause = int(i);
        numbers += text.pieces[i].kind == PieceKind::Number;
    }
    for (size_t i = 0; i < out.hits.size(); ++i) {
        const auto &[piece, length, entry] = out.hits[i];
        const float v = entry.valence; // after negation
        if (standing[i] & Quoted)
            quotedPraise += std::max(v, 0.0F);
        if (standing[i] & Under)
            (v < 0 ? deniedPraise : deniedBlame) += std::abs(v);
        if (piece >= lastClause)
            closing += v;
    }
    const auto count = [&](quint32 cue) { return cues[size_t(std::countr_zero(cue))]; };
    const bool near = count(LexiconEntry::Self) + count(LexiconEntry::Kin) > 0;
    const bool praise = d[3] > 0, claim = count(LexiconEntry::Rumour) + count(LexiconEntry::Source) + count(LexiconEntry::Doubt) > 0;
    d[40] = squash(deniedPraise / 2);
    d[41] = squash(deniedBlame / 2);
    d[42] = squash(quotedPraise / 2);
    d[43] = squash(closing / 3);
    d[44] = praise && count(LexiconEntry::Complaint) > 0;
    d[45] = praise && numbers > 0 && count(LexiconEntry::Joy) == 0;
    d[46] = squash(float(count(LexiconEntry::Self)) / 2);
    d[47] = squash(float(count(LexiconEntry::Kin)));
    d[48] = near && count(LexiconEntry::Distress) > 0;
    d[49] = !near && (count(LexiconEntry::Distress) > 0 || claim);
    d[50] = squash(float(count(LexiconEntry::Doubt)));
    d[51] = squash(float(count(LexiconEntry::Source)));
    d[52] = squash(float(count(LexiconEntry::Denial)));
    d[53] = squash(float(count(LexiconEntry::Urgency)));
    d[54] = squash(float(count(LexiconEntry::Settled)));
    d[55] = claim && (count(LexiconEntry::Crisis) > 0 || count(LexiconEntry::Distress) > 0);
}

void fillDense(const ScannedText &text, const std::vector<bool> &under, const std::vector<quint8> &standing, FeatureVector &out)
{
    auto &d = out.dense;
    d.fill(0);
    const auto &pieces = text.pieces;
    float positive = 0, negative = 0, afterPositive = 0, afterNegative = 0, emojiPositive = 0, emojiNegative = 0, strongest = 0, weakest = 0, last = 0,
          first = 0, intensity = 1;
    int flips = 0, intensifiers = 0, negators = 0;
    std::array<int, cueCount> cues{};
    int intensifierEnd = -10;
    for (auto &hit : out.hits) {
        const auto flags = hit.entry.cues;
        for (int b = 0; b < cueCount; ++b)
            cues[size_t(b)] += (flags >> b) & 1;
        if (flags & LexiconEntry::Contrast) {
            afterPositive = afterNegative = 0;
            d[38] = 1;
        }
        if (flags & LexiconEntry::Negator)
            ++negators;
        if (flags & LexiconEntry::Intensifier) {
            ++intensifiers;
            intensifierEnd = hit.piece + hit.length;
        }
        float v = hit.entry.valence;
        if (v == 0)
            continue;
        intensity = hit.piece - intensifierEnd <= 1 ? 1.4F : 1.0F;
        v *= intensity;
        if (under[size_t(hit.piece)] && !(flags & LexiconEntry::Negator)) {
            v *= flipped;
            ++flips;
        }
        hit.entry.valence = v;
        (v > 0 ? positive : negative) += std::abs(v);
        (v > 0 ? afterPositive : afterNegative) += std::abs(v);
        strongest = std::max(strongest, v);
        weakest = std::min(weakest, v);
        if (first == 0)
            first = v;
        last = v;
        const auto kind = pieces[size_t(hit.piece)].kind;
        if (kind == PieceKind::Emoji || kind == PieceKind::Emoticon || kind == PieceKind::Bracket)
            (v > 0 ? emojiPositive : emojiNegative) += std::abs(v);
    }
    int exclaims = 0, questions = 0, links = 0, users = 0, numbers = 0, emojis = 0, words = 0, pauses = 0;
    for (const auto &piece : pieces) {
        switch (piece.kind) {
        case PieceKind::Link: ++links; break;
        case PieceKind::User: ++users; break;
        case PieceKind::Number: ++numbers; break;
        case PieceKind::Emoji:
        case PieceKind::Emoticon:
        case PieceKind::Bracket: ++emojis; break;
        case PieceKind::Mark: {
            const char16_t c = text.text[piece.begin].unicode();
            exclaims += c == '!';
            questions += c == '?' || c == 0x061F;
            pauses += c == 0x2026 || c == '~';
            break;
        }
        default: ++words; break;
        }
    }
    const float length = std::log1p(float(words));
    d[0] = squash(positive / 4);
    d[1] = squash(negative / 4);
    d[2] = (positive - negative) / (positive + negative + 2);
    d[3] = positive > 0;
    d[4] = negative > 0;
    d[5] = strongest / 4;
    d[6] = weakest / 4;
    d[7] = std::clamp(last / 3, -1.0F, 1.0F);
    d[8] = std::clamp(first / 3, -1.0F, 1.0F);
    d[9] = (afterPositive - afterNegative) / (afterPositive + afterNegative + 2);
    d[10] = squash(emojiPositive / 3);
    d[11] = squash(emojiNegative / 3);
    d[12] = squash(float(exclaims) / 2);
    d[13] = squash(float(questions) / 2);
    d[14] = squash(float(flips));
    d[15] = squash(float(negators) / 2);
    d[16] = squash(float(intensifiers) / 2);
    constexpr quint32 people = LexiconEntry::Self | LexiconEntry::Kin;
    d[17] = std::all_of(out.hits.begin(), out.hits.end(), [](const auto &hit) { return hit.entry.valence == 0 && !(hit.entry.cues & ~people); });
    d[18] = length / 5;
    d[19] = squash((positive - negative) / (length + 1));
    for (int b = 0; b < 6; ++b) // anger … joy
        d[size_t(20 + b)] = squash(float(cues[size_t(b)]) / 1.5F);
    d[26] = squash(float(cues[6]));  // distress
    d[27] = squash(float(cues[7]));  // rumour
    d[28] = squash(float(cues[8]));  // crisis
    d[29] = squash(float(cues[12])); // complaint
    d[30] = squash(float(cues[13])); // relief
    d[31] = links > 0;
    d[32] = users > 0;
    d[33] = squash(float(numbers) / 3);
    d[34] = emojis > 0;
    d[35] = cues[6] > 0 && cues[13] == 0;
    d[36] = positive > 0 && negative > 0;
    d[37] = squash(float(pauses));
    d[39] = 1;
    fillSurroundings(text, standing, cues, out);
}

} // namespace

void extractFeatures(const ScannedText &text, const Lexicon &lexicon, FeatureVector &out)
{
    out.sparse.clear();
    out.hits = lexicon.find(text);
    const std::vector<bool> under = negated(text, out.hits);
    const std::vector<quint8> standing = standings(text, out.hits, under);
    fillDense(text, under, standing, out);
    static const quint64 negation = spellingHash(u"\u0001not"), letters = spellingHash(u"\u0001letters");
    const auto &pieces = text.pieces;
    const QStringView t(text.text);
    auto &sparse = out.sparse;
    sparse.reserve(pieces.size() * 8);
    const auto add = [&](quint64 hash, int piece, int span, float value) { sparse.push_back({bucketOf(hash), value, piece, span}); };
    float wordWeight = 0, letterWeight = 0;
    // Value 1 marks words and runs, 2 letters of words, 3 kinds of terms; the true values are set when their number is known.
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        const int at = int(i);
        add(piece.hash, at, 1, 1);
        ++wordWeight;
        if (under[i] && piece.kind != PieceKind::Mark) {
            add(chained(negation, piece.hash), at, 1, 1);
            ++wordWeight;
        }
        if (piece.kind == PieceKind::Ideograph) {
            quint64 run = piece.hash;
            for (size_t n = 1; n < 4 && i + n < pieces.size() && pieces[i + n].kind == PieceKind::Ideograph; ++n) {
                run = chained(run, pieces[i + n].hash);
                add(run, at, int(n) + 1, 1);
                ++wordWeight;
            }
            continue;
        }
        if (i + 1 < pieces.size()) {
            add(chained(piece.hash, pieces[i + 1].hash), at, 2, 1);
            ++wordWeight;
        }
        if (piece.kind != PieceKind::Word || piece.length < 3 || piece.length > 30)
            continue;
        for (int begin = -1; begin < piece.length - 1; ++begin) { // -1 stands for the word's edge
            quint64 h = begin < 0 ? letters : letters ^ spellingHash(t.mid(piece.begin + begin, 1));
            int size = 1;
            for (int k = begin + 1; k <= piece.length && size < 5; ++k) {
                h = chained(h, k == piece.length ? 1 : t[piece.begin + k].unicode());
                ++size;
                if (size >= 3) {
                    add(h, at, 1, 2);
                    ++letterWeight;
                }
            }
        }
    }
    const int kinds = addKinds(out.hits, standing, [&](quint64 hash, int piece, int span) { add(hash, piece, span, 3); });
    const float kindValue = kinds > 0 ? kindShare / std::sqrt(float(kinds)) : 0;
    const float word = wordWeight > 0 ? 1 / std::sqrt(wordWeight) : 0;
    const float letter = letterWeight > 0 ? 0.8F / std::sqrt(letterWeight) : 0;
    for (auto &feature : sparse)
        feature.value = feature.value == 1 ? word : feature.value == 2 ? letter : kindValue;
}

} // namespace analysis
