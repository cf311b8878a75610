// SPDX-License-Identifier: GPL-3.0-or-later
#include "mention.h"
#include "base/fold.h"
#include "base/hash.h"
#include "base/ulid.h"
#include <QUrl>
#include <QUrlQuery>
#include <array>

namespace domain
{
namespace
{
constexpr std::array channelNames{"web", "news", "microblog", "forum", "video", "photo", "review", "blog", "message", "hotline", "broadcast"};
static_assert(channelNames.size() == channelCount);

struct Synonym {
    const char *word;
    Channel channel;
};
constexpr std::array synonyms{Synonym{"twitter", Channel::Microblog}, Synonym{"x", Channel::Microblog}, Synonym{"weibo", Channel::Microblog},
    Synonym{"mastodon", Channel::Microblog}, Synonym{"bluesky", Channel::Microblog}, Synonym{"social", Channel::Microblog},
    Synonym{"facebook", Channel::Microblog}, Synonym{"reddit", Channel::Forum}, Synonym{"forums", Channel::Forum}, Synonym{"tieba", Channel::Forum},
    Synonym{"youtube", Channel::Video}, Synonym{"tiktok", Channel::Video}, Synonym{"douyin", Channel::Video}, Synonym{"instagram", Channel::Photo},
    Synonym{"xiaohongshu", Channel::Photo}, Synonym{"reviews", Channel::Review}, Synonym{"blogs", Channel::Blog}, Synonym{"newspaper", Channel::News},
    Synonym{"press", Channel::News}, Synonym{"radio", Channel::Broadcast}, Synonym{"tv", Channel::Broadcast}, Synonym{"podcast", Channel::Broadcast},
    Synonym{"telegram", Channel::Message}, Synonym{"phone", Channel::Hotline}};

bool isTracking(const QString &key)
{
    static const QStringList exact{QStringLiteral("fbclid"), QStringLiteral("gclid"), QStringLiteral("dclid"), QStringLiteral("msclkid"),
        QStringLiteral("mc_cid"), QStringLiteral("mc_eid"), QStringLiteral("igshid"), QStringLiteral("spm")};
    return key.startsWith(QLatin1StringView("utm_"), Qt::CaseInsensitive) || exact.contains(key, Qt::CaseInsensitive);
}
} // namespace

QString channelName(Channel channel) { return QString::fromLatin1(channelNames.at(size_t(channel))); }

Channel channelFromName(const QString &name)
{
    const QString word = name.trimmed().toLower();
    for (size_t i = 0; i < channelNames.size(); ++i)
        if (word == QLatin1StringView(channelNames[i]))
            return Channel(i);
    for (const auto &synonym : synonyms)
        if (word == QLatin1StringView(synonym.word))
            return synonym.channel;
    return Channel::Web;
}

QString sentimentName(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Unjudged: return {};
    case Sentiment::Negative: return QStringLiteral("negative");
    case Sentiment::Neutral: return QStringLiteral("neutral");
    case Sentiment::Positive: return QStringLiteral("positive");
    }
    return {};
}

Sentiment sentimentFromName(const QString &name)
{
    const QString word = name.trimmed().toLower();
    if (word == QLatin1StringView("negative"))
        return Sentiment::Negative;
    if (word == QLatin1StringView("neutral"))
        return Sentiment::Neutral;
    if (word == QLatin1StringView("positive"))
        return Sentiment::Positive;
    return Sentiment::Unjudged;
}

int topicFromName(const QString &name)
{
    for (size_t i = 0; i < topicNames.size(); ++i)
        if (name == QLatin1StringView(topicNames[i]))
            return int(i);
    return -1;
}

quint8 cueFromName(const QString &name)
{
    if (name == QLatin1StringView("distress"))
        return DistressCue;
    if (name == QLatin1StringView("rumour"))
        return RumourCue;
    return name == QLatin1StringView("complaint") ? ComplaintCue : 0;
}

QString wholeText(const QString &title, const QString &text) { return title.isEmpty() || text.startsWith(title) ? text : title + u'\n' + text; }

QString canonicalUrl(const QString &url)
{
    QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return url.trimmed();
    parsed.setFragment({});
    parsed.setScheme(parsed.scheme().toLower());
    parsed.setHost(parsed.host().toLower());
    const bool plainPort =
        (parsed.scheme() == QLatin1StringView("http") && parsed.port() == 80) || (parsed.scheme() == QLatin1StringView("https") && parsed.port() == 443);
    if (plainPort)
        parsed.setPort(-1);
    if (parsed.hasQuery()) {
        auto items = QUrlQuery(parsed).queryItems(QUrl::FullyEncoded);
        items.removeIf([](const auto &pair) { return isTracking(pair.first); });
        std::sort(items.begin(), items.end());
        QUrlQuery query;
        query.setQueryItems(items);
        parsed.setQuery(items.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
    }
    QString path = parsed.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    parsed.setPath(path, QUrl::StrictMode);
    return parsed.toString(QUrl::FullyEncoded);
}

namespace
{

/// The canonical form of an address without parameters or anything to decode, as nearly all are, without its scheme: QUrl would
/// take longer than all else that is read of a text. Empty when it takes more.
QByteArray plainAddress(const QString &typed)
{
    const auto scheme = typed.indexOf(QLatin1StringView("://"));
    QByteArray out = "//";
    bool host = true;
    for (const QChar c : QStringView(typed).mid(scheme < 0 ? 0 : scheme + 3)) {
        const char16_t unit = c.unicode();
        const bool upper = unit >= u'A' && unit <= u'Z';
        host = host && unit != u'/';
        if (!upper && !(unit >= u'a' && unit <= u'z') && !(unit >= u'0' && unit <= u'9') && unit != u'-' && unit != u'.'
            && (host || (unit != u'/' && unit != u'_')))
            return {};
        out += char(host && upper ? unit + 32 : unit);
    }
    while (out.endsWith('/') && out.size() > 2)
        out.chop(1);
    return out.contains("/.") || out.indexOf("//", 2) >= 0 ? QByteArray() : out;
}

quint64 keyOf(const QByteArray &address)
{
    const auto key = quint64(base::hash64(address));
    return key == 0 ? 1 : key;
}

} // namespace

quint64 linkKey(const QString &url)
{
    const QString typed = url.trimmed();
    if (const auto plain = plainAddress(typed); plain.size() > 2)
        return plain.indexOf('/', 2) < 0 ? 0 : keyOf(plain);
    const QUrl parsed(canonicalUrl(typed.contains(QLatin1StringView("://")) ? typed : QStringLiteral("https://") + typed));
    if (parsed.host().isEmpty() || (parsed.path().isEmpty() && !parsed.hasQuery()))
        return 0;
    return keyOf(parsed.toString(QUrl::FullyEncoded | QUrl::RemoveScheme).toUtf8());
}

quint64 pageKey(const QString &url) { return url.contains(QLatin1Char('#')) ? 0 : linkKey(url); }

QString siteOf(const QString &url)
{
    QString host = QUrl(url.trimmed(), QUrl::TolerantMode).host().toLower();
    if (host.startsWith(QLatin1StringView("www.")))
        host.remove(0, 4);
    return host;
}

QString mentionId(const QString &sourceKind, const Item &item)
{
    QByteArray key;
    if (!item.sourceItemId.isEmpty())
        key = sourceKind.toUtf8() + "\nid\n" + item.sourceItemId.toUtf8();
    else if (!item.url.isEmpty())
        key = sourceKind.toUtf8() + "\nurl\n" + canonicalUrl(item.url).toUtf8();
    else
        key = sourceKind.toUtf8() + "\ntext\n" + item.author.toUtf8() + '\n' + QByteArray::number(item.published) + '\n'
            + base::fold(QString(item.title + QLatin1Char('\n') + item.text)).simplified().toUtf8();
    return QStringLiteral("mention:") + base::base32(base::sha256(key), 26);
}

QList<qint64> duplicateKeys(const Item &item, qint64 published)
{
    QList<qint64> keys;
    const QString title = base::fold(item.title).simplified();
    const QString text = base::fold(item.text).simplified();
    if (!item.url.isEmpty())
        keys.append(base::hash64("url\n" + canonicalUrl(item.url).toUtf8() + '\n' + (title.isEmpty() ? text : title).toUtf8()));
    if (text.size() + title.size() >= 12 && (!item.author.isEmpty() || !item.url.isEmpty())) {
        // The minute stands in front, so that what comes in order of time is written side by side and not all over the table.
        constexpr int hashBits = 37;
        const quint64 minute = quint64(std::max<qint64>(0, published) / 60'000);
        const auto hash = quint64(
            base::hash64("text\n" + base::fold(item.author).toUtf8() + '\n' + siteOf(item.url).toUtf8() + '\n' + title.toUtf8() + '\n' + text.toUtf8()));
        keys.append(qint64((minute << hashBits | (hash & ((1ULL << hashBits) - 1))) & ~(1ULL << 63)));
    }
    return keys;
}

} // namespace domain
