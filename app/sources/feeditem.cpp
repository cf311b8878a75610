// SPDX-License-Identifier: GPL-3.0-or-later
#include "charset.h"
#include "dates.h"
#include "domain/gauge.h"
#include "feeddialects.h"
#include "htmltext.h"
#include "mapping.h"
#include "ratings.h"
#include <QUrl>

namespace sources
{

namespace
{

constexpr qsizetype mostAuthors = 20;

/// Names joined, each once; a hostile item may have thousands.
void addAuthor(QStringList &authors, const QString &name)
{
    if (!name.isEmpty() && authors.size() < mostAuthors && !authors.contains(name))
        authors.append(name);
}

/// An Atom person, or the text of an RSS author.
QString personOf(const XmlNode &node)
{
    for (const auto wanted : {u"name", u"email", u"uri", u"url", u"homepage"}) {
        const XmlNode *part = node.child(wanted);
        const QString text = part ? part->allText().simplified() : QString();
        if (!text.isEmpty())
            return personName(text);
    }
    return node.hasElements() && node.vocabulary == Vocabulary::Atom ? QString() : personName(plainText(node.allText()));
}

bool isWebAddress(const QString &text) { return text.startsWith(u"http://", Qt::CaseInsensitive) || text.startsWith(u"https://", Qt::CaseInsensitive); }

/// Takes the first value that says something.
void take(QString &slot, const QString &value)
{
    if (slot.isEmpty())
        slot = value;
}
void take(std::optional<qint64> &slot, const XmlNode &node)
{
    if (!slot)
        slot = parseDate(node.allText());
}

/// What an item's children said, before the best of it becomes the item.
struct Draft {
    QString title, otherTitle;
    QString content, summary, otherSummary;
    QStringList authors, otherAuthors;
    QString link, guidLink, otherLink;
    int linkWorth = 0;
    QString id;
    QString language;
    std::optional<qint64> published, updated, created;
    std::optional<double> stars;
    std::optional<qint64> ratings;
};

void readCore(const XmlNode &node, const ParseHints &hints, Draft &draft)
{
    const QString &name = node.name;
    if (name == u"title") {
        take(draft.title, constructText(node));
    } else if (name == u"link") {
        // Of several RSS links the last counts, of several Atom ones the first that is as good.
        const int worth = linkWorth(node);
        if (worth > draft.linkWorth || (worth > 0 && worth == draft.linkWorth && node.vocabulary == Vocabulary::None)) {
            draft.link = node.resolve(linkTarget(node), hints.url);
            draft.linkWorth = worth;
        }
    } else if (name == u"guid" || name == u"id") {
        const QString id = node.allText().trimmed();
        take(draft.id, name == u"id" ? node.resolve(id, hints.url) : id);
        if (name == u"guid" && node.attribute(u"ispermalink").compare(u"false", Qt::CaseInsensitive) != 0)
            take(draft.guidLink, node.resolve(id, hints.url));
    } else if (name == u"description" || name == u"summary" || name == u"abstract" || name == u"tagline") {
        take(draft.summary, constructText(node));
    } else if (name == u"content" || name == u"fullitem" || name == u"body" || name == u"div") {
        take(draft.content, constructText(node));
    } else if (name == u"author" || name == u"creator") {
        addAuthor(draft.authors, personOf(node));
    } else if (name == u"pubdate" || name == u"published" || name == u"issued") {
        take(draft.published, node);
    } else if (name == u"updated" || name == u"modified" || name == u"date" || name == u"lastbuilddate") {
        take(draft.updated, node);
    } else if (name == u"created") {
        take(draft.created, node);
    } else if (name == u"language") {
        take(draft.language, node.allText().trimmed());
    }
}

void readExtension(const XmlNode &node, const ParseHints &hints, Draft &draft)
{
    const QString &name = node.name;
    switch (node.vocabulary) {
    case Vocabulary::DublinCore:
        if (name == u"title")
            take(draft.otherTitle, constructText(node));
        else if (name == u"description")
            take(draft.otherSummary, constructText(node));
        else if (name == u"creator" || name == u"author")
            addAuthor(draft.authors, personName(plainText(node.allText())));
        else if (name == u"date")
            take(draft.updated, node);
        else if (name == u"language")
            take(draft.language, node.allText().trimmed());
        else if (name == u"identifier")
            take(draft.id, node.allText().trimmed());
        break;
    case Vocabulary::DcTerms:
        if (name == u"issued" || name == u"available")
            take(draft.published, node);
        else if (name == u"modified")
            take(draft.updated, node);
        else if (name == u"created")
            take(draft.created, node);
        break;
    case Vocabulary::Content:
        if (name == u"encoded")
            take(draft.content, constructText(node));
        break;
    case Vocabulary::Itunes:
        if (name == u"author")
            addAuthor(draft.otherAuthors, personName(plainText(node.allText())));
        else if (name == u"summary" || name == u"subtitle")
            take(draft.otherSummary, constructText(node));
        else if (name == u"title")
            take(draft.otherTitle, constructText(node));
        break;
    case Vocabulary::Media:
        if (name == u"title")
            take(draft.otherTitle, constructText(node));
        else if (name == u"description")
            take(draft.otherSummary, constructText(node));
        else if (name == u"credit" && node.attribute(u"role") == u"author")
            addAuthor(draft.otherAuthors, personName(plainText(node.allText())));
        else if (name == u"player")
            take(draft.otherLink, node.resolve(node.attribute(u"url"), hints.url));
        else if (name == u"starrating") {
            bool scaled = false;
            const double best = node.attribute(u"max").toDouble(&scaled);
            draft.stars = parseStars(node.attribute(u"average"), scaled ? best : domain::mostStars);
            draft.ratings = parseReach(node.attribute(u"count"));
        } else if (name == u"group" || name == u"content" || name == u"community") {
            for (const auto &child : node.children)
                readExtension(*child, hints, draft);
        }
        break;
    case Vocabulary::Store: // reviews of an app store
        if (name == u"rating")
            draft.stars = parseStars(node.allText());
        break;
    case Vocabulary::GoogleData:
        if (name == u"rating") {
            bool scaled = false;
            const double best = node.attribute(u"max").toDouble(&scaled);
            draft.stars = parseStars(node.attribute(node.attribute(u"value").isEmpty() ? u"average" : u"value"), scaled ? best : domain::mostStars);
            draft.ratings = parseReach(node.attribute(u"numraters"));
        }
        break;
    case Vocabulary::Xhtml:
        if (name == u"body" || name == u"div")
            take(draft.content, htmlToText(node.innerHtml()));
        break;
    case Vocabulary::None:
    case Vocabulary::Atom:
    case Vocabulary::Rdf:
    case Vocabulary::Syndication:
    case Vocabulary::Thread:
    case Vocabulary::Xml:
    case Vocabulary::Other: break;
    }
}

/// xml:lang of the element or of the nearest ancestor.
QString inheritedLanguage(const XmlNode &item)
{
    for (const XmlNode *node = &item; node; node = node->parent) {
        const QString language = node->xmlAttribute(u"lang");
        if (!language.isEmpty())
            return language;
    }
    return {};
}

} // namespace

bool isCore(const XmlNode &node)
{
    if (node.name.isEmpty())
        return false;
    if (node.vocabulary == Vocabulary::None || node.vocabulary == Vocabulary::Atom)
        return true;
    if (node.vocabulary != Vocabulary::Other && node.vocabulary != Vocabulary::Rdf)
        return false;
    const XmlNode *root = &node;
    while (root->parent)
        root = root->parent;
    return root->vocabulary == node.vocabulary && node.vocabulary == Vocabulary::Other;
}

QString constructText(const XmlNode &node)
{
    const QString type = node.attribute(u"type").trimmed().toLower();
    const QString mode = node.attribute(u"mode").trimmed().toLower();
    if (type.startsWith(u"multipart/")) {
        QString best;
        for (const auto &part : node.children) {
            if (part->name == node.name)
                take(best, constructText(*part));
        }
        return best;
    }
    if (node.hasElements())
        return htmlToText(node.innerHtml());
    QString text = node.allText();
    const bool readable = type.isEmpty() || type.startsWith(u"text") || type.contains(u"html") || type.contains(u"xml");
    if (mode == u"base64" || (!readable && node.vocabulary == Vocabulary::Atom && type.contains(u'/'))) {
        // RFC 4287 wants other media in base64; feeds put JSON and their own types there as they are.
        const auto decoded = QByteArray::fromBase64Encoding(text.simplified().remove(u' ').toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded && isUtf8(*decoded))
            text = QString::fromUtf8(*decoded);
        else if (decoded && text.size() > 64)
            return {}; // a picture or a sound
    }
    if (type == u"html" || type == u"text/html" || type.contains(u"xhtml"))
        return htmlToText(text);
    if (type == u"text" || (type == u"text/plain" && node.vocabulary == Vocabulary::Atom))
        return tidyWhiteSpace(text);
    return plainText(text);
}

int linkWorth(const XmlNode &link)
{
    const QString target = linkTarget(link);
    if (target.isEmpty())
        return 0;
    const QString rel = link.attribute(u"rel").trimmed().toLower();
    const QString type = link.attribute(u"type").trimmed().toLower();
    if (!rel.isEmpty() && rel != u"alternate" && rel != u"http://www.iana.org/assignments/relation/alternate")
        return rel == u"self" || rel == u"via" || rel == u"related" ? 1 : 0;
    const bool page = type.isEmpty() || type.contains(u"html") || type.startsWith(u"text/");
    const bool foreign = link.vocabulary == Vocabulary::Atom && link.parent && link.parent->vocabulary != Vocabulary::Atom;
    return (page ? 4 : 2) + (foreign ? 0 : 1);
}

QString linkTarget(const XmlNode &link)
{
    const QString href = link.attribute(u"href").trimmed();
    return href.isEmpty() ? link.allText().trimmed() : href;
}

domain::Item readXmlItem(const XmlNode &node, const ParseHints &hints)
{
    Draft draft;
    for (const auto &child : node.children) {
        if (isCore(*child))
            readCore(*child, hints, draft);
        else
            readExtension(*child, hints, draft);
    }
    domain::Item item;
    item.sourceItemId = draft.id;
    QString about;
    for (const auto &attribute : node.attributes) {
        if (attribute.vocabulary == Vocabulary::Rdf && attribute.name == u"about")
            about = attribute.value.trimmed();
    }
    take(item.sourceItemId, about);
    take(item.url, draft.linkWorth > 1 ? draft.link : QString());
    take(item.url, draft.guidLink);
    take(item.url, node.resolve(node.attribute(u"href"), hints.url)); // CDF
    take(item.url, draft.link);
    take(item.url, draft.otherLink);
    if (isWebAddress(about))
        take(item.url, about);
    if (node.name == u"entry") // an atom:id is an IRI; where nothing else leads to the entry, it names it
        take(item.url, draft.id);
    item.title = draft.title.isEmpty() ? draft.otherTitle : draft.title;
    item.title.replace(u'\n', u' ');
    take(item.text, draft.content);
    take(item.text, draft.summary);
    take(item.text, draft.otherSummary);
    item.author = (draft.authors.isEmpty() ? draft.otherAuthors : draft.authors).join(u", ");
    item.language = draft.language.isEmpty() ? inheritedLanguage(node) : draft.language;
    if (!draft.published && !draft.updated && !draft.created)
        draft.updated = parseDate(node.attribute(u"lastmod"));
    item.published = draft.published.value_or(draft.updated.value_or(draft.created.value_or(0)));
    item.stars = draft.stars;
    item.ratings = draft.ratings;
    return item;
}

QString personName(const QString &text)
{
    const QString tidy = text.simplified();
    const auto looksLikeMail = [](const QString &word) { return word.contains(u'@') && !word.contains(u' '); };
    for (const auto &[open, close] : {std::pair{u'(', u')'}, {u'<', u'>'}}) {
        const auto begin = tidy.indexOf(open);
        const auto end = begin < 0 ? -1 : tidy.indexOf(close, begin);
        if (end < 0)
            continue;
        const QString inside = tidy.mid(begin + 1, end - begin - 1).trimmed();
        QString outside = (tidy.left(begin) + u' ' + tidy.mid(end + 1)).trimmed();
        if (outside.size() > 1 && outside.startsWith(u'"') && outside.endsWith(u'"'))
            outside = outside.mid(1, outside.size() - 2);
        if (looksLikeMail(outside) || outside.isEmpty())
            return inside.isEmpty() ? outside : inside;
        if (looksLikeMail(inside) || inside.isEmpty())
            return outside;
    }
    // "mail Name" and "Name, mail"
    const auto words = tidy.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1) {
        QStringList names;
        for (const auto &word : words) {
            if (!looksLikeMail(word))
                names << word;
        }
        if (!names.isEmpty() && names.size() < words.size()) {
            QString name = names.join(u' ');
            while (name.endsWith(u',') || name.endsWith(u'-') || name.endsWith(u' '))
                name.chop(1);
            return name;
        }
    }
    return tidy;
}

} // namespace sources
