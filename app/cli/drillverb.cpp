// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertlines.h"
#include "intake/drill.h"
#include "verb.h"
#include <QCoroFuture>
#include <QDateTime>
#include <QDir>
#include <QPromise>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{
QString say(const char *text) { return QCoreApplication::translate("Cli", text); }
} // namespace

/// Plays without a window; with one, the program opens it before this verb is asked.
QCoro::Task<int> runDrill(Call call)
{
    QCommandLineParser parser;
    parser.addOptions({{u"speed"_s, {}, u"X"_s, u"0"_s}, {u"headless"_s, {}}, {u"list"_s, {}}});
    if (!parse(parser, call, "drill"))
        co_return badUsage;
    Out out(call.json);
    if (parser.isSet(u"list"_s)) {
        for (const auto &name : intake::scenarioNames()) {
            const auto scenario = intake::loadScenario(name);
            if (!scenario)
                continue;
            out.object({{u"name"_s, name}, {u"title"_s, scenario->title()}, {u"seconds"_s, scenario->length / 1000}});
            out.line(u"%1  %2"_s.arg(name, -12).arg(scenario->title()));
        }
        co_return done;
    }
    bool number = false;
    const double speed = parser.value(u"speed"_s).toDouble(&number);
    if (!number || speed < 0 || parser.positionalArguments().size() > 1) {
        Out::error(
            say(QT_TRANSLATE_NOOP("Cli", "Say drill [NAME] --speed X, where X is how many times faster than life it runs; 0 is as fast as it can be stored.")));
        co_return badUsage;
    }
    const QString name = parser.positionalArguments().value(0, u"ferry"_s);
    auto scenario = intake::loadScenario(name);
    if (!scenario) {
        Out::error(scenario.error().kind == base::ErrorKind::NotFound
                ? say(QT_TRANSLATE_NOOP("Cli", "There is no scenario “%1”. See foreshock drill --list.")).arg(name)
                : sentence(scenario.error()));
        co_return workFailed;
    }
    const qint64 now = base::SystemClock().now();
    QString path = call.workspace;
    if (path.isEmpty())
        path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + u"/foreshock/exercises/%1-%2.foreshock"_s.arg(scenario->name, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s));
    if (QFile::exists(path)) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "%1 exists already; a drill plays into a fresh workspace. Nothing was changed.")).arg(path));
        co_return workFailed;
    }
    base::SetClock clock(intake::Drill::startFor(*scenario, now));
    auto workspace = store::Workspace::open(path, clock);
    if (!workspace) {
        Out::error(sentence(workspace.error()));
        co_return workFailed;
    }
    intake::Intake intake(**workspace);
    intake::Drill drill(std::move(*scenario), **workspace, intake, clock);
    QPromise<base::Result<intake::Report>> promise;
    promise.start();
    QObject::connect(&drill, &intake::Drill::injected, &drill,
        [&out](const QString &to, const QString &text) { out.line(say(QT_TRANSLATE_NOOP("Cli", "To %1: %2")).arg(to, text)); });
    QObject::connect(&drill, &intake::Drill::progressed, &drill,
        [](qint64 position) { Out::progress(say(QT_TRANSLATE_NOOP("Cli", "minute %1")).arg(position / base::minuteMs)); });
    QObject::connect(&drill, &intake::Drill::finished, &drill, [&promise](const intake::Report &report) {
        promise.addResult(base::Result<intake::Report>(report));
        promise.finish();
    });
    QObject::connect(&drill, &intake::Drill::failed, &drill, [&promise](const base::Error &error) {
        if (promise.future().isFinished())
            return;
        promise.addResult(base::Result<intake::Report>(tl::unexpected<base::Error>(error)));
        promise.finish();
    });
    for (const auto signal : {&intake::Watchkeeper::raised, &intake::Watchkeeper::joined})
        QObject::connect(&drill.watchkeeper(), signal, workspace->get(), [&workspace](const domain::Alert &alert) { printAlert(**workspace, alert); });
    drill.start(speed);
    auto reportPending = promise.future();
    const auto report = co_await reportPending;
    Out::progress({});
    if (!report) {
        Out::error(sentence(report.error()));
        co_return workFailed;
    }
    out.object({{u"workspace"_s, path}, {u"read"_s, report->read}, {u"stored"_s, report->stored}, {u"duplicate"_s, report->duplicates}});
    out.line(say(QT_TRANSLATE_NOOP("Cli", "Played %1 mentions into %2.")).arg(report->stored).arg(path));
    co_return done;
}

} // namespace cli
