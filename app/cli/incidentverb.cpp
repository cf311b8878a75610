// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"
#include "verb.h"
#include "workflows/incidentworkflows.h"
#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

QCoro::Task<std::optional<store::StoredRecord>> findIncident(store::Workspace *workspace, QString wanted)
{
    auto recordsPending = workspace->documents().list(u"incident"_s);
    const auto records = co_await recordsPending;
    if (records)
        for (const auto &record : *records)
            if (record.id == wanted || record.body.value("number"_L1).toString().compare(wanted, Qt::CaseInsensitive) == 0)
                co_return std::optional<store::StoredRecord>(record);
    Out::error(say(QT_TRANSLATE_NOOP("Cli", "There is no incident “%1”. See foreshock incident list.")).arg(wanted));
    co_return std::optional<store::StoredRecord>{};
}

QJsonObject shown(const store::StoredRecord &record)
{
    QJsonObject body = record.body;
    body.insert(u"id"_s, record.id);
    body.insert(u"rev"_s, record.rev.toString());
    for (const auto *key : {"detected", "opened", "closed", "phaseSince"})
        if (body.value(QLatin1StringView(key)).isDouble())
            body.insert(QLatin1StringView(key), base::isoUtc(qint64(body.value(QLatin1StringView(key)).toDouble())));
    return body;
}

} // namespace

QCoro::Task<int> runIncident(Call call)
{
    QCommandLineParser parser;
    parser.addOptions({{u"level"_s, {}, u"N"_s, u"3"_s}, {u"type"_s, {}, u"T"_s}, {u"owner"_s, {}, u"NAME"_s}, {u"reason"_s, {}, u"TEXT"_s},
        {u"query"_s, {}, u"Q"_s}, {u"mention"_s, {}, u"ID"_s}, {u"kind"_s, {}, u"K"_s, u"note"_s}});
    if (!parse(parser, call, "incident"))
        co_return badUsage;
    QStringList words = parser.positionalArguments();
    const QString act = words.isEmpty() ? QString() : words.takeFirst();
    const bool known = (act == "list"_L1 && words.isEmpty()) || (act == "open"_L1 && !words.isEmpty()) || (act == "show"_L1 && words.size() == 1)
        || (act == "advance"_L1 && words.size() == 2) || (act == "note"_L1 && words.size() >= 2);
    if (!known) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "Say incident open TITLE, list, show NUMBER, advance NUMBER PHASE or note NUMBER TEXT.")));
        co_return badUsage;
    }
    auto desk = openDesk(call, false);
    if (!desk)
        co_return workFailed;
    Out out(call.json);
    auto &documents = desk->workspace->documents();
    const workflows::Act who{desk->actor(), desk->clock.now()};
    if (act == "list"_L1) {
        auto recordsPending = documents.list(u"incident"_s);
        const auto records = co_await recordsPending;
        if (!records) {
            Out::error(sentence(records.error()));
            co_return workFailed;
        }
        for (const auto &record : *records) {
            const auto incident = domain::Incident::fromJson(record.id, record.body);
            out.object({{u"id"_s, record.id}, {u"title"_s, incident.title}, {u"number"_s, incident.number}, {u"phase"_s, domain::phaseName(incident.phase)},
                {u"level"_s, incident.level}, {u"owner"_s, incident.owner.isEmpty() ? QJsonValue() : QJsonValue(incident.owner)},
                {u"detected"_s, base::isoUtc(incident.detected)}});
            out.line(u"%1  %2  %3  %4"_s.arg(incident.number, -14).arg(domain::phaseName(incident.phase), -11).arg(incident.level).arg(incident.title));
        }
        co_return done;
    }
    workflows::Done pending;
    if (act == "open"_L1) {
        workflows::OpenIncident open;
        open.title = words.join(u' ');
        open.level = qBound(0, parser.value(u"level"_s).toInt(), 4);
        open.type = parser.value(u"type"_s);
        open.owner = parser.value(u"owner"_s);
        open.watchQuery = parser.value(u"query"_s);
        if (!open.watchQuery.isEmpty()) {
            if (const auto parsed = domain::Query::parse(open.watchQuery); !parsed) {
                Out::error(parsed.error().sentence());
                co_return badUsage;
            }
        }
        if (const auto ids = parser.values(u"mention"_s); !ids.isEmpty()) {
            auto mentionsPending = desk->workspace->mentions().load(ids);
            const auto mentions = co_await mentionsPending;
            open.mentions = mentions.value_or(QList<domain::Mention>{});
            if (open.mentions.size() != ids.size()) {
                Out::error(say(QT_TRANSLATE_NOOP("Cli", "Not all of these mentions are stored here. Nothing was opened.")));
                co_return workFailed;
            }
        }
        pending = open.run(documents, who);
    } else {
        auto recordPending = findIncident(desk->workspace.get(), words[0]);
        const auto record = co_await recordPending;
        if (!record)
            co_return workFailed;
        if (act == "show"_L1) {
            if (call.json) {
                out.object(shown(*record));
            } else {
                out.line(QString::fromUtf8(QJsonDocument(shown(*record)).toJson(QJsonDocument::Indented)).trimmed());
                auto timelinePending = documents.timeline(record->id);
                const auto timeline = co_await timelinePending;
                if (timeline)
                    for (const auto &entry : *timeline)
                        out.line(u"%1  %2  %3  (%4)"_s.arg(base::isoUtc(entry.happened), domain::entryKindName(entry.kind), entry.text, entry.author));
            }
            co_return done;
        }
        if (act == "advance"_L1) {
            const auto to = domain::phaseFromName(words[1]);
            if (domain::phaseName(to) != words[1]) {
                Out::error(say(QT_TRANSLATE_NOOP("Cli", "The phase is detected, verifying, responding, recovering or closed.")));
                co_return badUsage;
            }
            workflows::AdvanceIncident advance{*record, to, parser.value(u"owner"_s), parser.value(u"reason"_s)};
            switch (workflows::AdvanceIncident::missing(domain::Incident::fromJson(record->id, record->body), to, advance.owner, advance.reason)) {
            case workflows::AdvanceIncident::Missing::Owner:
                Out::error(say(QT_TRANSLATE_NOOP("Cli", "Somebody has to lead it first: add --owner NAME. Nothing was changed.")));
                co_return workFailed;
            case workflows::AdvanceIncident::Missing::Reason:
                Out::error(say(QT_TRANSLATE_NOOP("Cli", "Going back wants a reason: add --reason TEXT. Nothing was changed.")));
                co_return workFailed;
            case workflows::AdvanceIncident::Missing::Nothing: break;
            }
            pending = advance.run(documents, who);
        } else {
            words.removeFirst();
            domain::TimelineEntry entry;
            entry.incident = record->id;
            entry.kind = domain::entryKindFromName(parser.value(u"kind"_s));
            entry.text = words.join(u' ');
            pending = workflows::AddEntry{entry}.run(documents, who);
        }
    }
    const auto receipt = co_await pending;
    if (!receipt) {
        Out::error(sentence(receipt.error()));
        co_return workFailed;
    }
    auto afterPending = documents.find(receipt->lines.first().id);
    const auto after = co_await afterPending;
    if (after && *after) {
        out.object(shown(**after));
        out.line((*after)->body.value("number"_L1).toString().isEmpty()
                ? say(QT_TRANSLATE_NOOP("Cli", "Written to the timeline."))
                : (*after)->body.value("number"_L1).toString() + u"  "_s + (*after)->body.value("phase"_L1).toString());
    }
    co_return done;
}

} // namespace cli
