// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedparser.h"
#include "charset.h"
#include "feeddialects.h"

namespace sources
{

base::Result<Feed> parseFeed(const QByteArray &bytes, const ParseHints &hints)
{
    const DecodedText decoded = decodeText(bytes, hints.httpCharset);
    qsizetype first = 0;
    while (first < decoded.text.size() && decoded.text[first].isSpace())
        ++first;
    if (first == decoded.text.size())
        return base::fail(base::ErrorKind::Invalid, "feed.parse", QStringLiteral("the document is empty"));
    auto feed = decoded.text[first] == u'{' ? readJsonFeed(decoded.text, hints) : readXmlFeed(decoded.text, hints);
    if (feed && decoded.hadErrors)
        feed->complaints << QStringLiteral("bytes that are not valid %1").arg(decoded.charset);
    if (feed && decoded.declarationWrong)
        feed->complaints << QStringLiteral("declared with a wrong encoding, read as %1").arg(decoded.charset);
    return feed;
}

} // namespace sources
