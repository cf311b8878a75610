// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruledraft.h"
#include "base/fold.h"
#include "words.h"
#include <QCoreApplication>
#include <cmath>

using domain::AlertRule;
using domain::RuleKind;

namespace desk
{
namespace
{

constexpr int day = 24 * 60;
constexpr int mostMentions = 1'000'000;

QString say(const char *text) { return QCoreApplication::translate("Words", text); }

/// Digits as those of C, with the decimal sign of Persian and the colon of Chinese.
QString plainDigits(const QString &text)
{
    return base::latinDigits(text.trimmed()).replace(QChar(0x066B), u'.').replace(QChar(0xFF1A), u':').remove(QChar(0x066C));
}

std::optional<double> readNumber(const QString &text)
{
    bool good = false;
    double value = QLocale().toDouble(text.trimmed(), &good);
    if (!good)
        value = QLocale::c().toDouble(plainDigits(text), &good);
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
}
std::optional<int> readWhole(const QString &text, int least, int most)
{
    const auto value = readNumber(text);
    return value && *value >= least && *value <= most && *value == std::floor(*value) ? std::optional(int(*value)) : std::nullopt;
}
/// Minute of the day of "22:00", "7:30" or "7".
std::optional<int> readMinute(const QString &text)
{
    const auto parts = plainDigits(text).split(QLatin1Char(':'));
    bool hourGood = false, minuteGood = true;
    const int hour = parts[0].toInt(&hourGood), minute = parts.size() > 1 ? parts[1].toInt(&minuteGood) : 0;
    const bool good = hourGood && minuteGood && parts.size() <= 2 && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    return good ? std::optional(hour * 60 + minute) : std::nullopt;
}

/// How many of the unit that people type make one of AlertRule::threshold.
double unit(RuleKind kind)
{
    switch (kind) {
    case RuleKind::NegativeShare:
    case RuleKind::Coordination:
    case RuleKind::RumourCue:
    case RuleKind::Distress:
    case RuleKind::ComplaintCluster:
    case RuleKind::Early: return 100;
    case RuleKind::Burst:
    case RuleKind::Speed:
    case RuleKind::BigAuthor:
    case RuleKind::SilentFeed:
    case RuleKind::RatingFall:
    case RuleKind::ReportBurst: return 1;
    }
    return 1;
}

/// Without group separators, so that it reads back in every locale.
QString typed(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 9);
}

struct Bounds {
    int least;
    int most;
};
Bounds bounds(RuleDraft::Field field)
{
    switch (field) {
    case RuleDraft::Field::MinimumCount: return {0, mostMentions};
    case RuleDraft::Field::Window: return {1, 60};
    case RuleDraft::Field::Repeat: return {0, day};
    case RuleDraft::Field::Group: return {1, day};
    case RuleDraft::Field::Threshold:
    case RuleDraft::Field::QuietFrom:
    case RuleDraft::Field::QuietTo: break;
    }
    return {0, 0};
}

} // namespace

RuleDraft RuleDraft::of(const AlertRule &rule)
{
    RuleDraft out;
    out.rule = rule;
    out.text(Field::Threshold) = typed(rule.threshold * unit(rule.kind));
    out.text(Field::MinimumCount) = typed(rule.minimumCount);
    out.text(Field::Window) = typed(rule.windowMinutes);
    if (rule.quietFrom != rule.quietTo) {
        out.text(Field::QuietFrom) = words::minuteOfDay(rule.quietFrom);
        out.text(Field::QuietTo) = words::minuteOfDay(rule.quietTo);
    }
    out.text(Field::Repeat) = typed(rule.repeatMinutes);
    out.text(Field::Group) = typed(rule.groupMinutes);
    return out;
}

bool RuleDraft::uses(Field field) const { return field == Field::Window ? rule.usesWindow() : field == Field::MinimumCount ? rule.usesCount() : true; }

QString RuleDraft::problem(Field field) const
{
    if (!uses(field))
        return {};
    const QString &written = text(field);
    switch (field) {
    case Field::Threshold: {
        const auto range = AlertRule::thresholds(rule.kind);
        const double scale = unit(rule.kind);
        const auto value = readNumber(written);
        if (value && *value / scale >= range.least && *value / scale <= range.most)
            return {};
        return say(QT_TRANSLATE_NOOP("Words", "The threshold is a number from %1 to %2."))
            .arg(QLocale().toString(range.least * scale), QLocale().toString(range.most * scale));
    }
    case Field::QuietFrom:
    case Field::QuietTo: {
        const QString &other = text(field == Field::QuietFrom ? Field::QuietTo : Field::QuietFrom);
        if (written.trimmed().isEmpty()) // once what stands in the other one can be read
            return readMinute(other) ? say(QT_TRANSLATE_NOOP("Words", "Quiet hours need a beginning and an end; leave both empty for none.")) : QString();
        return readMinute(written)
            ? QString()
            : say(QT_TRANSLATE_NOOP("Words", "Quiet hours are times such as %1; leave both empty for none.")).arg(words::minuteOfDay(22 * 60));
    }
    case Field::MinimumCount:
    case Field::Window:
    case Field::Repeat:
    case Field::Group: break;
    }
    const auto [least, most] = bounds(field);
    if (readWhole(written, least, most))
        return {};
    const QString from = words::number(least), to = words::number(most);
    if (field == Field::MinimumCount)
        return say(QT_TRANSLATE_NOOP("Words", "The least number of mentions is a whole number from %1 to %2.")).arg(from, to);
    if (field == Field::Window)
        return say(QT_TRANSLATE_NOOP("Words", "The window is a whole number of minutes from %1 to %2.")).arg(from, to);
    if (field == Field::Repeat)
        return say(QT_TRANSLATE_NOOP("Words", "Told again after a whole number of minutes up to %1; 0 for once.")).arg(to);
    return say(QT_TRANSLATE_NOOP("Words", "What is found within a whole number of minutes from %1 to %2 joins one alert.")).arg(from, to);
}

std::optional<AlertRule> RuleDraft::read() const
{
    for (int i = 0; i < fieldCount; ++i)
        if (!problem(Field(i)).isEmpty())
            return std::nullopt;
    AlertRule out = rule;
    out.name = rule.name.simplified();
    out.threshold = *readNumber(text(Field::Threshold)) / unit(rule.kind);
    const auto whole = [this](Field field, int &number) {
        const auto [least, most] = bounds(field);
        if (uses(field))
            number = *readWhole(text(field), least, most);
    };
    whole(Field::MinimumCount, out.minimumCount);
    whole(Field::Window, out.windowMinutes);
    whole(Field::Repeat, out.repeatMinutes);
    whole(Field::Group, out.groupMinutes);
    out.quietFrom = readMinute(text(Field::QuietFrom)).value_or(0);
    out.quietTo = readMinute(text(Field::QuietTo)).value_or(0);
    return out;
}

void RuleDraft::setKind(RuleKind kind)
{
    if (kind == rule.kind)
        return;
    const auto given = AlertRule::ofKind(kind);
    rule.kind = kind;
    rule.level = given.level;
    rule.critical = given.critical;
    if (!rule.usesWatch())
        rule.watch.clear();
    if (!slices().contains(rule.slice))
        rule.slice.clear();
    text(Field::Threshold) = typed(given.threshold * unit(kind));
    text(Field::MinimumCount) = typed(given.minimumCount);
    text(Field::Window) = typed(given.windowMinutes);
}

QStringList RuleDraft::slices() const
{
    QStringList out{QString()};
    if (!rule.usesSlice())
        return out;
    if (rule.kind != RuleKind::NegativeShare) // of one sentiment the share is always the same
        for (const auto sentiment : {domain::Sentiment::Negative, domain::Sentiment::Neutral, domain::Sentiment::Positive})
            out << QStringLiteral("sentiment:") + domain::sentimentName(sentiment);
    for (int i = 0; i < domain::channelCount; ++i)
        out << QStringLiteral("channel:") + domain::channelName(domain::Channel(i));
    for (const char *language : {"en", "zh", "fa", "ar", "ur", "ja", "ko", "ru"})
        out << QStringLiteral("language:") + QLatin1StringView(language);
    return out;
}

} // namespace desk
