// SPDX-License-Identifier: GPL-3.0-or-later
#include "analyser.h"
#include "base/fold.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>
#include <cmath>

using namespace Qt::StringLiterals;

inline void initAnalysisResources()
{
    Q_INIT_RESOURCE(lexicons);
    Q_INIT_RESOURCE(models);
}

namespace analysis
{
namespace
{

constexpr qsizetype longestJudged = 6000; ///< what stands further down in an article seldom changes its feeling
constexpr float leastTopic = 0.15F;

float sigmoid(float x) { return 1 / (1 + std::exp(-x)); }

/// Softmax of one task's outputs.
template <size_t N> std::array<float, N> probabilities(const Logits &z, Task task)
{
    std::array<float, N> out{};
    const auto begin = size_t(spanOf(task).begin);
    const float most = *std::max_element(z.begin() + begin, z.begin() + begin + N);
    float sum = 0;
    for (size_t k = 0; k < N; ++k)
        sum += out[k] = std::exp(z[begin + k] - most);
    for (float &p : out)
        p /= sum;
    return out;
}

QByteArray resource(const QString &name)
{
    const QResource bytes(u":/models/"_s + name);
    return bytes.isValid() && bytes.compressionAlgorithm() == QResource::NoCompression
        ? QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), bytes.size())
        : bytes.uncompressedData();
}

QString lexiconText(const QString &name)
{
    QFile file(u":/lexicons/"_s + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Calibration calibrationOf(const QJsonObject &json)
{
    Calibration out;
    const QJsonArray scale = json.value("scale"_L1).toArray(), shift = json.value("shift"_L1).toArray();
    for (int k = 0; k < outputCount; ++k) {
        out.scale[size_t(k)] = float(scale.at(k).toDouble(1));
        out.shift[size_t(k)] = float(shift.at(k).toDouble(0));
    }
    out.distressOfSorrow = float(json.value("distressOfSorrow"_L1).toDouble(0));
    return out;
}

Logits calibrated(const Logits &logits, const Calibration &calibration)
{
    Logits out;
    for (size_t k = 0; k < outputCount; ++k)
        out[k] = logits[k] * calibration.scale[k] + calibration.shift[k];
    if (calibration.distressOfSorrow != 0) {
        const auto emotions = probabilities<emotionNames.size()>(out, Task::Emotion);
        const float sorrow = std::clamp(emotions[1] + emotions[2], 0.001F, 0.999F);
        out[size_t(spanOf(Task::Distress).begin)] += calibration.distressOfSorrow * std::log(sorrow / (1 - sorrow));
    }
    return out;
}

Lexicon shippedLexicon(const QString &group)
{
    initAnalysisResources();
    Lexicon out;
    out.addTable(lexiconText(u"cues_%1.txt"_s.arg(group)));
    out.addValences(lexiconText(u"emoji_valences.tsv"_s), false);
    if (group == "en"_L1)
        out.addValences(lexiconText(u"en_vader_lexicon.txt"_s), false);
    else if (group == "fa"_L1)
        out.addValences(lexiconText(u"afinn_multilang_fa.tsv"_s), true);
    return out;
}

base::Result<std::shared_ptr<const Analyser>> Analyser::shipped()
{
    static const auto loaded = []() -> base::Result<std::shared_ptr<const Analyser>> {
        initAnalysisResources();
        const auto missing = [](const QString &what) {
            return tl::unexpected<base::Error>({base::ErrorKind::Bug, u"analysis"_s, u"the model %1 is missing or of another version"_s.arg(what)});
        };
        auto models = std::make_shared<Models>();
        auto language = LanguageModel::fromBytes(resource(u"language.bin"_s), resource(u"language.ftz"_s));
        if (!language)
            return missing(u"language"_s);
        models->language = std::move(*language);
        const QJsonObject calibrations = QJsonDocument::fromJson(resource(u"calibration.json"_s)).object();
        const QStringList names{u"zh"_s, u"fa"_s, u"en"_s};
        for (qsizetype i = 0; i < names.size(); ++i) {
            auto model = LinearModel::fromBytes(resource(u"text_%1.bin"_s.arg(names[i])));
            if (!model || !calibrations.contains(names[i]))
                return missing(names[i]);
            models->groups[size_t(i)] = {shippedLexicon(names[i]), std::move(*model), calibrationOf(calibrations.value(names[i]).toObject())};
        }
        auto out = std::make_shared<Analyser>();
        out->m_models = std::move(models);
        return out;
    }();
    return loaded;
}

base::Result<std::shared_ptr<const Analyser>> Analyser::shippedWith(const QByteArray &personal)
{
    auto out = shipped();
    if (out && !personal.isEmpty())
        if (auto taught = Personal::fromBytes(personal))
            out = (*out)->with(std::move(*taught));
    return out;
}

domain::Judgement judgementOf(const Signals &found)
{
    domain::Judgement out;
    out.emotion = found.emotion;
    out.confidence = found.confidence;
    out.distress = found.distress;
    out.rumour = found.rumour;
    out.complaint = found.complaint;
    if (!found.topics.isEmpty()) {
        out.topic = found.topics.first().topic;
        out.topicConfidence = found.topics.first().confidence;
    }
    if (found.distress >= distressThreshold)
        out.cues |= domain::DistressCue;
    if (found.rumour >= rumourThreshold)
        out.cues |= domain::RumourCue;
    if (found.complaint >= complaintThreshold)
        out.cues |= domain::ComplaintCue;
    return out;
}

std::shared_ptr<const Analyser> Analyser::with(Personal personal) const
{
    auto out = std::make_shared<Analyser>(*this);
    out->m_personal = std::move(personal);
    return out;
}

int Analyser::groupFor(const LanguageGuess &language, Script script) const
{
    // Short texts look like a neighbour: a Persian word like an Urdu one, an English one like German.
    constexpr float likely = 0.15F;
    if (language.tag.startsWith("zh"_L1))
        return 0;
    if (language.tag == "fa"_L1 || (script == Script::Arabic && language.persian > likely))
        return 1;
    if (language.tag == "en"_L1 || (script == Script::Latin && language.english > likely))
        return 2;
    return -1;
}

int Analyser::prepare(QStringView text, FeatureVector &features, Logits &z) const
{
    const ScannedText scanned = scan(text.left(longestJudged));
    const int index = groupFor(m_models->language.guess(text), scanned.script);
    if (index < 0)
        return index;
    const auto &group = m_models->groups[size_t(index)];
    extractFeatures(scanned, group.lexicon, features);
    z = calibrated(group.model.logits(features), group.calibration);
    return index;
}

Signals Analyser::analyse(QStringView text) const
{
    Signals out;
    const LanguageGuess language = m_models->language.guess(text);
    out.language = language.tag;
    out.languageConfidence = language.confidence;
    const ScannedText scanned = scan(text.left(longestJudged));
    const bool wordless = language.tag == "und"_L1 && !scanned.pieces.empty(); // emoji alone still feel
    constexpr int english = 2;
    const int judged = wordless ? english : groupFor(language, scanned.script);
    // Place names, tags and numbers of a disaster are much the same in all Latin scripts.
    const int used = judged >= 0 ? judged : scanned.script == Script::Latin ? english : -1;
    if (used < 0)
        return out;
    const auto &group = m_models->groups[size_t(used)];
    thread_local FeatureVector features;
    extractFeatures(scanned, group.lexicon, features);
    Logits z = calibrated(group.model.logits(features), group.calibration);
    m_personal.apply(used, features, z);
    const auto score = [&](Task task) { return sigmoid(z[size_t(spanOf(task).begin)]); };
    if (const float crisis = score(Task::Crisis); crisis >= 0.5F) {
        const auto topics = probabilities<topicNames.size()>(z, Task::Topic);
        for (size_t k = 0; k < topics.size(); ++k)
            if (topics[k] >= leastTopic)
                out.topics.append({int(k), crisis * topics[k]});
        std::sort(out.topics.begin(), out.topics.end(), [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
    }
    if (judged < 0)
        return out;
    out.sentimentProbabilities = probabilities<sentimentNames.size()>(z, Task::Sentiment);
    const auto feeling = std::max_element(out.sentimentProbabilities.begin(), out.sentimentProbabilities.end());
    out.sentiment = domain::Sentiment(1 + (feeling - out.sentimentProbabilities.begin()));
    out.confidence = *feeling;
    const auto emotions = probabilities<emotionNames.size()>(z, Task::Emotion);
    out.emotion = int(std::max_element(emotions.begin(), emotions.end()) - emotions.begin());
    out.intensity = 1 - emotions.back();
    out.distress = score(Task::Distress);
    out.rumour = score(Task::Rumour);
    out.complaint = score(Task::Complaint);
    return out;
}

QList<WordWeight> Analyser::explain(QStringView text, int limit, int plus, int minus) const
{
    const QStringView judged = text.left(longestJudged);
    const ScannedText scanned = scan(judged);
    const int index = groupFor(m_models->language.guess(text), scanned.script);
    if (index < 0)
        return {};
    const auto &group = m_models->groups[size_t(index)];
    FeatureVector features;
    extractFeatures(scanned, group.lexicon, features);
    // The team's own weights stand after calibration, the shipped ones before it.
    const auto of = [&](int output) {
        auto out = group.model.contributions(features, scanned.pieces.size(), output);
        for (float &weight : out)
            weight *= group.calibration.scale[size_t(output)];
        m_personal.contribute(index, features, output, out);
        return out;
    };
    std::vector<float> weights = of(plus);
    if (minus >= 0) {
        const auto other = of(minus);
        for (size_t i = 0; i < weights.size(); ++i)
            weights[i] -= other[i];
    }
    // A term that a lexicon knows moves the score through the dense features as well.
    constexpr float perValence = 0.25F, perCue = 0.8F;
    for (const auto &hit : features.hits) {
        const float add = minus >= 0 ? hit.entry.valence * perValence : (hit.entry.cues & LexiconEntry::Distress) ? perCue : 0;
        for (int p = hit.piece; p < hit.piece + hit.length; ++p)
            weights[size_t(p)] += add / float(hit.length);
    }
    // Neighbouring ideographs read as one word.
    QList<WordWeight> out;
    const std::vector<int> origin = scanOrigins(judged, scanned);
    for (size_t i = 0; i < weights.size(); ++i) {
        const auto &piece = scanned.pieces[i];
        if (piece.kind == PieceKind::Mark || piece.kind == PieceKind::Link || piece.kind == PieceKind::User)
            continue;
        const int begin = origin[size_t(piece.begin)], end = origin[size_t(piece.begin + piece.length)];
        const bool joins = piece.kind == PieceKind::Ideograph && !out.isEmpty() && out.last().begin + out.last().length == begin
            && out.last().weight * weights[i] > 0 && out.last().length < 4;
        if (joins) {
            out.last().length = end - out.last().begin;
            out.last().weight += weights[i];
        } else {
            out.append({begin, end - begin, weights[i]});
        }
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return std::abs(a.weight) > std::abs(b.weight); });
    constexpr float least = 0.05F;
    while (!out.isEmpty() && (out.size() > limit || std::abs(out.last().weight) < least))
        out.removeLast();
    return out;
}

QList<WordWeight> Analyser::explainSentiment(QStringView text, int limit) const
{
    const int begin = spanOf(Task::Sentiment).begin;
    return explain(text, limit, begin + 2, begin);
}

QList<WordWeight> Analyser::explainDistress(QStringView text, int limit) const { return explain(text, limit, spanOf(Task::Distress).begin, -1); }

} // namespace analysis
