// SPDX-License-Identifier: GPL-3.0-or-later
#include "personal.h"
#include "analyser.h"
#include <QDataStream>
#include <QIODevice>
#include <cmath>

namespace analysis
{
namespace
{

constexpr quint32 magic = 0x464C5031;
constexpr int epochs = 12;
constexpr float rate = 0.25F;
constexpr float towardsNothing = 0.002F; ///< L2 each time a weight is met: a few corrections move a little
constexpr int heldBackOf = 5;

quint32 keyOf(int group, quint32 bucket) { return (quint32(group) << bucketBits) | bucket; }

int choice(const Logits &z, Task task)
{
    const auto span = spanOf(task);
    if (span.count == 1)
        return z[size_t(span.begin)] > 0;
    const auto begin = z.begin() + span.begin;
    return int(std::max_element(begin, begin + span.count) - begin);
}

} // namespace

Personal Personal::learn(const Analyser &analyser, const QList<Lesson> &lessons)
{
    struct Prepared {
        int group = 0;
        FeatureVector features;
        Logits base{};
        Task task = Task::Sentiment;
        int label = 0;
    };
    std::vector<Prepared> prepared;
    for (const auto &lesson : lessons) {
        Prepared one;
        one.group = analyser.prepare(lesson.text, one.features, one.base);
        one.task = lesson.task;
        one.label = lesson.label;
        if (one.group >= 0)
            prepared.push_back(std::move(one));
    }
    Personal out;
    QHash<quint32, Logits> seen;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        for (const auto &one : prepared) {
            Logits z = one.base, gradient{};
            out.apply(one.group, one.features, z);
            const auto span = spanOf(one.task);
            lossGradient(z, span, {one.label, 1, -1}, gradient);
            for (const auto &feature : one.features.sparse) {
                const quint32 key = keyOf(one.group, feature.bucket);
                Logits &w = out.m_weights[key], &s = seen[key];
                for (int k = span.begin; k < span.begin + span.count; ++k) {
                    const auto at = size_t(k);
                    const float g = gradient[at] * feature.value + towardsNothing * w[at];
                    s[at] += g * g;
                    w[at] -= rate * g / (std::sqrt(s[at]) + 1e-6F);
                }
            }
        }
    }
    return out;
}

QByteArray Personal::toBytes() const
{
    QList<quint32> keys = m_weights.keys();
    std::sort(keys.begin(), keys.end()); // the same corrections give the same bytes
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << magic << quint32(outputCount) << quint32(keys.size());
    for (const quint32 key : keys) {
        stream << key;
        for (const float weight : m_weights[key])
            stream << weight;
    }
    return qCompress(out);
}

std::optional<Personal> Personal::fromBytes(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream stream(plain);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 found = 0, outputs = 0, count = 0;
    stream >> found >> outputs >> count;
    if (found != magic || outputs != outputCount)
        return std::nullopt;
    Personal out;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint32 key = 0;
        Logits weights{};
        stream >> key;
        for (float &weight : weights)
            stream >> weight;
        out.m_weights.insert(key, weights);
    }
    return stream.status() == QDataStream::Ok ? std::optional(out) : std::nullopt;
}

void Personal::apply(int group, const FeatureVector &features, Logits &z) const
{
    for (const auto &feature : features.sparse)
        if (const auto it = m_weights.constFind(keyOf(group, feature.bucket)); it != m_weights.constEnd())
            for (size_t k = 0; k < outputCount; ++k)
                z[k] += feature.value * (*it)[k];
}

void Personal::contribute(int group, const FeatureVector &features, int output, std::vector<float> &pieces) const
{
    for (const auto &feature : features.sparse)
        if (const auto it = m_weights.constFind(keyOf(group, feature.bucket)); it != m_weights.constEnd())
            for (int piece = feature.piece; piece < feature.piece + feature.span; ++piece)
                pieces[size_t(piece)] += feature.value * (*it)[size_t(output)] / float(feature.span);
}

Trial tryLessons(const std::shared_ptr<const Analyser> &analyser, const QList<Lesson> &lessons)
{
    Trial out;
    out.lessons = int(lessons.size());
    QList<Lesson> learnt, back;
    for (const auto &lesson : lessons)
        (spellingHash(lesson.text) % heldBackOf == 0 ? back : learnt).append(lesson);
    out.heldBack = int(back.size());
    const Personal part = Personal::learn(*analyser, learnt);
    int before = 0, after = 0;
    for (const auto &lesson : std::as_const(back)) {
        FeatureVector features;
        Logits z;
        const int group = analyser->prepare(lesson.text, features, z);
        if (group < 0)
            continue;
        before += choice(z, lesson.task) == lesson.label;
        part.apply(group, features, z);
        after += choice(z, lesson.task) == lesson.label;
    }
    if (!back.isEmpty()) {
        out.before = double(before) / double(back.size());
        out.after = double(after) / double(back.size());
    }
    out.personal = Personal::learn(*analyser, lessons);
    return out;
}

} // namespace analysis
