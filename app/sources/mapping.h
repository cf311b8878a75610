// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "dates.h"
#include "domain/mention.h"
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace sources
{

/// What a column of an export can mean.
enum class ItemField { Id, Url, Title, Text, Author, Published, Time, Language, Reach, Kind, Sentiment, Rating, Ratings, Reports };
/// Lower-case name as `import --map` and JSON Lines write it: id url title text author published time language reach kind
/// sentiment rating ratings reports.
QString fieldName(ItemField field);
std::optional<ItemField> fieldFromName(const QString &name);

/// Which column feeds which field, columns counted from 0.
struct Mapping {
    QMap<ItemField, int> columns;
    DayOrder dayOrder = DayOrder::MonthFirst; ///< how 03/04/2026 is meant, judged from the sample
    double bestRating = 5;                    ///< top of the scale of ratings, judged from the sample
    bool has(ItemField field) const { return columns.contains(field); }
    /// A time and a rating or a number of reports: rows of figures.
    bool hasFigures() const { return has(ItemField::Published) && (has(ItemField::Rating) || has(ItemField::Reports)); }
    /// Enough to make items: a text, a title or an address, or figures.
    bool usable() const { return has(ItemField::Text) || has(ItemField::Title) || has(ItemField::Url) || hasFigures(); }
};

/// Guesses from header names (English, Chinese, Persian; the exports of common monitoring services) and, for the order
/// of day and month, from sample rows. Safe from any thread.
Mapping guessMapping(const QStringList &header, const QList<QStringList> &sampleRows);
/// Applies `FIELD=COLUMN` choices; COLUMN is a header name or a number counted from 1. Fails with Invalid for
/// an unknown field or column.
base::Status applyOverrides(Mapping &mapping, const QStringList &header, const QStringList &overrides);
/// An item from a row. Fails with Invalid, the reason in `detail`, when the row is too bare or a value cannot be read.
base::Result<domain::Item> itemFromRow(const Mapping &mapping, const QStringList &cells, int line);

/// "2.1M", "1,204", "12 345", "3.4万": a count of people. None when it is no number.
std::optional<qint64> parseReach(const QString &text);
/// A language's tag from its tag or its name in English, Chinese, or Persian; empty when unknown.
QString languageTag(const QString &text);
/// A judged sentiment from words of exports in English, Chinese, and Persian or a signed number.
domain::Sentiment parseSentiment(const QString &text);
/// The cell without the apostrophe that exports put before = + - @ against formula injection.
QString unguarded(const QString &cell);

} // namespace sources
