// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "scan.h"
#include <QHash>

namespace analysis
{

/// What a lexicon says of a term. Counts of cues are bits so that a term can be several things.
struct LexiconEntry {
    enum Cue : quint32 {
        Anger = 1,
        Sadness = 2,
        Fear = 4,
        Disgust = 8,
        Surprise = 16,
        Joy = 32,
        Distress = 64, ///< somebody may need care
        Rumour = 128,  ///< hearsay, doubt, denial
        Crisis = 256,  ///< harm to many
        Negator = 512,
        Intensifier = 1024,
        Contrast = 2048, ///< but, however: what follows counts more
        Complaint = 4096,
        Relief = 8192,     ///< takes a distress cue back: "was rescued", "dying of laughter"
        Self = 16384,      ///< the writer: I, my, us
        Kin = 32768,       ///< somebody near the writer: mother, friend
        Doubt = 65536,     ///< asks or leaves open whether it is so: is it true, allegedly, unconfirmed
        Source = 131072,   ///< says who said it: police say, according to, a friend told me
        Denial = 262144,   ///< says that it is not so: hoax, debunked, never happened
        Urgency = 524288,  ///< breaking, share before it is deleted
        Settled = 1048576, ///< the event is known and is looked back on: inquest, vigil, photos, what we know
    };
    float valence = 0; ///< -4 … 4
    quint32 cues = 0;
};

inline constexpr int cueCount = 21;

/// Terms of one language group: hand-written lists of Foreshock and open lexicons (resources/lexicons/NOTICE). Terms
/// are single words, phrases of up to four words, or Han strings of up to six characters. Immutable once loaded; any thread.
class Lexicon
{
public:
    struct Hit {
        int piece = 0; ///< first piece
        int length = 1;
        LexiconEntry entry;
    };

    /// Adds lines of `valence TAB cues TAB term,term,…`; # begins a comment. A term in several lines has all their cues
    /// and the strongest valence.
    void addTable(QStringView table);
    /// Adds the first two columns (term, valence on -4…4) of an AFINN or VADER list, without terms already known. With
    /// `foreignOnly`, terms in plain ASCII are left out: an English word in a Persian list was not translated.
    void addValences(QStringView table, bool foreignOnly);

    /// Longest terms first, none inside another. Persian words are tried without their endings as well.
    std::vector<Hit> find(const ScannedText &text) const;

    static constexpr int longestTerm = 6; ///< in pieces

private:
    void add(QStringView term, LexiconEntry entry, bool merge);
    const LexiconEntry *word(const ScannedText &text, const Piece &piece) const;

    QHash<quint64, LexiconEntry> m_terms;
    QHash<quint64, int> m_starts; ///< longest term that begins with this piece
};

} // namespace analysis
