// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace sources
{

/// The vocabularies that feeds are written in, recognised by namespace URI, or by their usual prefix where a feed
/// forgot to declare it.
enum class Vocabulary { None, Atom, Rdf, DublinCore, DcTerms, Content, Media, Itunes, Store, GoogleData, Xhtml, Syndication, Thread, Xml, Other };

/// One element, or a run of text where `name` is empty.
struct XmlNode {
    struct Attribute {
        Vocabulary vocabulary = Vocabulary::None;
        QString name; ///< local name in lower case
        QString value;
    };
    Vocabulary vocabulary = Vocabulary::None;
    QString name; ///< local name in lower case
    QString text; ///< of a text run
    QList<Attribute> attributes;
    std::vector<std::unique_ptr<XmlNode>> children;
    const XmlNode *parent = nullptr;

    bool is(Vocabulary v, QStringView n) const { return vocabulary == v && name == n; }
    /// Attribute without namespace; empty when absent.
    QString attribute(QStringView wanted) const;
    QString xmlAttribute(QStringView wanted) const;
    bool hasAttribute(QStringView wanted) const;
    bool hasElements() const;
    const XmlNode *child(QStringView wanted) const;
    /// All text inside, in order.
    QString allText() const;
    /// What is inside as HTML source.
    QString innerHtml() const;
    /// `reference` made absolute by the xml:base of this element and its ancestors and the document's own address.
    QString resolve(const QString &reference, const QString &documentUrl) const;
};

struct XmlTree {
    std::unique_ptr<XmlNode> root; ///< null when there is no element at all; holds what came before an error
    QStringList complaints;        ///< empty for well-formed documents
};

/// Reads XML with expat. Ill-formed text is mended once (control characters, stray ampersands, HTML entity names, markup
/// behind the end) and read again; what came before an error that cannot be mended is kept. External entities are
/// never read, internal expansion, depth and attribute counts are capped. Safe from any thread.
XmlTree readXml(const QString &text);

} // namespace sources
