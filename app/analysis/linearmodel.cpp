// SPDX-License-Identifier: GPL-3.0-or-later
#include "linearmodel.h"
#include <cmath>
#include <cstring>

namespace analysis
{
namespace
{

constexpr quint32 magic = 0x464C4D32;
constexpr float tiny = 1e-8F;

struct Header {
    quint32 magic = 0;
    quint32 buckets = 0;
    quint32 outputs = 0;
    quint32 dense = 0;
    Logits scale{};
    Logits bias{};
    std::array<Logits, denseCount> weights{};
};

// Compiled for processors with and without wide registers; chosen when the program starts. Each output is summed in the same
// order by both, so that the same text gets the same score everywhere. Checked builds do without: the choice is made before
// their runtime stands.
#if defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define FORESHOCK_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define FORESHOCK_WIDE
#endif

/// Adds the rows of all features. Rows lie anywhere in four megabytes, so each is asked for some features ahead.
FORESHOCK_WIDE void addRows(const qint8 *rows, const Feature *features, size_t count, float *sum)
{
    constexpr size_t ahead = 12;
    Logits out{};
    for (size_t i = 0; i < count; ++i) {
        if (i + ahead < count)
            __builtin_prefetch(rows + size_t(features[i + ahead].bucket) * outputCount);
        const qint8 *row = rows + size_t(features[i].bucket) * outputCount;
        const float value = features[i].value;
        for (size_t k = 0; k < outputCount; ++k)
            out[k] += value * float(row[k]);
    }
    std::copy(out.begin(), out.end(), sum);
}

} // namespace

void lossGradient(const Logits &z, const TaskSpan &task, const Target &target, Logits &out)
{
    const auto begin = size_t(task.begin);
    if (task.count == 1) {
        out[begin] = target.weight * (1 / (1 + std::exp(-z[begin])) - float(target.label));
        return;
    }
    float most = -1e9F, sum = 0;
    for (int k = 0; k < task.count; ++k)
        if (k != target.without)
            most = std::max(most, z[begin + size_t(k)]);
    for (int k = 0; k < task.count; ++k)
        if (k != target.without)
            sum += std::exp(z[begin + size_t(k)] - most);
    for (int k = 0; k < task.count; ++k)
        if (k != target.without)
            out[begin + size_t(k)] = target.weight * (std::exp(z[begin + size_t(k)] - most) / sum - float(k == target.label));
}

std::optional<LinearModel> LinearModel::fromBytes(const QByteArray &bytes)
{
    Header header;
    if (bytes.size() != qsizetype(sizeof header) + qsizetype(bucketCount) * outputCount)
        return std::nullopt;
    std::memcpy(&header, bytes.constData(), sizeof header);
    if (header.magic != magic || header.buckets != bucketCount || header.outputs != outputCount || header.dense != denseCount)
        return std::nullopt;
    LinearModel out;
    out.m_bytes = bytes;
    out.m_rows = reinterpret_cast<const qint8 *>(out.m_bytes.constData() + sizeof header);
    out.m_scale = header.scale;
    out.m_bias = header.bias;
    out.m_dense = header.weights;
    return out;
}

Logits LinearModel::logits(const FeatureVector &features) const
{
    Logits sum, out;
    addRows(m_rows, features.sparse.data(), features.sparse.size(), sum.data());
    for (size_t k = 0; k < outputCount; ++k)
        out[k] = m_bias[k] + sum[k] * m_scale[k];
    for (size_t d = 0; d < denseCount; ++d)
        if (const float x = features.dense[d]; x != 0)
            for (size_t k = 0; k < outputCount; ++k)
                out[k] += m_dense[d][k] * x;
    return out;
}

std::vector<float> LinearModel::contributions(const FeatureVector &features, size_t pieces, int output) const
{
    std::vector<float> out(pieces, 0.0F);
    const auto k = size_t(output);
    for (const auto &feature : features.sparse) {
        const float each = feature.value * float(m_rows[size_t(feature.bucket) * outputCount + k]) * m_scale[k] / float(feature.span);
        for (int p = feature.piece; p < feature.piece + feature.span; ++p)
            out[size_t(p)] += each;
    }
    return out;
}

LinearTrainer::LinearTrainer(std::span<const TaskSpan> tasks, Settings settings) : m_tasks(tasks), m_settings(settings), m_random(settings.seed)
{
    for (const auto &task : tasks)
        m_outputs = std::max(m_outputs, task.begin + task.count);
    m_weights.assign(size_t(bucketCount) * size_t(m_outputs), 0.0F);
    m_seen = m_weights;
}

void LinearTrainer::learn(const std::vector<std::pair<FeatureVector, Targets>> &examples, int epochs)
{
    std::vector<size_t> order(examples.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    FeatureVector kept;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        for (size_t i = order.size(); i > 1; --i) // std::shuffle differs between libraries
            std::swap(order[i - 1], order[m_random() % i]);
        for (const size_t i : order) {
            const auto &[features, targets] = examples[i];
            kept.dense = features.dense;
            kept.sparse.clear();
            for (Feature feature : features.sparse) {
                if (float(m_random() & 0xFFFF) < m_settings.dropout * 0x10000)
                    continue;
                feature.value /= 1 - m_settings.dropout;
                kept.sparse.push_back(feature);
            }
            learn(kept, targets);
        }
    }
}

Logits LinearTrainer::logits(const FeatureVector &features) const
{
    Logits out = m_bias;
    const auto n = size_t(m_outputs);
    for (const auto &feature : features.sparse) {
        const float *row = m_weights.data() + size_t(feature.bucket) * n;
        for (size_t k = 0; k < n; ++k)
            out[k] += feature.value * row[k];
    }
    for (size_t d = 0; d < denseCount; ++d)
        for (size_t k = 0; k < n; ++k)
            out[k] += m_dense[d][k] * features.dense[d];
    return out;
}

void LinearTrainer::learn(const FeatureVector &features, const Targets &targets)
{
    const Logits z = logits(features);
    Logits gradient{}, rate{};
    for (size_t t = 0; t < m_tasks.size(); ++t) {
        if (targets[t].label < 0)
            continue;
        lossGradient(z, m_tasks[t], targets[t], gradient);
        for (int k = 0; k < m_tasks[t].count; ++k)
            rate[size_t(m_tasks[t].begin + k)] = m_tasks[t].rate;
    }
    step(features, gradient, rate);
}

void LinearTrainer::step(const FeatureVector &features, const Logits &gradient, const Logits &rate)
{
    std::array<size_t, outputCount> active{};
    size_t n = 0;
    for (size_t k = 0; k < outputCount; ++k)
        if (gradient[k] != 0)
            active[n++] = k;
    for (const auto &feature : features.sparse) {
        float *w = m_weights.data() + size_t(feature.bucket) * size_t(m_outputs);
        float *seen = m_seen.data() + size_t(feature.bucket) * size_t(m_outputs);
        for (size_t i = 0; i < n; ++i) {
            const size_t k = active[i];
            const float g = gradient[k] * feature.value + m_settings.decay * w[k];
            seen[k] += g * g;
            w[k] -= rate[k] * g / (std::sqrt(seen[k]) + tiny);
        }
    }
    for (size_t i = 0; i < n; ++i) {
        const size_t k = active[i];
        m_biasSeen[k] += gradient[k] * gradient[k];
        m_bias[k] -= m_settings.denseRate * gradient[k] / (std::sqrt(m_biasSeen[k]) + tiny);
        for (size_t d = 0; d < denseCount; ++d) {
            const float g = gradient[k] * features.dense[d];
            if (g == 0)
                continue;
            m_denseSeen[d][k] += g * g;
            m_dense[d][k] -= m_settings.denseRate * g / (std::sqrt(m_denseSeen[d][k]) + tiny);
        }
    }
}

QByteArray LinearTrainer::model() const
{
    Header header{magic, bucketCount, outputCount, denseCount, {}, m_bias, m_dense};
    const auto n = size_t(m_outputs);
    for (size_t i = 0; i < m_weights.size(); ++i)
        header.scale[i % n] = std::max(header.scale[i % n], std::abs(m_weights[i]) / 127);
    QByteArray out(qsizetype(sizeof header) + qsizetype(bucketCount) * outputCount, '\0');
    std::memcpy(out.data(), &header, sizeof header);
    auto *rows = reinterpret_cast<qint8 *>(out.data() + sizeof header);
    for (size_t b = 0; b < bucketCount; ++b)
        for (size_t k = 0; k < n; ++k)
            if (header.scale[k] > 0)
                rows[b * outputCount + k] = qint8(std::lround(m_weights[b * n + k] / header.scale[k]));
    return out;
}

} // namespace analysis
