// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fingerprint.h"
#include "base/isotime.h"
#include "detection/grouping.h"
#include "verb.h"
#include <QCoroFuture>
#include <cmath>

using namespace Qt::StringLiterals;
using detection::Grouping;
using detection::Sign;

namespace cli
{
namespace
{

constexpr int perPage = 2'000;
constexpr qsizetype mostShown = 10; // of the coordinated and of the largest groups each
constexpr qsizetype mostNames = 5;
constexpr double coordinatedFrom = 0.5;

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

QString inWords(const detection::Evidence &evidence, const QHash<qint64, QString> &names)
{
    const qint64 minutes = std::max<qint64>(1, (evidence.to - evidence.from + base::minuteMs / 2) / base::minuteMs);
    const auto accounts = evidence.accounts.size();
    switch (evidence.sign) {
    case Sign::Together: {
        QStringList who;
        for (const quint64 account : evidence.accounts.first(std::min(mostNames, accounts)))
            who.append(names.value(qint64(account)));
        if (evidence.objects > 0)
            return say(QT_TRANSLATE_NOOP("Cli", "within %1 seconds of each other, on %2 links or texts: %3"))
                .arg(evidence.everyMs / 1000)
                .arg(evidence.objects)
                .arg(who.join(u", "_s));
        return say(QT_TRANSLATE_NOOP("Cli", "accounts that passed on the same things within a minute more than once: %1")).arg(who.join(u", "_s));
    }
    case Sign::Burst: return say(QT_TRANSLATE_NOOP("Cli", "%1 times within %2 minutes")).arg(evidence.shares).arg(minutes);
    case Sign::Clockwork: return say(QT_TRANSLATE_NOOP("Cli", "at one interval, every %1 seconds")).arg((evidence.everyMs + 500) / 1000);
    case Sign::Drip: return say(QT_TRANSLATE_NOOP("Cli", "spread evenly over %1 hours, without the fading of what people pass on")).arg((minutes + 30) / 60);
    case Sign::Redressed: return say(QT_TRANSLATE_NOOP("Cli", "one text, dressed differently again and again, without naming a source"));
    case Sign::Repeated: return say(QT_TRANSLATE_NOOP("Cli", "accounts that say it more than once, without naming a source"));
    }
    return {};
}

/// The link of a group of shares, as it stands in a mention of it or as its own address.
QString linkOf(const domain::Mention &mention)
{
    const QString inText = analysis::sharedLink(domain::wholeText(mention.title, mention.text));
    return inText.isEmpty() ? domain::canonicalUrl(mention.url) : inText;
}

/// The largest groups for a reader, those that look coordinated first and with what speaks for it, then links shared in step.
QCoro::Task<int> printForPeople(store::Mentions &mentions, const Grouping &grouping, QList<Grouping::Group> groups, QList<QByteArray> ids)
{
    Out out(false);
    const auto isCoordinated = [](const Grouping::Group &group) { return group.finding.score >= coordinatedFrom; };
    const auto coordinated = std::stable_partition(groups.begin(), groups.end(), isCoordinated) - groups.begin();
    out.line(say(QT_TRANSLATE_NOOP("Cli", "%1 mentions, %2 groups of copies, %3 of them look coordinated."))
                 .arg(grouping.size())
                 .arg(groups.size())
                 .arg(coordinated));
    QList<Grouping::Group> shown = groups.mid(0, std::min(coordinated, mostShown));
    shown += groups.mid(coordinated, mostShown);
    const auto texts = shown.size();
    const auto links = grouping.links();
    shown += links.mid(0, mostShown);
    if (!links.isEmpty())
        out.line(say(QT_TRANSLATE_NOOP("Cli", "%1 links that accounts share in step.")).arg(links.size()));
    QStringList wanted;
    QList<qint64> accounts;
    for (const auto &group : std::as_const(shown)) {
        wanted.append(QString::fromLatin1(ids[group.first]));
        for (const auto &evidence : group.finding.evidence)
            for (const quint64 account : evidence.accounts.first(std::min(mostNames, evidence.accounts.size())))
                accounts.append(qint64(account));
    }
    auto loadPending = mentions.load(wanted);
    const auto loaded = co_await loadPending;
    auto namesPending = mentions.authorNames(accounts);
    const auto names = co_await namesPending;
    if (!loaded || !names) {
        Out::error(sentence(loaded ? names.error() : loaded.error()));
        co_return workFailed;
    }
    for (qsizetype i = 0; i < shown.size() && i < loaded->size(); ++i) {
        const auto &group = shown[i];
        const auto &mention = loaded->at(i);
        out.line(say(
            i < texts ? QT_TRANSLATE_NOOP("Cli", "%1 copies since %2, first by %3") : QT_TRANSLATE_NOOP("Cli", "%1 shares of one link since %2, first by %3"))
                     .arg(group.size)
                     .arg(base::isoUtc(mention.published), mention.author));
        if (i >= texts)
            out.line(u"    "_s + linkOf(mention));
        out.line(u"    "_s + (mention.text.isEmpty() ? mention.title : mention.text).simplified().left(160));
        if (!isCoordinated(group))
            continue;
        out.line(u"    "_s
            + say(QT_TRANSLATE_NOOP("Cli", "looks coordinated (%1 of 1), %2 accounts:")).arg(group.finding.score, 0, 'f', 2).arg(group.finding.accounts));
        for (const auto &evidence : group.finding.evidence)
            out.line(u"    – "_s + inWords(evidence, *names));
    }
    co_return done;
}

} // namespace

QCoro::Task<int> runGroups(Call call)
{
    QCommandLineParser parser;
    parser.addOptions({{u"from"_s, {}, u"T"_s}, {u"to"_s, {}, u"T"_s}});
    if (!parse(parser, call, "groups"))
        co_return badUsage;
    bool ok = true;
    const qint64 from = timeOption(parser.value(u"from"_s), ok).value_or(0);
    const qint64 to = timeOption(parser.value(u"to"_s), ok).value_or(0);
    if (!ok)
        co_return badUsage;
    auto desk = openDesk(call, false);
    if (!desk)
        co_return workFailed;
    auto &mentions = desk->workspace->mentions();
    Grouping grouping;
    QList<QByteArray> ids;
    std::optional<store::MentionCursor> after;
    for (;;) {
        auto pagePending = mentions.traces(from, to, after, perPage);
        const auto page = co_await pagePending;
        if (!page) {
            Out::error(sentence(page.error()));
            co_return workFailed;
        }
        for (const auto &trace : *page) {
            grouping.add(
                analysis::fingerprint(domain::wholeText(trace.title, trace.text)), quint64(trace.author), trace.at.published, domain::pageKey(trace.url));
            ids.append(trace.id.toLatin1());
        }
        if (page->size() < perPage)
            break;
        after = page->last().at;
        Out::progress(say(QT_TRANSLATE_NOOP("Cli", "%1 read")).arg(ids.size()));
    }
    Out::progress({});
    const auto groups = grouping.judge();
    Out out(call.json);
    for (quint32 i = 0; out.json() && i < quint32(ids.size()); ++i) {
        const auto group = grouping.group(i);
        out.object({{u"id"_s, QString::fromLatin1(ids[i])}, {u"group"_s, group ? QJsonValue(QString::fromLatin1(ids[*group])) : QJsonValue()},
            {u"coordinated"_s, std::round(grouping.coordinated(i) * 1e4) / 1e4}});
    }
    if (out.json())
        co_return done;
    auto printing = printForPeople(mentions, grouping, groups, ids);
    co_return co_await printing;
}

} // namespace cli
