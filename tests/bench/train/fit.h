// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "analysis/lexicon.h"
#include "datasets.h"
#include <QJsonObject>

namespace train
{

using Prepared = std::pair<analysis::FeatureVector, analysis::Targets>;
/// Logits of texts that were not learnt from, with what is known of them.
using Judged = std::vector<std::pair<analysis::Logits, analysis::Targets>>;

/// How the model of one language learns, and what is added to its logits afterwards. Chosen on dev sets and on blocks left
/// out (foreshock_crossvalidate).
struct LanguageSettings {
    const char *language;
    int epochs;
    analysis::LinearTrainer::Settings trainer;
    float flagRate; ///< of learning yes and no and the topic, times TaskSpan::rate
    /// Sets call different things distress: sadness and fear add to it, by this much for each logit of theirs.
    double distressOfSorrow;
    /// Yes and no are judged by F1 where yes is rare: the thresholds lie lower than Platt's probabilities would have them.
    double distressShift, crisisShift, rumourShift, complaintShift;
    /// Share of the log prior taken from each emotion, so that rare ones are named too (logit adjustment; Menon et al. 2021).
    double emotionBalance;
};
/// Posts about events resemble each other more than reviews do: English, which has the events, learns with dropout.
inline constexpr LanguageSettings languageSettings[] = {{"zh", 10, {0.02F, 2e-6F, 0.2F, 7}, 2.5F, 4, 3.6, 0, 0.9, 0, 0.5},
    {"fa", 10, {0.04F, 2e-6F, 0.2F, 7}, 2, 2, 2.1, 0.4, 0.5, 0.1, 0.5}, {"en", 5, {0.03F, 2e-6F, 0.15F, 7}, 1.5F, 1, 1.7, 0.2, -0.8, 0.4, 0.1}};

/// Null for a language without a model.
const LanguageSettings *settingsFor(const QString &language);
Prepared prepared(const Example &example, const analysis::Lexicon &lexicon);
/// Takes from each text the n-grams that only one event has: its names and tags say nothing of the next. `events` names the
/// event of each text.
void keepShared(std::vector<Prepared> &texts, const QStringList &events);
/// Bytes of a model; the same examples give the same.
QByteArray learn(const LanguageSettings &settings, const std::vector<Prepared> &examples);
Judged judge(const QByteArray &model, const std::vector<Prepared> &examples);
/// What calibration.json keeps of a language: temperatures for the softmax outputs (Guo et al. 2017), Platt scaling for the
/// others, fitted on texts that were not learnt from.
QJsonObject calibrate(const LanguageSettings &settings, const Judged &held);

/// The two models that vote on a language.
struct LanguageBytes {
    QByteArray linear;
    QByteArray words;
};
LanguageBytes learnLanguages(const std::vector<std::pair<QString, int>> &examples);

} // namespace train
