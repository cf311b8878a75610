// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "feedparser.h"
#include "xmltree.h"

namespace sources
{

/// True for an element in the feed's own vocabulary (RSS without namespace, Atom, or a default namespace nobody knows).
bool isCore(const XmlNode &node);
/// Plain text of a title, summary or content element by the rules of Atom or RSS.
QString constructText(const XmlNode &node);
/// The better of two Atom or RSS links is the one with the higher worth; 0 means that it is no page of the item.
int linkWorth(const XmlNode &link);
QString linkTarget(const XmlNode &link);

domain::Item readXmlItem(const XmlNode &item, const ParseHints &hints);
base::Result<Feed> readXmlFeed(const QString &text, const ParseHints &hints);
base::Result<Feed> readJsonFeed(const QString &text, const ParseHints &hints);

} // namespace sources
