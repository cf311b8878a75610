// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace domain
{

/// Where something was said. Stored as its number: never renumber. The names are those of the query field `kind:`.
enum class Channel { Web, News, Microblog, Forum, Video, Photo, Review, Blog, Message, Hotline, Broadcast };
inline constexpr int channelCount = 11;
/// Stable lower-case name: web news microblog forum video photo review blog message hotline broadcast.
QString channelName(Channel channel);
/// The channel with that name or a common synonym of it ("twitter" is microblog); Web when unknown.
Channel channelFromName(const QString &name);

/// Judged feeling of a mention. Unjudged until text analysis says something. Stored as its number.
enum class Sentiment { Unjudged, Negative, Neutral, Positive };
/// "negative", "neutral", "positive"; empty for Unjudged (null in JSON).
QString sentimentName(Sentiment sentiment);
Sentiment sentimentFromName(const QString &name);

/// Emotions and crisis topics a mention is judged by (cli.md). Stored as their index: never reorder.
inline constexpr std::array<const char *, 7> emotionNames{"anger", "sadness", "fear", "disgust", "surprise", "joy", "neutral"};
inline constexpr std::array<const char *, 13> topicNames{"misinformation", "cultural_moral", "political_social", "health_disaster", "privacy_security",
    "environmental", "product_safety", "outage", "hijacked_account", "staff_conduct", "fraud", "labour", "smear"};
/// Index in topicNames; -1 when there is no such topic.
int topicFromName(const QString &name);

/// What calls for somebody to look: bits of Judgement::cues. Stored as their number: never renumber.
enum Cue : quint8 { DistressCue = 1, RumourCue = 2, ComplaintCue = 4 };
/// "distress", "rumour", "complaint"; 0 when there is no such cue.
quint8 cueFromName(const QString &name);

/// What text analysis says of a mention, or a person who corrected it. Scores are 0…1.
struct Judgement {
    int emotion = -1;     ///< index in emotionNames; -1 when nobody judged
    float confidence = 0; ///< of the sentiment
    float distress = 0;
    float rumour = 0;
    float complaint = 0;
    int topic = -1; ///< the likeliest crisis topic; -1 for no crisis
    float topicConfidence = 0;
    quint8 cues = 0;        ///< which scores reach their threshold
    bool corrected = false; ///< a person said otherwise than the analysis in at least one respect
    bool judged() const { return emotion >= 0; }
};

/// What a source says about one item before intake has looked at it. Texts are plain, as typed, without markup.
struct Item {
    QString sourceItemId; ///< the source's own identifier (guid, atom:id, post id); may be empty
    QString url;          ///< absolute where the source gave enough to make it so
    QString title;
    QString text;
    QString author;
    QString language;                          ///< declared BCP 47 tag, empty when none
    qint64 published = 0;                      ///< UTC ms by the source's word; 0 when it gave none
    std::optional<qint64> reach;               ///< followers or audience, when known
    std::optional<Channel> channel;            ///< when the item says so itself, else the source's
    Sentiment sentiment = Sentiment::Unjudged; ///< only where the source's own export judged it
    std::optional<double> stars;               ///< 1…5 (domain::mostStars), whatever scale the source uses
    std::optional<qint64> ratings;             ///< how many people's stars these are the average of; absent for one person's
    std::optional<qint64> reports;             ///< how often it was reported
    int line = 0;                              ///< line or index in the file it came from, for messages; 0 when unknown
};

/// A stored mention.
struct Mention {
    qint64 row = 0;   ///< arrival order on this desk; 0 before it is stored
    QString id;       ///< mention: and 26 base-32 characters, the same on every desk
    QString sourceId; ///< id of the source record, empty for imports without one
    QString sourceName;
    QString sourceKind; ///< connector: feed, file, drill
    Channel channel = Channel::Web;
    QString sourceItemId;
    QString url;
    QString site; ///< host of url in lower case without www.
    QString title;
    QString text;
    QString author;
    QString language; ///< declared, else guessed from the script; empty when neither says anything
    Sentiment sentiment = Sentiment::Unjudged;
    Judgement judgement;
    int similar = 0;      ///< others that say nearly the same
    qint64 published = 0; ///< UTC ms, never later than arrived + 5 minutes
    qint64 arrived = 0;   ///< UTC ms by our clock
    qint64 reach = 0;
    double stars = 0;     ///< 1…5 that its author gave; 0 for none
    bool clamped = false; ///< published was missing or in the future and was set to arrived
    bool live = true;     ///< false for imported and back-filled mentions: they raise no live alert
};

/// Title and text as one, the way people and analysis read them; many sources repeat the title at the head of the text.
QString wholeText(const QString &title, const QString &text);

/// The URL that two copies of one page share: scheme and host in lower case, no fragment, no default port, no
/// tracking parameters (utm_*, fbclid, gclid …), parameters sorted, no trailing slash. Empty stays empty.
QString canonicalUrl(const QString &url);
/// What mentions of one page share: a number over the canonical URL, with http and https alike and with or without a scheme.
/// 0 for no address and for the front page of a site, which is named without passing anything on.
quint64 linkKey(const QString &url);
/// The same of a mention's own address; 0 also when it has a fragment, which names the mention among others of its page.
quint64 pageKey(const QString &url);
/// Host in lower case without "www."; empty when there is none.
QString siteOf(const QString &url);

/// The identity of decisions.md: SHA-256 over source kind and the source's own id, else the canonical URL, else
/// author, published and normalised text.
QString mentionId(const QString &sourceKind, const Item &item);

/// Keys for dropping duplicates that carry different source ids: one over canonical URL with title or text, one over
/// author, site, minute and text, in the order of minutes. Empty when the item is too bare to tell.
QList<qint64> duplicateKeys(const Item &item, qint64 published);

} // namespace domain
