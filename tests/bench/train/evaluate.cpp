// SPDX-License-Identifier: GPL-3.0-or-later
// Judges the models that ship on the dev sets of every licence class: foreshock_evaluate DATA. One line a set and task, as
// a table in Markdown; intervals are percentiles of 400 bootstrap samples (Efron 1979).
#include "analysis/analyser.h"
#include "datasets.h"
#include <QTextStream>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace analysis;

namespace
{

struct Pair {
    int gold = 0;
    int said = 0;
};

/// Mean of the F1 of each class that the gold has, in percent.
double macroF1(const std::vector<Pair> &pairs)
{
    std::array<int, 32> hit{}, said{}, gold{};
    for (const auto &pair : pairs) {
        ++gold[size_t(pair.gold)];
        ++said[size_t(pair.said)];
        hit[size_t(pair.gold)] += pair.gold == pair.said;
    }
    double sum = 0;
    int classes = 0;
    for (size_t k = 0; k < gold.size(); ++k) {
        if (gold[k] == 0)
            continue;
        ++classes;
        sum += 2.0 * hit[k] / (gold[k] + said[k]);
    }
    return classes == 0 ? 0 : 100 * sum / classes;
}

double accuracy(const std::vector<Pair> &pairs)
{
    const auto right = std::count_if(pairs.begin(), pairs.end(), [](const Pair &pair) { return pair.gold == pair.said; });
    return pairs.empty() ? 0 : 100.0 * double(right) / double(pairs.size());
}

double f1OfYes(const std::vector<Pair> &pairs)
{
    int hit = 0, gold = 0, said = 0;
    for (const auto &pair : pairs) {
        hit += pair.gold == 1 && pair.said == 1;
        gold += pair.gold == 1;
        said += pair.said == 1;
    }
    return gold + said == 0 ? 0 : 200.0 * hit / (gold + said);
}

double recallOfYes(const std::vector<Pair> &pairs)
{
    int hit = 0, gold = 0;
    for (const auto &pair : pairs) {
        hit += pair.gold == 1 && pair.said == 1;
        gold += pair.gold == 1;
    }
    return gold == 0 ? 0 : 100.0 * hit / gold;
}

/// 2.5th and 97.5th percentile of a measure over bootstrap samples.
QString interval(const std::vector<Pair> &pairs, double (*measure)(const std::vector<Pair> &))
{
    std::mt19937 random(11);
    std::vector<double> values;
    std::vector<Pair> sample(pairs.size());
    for (int round = 0; round < 400; ++round) {
        for (auto &pair : sample)
            pair = pairs[random() % pairs.size()];
        values.push_back(measure(sample));
    }
    std::sort(values.begin(), values.end());
    return u"%1–%2"_s.arg(values[10], 0, 'f', 1).arg(values[389], 0, 'f', 1);
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void row(const QString &set, const QString &task, const std::vector<Pair> &pairs, double (*measure)(const std::vector<Pair> &), const QString &more)
{
    if (pairs.empty())
        return;
    out() << u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(set, task).arg(pairs.size()).arg(measure(pairs), 0, 'f', 1).arg(interval(pairs, measure), more)
          << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        out() << "usage: foreshock_evaluate DATA" << Qt::endl;
        return 2;
    }
    const auto analyser = Analyser::shipped();
    if (!analyser) {
        out() << analyser.error().detail << Qt::endl;
        return 1;
    }
    out() << "| Set | Task | n | Score | 95 % | More |\n|---|---|---|---|---|---|" << Qt::endl;
    qint64 texts = 0;
    std::clock_t ticks = 0; // of the processor: others may use the machine too
    for (const auto &set : train::developmentSets(QString::fromLocal8Bit(argv[1]), {u"A_open"_s, u"B_noncommercial"_s, u"C_nolicence"_s})) {
        std::vector<Pair> two, three, emotion, distress, crisis, rumour;
        for (const auto &example : set.examples) {
            const std::clock_t begin = std::clock();
            const Signals found = (*analyser)->analyse(example.text);
            ticks += std::clock() - begin;
            ++texts;
            const auto label = [&](Task task) { return example.of(task).label; };
            if (const int gold = label(Task::Sentiment); gold >= 0) {
                three.push_back({gold, found.judged() ? int(found.sentiment) - 1 : 1});
                if (gold != 1)
                    two.push_back({gold, found.sentimentProbabilities[2] > found.sentimentProbabilities[0] ? 2 : 0});
            }
            if (const int gold = label(Task::Emotion); gold >= 0)
                emotion.push_back({gold, found.judged() ? found.emotion : 6});
            if (const int gold = label(Task::Distress); gold >= 0)
                distress.push_back({gold, found.distress >= distressThreshold});
            if (const int gold = label(Task::Crisis); gold >= 0)
                crisis.push_back({gold, !found.topics.isEmpty()});
            if (const int gold = label(Task::Rumour); gold >= 0 && set.name != "en_covid_rumor"_L1)
                rumour.push_back({gold, found.rumour >= rumourThreshold});
        }
        const auto correct = [](const std::vector<Pair> &pairs) { return u"accuracy %1"_s.arg(accuracy(pairs), 0, 'f', 1); };
        row(set.name, u"sentiment, 2 classes"_s, two, macroF1, correct(two));
        if (three.size() > two.size())
            row(set.name, u"sentiment, 3 classes"_s, three, macroF1, correct(three));
        row(set.name, u"emotion"_s, emotion, macroF1, correct(emotion));
        row(set.name, u"distress (F1 of yes)"_s, distress, f1OfYes, u"recall %1"_s.arg(recallOfYes(distress), 0, 'f', 1));
        row(set.name, u"crisis or not"_s, crisis, macroF1, correct(crisis));
        row(set.name, u"rumour cue"_s, rumour, macroF1, correct(rumour));
    }
    out() << "\n" << u"%1 texts, %2 texts a second on one core"_s.arg(texts).arg(CLOCKS_PER_SEC * double(texts) / double(ticks), 0, 'f', 0) << Qt::endl;
    return 0;
}
