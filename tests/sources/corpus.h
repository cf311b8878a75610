// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QString>
#include <QStringList>

namespace corpus
{

struct Score {
    int expected = 0;
    int equal = 0;
};

/// How our parser did against what the oracles recorded, over well-formed feeds.
struct Measurement {
    int feeds = 0;
    int items = 0;
    int wrongItemCount = 0;
    QMap<QString, QMap<QString, Score>> suites; ///< suite → field → score
    QStringList failures;                       ///< path, item, field, expected, ours
    Score total(const QString &field) const;
};

extern const QStringList fields;

/// Reads `folder`/expected.jsonl and every feed it names. An absent folder gives no feeds.
Measurement measure(const QString &folder);
/// The measurement as a Markdown table.
QString table(const Measurement &measurement);

} // namespace corpus
