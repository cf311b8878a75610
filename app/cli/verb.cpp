// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"
#include "base/isotime.h"
#include "desk/words.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{

int signalPipe[2] = {-1, -1};
void onSignal(int) { [[maybe_unused]] const auto written = ::write(signalPipe[1], "x", 1); }

/// Ctrl-C ends the event loop: what was reported as stored is committed, what is under way rolls back.
void stopOnSignals(QCoreApplication *application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, application);
    QObject::connect(notifier, &QSocketNotifier::activated, application, [application] { application->exit(workFailed); });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

void print(FILE *file, const QString &text)
{
    const QByteArray utf8 = text.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), file);
}

QString helpText()
{
    QString out = u"Foreshock, a crisis command centre.\n\nUsage: foreshock [VERB] [OPTIONS]\n\nWithout a verb the window opens. Verbs need no display:\n"_s;
    for (const auto &verb : verbs())
        out += u"  %1 %2\n"_s.arg(QLatin1StringView(verb.name), -9).arg(QLatin1StringView(verb.summary));
    out += u"\nEvery verb takes --workspace FILE (default: the last one used), --json and --help.\n"
           "Exit status: 0 done, 1 the work failed, 2 bad usage, 3 problems were found.\n"_s;
    return out;
}

} // namespace

void Out::object(const QJsonObject &object)
{
    if (m_json)
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Out::line(const QString &text)
{
    if (!m_json)
        print(stdout, text);
}

void Out::error(const QString &text) { print(stderr, text); }

void Out::progress(const QString &text)
{
    static const bool terminal = ::isatty(STDERR_FILENO) == 1;
    if (!terminal)
        return;
    const QByteArray utf8 = "\r\x1b[K" + text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stderr);
}

const QList<Verb> &verbs()
{
    static const QList<Verb> table{
        {"drill", "play a scenario into a fresh exercise workspace", "[NAME] [--speed X] [--headless] [--list]", "foreshock drill ferry --headless --speed 0",
            runDrill},
        {"collect", "poll sources, match watches, store", "[--once]", "foreshock collect --once --json", runCollect},
        {"import", "bring files in", "FILE… [--format feed|csv|tsv|jsonl] [--map FIELD=COLUMN…] [--dry-run]",
            "foreshock import export.csv --map author=Influencer --dry-run", runImport},
        {"search", "mentions that match a query, newest first", "QUERY [--from T] [--to T] [--limit N]",
            "foreshock search '\"engine room\" OR 机舱' --limit 20", runSearch},
        {"stats", "counts over time", "[--watch W] [--from T] [--to T] [--bucket 1m|1h|1d] [--gauges]", "foreshock stats --bucket 1h --json", runStats},
        {"analyse", "language, feeling, distress, topics and rumour cues of each line of standard input", "[--json]", "foreshock analyse --json < posts.txt",
            runAnalyse},
        {"train", "a personal model from corrections, with before and after on a held-back part", "[--take]", "foreshock train --take", runTrain},
        {"groups", "copies of one text, and accounts that post as one", "[--from T] [--to T]", "foreshock groups --from 2026-03-12T00:00:00Z", runGroups},
        {"detect", "scores a series of counts for bursts, row by row; 0.5 and above is an alarm", "FILE.csv|-", "foreshock detect counts.csv > scored.csv",
            runDetect},
        {"watch", "the monitor's watches", "add NAME QUERY [--group G] | list | remove NAME | test QUERY", "foreshock watch test 'ferry NOT \"for sale\"'",
            runWatch},
        {"source", "the monitor's sources", "add URL [--name N] [--kind CHANNEL] | list | remove NAME | check [NAME]",
            "foreshock source add https://news.example/feed.xml", runSource},
        {"incident", "incidents for scripts",
            "open TITLE [--level N] | list | show NUMBER | advance NUMBER PHASE [--owner NAME] [--reason TEXT] | note NUMBER TEXT",
            "foreshock incident open 'Smoke in engine room' --level 2", runIncident},
        {"backup", "a safe copy while in use", "FILE", "foreshock backup /media/stick/monday.foreshock", runBackup},
        {"restore", "put a backup in the workspace's place", "FILE", "foreshock restore /media/stick/monday.foreshock", runRestore},
        {"check", "integrity of file, revisions, timeline chain, index", "", "foreshock check --json", runCheck},
    };
    return table;
}

const Verb *findVerb(const QString &name)
{
    for (const auto &verb : verbs())
        if (name == QLatin1StringView(verb.name))
            return &verb;
    return nullptr;
}

QString defaultWorkspacePath() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/foreshock/default.foreshock"_s; }

QString sentence(const base::Error &error)
{
    const QString text = desk::words::sentence(error);
    return error.detail.isEmpty() ? text : text + u" ("_s + error.detail + u')';
}

QString Desk::actor() const
{
    const QString name = settings.text(settings::Key::ActorName);
    return name.isEmpty() ? qEnvironmentVariable("USER", u"script"_s) : name;
}

std::unique_ptr<Desk> openDesk(const Call &call, bool withIntake)
{
    auto out = std::make_unique<Desk>();
    out->path = call.workspace;
    if (out->path.isEmpty())
        out->path = out->settings.text(settings::Key::LastWorkspace);
    if (out->path.isEmpty() || (call.workspace.isEmpty() && !QFile::exists(out->path)))
        out->path = defaultWorkspacePath();
    store::OpenReport report;
    auto workspace = store::Workspace::open(out->path, out->clock, &report);
    if (!workspace) {
        Out::error(sentence(workspace.error()));
        return {};
    }
    if (!report.movedAside.isEmpty())
        Out::error(report.openedCopy.isEmpty()
                ? QCoreApplication::translate("Cli", "The workspace was damaged. It was moved to %1 and a fresh one was made; restore a backup to go on.")
                      .arg(report.movedAside)
                : QCoreApplication::translate(
                    "Cli", "The workspace was damaged. It was moved to %1 and the copy %2 was opened; what came after that copy is missing.")
                      .arg(report.movedAside, report.openedCopy));
    out->workspace = std::move(*workspace);
    if (withIntake)
        out->intake = std::make_unique<intake::Intake>(*out->workspace);
    return out;
}

bool parse(QCommandLineParser &parser, const Call &call, const char *verb)
{
    if (parser.parse(QStringList{QLatin1StringView(verb)} + call.arguments))
        return true;
    Out::error(parser.errorText() + u'\n' + QCoreApplication::translate("Cli", "See foreshock %1 --help.").arg(QLatin1StringView(verb)));
    return false;
}

std::optional<qint64> timeOption(const QString &text, bool &ok)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto time = base::parseIso(text);
    if (!time) {
        ok = false;
        Out::error(QCoreApplication::translate("Cli", "“%1” is not a time. Write it like 2026-03-12T09:00:00Z.").arg(text));
    }
    return time;
}

bool isForCommandLine(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--workspace"_L1) {
            ++i; // its value is no verb
            continue;
        }
        if (argument == "--help"_L1 || argument == "-h"_L1 || argument == "--version"_L1)
            return true;
        if (!argument.startsWith(u'-'))
            return findVerb(argument) != nullptr || !argument.endsWith(".foreshock"_L1);
    }
    return false;
}

int run(const QStringList &arguments)
{
    Call call;
    QString name;
    bool help = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--json"_L1)
            call.json = true;
        else if (argument == "--help"_L1 || argument == "-h"_L1)
            help = true;
        else if (argument == "--version"_L1) {
            print(stdout, u"foreshock "_s + QStringLiteral(FORESHOCK_VERSION));
            return done;
        } else if (argument == "--workspace"_L1 && i + 1 < arguments.size())
            call.workspace = arguments[++i];
        else if (argument.startsWith("--workspace="_L1))
            call.workspace = argument.mid(12);
        else if (name.isEmpty() && !argument.startsWith(u'-'))
            name = argument;
        else
            call.arguments.append(argument);
    }
    if (name.isEmpty()) {
        print(stdout, helpText());
        return help ? done : badUsage;
    }
    const Verb *verb = findVerb(name);
    if (!verb) {
        Out::error(QCoreApplication::translate("Cli", "There is no verb “%1”. See foreshock --help.").arg(name));
        return badUsage;
    }
    if (help) {
        print(stdout,
            u"foreshock %1 %2\n\n%3.\n\nExample:\n  %4\n"_s.arg(
                QLatin1StringView(verb->name), QString::fromUtf8(verb->usage), QLatin1StringView(verb->summary), QString::fromUtf8(verb->example)));
        return done;
    }
    auto *application = QCoreApplication::instance();
    stopOnSignals(application);
    int status = done;
    QMetaObject::invokeMethod(
        application,
        [&] {
            verb->run(call).then([&status, application](int result) {
                status = result;
                application->exit(result);
            });
        },
        Qt::QueuedConnection);
    const int ended = application->exec();
    return ended == 0 ? status : ended;
}

} // namespace cli
