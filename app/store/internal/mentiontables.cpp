// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentiontables.h"
#include "base/clock.h"
#include "base/fold.h"
#include "domain/querymatch.h"
#include "judging.h"

namespace store
{
namespace
{
constexpr int authorsKept = 50'000;
QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text); }
} // namespace

void MentionTables::forget()
{
    m_authors.clear();
    m_sites.clear();
    m_languages.clear();
    m_sources.clear();
    m_readings.forget();
}

ActiveWatches MentionTables::activeWatches(Connection &connection)
{
    ActiveWatches out;
    out.generation = connection.meta(QStringLiteral("watch-generation")).toLongLong();
    auto rows = connection.run("SELECT key, id, query FROM watch_local WHERE NOT retired AND NOT paused ORDER BY key");
    while (rows.next())
        out.lines.append({rows.number(0), rows.text(1), rows.text(2)});
    return out;
}

MentionTables::Author MentionTables::author(const QString &name, qint64 reach)
{
    const QString fold = domain::foldAuthor(name);
    auto it = m_authors.find(fold);
    if (it == m_authors.end()) {
        if (m_authors.size() > authorsKept)
            m_authors.clear();
        Author found;
        {
            auto rows = m_connection.run("SELECT key, reach, ignored FROM author WHERE fold=?", fold);
            if (rows.next())
                found = {rows.number(0), rows.number(1), rows.number(2) != 0};
        }
        if (found.key == 0) {
            found.key = m_connection.run("INSERT INTO author(fold,name,reach) VALUES(?,?,?)", fold, name, reach).lastId();
            found.reach = reach;
        }
        it = m_authors.insert(fold, found);
    }
    if (reach > it->reach) {
        it->reach = reach;
        m_connection.run("UPDATE author SET reach=? WHERE key=?", reach, it->key);
    }
    return *it;
}

qint64 MentionTables::site(const QString &host)
{
    auto it = m_sites.find(host);
    if (it == m_sites.end()) {
        qint64 key = m_connection.number("SELECT key FROM site WHERE host=?", host);
        if (key == 0)
            key = m_connection.run("INSERT INTO site(host) VALUES(?)", host).lastId();
        if (m_sites.size() > authorsKept)
            m_sites.clear();
        it = m_sites.insert(host, key);
    }
    return *it;
}

qint64 MentionTables::language(const QString &tag)
{
    auto it = m_languages.find(tag);
    if (it == m_languages.end()) {
        qint64 key = m_connection.number("SELECT key FROM language WHERE tag=?", tag);
        if (key == 0)
            key = m_connection.run("INSERT INTO language(tag) VALUES(?)", tag).lastId();
        it = m_languages.insert(tag, key);
    }
    return *it;
}

qint64 MentionTables::source(const domain::Mention &mention)
{
    // An import without a record still has a name and a kind; it gets a local line under them.
    const QString id = mention.sourceId.isEmpty() ? QStringLiteral("local:") + mention.sourceKind + u'/' + mention.sourceName : mention.sourceId;
    auto it = m_sources.find(id);
    if (it == m_sources.end()) {
        qint64 key = m_connection.number("SELECT key FROM source_local WHERE id=?", id);
        if (key == 0)
            key = m_connection
                      .run("INSERT INTO source_local(id,name,fold,kind,removed) VALUES(?,?,?,?,?)", id, mention.sourceName,
                          base::fold(mention.sourceName).trimmed(), mention.sourceKind, mention.sourceId.isEmpty() ? 1 : 0)
                      .lastId();
        it = m_sources.insert(id, key);
    }
    return *it;
}

bool MentionTables::isDuplicate(const PreparedMention &prepared)
{
    for (const qint64 key : prepared.duplicateKeys)
        if (m_connection.runNumbers("SELECT 1 FROM mention_key WHERE key=?", {key}))
            return true;
    return false;
}

void MentionTables::rematch(MentionBatch &batch, const ActiveWatches &watches)
{
    if (m_matcherGeneration != watches.generation || !m_matcher) {
        QList<domain::WatchMatcher::Entry> entries;
        for (const auto &line : watches.lines)
            if (auto query = domain::Query::parse(line.query))
                entries.append({line.key, std::move(*query)});
        auto compiled = domain::WatchMatcher::compile(std::move(entries));
        if (!compiled)
            throw SqlFailure{compiled.error()};
        m_matcher = std::move(*compiled);
        m_matcherGeneration = watches.generation;
    }
    for (auto &prepared : batch.mentions)
        prepared.hits = m_matcher->match(domain::MatchText::of(prepared.mention));
}

BatchReport MentionTables::store(
    const MentionBatch &given, qsizetype &at, const QDeadlineTimer &deadline, qint64 now, MentionNotice &notice, QSet<QString> &gauges)
{
    // The rules on authors may have been changed by a commit, also by another process: notice by their count.
    const qint64 version = m_connection.number("SELECT ifnull(max(seq),0) FROM document WHERE type='author-rule'");
    if (version != m_authorsVersion) {
        m_authors.clear();
        m_authorsVersion = version;
    }
    const qint64 generation = m_connection.meta(QStringLiteral("watch-generation")).toLongLong();
    MentionBatch changed;
    const MentionBatch *batch = &given;
    if (generation != given.watchGeneration) {
        changed = given;
        rematch(changed, activeWatches(m_connection));
        batch = &changed;
    }

    BatchReport report;
    RollupBuffer rollups;
    struct Hour {
        qint64 first = 0;
        qint64 last = 0;
        int mentions = 0;
    };
    QMap<qint64, Hour> hours;
    QHash<qint64, qint64> newest;
    QSet<qint64> hit;
    if (at == 0)
        for (const auto &reading : batch->readings) {
            const bool fresh = m_readings.put(reading, now);
            ++(fresh ? report.readings : report.duplicates);
            if (fresh)
                gauges.insert(reading.gauge);
        }
    for (const qsizetype first = at; at < batch->mentions.size(); ++at) {
        if (at > first && deadline.hasExpired())
            break;
        const auto &prepared = batch->mentions[at];
        const auto &m = prepared.mention;
        if (isDuplicate(prepared)) {
            ++report.duplicates;
            continue;
        }
        const Author who = author(m.author, m.reach);
        const qint64 sourceKey = source(m);
        const qint64 languageKey = language(m.language);
        auto inserted =
            m_connection.run("INSERT INTO mention(id,source,channel,language,sentiment,published,arrived,reach,flags,author,site,item,url,title,body,"
                             "emotion,confidence,distress,rumour,complaint,topic,topic_confidence,cues,stars) "
                             "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO NOTHING",
                m.id.mid(8), sourceKey, int(m.channel), languageKey, int(m.sentiment), m.published, m.arrived, m.reach, (m.clamped ? 1 : 0) | (m.live ? 2 : 0),
                who.key, site(m.site), textOrNull(m.sourceItemId), textOrNull(m.url), m.title, m.text, m.judgement.emotion, thousandths(m.judgement.confidence),
                thousandths(m.judgement.distress), thousandths(m.judgement.rumour), thousandths(m.judgement.complaint), m.judgement.topic,
                thousandths(m.judgement.topicConfidence), int(m.judgement.cues), qRound(m.stars * 10));
        if (inserted.changes() == 0) {
            ++report.duplicates;
            continue;
        }
        const qint64 row = inserted.lastId();
        for (const qint64 key : prepared.duplicateKeys)
            m_connection.runNumbers("INSERT OR IGNORE INTO mention_key(key) VALUES(?)", {key});
        m_connection.run("INSERT INTO mention_text(rowid,title,body) VALUES(?,?,?)", row, m.title, m.text);
        const bool minutes = m.published > now - RollupBuffer::minuteKept;
        rollups.add(0, m.published, int(m.sentiment), int(m.channel), languageKey, m.reach, minutes);
        if (!who.ignored) {
            for (const qint64 watch : prepared.hits) {
                m_connection.runNumbers("INSERT OR IGNORE INTO watch_hit(watch,published,mention) VALUES(?,?,?)", {watch, m.published, row});
                rollups.add(watch, m.published, int(m.sentiment), int(m.channel), languageKey, m.reach, minutes);
                hit.insert(watch);
            }
        }
        for (const auto &reading : prepared.readings) {
            m_readings.add(reading, now);
            gauges.insert(reading.gauge);
        }
        notice.firstPublished = report.stored == 0 ? m.published : std::min(notice.firstPublished, m.published);
        notice.lastPublished = std::max(notice.lastPublished, m.published);
        auto &hour = hours[m.published / base::hourMs];
        hour.first = hour.first == 0 ? row : hour.first;
        hour.last = row;
        ++hour.mentions;
        newest[sourceKey] = std::max(newest.value(sourceKey), m.arrived);
        report.lastRow = row;
        report.rows.append({at, row});
        ++report.stored;
    }
    rollups.write(m_connection);
    for (auto it = hours.cbegin(); it != hours.cend(); ++it)
        m_connection.run("INSERT INTO mention_hour VALUES(?,?,?,?) ON CONFLICT(hour) DO UPDATE SET last_row=excluded.last_row, "
                         "mentions=mentions+excluded.mentions",
            it.key(), it->first, it->last, it->mentions);
    for (auto it = newest.cbegin(); it != newest.cend(); ++it)
        m_connection.run("UPDATE source_local SET last_item=max(ifnull(last_item,0),?) WHERE key=?", it.value(), it.key());
    for (const qint64 key : std::as_const(hit))
        notice.watches.insert(m_connection.text("SELECT id FROM watch_local WHERE key=?", key));
    notice.stored = report.stored;
    notice.lastRow = report.lastRow;
    return report;
}

} // namespace store
