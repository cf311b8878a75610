// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "lexicon.h"

namespace analysis
{

/// One hashed n-gram of a text, with the pieces it covers so that a score can be explained by words.
struct Feature {
    quint32 bucket = 0;
    float value = 0;
    int piece = 0;
    int span = 1;
};

/// What lexicons, marks and negation say of a text: one number a slot, each within about -1…1.
inline constexpr int denseCount = 56;

struct FeatureVector {
    std::vector<Feature> sparse;
    std::array<float, denseCount> dense{};
    std::vector<Lexicon::Hit> hits; ///< with valences after negation
};

inline constexpr int bucketBits = 17;
inline constexpr quint32 bucketCount = 1u << bucketBits;

/// The features of a text: words and pairs of words, letters of words (3 to 5), runs of one to four ideographs, words
/// under a negation, and the dense slots. The same function serves training and judging. Safe from any thread.
void extractFeatures(const ScannedText &text, const Lexicon &lexicon, FeatureVector &out);

} // namespace analysis
