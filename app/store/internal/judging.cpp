// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging.h"
#include "searchplan.h"

namespace store
{

/// Where a mention is counted.
struct Judging::Place {
    qint64 row = 0;
    qint64 published = 0;
    domain::Sentiment sentiment = domain::Sentiment::Unjudged;
    int channel = 0;
    qint64 language = 0;
    qint64 reach = 0;
    bool ignored = false;

    static std::optional<Place> of(Connection &connection, qint64 row)
    {
        auto rows = connection.run("SELECT m.published, m.sentiment, m.channel, m.language, m.reach, a.ignored FROM mention m "
                                   "JOIN author a ON a.key=m.author WHERE m.row=?",
            row);
        if (!rows.next())
            return std::nullopt;
        return Place{row, rows.number(0), domain::Sentiment(rows.number(1)), int(rows.number(2)), rows.number(3), rows.number(4), rows.number(5) != 0};
    }
};

Judging::Judging(Connection &connection, qint64 now) : m_connection(connection), m_now(now)
{
    auto rows = connection.run("SELECT key, id, query FROM watch_local WHERE NOT retired");
    while (rows.next())
        if (auto query = domain::Query::parse(rows.text(2)); query && query->asksForJudgement())
            m_asking.append({rows.number(0), rows.text(1), std::move(*query)});
}

void Judging::move(const Place &before, domain::Sentiment sentiment)
{
    if (before.sentiment == sentiment)
        return;
    const bool minutes = before.published > m_now - RollupBuffer::minuteKept;
    const auto count = [&](qint64 watch) {
        m_rollups.add(watch, before.published, int(before.sentiment), before.channel, before.language, before.reach, minutes, -1);
        m_rollups.add(watch, before.published, int(sentiment), before.channel, before.language, before.reach, minutes);
    };
    count(0);
    QList<std::pair<qint64, QString>> hits;
    {
        auto rows = m_connection.run("SELECT l.key, l.id FROM watch_local l WHERE EXISTS(SELECT 1 FROM watch_hit h WHERE h.watch=l.key AND h.published=? "
                                     "AND h.mention=?)",
            before.published, before.row);
        while (rows.next())
            hits.append({rows.number(0), rows.text(1)});
    }
    for (const auto &[key, id] : std::as_const(hits)) {
        count(key);
        m_changed.insert(id);
    }
}

void Judging::rematch(const Place &now, domain::Sentiment sentiment)
{
    if (now.ignored)
        return;
    CandidateReader reader(m_connection);
    const bool minutes = now.published > m_now - RollupBuffer::minuteKept;
    for (const auto &watch : std::as_const(m_asking)) {
        const bool matches = reader.matches(watch.query, now.row);
        const qint64 changed = matches
            ? m_connection.run("INSERT OR IGNORE INTO watch_hit(watch,published,mention) VALUES(?,?,?)", watch.key, now.published, now.row).changes()
            : m_connection.run("DELETE FROM watch_hit WHERE watch=? AND published=? AND mention=?", watch.key, now.published, now.row).changes();
        if (changed == 0)
            continue;
        m_rollups.add(watch.key, now.published, int(sentiment), now.channel, now.language, now.reach, minutes, matches ? 1 : -1);
        m_changed.insert(watch.id);
    }
}

void Judging::judge(const JudgedText &text)
{
    const auto place = Place::of(m_connection, text.row);
    if (!place)
        return;
    // What the source's own export said stays.
    const auto sentiment = place->sentiment == domain::Sentiment::Unjudged ? text.sentiment : place->sentiment;
    move(*place, sentiment);
    const auto &j = text.judgement;
    m_connection.run("UPDATE mention SET sentiment=?, emotion=?, confidence=?, distress=?, rumour=?, complaint=?, topic=?, topic_confidence=?, cues=? "
                     "WHERE row=?",
        int(sentiment), j.emotion, thousandths(j.confidence), thousandths(j.distress), thousandths(j.rumour), thousandths(j.complaint), j.topic,
        thousandths(j.topicConfidence), int(j.cues), text.row);
    rematch(*place, sentiment);
}

bool Judging::correct(qint64 row, const Correction &correction)
{
    const auto place = Place::of(m_connection, row);
    if (!place)
        return false;
    // What the analysis said first is kept however often people change their minds.
    m_connection.run("INSERT INTO correction VALUES(?,?,?,?,?,?) ON CONFLICT DO UPDATE SET correct=excluded.correct, who=excluded.who, at=excluded.at", row,
        correctionName(correction.task), correction.said, correction.correct, correction.who, correction.at);
    auto sentiment = place->sentiment;
    switch (correction.task) {
    case Correction::Sentiment:
        sentiment = domain::Sentiment(correction.correct);
        move(*place, sentiment);
        m_connection.run("UPDATE mention SET sentiment=? WHERE row=?", correction.correct, row);
        break;
    case Correction::Distress:
        m_connection.run("UPDATE mention SET cues=CASE WHEN ? THEN cues|1 ELSE cues&~1 END WHERE row=?", correction.correct, row);
        static_assert(domain::DistressCue == 1);
        break;
    case Correction::Topic: m_connection.run("UPDATE mention SET topic=? WHERE row=?", correction.correct, row); break;
    }
    rematch(*place, sentiment);
    return true;
}

void joinGroup(Connection &connection, const SimilarMention &mention)
{
    const auto known = [&](qint64 row) { return connection.number("SELECT similar FROM mention WHERE row=?", row); };
    qint64 group = known(mention.group);
    if (group == 0) {
        group = mention.group;
        connection.run("UPDATE mention SET similar=row WHERE row=?", group);
        connection.run("INSERT INTO similar_group(first, mentions) VALUES(?, 1)", group);
    }
    const auto take = [&](qint64 row) {
        const qint64 other = known(row);
        if (other == group)
            return;
        qint64 moved = 1;
        if (other == 0) {
            connection.run("UPDATE mention SET similar=? WHERE row=?", group, row);
        } else { // the index holds members of groups only, and has to be told that this is one
            moved = connection.run("UPDATE mention SET similar=? WHERE similar=? AND similar<>0", group, other).changes();
            connection.run("DELETE FROM similar_group WHERE first=?", other);
        }
        connection.run("UPDATE similar_group SET mentions=mentions+? WHERE first=?", moved, group);
    };
    take(mention.row);
    for (const qint64 row : mention.swallowed)
        take(row);
}

QString correctionName(Correction::Task task)
{
    switch (task) {
    case Correction::Sentiment: return QStringLiteral("sentiment");
    case Correction::Distress: return QStringLiteral("distress");
    case Correction::Topic: return QStringLiteral("topic");
    }
    return {};
}

Correction::Task correctionTask(const QString &name)
{
    return name == QLatin1StringView("distress") ? Correction::Distress : name == QLatin1StringView("topic") ? Correction::Topic : Correction::Sentiment;
}

void Judging::write() { m_rollups.write(m_connection); }

QList<TextToJudge> textsToJudge(Connection &connection, int limit)
{
    QList<TextToJudge> out;
    auto rows = connection.run(
        "SELECT row, title, body FROM mention WHERE row<=? ORDER BY row DESC LIMIT ?", connection.meta(QStringLiteral("judge-from")).toLongLong(), limit);
    while (rows.next())
        out.append({rows.number(0), domain::wholeText(rows.text(1), rows.text(2))});
    return out;
}

} // namespace store
