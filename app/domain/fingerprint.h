// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <array>
#include <vector>

namespace domain
{

/// The beginning of a text as units of one byte: a letter is one unit, an ideograph two, a number one whatever its value.
struct Strand {
    static constexpr int most = 128;
    static constexpr quint8 firstNumber = 0xF0; ///< units from here on are numbers
    std::array<quint8, most> units{};
    quint8 count = 0;
    bool cut = false;   ///< the text ends in an ellipsis: the copy of something longer
    quint16 length = 0; ///< units of the whole text, at most 65,535
};

/// How many units two strands share in a row when unit `a` of one lies on unit `b` of the other; numbers that differ are
/// passed over and not counted.
int sharedRun(const Strand &one, int a, const Strand &other, int b);

/// What is compared of a text with its copies: the letters and digits of the folded text without addresses, handles and
/// repost marks ("RT @name:", "转发微博", "//@name:", "via @name"). Made by analysis::fingerprint.
struct Fingerprint {
    /// A place to find copies by: the least hash of ten units among twelve neighbours (winnowing, Schleimer, Wilkerson and
    /// Aiken 2003). Two short texts that share 21 units in a row share an anchor.
    struct Anchor {
        quint32 hash = 0;
        quint16 at = 0; ///< where its ten units begin
    };

    quint64 exact = 0;     ///< over all letters and digits; 0 when there are none
    quint64 head = 0;      ///< over the first 45 letters and digits, an ideograph counted as two; 0 when there are fewer
    quint64 surface = 0;   ///< over the text as typed, only without addresses and spaces: two dressings of one text differ
    quint64 link = 0;      ///< linkKey() of the first complete address that has one; 0 when there is none
    bool credited = false; ///< says whom it repeats, as reposts do
    Strand strand;
    std::vector<Anchor> anchors; ///< at most 24, those with the least hashes
};

} // namespace domain
