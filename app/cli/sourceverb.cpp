// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertlines.h"
#include "base/isotime.h"
#include "intake/collector.h"
#include "intake/watchkeeper.h"
#include "verb.h"
#include "workflows/monitorworkflows.h"
#include <QCoroFuture>
#include <QCoroSignal>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }
QByteArray userAgent() { return "Foreshock/" FORESHOCK_VERSION; }
QJsonValue timeOrNull(qint64 ms) { return ms == 0 ? QJsonValue() : QJsonValue(base::isoUtc(ms)); }

QString stateOf(const store::SourceHealth &health)
{
    if (health.record.paused)
        return u"paused"_s;
    if (!health.error.isEmpty())
        return u"failing"_s;
    if (health.silent)
        return u"silent"_s;
    return health.lastPoll == 0 && health.record.kind == "feed"_L1 ? u"new"_s : u"live"_s;
}

void printPoll(Out &out, const intake::PollLine &line)
{
    out.object({{u"source"_s, line.source}, {u"stored"_s, line.stored}, {u"duplicate"_s, line.duplicates},
        {u"error"_s, line.error.isEmpty() ? QJsonValue() : QJsonValue(line.error)}});
    out.line(line.error.isEmpty() ? say(QT_TRANSLATE_NOOP("Cli", "%1: %2 stored, %3 known already")).arg(line.source).arg(line.stored).arg(line.duplicates)
                                  : say(QT_TRANSLATE_NOOP("Cli", "%1: %2")).arg(line.source, line.error));
}

} // namespace

QCoro::Task<int> runCollect(Call call)
{
    QCommandLineParser parser;
    parser.addOptions({{u"once"_s, {}}});
    if (!parse(parser, call, "collect"))
        co_return badUsage;
    auto desk = openDesk(call, true);
    if (!desk)
        co_return workFailed;
    Out out(call.json);
    net::NetworkTransport transport(userAgent());
    intake::Collector collector(*desk->workspace, *desk->intake, transport);
    intake::Watchkeeper keeper(*desk->workspace);
    if (parser.isSet(u"once"_s)) {
        auto linesPending = collector.pollAll();
        const auto lines = co_await linesPending;
        if (!lines) {
            Out::error(lines.error().kind == base::ErrorKind::Conflict
                    ? say(QT_TRANSLATE_NOOP("Cli", "Another Foreshock is collecting for this workspace right now; nothing was asked twice."))
                    : sentence(lines.error()));
            co_return workFailed;
        }
        bool failed = false;
        for (const auto &line : *lines) {
            printPoll(out, line);
            failed = failed || !line.error.isEmpty();
        }
        if (lines->isEmpty())
            out.line(say(QT_TRANSLATE_NOOP("Cli", "There is no feed yet. Add one with foreshock source add URL.")));
        // What has just come is looked at by the next round, once its minute has closed.
        QStringList told;
        for (const auto signal : {&intake::Watchkeeper::told, &intake::Watchkeeper::joined})
            QObject::connect(&keeper, signal, &keeper, [&told](const domain::Alert &alert) { told.append(alert.id); });
        auto closing = keeper.closeMinutes();
        co_await closing;
        for (const auto &id : std::as_const(told)) {
            auto cardPending = desk->workspace->alerts().alert(id);
            const auto card = co_await cardPending;
            if (card)
                Out::error(alertLine(*card));
        }
        co_return failed ? workFailed : done;
    }
    QObject::connect(&collector, &intake::Collector::polled, &collector, [&out](const intake::PollLine &line) { printPoll(out, line); });
    for (const auto signal : {&intake::Watchkeeper::told, &intake::Watchkeeper::joined})
        QObject::connect(
            &keeper, signal, desk->workspace.get(), [workspace = desk->workspace.get()](const domain::Alert &alert) { printAlert(*workspace, alert); });
    collector.start();
    keeper.start();
    auto quitting = qCoro(QCoreApplication::instance(), &QCoreApplication::aboutToQuit);
    co_await quitting; // Ctrl-C
    co_return done;
}

QCoro::Task<int> runSource(Call call)
{
    QCommandLineParser parser;
    parser.addOptions({{u"name"_s, {}, u"N"_s}, {u"kind"_s, {}, u"K"_s, u"news"_s}, {u"language"_s, {}, u"L"_s}, {u"interval"_s, {}, u"MINUTES"_s}});
    if (!parse(parser, call, "source"))
        co_return badUsage;
    QStringList words = parser.positionalArguments();
    const QString act = words.isEmpty() ? QString() : words.takeFirst();
    Out out(call.json);
    if (act != "add"_L1 && act != "list"_L1 && act != "remove"_L1 && act != "check"_L1) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "Say source add URL, source list, source remove NAME or source check [NAME].")));
        co_return badUsage;
    }
    auto desk = openDesk(call, true);
    if (!desk)
        co_return workFailed;
    auto &documents = desk->workspace->documents();
    const workflows::Act who{desk->actor(), desk->clock.now()};
    if (act == "add"_L1) {
        if (words.size() != 1) {
            Out::error(say(QT_TRANSLATE_NOOP("Cli", "Name the address of one feed.")));
            co_return badUsage;
        }
        domain::SourceRecord record;
        record.kind = u"feed"_s;
        record.url = words[0];
        record.name = parser.value(u"name"_s);
        record.channel = domain::channelFromName(parser.value(u"kind"_s));
        record.language = parser.value(u"language"_s);
        record.intervalMinutes = parser.value(u"interval"_s).toInt();
        auto receiptPending = workflows::SaveSource{{}, record}.run(documents, who);
        const auto receipt = co_await receiptPending;
        if (!receipt) {
            Out::error(receipt.error().kind == base::ErrorKind::Invalid ? say(QT_TRANSLATE_NOOP("Cli", "“%1” is not an http or https address.")).arg(words[0])
                                                                        : sentence(receipt.error()));
            co_return receipt.error().kind == base::ErrorKind::Invalid ? badUsage : workFailed;
        }
        out.object({{u"id"_s, receipt->lines.first().id}, {u"url"_s, words[0]}});
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Added. foreshock collect --once asks it now.")));
        co_return done;
    }
    auto allPending = desk->workspace->mentions().sources(desk->clock.now());
    const auto all = co_await allPending;
    if (!all) {
        Out::error(sentence(all.error()));
        co_return workFailed;
    }
    if (act == "list"_L1) {
        for (const auto &health : *all) {
            out.object({{u"id"_s, health.record.id}, {u"name"_s, health.record.name}, {u"kind"_s, health.record.kind}, {u"url"_s, health.record.url},
                {u"state"_s, stateOf(health)}, {u"lastItem"_s, timeOrNull(health.lastItem)},
                {u"error"_s, health.error.isEmpty() ? QJsonValue() : QJsonValue(health.error)}});
            out.line(u"%1  %2  %3  %4"_s.arg(health.record.name, -24)
                         .arg(stateOf(health), -8)
                         .arg(health.lastItem ? base::isoUtc(health.lastItem) : u"–"_s, -21)
                         .arg(health.error.isEmpty() ? health.record.url : health.error));
        }
        co_return done;
    }
    const QString wanted = words.value(0);
    const auto named = [&](const store::SourceHealth &health) {
        return health.record.id == wanted || health.record.name == wanted || health.record.url == wanted;
    };
    if (act == "remove"_L1) {
        for (const auto &health : *all) {
            if (!named(health))
                continue;
            auto recordPending = documents.find(health.record.id);
            const auto record = co_await recordPending;
            if (record && *record) {
                auto removing = workflows::RemoveRecord{**record}.run(documents, who);
                const auto removed = co_await removing;
                if (!removed) {
                    Out::error(sentence(removed.error()));
                    co_return workFailed;
                }
            }
            out.line(say(QT_TRANSLATE_NOOP("Cli", "“%1” is no longer asked; what it brought stays.")).arg(health.record.name));
            co_return done;
        }
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "There is no source “%1”. See foreshock source list.")).arg(wanted));
        co_return workFailed;
    }
    // check: ask without storing
    net::NetworkTransport transport(userAgent());
    sources::FeedSource feeds(desk->clock);
    int status = done;
    bool any = false;
    for (const auto &health : *all) {
        if (health.record.kind != "feed"_L1 || (!wanted.isEmpty() && !named(health)))
            continue;
        any = true;
        sources::FeedState state;
        state.url = health.record.url;
        auto outcomePending = feeds.fetch(state, transport);
        const auto outcome = co_await outcomePending;
        const bool ok = outcome && !outcome->error;
        const QString error = ok ? QString()
            : outcome            ? base::kindName(outcome->error->kind) + u": "_s + outcome->error->detail
                                 : base::kindName(outcome.error().kind);
        out.object({{u"id"_s, health.record.id}, {u"name"_s, health.record.name}, {u"url"_s, health.record.url}, {u"state"_s, ok ? u"live"_s : u"failing"_s},
            {u"items"_s, ok ? int(outcome->items.size()) : 0}, {u"error"_s, ok ? QJsonValue() : QJsonValue(error)}});
        out.line(ok ? say(QT_TRANSLATE_NOOP("Cli", "%1: answers, %2 items")).arg(health.record.name).arg(outcome->items.size())
                    : say(QT_TRANSLATE_NOOP("Cli", "%1: %2")).arg(health.record.name, error));
        if (outcome)
            for (const auto &complaint : outcome->complaints)
                out.line(u"    "_s + complaint);
        status = ok ? status : workFailed;
    }
    if (!any && !wanted.isEmpty()) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "There is no source “%1”. See foreshock source list.")).arg(wanted));
        co_return workFailed;
    }
    co_return status;
}

} // namespace cli
