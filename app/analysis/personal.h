// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "linearmodel.h"
#include <QHash>

namespace analysis
{

class Analyser;

/// What a person said a text is.
struct Lesson {
    QString text;
    Task task = Task::Sentiment;
    int label = 0; ///< index of the task's outputs; 0 or 1 where it has one
};

/// What one team's corrections add to the models that ship: weights for n-grams, added to the calibrated logits. Small, since
/// only what was corrected is in it. Immutable once learnt; any thread.
class Personal
{
public:
    /// Learns from lessons by AdaGrad on the log loss, drawn towards no change. Takes about a second for some thousand.
    static Personal learn(const Analyser &analyser, const QList<Lesson> &lessons);
    QByteArray toBytes() const;
    /// Empty when the bytes are something else.
    static std::optional<Personal> fromBytes(const QByteArray &bytes);

    /// Adds to the calibrated logits of a text of a language group (0 zh, 1 fa, 2 en).
    void apply(int group, const FeatureVector &features, Logits &z) const;
    /// Adds to each piece of the text what it moves one output by, as LinearModel::contributions().
    void contribute(int group, const FeatureVector &features, int output, std::vector<float> &pieces) const;
    bool isEmpty() const { return m_weights.isEmpty(); }

private:
    QHash<quint32, Logits> m_weights; ///< by language group and bucket
};

/// Before and after on lessons that were held back: the share of labels that are right.
struct Trial {
    Personal personal; ///< learnt from all lessons
    int lessons = 0;
    int heldBack = 0;
    double before = 0;
    double after = 0; ///< learnt from the others only
};
/// Every fifth lesson, chosen by its text, is held back for the figures.
Trial tryLessons(const std::shared_ptr<const Analyser> &analyser, const QList<Lesson> &lessons);

} // namespace analysis
