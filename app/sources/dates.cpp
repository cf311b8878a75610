// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"
#include "base/fold.h"
#include <QCalendar>
#include <QDate>
#include <QHash>
#include <QStringList>
#include <algorithm>

namespace sources
{

namespace
{

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 minuteMs = 60'000;

struct Fields {
    std::optional<int> year, month, day;
    qint64 time = 0; ///< ms after midnight
    int zone = 0;    ///< minutes east of UTC
    bool hasTime = false;
    bool hasZone = false;
    std::optional<bool> afternoon;
};

/// Years 1300 to 1499 are those of the Persian calendar: nobody monitors the fourteenth century.
QDate civil(int year, int month, int day)
{
    static const QCalendar jalali(QCalendar::System::Jalali);
    return year >= 1300 && year < 1500 ? jalali.dateFromParts(year, month, day) : QDate(year, month, day);
}

std::optional<qint64> utc(const QDate &date, const Fields &fields)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return std::nullopt;
    qint64 time = fields.time;
    if (fields.afternoon) {
        const qint64 halfDay = dayMs / 2;
        if (*fields.afternoon && time < halfDay)
            time += halfDay;
        else if (!*fields.afternoon && time >= halfDay && time < halfDay + 60 * minuteMs)
            time -= halfDay;
    }
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayMs + time - fields.zone * minuteMs;
}

int fullYear(int year, qsizetype digits)
{
    return digits > 2 ? year : year + (year < 70 ? 2000 : 1900); // RFC 2822 section 4.3 splits at 50, feeds are younger
}

const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> map;
        // English, then the languages that feeds without a Latin or English date were seen in.
        const char *const lists[] = {
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "january february march april may june july august september october november december",
            "- - - - - - - - sept - - -",
            "január február március április május június július augusztus szeptember október november december",
            "ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
            "- - μάρ - μάι ιούν ιούλ αύγ - - νοέ -",
            "- - μαρτ - μαι - - αυγ σεπτ οκτ - -",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "- - mär - mai - - - - okt - dez",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene - - abr - - - ago - - - dic",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "янв фев мар апр май июн июл авг сен окт ноя дек",
        };
        for (const char *list : lists) {
            const auto words = QString::fromUtf8(list).split(u' ');
            for (int i = 0; i < words.size(); ++i) {
                if (words[i] != u"-")
                    map.insert(words[i], i + 1);
            }
        }
        return map;
    }();
    return names;
}

/// Zone names of RFC 822 and those that feeds use besides; minutes east. Ambiguous ones as in North America.
std::optional<int> zoneName(const QString &name)
{
    static const QHash<QString, int> zones = {{QStringLiteral("z"), 0}, {QStringLiteral("ut"), 0}, {QStringLiteral("utc"), 0}, {QStringLiteral("gmt"), 0},
        {QStringLiteral("wet"), 0}, {QStringLiteral("est"), -300}, {QStringLiteral("edt"), -240}, {QStringLiteral("cst"), -360}, {QStringLiteral("cdt"), -300},
        {QStringLiteral("mst"), -420}, {QStringLiteral("mdt"), -360}, {QStringLiteral("pst"), -480}, {QStringLiteral("pdt"), -420},
        {QStringLiteral("et"), -300}, {QStringLiteral("ct"), -360}, {QStringLiteral("mt"), -420}, {QStringLiteral("pt"), -480}, {QStringLiteral("ast"), -240},
        {QStringLiteral("adt"), -180}, {QStringLiteral("nst"), -210}, {QStringLiteral("akst"), -540}, {QStringLiteral("akdt"), -480},
        {QStringLiteral("hst"), -600}, {QStringLiteral("bst"), 60}, {QStringLiteral("west"), 60}, {QStringLiteral("cet"), 60}, {QStringLiteral("met"), 60},
        {QStringLiteral("cest"), 120}, {QStringLiteral("mest"), 120}, {QStringLiteral("eet"), 120}, {QStringLiteral("eest"), 180}, {QStringLiteral("msk"), 180},
        {QStringLiteral("irst"), 210}, {QStringLiteral("irdt"), 270}, {QStringLiteral("ist"), 330}, {QStringLiteral("hkt"), 480}, {QStringLiteral("sgt"), 480},
        {QStringLiteral("awst"), 480}, {QStringLiteral("jst"), 540}, {QStringLiteral("kst"), 540}, {QStringLiteral("aest"), 600}, {QStringLiteral("aedt"), 660},
        {QStringLiteral("nzst"), 720}, {QStringLiteral("nzdt"), 780},
        // Military letters, with the signs that RFC 822 meant.
        {QStringLiteral("a"), -60}, {QStringLiteral("n"), 60}, {QStringLiteral("m"), -720}, {QStringLiteral("y"), 720}};
    const auto found = zones.constFind(name);
    return found == zones.cend() ? std::nullopt : std::optional<int>(*found);
}

bool digitsOnly(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// hh:mm, hh:mm:ss, hh:mm:ss.fff and, where `loose`, hh or hhmm.
std::optional<qint64> clockTime(QStringView text, bool loose)
{
    qint64 ms = 0;
    if (const auto dot = text.indexOf(text.contains(u',') ? u',' : u'.'); dot >= 0) {
        const auto digits = text.mid(dot + 1);
        if (!digitsOnly(digits))
            return std::nullopt;
        ms = digits.left(3).toInt();
        for (auto i = digits.size(); i < 3; ++i)
            ms *= 10;
        text = text.left(dot);
    }
    QList<QStringView> parts = text.split(u':');
    if (parts.size() == 1) {
        if (!loose || !digitsOnly(text) || (text.size() != 2 && text.size() != 4 && text.size() != 6))
            return std::nullopt;
        parts = {text.left(2), text.mid(2, 2), text.mid(4, 2)};
    }
    if (parts.size() > 3)
        return std::nullopt;
    int value[3] = {0, 0, 0};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].isEmpty() && i > 0)
            continue;
        if (!digitsOnly(parts[i]) || parts[i].size() > 2)
            return std::nullopt;
        value[i] = parts[i].toInt();
    }
    if (value[0] > 24 || value[1] > 59 || value[2] > 60)
        return std::nullopt;
    return (value[0] * 60 + value[1]) * minuteMs + value[2] * 1000 + ms;
}

/// +hh:mm, -hhmm, +h, Z.
std::optional<int> offset(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text == u"Z" || text == u"z")
        return 0;
    if (text[0] != u'+' && text[0] != u'-')
        return std::nullopt;
    QString digits = text.mid(1).toString();
    const auto colon = digits.indexOf(u':');
    digits.remove(u':');
    if (!digitsOnly(digits) || digits.size() > 4)
        return std::nullopt;
    int hours = 0;
    int minutes = 0;
    if (colon >= 0 || digits.size() <= 2) {
        hours = colon >= 0 ? digits.left(colon).toInt() : digits.toInt();
        minutes = colon >= 0 ? digits.mid(colon).toInt() : 0;
    } else {
        hours = digits.chopped(2).toInt();
        minutes = digits.right(2).toInt();
    }
    if (hours > 24 || minutes > 59)
        return std::nullopt;
    return (text[0] == u'-' ? -1 : 1) * (hours * 60 + minutes);
}

/// The date half of ISO 8601 with year first; empty when it has another shape.
std::optional<QDate> isoDate(QStringView text)
{
    const auto parts = text.split(u'-');
    const auto number = [](QStringView v) { return digitsOnly(v) ? v.toInt() : -1; };
    const QStringView first = parts[0];
    if (parts.size() == 1) {
        if (!digitsOnly(first))
            return std::nullopt;
        switch (first.size()) {
        case 4: return QDate(first.toInt(), 1, 1);
        case 6: return QDate(fullYear(first.left(2).toInt(), 2), first.mid(2, 2).toInt(), first.mid(4, 2).toInt());
        case 7: return QDate(first.left(4).toInt(), 1, 1).addDays(first.mid(4).toInt() - 1);
        case 8: return QDate(first.left(4).toInt(), first.mid(4, 2).toInt(), first.mid(6, 2).toInt());
        default: return std::nullopt;
        }
    }
    if (!digitsOnly(first) || (first.size() != 4 && first.size() != 2))
        return std::nullopt;
    const int year = fullYear(first.toInt(), first.size());
    if (parts[1].startsWith(u'W')) {
        const int week = number(parts[1].mid(1));
        const int day = parts.size() > 2 ? number(parts[2]) : 1;
        if (week < 1 || week > 53 || day < 1 || day > 7)
            return std::nullopt;
        const QDate fourth(year, 1, 4); // always in week 1 (ISO 8601)
        return fourth.addDays(1 - fourth.dayOfWeek() + (week - 1) * 7 + day - 1);
    }
    if (parts.size() == 2) {
        if (parts[1].size() == 3)
            return number(parts[1]) >= 1 ? std::optional(QDate(year, 1, 1).addDays(number(parts[1]) - 1)) : std::nullopt;
        if (first.size() != 4)
            return std::nullopt;
        return QDate(year, number(parts[1]), 1);
    }
    if (parts.size() != 3)
        return std::nullopt;
    return civil(year, number(parts[1]), number(parts[2]));
}

/// One word with the date, then perhaps T or a space and the time with its zone.
std::optional<qint64> isoDateTime(const QString &text)
{
    qsizetype split = text.indexOf(u'T');
    if (split < 0)
        split = text.indexOf(u't');
    if (split < 0)
        split = text.indexOf(u' ');
    Fields fields;
    const auto date = isoDate(QStringView(text).left(split < 0 ? text.size() : split).trimmed());
    if (!date)
        return std::nullopt;
    if (split < 0)
        return utc(*date, fields);
    QString rest = text.mid(split + 1).trimmed();
    if (rest.endsWith(u"UTC") || rest.endsWith(u"GMT"))
        rest = rest.chopped(3).trimmed() + u'Z';
    qsizetype zoneAt = 0;
    while (zoneAt < rest.size() && (rest[zoneAt].isDigit() || rest[zoneAt] == u':' || rest[zoneAt] == u'.' || rest[zoneAt] == u','))
        ++zoneAt;
    const auto time = clockTime(QStringView(rest).left(zoneAt), true);
    if (!time)
        return std::nullopt;
    fields.time = *time;
    const QString zone = rest.mid(zoneAt).trimmed();
    if (!zone.isEmpty()) {
        const auto minutes = offset(zone);
        const auto named = zoneName(zone.toLower());
        if (!minutes && !named)
            return std::nullopt;
        fields.zone = minutes ? *minutes : *named;
    }
    return utc(*date, fields);
}

bool takeSlashed(Fields &fields, QStringView word, DayOrder order)
{
    const QChar separator = word.contains(u'/') ? u'/' : word.contains(u'-') ? u'-' : u'.';
    const auto parts = word.split(separator);
    if (parts.size() != 3)
        return false;
    const auto name = monthNames().constFind(parts[1].toString().toLower());
    if (name != monthNames().cend() && digitsOnly(parts[0]) && digitsOnly(parts[2])) {
        const bool yearFirst = parts[0].size() == 4;
        fields.year = fullYear(parts[yearFirst ? 0 : 2].toInt(), parts[yearFirst ? 0 : 2].size());
        fields.month = *name;
        fields.day = parts[yearFirst ? 2 : 0].toInt();
        return true;
    }
    if (!std::all_of(parts.begin(), parts.end(), [](QStringView p) { return digitsOnly(p); }))
        return false;
    int first = parts[0].toInt();
    int second = parts[1].toInt();
    if (parts[0].size() == 4) {
        fields.year = first;
        fields.month = second;
        fields.day = parts[2].toInt();
        return true;
    }
    fields.year = fullYear(parts[2].toInt(), parts[2].size());
    const bool dayFirst = first > 12 || (second <= 12 && (order == DayOrder::DayFirst || separator == u'.'));
    if (dayFirst)
        std::swap(first, second);
    fields.month = first;
    fields.day = second;
    return true;
}

/// Takes one word of a loosely written date; false when the word means nothing in a date.
bool takeWord(Fields &fields, const QString &word, DayOrder order)
{
    const QString lower = word.toLower();
    if (lower == u"am" || lower == u"pm" || lower == u"a.m." || lower == u"p.m.") {
        fields.afternoon = lower[0] == u'p';
        return true;
    }
    if (fields.hasTime || fields.day) {
        if (const auto minutes = offset(word)) {
            fields.zone += *minutes;
            fields.hasZone = true;
            return true;
        }
    }
    if ((lower.startsWith(u"gmt") || lower.startsWith(u"utc")) && lower.size() > 3) {
        if (const auto minutes = offset(QStringView(lower).mid(3))) {
            fields.zone = *minutes;
            return true;
        }
    }
    if (word.contains(u':')) {
        QString clock = lower;
        if (clock.endsWith(u"am") || clock.endsWith(u"pm")) {
            fields.afternoon = clock.endsWith(u"pm");
            clock.chop(2);
        }
        qsizetype zoneAt = 0;
        while (zoneAt < clock.size() && (clock[zoneAt].isDigit() || clock[zoneAt] == u':' || clock[zoneAt] == u'.'))
            ++zoneAt;
        const auto time = clockTime(QStringView(clock).left(zoneAt), false);
        if (!time || fields.hasTime)
            return false;
        fields.time = *time;
        fields.hasTime = true;
        return zoneAt == clock.size() || takeWord(fields, clock.mid(zoneAt), order);
    }
    if (const auto month = monthNames().constFind(lower.endsWith(u'.') ? lower.chopped(1) : lower); month != monthNames().cend()) {
        fields.month = *month;
        return true;
    }
    if (digitsOnly(word)) {
        const int value = word.toInt();
        if (word.size() == 4 && !fields.year)
            fields.year = value;
        else if (word.size() <= 2 && !fields.day && value >= 1 && value <= 31)
            fields.day = value;
        else if (word.size() <= 3 && fields.day && !fields.year)
            fields.year = word.size() == 3 ? 1900 + value : fullYear(value, word.size());
        else
            return false;
        return true;
    }
    if (takeSlashed(fields, word, order))
        return true;
    if (const auto zone = zoneName(lower)) {
        fields.zone += fields.hasZone ? 0 : *zone;
        return true;
    }
    return !word[0].isDigit() && !fields.hasTime; // names of weekdays, "at", commas; after the time only zones count
}

std::optional<qint64> looseDate(const QString &text, DayOrder order)
{
    Fields fields;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!takeWord(fields, word, order)) {
            if (fields.hasTime && fields.year && word[0].isLetter())
                continue; // an unknown zone name: the time is taken as UTC
            return std::nullopt;
        }
    }
    if (!fields.year || !fields.month)
        return std::nullopt;
    return utc(civil(*fields.year, *fields.month, fields.day.value_or(1)), fields);
}

/// Arabic and Persian digits to ASCII; Chinese, Japanese and Korean markers to separators; comments dropped.
QString normalised(const QString &text)
{
    QString out;
    out.reserve(text.size());
    int comment = 0;
    for (const QChar c : base::latinDigits(text)) {
        const auto u = c.unicode();
        if (u == '(')
            ++comment;
        else if (u == ')')
            comment = std::max(0, comment - 1);
        else if (comment > 0)
            continue;
        else if (u == 0x5E74 || u == 0x6708 || u == 0xB144 || u == 0xC6D4) // 年 月 년 월
            out += u'-';
        else if (u == 0x65E5 || u == 0xC77C || u == ',' || c.isSpace()) // 日 일
            out += u' ';
        else
            out += c;
    }
    out.replace(QStringLiteral("- "), QStringLiteral("-"));
    for (const auto &morning : {QStringLiteral("오전"), QStringLiteral("上午"), QStringLiteral("午前")})
        out.replace(morning, QStringLiteral(" AM "));
    for (const auto &afternoon : {QStringLiteral("오후"), QStringLiteral("下午"), QStringLiteral("午後")})
        out.replace(afternoon, QStringLiteral(" PM "));
    return out.simplified();
}

} // namespace

std::optional<qint64> parseDate(const QString &text, DayOrder order)
{
    if (text.size() > 200)
        return std::nullopt;
    const QString tidy = normalised(text);
    if (tidy.isEmpty())
        return std::nullopt;
    if (digitsOnly(tidy) && tidy.size() >= 9 && tidy.size() <= 14) {
        const qint64 number = tidy.toLongLong();
        return tidy.size() == 14 ? isoDateTime(tidy.left(8) + u'T' + tidy.mid(8)) : number < 100'000'000'000LL ? number * 1000 : number;
    }
    if (const auto iso = isoDateTime(tidy))
        return iso;
    if (const auto loose = looseDate(tidy, order))
        return loose;
    // A date joined by T or with a month's name in the middle: 2004-július-13T9:15-05:00.
    const auto split = tidy.indexOf(u'T', 8);
    return split > 0 && split + 1 < tidy.size() && tidy[split + 1].isDigit() ? looseDate(tidy.left(split) + u' ' + tidy.mid(split + 1), order) : std::nullopt;
}

} // namespace sources
