// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "intake/intake.h"
#include "settings/settings.h"
#include "store/workspace.h"
#include <QCommandLineParser>
#include <QCoroTask>
#include <QJsonObject>
#include <QTextStream>

namespace cli
{

inline constexpr int done = 0;
inline constexpr int workFailed = 1;
inline constexpr int badUsage = 2;
inline constexpr int problemsFound = 3;

/// Prints for people, or JSON Lines with --json; nothing else goes to stdout.
class Out
{
public:
    explicit Out(bool json) : m_json(json) {}
    bool json() const { return m_json; }
    void object(const QJsonObject &object);
    /// A line for people; silent with --json.
    void line(const QString &text);
    static void error(const QString &text);
    /// Drawn on one line of a terminal, silent elsewhere.
    static void progress(const QString &text);

private:
    bool m_json;
};

/// What one run of a verb has: its arguments after the verb, and how it speaks.
struct Call {
    QStringList arguments;
    QString workspace; ///< --workspace, or empty
    bool json = false;
};

struct Verb {
    const char *name;
    const char *summary;
    const char *usage;
    const char *example;
    QCoro::Task<int> (*run)(Call call);
};

/// Verbs are coroutines. What is awaited is always a named value: GCC 12 destroys temporaries of an awaiting expression
/// twice.
/// The table of verbs of this program.
const QList<Verb> &verbs();
const Verb *findVerb(const QString &name);

/// A workspace with its intake, opened for a verb.
struct Desk {
    base::SystemClock clock;
    settings::Settings settings;
    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<intake::Intake> intake;
    QString path;

    QString actor() const;
};
/// The one asked for, else the last one used, else the default. Prints the sentence and returns null when it cannot.
std::unique_ptr<Desk> openDesk(const Call &call, bool withIntake);
QString defaultWorkspacePath();

/// Parses the options of a verb; false after an error was printed.
bool parse(QCommandLineParser &parser, const Call &call, const char *verb);
QString sentence(const base::Error &error);
/// ISO time, or null when the text is empty; prints what is wrong otherwise.
std::optional<qint64> timeOption(const QString &text, bool &ok);

/// Runs the verb named by the first argument; the application object exists. Returns the exit status.
int run(const QStringList &arguments);
/// Whether the arguments ask for a verb, for --help or --version rather than for the window.
bool isForCommandLine(const QStringList &arguments);

QCoro::Task<int> runImport(Call call);
QCoro::Task<int> runSearch(Call call);
QCoro::Task<int> runStats(Call call);
QCoro::Task<int> runAnalyse(Call call);
QCoro::Task<int> runTrain(Call call);
QCoro::Task<int> runGroups(Call call);
QCoro::Task<int> runDetect(Call call);
QCoro::Task<int> runWatch(Call call);
QCoro::Task<int> runSource(Call call);
QCoro::Task<int> runIncident(Call call);
QCoro::Task<int> runCollect(Call call);
QCoro::Task<int> runDrill(Call call);
QCoro::Task<int> runBackup(Call call);
QCoro::Task<int> runRestore(Call call);
QCoro::Task<int> runCheck(Call call);

} // namespace cli
