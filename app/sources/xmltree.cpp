// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltree.h"
#include "entities.h"
#include "xmlmend.h"
#include <QHash>
#include <QUrl>
// Debian builds expat with DTD support, but its header shows the expansion limits only when told so.
#define XML_DTD 1
#include <expat.h>

namespace sources
{

namespace
{

constexpr int maxDepth = 200;
constexpr int maxAttributes = 256;

Vocabulary vocabularyOf(const QString &uri)
{
    static const QHash<QString, Vocabulary> known = {
        {QStringLiteral("http://www.w3.org/2005/atom"), Vocabulary::Atom},
        {QStringLiteral("http://purl.org/atom/ns#"), Vocabulary::Atom},
        {QStringLiteral("http://example.com/necho"), Vocabulary::Atom},
        {QStringLiteral("http://purl.org/echo/"), Vocabulary::Atom},
        {QStringLiteral("uri/of/echo/namespace#"), Vocabulary::Atom},
        {QStringLiteral("http://purl.org/pie/"), Vocabulary::Atom},
        {QStringLiteral("http://purl.org/rss/1.0/"), Vocabulary::None},
        {QStringLiteral("http://my.netscape.com/rdf/simple/0.9/"), Vocabulary::None},
        {QStringLiteral("http://my.netscape.com/publish/formats/rss-0.91.dtd"), Vocabulary::None},
        {QStringLiteral("http://channel.netscape.com/rdf/simple/0.9/"), Vocabulary::None},
        {QStringLiteral("http://backend.userland.com/rss"), Vocabulary::None},
        {QStringLiteral("http://backend.userland.com/rss2"), Vocabulary::None},
        {QStringLiteral("http://blogs.law.harvard.edu/tech/rss"), Vocabulary::None},
        {QStringLiteral("http://cyber.law.harvard.edu/rss/rss.html"), Vocabulary::None},
        {QStringLiteral("http://purl.org/net/rss1.1#"), Vocabulary::None},
        {QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"), Vocabulary::Rdf},
        {QStringLiteral("http://purl.org/dc/elements/1.1/"), Vocabulary::DublinCore},
        {QStringLiteral("http://purl.org/dc/elements/1.0/"), Vocabulary::DublinCore},
        {QStringLiteral("http://purl.org/dc/terms/"), Vocabulary::DcTerms},
        {QStringLiteral("http://purl.org/rss/1.0/modules/content/"), Vocabulary::Content},
        {QStringLiteral("http://search.yahoo.com/mrss"), Vocabulary::Media},
        {QStringLiteral("http://search.yahoo.com/mrss/"), Vocabulary::Media},
        {QStringLiteral("http://www.rssboard.org/media-rss"), Vocabulary::Media},
        {QStringLiteral("http://video.search.yahoo.com/mrss"), Vocabulary::Media},
        {QStringLiteral("http://www.itunes.com/dtds/podcast-1.0.dtd"), Vocabulary::Itunes},
        {QStringLiteral("http://example.com/dtds/podcast-1.0.dtd"), Vocabulary::Itunes},
        {QStringLiteral("http://itunes.apple.com/rss"), Vocabulary::Store},
        {QStringLiteral("https://itunes.apple.com/rss"), Vocabulary::Store},
        {QStringLiteral("http://schemas.google.com/g/2005"), Vocabulary::GoogleData},
        {QStringLiteral("http://www.w3.org/1999/xhtml"), Vocabulary::Xhtml},
        {QStringLiteral("http://purl.org/rss/1.0/modules/syndication/"), Vocabulary::Syndication},
        {QStringLiteral("http://purl.org/syndication/thread/1.0"), Vocabulary::Thread},
        {QStringLiteral("http://www.w3.org/xml/1998/namespace"), Vocabulary::Xml},
    };
    const auto found = known.constFind(uri.trimmed().toLower());
    return found == known.cend() ? Vocabulary::Other : *found;
}

Vocabulary vocabularyOfUndeclared(const QString &prefix)
{
    static const QHash<QString, Vocabulary> usual = {{QStringLiteral("xml"), Vocabulary::Xml}, {QStringLiteral("atom"), Vocabulary::Atom},
        {QStringLiteral("rdf"), Vocabulary::Rdf}, {QStringLiteral("dc"), Vocabulary::DublinCore}, {QStringLiteral("dcterms"), Vocabulary::DcTerms},
        {QStringLiteral("content"), Vocabulary::Content}, {QStringLiteral("media"), Vocabulary::Media}, {QStringLiteral("itunes"), Vocabulary::Itunes},
        {QStringLiteral("xhtml"), Vocabulary::Xhtml}, {QStringLiteral("sy"), Vocabulary::Syndication}, {QStringLiteral("thr"), Vocabulary::Thread}};
    return usual.value(prefix, Vocabulary::Other);
}

struct Binding {
    int depth;
    QString prefix;
    Vocabulary vocabulary;
};

struct Reader {
    XML_Parser parser = nullptr;
    std::unique_ptr<XmlNode> root;
    XmlNode *open = nullptr;
    std::vector<Binding> bindings;
    int depth = 0;
    bool tooDeep = false;
    bool tooManyAttributes = false;

    Vocabulary lookUp(const QString &prefix) const
    {
        for (auto it = bindings.rbegin(); it != bindings.rend(); ++it) {
            if (it->prefix == prefix)
                return it->vocabulary;
        }
        return prefix.isEmpty() ? Vocabulary::None : vocabularyOfUndeclared(prefix.toLower());
    }

    void start(const char *name, const char **attributes)
    {
        ++depth;
        if (depth > maxDepth) {
            tooDeep = true;
            return;
        }
        for (int i = 0; attributes[i]; i += 2) {
            const QByteArrayView key(attributes[i]);
            if (key == "xmlns" || key.startsWith("xmlns:"))
                bindings.push_back({depth, key.size() > 6 ? QString::fromUtf8(key.sliced(6)) : QString(), vocabularyOf(QString::fromUtf8(attributes[i + 1]))});
        }
        auto node = std::make_unique<XmlNode>();
        const auto split = [](const char *qualified) {
            const QString whole = QString::fromUtf8(qualified);
            const auto colon = whole.indexOf(u':');
            return colon < 0 ? std::pair(QString(), whole) : std::pair(whole.left(colon), whole.mid(colon + 1));
        };
        const auto [prefix, local] = split(name);
        node->vocabulary = lookUp(prefix);
        node->name = local.toLower();
        for (int i = 0; attributes[i]; i += 2) {
            if (node->attributes.size() >= maxAttributes) {
                tooManyAttributes = true;
                break;
            }
            const auto [p, n] = split(attributes[i]);
            if (p == u"xmlns" || (p.isEmpty() && n == u"xmlns"))
                continue;
            node->attributes.append({p.isEmpty() ? Vocabulary::None : lookUp(p), n.toLower(), QString::fromUtf8(attributes[i + 1])});
        }
        node->parent = open;
        XmlNode *raw = node.get();
        if (open)
            open->children.push_back(std::move(node));
        else if (!root)
            root = std::move(node);
        else
            return;
        open = raw;
    }

    void end()
    {
        if (depth <= maxDepth) {
            while (!bindings.empty() && bindings.back().depth == depth)
                bindings.pop_back();
            if (open && open->parent)
                open = const_cast<XmlNode *>(open->parent);
        }
        --depth;
    }

    void text(const QString &run)
    {
        if (!open || depth > maxDepth)
            return;
        if (open->children.empty() || !open->children.back()->name.isEmpty()) {
            open->children.push_back(std::make_unique<XmlNode>());
            open->children.back()->parent = open;
        }
        open->children.back()->text += run;
    }
};

void XMLCALL onStart(void *reader, const XML_Char *name, const XML_Char **attributes) { static_cast<Reader *>(reader)->start(name, attributes); }
void XMLCALL onEnd(void *reader, const XML_Char *) { static_cast<Reader *>(reader)->end(); }
void XMLCALL onText(void *reader, const XML_Char *text, int length) { static_cast<Reader *>(reader)->text(QString::fromUtf8(text, length)); }
/// With a document type that we do not fetch, names that it may have defined arrive here.
void XMLCALL onSkippedEntity(void *reader, const XML_Char *name, int isParameter)
{
    const char16_t code = isParameter ? char16_t(0) : namedEntity(QLatin1StringView(name));
    if (code != 0)
        static_cast<Reader *>(reader)->text(QString(QChar(code)));
}

struct Reading {
    std::unique_ptr<XmlNode> root;
    QString error; ///< empty when well-formed
    QStringList notes;
    bool mendable = false;
    qsizetype readBytes = 0;
};

Reading readOnce(const QByteArray &utf8)
{
    Reader reader;
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(XML_ParserCreate("UTF-8"), &XML_ParserFree);
    reader.parser = parser.get();
    XML_SetUserData(parser.get(), &reader);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetSkippedEntityHandler(parser.get(), onSkippedEntity);
    XML_SetParamEntityParsing(parser.get(), XML_PARAM_ENTITY_PARSING_NEVER);
    XML_SetBillionLaughsAttackProtectionActivationThreshold(parser.get(), 1 << 20);
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser.get(), 10.0F);
    Reading reading;
    constexpr int chunk = 1 << 20;
    XML_Status status = XML_STATUS_OK;
    for (qsizetype at = 0; at <= utf8.size() && status == XML_STATUS_OK; at += chunk) {
        const auto size = int(std::min<qsizetype>(chunk, utf8.size() - at));
        status = XML_Parse(parser.get(), utf8.constData() + at, size, at + chunk > utf8.size());
    }
    if (status != XML_STATUS_OK) {
        const XML_Error error = XML_GetErrorCode(parser.get());
        reading.error = QStringLiteral("line %1: %2").arg(XML_GetCurrentLineNumber(parser.get())).arg(QString::fromUtf8(XML_ErrorString(error)));
        reading.mendable = error == XML_ERROR_UNDEFINED_ENTITY || error == XML_ERROR_INVALID_TOKEN || error == XML_ERROR_SYNTAX
            || error == XML_ERROR_BAD_CHAR_REF || error == XML_ERROR_MISPLACED_XML_PI || error == XML_ERROR_NO_ELEMENTS || error == XML_ERROR_XML_DECL
            || error == XML_ERROR_JUNK_AFTER_DOC_ELEMENT || error == XML_ERROR_DUPLICATE_ATTRIBUTE || error == XML_ERROR_TEXT_DECL;
        reading.readBytes = XML_GetCurrentByteIndex(parser.get());
    }
    if (reader.tooDeep)
        reading.notes << QStringLiteral("elements nested deeper than %1 were left out").arg(maxDepth);
    if (reader.tooManyAttributes)
        reading.notes << QStringLiteral("an element has more than %1 attributes").arg(maxAttributes);
    reading.root = std::move(reader.root);
    return reading;
}

void appendHtml(const XmlNode &node, QString &out)
{
    for (const auto &child : node.children) {
        if (child->name.isEmpty()) {
            out += child->text.toHtmlEscaped();
            continue;
        }
        out += u'<' + child->name + u'>';
        appendHtml(*child, out);
        out += QStringLiteral("</") + child->name + u'>';
    }
}

void appendText(const XmlNode &node, QString &out)
{
    out += node.text;
    for (const auto &child : node.children)
        appendText(*child, out);
}

} // namespace

QString XmlNode::attribute(QStringView wanted) const
{
    for (const auto &a : attributes) {
        if (a.vocabulary == Vocabulary::None && a.name == wanted)
            return a.value;
    }
    return {};
}

QString XmlNode::xmlAttribute(QStringView wanted) const
{
    for (const auto &a : attributes) {
        if (a.vocabulary == Vocabulary::Xml && a.name == wanted)
            return a.value;
    }
    return {};
}

bool XmlNode::hasAttribute(QStringView wanted) const
{
    return std::any_of(attributes.cbegin(), attributes.cend(), [wanted](const Attribute &a) { return a.vocabulary == Vocabulary::None && a.name == wanted; });
}

bool XmlNode::hasElements() const
{
    return std::any_of(children.cbegin(), children.cend(), [](const auto &c) { return !c->name.isEmpty(); });
}

const XmlNode *XmlNode::child(QStringView wanted) const
{
    for (const auto &c : children) {
        if (c->name == wanted)
            return c.get();
    }
    return nullptr;
}

QString XmlNode::allText() const
{
    QString out;
    appendText(*this, out);
    return out;
}

QString XmlNode::innerHtml() const
{
    QString out;
    appendHtml(*this, out);
    return out;
}

QString XmlNode::resolve(const QString &reference, const QString &documentUrl) const
{
    const QString tidy = reference.trimmed();
    if (tidy.isEmpty())
        return tidy;
    QStringList bases;
    for (const XmlNode *node = this; node; node = node->parent) {
        const QString base = node->xmlAttribute(u"base").trimmed();
        if (!base.isEmpty())
            bases.prepend(base);
    }
    QUrl base(documentUrl);
    for (const auto &step : bases)
        base = base.isEmpty() ? QUrl(step) : base.resolved(QUrl(step));
    const QUrl url(tidy);
    if (!url.isRelative() || base.isEmpty() || base.isRelative())
        return tidy;
    return base.resolved(url).toString(QUrl::FullyEncoded);
}

XmlTree readXml(const QString &text)
{
    XmlTree tree;
    Reading first = readOnce(text.toUtf8());
    tree.complaints << first.notes;
    if (first.error.isEmpty()) {
        tree.root = std::move(first.root);
        return tree;
    }
    tree.complaints << first.error;
    if (first.mendable) {
        Reading second = readOnce(mendXml(text).toUtf8());
        if (second.error.isEmpty() || (second.readBytes > first.readBytes && second.root)) {
            tree.root = std::move(second.root);
            tree.complaints << (second.error.isEmpty() ? QStringLiteral("mended") : QStringLiteral("mended up to ") + second.error);
            return tree;
        }
    }
    tree.root = std::move(first.root);
    return tree;
}

} // namespace sources
