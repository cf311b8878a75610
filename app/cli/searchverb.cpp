// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"
#include "gaugelines.h"
#include "intake/history.h"
#include "verb.h"
#include "workflows/monitorworkflows.h"
#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

std::optional<domain::Query> query(const QString &text)
{
    auto parsed = domain::Query::parse(text);
    if (parsed)
        return std::move(*parsed);
    Out::error(text);
    Out::error(QString(parsed.error().column, u' ') + QString(parsed.error().length, u'^'));
    Out::error(parsed.error().sentence());
    return std::nullopt;
}

/// Counts of what a query would have matched, by the minute as long as minutes are kept, else by the quarter hour.
QCoro::Task<base::Result<store::Series>> seriesOf(store::Workspace *workspace, QString query)
{
    auto extentPending = workspace->series().extent({});
    const auto extent = co_await extentPending;
    store::MentionFilter filter;
    filter.words = query;
    filter.from = extent ? extent->first : 0;
    filter.to = extent ? extent->second : 0;
    if (filter.to == 0)
        co_return base::Result<store::Series>(store::Series{});
    constexpr qint64 longAgo = 90 * base::dayMs;
    auto seriesPending = workspace->mentions().series(filter, filter.to - filter.from > longAgo ? 15 * base::minuteMs : base::minuteMs);
    co_return co_await seriesPending;
}

} // namespace

QCoro::Task<int> runSearch(Call call)
{
    QCommandLineParser parser;
    parser.addOptions({{u"from"_s, {}, u"T"_s}, {u"to"_s, {}, u"T"_s}, {u"limit"_s, {}, u"N"_s, u"50"_s}});
    if (!parse(parser, call, "search"))
        co_return badUsage;
    const QString text = parser.positionalArguments().join(u' ');
    if (text.isEmpty()) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "Say what to look for.")));
        co_return badUsage;
    }
    const auto parsed = query(text);
    bool ok = true;
    store::SearchRequest request;
    request.from = timeOption(parser.value(u"from"_s), ok).value_or(0);
    request.to = timeOption(parser.value(u"to"_s), ok).value_or(0);
    bool number = false;
    request.limit = parser.value(u"limit"_s).toInt(&number);
    if (!number || request.limit < 1 || request.limit > 10'000) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "The limit is a number from 1 to 10000.")));
        ok = false;
    }
    if (!parsed || !ok)
        co_return badUsage;
    request.query = *parsed;
    auto desk = openDesk(call, false);
    if (!desk)
        co_return workFailed;
    auto answerPending = desk->workspace->search().find(request);
    const auto answer = co_await answerPending;
    if (!answer) {
        Out::error(sentence(answer.error()));
        co_return workFailed;
    }
    Out out(call.json);
    for (const auto &m : answer->mentions) {
        const QString whole = domain::wholeText(m.title, m.text);
        out.object({{u"id"_s, m.id}, {u"published"_s, base::isoUtc(m.published)}, {u"source"_s, m.sourceName}, {u"author"_s, orNull(m.author)},
            {u"language"_s, orNull(m.language)}, {u"sentiment"_s, orNull(domain::sentimentName(m.sentiment))}, {u"url"_s, orNull(m.url)}, {u"text"_s, whole},
            {u"similar"_s, m.similar}});
        out.line(u"%1  %2 (%3)\n    %4"_s.arg(base::isoUtc(m.published), m.author.isEmpty() ? u"–"_s : m.author, m.sourceName, whole.simplified().left(200)));
    }
    if (answer->more)
        out.line(say(QT_TRANSLATE_NOOP("Cli", "More match; raise --limit to see them.")));
    else if (answer->mentions.isEmpty())
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Nothing matches.")));
    co_return done;
}

QCoro::Task<int> runStats(Call call)
{
    QCommandLineParser parser;
    parser.addOptions({{u"watch"_s, {}, u"W"_s}, {u"from"_s, {}, u"T"_s}, {u"to"_s, {}, u"T"_s}, {u"bucket"_s, {}, u"B"_s, u"1h"_s}, {u"gauges"_s, {}}});
    if (!parse(parser, call, "stats"))
        co_return badUsage;
    static const QHash<QString, qint64> buckets{{u"1m"_s, base::minuteMs}, {u"1h"_s, base::hourMs}, {u"1d"_s, base::dayMs}};
    const auto bucket = buckets.constFind(parser.value(u"bucket"_s));
    bool ok = true;
    const auto from = timeOption(parser.value(u"from"_s), ok);
    const auto to = timeOption(parser.value(u"to"_s), ok);
    if (bucket == buckets.constEnd()) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "The bucket is 1m, 1h or 1d.")));
        ok = false;
    }
    if (!ok)
        co_return badUsage;
    if (parser.isSet(u"gauges"_s)) {
        auto printing = printGauges(call, from.value_or(0), to.value_or(0));
        co_return co_await printing;
    }
    auto desk = openDesk(call, false);
    if (!desk)
        co_return workFailed;
    auto &workspace = *desk->workspace;
    QString watch;
    if (const QString wanted = parser.value(u"watch"_s); !wanted.isEmpty()) {
        auto recordsPending = workspace.documents().list(u"watch"_s);
        const auto records = co_await recordsPending;
        if (records)
            for (const auto &record : *records)
                if (record.id == wanted || record.body.value("name"_L1).toString().compare(wanted, Qt::CaseInsensitive) == 0)
                    watch = record.id;
        if (watch.isEmpty()) {
            Out::error(say(QT_TRANSLATE_NOOP("Cli", "There is no watch “%1”. See foreshock watch list.")).arg(wanted));
            co_return workFailed;
        }
    }
    auto extentPending = workspace.series().extent(watch);
    const auto extent = co_await extentPending;
    if (!extent) {
        Out::error(sentence(extent.error()));
        co_return workFailed;
    }
    store::SeriesFilter filter;
    filter.watch = watch;
    filter.from = from.value_or(extent->first);
    filter.to = to.value_or(extent->second);
    filter.from -= filter.from % *bucket;
    filter.binMs = *bucket;
    Out out(call.json);
    if (extent->second == 0)
        co_return done;
    // A million buckets would be read at once otherwise.
    constexpr qint64 perRead = 20'000;
    for (qint64 begin = filter.from; begin < filter.to; begin += perRead * *bucket) {
        store::SeriesFilter part = filter;
        part.from = begin;
        part.to = std::min(filter.to, begin + perRead * *bucket);
        auto seriesPending = workspace.series().series(part);
        const auto series = co_await seriesPending;
        if (!series) {
            Out::error(sentence(series.error()));
            co_return workFailed;
        }
        for (qsizetype i = 0; i < series->bins.size(); ++i) {
            const auto &bin = series->bins[i];
            if (bin.total() == 0)
                continue;
            const bool judged = bin.unjudged < bin.total();
            const auto count = [&](int value) { return judged ? QJsonValue(value) : QJsonValue(); };
            const QString at = base::isoUtc(series->from + i * series->binMs);
            out.object({{u"bucket"_s, at}, {u"total"_s, bin.total()}, {u"negative"_s, count(bin.negative)}, {u"neutral"_s, count(bin.neutral)},
                {u"positive"_s, count(bin.positive)}});
            out.line(judged ? say(QT_TRANSLATE_NOOP("Cli", "%1  %2 (negative %3, neutral %4, positive %5)"))
                                  .arg(at)
                                  .arg(bin.total())
                                  .arg(bin.negative)
                                  .arg(bin.neutral)
                                  .arg(bin.positive)
                            : u"%1  %2"_s.arg(at).arg(bin.total()));
        }
    }
    co_return done;
}

QCoro::Task<int> runWatch(Call call)
{
    QCommandLineParser parser;
    parser.addOptions({{u"group"_s, {}, u"G"_s}});
    if (!parse(parser, call, "watch"))
        co_return badUsage;
    QStringList words = parser.positionalArguments();
    const QString act = words.isEmpty() ? QString() : words.takeFirst();
    Out out(call.json);
    if (act == "test"_L1 && !words.isEmpty()) {
        const auto parsed = query(words.join(u' '));
        if (!parsed)
            co_return badUsage;
        auto desk = openDesk(call, false);
        if (!desk)
            co_return workFailed;
        auto matchedPending = desk->workspace->search().count(*parsed, 0, 0);
        const auto matched = co_await matchedPending;
        if (!matched) {
            Out::error(sentence(matched.error()));
            co_return workFailed;
        }
        auto seriesPending = seriesOf(desk->workspace.get(), words.join(u' '));
        const auto series = co_await seriesPending;
        if (!series) {
            Out::error(sentence(series.error()));
            co_return workFailed;
        }
        // As the rule that a watch gets would count them.
        const auto spans = intake::burstsOf(*series);
        const auto bursts = std::count_if(spans.begin(), spans.end(), [rule = domain::AlertRule::ofKind(domain::RuleKind::Burst)](const auto &span) {
            return span.mentions >= rule.minimumCount && span.peak >= rule.threshold;
        });
        out.object({{u"matched"_s, *matched}, {u"bursts"_s, qint64(bursts)}});
        out.line(say(QT_TRANSLATE_NOOP("Cli", "%1 stored mentions match, with %2 bursts.")).arg(*matched).arg(bursts));
        co_return done;
    }
    if (act == "list"_L1) {
        auto desk = openDesk(call, false);
        if (!desk)
            co_return workFailed;
        auto extentPending = desk->workspace->series().extent({});
        const auto extent = co_await extentPending;
        auto allPending = desk->workspace->series().watches(extent ? extent->first : 0, extent ? extent->second : 1, 1);
        const auto all = co_await allPending;
        if (!all) {
            Out::error(sentence(all.error()));
            co_return workFailed;
        }
        for (const auto &summary : *all) {
            out.object({{u"id"_s, summary.id}, {u"name"_s, summary.watch.name}, {u"query"_s, summary.watch.query}, {u"mentions"_s, summary.now}});
            out.line(u"%1  %2  %3"_s.arg(summary.watch.name, -24).arg(summary.now, 8).arg(summary.watch.query));
        }
        co_return done;
    }
    if (act == "add"_L1 && words.size() >= 2) {
        const QString name = words.takeFirst();
        if (!query(words.join(u' ')))
            co_return badUsage;
        auto desk = openDesk(call, true);
        if (!desk)
            co_return workFailed;
        workflows::SaveWatch save{{}, name, parser.value(u"group"_s), words.join(u' '), false};
        auto receiptPending = save.run(desk->workspace->documents(), {desk->actor(), desk->clock.now()});
        const auto receipt = co_await receiptPending;
        if (!receipt) {
            Out::error(sentence(receipt.error()));
            co_return workFailed;
        }
        // The past is matched here and now; a window that is open would do it as well.
        for (;;) {
            auto morePending = desk->workspace->mentions().backfill(desk->clock.now());
            const auto more = co_await morePending;
            if (!more || !*more)
                break;
        }
        out.object({{u"id"_s, receipt->lines.first().id}, {u"name"_s, name}, {u"query"_s, words.join(u' ')}});
        out.line(say(QT_TRANSLATE_NOOP("Cli", "Watching “%1”.")).arg(name));
        co_return done;
    }
    if (act == "remove"_L1 && words.size() == 1) {
        auto desk = openDesk(call, false);
        if (!desk)
            co_return workFailed;
        auto recordsPending = desk->workspace->documents().list(u"watch"_s);
        const auto records = co_await recordsPending;
        if (records) {
            for (const auto &record : *records) {
                if (record.id != words[0] && record.body.value("name"_L1).toString() != words[0])
                    continue;
                auto removedPending = workflows::RemoveRecord{record}.run(desk->workspace->documents(), {desk->actor(), desk->clock.now()});
                const auto removed = co_await removedPending;
                if (!removed) {
                    Out::error(sentence(removed.error()));
                    co_return workFailed;
                }
                out.line(say(QT_TRANSLATE_NOOP("Cli", "“%1” is no longer watched.")).arg(words[0]));
                co_return done;
            }
        }
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "There is no watch “%1”. See foreshock watch list.")).arg(words[0]));
        co_return workFailed;
    }
    Out::error(say(QT_TRANSLATE_NOOP("Cli", "Say watch add NAME QUERY, watch list, watch remove NAME or watch test QUERY.")));
    co_return badUsage;
}

} // namespace cli
