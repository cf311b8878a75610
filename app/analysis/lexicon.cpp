// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

namespace analysis
{
namespace
{

quint32 cuesOf(QStringView letters)
{
    quint32 out = 0;
    for (const QChar c : letters) {
        switch (c.unicode()) {
        case 'a': out |= LexiconEntry::Anger; break;
        case 's': out |= LexiconEntry::Sadness; break;
        case 'f': out |= LexiconEntry::Fear; break;
        case 'd': out |= LexiconEntry::Disgust; break;
        case 'u': out |= LexiconEntry::Surprise; break;
        case 'j': out |= LexiconEntry::Joy; break;
        case 'D': out |= LexiconEntry::Distress; break;
        case 'R': out |= LexiconEntry::Rumour; break;
        case 'C': out |= LexiconEntry::Crisis; break;
        case 'N': out |= LexiconEntry::Negator; break;
        case 'I': out |= LexiconEntry::Intensifier; break;
        case 'B': out |= LexiconEntry::Contrast; break;
        case 'K': out |= LexiconEntry::Complaint; break;
        case 'L': out |= LexiconEntry::Relief; break;
        case 'S': out |= LexiconEntry::Self; break;
        case 'F': out |= LexiconEntry::Kin; break;
        case 'Q': out |= LexiconEntry::Doubt; break;
        case 'T': out |= LexiconEntry::Source; break;
        case 'X': out |= LexiconEntry::Denial; break;
        case 'U': out |= LexiconEntry::Urgency; break;
        case 'W': out |= LexiconEntry::Settled; break;
        default: break;
        }
    }
    return out;
}

/// Endings of Persian nouns, adjectives and verbs that leave the meaning of the stem, longest first.
constexpr std::array<QStringView, 22> persianEndings{u"هایشان", u"هایمان", u"ترین", u"هایی", u"هاشون", u"هایش", u"هاش", u"های", u"تری", u"مون", u"شون", u"تون",
    u"ها", u"تر", u"ند", u"اش", u"ان", u"ید", u"ه", u"م", u"ی", u"ش"};

} // namespace

void Lexicon::add(QStringView term, LexiconEntry entry, bool merge)
{
    const ScannedText scanned = scan(term);
    if (scanned.pieces.empty() || int(scanned.pieces.size()) > longestTerm)
        return;
    quint64 hash = scanned.pieces[0].hash;
    for (size_t i = 1; i < scanned.pieces.size(); ++i)
        hash = chained(hash, scanned.pieces[i].hash);
    LexiconEntry &known = m_terms[hash];
    if (!merge && (known.valence != 0 || known.cues != 0))
        return;
    known.cues |= entry.cues;
    if (known.valence == 0 || std::abs(entry.valence) > std::abs(known.valence))
        known.valence = entry.valence;
    int &longest = m_starts[scanned.pieces[0].hash];
    longest = std::max(longest, int(scanned.pieces.size()));
}

void Lexicon::addTable(QStringView table)
{
    for (const QStringView line : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const auto columns = line.split(u'\t');
        if (columns.size() < 3)
            continue;
        LexiconEntry entry;
        entry.valence = columns[0].toFloat();
        entry.cues = cuesOf(columns[1]);
        for (const QStringView term : columns[2].split(u',', Qt::SkipEmptyParts))
            add(term.trimmed(), entry, true);
    }
}

void Lexicon::addValences(QStringView table, bool foreignOnly)
{
    for (const QStringView line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const auto columns = line.split(u'\t');
        bool ok = false;
        if (columns.size() < 2)
            continue;
        const float valence = columns[1].toFloat(&ok);
        const bool ascii = std::all_of(columns[0].begin(), columns[0].end(), [](QChar c) { return c.unicode() < 0x80; });
        if (ok && !(foreignOnly && ascii))
            add(columns[0], {valence, 0}, false);
    }
}

const LexiconEntry *Lexicon::word(const ScannedText &text, const Piece &piece) const
{
    if (const auto it = m_terms.constFind(piece.hash); it != m_terms.constEnd())
        return &*it;
    if (piece.kind != PieceKind::Word || text.text[piece.begin].unicode() < 0x0600 || text.text[piece.begin].unicode() > 0x06FF)
        return nullptr;
    const QStringView spelling = QStringView(text.text).mid(piece.begin, piece.length);
    for (const QStringView ending : persianEndings) {
        if (spelling.size() < ending.size() + 3 || !spelling.endsWith(ending))
            continue;
        if (const auto it = m_terms.constFind(spellingHash(spelling.chopped(ending.size()))); it != m_terms.constEnd())
            return &*it;
    }
    return nullptr;
}

std::vector<Lexicon::Hit> Lexicon::find(const ScannedText &text) const
{
    std::vector<Hit> out;
    const auto &pieces = text.pieces;
    for (size_t i = 0; i < pieces.size();) {
        size_t taken = 1;
        if (const auto start = m_starts.constFind(pieces[i].hash); start != m_starts.constEnd()) {
            const size_t most = std::min(size_t(*start), pieces.size() - i);
            std::array<quint64, longestTerm> hashes{};
            hashes[0] = pieces[i].hash;
            for (size_t n = 1; n < most; ++n)
                hashes[n] = chained(hashes[n - 1], pieces[i + n].hash);
            size_t n = most;
            for (; n >= 2; --n) {
                if (const auto it = m_terms.constFind(hashes[n - 1]); it != m_terms.constEnd()) {
                    out.push_back({int(i), int(n), *it});
                    taken = n;
                    break;
                }
            }
            if (n >= 2) {
                i += taken;
                continue;
            }
        }
        if (const LexiconEntry *entry = word(text, pieces[i]))
            out.push_back({int(i), 1, *entry});
        i += taken;
    }
    return out;
}

} // namespace analysis
