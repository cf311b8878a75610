// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/mention.h"
#include "domain/query.h"

namespace store
{

/// A mention that intake has looked at and that waits to be stored.
struct PreparedMention {
    domain::Mention mention;
    QList<qint64> duplicateKeys;
    QList<qint64> hits; ///< keys of the watches it matches
};
/// At most 500 of them, stored in one transaction.
struct MentionBatch {
    QList<PreparedMention> mentions;
    qint64 watchGeneration = 0; ///< of the watches that `hits` were made with
    static constexpr int limit = 500;
};
struct BatchReport {
    int stored = 0;
    int duplicates = 0;
    qint64 lastRow = 0;
};

/// The watches to match live, with the generation that MentionBatch carries.
struct ActiveWatches {
    struct Line {
        qint64 key = 0;
        QString id;
        QString query;
    };
    qint64 generation = -1;
    QList<Line> lines;
};

} // namespace store
