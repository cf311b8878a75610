// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping.h"
#include "base/fold.h"
#include "domain/gauge.h"
#include "htmltext.h"
#include "ratings.h"
#include <QHash>
#include <QRegularExpression>
#include <cmath>

namespace sources
{

namespace
{

struct Names {
    ItemField field;
    const char *name;
    const char *headers; ///< normalised header names, the better first
};
// Exports of Meltwater, Talkwalker, Brandwatch and Mention, and the plain words in English, Chinese, and Persian.
constexpr Names known[] = {
    {ItemField::Id, "id", "id resourceid mentionid documentid postid itemid guid tweetid 编号 序号id شناسه"},
    {ItemField::Url, "url", "url link permalink originalurl mentionurl articleurl posturl href 链接 网址 原文链接 地址 نشانی پیوند لینک آدرس"},
    {ItemField::Title, "title", "title headline subject articletitle 标题 题目 عنوان تیتر"},
    {ItemField::Text, "text",
        "fulltext content text body message openingtext contents hitsentence snippet contentsnippet summary description mention tweet post comment "
        "正文 内容 全文 微博内容 文本 摘要 متن محتوا پیام خلاصه"},
    {ItemField::Author, "author",
        "author authorname influencer extraauthorattributesname username user screenname creator byline fullname by handle 作者 用户 用户名 昵称 发布者 博主 "
        "نویسنده کاربر نامکاربری"},
    {ItemField::Published, "published",
        "published publishedat publishdate publicationdate datepublished date datetime timestamp ts createdat created pubdate postedat time 发布时间 发布日期 "
        "日期 时间 发表时间 "
        "تاریخ تاریخانتشار زمان"},
    {ItemField::Time, "time", "time timeofday publishedtime 时刻 ساعت"},
    {ItemField::Language, "language", "language lang languagecode 语言 语种 زبان"},
    {ItemField::Reach, "reach",
        "reach reachnew potentialreach impressions audience followers followercount twitterfollowers 覆盖 覆盖量 粉丝数 粉丝 阅读量 影响力 مخاطب دامنه "
        "دنبالکننده بازدید"},
    {ItemField::Kind, "kind",
        "kind channel pagetype sourcetype mediatype platform contentsourcename contentsource contenttype type 平台 渠道 来源类型 媒体类型 نوع رسانه کانال سکو"},
    {ItemField::Sentiment, "sentiment", "sentiment tone polarity 情感 情感倾向 情绪 倾向 احساس لحن گرایش"},
    {ItemField::Rating, "rating",
        "rating stars starrating averagerating meanrating avgrating reviewrating userrating 评分 平均评分 星级 打分 امتیاز میانگینامتیاز ستاره"},
    {ItemField::Ratings, "ratings",
        "ratings ratingcount ratingscount numberofratings reviewcount reviews votes 评分人数 评分数 评价数 تعدادامتیاز تعدادنظر رای"},
    {ItemField::Reports, "reports", "reports reportcount numberofreports flags 举报 举报数 举报量 گزارش گزارشها تعدادگزارش"},
};

/// Letters and digits only, lower case, so that "Reach (new)" and "reach_new" are one; Persian spellings folded.
QString normalised(const QString &header)
{
    QString out;
    for (const QChar c : header.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isLetterOrNumber())
            out += c == QChar(0x064A) ? QChar(0x06CC) : c == QChar(0x0643) ? QChar(0x06A9) : c;
    }
    return out;
}

/// The normalised header names of a field, made once: a file's first rows are all tried as its header.
const QStringList &headersOf(const Names &entry)
{
    static const QList<QStringList> all = [] {
        QList<QStringList> lists;
        for (const auto &each : known) {
            QStringList names;
            for (const auto &name : QString::fromUtf8(each.headers).split(u' '))
                names << normalised(name);
            lists << names;
        }
        return lists;
    }();
    return all[&entry - known];
}

/// Exports have columns that a plan leaves empty, such as a reach that only the follower count stands in for.
bool isFilled(const QList<QStringList> &rows, int column)
{
    return std::any_of(rows.cbegin(), rows.cend(), [column](const QStringList &row) { return column < row.size() && !row[column].trimmed().isEmpty(); });
}

QString cellOf(const Mapping &mapping, ItemField field, const QStringList &cells)
{
    const auto column = mapping.columns.constFind(field);
    return column == mapping.columns.cend() || *column >= cells.size() ? QString() : unguarded(cells[*column].trimmed());
}

QString readable(const QString &cell) { return looksLikeHtml(cell) ? htmlToText(cell) : cell; }

tl::unexpected<base::Error> bad(int line, const QString &why)
{
    return base::fail(base::ErrorKind::Invalid, "delimited.row", QStringLiteral("line %1: %2").arg(line).arg(why));
}

/// The channel in what an export calls source or page type, such as SOCIALMEDIA_TWITTER|SOCIALMEDIA.
std::optional<domain::Channel> channelOf(const QString &text)
{
    const auto whole = domain::channelFromName(text.toLower());
    if (text.isEmpty() || whole != domain::Channel::Web)
        return text.isEmpty() ? std::nullopt : std::optional(whole);
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const auto words = text.toLower().split(separators, Qt::SkipEmptyParts);
    for (const auto &word : words) {
        if (const auto channel = domain::channelFromName(word); channel != domain::Channel::Web)
            return channel;
    }
    return whole;
}

} // namespace

QString fieldName(ItemField field)
{
    for (const auto &entry : known) {
        if (entry.field == field)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

std::optional<ItemField> fieldFromName(const QString &name)
{
    for (const auto &entry : known) {
        if (name.trimmed().compare(QLatin1StringView(entry.name), Qt::CaseInsensitive) == 0)
            return entry.field;
    }
    if (name.trimmed().compare(u"channel", Qt::CaseInsensitive) == 0)
        return ItemField::Kind;
    return std::nullopt;
}

Mapping guessMapping(const QStringList &header, const QList<QStringList> &sampleRows)
{
    Mapping mapping;
    QStringList names;
    for (const auto &cell : header)
        names << normalised(cell);
    QList<int> taken;
    for (const auto &entry : known) {
        int chosen = -1;
        for (const auto &candidate : headersOf(entry)) {
            const auto column = int(names.indexOf(candidate));
            if (column < 0 || taken.contains(column))
                continue;
            const bool filled = isFilled(sampleRows, column);
            if (chosen < 0 || filled)
                chosen = column;
            if (filled)
                break;
        }
        if (chosen >= 0) {
            mapping.columns.insert(entry.field, chosen);
            taken << chosen;
        }
    }
    if (!mapping.has(ItemField::Published))
        mapping.columns.remove(ItemField::Time);
    if (const int ratings = mapping.columns.value(ItemField::Rating, -1); ratings >= 0) {
        QStringList cells;
        for (const auto &row : sampleRows)
            cells << row.value(ratings);
        mapping.bestRating = scaleOf(cells);
    }
    const int dates = mapping.columns.value(ItemField::Published, -1);
    static const QRegularExpression slashed(QStringLiteral("^\\s*'?(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}"));
    int dayFirst = 0;
    int monthFirst = 0;
    for (const auto &row : sampleRows) {
        const auto match = dates >= 0 && dates < row.size() ? slashed.match(row[dates]) : QRegularExpressionMatch();
        dayFirst += match.hasMatch() && match.capturedView(1).toInt() > 12 ? 1 : 0;
        monthFirst += match.hasMatch() && match.capturedView(2).toInt() > 12 ? 1 : 0;
    }
    mapping.dayOrder = dayFirst > monthFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    return mapping;
}

base::Status applyOverrides(Mapping &mapping, const QStringList &header, const QStringList &overrides)
{
    for (const auto &choice : overrides) {
        const auto equals = choice.indexOf(u'=');
        const auto field = equals < 0 ? std::nullopt : fieldFromName(choice.left(equals));
        if (!field)
            return base::fail(base::ErrorKind::Invalid, "mapping", QStringLiteral("no such field in %1").arg(choice));
        const QString column = choice.mid(equals + 1).trimmed();
        int index = -1;
        for (int i = 0; i < header.size() && index < 0; ++i) {
            if (header[i].trimmed().compare(column, Qt::CaseInsensitive) == 0)
                index = i;
        }
        bool numeric = false;
        const int number = column.toInt(&numeric);
        if (index < 0 && numeric && number >= 1 && number <= header.size())
            index = number - 1;
        if (index < 0)
            return base::fail(base::ErrorKind::Invalid, "mapping", QStringLiteral("no such column in %1").arg(choice));
        mapping.columns.insert(*field, index);
    }
    return {};
}

base::Result<domain::Item> itemFromRow(const Mapping &mapping, const QStringList &cells, int line)
{
    const auto cell = [&](ItemField field) { return cellOf(mapping, field, cells); };
    domain::Item item;
    item.line = line;
    item.sourceItemId = cell(ItemField::Id);
    item.url = cell(ItemField::Url);
    item.title = readable(cell(ItemField::Title));
    item.text = readable(cell(ItemField::Text));
    item.author = cell(ItemField::Author);
    if (const QString rating = cell(ItemField::Rating); !rating.isEmpty())
        item.stars = parseStars(rating, mapping.bestRating); // a mention is no worse for a rating that cannot be read
    if (item.stars)
        item.ratings = parseReach(cell(ItemField::Ratings));
    item.reports = parseReach(cell(ItemField::Reports));
    const bool figure = domain::isFigure(item);
    if (!figure && item.text.isEmpty() && item.title.isEmpty() && item.url.isEmpty())
        return bad(line, mapping.hasFigures() ? QStringLiteral("no rating and no number of reports") : QStringLiteral("neither text nor title nor address"));
    QString published = cell(ItemField::Published);
    if (const QString time = cell(ItemField::Time); !published.isEmpty() && !time.isEmpty())
        published += u' ' + time;
    if (figure && published.isEmpty())
        return bad(line, QStringLiteral("a figure without a time"));
    if (!published.isEmpty()) {
        const auto ms = parseDate(published, mapping.dayOrder);
        if (!ms)
            return bad(line, QStringLiteral("the date cannot be read: ") + published.left(40));
        item.published = *ms;
    }
    const QString reach = cell(ItemField::Reach);
    if (!reach.isEmpty()) {
        item.reach = parseReach(reach); // an unreadable figure is no reason to lose what was said
    }
    item.language = languageTag(cell(ItemField::Language));
    item.channel = channelOf(cell(ItemField::Kind));
    item.sentiment = parseSentiment(cell(ItemField::Sentiment));
    return item;
}

std::optional<qint64> parseReach(const QString &text)
{
    QString digits;
    QString unit;
    for (const QChar c : base::latinDigits(text).trimmed()) {
        if (c.isDigit() && unit.isEmpty())
            digits += c;
        else if (c == u'.' || c == QChar(0x066B))
            digits += u'.';
        else if (c == u',' || c == QChar(0x066C) || c == QChar(0x060C) || c == u'\'' || c.isSpace())
            digits += u',';
        else
            unit += c;
    }
    while (digits.endsWith(u','))
        digits.chop(1);
    static const QHash<QString, double> units = {{QString(), 1}, {QStringLiteral("k"), 1e3}, {QStringLiteral("K"), 1e3}, {QStringLiteral("m"), 1e6},
        {QStringLiteral("M"), 1e6}, {QStringLiteral("mn"), 1e6}, {QStringLiteral("b"), 1e9}, {QStringLiteral("B"), 1e9}, {QStringLiteral("bn"), 1e9},
        {QStringLiteral("千"), 1e3}, {QStringLiteral("万"), 1e4}, {QStringLiteral("萬"), 1e4}, {QStringLiteral("亿"), 1e8}, {QStringLiteral("هزار"), 1e3},
        {QStringLiteral("میلیون"), 1e6}};
    const auto factor = units.constFind(unit);
    if (factor == units.cend() || digits.isEmpty())
        return std::nullopt;
    // 1,204 groups thousands; 2,1M and 1.204.000 are how other countries write.
    if (*factor > 1 && digits.count(u',') == 1 && !digits.contains(u'.') && digits.size() - digits.indexOf(u',') != 4)
        digits.replace(u',', u'.');
    if (digits.count(u'.') > 1)
        digits.remove(u'.');
    digits.remove(u',');
    bool good = false;
    const double value = digits.toDouble(&good) * *factor;
    return good && value >= 0 && value < 1e15 ? std::optional(qint64(std::llround(value))) : std::nullopt;
}

QString languageTag(const QString &text)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> map;
        const char *const lists[] = {"en english 英语 英文 انگلیسی", "zh chinese mandarin 中文 汉语 چینی", "fa persian farsi 波斯语 فارسی",
            "ar arabic 阿拉伯语 عربی", "es spanish", "fr french", "de german", "pt portuguese", "ru russian 俄语 روسی", "ja japanese 日语 ژاپنی",
            "ko korean 韩语", "tr turkish ترکی", "ur urdu اردو", "it italian", "nl dutch", "pl polish", "hi hindi", "id indonesian", "vi vietnamese", "th thai",
            "uk ukrainian", "sv swedish", "he hebrew", "ku kurdish کردی", "ps pashto", "zh-Hans chinesesimplified simplifiedchinese 简体中文",
            "zh-Hant chinesetraditional traditionalchinese 繁體中文 繁体中文"};
        for (const char *list : lists) {
            const auto words = QString::fromUtf8(list).split(u' ');
            for (qsizetype i = 1; i < words.size(); ++i)
                map.insert(normalised(words[i]), words[0]);
        }
        return map;
    }();
    const auto named = names.constFind(normalised(text));
    if (named != names.cend())
        return *named;
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$"));
    const QString tidy = text.trimmed();
    return tag.match(tidy).hasMatch() ? QString(tidy).replace(u'_', u'-') : QString();
}

domain::Sentiment parseSentiment(const QString &text)
{
    const QString word = text.trimmed().toLower();
    static const QHash<QString, domain::Sentiment> words = {{QStringLiteral("negative"), domain::Sentiment::Negative},
        {QStringLiteral("neg"), domain::Sentiment::Negative}, {QStringLiteral("负面"), domain::Sentiment::Negative},
        {QStringLiteral("消极"), domain::Sentiment::Negative}, {QStringLiteral("منفی"), domain::Sentiment::Negative},
        {QStringLiteral("neutral"), domain::Sentiment::Neutral}, {QStringLiteral("neu"), domain::Sentiment::Neutral},
        {QStringLiteral("中性"), domain::Sentiment::Neutral}, {QStringLiteral("中立"), domain::Sentiment::Neutral},
        {QStringLiteral("خنثی"), domain::Sentiment::Neutral}, {QStringLiteral("positive"), domain::Sentiment::Positive},
        {QStringLiteral("pos"), domain::Sentiment::Positive}, {QStringLiteral("正面"), domain::Sentiment::Positive},
        {QStringLiteral("积极"), domain::Sentiment::Positive}, {QStringLiteral("مثبت"), domain::Sentiment::Positive}};
    if (const auto found = words.constFind(word); found != words.cend())
        return *found;
    bool numeric = false;
    const double value = word.toDouble(&numeric);
    if (!numeric || !std::isfinite(value))
        return domain::Sentiment::Unjudged;
    return value < 0 ? domain::Sentiment::Negative : value > 0 ? domain::Sentiment::Positive : domain::Sentiment::Neutral;
}

QString unguarded(const QString &cell)
{
    const bool guarded = cell.size() > 1 && cell[0] == u'\''
        && (cell[1] == u'=' || cell[1] == u'+' || cell[1] == u'-' || cell[1] == u'@' || cell[1] == u'\t' || cell[1] == u'\r');
    return guarded ? cell.mid(1) : cell;
}

} // namespace sources
