// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "base/isotime.h"
#include "sources/feedparser.h"
#include "sources/htmltext.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace corpus
{

const QStringList fields = {QStringLiteral("title"), QStringLiteral("link"), QStringLiteral("author"), QStringLiteral("date"), QStringLiteral("text")};

namespace
{

QString field(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toString(); }

QString comparableText(const QString &text) { return sources::htmlToText(text).simplified(); }

QString comparableUrl(const QString &text)
{
    const QUrl url = QUrl(text.trimmed()).adjusted(QUrl::NormalizePathSegments);
    QString out = url.toString(QUrl::FullyEncoded);
    if (!url.host().isEmpty() && url.path().isEmpty())
        out += u'/';
    return out;
}

using Expected = QMap<QString, QString>;

Expected fromFeedparser(const QJsonObject &entry)
{
    QString text;
    const auto contents = entry.value(QLatin1StringView("content")).toArray();
    for (const auto &content : contents) {
        if (text.isEmpty())
            text = content.isObject() ? field(content.toObject(), "value") : content.toString();
    }
    if (comparableText(text).isEmpty())
        text = field(entry, "summary");
    const QString published = field(entry, "published");
    return {{fields[0], comparableText(field(entry, "title"))}, {fields[1], comparableUrl(field(entry, "link"))},
        {fields[2], sources::personName(comparableText(field(entry, "author")))}, {fields[3], published.isEmpty() ? field(entry, "updated") : published},
        {fields[4], comparableText(text)}};
}

/// feed-rs keeps JSON feeds in its own shape; feedparser 6.0.10 does not read them.
Expected fromFeedRs(const QJsonObject &entry)
{
    const auto object = [&entry](const char *key) { return entry.value(QLatin1StringView(key)).toObject(); };
    const auto links = entry.value(QLatin1StringView("links")).toArray();
    const auto authors = entry.value(QLatin1StringView("authors")).toArray();
    QString text = field(object("content"), "body");
    if (text.isEmpty())
        text = field(object("summary"), "content");
    const QString published = field(entry, "published");
    return {{fields[0], comparableText(field(object("title"), "content"))},
        {fields[1], links.isEmpty() ? QString() : comparableUrl(field(links.first().toObject(), "href"))},
        {fields[2], authors.isEmpty() ? QString() : field(authors.first().toObject(), "name")},
        {fields[3], published.isEmpty() ? field(entry, "updated") : published}, {fields[4], comparableText(text)}};
}

bool equal(const QString &name, const QString &expected, const domain::Item &item, QString &ours)
{
    if (name == fields[0])
        ours = comparableText(item.title);
    else if (name == fields[1])
        ours = comparableUrl(item.url);
    else if (name == fields[2])
        ours = item.author.simplified();
    else if (name == fields[3])
        ours = QString::number(item.published / 1000);
    else
        ours = comparableText(item.text);
    if (name == fields[3]) {
        const auto wanted = base::parseIso(expected); // not our own date reader
        return wanted && *wanted / 1000 == item.published / 1000;
    }
    if (name == fields[2] && ours != expected) // several authors are one line with us; an oracle names one of them
        return ours.split(QStringLiteral(", ")).contains(expected);
    // Ours is plain already: where it says <b> the author wrote about markup. A second pass would eat that, but takes
    // tags away where a feed calls its HTML text.
    const QString &plain = name == fields[0] ? item.title : item.text;
    return ours == expected || (name != fields[1] && plain.simplified() == expected);
}

void measureFeed(const QJsonObject &line, const QString &folder, Measurement &measurement)
{
    const QJsonObject oracle = line.value(QLatin1StringView("oracle_feedparser_6_0_10")).toObject();
    const QJsonObject foreign = line.value(QLatin1StringView("expected_json")).toObject();
    QList<Expected> wanted;
    if (!oracle.isEmpty()) {
        if (oracle.value(QLatin1StringView("bozo")).toBool())
            return;
        for (const auto &entry : oracle.value(QLatin1StringView("entries")).toArray())
            wanted.append(fromFeedparser(entry.toObject()));
    } else {
        for (const auto &entry : foreign.value(QLatin1StringView("entries")).toArray())
            wanted.append(fromFeedRs(entry.toObject()));
    }
    const QString path = field(line, "path");
    QFile file(folder + u'/' + path);
    if (wanted.isEmpty() || !file.open(QFile::ReadOnly))
        return;
    const auto feed = sources::parseFeed(file.readAll()); // the oracle saw no headers either;
    const auto items = feed ? feed->items : QList<domain::Item>();
    ++measurement.feeds;
    measurement.items += int(wanted.size());
    const bool sameCount = items.size() == wanted.size();
    if (!sameCount) {
        ++measurement.wrongItemCount;
        measurement.failures << QStringLiteral("%1 | items | %2 | %3").arg(path).arg(wanted.size()).arg(items.size());
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (const auto &name : fields) {
            const QString &expected = wanted[i].value(name);
            if (expected.isEmpty())
                continue;
            auto &score = measurement.suites[field(line, "suite")][name];
            ++score.expected;
            QString ours;
            if (sameCount && equal(name, expected, items[i], ours))
                ++score.equal;
            else
                measurement.failures << QStringLiteral("%1[%2] | %3 | %4 | %5").arg(path).arg(i).arg(name, expected.left(160), ours.left(160));
        }
    }
}

struct Reason {
    const char *path;
    const char *why;
};
constexpr Reason reasons[] = {
    {"entry_link_rel_enclosure_no_href", "the corpus's own expectation is ours; the oracle takes the enclosure's text for the page"},
    {"entry_updated_multiple_values", "a second atom:updated is against RFC 4287; we keep the first"},
    {"node_precedence/atom10_id", "the corpus's own expectation is ours; the oracle takes the id of a nested image"},
    {"item_category_image", "the oracle takes the title of an image inside a category"},
    {"item_description_and_summary", "one item with both elements; we keep the description"},
    {"item_summary_and_description", "one item with both elements; we keep the one that comes first"},
    {"_crazy.xml", "the oracle's sanitiser reads on in head and script, which we drop"},
    {"issue_217_enclosure_children", "the oracle takes the title of the enclosure for the item's"},
    {"rss_2.0_ch9", "the oracle takes itunes:summary over description"},
    {"rss_2.0_nbcny", "the oracle overlooks PM"},
};

QString reasonFor(const QString &failure)
{
    for (const auto &reason : reasons) {
        if (failure.contains(QLatin1StringView(reason.path)))
            return QString::fromUtf8(reason.why);
    }
    return QStringLiteral("open");
}

QString percentage(const Score &score) { return score.expected == 0 ? QStringLiteral("–") : QString::number(100.0 * score.equal / score.expected, 'f', 1); }

} // namespace

Score Measurement::total(const QString &name) const
{
    Score sum;
    for (const auto &suite : suites) {
        sum.expected += suite.value(name).expected;
        sum.equal += suite.value(name).equal;
    }
    return sum;
}

Measurement measure(const QString &folder)
{
    Measurement measurement;
    QFile file(folder + QStringLiteral("/expected.jsonl"));
    if (!file.open(QFile::ReadOnly))
        return measurement;
    while (!file.atEnd())
        measureFeed(QJsonDocument::fromJson(file.readLine()).object(), folder, measurement);
    return measurement;
}

QString table(const Measurement &measurement)
{
    QString out =
        QStringLiteral("# Feed corpus\n\n"
                       "Made by `tst_feedcorpus --table`. Oracle: feedparser 6.0.10; for JSON Feed, which it does not read, the expectations of feed-rs.\n"
                       "Counted: every non-empty value that the oracle gives for an item of a well-formed feed (oracle's `bozo` false). Where the number of\n"
                       "items differs, all values of that feed count as wrong. Both saw the bytes alone, without headers. Equal means: title and text after\n"
                       "the same HTML-to-text and white-space rule on the oracle's side and on ours (as it is, or once more); text is the oracle's first "
                       "content, else its summary; link exact after URL normalisation; author by name (where\n"
                       "a feed names several, ours is the list and the oracle's must be one of them); date in UTC seconds, published, else updated.\n"
                       "Nothing is excluded.\n\n");
    out += QStringLiteral("%1 feeds with %2 items; %3 feeds with another number of items.\n\n")
               .arg(measurement.feeds)
               .arg(measurement.items)
               .arg(measurement.wrongItemCount);
    out += QStringLiteral("| Suite | Field | Expected | Equal | % |\n|---|---|---:|---:|---:|\n");
    const auto row = [&out](const QString &suite, const QString &name, const Score &score) {
        out += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n").arg(suite, name).arg(score.expected).arg(score.equal).arg(percentage(score));
    };
    for (auto it = measurement.suites.begin(); it != measurement.suites.end(); ++it) {
        for (const auto &name : fields)
            row(it.key(), name, it->value(name));
    }
    for (const auto &name : fields)
        row(QStringLiteral("**all**"), name, measurement.total(name));
    out += QStringLiteral("\n## What differs\n\n| Feed | Field | Oracle | Ours | Why |\n|---|---|---|---|---|\n");
    for (const auto &failure : measurement.failures)
        out += QStringLiteral("| ") + QString(failure).replace(u'\n', u' ') + QStringLiteral(" | ") + reasonFor(failure) + QStringLiteral(" |\n");
    return out;
}

} // namespace corpus
