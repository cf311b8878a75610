// SPDX-License-Identifier: GPL-3.0-or-later
// Rate of Foreshock's import against a bare SQLite C program with the same schema file, tokenizer, pragmas, rollups and
// batches, in alternating runs of one process. Usage: bench_import [ROWS] [RUNS] [KEEP-PATH]
#include "analysis/analyser.h"
#include "base/clock.h"
#include "base/fold.h"
#include "base/memory.h"
#include "base/ulid.h"
#include "corpus.h"
#include "domain/watchmatcher.h"
#include "intake/fileimport.h"
#include "store/internal/tokenizer.h"
#include "store/workspace.h"
#include "workflows/monitorworkflows.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <map>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace
{

template <typename T> T wait(QFuture<T> future)
{
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

struct Row {
    QByteArray id, item, url, text, author, fold, site, language, source;
    qint64 published, reach;
    int channel;
    QList<qint64> keys, hits;
};

struct Bare {
    sqlite3 *db = nullptr;
    std::map<const char *, sqlite3_stmt *> statements;
    sqlite3_stmt *prepare(const char *sql)
    {
        auto &statement = statements[sql];
        if (!statement && sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(db));
        return statement;
    }
    void run(sqlite3_stmt *statement)
    {
        const int rc = sqlite3_step(statement);
        if (rc != SQLITE_DONE && rc != SQLITE_ROW)
            qFatal("%s", sqlite3_errmsg(db));
    }
    static void text(sqlite3_stmt *s, int at, const QByteArray &value) { sqlite3_bind_text(s, at, value.constData(), int(value.size()), SQLITE_STATIC); }
    qint64 dictionary(QHash<QByteArray, qint64> &cache, const char *insert, const QByteArray &key, const QByteArray &more = {}, const QByteArray &more2 = {})
    {
        auto it = cache.constFind(key);
        if (it != cache.constEnd())
            return *it;
        auto *s = prepare(insert);
        text(s, 1, key);
        if (!more.isEmpty())
            text(s, 2, more);
        if (!more2.isEmpty())
            text(s, 3, more2);
        run(s);
        sqlite3_reset(s);
        return cache.insert(key, sqlite3_last_insert_rowid(db)).value();
    }
};

double bareRate(const QString &path, const std::vector<Row> &rows)
{
    QFile::remove(path);
    Bare bare;
    sqlite3_open(QFile::encodeName(path).constData(), &bare.db);
    store::registerTokenizer(bare.db);
    sqlite3_exec(bare.db,
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA cache_size=-40000;PRAGMA wal_autocheckpoint=2000;PRAGMA foreign_keys=ON;PRAGMA "
        "temp_store=MEMORY",
        nullptr, nullptr, nullptr);
    QFile schema(QStringLiteral(SOURCE_ROOT "/resources/migrations/0001_foundation.sql"));
    if (!schema.open(QFile::ReadOnly) || sqlite3_exec(bare.db, schema.readAll().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("schema: %s", sqlite3_errmsg(bare.db));
    QHash<QByteArray, qint64> authors, sites, languages, sources;
    using Key = std::tuple<qint64, qint64, int, qint64>;
    QElapsedTimer timer;
    timer.start();
    for (size_t begin = 0; begin < rows.size(); begin += 500) {
        sqlite3_exec(bare.db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        std::map<Key, std::pair<qint64, qint64>> minutes, quarters;
        std::map<qint64, std::array<qint64, 3>> hours;
        for (size_t i = begin; i < std::min(rows.size(), begin + 500); ++i) {
            const Row &row = rows[i];
            bool known = false;
            for (const qint64 key : row.keys) {
                auto *s = bare.prepare("SELECT 1 FROM mention_key WHERE key=?");
                sqlite3_bind_int64(s, 1, key);
                known = known || sqlite3_step(s) == SQLITE_ROW;
                sqlite3_reset(s);
            }
            if (known)
                continue;
            const qint64 author = bare.dictionary(authors, "INSERT INTO author(fold,name) VALUES(?,?)", row.fold, row.author);
            const qint64 site = bare.dictionary(sites, "INSERT INTO site(host) VALUES(?)", row.site);
            const qint64 language = bare.dictionary(languages, "INSERT INTO language(tag) VALUES(?)", row.language);
            const qint64 source = bare.dictionary(sources, "INSERT INTO source_local(id,name,fold,kind) VALUES(?1,?1,?1,'file')", row.source);
            auto *s = bare.prepare("INSERT INTO mention(id,source,channel,language,sentiment,published,arrived,reach,flags,author,site,item,url,title,body) "
                                   "VALUES(?,?,?,?,0,?,?,?,0,?,?,?,?,'',?) ON CONFLICT(id) DO NOTHING");
            Bare::text(s, 1, row.id);
            sqlite3_bind_int64(s, 2, source);
            sqlite3_bind_int(s, 3, row.channel);
            sqlite3_bind_int64(s, 4, language);
            sqlite3_bind_int64(s, 5, row.published);
            sqlite3_bind_int64(s, 6, row.published);
            sqlite3_bind_int64(s, 7, row.reach);
            sqlite3_bind_int64(s, 8, author);
            sqlite3_bind_int64(s, 9, site);
            Bare::text(s, 10, row.item);
            Bare::text(s, 11, row.url);
            Bare::text(s, 12, row.text);
            bare.run(s);
            sqlite3_reset(s);
            const qint64 rowid = sqlite3_last_insert_rowid(bare.db);
            for (const qint64 key : row.keys) {
                s = bare.prepare("INSERT OR IGNORE INTO mention_key(key) VALUES(?)");
                sqlite3_bind_int64(s, 1, key);
                bare.run(s);
                sqlite3_reset(s);
            }
            s = bare.prepare("INSERT INTO mention_text(rowid,title,body) VALUES(?,'',?)");
            sqlite3_bind_int64(s, 1, rowid);
            Bare::text(s, 2, row.text);
            bare.run(s);
            sqlite3_reset(s);
            const auto add = [&](qint64 watch) {
                auto &m = minutes[{watch, row.published - row.published % 60'000, row.channel, language}];
                ++m.first;
                m.second += row.reach;
                auto &q = quarters[{watch, row.published - row.published % 900'000, row.channel, language}];
                ++q.first;
                q.second += row.reach;
            };
            add(0);
            for (const qint64 watch : row.hits) {
                s = bare.prepare("INSERT OR IGNORE INTO watch_hit(watch,published,mention) VALUES(?,?,?)");
                sqlite3_bind_int64(s, 1, watch);
                sqlite3_bind_int64(s, 2, row.published);
                sqlite3_bind_int64(s, 3, rowid);
                bare.run(s);
                sqlite3_reset(s);
                add(watch);
            }
            auto &hour = hours[row.published / 3'600'000];
            hour[0] = hour[0] == 0 ? rowid : hour[0];
            hour[1] = rowid;
            ++hour[2];
        }
        const auto flush = [&](const char *sql, const auto &buckets) {
            auto *s = bare.prepare(sql);
            for (const auto &[key, sum] : buckets) {
                sqlite3_bind_int64(s, 1, std::get<0>(key));
                sqlite3_bind_int64(s, 2, std::get<1>(key));
                sqlite3_bind_int(s, 3, std::get<2>(key));
                sqlite3_bind_int64(s, 4, std::get<3>(key));
                sqlite3_bind_int64(s, 5, sum.first);
                sqlite3_bind_int64(s, 6, sum.second);
                bare.run(s);
                sqlite3_reset(s);
            }
        };
        flush("INSERT INTO rollup_1m VALUES(?,?,0,?,?,?,?) ON CONFLICT DO UPDATE SET mentions=mentions+excluded.mentions, reach=reach+excluded.reach", minutes);
        flush(
            "INSERT INTO rollup_15m VALUES(?,?,0,?,?,?,?) ON CONFLICT DO UPDATE SET mentions=mentions+excluded.mentions, reach=reach+excluded.reach", quarters);
        auto *s = bare.prepare(
            "INSERT INTO mention_hour VALUES(?,?,?,?) ON CONFLICT(hour) DO UPDATE SET last_row=excluded.last_row, mentions=mentions+excluded.mentions");
        for (const auto &[hour, value] : hours) {
            sqlite3_bind_int64(s, 1, hour);
            for (int k = 0; k < 3; ++k)
                sqlite3_bind_int64(s, k + 2, value[size_t(k)]);
            bare.run(s);
            sqlite3_reset(s);
        }
        sqlite3_exec(bare.db, "COMMIT", nullptr, nullptr, nullptr);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    for (auto &[sql, statement] : bare.statements)
        sqlite3_finalize(statement);
    sqlite3_close(bare.db);
    return double(rows.size()) / seconds;
}

void addWatches(store::Workspace &workspace)
{
    for (const auto &query : bench::Corpus::watches()) {
        const auto saved = wait(workflows::SaveWatch{{}, query, {}, query, false}.run(workspace.documents(), {u"bench"_s, workspace.clock().now()}));
        if (!saved)
            qFatal("watch: %s", qPrintable(query));
    }
}

double ourRate(const QString &path, const QString &file, int rows, const base::Clock &clock)
{
    QFile::remove(path);
    auto workspace = *store::Workspace::open(path, clock);
    addWatches(*workspace);
    intake::Intake intake(*workspace);
    intake::ImportOptions options;
    options.format = u"jsonl"_s;
    QElapsedTimer timer;
    timer.start();
    const auto summary = wait(intake::importFile(intake, file, options));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!summary || summary->stored != rows)
        qFatal("import stored %d of %d", summary ? summary->stored : -1, rows);
    return rows / seconds;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    base::shareHeaps();
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 1'000'000;
    const int runs = argc > 2 ? atoi(argv[2]) : 3;
    QTemporaryDir folder;
    const base::SystemClock system;
    const base::SetClock clock(system.now());

    std::vector<Row> prepared;
    prepared.reserve(size_t(rows));
    const QString file = folder.filePath(u"mentions.jsonl"_s);
    {
        QFile out(file);
        if (!out.open(QFile::WriteOnly))
            return 1;
        bench::Corpus corpus;
        QList<domain::WatchMatcher::Entry> entries;
        for (const auto &query : bench::Corpus::watches())
            entries.append({qint64(entries.size()) + 1, *domain::Query::parse(query)});
        auto matcher = domain::WatchMatcher::compile(entries);
        const intake::Origin origin{{}, u"mentions.jsonl"_s, u"file"_s, domain::Channel::Web, {}, false};
        const auto analyser = analysis::Analyser::shipped();
        if (!analyser)
            qFatal("%s", qPrintable(analyser.error().detail));
        qint64 hits = 0, characters = 0;
        for (int i = 0; i < rows; ++i) {
            const auto item = corpus.item(i, rows, clock.now(), 60);
            out.write(QJsonDocument(QJsonObject{{u"id"_s, item.sourceItemId}, {u"url"_s, item.url}, {u"text"_s, item.text}, {u"author"_s, item.author},
                                        {u"published"_s, item.published}, {u"language"_s, item.language}, {u"reach"_s, *item.reach},
                                        {u"kind"_s, domain::channelName(*item.channel)}})
                          .toJson(QJsonDocument::Compact)
                + '\n');
            const auto p = intake::prepare(item, origin, **analyser, clock.now());
            const auto &m = p.mention;
            prepared.push_back({m.id.mid(8).toUtf8(), m.sourceItemId.toUtf8(), m.url.toUtf8(), m.text.toUtf8(), m.author.toUtf8(),
                domain::foldAuthor(m.author).toUtf8(), m.site.toUtf8(), m.language.toUtf8(), "local:file/mentions.jsonl", m.published, m.reach, int(m.channel),
                p.duplicateKeys, (*matcher)->match(domain::MatchText::of(m))});
            hits += prepared.back().hits.size();
            characters += m.text.size();
        }
        std::printf("rows %d, %.0f characters each, %.2f hits each, 50 watches, batches of 500\n", rows, double(characters) / rows, double(hits) / rows);
    }
    QList<double> ours, bare, ratios;
    for (int i = 0; i < runs; ++i) {
        bare.append(bareRate(folder.filePath(u"bare.db"_s), prepared));
        ours.append(ourRate(folder.filePath(u"ours.foreshock"_s), file, rows, clock));
        ratios.append(ours.last() / bare.last());
        std::printf("run %d: ours %.0f rows/s, bare %.0f rows/s, ratio %.2f\n", i + 1, ours.last(), bare.last(), ratios.last());
        std::fflush(stdout);
    }
    std::printf("median: ours %.0f rows/s, bare %.0f rows/s, ratio %.2f (at least 0.40)\n", median(ours), median(bare), median(ratios));
    if (argc > 3) {
        QFile::remove(QString::fromUtf8(argv[3]));
        QFile::copy(folder.filePath(u"ours.foreshock"_s), QString::fromUtf8(argv[3]));
    }
    return median(ratios) >= 0.40 ? 0 : 1;
}
