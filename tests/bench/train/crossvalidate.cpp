// SPDX-License-Identifier: GPL-3.0-or-later
// Judges the manner of learning on what it has not learnt from: foreshock_crossvalidate DATA [zh|fa|en|dev|ceiling|rumour|crisis|language …]. Blocks of
// authored lines are left out a fifth at a time, events of the rumour and crisis sets one at a time; `dev` adds the dev sets of every licence class. Nothing is
// written.
#include "analysis/analyser.h"
#include "fit.h"
#include <QTextStream>
#include <functional>

using namespace Qt::StringLiterals;
using namespace analysis;

namespace
{

struct Source {
    QString set;
    QString group;
    train::Prepared text;
};

void say(const QString &line)
{
    static QTextStream out(stdout);
    out << line << Qt::endl;
}

/// Yes or no, at the threshold and at logits below and above it.
class Counts
{
public:
    void add(bool gold, float logit)
    {
        for (size_t i = 0; i < offsets.size(); ++i) {
            auto &at = m_at[i];
            const bool said = logit + offsets[i] >= 0;
            ++(gold ? said ? at.hit : at.missed : said ? at.wrong : at.right);
        }
    }
    QString row() const
    {
        const auto &now = m_at[middle];
        QString out = u"found %1 of %2, flagged %3 of %4 others; macro-F1 (F1 of yes; share found, flagged) by offset"_s.arg(now.hit)
                          .arg(now.hit + now.missed)
                          .arg(now.wrong)
                          .arg(now.wrong + now.right);
        for (size_t i = 0; i < offsets.size(); ++i)
            out += u" %1: %2 (%3; %4, %5)"_s.arg(double(offsets[i]))
                       .arg((f1(m_at[i].hit, m_at[i]) + f1(m_at[i].right, m_at[i])) / 2, 0, 'f', 1)
                       .arg(f1(m_at[i].hit, m_at[i]), 0, 'f', 1)
                       .arg(100.0 * m_at[i].hit / std::max(1, m_at[i].hit + m_at[i].missed), 0, 'f', 0)
                       .arg(100.0 * m_at[i].wrong / std::max(1, m_at[i].wrong + m_at[i].right), 0, 'f', 0);
        return out;
    }

private:
    struct Table {
        int hit = 0, wrong = 0, missed = 0, right = 0;
    };
    static double f1(int right, const Table &of) { return right == 0 ? 0 : 200.0 * right / (2 * right + of.wrong + of.missed); }
    static constexpr std::array<float, 9> offsets{-2, -1, -0.5F, 0, 0.5F, 1, 1.5F, 2, 3};
    static constexpr size_t middle = 3;
    std::array<Table, offsets.size()> m_at{};
};

float logitOf(const Logits &z, Task task, float threshold) { return z[size_t(spanOf(task).begin)] - std::log(threshold / (1 - threshold)); }

int bestOf(const Logits &z, Task task)
{
    const auto begin = z.begin() + spanOf(task).begin;
    return int(std::max_element(begin, begin + spanOf(task).count) - begin);
}

/// Number of the block of an authored line, -1 of others.
int blockOf(const Source &one) { return one.set.startsWith("authored"_L1) ? one.group.section(u'/', 1).toInt() : -1; }

/// One fold: learns from what is not out, calibrates on `dev` and an eleventh of the authored blocks, gives the calibrated logits of what is out.
train::Judged fold(const train::LanguageSettings &settings, const std::vector<Source> &all, const std::vector<train::Prepared> &dev,
    const std::function<bool(const Source &)> &uses, const std::function<bool(const Source &)> &isOut)
{
    std::vector<train::Prepared> learnt, out, ofEvents, calibrating = dev;
    QStringList events;
    for (const auto &one : all) {
        if (isOut(one))
            out.push_back(one.text);
        else if (one.set == train::rumourEvents && uses(one)) {
            ofEvents.push_back(one.text);
            events.append(one.group);
        } else if (blockOf(one) % 11 == 3)
            calibrating.push_back(one.text);
        else if (uses(one))
            learnt.push_back(one.text);
    }
    train::keepShared(ofEvents, events);
    learnt.insert(learnt.end(), ofEvents.begin(), ofEvents.end());
    const QByteArray model = train::learn(settings, learnt);
    const Calibration calibration = calibrationOf(train::calibrate(settings, train::judge(model, calibrating)));
    train::Judged judged = train::judge(model, out);
    for (auto &[z, targets] : judged)
        z = calibrated(z, calibration);
    return judged;
}

int labelOf(const Source &one, Task task) { return one.text.second[size_t(task)].label; }

void leaveBlocksOut(const train::LanguageSettings &settings, const std::vector<Source> &all, const std::vector<train::Prepared> &dev)
{
    constexpr int folds = 5;
    constexpr int neutral = 6;
    static_assert(emotionNames.size() == neutral + 1);
    Counts distress, rumour, crisis, complaint;
    int feelings = 0, feelingsRight = 0, emotions = 0, emotionsRight = 0, calm = 0, calmFlagged = 0;
    for (int k = 0; k < folds; ++k) {
        const auto isOut = [k](const Source &one) { return blockOf(one) % folds == k; };
        for (const auto &[z, targets] : fold(
                 settings, all, dev, [](const Source &) { return true; }, isOut)) {
            const auto label = [&targets = targets](Task task) { return targets[size_t(task)].label; };
            distress.add(label(Task::Distress) == 1, logitOf(z, Task::Distress, distressThreshold));
            if (const int emotion = label(Task::Emotion); label(Task::Distress) == 0 && (emotion == 0 || emotion == neutral))
                ++calm, calmFlagged += logitOf(z, Task::Distress, distressThreshold) >= 0;
            rumour.add(label(Task::Rumour) == 1, logitOf(z, Task::Rumour, rumourThreshold));
            crisis.add(label(Task::Crisis) == 1, logitOf(z, Task::Crisis, 0.5F));
            complaint.add(label(Task::Complaint) == 1, logitOf(z, Task::Complaint, complaintThreshold));
            ++feelings, feelingsRight += bestOf(z, Task::Sentiment) == label(Task::Sentiment);
            ++emotions, emotionsRight += bestOf(z, Task::Emotion) == label(Task::Emotion);
        }
    }
    say(u"%1, authored blocks left out a fifth at a time"_s.arg(QLatin1StringView(settings.language)));
    const auto line = [](const char *name, const Counts &of) { say(u"  %1: %2"_s.arg(QLatin1StringView(name), of.row())); };
    line("distress", distress);
    line("rumour", rumour);
    line("crisis", crisis);
    line("complaint", complaint);
    say(u"  of neutral and angry posts %1 of %2 flagged for distress"_s.arg(calmFlagged).arg(calm));
    say(u"  sentiment %1 of %2, emotion %3 of %4"_s.arg(feelingsRight).arg(feelings).arg(emotionsRight).arg(emotions));
}

/// Mean of the F1 of each emotion that the gold has, in percent.
double emotionF1(const train::Judged &judged)
{
    std::array<int, emotionNames.size()> hit{}, said{}, gold{};
    for (const auto &[z, targets] : judged) {
        const int label = targets[size_t(Task::Emotion)].label;
        if (label < 0)
            continue;
        const int best = bestOf(z, Task::Emotion);
        ++gold[size_t(label)], ++said[size_t(best)];
        hit[size_t(best)] += best == label;
    }
    double sum = 0;
    int classes = 0;
    for (size_t k = 0; k < gold.size(); ++k)
        if (gold[k] > 0)
            ++classes, sum += 200.0 * hit[k] / (gold[k] + said[k]);
    return classes == 0 ? 0 : sum / classes;
}

/// Dev sets of every licence class, with all that may be learnt from learnt.
void judgeDevelopmentSets(const train::LanguageSettings &settings, const std::vector<Source> &all, const std::vector<train::Prepared> &dev, const QString &root,
    const Lexicon &lexicon)
{
    std::vector<train::Prepared> learnt, calibrating = dev;
    for (const auto &one : all)
        (blockOf(one) % 11 == 3 ? calibrating : learnt).push_back(one.text);
    const QByteArray model = train::learn(settings, learnt);
    const Calibration calibration = calibrationOf(train::calibrate(settings, train::judge(model, calibrating)));
    for (const auto &set : train::developmentSets(root, {u"A_open"_s, u"B_noncommercial"_s, u"C_nolicence"_s})) {
        if (set.language != QLatin1StringView(settings.language))
            continue;
        std::vector<train::Prepared> texts;
        for (const auto &example : set.examples)
            texts.push_back(train::prepared(example, lexicon));
        Counts distress, rumour;
        int feelings = 0, distresses = 0, rumours = 0;
        auto judged = train::judge(model, texts);
        for (auto &[z, targets] : judged) {
            z = calibrated(z, calibration);
            feelings += targets[size_t(Task::Emotion)].label >= 0;
            if (const int label = targets[size_t(Task::Distress)].label; label >= 0)
                ++distresses, distress.add(label == 1, logitOf(z, Task::Distress, distressThreshold));
            if (const int label = targets[size_t(Task::Rumour)].label; label >= 0)
                ++rumours, rumour.add(label == 1, logitOf(z, Task::Rumour, rumourThreshold));
        }
        if (feelings > 0)
            say(u"  %1: emotion %2"_s.arg(set.name).arg(emotionF1(judged), 0, 'f', 1));
        if (distresses > 0)
            say(u"  %1, distress: %2"_s.arg(set.name, distress.row()));
        if (rumours > 0)
            say(u"  %1, rumour: %2"_s.arg(set.name, rumour.row()));
    }
}

/// Macro-F1 of yes and no on each event of the sets, that event left out of learning.
void leaveEventsOut(
    const train::LanguageSettings &settings, const std::vector<Source> &all, const std::vector<train::Prepared> &dev, Task task, const QStringList &sets)
{
    QStringList events;
    Counts pooled;
    for (const auto &one : all)
        if (sets.contains(one.set) && !events.contains(one.group))
            events.append(one.group);
    for (const auto &event : std::as_const(events)) {
        const auto same = [&](const QString &group) {
            return group.section(u'_', 1).compare(event.section(u'_', 1), Qt::CaseInsensitive) == 0 && group.left(4) == event.left(4);
        };
        const auto isOut = [&](const Source &one) { return sets.contains(one.set) && same(one.group); };
        Counts counts;
        for (const auto &[z, targets] : fold(
                 settings, all, dev, [&](const Source &one) { return labelOf(one, task) >= 0; }, isOut))
            if (const int label = targets[size_t(task)].label; label >= 0) {
                counts.add(label == 1, logitOf(z, task, 0.5F));
                pooled.add(label == 1, logitOf(z, task, 0.5F));
            }
        say(u"  %1: %2"_s.arg(event, counts.row()));
    }
    say(u"  all: %1"_s.arg(pooled.row()));
}

/// F1 of yes at the best threshold there is, chosen with the answers in hand: no threshold chosen beforehand does better.
double bestF1(const train::Judged &judged, Task task)
{
    std::vector<std::pair<float, bool>> byLogit;
    int gold = 0;
    for (const auto &[z, targets] : judged) {
        const int label = targets[size_t(task)].label;
        if (label < 0)
            continue;
        byLogit.emplace_back(-z[size_t(spanOf(task).begin)], label == 1);
        gold += label;
    }
    std::sort(byLogit.begin(), byLogit.end());
    double best = 0;
    int hit = 0;
    for (size_t i = 0; i < byLogit.size(); ++i) {
        hit += byLogit[i].second;
        best = std::max(best, 200.0 * hit / double(i + 1 + size_t(gold)));
    }
    return best;
}

/// What this manner of learning reaches when a set's own train part is learnt from, alone and beside all that ships, in the
/// best case: how far a goal is from what such models can do. Nothing of it ships.
void learnFromThemselves(const train::LanguageSettings &settings, const std::vector<Source> &all, const QString &root, const Lexicon &lexicon)
{
    const std::pair<const char *, const char *> sets[] = {{"A_open", "en_goemotions"}, {"A_open", "en_tweeteval_emotion"}, {"A_open", "fa_shortpersianemo"},
        {"B_noncommercial", "fa_armanemo"}, {"C_nolicence", "zh_smp2020_ewect"}};
    for (const auto &[folder, name] : sets) {
        const QString set = QLatin1StringView(name);
        if (set.left(2) != QLatin1StringView(settings.language))
            continue;
        std::vector<train::Prepared> own, dev;
        for (const auto &example : train::partOf(root, QLatin1StringView(folder), set, u"train"_s).examples)
            own.push_back(train::prepared(example, lexicon));
        for (const auto &example : train::partOf(root, QLatin1StringView(folder), set, u"dev"_s).examples)
            dev.push_back(train::prepared(example, lexicon));
        const auto alone = train::judge(train::learn(settings, own), dev);
        for (const auto &one : all)
            if (one.set != set)
                own.push_back(one.text);
        const auto beside = train::judge(train::learn(settings, own), dev);
        say(u"  %1: distress, best F1 of yes %2 from its own lines alone, %3 beside ours; emotion %4 and %5"_s.arg(set)
                .arg(bestF1(alone, Task::Distress), 0, 'f', 1)
                .arg(bestF1(beside, Task::Distress), 0, 'f', 1)
                .arg(emotionF1(alone), 0, 'f', 1)
                .arg(emotionF1(beside), 0, 'f', 1));
    }
}

/// Every fifth language sample left out: how many of each language and length are named right, and what is mistaken for what.
void leaveSamplesOut(const QString &root)
{
    const auto examples = train::languageSamples(root);
    std::vector<std::pair<QString, int>> learnt = train::languageBesides(root), out;
    for (size_t i = 0; i < examples.size(); ++i)
        (i % 5 == 2 ? out : learnt).push_back(examples[i]);
    const auto [linear, words] = train::learnLanguages(learnt);
    const auto model = LanguageModel::fromBytes(linear, words);
    QMap<QString, std::pair<int, int>> byLength;
    QMap<QString, int> mistakes, tries;
    for (const auto &[text, label] : out) {
        const QString gold = QLatin1StringView(languageNames[size_t(label)]), said = model->guess(text).tag;
        const qsizetype length = languageLetters(text).count(u' ') + 1;
        auto &[right, all] = byLength[length == 1 ? u"one word"_s : length == 2 ? u"two words"_s : u"longer"_s];
        right += gold == said;
        ++all;
        ++tries[gold];
        if (gold != said)
            ++mistakes[gold + u" as "_s + said];
    }
    for (auto it = byLength.cbegin(); it != byLength.cend(); ++it)
        say(u"  %1: %2 of %3, %4 %"_s.arg(it.key()).arg(it->first).arg(it->second).arg(100.0 * it->first / it->second, 0, 'f', 2));
    for (auto it = mistakes.cbegin(); it != mistakes.cend(); ++it)
        if (it.value() > 3)
            say(u"  %1: %2 of %3"_s.arg(it.key()).arg(it.value()).arg(tries.value(it.key().section(u' ', 0, 0))));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        say(u"usage: foreshock_crossvalidate DATA [zh|fa|en|dev|ceiling|rumour|crisis|language …]"_s);
        return 2;
    }
    const QString root = QString::fromLocal8Bit(argv[1]);
    QStringList wanted;
    for (int i = 2; i < argc; ++i)
        wanted << QString::fromLocal8Bit(argv[i]);
    if (wanted.isEmpty())
        wanted = QStringList{u"zh"_s, u"fa"_s, u"en"_s, u"rumour"_s, u"crisis"_s};
    for (const auto &settings : train::languageSettings) {
        const QString language = QLatin1StringView(settings.language);
        const bool english = language == "en"_L1;
        if (!wanted.contains(language) && !wanted.contains(u"dev"_s) && !wanted.contains(u"ceiling"_s)
            && !(english && (wanted.contains(u"rumour"_s) || wanted.contains(u"crisis"_s))))
            continue;
        const Lexicon lexicon = shippedLexicon(language);
        std::vector<Source> all;
        std::vector<train::Prepared> dev;
        for (const auto &set : train::trainingSets(root))
            if (set.language == language)
                for (const auto &example : set.examples)
                    all.push_back({set.name, example.group, train::prepared(example, lexicon)});
        for (const auto &set : train::developmentSets(root, {u"A_open"_s}))
            if (set.language == language)
                for (const auto &example : set.examples)
                    dev.push_back(train::prepared(example, lexicon));
        if (wanted.contains(language))
            leaveBlocksOut(settings, all, dev);
        if (wanted.contains(u"dev"_s))
            judgeDevelopmentSets(settings, all, dev, root, lexicon);
        if (wanted.contains(u"ceiling"_s))
            learnFromThemselves(settings, all, root, lexicon);
        if (english && wanted.contains(u"rumour"_s)) {
            say(u"rumour cue, one event left out"_s);
            leaveEventsOut(settings, all, dev, Task::Rumour, {u"en_pheme"_s});
        }
        if (english && wanted.contains(u"crisis"_s)) {
            say(u"crisis or not, one event left out"_s);
            leaveEventsOut(settings, all, dev, Task::Crisis, {u"en_crisislex_t6"_s, u"multi_crisislex_t26"_s});
        }
    }
    if (wanted.contains(u"language"_s)) {
        say(u"language, every fifth sample left out"_s);
        leaveSamplesOut(root);
    }
    return 0;
}
