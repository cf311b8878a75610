// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"
#include <QCalendar>
#include <QCoreApplication>
#include <QTimeZone>

namespace desk::words
{
namespace
{

QString say(const char *text, const char *note = nullptr) { return QCoreApplication::translate("Words", text, note); }
QLocale locale() { return QLocale(); }
bool persian() { return locale().language() == QLocale::Persian; }
bool chinese() { return locale().language() == QLocale::Chinese; }

QDateTime local(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms); }

/// Two digits of the locale.
QString two(int value)
{
    const QString text = QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    return persian() ? locale().toString(value / 10) + locale().toString(value % 10) : text;
}
QString plain(qint64 value)
{
    QLocale ungrouped = locale();
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    return ungrouped.toString(value);
}

} // namespace

QString phase(domain::Phase phase)
{
    switch (phase) {
    case domain::Phase::Detected: return say(QT_TRANSLATE_NOOP("Words", "Detected"));
    case domain::Phase::Verifying: return say(QT_TRANSLATE_NOOP("Words", "Verifying"));
    case domain::Phase::Responding: return say(QT_TRANSLATE_NOOP("Words", "Responding"));
    case domain::Phase::Recovering: return say(QT_TRANSLATE_NOOP("Words", "Recovering"));
    case domain::Phase::Closed: return say(QT_TRANSLATE_NOOP("Words", "Closed"));
    }
    return {};
}

QString entryKind(domain::EntryKind kind)
{
    switch (kind) {
    case domain::EntryKind::Note: return say(QT_TRANSLATE_NOOP("Words", "Note"));
    case domain::EntryKind::Detection: return say(QT_TRANSLATE_NOOP("Words", "Detection"));
    case domain::EntryKind::Decision: return say(QT_TRANSLATE_NOOP("Words", "Decision"));
    case domain::EntryKind::Call: return say(QT_TRANSLATE_NOOP("Words", "Call"));
    case domain::EntryKind::Evidence: return say(QT_TRANSLATE_NOOP("Words", "Evidence"));
    case domain::EntryKind::Status: return say(QT_TRANSLATE_NOOP("Words", "Status"));
    case domain::EntryKind::Statement: return say(QT_TRANSLATE_NOOP("Words", "Statement"));
    case domain::EntryKind::Fact: return say(QT_TRANSLATE_NOOP("Words", "Fact"));
    case domain::EntryKind::Task: return say(QT_TRANSLATE_NOOP("Words", "Task"));
    }
    return {};
}

QString alertKind(domain::RuleKind kind)
{
    switch (kind) {
    case domain::RuleKind::Burst: return say(QT_TRANSLATE_NOOP("Words", "Burst"));
    case domain::RuleKind::NegativeShare: return say(QT_TRANSLATE_NOOP("Words", "Turn to the negative"));
    case domain::RuleKind::Speed: return say(QT_TRANSLATE_NOOP("Words", "Fast growth"));
    case domain::RuleKind::BigAuthor: return say(QT_TRANSLATE_NOOP("Words", "Large audience"));
    case domain::RuleKind::Coordination: return say(QT_TRANSLATE_NOOP("Words", "Accounts acting as one"));
    case domain::RuleKind::RumourCue: return say(QT_TRANSLATE_NOOP("Words", "Claims worth checking"));
    case domain::RuleKind::Distress: return say(QT_TRANSLATE_NOOP("Words", "Possible distress"));
    case domain::RuleKind::SilentFeed: return say(QT_TRANSLATE_NOOP("Words", "Silent source"));
    case domain::RuleKind::ComplaintCluster: return say(QT_TRANSLATE_NOOP("Words", "Many complaints"));
    case domain::RuleKind::RatingFall: return say(QT_TRANSLATE_NOOP("Words", "Ratings fell"));
    case domain::RuleKind::ReportBurst: return say(QT_TRANSLATE_NOOP("Words", "Many reports"));
    case domain::RuleKind::Early: return say(QT_TRANSLATE_NOOP("Words", "Several weak signs"));
    }
    return {};
}

QString incidentType(const QString &type)
{
    static const QHash<QString, const char *> names{{QStringLiteral("misinformation"), QT_TRANSLATE_NOOP("Words", "Rumour")},
        {QStringLiteral("cultural_moral"), QT_TRANSLATE_NOOP("Words", "Cultural")},
        {QStringLiteral("political_social"), QT_TRANSLATE_NOOP("Words", "Political")},
        {QStringLiteral("health_disaster"), QT_TRANSLATE_NOOP("Words", "Health or disaster")},
        {QStringLiteral("privacy_security"), QT_TRANSLATE_NOOP("Words", "Privacy")},
        {QStringLiteral("environmental"), QT_TRANSLATE_NOOP("Words", "Environment")}};
    const auto it = names.constFind(type);
    return it == names.constEnd() ? say(QT_TRANSLATE_NOOP("Words", "No type yet")) : say(*it);
}

QString channel(const QString &name)
{
    switch (domain::channelFromName(name)) {
    case domain::Channel::Web: return say(QT_TRANSLATE_NOOP("Words", "Web"));
    case domain::Channel::News: return say(QT_TRANSLATE_NOOP("Words", "News"));
    case domain::Channel::Microblog: return say(QT_TRANSLATE_NOOP("Words", "Microblog"));
    case domain::Channel::Forum: return say(QT_TRANSLATE_NOOP("Words", "Forum"));
    case domain::Channel::Video: return say(QT_TRANSLATE_NOOP("Words", "Short video"));
    case domain::Channel::Photo: return say(QT_TRANSLATE_NOOP("Words", "Photo note"));
    case domain::Channel::Review: return say(QT_TRANSLATE_NOOP("Words", "Review"));
    case domain::Channel::Blog: return say(QT_TRANSLATE_NOOP("Words", "Blog"));
    case domain::Channel::Message: return say(QT_TRANSLATE_NOOP("Words", "Message"));
    case domain::Channel::Hotline: return say(QT_TRANSLATE_NOOP("Words", "Hotline"));
    case domain::Channel::Broadcast: return say(QT_TRANSLATE_NOOP("Words", "Radio and TV"));
    }
    return {};
}

QString language(const QString &tag)
{
    if (tag.isEmpty())
        return say(QT_TRANSLATE_NOOP("Words", "Not known"));
    if (tag == QLatin1StringView("und-Latn"))
        return say(QT_TRANSLATE_NOOP("Words", "Latin script"));
    const QString primary = tag.section(u'-', 0, 0);
    static const QHash<QString, const char *> names{{QStringLiteral("en"), QT_TRANSLATE_NOOP("Words", "English")},
        {QStringLiteral("zh"), QT_TRANSLATE_NOOP("Words", "Chinese")}, {QStringLiteral("fa"), QT_TRANSLATE_NOOP("Words", "Persian")},
        {QStringLiteral("ar"), QT_TRANSLATE_NOOP("Words", "Arabic")}, {QStringLiteral("ur"), QT_TRANSLATE_NOOP("Words", "Urdu")},
        {QStringLiteral("ja"), QT_TRANSLATE_NOOP("Words", "Japanese")}, {QStringLiteral("ko"), QT_TRANSLATE_NOOP("Words", "Korean")},
        {QStringLiteral("ru"), QT_TRANSLATE_NOOP("Words", "Russian")}};
    const auto it = names.constFind(primary);
    if (it != names.constEnd())
        return say(*it);
    const QString native = QLocale(primary).nativeLanguageName();
    return native.isEmpty() || QLocale(primary).language() == QLocale::C ? tag : native;
}

QString sentiment(domain::Sentiment sentiment)
{
    switch (sentiment) {
    case domain::Sentiment::Unjudged: return say(QT_TRANSLATE_NOOP("Words", "Not judged"));
    case domain::Sentiment::Negative: return say(QT_TRANSLATE_NOOP("Words", "Negative"));
    case domain::Sentiment::Neutral: return say(QT_TRANSLATE_NOOP("Words", "Neutral"));
    case domain::Sentiment::Positive: return say(QT_TRANSLATE_NOOP("Words", "Positive"));
    }
    return {};
}

QString emotion(int emotion)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("Words", "Anger"), QT_TRANSLATE_NOOP("Words", "Sadness"), QT_TRANSLATE_NOOP("Words", "Fear"),
        QT_TRANSLATE_NOOP("Words", "Disgust"), QT_TRANSLATE_NOOP("Words", "Surprise"), QT_TRANSLATE_NOOP("Words", "Joy"),
        QT_TRANSLATE_NOOP("Words", "No strong emotion")};
    static_assert(std::size(names) == domain::emotionNames.size());
    return emotion < 0 ? QString() : say(names[emotion]);
}

QString topic(int topic)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("Words", "Misinformation"), QT_TRANSLATE_NOOP("Words", "Culture and morals"),
        QT_TRANSLATE_NOOP("Words", "Politics and society"), QT_TRANSLATE_NOOP("Words", "Health or disaster"),
        QT_TRANSLATE_NOOP("Words", "Privacy and security"), QT_TRANSLATE_NOOP("Words", "Environment"), QT_TRANSLATE_NOOP("Words", "Product safety"),
        QT_TRANSLATE_NOOP("Words", "Outage"), QT_TRANSLATE_NOOP("Words", "Hijacked account"), QT_TRANSLATE_NOOP("Words", "Staff conduct"),
        QT_TRANSLATE_NOOP("Words", "Fraud"), QT_TRANSLATE_NOOP("Words", "Labour"), QT_TRANSLATE_NOOP("Words", "Smear by a competitor")};
    static_assert(std::size(names) == domain::topicNames.size());
    return topic < 0 ? QString() : say(names[topic]);
}

QString level(int level)
{
    switch (level) {
    case 1: return say(QT_TRANSLATE_NOOP("Words", "Red"));
    case 2: return say(QT_TRANSLATE_NOOP("Words", "Orange"));
    case 3: return say(QT_TRANSLATE_NOOP("Words", "Yellow"));
    case 4: return say(QT_TRANSLATE_NOOP("Words", "Blue"));
    default: return say(QT_TRANSLATE_NOOP("Words", "Calm"));
    }
}

QString levelMeaning(int level)
{
    switch (level) {
    case 1: return say(QT_TRANSLATE_NOOP("Words", "Critical, leadership in command"));
    case 2: return say(QT_TRANSLATE_NOOP("Words", "Severe, organisation-wide response"));
    case 3: return say(QT_TRANSLATE_NOOP("Words", "Serious, crisis team active"));
    case 4: return say(QT_TRANSLATE_NOOP("Words", "Raised, duty officer handles it"));
    default: return say(QT_TRANSLATE_NOOP("Words", "Nothing unusual"));
    }
}

QString numeral(int level)
{
    static const QStringList numerals{QStringLiteral("–"), QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    return numerals[qBound(0, level, 4)];
}

QString number(qint64 value) { return locale().toString(value); }

QString reach(qint64 value)
{
    const auto scaled = [](double part) { return locale().toString(part, 'f', part < 10 ? 1 : 0); };
    if (chinese())
        return value < 10'000 ? number(value) : locale().toString(double(value) / 10'000, 'f', value < 1'000'000 ? 1 : 0) + QStringLiteral(" 万");
    if (value < 1000)
        return number(value);
    if (value < 1'000'000)
        return say(QT_TRANSLATE_NOOP("Words", "%1 k")).arg(scaled(double(value) / 1000));
    return say(QT_TRANSLATE_NOOP("Words", "%1 M")).arg(scaled(double(value) / 1'000'000));
}

QString factor(int now, int before)
{
    if (now == 0 && before == 0)
        return {};
    if (before == 0)
        return say(QT_TRANSLATE_NOOP("Words", "new"));
    const double ratio = double(now) / before;
    return QStringLiteral("×") + locale().toString(ratio, 'f', ratio < 10 ? 1 : 0);
}

QString percent(double share)
{
    const QString digits = locale().toString(qRound(share * 100));
    return persian() ? digits + QStringLiteral("٪") : digits + QStringLiteral("%");
}

QString stars(double stars) { return locale().toString(stars, 'f', 1); }

QString clock(qint64 ms, bool seconds)
{
    const QTime time = local(ms).time();
    const QString text = two(time.hour()) + u':' + two(time.minute());
    return seconds ? text + u':' + two(time.second()) : text;
}

QString minuteOfDay(int minute) { return two(minute / 60) + u':' + two(minute % 60); }

QString date(qint64 ms)
{
    const QDate day = local(ms).date();
    if (persian()) {
        const QCalendar jalali(QCalendar::System::Jalali);
        const auto parts = jalali.partsFromDate(day);
        return locale().dayName(day.dayOfWeek(), QLocale::LongFormat) + u' ' + plain(parts.day) + u' '
            + jalali.monthName(locale(), parts.month, parts.year, QLocale::LongFormat) + u' ' + plain(parts.year);
    }
    if (chinese())
        return QStringLiteral("%1年%2月%3日 %4").arg(day.year()).arg(day.month()).arg(day.day()).arg(locale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
    return locale().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

QString dayMonth(qint64 ms)
{
    const QDate day = local(ms).date();
    if (persian()) {
        const QCalendar jalali(QCalendar::System::Jalali);
        const auto parts = jalali.partsFromDate(day);
        return plain(parts.day) + u' ' + jalali.monthName(locale(), parts.month, parts.year, QLocale::LongFormat);
    }
    if (chinese())
        return QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
    return locale().toString(day, QStringLiteral("d MMM"));
}

QCalendar calendar() { return QCalendar(persian() ? QCalendar::System::Jalali : QCalendar::System::Gregorian); }

QString month(int year, int month)
{
    if (chinese())
        return QStringLiteral("%1年%2月").arg(year).arg(month);
    return calendar().standaloneMonthName(locale(), month, year, QLocale::LongFormat) + u' ' + plain(year);
}

QString weekday(int day) { return locale().standaloneDayName(day, persian() ? QLocale::LongFormat : QLocale::ShortFormat); }
int firstDayOfWeek() { return int(locale().firstDayOfWeek()); }

QString moment(qint64 ms, qint64 now) { return local(ms).date() == local(now).date() ? clock(ms) : dayMonth(ms) + u' ' + clock(ms); }

QString absolute(qint64 ms)
{
    QString text = date(ms) + u' ' + clock(ms, true) + u' ' + local(ms).timeZoneAbbreviation();
    if (persian())
        text += QStringLiteral("\n") + isolated(local(ms).date().toString(Qt::ISODate));
    return text;
}

QString running(qint64 duration)
{
    const qint64 seconds = std::max<qint64>(0, duration / 1000);
    return plain(seconds / 3600) + u':' + two(int(seconds / 60 % 60)) + u':' + two(int(seconds % 60));
}

QString duration(qint64 duration)
{
    const qint64 minutes = std::max<qint64>(0, duration / 60'000);
    if (minutes < 60)
        return say(QT_TRANSLATE_NOOP("Words", "%1 min")).arg(plain(minutes));
    if (minutes < 48 * 60 && minutes % 60 == 0)
        return say(QT_TRANSLATE_NOOP("Words", "%1 h")).arg(plain(minutes / 60));
    if (minutes < 48 * 60)
        return say(QT_TRANSLATE_NOOP("Words", "%1 h %2 min")).arg(plain(minutes / 60), two(int(minutes % 60)));
    if (minutes % 1440 == 0)
        return say(QT_TRANSLATE_NOOP("Words", "%1 d")).arg(plain(minutes / 1440));
    return say(QT_TRANSLATE_NOOP("Words", "%1 d %2 h")).arg(plain(minutes / 1440), plain(minutes / 60 % 24));
}

QString age(qint64 duration)
{
    const qint64 seconds = std::max<qint64>(0, duration / 1000);
    if (seconds < 60)
        return say(QT_TRANSLATE_NOOP("Words", "%1 s")).arg(plain(seconds));
    if (seconds < 3600)
        return say(QT_TRANSLATE_NOOP("Words", "%1 min")).arg(plain(seconds / 60));
    if (seconds < 48 * 3600)
        return say(QT_TRANSLATE_NOOP("Words", "%1 h")).arg(plain(seconds / 3600));
    return say(QT_TRANSLATE_NOOP("Words", "%1 d")).arg(plain(seconds / 86400));
}

QString isolated(const QString &text) { return QChar(0x2066) + text + QChar(0x2069); }

QString shortNumber(const QString &number)
{
    const auto parts = number.split(u'-');
    return parts.size() == 3 ? parts[0] + u'-' + parts[2] : number;
}

QString sentence(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::Offline: return say(QT_TRANSLATE_NOOP("Words", "The network could not be reached. Nothing was lost; it is tried again by itself."));
    case base::ErrorKind::Timeout: return say(QT_TRANSLATE_NOOP("Words", "It took too long and was given up. Nothing was changed; try again."));
    case base::ErrorKind::Auth: return say(QT_TRANSLATE_NOOP("Words", "The other side refused us. Check address, certificate and password."));
    case base::ErrorKind::Conflict:
        return say(QT_TRANSLATE_NOOP("Words", "Somebody changed this meanwhile. Your change was not saved; look at theirs and do it again."));
    case base::ErrorKind::NotFound: return say(QT_TRANSLATE_NOOP("Words", "It is not there any more. Nothing was changed."));
    case base::ErrorKind::Invalid: return say(QT_TRANSLATE_NOOP("Words", "This cannot be used as it is. Nothing was changed."));
    case base::ErrorKind::Storage:
        return say(QT_TRANSLATE_NOOP("Words", "The workspace file could not be read or written. What was saved before is safe; check the disk and try again."));
    case base::ErrorKind::DiskFull: return say(QT_TRANSLATE_NOOP("Words", "The disk is full. The change was not saved; make room and try again."));
    case base::ErrorKind::TooNew:
        return say(QT_TRANSLATE_NOOP("Words", "A newer Foreshock wrote this workspace. Nothing was changed; update the program to open it."));
    case base::ErrorKind::Cancelled: return say(QT_TRANSLATE_NOOP("Words", "It was stopped. What was stored before stays."));
    case base::ErrorKind::Bug: return say(QT_TRANSLATE_NOOP("Words", "Something went wrong inside the program. Nothing was changed; the log says more."));
    }
    return {};
}

} // namespace desk::words
