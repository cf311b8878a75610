// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "features.h"
#include "tasks.h"
#include <QByteArray>
#include <random>

namespace analysis
{

/// Outputs of a model at most; a row of byte weights is half a cache line.
inline constexpr int outputCount = 32;
using Logits = std::array<float, outputCount>;

/// What is known of a training text for one task: the label, -1 where nobody said, and how much it counts.
struct Target {
    int label = -1;
    float weight = 1;
    int without = -1; ///< an output of the task that the set has no texts of, and that is not learnt against
};
using Targets = std::vector<Target>; ///< one for each task

/// Gradient of the log loss of one task, into the task's outputs.
void lossGradient(const Logits &z, const TaskSpan &task, const Target &target, Logits &out);

/// Several logistic regressions over hashed n-grams and dense features that share one table: a row of weights for each
/// bucket, an output for each label of each task. Immutable; any thread.
class LinearModel
{
public:
    /// Takes what LinearTrainer::model() wrote; empty when the bytes are something else. Raw data (QByteArray::fromRawData)
    /// is used in place.
    static std::optional<LinearModel> fromBytes(const QByteArray &bytes);

    Logits logits(const FeatureVector &features) const;
    /// How much each piece of a text moved one output, in logits. What the dense features add comes on top.
    std::vector<float> contributions(const FeatureVector &features, size_t pieces, int output) const;

private:
    QByteArray m_bytes;
    const qint8 *m_rows = nullptr;
    Logits m_scale{};
    Logits m_bias{};
    std::array<Logits, denseCount> m_dense{};
};

/// Learns a LinearModel by AdaGrad (Duchi, Hazan and Singer 2011), one example at a time and in the order given, so that
/// the same examples give the same bytes. A share of the n-grams is left out at random each time (dropout; Srivastava et
/// al. 2014), which keeps names of events and products from carrying the judgement alone. One thread.
class LinearTrainer
{
public:
    struct Settings {
        float denseRate = 0.05F;
        float decay = 2e-6F; ///< of a weight each time it is met
        float dropout = 0.3F;
        quint32 seed = 7;
    };
    LinearTrainer(std::span<const TaskSpan> tasks, Settings settings);

    /// Passes over the examples `epochs` times, in an order drawn from the seed.
    void learn(const std::vector<std::pair<FeatureVector, Targets>> &examples, int epochs);
    /// Quantised to a byte a weight, with a scale for each output.
    QByteArray model() const;

private:
    void learn(const FeatureVector &features, const Targets &targets);
    Logits logits(const FeatureVector &features) const;
    void step(const FeatureVector &features, const Logits &gradient, const Logits &rate);

    std::span<const TaskSpan> m_tasks;
    Settings m_settings;
    int m_outputs = 0;
    std::mt19937 m_random;
    std::vector<float> m_weights, m_seen; ///< bucket by bucket, m_outputs each
    Logits m_bias{}, m_biasSeen{};
    std::array<Logits, denseCount> m_dense{}, m_denseSeen{};
};

} // namespace analysis
