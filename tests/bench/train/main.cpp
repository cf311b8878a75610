// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the models that ship: foreshock_train DATA OUT. DATA holds the folders A_open and authored, OUT gets the files of
// resources/models. The same data give the same bytes.
#include "analysis/analyser.h"
#include "fit.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace analysis;
using train::Judged;
using train::Prepared;

namespace
{

void say(const QString &line)
{
    static QTextStream out(stderr);
    out << line << Qt::endl;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

/// How many of those who may need care a threshold finds among posts that were not learnt from, and how many others.
void reportDistress(const Judged &held, const Calibration &calibration)
{
    const auto output = size_t(spanOf(Task::Distress).begin);
    for (const float threshold : {0.5F, 0.6F, 0.7F, 0.8F, 0.9F}) {
        int found = 0, wanted = 0, other = 0, all = 0;
        for (const auto &[z, targets] : held) {
            const bool yes = 1 / (1 + std::exp(-calibrated(z, calibration)[output])) >= threshold;
            const bool care = targets[size_t(Task::Distress)].label == 1;
            found += yes && care;
            wanted += care;
            other += yes && !care;
            all += !care;
        }
        say(u"  distress from %1: %2 of %3 found, %4 of %5 others"_s.arg(double(threshold)).arg(found).arg(wanted).arg(other).arg(all));
    }
}

/// A tenth of the blocks of authored lines is held back for calibration; blocks are 20 neighbouring lines.
bool isHeldBack(const QString &set, const QString &group) { return set.startsWith("authored"_L1) && group.section(u'/', 1).toInt() % 10 == 0; }

QByteArray trainGroup(const QString &root, const train::LanguageSettings &group, QJsonObject &calibration)
{
    const QString language = QLatin1StringView(group.language);
    const Lexicon lexicon = shippedLexicon(language);
    std::vector<Prepared> learnt, back;
    for (const auto &set : train::trainingSets(root)) {
        if (set.language != language)
            continue;
        std::vector<Prepared> ofSet;
        QStringList events;
        for (const auto &example : set.examples) {
            (isHeldBack(set.name, example.group) ? back : ofSet).push_back(train::prepared(example, lexicon));
            events.append(example.group);
        }
        if (set.name == train::rumourEvents)
            train::keepShared(ofSet, events);
        learnt.insert(learnt.end(), std::make_move_iterator(ofSet.begin()), std::make_move_iterator(ofSet.end()));
    }
    std::vector<Prepared> judged = back;
    for (const auto &set : train::developmentSets(root, {u"A_open"_s}))
        if (set.language == language)
            for (const auto &example : set.examples)
                judged.push_back(train::prepared(example, lexicon));
    say(u"%1: %2 texts to learn from, %3 to calibrate on"_s.arg(language).arg(learnt.size()).arg(judged.size()));
    Judged held = train::judge(train::learn(group, learnt), judged);
    calibration = train::calibrate(group, held);
    held.resize(back.size());
    reportDistress(held, calibrationOf(calibration));
    learnt.insert(learnt.end(), std::make_move_iterator(back.begin()), std::make_move_iterator(back.end()));
    return train::learn(group, learnt);
}

bool trainLanguages(const QString &root, const QString &out)
{
    auto examples = train::languageSamples(root);
    const auto besides = train::languageBesides(root);
    examples.insert(examples.end(), besides.begin(), besides.end());
    say(u"languages: %1 texts"_s.arg(examples.size()));
    const auto [linear, words] = train::learnLanguages(examples);
    return write(out + u"/language.bin"_s, linear) && write(out + u"/language.ftz"_s, words);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        say(u"usage: foreshock_train DATA OUT [zh|fa|en|language …]"_s);
        return 2;
    }
    const QString root = QString::fromLocal8Bit(argv[1]), out = QString::fromLocal8Bit(argv[2]);
    QStringList wanted;
    for (int i = 3; i < argc; ++i)
        wanted << QString::fromLocal8Bit(argv[i]);
    if (!QDir().mkpath(out))
        return 1;
    QFile known(out + u"/calibration.json"_s);
    QJsonObject calibrations = known.open(QFile::ReadOnly) ? QJsonDocument::fromJson(known.readAll()).object() : QJsonObject();
    for (const auto &group : train::languageSettings) {
        const QString language = QLatin1StringView(group.language);
        if (!wanted.isEmpty() && !wanted.contains(language))
            continue;
        QJsonObject calibration;
        const QByteArray model = trainGroup(root, group, calibration);
        calibrations.insert(language, calibration);
        if (!write(u"%1/text_%2.bin"_s.arg(out, language), model))
            return 1;
    }
    if (!write(out + u"/calibration.json"_s, QJsonDocument(calibrations).toJson()))
        return 1;
    if ((wanted.isEmpty() || wanted.contains(u"language"_s)) && !trainLanguages(root, out))
        return 1;
    return 0;
}
