// SPDX-License-Identifier: GPL-3.0-or-later
#include "slices.h"
#include "analysis/fingerprint.h"
#include "analysis/terms.h"
#include "detection/drivers.h"
#include "detection/grouping.h"

using domain::AlertRule;
using domain::RuleKind;
using namespace Qt::StringLiterals;

namespace intake
{
namespace
{

constexpr double worthTelling = 3.84; ///< p = 0.05
constexpr int perKind = 3, mostTerms = 5, textsNow = 400, textsBefore = 600;

template <typename Filter> bool read(const QString &slice, Filter &filter)
{
    const QString what = slice.section(u':', 0, 0), value = slice.section(u':', 1);
    if (slice.isEmpty())
        return true;
    if (what == "sentiment"_L1)
        filter.sentiments = {domain::sentimentFromName(value)};
    else if (what == "channel"_L1)
        filter.channels = {domain::channelFromName(value)};
    else if (what == "language"_L1)
        filter.languages = {value};
    else
        return false;
    return true;
}

} // namespace

bool readSlice(const QString &slice, store::SeriesFilter &filter) { return read(slice, filter); }
bool readSlice(const QString &slice, store::MentionFilter &filter) { return read(slice, filter); }

bool isInSlice(const QString &slice, const store::LiveMention &mention)
{
    store::SeriesFilter filter;
    return read(slice, filter) && (filter.sentiments.isEmpty() || filter.sentiments.contains(mention.sentiment))
        && (filter.channels.isEmpty() || filter.channels.contains(mention.channel))
        && (filter.languages.isEmpty() || filter.languages.contains(mention.language));
}

QList<AlertRule> defaultRules()
{
    QList<AlertRule> out;
    for (const auto kind : {RuleKind::Burst, RuleKind::Distress, RuleKind::SilentFeed, RuleKind::RumourCue, RuleKind::Coordination, RuleKind::ComplaintCluster,
             RuleKind::RatingFall, RuleKind::ReportBurst}) {
        auto rule = AlertRule::ofKind(kind);
        rule.id = u"rule:"_s + domain::ruleKindName(kind);
        out.append(rule);
    }
    return out;
}

detection::MinuteCounts countsOf(const store::Bin &bin)
{
    detection::MinuteCounts out;
    out.mentions = quint32(std::max(0, bin.total()));
    out.judged = quint32(std::max(0, bin.total() - bin.unjudged));
    out.negative = quint32(std::max(0, bin.negative));
    return out;
}

detection::SliceState warmed(const store::Series &series)
{
    detection::SliceState out;
    for (qsizetype i = 0; i < series.bins.size(); ++i)
        if (const auto counts = countsOf(series.bins[i]); out.newest() != 0 || counts.mentions > 0)
            out.push(series.from + i * series.binMs, counts);
    out.beginLive();
    return out;
}

QList<domain::AlertDriver> driversOf(const store::Makeup &now, const store::Makeup &before)
{
    QList<domain::AlertDriver> out;
    for (const auto &term : analysis::grownTerms(now.texts.mid(0, textsNow), before.texts.mid(0, textsBefore), mostTerms))
        out.append({u"term"_s, term.term, term.now, term.before, term.score});
    const auto add = [&](const QString &kind, const QHash<QString, qint64> &here, const QHash<QString, qint64> &there) {
        for (const auto &driver : detection::drivers({here, now.total}, {there, before.total}, perKind))
            if (driver.score >= worthTelling)
                out.append({kind, driver.name, driver.now, driver.before, driver.score});
    };
    add(u"source"_s, now.sources, before.sources);
    add(u"author"_s, now.authors, before.authors);
    add(u"sentiment"_s, now.sentiments, before.sentiments);
    add(u"language"_s, now.languages, before.languages);
    return out;
}

QList<detection::CoordinatedGroup> judged(const QList<store::CopyGroup> &groups, const QHash<qint64, QString> &watchIds)
{
    // All of them together, since accounts show themselves as companions over several texts.
    struct Line {
        const store::MentionTrace *trace = nullptr;
        qsizetype group = 0;
    };
    QList<Line> lines;
    for (qsizetype i = 0; i < groups.size(); ++i)
        for (const auto &trace : groups[i].traces)
            lines.append({&trace, i});
    std::stable_sort(lines.begin(), lines.end(),
        [](const Line &a, const Line &b) { return std::pair(a.trace->at.published, a.trace->at.row) < std::pair(b.trace->at.published, b.trace->at.row); });
    detection::Grouping grouping;
    for (const auto &line : std::as_const(lines)) {
        grouping.add(analysis::fingerprint(domain::wholeText(line.trace->title, line.trace->text)), quint64(line.trace->author), line.trace->at.published);
    }
    QList<detection::CoordinatedGroup> out;
    for (const auto &found : grouping.judge()) {
        // How a text is dressed and how it spreads over hours says little within one: somebody has to act in step.
        const auto &evidence = found.finding.evidence;
        if (std::none_of(evidence.begin(), evidence.end(), [](const auto &one) {
                return one.sign == detection::Sign::Together || one.sign == detection::Sign::Burst || one.sign == detection::Sign::Clockwork;
            }))
            continue;
        const auto &first = lines[found.first];
        const auto &group = groups[first.group];
        const QString text = first.trace->title.isEmpty() ? first.trace->text : first.trace->title;
        detection::CoordinatedGroup line{QString::number(group.key), text.simplified().left(120), found.finding.score, found.finding.shares,
            found.finding.accounts, first.trace->at.published, {QString()}, {}, 0, 0, {}};
        for (const auto &one : evidence)
            if (one.sign == detection::Sign::Together) {
                line.inStep = one.accounts;
                line.withinMs = one.everyMs;
            }
        for (const auto &trace : group.traces.mid(0, 3))
            line.samples.append(trace.id);
        for (const qint64 watch : group.watches)
            if (const QString id = watchIds.value(watch); !id.isEmpty())
                line.watches.insert(id);
        out.append(line);
    }
    return out;
}

} // namespace intake
