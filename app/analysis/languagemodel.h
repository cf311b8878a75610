// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "linearmodel.h"
#include "wordmodel.h"

namespace analysis
{

struct LanguageGuess {
    QString tag;          ///< BCP 47 with script where it matters; "und" when there are no letters
    float confidence = 0; ///< probability, 0…1
    float persian = 0;    ///< probability of fa: short texts in Arabic letters are often fa, ur and ar at once
    float english = 0;
};

/// Tells languages apart: a linear model over one to five letters and, where that one leaves doubt, a fastText model over
/// one to four, their log-probabilities added. Scripts that only one language in use here writes are named by the script. Any thread.
class LanguageModel
{
public:
    static std::optional<LanguageModel> fromBytes(const QByteArray &linear, const QByteArray &words);
    LanguageGuess guess(QStringView text) const;

private:
    LinearModel m_linear;
    WordModel m_words;
};

/// Letters and spaces of the first 300 units of a text in lower case, without links, @names and #tags; single ideographs
/// stand between blanks. Unlike folded text it keeps what tells Persian from Arabic and traditional from simplified.
QString languageLetters(QStringView text);
/// One to five letters within words, and whole words.
void extractLetters(QStringView letters, FeatureVector &out);

} // namespace analysis
