// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "verb.h"
#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{

constexpr qsizetype fewest = 20; ///< below that the held-back part says nothing

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

QString percent(double share) { return u"%1 %"_s.arg(100 * share, 0, 'f', 1); }

} // namespace

QCoro::Task<int> runTrain(Call call)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"take"_s));
    if (!parse(parser, call, "train"))
        co_return badUsage;
    const auto analyser = analysis::Analyser::shipped();
    if (!analyser) {
        Out::error(sentence(analyser.error()));
        co_return workFailed;
    }
    auto desk = openDesk(call, false);
    if (!desk)
        co_return workFailed;
    auto correctionsPending = desk->workspace->mentions().corrections();
    const auto corrections = co_await correctionsPending;
    if (!corrections) {
        Out::error(sentence(corrections.error()));
        co_return workFailed;
    }
    QList<analysis::Lesson> lessons;
    for (const auto &[correction, text] : *corrections) {
        switch (correction.task) {
        case store::Correction::Sentiment: lessons.append({text, analysis::Task::Sentiment, correction.correct - 1}); break;
        case store::Correction::Distress: lessons.append({text, analysis::Task::Distress, correction.correct}); break;
        case store::Correction::Topic:
            lessons.append({text, analysis::Task::Crisis, correction.correct >= 0});
            if (correction.correct >= 0)
                lessons.append({text, analysis::Task::Topic, correction.correct});
            break;
        }
    }
    if (lessons.size() < fewest) {
        Out::error(
            say(QT_TRANSLATE_NOOP("Cli", "%1 corrections are too few to learn from; it takes %2. Nothing was changed.")).arg(lessons.size()).arg(fewest));
        co_return workFailed;
    }
    const auto trial = analysis::tryLessons(*analyser, lessons);
    Out out(call.json);
    out.object({{u"before"_s, trial.before}, {u"after"_s, trial.after}, {u"rows"_s, trial.lessons}});
    out.line(say(QT_TRANSLATE_NOOP("Cli", "%1 corrections, %2 of them held back: %3 right before, %4 after."))
                 .arg(trial.lessons)
                 .arg(trial.heldBack)
                 .arg(percent(trial.before), percent(trial.after)));
    if (!parser.isSet(u"take"_s)) {
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Nothing was changed. Take it with foreshock train --take.")));
        co_return done;
    }
    auto savedPending = desk->workspace->mentions().savePersonalModel(trial.personal.toBytes());
    const auto saved = co_await savedPending;
    if (!saved) {
        Out::error(sentence(saved.error()));
        co_return workFailed;
    }
    out.line(say(QT_TRANSLATE_NOOP("Cli", "Taken. What arrives from the next start on is judged with it.")));
    co_return done;
}

} // namespace cli
