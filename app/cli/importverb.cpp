// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "base/isotime.h"
#include "intake/fileimport.h"
#include "verb.h"
#include <QCoroFuture>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

void printItem(Out &out, const store::PreparedMention &prepared)
{
    const auto &m = prepared.mention;
    out.object({{u"id"_s, m.id}, {u"url"_s, m.url}, {u"title"_s, m.title}, {u"text"_s, m.text}, {u"author"_s, m.author},
        {u"published"_s, m.clamped ? QJsonValue() : QJsonValue(base::isoUtc(m.published))}, {u"language"_s, m.language}});
    out.line(u"%1  %2  %3"_s.arg(m.clamped ? say(QT_TRANSLATE_NOOP("Cli", "no time")) : base::isoUtc(m.published), m.author,
        (m.title.isEmpty() ? m.text : m.title).simplified().left(100)));
}

void printRejection(const QString &file, const intake::Rejection &rejection)
{
    Out::error(rejection.line > 0 ? say(QT_TRANSLATE_NOOP("Cli", "%1, line %2: %3")).arg(file).arg(rejection.line).arg(rejection.reason)
                                  : say(QT_TRANSLATE_NOOP("Cli", "%1: %2")).arg(file, rejection.reason));
}

} // namespace

QCoro::Task<int> runImport(Call call)
{
    QCommandLineParser parser;
    parser.addOptions({{u"format"_s, {}, u"F"_s}, {u"map"_s, {}, u"M"_s}, {u"dry-run"_s, {}}, {u"name"_s, {}, u"N"_s}, {u"kind"_s, {}, u"K"_s}});
    if (!parse(parser, call, "import"))
        co_return badUsage;
    intake::ImportOptions options;
    options.format = parser.value(u"format"_s);
    options.map = parser.values(u"map"_s);
    options.sourceName = parser.value(u"name"_s);
    options.channel = domain::channelFromName(parser.value(u"kind"_s));
    const QStringList files = parser.positionalArguments();
    static const QStringList formats{u""_s, u"feed"_s, u"csv"_s, u"tsv"_s, u"jsonl"_s};
    if (files.isEmpty() || !formats.contains(options.format)) {
        Out::error(files.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Cli", "Name a file to import."))
                : say(QT_TRANSLATE_NOOP("Cli", "The format “%1” is not known here; it is one of feed, csv, tsv and jsonl.")).arg(options.format));
        co_return badUsage;
    }
    Out out(call.json);
    int status = done;
    if (parser.isSet(u"dry-run"_s)) {
        const qint64 now = base::SystemClock().now();
        const auto analyser = analysis::Analyser::shipped();
        if (!analyser) {
            Out::error(sentence(analyser.error()));
            co_return workFailed;
        }
        for (const auto &file : files) {
            const intake::Origin origin{{}, QFileInfo(file).fileName(), options.kind, options.channel, {}, false};
            const auto read = intake::readFile(
                file, options,
                [&](const domain::Item &item) {
                    printItem(out, intake::prepare(item, origin, **analyser, now));
                    return true;
                },
                [&](const intake::Rejection &rejection) { printRejection(file, rejection); });
            if (!read) {
                Out::error(say(QT_TRANSLATE_NOOP("Cli", "%1 cannot be read: %2")).arg(file, sentence(read.error())));
                status = workFailed;
            }
        }
        co_return status;
    }
    // A workspace is made for what can be read, not for a mistyped name.
    QStringList readable;
    for (const auto &file : files) {
        QFile probe(file);
        if (probe.open(QIODevice::ReadOnly)) {
            readable.append(file);
            continue;
        }
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "%1 cannot be read: %2")).arg(file, probe.errorString()));
        status = workFailed;
    }
    if (readable.isEmpty())
        co_return status;
    auto desk = openDesk(call, true);
    if (!desk)
        co_return workFailed;
    for (const auto &file : std::as_const(readable)) {
        auto summaryPending = intake::importFile(
            *desk->intake, file, options,
            [](const intake::ImportSummary &soFar) { Out::progress(say(QT_TRANSLATE_NOOP("Cli", "%1 read, %2 stored")).arg(soFar.read).arg(soFar.stored)); },
            [file](const intake::Rejection &rejection) { printRejection(file, rejection); });
        const auto summary = co_await summaryPending;
        Out::progress({});
        if (!summary) {
            Out::error(say(QT_TRANSLATE_NOOP("Cli", "%1 cannot be read: %2")).arg(file, sentence(summary.error())));
            status = workFailed;
            continue;
        }
        out.object({{u"file"_s, file}, {u"read"_s, summary->read}, {u"stored"_s, summary->stored}, {u"duplicate"_s, summary->duplicates},
            {u"rejected"_s, summary->rejected}});
        out.line(say(QT_TRANSLATE_NOOP("Cli", "%1: %2 read, %3 stored, %4 known already, %5 rejected"))
                     .arg(file)
                     .arg(summary->read)
                     .arg(summary->stored)
                     .arg(summary->duplicates)
                     .arg(summary->rejected));
    }
    co_return status;
}

} // namespace cli
