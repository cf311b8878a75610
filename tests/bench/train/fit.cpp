// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"
#include "analysis/analyser.h"
#include "analysis/wordmodel.h"
#include <QJsonArray>
#include <QTemporaryDir>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace analysis;

namespace train
{
namespace
{

double softmaxLoss(const Judged &held, size_t task, float scale)
{
    const auto &span = textTasks[task];
    double loss = 0;
    for (const auto &[z, targets] : held) {
        if (targets[task].label < 0 || targets[task].without >= 0)
            continue;
        double sum = 0;
        for (int k = 0; k < span.count; ++k)
            sum += std::exp(double(scale * z[size_t(span.begin + k)]));
        loss += std::log(sum) - double(scale * z[size_t(span.begin + targets[task].label)]);
    }
    return loss;
}

/// Platt scaling (Platt 1999) of one logistic output by gradient descent on the held-out texts.
std::pair<float, float> platt(const Judged &held, size_t task)
{
    const auto output = size_t(textTasks[task].begin);
    double a = 1, b = 0;
    for (int round = 0; round < 400; ++round) {
        double ga = 0, gb = 0, n = 0;
        for (const auto &[z, targets] : held) {
            const auto &target = targets[task];
            if (target.label < 0)
                continue;
            const double p = 1 / (1 + std::exp(-(a * z[output] + b)));
            ga += double(target.weight) * (p - target.label) * z[output];
            gb += double(target.weight) * (p - target.label);
            n += double(target.weight);
        }
        if (n == 0)
            break;
        a -= 0.3 * ga / n;
        b -= 0.3 * gb / n;
    }
    return {float(a), float(b)};
}

/// Probabilities that mean what they say: a temperature for each softmax (Guo et al. 2017), Platt scaling for the others.
QJsonObject probabilityScales(const Judged &held)
{
    Calibration out;
    for (size_t task = 0; task < textTasks.size(); ++task) {
        const auto &span = textTasks[task];
        if (span.count == 1) {
            const auto [a, b] = platt(held, task);
            out.scale[size_t(span.begin)] = a;
            out.shift[size_t(span.begin)] = b;
            continue;
        }
        float best = 1;
        double least = softmaxLoss(held, task, 1);
        for (float scale = 0.3F; scale < 2.5F; scale += 0.05F) {
            if (const double loss = softmaxLoss(held, task, scale); loss < least) {
                least = loss;
                best = scale;
            }
        }
        for (int k = 0; k < span.count; ++k)
            out.scale[size_t(span.begin + k)] = best;
    }
    QJsonArray scale, shift;
    for (size_t k = 0; k < outputCount; ++k) {
        scale.append(std::round(double(out.scale[k]) * 1000) / 1000);
        shift.append(std::round(double(out.shift[k]) * 1000) / 1000);
    }
    return {{u"scale"_s, scale}, {u"shift"_s, shift}};
}

/// How much of all held-out texts the model gives to each emotion.
std::array<double, emotionNames.size()> emotionShares(const Judged &held, const Calibration &calibration)
{
    std::array<double, emotionNames.size()> out{};
    const auto begin = size_t(spanOf(Task::Emotion).begin);
    double all = 0;
    for (const auto &[z, targets] : held) {
        const double weight = double(targets[size_t(Task::Emotion)].label >= 0 ? targets[size_t(Task::Emotion)].weight : 0);
        double sum = 0;
        for (size_t k = 0; k < out.size(); ++k)
            sum += std::exp(double(z[begin + k] * calibration.scale[begin + k]));
        for (size_t k = 0; k < out.size(); ++k)
            out[k] += weight * std::exp(double(z[begin + k] * calibration.scale[begin + k])) / sum;
        all += weight;
    }
    for (double &share : out)
        share = std::max(share / std::max(all, 1.0), 0.001);
    return out;
}

} // namespace

Prepared prepared(const Example &example, const Lexicon &lexicon)
{
    Prepared out;
    extractFeatures(scan(example.text), lexicon, out.first);
    out.second = example.targets;
    return out;
}

void keepShared(std::vector<Prepared> &texts, const QStringList &events)
{
    constexpr int least = 2;
    QHash<quint32, QSet<QString>> seen;
    for (size_t i = 0; i < texts.size(); ++i)
        for (const auto &feature : texts[i].first.sparse)
            if (auto &in = seen[feature.bucket]; in.size() < least)
                in.insert(events[qsizetype(i)]);
    for (auto &[features, targets] : texts)
        std::erase_if(features.sparse, [&](const Feature &feature) { return seen.value(feature.bucket).size() < least; });
}

const LanguageSettings *settingsFor(const QString &language)
{
    for (const auto &one : languageSettings)
        if (language == QLatin1StringView(one.language))
            return &one;
    return nullptr;
}

QByteArray learn(const LanguageSettings &settings, const std::vector<Prepared> &examples)
{
    auto tasks = textTasks;
    for (auto &task : tasks)
        if (task.count == 1 || task.begin == spanOf(Task::Topic).begin)
            task.rate *= settings.flagRate;
    LinearTrainer trainer(tasks, settings.trainer);
    trainer.learn(examples, settings.epochs);
    return trainer.model();
}

Judged judge(const QByteArray &model, const std::vector<Prepared> &examples)
{
    Judged out;
    const auto loaded = LinearModel::fromBytes(model);
    for (const auto &[features, targets] : examples)
        out.emplace_back(loaded->logits(features), targets);
    return out;
}

QJsonObject calibrate(const LanguageSettings &settings, const Judged &held)
{
    QJsonObject out = probabilityScales(held);
    out.insert(u"distressOfSorrow"_s, settings.distressOfSorrow);
    QJsonArray shift = out.value("shift"_L1).toArray();
    const auto add = [&](int output, double by) { shift[output] = std::round((shift[output].toDouble() + by) * 1000) / 1000; };
    add(spanOf(Task::Distress).begin, settings.distressShift);
    add(spanOf(Task::Crisis).begin, settings.crisisShift);
    add(spanOf(Task::Rumour).begin, settings.rumourShift);
    add(spanOf(Task::Complaint).begin, settings.complaintShift);
    const std::array<double, emotionNames.size()> shares = emotionShares(held, calibrationOf(out));
    for (size_t k = 0; k < shares.size(); ++k)
        add(spanOf(Task::Emotion).begin + int(k), -settings.emotionBalance * std::log(shares[k] * double(shares.size())));
    out.insert(u"shift"_s, shift);
    return out;
}

LanguageBytes learnLanguages(const std::vector<std::pair<QString, int>> &examples)
{
    std::vector<Prepared> letterSets;
    std::vector<WordModel::Line> lines;
    const auto add = [&](const QString &letters, int label) {
        Prepared one;
        extractLetters(letters, one.first);
        one.second = {Target{label}};
        letterSets.push_back(std::move(one));
        lines.push_back({letters.toUtf8(), label});
    };
    QSet<std::pair<int, QString>> alone;
    for (const auto &[text, label] : examples) {
        const QString letters = languageLetters(text);
        if (letters.isEmpty())
            continue;
        add(letters, label);
        // Texts in Arabic letters say how each of their words looks alone, and neighbours in pairs.
        QStringList parts = letters.split(u' ', Qt::SkipEmptyParts);
        parts.removeIf([](const QString &part) { return part[0].unicode() < 0x0600 || part[0].unicode() > 0x06FF; });
        if (parts.size() < 2)
            continue;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts[i].size() > 1 && !alone.contains({label, parts[i]})) {
                alone.insert({label, parts[i]});
                add(parts[i], label);
            }
            if (i % 4 == 1 && parts.size() >= 4 && i + 1 < parts.size())
                add(parts[i] + u' ' + parts[i + 1], label);
        }
    }
    LinearTrainer::Settings settings;
    settings.dropout = 0;
    LinearTrainer trainer(languageTask, settings);
    trainer.learn(letterSets, 8);
    std::mt19937 random(3);
    for (size_t i = lines.size(); i > 1; --i)
        std::swap(lines[i - 1], lines[random() % i]);
    WordModel::Settings words;
    words.minLetters = 1;
    words.maxLetters = 4;
    words.wordNgrams = 1;
    words.epochs = 15;
    words.rate = 0.5;
    words.leastCount = 1;
    words.cutoff = 100'000;
    const QTemporaryDir folder;
    return {trainer.model(), WordModel::train(lines, words, folder.path())};
}

} // namespace train
