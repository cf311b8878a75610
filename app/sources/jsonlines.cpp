// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlines.h"
#include "charset.h"
#include "domain/gauge.h"
#include "mapping.h"
#include "ratings.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace sources
{

namespace
{

constexpr qint64 longestLine = 16 * 1024 * 1024;
constexpr qint64 pieceSize = 16 * 1024;

tl::unexpected<base::Error> bad(int line, const QString &why)
{
    return base::fail(base::ErrorKind::Invalid, "jsonlines.row", QStringLiteral("line %1: %2").arg(line).arg(why));
}

QString textOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', std::floor(value.toDouble()) == value.toDouble() ? 0 : 6);
    return value.toString();
}

/// The first of these members that says something: our own name, then what other exports call it.
QString textOf(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        if (const QString text = textOf(object, key).trimmed(); !text.isEmpty())
            return text;
    return {};
}

base::Result<domain::Item> readLine(const QByteArray &bytes, int line)
{
    if (!isUtf8(bytes))
        return bad(line, QStringLiteral("not valid UTF-8"));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return bad(line, error.error == QJsonParseError::NoError ? QStringLiteral("not an object") : error.errorString());
    const QJsonObject object = document.object();
    domain::Item item;
    item.line = line;
    item.sourceItemId = textOf(object, {"id", "post_id", "tweet_id", "id_str", "guid"});
    item.url = textOf(object, {"url", "link", "permalink"});
    item.title = textOf(object, "title").trimmed();
    item.text = textOf(object, {"text", "full_text", "content", "body", "message"});
    item.author = textOf(object, {"author", "user", "username", "screen_name", "handle"});
    item.language = languageTag(textOf(object, {"language", "lang"}));
    // Qt accepts a lone surrogate; stored text must be Unicode.
    for (const QString *text : {&item.sourceItemId, &item.url, &item.title, &item.text, &item.author}) {
        if (!text->isValidUtf16())
            return bad(line, QStringLiteral("a lone surrogate"));
    }
    const QString published = textOf(object, {"published", "ts", "timestamp", "created_at", "datetime", "date", "time"});
    if (!published.isEmpty()) {
        const auto ms = parseDate(published);
        if (!ms)
            return bad(line, QStringLiteral("published is no date"));
        item.published = *ms;
    }
    if (const QString reach = textOf(object, "reach"); !reach.isEmpty()) {
        item.reach = parseReach(reach);
        if (!item.reach)
            return bad(line, QStringLiteral("reach is no number"));
    }
    const QString kind = object.contains(QLatin1StringView("kind")) ? textOf(object, "kind") : textOf(object, "channel");
    if (!kind.isEmpty())
        item.channel = domain::channelFromName(kind);
    item.sentiment = parseSentiment(textOf(object, "sentiment"));
    if (const QString rating = textOf(object, {"rating", "stars"}); !rating.isEmpty()) {
        const double best = object.value(QLatin1StringView("best")).toDouble(domain::mostStars);
        item.stars = parseStars(rating, best);
        if (!item.stars)
            return bad(line, QStringLiteral("rating is none of 1 to %1").arg(best));
    }
    item.ratings = parseReach(textOf(object, "ratings"));
    item.reports = parseReach(textOf(object, "reports"));
    if (domain::isFigure(item)) {
        if (item.published == 0)
            return bad(line, QStringLiteral("a figure without a time"));
    } else if (item.text.isEmpty() && item.title.isEmpty() && item.url.isEmpty()) {
        return bad(line, QStringLiteral("neither text nor title nor url"));
    }
    return item;
}

} // namespace

base::Status JsonLinesReader::open(QIODevice *device)
{
    m_device = device;
    m_line = 0;
    if (!device->isReadable())
        return base::fail(base::ErrorKind::Storage, "jsonlines.open", QStringLiteral("not open for reading"));
    return {};
}

std::optional<base::Result<domain::Item>> JsonLinesReader::next()
{
    for (;;) {
        QByteArray bytes;
        bool cut = false;
        for (;;) { // in pieces: readLine makes room for as much as it may read
            const QByteArray piece = m_device->readLine(pieceSize);
            cut = cut || bytes.size() + piece.size() > longestLine;
            if (!cut)
                bytes += piece;
            if (piece.isEmpty() || piece.endsWith('\n'))
                break;
        }
        if (bytes.isEmpty() && !cut)
            return std::nullopt;
        ++m_line;
        if (m_line == 1 && bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        if (cut)
            return bad(m_line, QStringLiteral("longer than 16 MB"));
        bytes = bytes.trimmed();
        if (!bytes.isEmpty())
            return readLine(bytes, m_line);
    }
}

} // namespace sources
