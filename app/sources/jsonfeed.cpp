// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"
#include "feeddialects.h"
#include "htmltext.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace sources
{

namespace
{

QString textOf(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isDouble()) // ids are strings by the specification and numbers in the field
        return QString::number(value.toDouble(), 'f', 0);
    return value.toString().trimmed();
}

/// Version 1 has `author`, version 1.1 has `authors`.
QString authorsOf(const QJsonObject &object)
{
    QJsonArray people = object.value(QLatin1StringView("authors")).toArray();
    if (people.isEmpty())
        people.append(object.value(QLatin1StringView("author")));
    QStringList names;
    for (const auto &value : people) {
        const QJsonObject person = value.toObject();
        QString name = value.isString() ? value.toString() : textOf(person, "name");
        if (name.isEmpty())
            name = textOf(person, "url");
        name = personName(name);
        if (!name.isEmpty() && names.size() < 20 && !names.contains(name))
            names << name;
    }
    return names.join(u", ");
}

QString absolute(const QString &url, const QString &base)
{
    const QUrl given(url);
    return url.isEmpty() || base.isEmpty() || !given.isRelative() ? url : QUrl(base).resolved(given).toString(QUrl::FullyEncoded);
}

domain::Item readItem(const QJsonObject &object, const ParseHints &hints)
{
    domain::Item item;
    item.sourceItemId = textOf(object, "id");
    item.url = textOf(object, "url");
    if (item.url.isEmpty())
        item.url = textOf(object, "external_url");
    if (item.url.isEmpty() && item.sourceItemId.startsWith(u"http"))
        item.url = item.sourceItemId;
    item.url = absolute(item.url, hints.url);
    item.title = plainText(textOf(object, "title"));
    item.text = htmlToText(textOf(object, "content_html"));
    if (item.text.isEmpty())
        item.text = tidyWhiteSpace(textOf(object, "content_text"));
    if (item.text.isEmpty())
        item.text = plainText(textOf(object, "summary"));
    item.author = authorsOf(object);
    item.language = textOf(object, "language");
    const auto published = parseDate(textOf(object, "date_published"));
    item.published = published ? *published : parseDate(textOf(object, "date_modified")).value_or(0);
    return item;
}

} // namespace

base::Result<Feed> readJsonFeed(const QString &text, const ParseHints &hints)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        return base::fail(base::ErrorKind::Invalid, "feed.json", QStringLiteral("offset %1: %2").arg(error.offset).arg(error.errorString()));
    const QJsonObject root = document.object();
    const QString version = textOf(root, "version");
    if (!root.contains(QLatin1StringView("items")) && !version.contains(u"jsonfeed.org"))
        return base::fail(base::ErrorKind::Invalid, "feed.json", QStringLiteral("no items and no version"));
    Feed feed;
    if (!version.contains(u"jsonfeed.org/version/"))
        feed.complaints << QStringLiteral("the version member is missing or foreign");
    feed.title = plainText(textOf(root, "title"));
    feed.link = absolute(textOf(root, "home_page_url"), hints.url);
    feed.language = textOf(root, "language");
    const QString author = authorsOf(root);
    int index = 0;
    for (const auto &value : root.value(QLatin1StringView("items")).toArray()) {
        ++index;
        if (!value.isObject()) {
            feed.complaints << QStringLiteral("item %1 is no object").arg(index);
            continue;
        }
        auto item = readItem(value.toObject(), hints);
        item.line = index;
        if (item.author.isEmpty())
            item.author = author;
        if (item.language.isEmpty())
            item.language = feed.language;
        feed.items.append(item);
    }
    return feed;
}

} // namespace sources
