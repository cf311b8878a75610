// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileimport.h"
#include "base/memory.h"
#include "base/onpool.h"
#include "sources/delimited.h"
#include "sources/feedparser.h"
#include "sources/jsonlines.h"
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSemaphore>

using base::ErrorKind;
using base::Result;
using namespace Qt::StringLiterals;

namespace intake
{
namespace
{

constexpr int batchesAhead = 3;
constexpr int itemsPerBundle = 500;
constexpr qint64 largestFeed = 64LL * 1024 * 1024;

Rejection rejectionOf(const base::Error &error)
{
    // Readers write "line N: reason".
    Rejection out{0, error.detail};
    if (error.detail.startsWith("line "_L1)) {
        const qsizetype colon = error.detail.indexOf(u':');
        bool ok = false;
        const int line = error.detail.mid(5, colon - 5).toInt(&ok);
        if (ok) {
            out.line = line;
            out.reason = error.detail.mid(colon + 1).trimmed();
        }
    }
    return out;
}

template <typename Reader> Result<void> drain(Reader &reader, const std::function<bool(domain::Item)> &item, const std::function<void(Rejection)> &rejected)
{
    while (auto next = reader.next()) {
        if (!*next) {
            if (next->error().kind != ErrorKind::Invalid)
                return tl::unexpected<base::Error>(next->error());
            rejected(rejectionOf(next->error()));
        } else if (!item(std::move(**next))) {
            return base::fail(ErrorKind::Cancelled, "import");
        }
    }
    return {};
}

} // namespace

QString detectFormat(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QByteArray head = file.read(4096);
    QByteArray start = head;
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "jsonl"_L1 || suffix == "ndjson"_L1)
        return u"jsonl"_s;
    if (start.startsWith('<') || head.contains("<\0r") || head.contains("<\0f"))
        return u"feed"_s;
    if (start.startsWith('{'))
        return start.contains("jsonfeed.org") ? u"feed"_s : u"jsonl"_s;
    if (suffix == "tsv"_L1 || suffix == "tab"_L1)
        return u"tsv"_s;
    return start.isEmpty() ? QString() : u"csv"_s;
}

Result<void> readFile(
    const QString &path, const ImportOptions &options, const std::function<bool(domain::Item)> &item, const std::function<void(Rejection)> &rejected)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return base::fail(ErrorKind::NotFound, "import.open", file.errorString());
    const QString format = options.format.isEmpty() ? detectFormat(path) : options.format;
    if (format == "feed"_L1) {
        if (file.size() > largestFeed)
            return base::fail(ErrorKind::Invalid, "import.feed", u"larger than 64 MB"_s);
        auto feed = sources::parseFeed(file.readAll(), {});
        if (!feed)
            return tl::unexpected<base::Error>(feed.error());
        for (const auto &complaint : std::as_const(feed->complaints))
            rejected({0, complaint});
        int number = 0;
        for (auto &entry : feed->items) {
            entry.line = ++number;
            if (entry.language.isEmpty())
                entry.language = feed->language;
            if (!item(entry))
                return base::fail(ErrorKind::Cancelled, "import");
        }
        return {};
    }
    if (format == "jsonl"_L1) {
        sources::JsonLinesReader reader;
        if (auto opened = reader.open(&file); !opened)
            return opened;
        return drain(reader, item, rejected);
    }
    if (format == "csv"_L1 || format == "tsv"_L1) {
        sources::DelimitedReader reader;
        if (auto opened = reader.open(&file, options.map); !opened)
            return opened;
        return drain(reader, item, rejected);
    }
    return base::fail(ErrorKind::Invalid, "import.format", format.isEmpty() ? u"not a feed, table or JSON Lines"_s : format);
}

Result<ImportPreview> previewFile(const QString &path, const ImportOptions &options, int limit)
{
    ImportPreview out;
    out.format = options.format.isEmpty() ? detectFormat(path) : options.format;
    if (out.format == "csv"_L1 || out.format == "tsv"_L1) {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return base::fail(ErrorKind::NotFound, "import.open", file.errorString());
        sources::DelimitedReader reader;
        if (auto opened = reader.open(&file, options.map); !opened)
            return tl::unexpected<base::Error>(opened.error());
        out.header = reader.header();
        for (int i = 0; i < out.header.size(); ++i)
            out.fields.append(QString());
        const auto mapping = reader.mapping();
        for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
            if (it.value() < out.fields.size())
                out.fields[it.value()] = sources::fieldName(it.key());
    }
    const auto read = readFile(
        path, options,
        [&](domain::Item item) {
            out.items.append(std::move(item));
            return out.items.size() < limit;
        },
        [&](const Rejection &rejection) {
            if (out.problems.size() < 20)
                out.problems.append(rejection.line > 0 ? u"%1: %2"_s.arg(rejection.line).arg(rejection.reason) : rejection.reason);
        });
    if (!read && read.error().kind != ErrorKind::Cancelled)
        return tl::unexpected<base::Error>(read.error());
    return out;
}

QFuture<Result<ImportSummary>> importFile(Intake &intake, const QString &path, const ImportOptions &options,
    std::function<void(const ImportSummary &)> progress, std::function<void(const Rejection &)> rejected)
{
    auto promise = std::make_shared<QPromise<Result<ImportSummary>>>();
    promise->start();
    auto future = promise->future();
    const QString name = options.sourceName.isEmpty() ? QFileInfo(path).fileName() : options.sourceName;
    const Origin origin{{}, name, options.kind, options.channel, {}, false};
    base::workers().start([&intake, hold = intake.hold(), path, options, progress, rejected, promise, origin, now = intake.now()] {
        struct State {
            QSemaphore ahead{batchesAhead};
            QMutex mutex;
            ImportSummary summary;
            std::optional<base::Error> error;
        };
        auto state = std::make_shared<State>();
        state->summary.file = path;
        QList<domain::Item> bundle;
        bool failed = false;
        const auto flush = [&] {
            if (bundle.isEmpty())
                return;
            state->ahead.acquire();
            intake.add(std::exchange(bundle, {}), origin).then(QtFuture::Launch::Sync, [state, progress](const Result<Report> &report) {
                ImportSummary copy;
                {
                    const QMutexLocker lock(&state->mutex);
                    if (report) {
                        state->summary.stored += report->stored;
                        state->summary.duplicates += report->duplicates;
                    } else {
                        state->error = report.error();
                    }
                    copy = state->summary;
                }
                state->ahead.release();
                if (progress)
                    progress(copy);
            });
            const QMutexLocker lock(&state->mutex);
            failed = state->error.has_value();
        };
        const auto read = readFile(
            path, options,
            [&](domain::Item item) {
                const bool tooLate = domain::isFigure(item) && isOfTheFuture(item, now);
                {
                    const QMutexLocker lock(&state->mutex);
                    ++state->summary.read;
                    state->summary.rejected += tooLate;
                }
                if (tooLate && rejected)
                    rejected({item.line, u"a figure of the future"_s});
                if (tooLate)
                    return true;
                bundle.append(std::move(item));
                if (bundle.size() == itemsPerBundle)
                    flush();
                return !promise->isCanceled() && !intake.isClosing() && !failed;
            },
            [&](const Rejection &rejection) {
                {
                    const QMutexLocker lock(&state->mutex);
                    ++state->summary.read;
                    ++state->summary.rejected;
                }
                if (rejected)
                    rejected(rejection);
            });
        flush();
        state->ahead.acquire(batchesAhead); // everything under way has ended
        base::giveBackFreed();
        const QMutexLocker lock(&state->mutex);
        if (state->error)
            promise->addResult(Result<ImportSummary>(tl::unexpected<base::Error>(*state->error)));
        else if (!read)
            promise->addResult(Result<ImportSummary>(tl::unexpected<base::Error>(read.error())));
        else
            promise->addResult(Result<ImportSummary>(state->summary));
        promise->finish();
    });
    return future;
}

} // namespace intake
