// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/gauge.h"
#include "domain/mention.h"
#include "domain/query.h"

namespace store
{

/// A row of figures that waits to be stored; one of the same gauge and time is replaced.
struct PreparedReading {
    QString gauge; ///< the same on every desk that has the source: gauge:stars/SOURCE/LABEL
    QString name;
    QString source; ///< id of the source record, or local:KIND/NAME
    domain::GaugeKind kind = domain::GaugeKind::Stars;
    qint64 stepMs = 0; ///< ms that it stands for when mentions add up to it; 0 for a published figure
    domain::Reading reading;
};

/// A mention that intake has looked at and that waits to be stored.
struct PreparedMention {
    domain::Mention mention;
    QList<qint64> duplicateKeys;
    QList<qint64> hits;              ///< keys of the watches it matches
    QList<PreparedReading> readings; ///< what it adds to the readings of its hour when it is stored
};
/// At most 500 mentions, stored in one transaction, and readings with the first of them.
struct MentionBatch {
    QList<PreparedMention> mentions;
    qint64 watchGeneration = 0;      ///< of the watches that `hits` were made with
    QList<PreparedReading> readings; ///< figures that no mention carries
    static constexpr int limit = 500;
};
struct BatchReport {
    int stored = 0; ///< mentions
    int readings = 0;
    int duplicates = 0;
    qint64 lastRow = 0;
    QList<std::pair<qsizetype, qint64>> rows; ///< index in the batch and row of each mention that was stored
};

/// A stored mention that says nearly what others said.
struct SimilarMention {
    qint64 row = 0;
    qint64 group = 0;        ///< row of a member of its group
    QList<qint64> swallowed; ///< rows of members of groups that turned out to be the same
};

/// A stored mention that text analysis has not seen.
struct TextToJudge {
    qint64 row = 0;
    QString text; ///< title and body
};
struct JudgedText {
    qint64 row = 0;
    domain::Sentiment sentiment = domain::Sentiment::Unjudged;
    domain::Judgement judgement;
};

/// What a person says of a mention instead of the analysis, or to confirm it.
struct Correction {
    enum Task { Sentiment, Distress, Topic };
    Task task = Sentiment;
    int said = 0;    ///< by the analysis: domain::Sentiment, 0 or 1, index in topicNames or -1
    int correct = 0; ///< by the person
    QString who;
    qint64 at = 0; ///< UTC ms
};
struct CorrectedText {
    Correction correction;
    QString text;
};
/// How often people agreed with the analysis, by Correction::Task.
struct Agreement {
    std::array<int, 3> judged{};
    std::array<int, 3> agreed{};
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
