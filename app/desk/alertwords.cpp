// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwords.h"
#include "base/clock.h"
#include "words.h"
#include <QCoreApplication>
#include <QHash>
#include <cmath>

using domain::RuleKind;

namespace desk::words
{
namespace
{

constexpr double nextToNothing = 0.5; ///< expected mentions below which times as many say nothing

QString say(const char *text) { return QCoreApplication::translate("Words", text); }
QString whole(double value) { return number(std::lround(value)); }
QString minutes(double value) { return duration(std::lround(value) * base::minuteMs); }
QString times(double value) { return QStringLiteral("×") + QLocale().toString(value, 'f', 1); }
QString ofHundred(double score) { return whole(score * 100); }
QString list(const QStringList &names) { return names.join(say(QT_TRANSLATE_NOOP("Words", ", "))); }

/// The usual share, as the expected part of what the share was measured in.
QString usualShare(const domain::Alert &alert)
{
    return percent(alert.multiple <= 0 || alert.count <= 0 ? 0 : alert.expected / (alert.count / alert.multiple));
}

} // namespace

QString deviation(const domain::Alert &alert)
{
    const QString count = whole(alert.count), window = minutes(alert.windowMinutes);
    const auto share = [&](const char *sentence) { return say(sentence).arg(count, window, percent(alert.multiple), usualShare(alert)); };
    switch (alert.kind) {
    case RuleKind::Burst:
        if (alert.expected < nextToNothing)
            return say(QT_TRANSLATE_NOOP("Words", "%1 mentions in %2, usually none (up to %3)")).arg(count, window, whole(alert.high));
        return say(QT_TRANSLATE_NOOP("Words", "×%1 of what is usual: %2 mentions in %3, expected %4 (%5 to %6)"))
            .arg(QLocale().toString(alert.multiple, 'f', 1), count, window, whole(alert.expected), whole(alert.low), whole(alert.high));
    case RuleKind::Speed: return say(QT_TRANSLATE_NOOP("Words", "%1 mentions in %2, %3 in the %2 before")).arg(count, window, whole(alert.expected));
    case RuleKind::NegativeShare: return share(QT_TRANSLATE_NOOP("Words", "%1 negative mentions in %2, %3 of those judged, usually %4"));
    case RuleKind::RumourCue: return share(QT_TRANSLATE_NOOP("Words", "%1 mentions with a claim in %2, %3 of all, usually %4"));
    case RuleKind::Distress: return share(QT_TRANSLATE_NOOP("Words", "%1 mentions of possible distress in %2, %3 of all, usually %4"));
    case RuleKind::ComplaintCluster: return share(QT_TRANSLATE_NOOP("Words", "%1 complaints in %2, %3 of all, usually %4"));
    case RuleKind::BigAuthor:
        return say(QT_TRANSLATE_NOOP("Words", "Somebody with a reach of %1 spoke, for the first time in a month")).arg(reach(std::lround(alert.multiple)));
    case RuleKind::SilentFeed: return say(QT_TRANSLATE_NOOP("Words", "Nothing for %1")).arg(minutes(alert.multiple));
    case RuleKind::Coordination:
        return say(alert.isOfLink() ? QT_TRANSLATE_NOOP("Words", "%1 shares of one link in %2, coordination %3 of 100")
                                    : QT_TRANSLATE_NOOP("Words", "%1 copies in %2, coordination %3 of 100"))
            .arg(count, window, ofHundred(alert.multiple));
    case RuleKind::RatingFall:
        return say(QT_TRANSLATE_NOOP("Words", "%1 stars, usually %2 (%3 to %4)"))
            .arg(stars(alert.count), stars(alert.expected), stars(alert.low), stars(alert.high));
    case RuleKind::ReportBurst:
        return say(QT_TRANSLATE_NOOP("Words", "×%1 of what is usual: %2 reports, expected %3 (%4 to %5)"))
            .arg(QLocale().toString(alert.multiple, 'f', 1), count, whole(alert.expected), whole(alert.low), whole(alert.high));
    case RuleKind::Early:
        return say(QT_TRANSLATE_NOOP("Words", "Weak signs add up to %1 of 100: %2 mentions in %3, usually %4"))
            .arg(ofHundred(alert.multiple), count, window, whole(alert.expected));
    }
    return {};
}

QString inStep(const domain::Alert &alert)
{
    if (alert.inStepCount == 0)
        return {};
    QStringList names;
    for (const auto &name : alert.inStep)
        names << isolated(name);
    QString who = list(names);
    if (const int more = alert.inStepCount - int(names.size()); more > 0)
        who = names.isEmpty() ? say(QT_TRANSLATE_NOOP("Words", "%1 accounts")).arg(number(more))
                              : say(QT_TRANSLATE_NOOP("Words", "%1 and %2 more")).arg(who, number(more));
    const QString seconds = number(alert.inStepSeconds);
    if (alert.inStepObjects > 0)
        return say(QT_TRANSLATE_NOOP("Words", "Within %1 seconds of each other, on %2 links or texts: %3")).arg(seconds, number(alert.inStepObjects), who);
    return say(QT_TRANSLATE_NOOP("Words", "Within %1 seconds of each other, more than once: %2")).arg(seconds, who);
}

QString also(const QStringList &watches)
{
    QStringList names;
    for (const auto &watch : watches)
        names << isolated(watch);
    return names.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Words", "also: %1")).arg(list(names));
}

QString figure(const domain::Alert &alert)
{
    switch (alert.kind) {
    case RuleKind::Burst: return alert.expected < nextToNothing ? say(QT_TRANSLATE_NOOP("Words", "new")) : times(alert.multiple);
    case RuleKind::Speed:
    case RuleKind::ReportBurst: return times(alert.multiple);
    case RuleKind::RatingFall: return stars(alert.count);
    case RuleKind::NegativeShare:
    case RuleKind::RumourCue:
    case RuleKind::Distress:
    case RuleKind::ComplaintCluster: return percent(alert.multiple);
    case RuleKind::BigAuthor: return reach(std::lround(alert.multiple));
    case RuleKind::SilentFeed: return minutes(alert.multiple);
    case RuleKind::Coordination:
    case RuleKind::Early: return ofHundred(alert.multiple);
    }
    return {};
}

QString baseline(const domain::Alert &alert)
{
    switch (alert.kind) {
    case RuleKind::Burst:
        if (alert.baseline.learntDays <= 0)
            return {};
        return say(QT_TRANSLATE_NOOP("Words", "Expected = %1 an hour, all hours alike × %2 at this hour of the week; learnt over %3 days"))
            .arg(QLocale().toString(alert.baseline.level, 'f', 1), QLocale().toString(alert.baseline.hourFactor, 'f', 2),
                QLocale().toString(alert.baseline.learntDays, 'f', 1));
    case RuleKind::NegativeShare:
        return say(QT_TRANSLATE_NOOP("Words", "Usual is the share of the day before the last hour, leaning on 35% while little was judged"));
    case RuleKind::RumourCue:
    case RuleKind::Distress:
    case RuleKind::ComplaintCluster: return say(QT_TRANSLATE_NOOP("Words", "Usual is the share of the day before the last hour"));
    case RuleKind::Early: return say(QT_TRANSLATE_NOOP("Words", "Usual is an hour of the day before the last one"));
    case RuleKind::Speed: return say(QT_TRANSLATE_NOOP("Words", "Compared with the same length of time just before"));
    case RuleKind::RatingFall: return say(QT_TRANSLATE_NOOP("Words", "Usual is what the ratings before gave at this hour of the week; few ratings lean on it"));
    case RuleKind::ReportBurst: return say(QT_TRANSLATE_NOOP("Words", "Usual is what the reports before came to at this hour of the week"));
    case RuleKind::BigAuthor:
    case RuleKind::Coordination:
    case RuleKind::SilentFeed: return {};
    }
    return {};
}

QString score(const store::RuleScore &score)
{
    QStringList parts{say(QT_TRANSLATE_NOOP("Words", "raised %1")).arg(number(score.raised))};
    if (score.precision)
        parts << say(QT_TRANSLATE_NOOP("Words", "precision %1 of %2 judged")).arg(percent(*score.precision), number(score.judgedTrue + score.judgedFalse));
    if (score.recall)
        parts << say(QT_TRANSLATE_NOOP("Words", "recall %1")).arg(percent(*score.recall));
    if (score.medianLeadMinutes)
        parts << say(QT_TRANSLATE_NOOP("Words", "lead %1")).arg(minutes(*score.medianLeadMinutes));
    return parts.join(QStringLiteral(" · "));
}

QString driver(const domain::AlertDriver &driver)
{
    const auto line = [&](const char *sentence, const QString &name) { return say(sentence).arg(name, number(driver.now), number(driver.before)); };
    if (driver.kind == QLatin1StringView("term"))
        return line(QT_TRANSLATE_NOOP("Words", "Term “%1”: %2, before %3"), isolated(driver.name));
    if (driver.kind == QLatin1StringView("source"))
        return line(QT_TRANSLATE_NOOP("Words", "Source %1: %2, before %3"), isolated(driver.name));
    if (driver.kind == QLatin1StringView("author"))
        return line(QT_TRANSLATE_NOOP("Words", "Author %1: %2, before %3"), isolated(driver.name));
    if (driver.kind == QLatin1StringView("sentiment"))
        return line(QT_TRANSLATE_NOOP("Words", "Sentiment %1: %2, before %3"), sentiment(domain::sentimentFromName(driver.name)));
    if (driver.kind == QLatin1StringView("language"))
        return line(QT_TRANSLATE_NOOP("Words", "Language %1: %2, before %3"), language(driver.name));
    return line(QT_TRANSLATE_NOOP("Words", "%1: %2, before %3"), isolated(driver.name));
}

QString sign(const domain::AlertSign &sign)
{
    static const QHash<QString, const char *> names{{QStringLiteral("burst"), QT_TRANSLATE_NOOP("Words", "rarity")},
        {QStringLiteral("negative"), QT_TRANSLATE_NOOP("Words", "negative share")}, {QStringLiteral("speed"), QT_TRANSLATE_NOOP("Words", "speed")},
        {QStringLiteral("copies"), QT_TRANSLATE_NOOP("Words", "copies")}, {QStringLiteral("author"), QT_TRANSLATE_NOOP("Words", "large audience")},
        {QStringLiteral("rumour"), QT_TRANSLATE_NOOP("Words", "claims")}, {QStringLiteral("distress"), QT_TRANSLATE_NOOP("Words", "distress")}};
    const auto name = names.constFind(sign.name);
    return QStringLiteral("%1 %2%3").arg(name == names.constEnd() ? sign.name : say(*name), sign.contribution < 0 ? QStringLiteral("−") : QStringLiteral("+"),
        QLocale().toString(std::abs(sign.contribution), 'f', 1));
}

QString together(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : say(QT_TRANSLATE_NOOP("Words", "%1 %2")).arg(first, second);
}

QString ruleName(const domain::AlertRule &rule) { return rule.name.isEmpty() ? alertKind(rule.kind) : rule.name; }
QString ruleName(const domain::Alert &alert) { return alert.ruleName.isEmpty() ? alertKind(alert.kind) : alert.ruleName; }

QString slice(const QString &slice)
{
    const QString what = slice.section(u':', 0, 0), value = slice.section(u':', 1);
    if (slice.isEmpty())
        return say(QT_TRANSLATE_NOOP("Words", "All mentions"));
    if (what == QLatin1StringView("sentiment"))
        return say(QT_TRANSLATE_NOOP("Words", "Sentiment: %1")).arg(sentiment(domain::sentimentFromName(value)));
    if (what == QLatin1StringView("channel"))
        return say(QT_TRANSLATE_NOOP("Words", "Channel: %1")).arg(channel(value));
    if (what == QLatin1StringView("language"))
        return say(QT_TRANSLATE_NOOP("Words", "Language: %1")).arg(language(value));
    return isolated(slice);
}

QString thresholdName(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Burst: return say(QT_TRANSLATE_NOOP("Words", "Times what is usual"));
    case RuleKind::NegativeShare: return say(QT_TRANSLATE_NOOP("Words", "Rise in points of %"));
    case RuleKind::Speed: return say(QT_TRANSLATE_NOOP("Words", "Times the stretch before"));
    case RuleKind::BigAuthor: return say(QT_TRANSLATE_NOOP("Words", "Least reach"));
    case RuleKind::Coordination:
    case RuleKind::Early: return say(QT_TRANSLATE_NOOP("Words", "Least score of 100"));
    case RuleKind::RumourCue:
    case RuleKind::Distress:
    case RuleKind::ComplaintCluster: return say(QT_TRANSLATE_NOOP("Words", "Least share in %"));
    case RuleKind::SilentFeed: return say(QT_TRANSLATE_NOOP("Words", "Minutes of failing"));
    case RuleKind::RatingFall: return say(QT_TRANSLATE_NOOP("Words", "Stars below what is usual"));
    case RuleKind::ReportBurst: return say(QT_TRANSLATE_NOOP("Words", "Times what is usual"));
    }
    return {};
}

QString meaning(const domain::AlertRule &rule, const QString &watch)
{
    const QString count = number(rule.minimumCount), window = minutes(rule.windowMinutes);
    const QString share = QLocale().toString(rule.threshold * 100) + QLocale().percent();
    QString when;
    switch (rule.kind) {
    case RuleKind::Burst:
        when = say(QT_TRANSLATE_NOOP("Words", "An alert when there are %1 times the mentions that are usual at this hour of the week, and at least %2."))
                   .arg(QLocale().toString(rule.threshold), count);
        break;
    case RuleKind::NegativeShare:
        when = say(QT_TRANSLATE_NOOP(
                       "Words", "An alert when the share of negative mentions in %1 is %2 points above that of the day before, with at least %3 judged."))
                   .arg(window, QLocale().toString(rule.threshold * 100), count);
        break;
    case RuleKind::Speed:
        when = say(QT_TRANSLATE_NOOP("Words", "An alert when the mentions of %1 are %2 times those of the %1 before, and at least %3."))
                   .arg(window, QLocale().toString(rule.threshold), count);
        break;
    case RuleKind::BigAuthor:
        when = say(QT_TRANSLATE_NOOP("Words", "An alert when somebody with a reach of %1 or more speaks for the first time in a month."))
                   .arg(reach(std::lround(rule.threshold)));
        break;
    case RuleKind::Coordination:
        when = say(
            QT_TRANSLATE_NOOP("Words", "An alert when accounts that share a text or links score %1 of 100 or more for acting as one, with at least %2 copies."))
                   .arg(ofHundred(rule.threshold), count);
        break;
    case RuleKind::RumourCue:
        when = say(QT_TRANSLATE_NOOP("Words", "An alert when %1 of the mentions in %2 carry a claim worth checking, and at least %3 do."))
                   .arg(share, window, count);
        break;
    case RuleKind::Distress:
        when = say(QT_TRANSLATE_NOOP("Words", "An alert when %1 of the mentions in %2 sound like people who may need help, and at least %3 do."))
                   .arg(share, window, count);
        break;
    case RuleKind::ComplaintCluster:
        when = say(QT_TRANSLATE_NOOP("Words", "An alert when %1 of the mentions in %2 are complaints, and at least %3 are.")).arg(share, window, count);
        break;
    case RuleKind::SilentFeed:
        return say(QT_TRANSLATE_NOOP("Words", "An alert when a source has failed for %1. Looks at every source.")).arg(minutes(rule.threshold));
    case RuleKind::RatingFall:
        return together(say(QT_TRANSLATE_NOOP("Words", "An alert when the stars of a source are %1 below what is usual, with at least %2 ratings."))
                            .arg(QLocale().toString(rule.threshold), count),
            say(QT_TRANSLATE_NOOP("Words", "Looks at every source by itself.")));
    case RuleKind::ReportBurst:
        return together(
            say(QT_TRANSLATE_NOOP("Words", "An alert when there are %1 times the reports that are usual at this hour of the week, and at least %2."))
                .arg(QLocale().toString(rule.threshold), count),
            say(QT_TRANSLATE_NOOP("Words", "Looks at every source by itself.")));
    case RuleKind::Early:
        when = say(QT_TRANSLATE_NOOP("Words", "An alert when the weak signs of the last hour add up to %1 of 100, with at least %2 mentions."))
                   .arg(ofHundred(rule.threshold), count);
        break;
    }
    const QString where = !rule.watch.isEmpty() ? say(QT_TRANSLATE_NOOP("Words", "Looks at %1.")).arg(isolated(watch))
        : rule.looksAtEachWatch()               ? say(QT_TRANSLATE_NOOP("Words", "Looks at each watch by itself."))
                                                : say(QT_TRANSLATE_NOOP("Words", "Looks at all mentions together."));
    return together(when, where);
}

} // namespace desk::words
