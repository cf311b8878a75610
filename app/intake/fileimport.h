// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/mention.h"
#include "intake.h"
#include <QFuture>
#include <QStringList>
#include <functional>

namespace intake
{

/// How a file is read.
struct ImportOptions {
    QString format;     ///< feed csv tsv jsonl; empty: by name and content
    QStringList map;    ///< FIELD=COLUMN
    QString sourceName; ///< empty: the file's name
    domain::Channel channel = domain::Channel::Web;
    QString kind = QStringLiteral("file");
};
struct ImportSummary {
    QString file;
    int read = 0;
    int stored = 0;
    int duplicates = 0;
    int rejected = 0;
};
/// A row that could not be used.
struct Rejection {
    int line = 0;
    QString reason;
};
/// The header and first rows of a delimited file with the guessed meaning of its columns.
struct ImportPreview {
    QString format;
    QStringList header;
    QStringList fields; ///< per column the field it feeds; empty when it feeds none
    QList<domain::Item> items;
    QStringList problems;
};

/// The format that a file has: feed, csv, tsv or jsonl; empty when it is none of them.
QString detectFormat(const QString &path);

/// Reads a file item by item; `item` returns false to stop. The Result fails when the file cannot be read at all.
base::Result<void> readFile(
    const QString &path, const ImportOptions &options, const std::function<bool(domain::Item)> &item, const std::function<void(Rejection)> &rejected);
/// Up to `limit` items without storing anything.
base::Result<ImportPreview> previewFile(const QString &path, const ImportOptions &options, int limit);

/// Reads a file of any size in the pool and stores it in order, a few batches ahead of the writer. Import raises no live
/// alert. Cancelling the future stops after the batches under way; what they stored stays.
QFuture<base::Result<ImportSummary>> importFile(Intake &intake, const QString &path, const ImportOptions &options,
    std::function<void(const ImportSummary &)> progress = {}, std::function<void(const Rejection &)> rejected = {});

} // namespace intake
