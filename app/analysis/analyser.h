// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/mention.h"
#include "languagemodel.h"
#include "personal.h"

namespace analysis
{

struct TopicScore {
    int topic = 0; ///< index in topicNames
    float confidence = 0;
};

/// What a text says, with how sure that is. Scores are calibrated on texts that were not learnt from; what their errors
/// are says the model card.
struct Signals {
    QString language; ///< BCP 47; "und" when there are no letters
    float languageConfidence = 0;
    domain::Sentiment sentiment = domain::Sentiment::Unjudged; ///< Unjudged in languages that are only named
    std::array<float, 3> sentimentProbabilities{};             ///< negative, neutral, positive
    float confidence = 0;                                      ///< of the sentiment
    int emotion = -1;                                          ///< index in emotionNames; -1 when not judged
    float intensity = 0;                                       ///< 0…1: how far from neutral
    float distress = 0;                                        ///< 0…1; never a diagnosis
    float rumour = 0;                                          ///< 0…1: a claim worth checking, not its truth
    float complaint = 0;                                       ///< 0…1
    QList<TopicScore> topics;                                  ///< best first; empty when no crisis
    bool judged() const { return emotion >= 0; }
};

/// At and above it a mention is shown as possible distress: care before charts.
inline constexpr float distressThreshold = 0.6F;
inline constexpr float rumourThreshold = 0.5F;
inline constexpr float complaintThreshold = 0.5F;

/// What of it is stored with a mention.
domain::Judgement judgementOf(const Signals &found);

/// How much one word moved a score.
struct WordWeight {
    int begin = 0; ///< UTF-16 unit in the text as typed
    int length = 0;
    float weight = 0; ///< in logits; positive moved it up
};

/// Scale and shift of each output, and what sadness and fear add to distress; chosen on held-out texts.
struct Calibration {
    Logits scale;
    Logits shift{};
    float distressOfSorrow = 0;
    Calibration() { scale.fill(1); }
};

/// The chain for texts in Chinese, Persian and English, offline. Immutable; any thread.
class Analyser
{
public:
    /// The models that ship, unpacked once. Bug when the program was built without them.
    static base::Result<std::shared_ptr<const Analyser>> shipped();

    /// The same models with what a team's corrections add.
    std::shared_ptr<const Analyser> with(Personal personal) const;
    /// The same with a personal model as it is kept; without one when the bytes are something else.
    static base::Result<std::shared_ptr<const Analyser>> shippedWith(const QByteArray &personal);

    Signals analyse(QStringView text) const;
    /// The features and calibrated logits of a text without a personal model. Index of its language group, -1 for none.
    int prepare(QStringView text, FeatureVector &features, Logits &z) const;
    /// The words that moved the sentiment most, what the team taught included, strongest first, at most `limit`; positive weights
    /// are positive feeling.
    QList<WordWeight> explainSentiment(QStringView text, int limit) const;
    /// The words behind a distress score.
    QList<WordWeight> explainDistress(QStringView text, int limit) const;

private:
    struct Group {
        Lexicon lexicon;
        LinearModel model;
        Calibration calibration;
    };
    int groupFor(const LanguageGuess &language, Script script) const; ///< -1 for none
    QList<WordWeight> explain(QStringView text, int limit, int plus, int minus) const;

    /// What ships is shared by all analysers.
    struct Models {
        LanguageModel language;
        std::array<Group, 3> groups; ///< zh, fa, en
    };
    std::shared_ptr<const Models> m_models;
    Personal m_personal;
};

/// As calibration.json keeps it.
Calibration calibrationOf(const QJsonObject &json);
/// Logits after calibration, with what sadness and fear say added to distress.
Logits calibrated(const Logits &logits, const Calibration &calibration);
/// The lexicon of a language group: zh, fa or en.
Lexicon shippedLexicon(const QString &group);

} // namespace analysis
