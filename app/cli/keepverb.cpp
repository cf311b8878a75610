// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"
#include <QCoroFuture>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{
QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

bool oneFile(const Call &call, const char *verb, QString &file)
{
    QCommandLineParser parser;
    if (!parse(parser, call, verb))
        return false;
    if (parser.positionalArguments().size() != 1) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "Name one file.")));
        return false;
    }
    file = parser.positionalArguments().first();
    return true;
}
} // namespace

QCoro::Task<int> runBackup(Call call)
{
    QString file;
    if (!oneFile(call, "backup", file))
        co_return badUsage;
    auto desk = openDesk(call, false);
    if (!desk)
        co_return workFailed;
    auto writtenPending = desk->workspace->maintenance().backup(QFileInfo(file).absoluteFilePath());
    const auto written = co_await writtenPending;
    if (!written) {
        Out::error(written.error().kind == base::ErrorKind::Invalid
                ? say(QT_TRANSLATE_NOOP("Cli", "%1 exists already and was left alone. Choose another name.")).arg(file)
                : sentence(written.error()));
        co_return workFailed;
    }
    Out(call.json).line(say(QT_TRANSLATE_NOOP("Cli", "Backed up to %1.")).arg(file));
    co_return done;
}

QCoro::Task<int> runRestore(Call call)
{
    QString file;
    if (!oneFile(call, "restore", file))
        co_return badUsage;
    settings::Settings settings;
    QString target = call.workspace.isEmpty() ? settings.text(settings::Key::LastWorkspace) : call.workspace;
    if (target.isEmpty())
        target = defaultWorkspacePath();
    const auto kept = store::Maintenance::restore(file, target, base::SystemClock().now());
    if (!kept) {
        Out::error(kept.error().kind == base::ErrorKind::Invalid
                ? say(QT_TRANSLATE_NOOP("Cli", "%1 is not a sound backup. The workspace was left as it was.")).arg(file)
                : sentence(kept.error()));
        co_return workFailed;
    }
    Out out(call.json);
    out.line(kept->isEmpty() ? say(QT_TRANSLATE_NOOP("Cli", "Restored to %1.")).arg(target)
                             : say(QT_TRANSLATE_NOOP("Cli", "Restored to %1. What was there before is kept as %2.")).arg(target, *kept));
    co_return done;
}

QCoro::Task<int> runCheck(Call call)
{
    QCommandLineParser parser;
    if (!parse(parser, call, "check"))
        co_return badUsage;
    auto desk = openDesk(call, false);
    if (!desk)
        co_return workFailed;
    auto problemsPending = desk->workspace->maintenance().check();
    const auto problems = co_await problemsPending;
    if (!problems) {
        Out::error(sentence(problems.error()));
        co_return workFailed;
    }
    Out out(call.json);
    for (const auto &problem : *problems) {
        out.object({{u"problem"_s, problem.sentence}, {u"place"_s, problem.place}});
        out.line(problem.place + u": "_s + problem.sentence);
    }
    if (problems->isEmpty())
        out.line(say(QT_TRANSLATE_NOOP("Cli", "File, revisions, timeline chain, index and counts are sound.")));
    co_return problems->isEmpty() ? done : problemsFound;
}

} // namespace cli
