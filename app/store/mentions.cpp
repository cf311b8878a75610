// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentions.h"
#include "base/clock.h"
#include "internal/backfillstep.h"
#include "internal/database.h"
#include "internal/judging.h"
#include "internal/mentionquery.h"
#include "internal/mentiontables.h"
#include <QJsonDocument>
#include <QPromise>

using base::Result;
using domain::Mention;

namespace store
{
namespace
{
constexpr int partMs = 200; // for the rows; the commit comes on top
}

Mentions::Mentions(Database &database, QObject *parent) : QObject(parent), m_database(database) {}
Mentions::~Mentions() = default;

/// A batch on its way through the writer, in as many transactions as the disk makes it need.
struct Mentions::Storing {
    MentionBatch batch;
    qint64 now = 0;
    qsizetype at = 0;
    BatchReport report;
    QPromise<Result<BatchReport>> promise;
};

QFuture<Result<BatchReport>> Mentions::store(MentionBatch batch, qint64 now)
{
    auto storing = std::make_shared<Storing>();
    storing->batch = std::move(batch);
    storing->now = now;
    storing->promise.start();
    auto future = storing->promise.future();
    storePart(std::move(storing));
    return future;
}

/// One transaction of at most about a quarter of a second. What is left goes to the end of the writer's queue, so that
/// what people write need not wait for a slow disk.
void Mentions::storePart(std::shared_ptr<Storing> storing)
{
    m_database.write<void>([this, storing = std::move(storing)](Connection &connection) -> Result<void> {
        const auto end = [&](Result<BatchReport> result) {
            storing->promise.addResult(std::move(result));
            storing->promise.finish();
            return Result<void>();
        };
        if (!m_tables)
            m_tables = std::make_unique<MentionTables>(connection);
        MentionNotice notice;
        QSet<QString> gauges;
        BatchReport part;
        try {
            Transaction transaction(connection);
            part = m_tables->store(storing->batch, storing->at, QDeadlineTimer(partMs), storing->now, notice, gauges);
            transaction.commit();
        } catch (const SqlFailure &failure) {
            m_tables->forget();
            return end(tl::unexpected<base::Error>(failure.error));
        }
        storing->report.stored += part.stored;
        storing->report.readings += part.readings;
        storing->report.duplicates += part.duplicates;
        storing->report.lastRow = std::max(storing->report.lastRow, part.lastRow);
        storing->report.rows += part.rows;
        if (part.stored > 0)
            Q_EMIT stored(notice);
        if (!gauges.isEmpty())
            Q_EMIT read(gauges);
        if (storing->at < storing->batch.mentions.size())
            storePart(storing);
        else
            end(storing->report);
        return {};
    });
}

QFuture<Result<ActiveWatches>> Mentions::activeWatches()
{
    return m_database.read<ActiveWatches>([](Connection &connection) -> Result<ActiveWatches> { return MentionTables::activeWatches(connection); });
}

QFuture<Result<bool>> Mentions::backfill(qint64 now)
{
    return m_database.write<bool>([this, now](Connection &connection) -> Result<bool> {
        Transaction transaction(connection);
        const auto step = backfillStep(connection, now);
        transaction.commit();
        if (!step.watchId.isEmpty())
            Q_EMIT backfilled(step.watchId);
        return step.more;
    });
}

QFuture<Result<QList<TextToJudge>>> Mentions::textsToJudge(int limit)
{
    return m_database.read<QList<TextToJudge>>(
        [limit](Connection &connection) -> Result<QList<TextToJudge>> { return store::textsToJudge(connection, limit); });
}

QFuture<Result<void>> Mentions::judge(QList<JudgedText> texts, qint64 now)
{
    return m_database.write<void>([this, texts = std::move(texts), now](Connection &connection) -> Result<void> {
        Transaction transaction(connection);
        Judging judging(connection, now);
        for (const auto &text : texts)
            judging.judge(text);
        judging.write();
        if (!texts.isEmpty())
            connection.setMeta(QStringLiteral("judge-from"), QString::number(texts.last().row - 1));
        transaction.commit();
        Q_EMIT judged({});
        for (const auto &watch : judging.changedWatches())
            Q_EMIT judged(watch);
        return {};
    });
}

QFuture<Result<void>> Mentions::group(QList<SimilarMention> mentions)
{
    return m_database.write<void>([this, mentions = std::move(mentions)](Connection &connection) -> Result<void> {
        Transaction transaction(connection);
        for (const auto &mention : mentions)
            joinGroup(connection, mention);
        transaction.commit();
        Q_EMIT judged({});
        return {};
    });
}

QFuture<Result<void>> Mentions::correct(QString mentionId, Correction correction)
{
    return m_database.write<void>([this, mentionId, correction](Connection &connection) -> Result<void> {
        Transaction transaction(connection);
        Judging judging(connection, correction.at);
        if (!judging.correct(connection.number("SELECT row FROM mention WHERE id=?", mentionId.mid(8)), correction))
            return base::fail(base::ErrorKind::NotFound, "store.correct");
        judging.write();
        transaction.commit();
        Q_EMIT judged({});
        for (const auto &watch : judging.changedWatches())
            Q_EMIT judged(watch);
        return {};
    });
}

QFuture<Result<QList<CorrectedText>>> Mentions::corrections()
{
    return m_database.read<QList<CorrectedText>>([](Connection &connection) -> Result<QList<CorrectedText>> {
        QList<CorrectedText> out;
        auto rows = connection.run("SELECT c.task, c.said, c.correct, c.who, c.at, m.title, m.body FROM correction c JOIN mention m ON m.row=c.mention "
                                   "ORDER BY c.at, c.mention");
        while (rows.next())
            out.append({{correctionTask(rows.text(0)), int(rows.number(1)), int(rows.number(2)), rows.text(3), rows.number(4)},
                domain::wholeText(rows.text(5), rows.text(6))});
        return out;
    });
}

QFuture<Result<Agreement>> Mentions::agreement()
{
    return m_database.read<Agreement>([](Connection &connection) -> Result<Agreement> {
        Agreement out;
        auto rows = connection.run("SELECT task, count(*), sum(said=correct) FROM correction GROUP BY task");
        while (rows.next()) {
            const auto task = size_t(correctionTask(rows.text(0)));
            out.judged[task] = int(rows.number(1));
            out.agreed[task] = int(rows.number(2));
        }
        return out;
    });
}

QFuture<Result<QByteArray>> Mentions::personalModel()
{
    return m_database.read<QByteArray>(
        [](Connection &connection) -> Result<QByteArray> { return QByteArray::fromBase64(connection.meta(QStringLiteral("personal-model")).toLatin1()); });
}

QFuture<Result<void>> Mentions::savePersonalModel(QByteArray model)
{
    return m_database.write<void>([model](Connection &connection) -> Result<void> {
        connection.setMeta(QStringLiteral("personal-model"), QString::fromLatin1(model.toBase64()));
        return {};
    });
}

QFuture<Result<MentionPage>> Mentions::page(MentionFilter filter, std::optional<MentionCursor> after, int limit)
{
    return m_database.read<MentionPage>([=](Connection &connection) -> Result<MentionPage> { return MentionQuery(connection, filter).page(after, limit); });
}

QFuture<Result<QList<MentionTrace>>> Mentions::traces(qint64 from, qint64 to, std::optional<MentionCursor> after, int limit)
{
    return m_database.read<QList<MentionTrace>>([=](Connection &connection) -> Result<QList<MentionTrace>> {
        QList<MentionTrace> out;
        const auto begin = after.value_or(MentionCursor{from, 0});
        auto rows =
            connection.run("SELECT m.published, m.row, m.id, iif(a.fold='',0,a.key), m.title, m.body, m.url FROM mention m JOIN author a ON a.key=m.author "
                           "WHERE (m.published,m.row)>(?,?) AND m.published<? ORDER BY m.published, m.row LIMIT ?",
                begin.published, begin.row, to == 0 ? std::numeric_limits<qint64>::max() : to, limit);
        while (rows.next())
            out.append({{rows.number(0), rows.number(1)}, QStringLiteral("mention:") + rows.text(2), rows.number(3), rows.text(4), rows.text(5), rows.text(6)});
        return out;
    });
}

QFuture<Result<QList<MentionPassing>>> Mentions::passings(MentionFilter filter, std::optional<MentionCursor> after, int limit)
{
    return m_database.read<QList<MentionPassing>>(
        [=](Connection &connection) -> Result<QList<MentionPassing>> { return MentionQuery(connection, filter).passings(after, limit); });
}

QFuture<Result<QList<Mention>>> Mentions::load(QStringList ids)
{
    return m_database.read<QList<Mention>>([ids](Connection &connection) -> Result<QList<Mention>> {
        QList<Mention> out;
        for (const auto &id : ids)
            if (const qint64 row = connection.number("SELECT row FROM mention WHERE id=?", id.mid(8)); row != 0)
                out.append(loadMention(connection, row));
        return out;
    });
}

QFuture<Result<QList<Mention>>> Mentions::sameAuthor(QString author, qint64 from, qint64 to, int limit)
{
    return m_database.read<QList<Mention>>([=](Connection &connection) -> Result<QList<Mention>> {
        QList<qint64> found;
        {
            auto rows = connection.run("SELECT row FROM mention WHERE author=(SELECT key FROM author WHERE fold=?) AND published>=? AND published<? "
                                       "ORDER BY published DESC LIMIT ?",
                domain::foldAuthor(author), from, to, limit);
            while (rows.next())
                found.append(rows.number(0));
        }
        QList<Mention> out;
        for (const qint64 row : std::as_const(found))
            out.append(loadMention(connection, row));
        return out;
    });
}

QFuture<Result<QHash<qint64, QString>>> Mentions::authorNames(QList<qint64> keys)
{
    using Names = QHash<qint64, QString>;
    return m_database.read<Names>([keys](Connection &connection) -> Result<Names> {
        Names out;
        for (const qint64 key : keys)
            out.insert(key, connection.text("SELECT name FROM author WHERE key=?", key));
        return out;
    });
}

QFuture<Result<QStringList>> Mentions::watchesOf(QString mentionId)
{
    return m_database.read<QStringList>([mentionId](Connection &connection) -> Result<QStringList> {
        QStringList out;
        auto rows =
            connection.run("SELECT l.id FROM mention m JOIN watch_hit h ON h.published=m.published AND h.mention=m.row "
                           "JOIN watch_local l ON l.key=h.watch AND NOT l.retired WHERE m.id=? AND h.watch IN (SELECT key FROM watch_local WHERE NOT retired)",
                mentionId.mid(8));
        while (rows.next())
            out.append(rows.text(0));
        return out;
    });
}

QFuture<Result<QStringList>> Mentions::texts(MentionFilter filter, int limit)
{
    return m_database.read<QStringList>([=](Connection &connection) -> Result<QStringList> { return MentionQuery(connection, filter).texts(limit); });
}

QFuture<Result<QList<AuthorShare>>> Mentions::topAuthors(MentionFilter filter, int limit)
{
    return m_database.read<QList<AuthorShare>>(
        [=](Connection &connection) -> Result<QList<AuthorShare>> { return MentionQuery(connection, filter).topAuthors(limit); });
}

QFuture<Result<Series>> Mentions::series(MentionFilter filter, qint64 binMs)
{
    return m_database.read<Series>([=](Connection &connection) -> Result<Series> { return MentionQuery(connection, filter).series(binMs); });
}

QFuture<Result<QList<Share>>> Mentions::byChannel(MentionFilter filter)
{
    return m_database.read<QList<Share>>([=](Connection &connection) -> Result<QList<Share>> { return MentionQuery(connection, filter).shares(true); });
}

QFuture<Result<QList<Share>>> Mentions::byLanguage(MentionFilter filter)
{
    return m_database.read<QList<Share>>([=](Connection &connection) -> Result<QList<Share>> { return MentionQuery(connection, filter).shares(false); });
}

QFuture<Result<QList<std::pair<QString, QString>>>> Mentions::sourceNames()
{
    using Names = QList<std::pair<QString, QString>>;
    return m_database.read<Names>([](Connection &connection) -> Result<Names> {
        Names out;
        auto rows = connection.run("SELECT id, name FROM source_local WHERE last_item IS NOT NULL ORDER BY fold, id");
        while (rows.next())
            out.append({rows.text(0), rows.text(1)});
        return out;
    });
}

QFuture<Result<std::pair<qint64, qint64>>> Mentions::newest()
{
    return m_database.read<std::pair<qint64, qint64>>([](Connection &connection) -> Result<std::pair<qint64, qint64>> {
        return std::pair(connection.number("SELECT max(published) FROM mention"), connection.number("SELECT arrived FROM mention ORDER BY row DESC LIMIT 1"));
    });
}

QFuture<Result<qint64>> Mentions::count()
{
    return m_database.read<qint64>(
        [](Connection &connection) -> Result<qint64> { return connection.number("SELECT ifnull(sum(mentions),0) FROM mention_hour"); });
}

QFuture<Result<QList<SourceHealth>>> Mentions::sources(qint64 now)
{
    return m_database.read<QList<SourceHealth>>([now](Connection &connection) -> Result<QList<SourceHealth>> {
        QList<SourceHealth> out;
        QHash<qint64, qsizetype> byKey;
        auto rows = connection.run("SELECT d.id, r.body, l.last_item, l.last_poll, l.next_poll, l.error, l.error_since, l.silent, l.key FROM revision r "
                                   "JOIN document d ON d.did=r.did LEFT JOIN source_local l ON l.id=d.id "
                                   "WHERE r.is_winner AND NOT r.deleted AND r.type='source' ORDER BY d.id");
        while (rows.next()) {
            SourceHealth health;
            health.record = domain::SourceRecord::fromJson(rows.text(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
            health.lastItem = rows.number(2);
            health.lastPoll = rows.number(3);
            health.nextPoll = rows.number(4);
            health.error = rows.text(5);
            health.errorSince = rows.number(6);
            health.silent = rows.number(7) != 0;
            health.spark = QList<int>(24, 0);
            byKey.insert(rows.number(8), out.size());
            out.append(health);
        }
        const qint64 from = now - base::dayMs;
        auto counts = connection.run("SELECT source, (published-?)/3600000, count(*) FROM mention WHERE row >= "
                                     "(SELECT ifnull(min(first_row),1) FROM mention_hour WHERE hour>=?) AND published>=? AND published<? GROUP BY 1,2",
            from, from / base::hourMs, from, now);
        while (counts.next())
            if (const auto at = byKey.constFind(counts.number(0)); at != byKey.constEnd())
                out[*at].spark[qBound(0, int(counts.number(1)), 23)] += int(counts.number(2));
        return out;
    });
}

QFuture<Result<void>> Mentions::saveSourceState(QString id, QJsonObject state, qint64 lastPoll, qint64 nextPoll, QString error, bool silent)
{
    return m_database.write<void>([=](Connection &connection) -> Result<void> {
        connection.run("UPDATE source_local SET state=?, last_poll=?, next_poll=?, error_since=CASE WHEN ?='' THEN NULL ELSE ifnull(error_since,?) END, "
                       "error=?, silent=? WHERE id=?",
            QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)), lastPoll, nextPoll, error, lastPoll, error, silent ? 1 : 0, id);
        return {};
    });
}

QFuture<Result<QJsonObject>> Mentions::sourceState(QString id)
{
    return m_database.read<QJsonObject>([id](Connection &connection) -> Result<QJsonObject> {
        return QJsonDocument::fromJson(connection.text("SELECT state FROM source_local WHERE id=?", id).toUtf8()).object();
    });
}

QFuture<Result<bool>> Mentions::lease(QString name, QString owner, qint64 now, qint64 until)
{
    return m_database.write<bool>([=](Connection &connection) -> Result<bool> {
        Transaction transaction(connection);
        const bool taken = connection
                               .run("INSERT INTO lease VALUES(?,?,?) ON CONFLICT(name) DO UPDATE SET owner=excluded.owner, until=excluded.until "
                                    "WHERE lease.owner=excluded.owner OR lease.until<?",
                                   name, owner, until, now)
                               .changes()
            > 0;
        transaction.commit();
        return taken;
    });
}

} // namespace store
