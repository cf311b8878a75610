// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"
#include "feeddialects.h"
#include "htmltext.h"

namespace sources
{

namespace
{

constexpr int deepestItem = 8;

bool isItem(const XmlNode &node) { return isCore(node) && (node.name == u"item" || node.name == u"entry"); }

void collectItems(const XmlNode &node, const ParseHints &hints, int depth, QList<domain::Item> &items)
{
    for (const auto &child : node.children) {
        if (isItem(*child))
            items.append(readXmlItem(*child, hints));
        else if (!child->name.isEmpty() && depth < deepestItem)
            collectItems(*child, hints, depth + 1, items);
    }
}

/// sy:updatePeriod and sy:updateFrequency as minutes.
int syndicationMinutes(const QString &period, int frequency)
{
    const QString word = period.trimmed().toLower();
    const int minutes = word == u"hourly" ? 60
        : word == u"daily"                ? 1440
        : word == u"weekly"               ? 10080
        : word == u"monthly"              ? 43200
        : word == u"yearly"               ? 525600
                                          : 0;
    return minutes / std::max(1, frequency);
}

struct ChannelNotes {
    int linkWorth = 0;
    QString author;
    QString period;
    int frequency = 1;
};

void readChannelChild(const XmlNode &node, const ParseHints &hints, Feed &feed, ChannelNotes &notes)
{
    const auto time = [&feed](const XmlNode &n) {
        if (const auto ms = parseDate(n.allText()); ms && feed.updated == 0)
            feed.updated = *ms;
    };
    if (node.vocabulary == Vocabulary::Syndication && node.name == u"updateperiod")
        notes.period = node.allText();
    else if (node.vocabulary == Vocabulary::Syndication && node.name == u"updatefrequency")
        notes.frequency = node.allText().trimmed().toInt();
    else if (node.vocabulary == Vocabulary::DublinCore && node.name == u"language" && feed.language.isEmpty())
        feed.language = node.allText().trimmed();
    else if (node.vocabulary == Vocabulary::DublinCore && (node.name == u"creator" || node.name == u"author") && notes.author.isEmpty())
        notes.author = personName(node.allText());
    else if (node.vocabulary == Vocabulary::DublinCore && node.name == u"date")
        time(node);
    else if (node.vocabulary == Vocabulary::DublinCore && node.name == u"title" && feed.title.isEmpty())
        feed.title = constructText(node);
    if (!isCore(node))
        return;
    if (node.name == u"title" && feed.title.isEmpty()) {
        feed.title = constructText(node);
    } else if (node.name == u"link") {
        if (const int worth = linkWorth(node); worth > notes.linkWorth) {
            feed.link = node.resolve(linkTarget(node), hints.url);
            notes.linkWorth = worth;
        }
    } else if (node.name == u"language" && feed.language.isEmpty()) {
        feed.language = node.allText().trimmed();
    } else if (node.name == u"ttl") {
        feed.ttlMinutes = std::clamp(node.allText().trimmed().toInt(), 0, 525600);
    } else if (node.name == u"lastbuilddate" || node.name == u"pubdate" || node.name == u"updated" || node.name == u"modified") {
        time(node);
    } else if (node.name == u"author" && node.vocabulary == Vocabulary::Atom && notes.author.isEmpty()) {
        if (const XmlNode *name = node.child(u"name"))
            notes.author = personName(name->allText());
    }
}

} // namespace

base::Result<Feed> readXmlFeed(const QString &text, const ParseHints &hints)
{
    XmlTree tree = readXml(text);
    static const QStringList roots = {
        QStringLiteral("rss"), QStringLiteral("rdf"), QStringLiteral("feed"), QStringLiteral("channel"), QStringLiteral("entry"), QStringLiteral("redirect")};
    if (!tree.root || !roots.contains(tree.root->name)) {
        const QString why = tree.root ? QStringLiteral("the root element is ") + tree.root->name.left(40) : tree.complaints.join(u"; ");
        return base::fail(base::ErrorKind::Invalid, "feed.parse", why);
    }
    Feed feed;
    feed.complaints = tree.complaints;
    ChannelNotes notes;
    const XmlNode *channel = tree.root->child(u"channel");
    const XmlNode &head = channel ? *channel : *tree.root;
    if (tree.root->name == u"channel") { // CDF keeps what others have as elements in attributes
        feed.link = tree.root->attribute(u"href");
        feed.updated = parseDate(tree.root->attribute(u"lastmod")).value_or(0);
    }
    feed.language = head.xmlAttribute(u"lang");
    if (feed.language.isEmpty())
        feed.language = tree.root->xmlAttribute(u"lang");
    for (const auto &child : head.children)
        readChannelChild(*child, hints, feed, notes);
    if (feed.ttlMinutes == 0)
        feed.ttlMinutes = syndicationMinutes(notes.period, notes.frequency);
    if (isItem(*tree.root))
        feed.items.append(readXmlItem(*tree.root, hints));
    else
        collectItems(*tree.root, hints, 0, feed.items);
    for (int i = 0; i < feed.items.size(); ++i) {
        auto &item = feed.items[i];
        item.line = i + 1;
        if (item.language.isEmpty())
            item.language = feed.language;
        if (item.author.isEmpty())
            item.author = notes.author;
    }
    return feed;
}

} // namespace sources
