// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentionquery.h"
#include <QUrl>

using domain::Mention;

namespace store
{

Mention loadMention(Connection &connection, qint64 row)
{
    Mention out;
    auto rows = connection.run("SELECT m.id, o.id, o.name, o.kind, m.channel, m.item, m.url, s.host, m.title, m.body, a.name, l.tag, m.sentiment, "
                               "m.published, m.arrived, m.reach, m.flags, m.emotion, m.confidence, m.distress, m.rumour, m.complaint, m.topic, "
                               "m.topic_confidence, m.cues, (SELECT g.mentions-1 FROM similar_group g WHERE g.first=m.similar), "
                               "EXISTS(SELECT 1 FROM correction c WHERE c.mention=m.row AND c.said<>c.correct), m.stars FROM mention m JOIN source_local o ON "
                               "o.key=m.source JOIN site s ON s.key=m.site "
                               "JOIN author a ON a.key=m.author JOIN language l ON l.key=m.language WHERE m.row=?",
        row);
    if (!rows.next())
        return out;
    out.row = row;
    out.id = QStringLiteral("mention:") + rows.text(0);
    if (const QString id = rows.text(1); !id.startsWith(QLatin1StringView("local:")))
        out.sourceId = id;
    out.sourceName = rows.text(2);
    out.sourceKind = rows.text(3);
    out.channel = domain::Channel(rows.number(4));
    out.sourceItemId = rows.text(5);
    out.url = rows.text(6);
    out.site = rows.text(7);
    out.title = rows.text(8);
    out.text = rows.text(9);
    out.author = rows.text(10);
    out.language = rows.text(11);
    out.sentiment = domain::Sentiment(rows.number(12));
    out.published = rows.number(13);
    out.arrived = rows.number(14);
    out.reach = rows.number(15);
    out.clamped = rows.number(16) & 1;
    out.live = rows.number(16) & 2;
    const auto score = [&](int column) { return float(rows.number(column)) / 1000; };
    out.judgement = {
        int(rows.number(17)), score(18), score(19), score(20), score(21), int(rows.number(22)), score(23), quint8(rows.number(24)), rows.number(26) != 0};
    out.similar = int(rows.number(25));
    out.stars = double(rows.number(27)) / 10;
    return out;
}

MentionQuery::MentionQuery(Connection &connection, const MentionFilter &filter) : m_connection(connection), m_filter(filter) { build(); }

void MentionQuery::build()
{
    QStringList where;
    qint64 key = 0;
    if (m_filter.watch.isEmpty()) {
        m_from = QStringLiteral(" FROM mention m");
        m_published = QStringLiteral("m.published");
        m_row = QStringLiteral("m.row");
    } else {
        key = m_connection.number("SELECT key FROM watch_local WHERE id=? AND NOT retired", m_filter.watch);
        m_from = QStringLiteral(" FROM watch_hit h CROSS JOIN mention m ON m.row=h.mention");
        m_published = QStringLiteral("h.published");
        m_row = QStringLiteral("h.mention");
        where << QStringLiteral("h.watch=?");
        m_binds << key;
        where << QStringLiteral("NOT EXISTS(SELECT 1 FROM author x WHERE x.key=m.author AND x.ignored)");
    }
    if (m_filter.from != 0) {
        where << m_published + QStringLiteral(">=?");
        m_binds << m_filter.from;
    }
    if (m_filter.to != 0) {
        where << m_published + QStringLiteral("<?");
        m_binds << m_filter.to;
    }
    const auto oneOf = [&](const QString &column, const auto &values) {
        if (values.isEmpty())
            return;
        QStringList numbers;
        for (const auto value : values)
            numbers << QString::number(int(value));
        where << column + QStringLiteral(" IN (") + numbers.join(u',') + u')';
    };
    oneOf(QStringLiteral("m.sentiment"), m_filter.sentiments);
    oneOf(QStringLiteral("m.channel"), m_filter.channels);
    if (!m_filter.languages.isEmpty()) {
        QStringList parts;
        for (const auto &language : std::as_const(m_filter.languages)) {
            parts << QStringLiteral("lower(tag)=? OR lower(tag) LIKE ?");
            m_binds << language.toLower() << language.toLower() + QStringLiteral("-%");
        }
        where << QStringLiteral("m.language IN (SELECT key FROM language WHERE ") + parts.join(QStringLiteral(" OR ")) + u')';
    }
    if (!m_filter.sources.isEmpty()) {
        QStringList marks;
        for (const auto &source : std::as_const(m_filter.sources)) {
            marks << QStringLiteral("?");
            m_binds << source;
        }
        where << QStringLiteral("m.source IN (SELECT key FROM source_local WHERE id IN (") + marks.join(u',') + QStringLiteral("))");
    }
    if (!m_filter.author.isEmpty()) {
        where << QStringLiteral("m.author=(SELECT key FROM author WHERE fold=?)");
        m_binds << domain::foldAuthor(m_filter.author);
    }
    if (m_filter.minReach > 0) {
        where << QStringLiteral("m.reach>=?");
        m_binds << m_filter.minReach;
    }
    if (m_filter.distress)
        where << QStringLiteral("(m.cues & %1) <> 0").arg(int(domain::DistressCue));
    // The newest stands for its group, so it must be in the list itself; where more than watch and time narrow, all are shown.
    const bool folds = m_filter.grouped && m_filter.isCounted() && m_filter.sentiments.isEmpty() && m_filter.channels.isEmpty() && m_filter.languages.isEmpty();
    if (folds) {
        QString newer = QStringLiteral("(m.similar=0 OR NOT EXISTS(SELECT 1 FROM mention n WHERE n.similar=m.similar AND n.similar<>0 AND n.row>m.row");
        if (m_filter.to != 0) {
            newer += QStringLiteral(" AND n.published<?");
            m_binds << m_filter.to;
        }
        if (!m_filter.watch.isEmpty()) {
            newer += QStringLiteral(" AND EXISTS(SELECT 1 FROM watch_hit w WHERE w.watch=? AND w.published=n.published AND w.mention=n.row)");
            m_binds << key;
        }
        where << newer + QStringLiteral("))");
    }
    if (!m_filter.words.isEmpty()) {
        auto query = domain::Query::parse(m_filter.words);
        if (!query) {
            m_nothing = true; // the page shows the parser's sentence; the list is empty until it is mended
        } else {
            const auto plan = SearchPlan::of(*query);
            if (!plan.condition.isEmpty()) {
                where << plan.condition;
                m_binds += plan.binds;
            }
            if (!plan.words.isEmpty()) {
                where << QStringLiteral("m.row IN (SELECT rowid FROM mention_text WHERE mention_text MATCH ?)");
                m_binds << plan.words;
            }
            m_judge = !plan.exact;
            m_words = std::move(*query);
        }
    }
    m_from += where.isEmpty() ? QStringLiteral(" WHERE 1") : QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
}

QList<MentionCursor> MentionQuery::cursors(std::optional<MentionCursor> after, int limit, bool &more)
{
    QList<MentionCursor> out;
    more = false;
    if (m_nothing)
        return out;
    QVariantList binds = m_binds;
    QString sql = QStringLiteral("SELECT ") + m_published + QStringLiteral(", ") + m_row + m_from;
    if (after) {
        sql += QStringLiteral(" AND (%1,%2)<(?,?)").arg(m_published, m_row);
        binds << after->published << after->row;
    }
    sql += QStringLiteral(" ORDER BY %1 DESC, %2 DESC").arg(m_published, m_row);
    if (!m_judge)
        sql += QStringLiteral(" LIMIT %1").arg(limit + 1);
    CandidateReader judge(m_connection);
    auto rows = m_connection.runOnce(sql, binds);
    while (rows.next()) {
        const MentionCursor cursor{rows.number(0), rows.number(1)};
        if (m_judge && !judge.matches(*m_words, cursor.row))
            continue;
        if (out.size() == limit) {
            more = true;
            break;
        }
        out.append(cursor);
    }
    return out;
}

MentionPage MentionQuery::page(std::optional<MentionCursor> after, int limit)
{
    MentionPage out;
    bool more = false;
    const auto found = cursors(after, limit, more);
    out.mentions.reserve(found.size());
    for (const auto &cursor : found)
        out.mentions.append(loadMention(m_connection, cursor.row));
    if (more)
        out.next = found.last();
    return out;
}

QStringList MentionQuery::texts(int limit)
{
    QStringList out;
    bool more = false;
    const auto found = cursors({}, limit, more);
    for (const auto &cursor : found) {
        auto rows = m_connection.run("SELECT title, body FROM mention WHERE row=?", cursor.row);
        if (rows.next())
            out.append(domain::wholeText(rows.text(0), rows.text(1)));
    }
    return out;
}

QList<MentionPassing> MentionQuery::passings(std::optional<MentionCursor> after, int limit)
{
    QList<MentionPassing> out;
    bool more = false;
    const auto found = cursors(after, limit, more);
    out.reserve(found.size());
    for (const auto &cursor : found) {
        auto rows = m_connection.run(
            "SELECT a.name, m.title, m.body, m.reach, m.sentiment, m.cues FROM mention m JOIN author a ON a.key=m.author WHERE m.row=?", cursor.row);
        if (rows.next())
            out.append({cursor, rows.text(0), rows.text(1), rows.text(2), rows.number(3), domain::Sentiment(rows.number(4)),
                (rows.number(5) & domain::DistressCue) != 0});
    }
    return out;
}

Series MentionQuery::series(qint64 binMs)
{
    Series out;
    out.binMs = std::max<qint64>(1, binMs);
    out.from = m_filter.from;
    out.bins.resize(std::max<qint64>(0, (m_filter.to - out.from + out.binMs - 1) / out.binMs));
    if (m_nothing)
        return out;
    const auto add = [&](qint64 bin, qint64 sentiment, int mentions, qint64 reach) {
        if (bin < 0 || bin >= out.bins.size())
            return;
        out.bins[bin].add(domain::Sentiment(sentiment), mentions);
        out.bins[bin].reach += reach;
    };
    const QString bin = QStringLiteral("(%1-%2)/%3").arg(m_published).arg(out.from).arg(out.binMs);
    if (!m_judge) {
        auto rows =
            m_connection.runOnce(QStringLiteral("SELECT %1, m.sentiment, count(*), sum(m.reach)").arg(bin) + m_from + QStringLiteral(" GROUP BY 1,2"), m_binds);
        while (rows.next())
            add(rows.number(0), rows.number(1), int(rows.number(2)), rows.number(3));
        return out;
    }
    CandidateReader judge(m_connection);
    auto rows = m_connection.runOnce(QStringLiteral("SELECT %1, m.sentiment, m.reach, %2").arg(bin, m_row) + m_from, m_binds);
    while (rows.next())
        if (judge.matches(*m_words, rows.number(3)))
            add(rows.number(0), rows.number(1), 1, rows.number(2));
    return out;
}

QList<Share> MentionQuery::shares(bool channels)
{
    QHash<qint64, int> counts;
    const QString column = channels ? QStringLiteral("m.channel") : QStringLiteral("m.language");
    if (!m_nothing && !m_judge) {
        auto rows = m_connection.runOnce(QStringLiteral("SELECT %1, count(*)").arg(column) + m_from + QStringLiteral(" GROUP BY 1"), m_binds);
        while (rows.next())
            counts.insert(rows.number(0), int(rows.number(1)));
    } else if (!m_nothing) {
        CandidateReader judge(m_connection);
        auto rows = m_connection.runOnce(QStringLiteral("SELECT %1, %2").arg(column, m_row) + m_from, m_binds);
        while (rows.next())
            if (judge.matches(*m_words, rows.number(1)))
                ++counts[rows.number(0)];
    }
    QList<Share> out;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out.append(
            {channels ? domain::channelName(domain::Channel(it.key())) : m_connection.text("SELECT tag FROM language WHERE key=?", it.key()), it.value()});
    std::sort(out.begin(), out.end(), [](const Share &a, const Share &b) { return std::pair(b.mentions, a.name) < std::pair(a.mentions, b.name); });
    return out;
}

QList<AuthorShare> MentionQuery::topAuthors(int limit)
{
    QList<AuthorShare> out;
    if (m_nothing)
        return out;
    auto rows = m_connection.runOnce(QStringLiteral("SELECT a.name, a.reach, c.n, c.ng, c.nt, c.p FROM (SELECT m.author AS author, count(*) AS n, "
                                                    "sum(m.sentiment=1) AS ng, sum(m.sentiment=2) AS nt, sum(m.sentiment=3) AS p")
            + m_from
            // Whoever may need care is no number in a chart of authors.
            + QStringLiteral(" AND (m.cues & %1) = 0").arg(int(domain::DistressCue))
            + QStringLiteral(" GROUP BY m.author) c JOIN author a ON a.key=c.author WHERE a.fold<>'' "
                             "ORDER BY a.reach DESC, c.n DESC LIMIT %1")
                  .arg(limit),
        m_binds);
    while (rows.next()) {
        AuthorShare share{rows.text(0), rows.number(1), int(rows.number(2)), {}};
        share.sentiment.negative = int(rows.number(3));
        share.sentiment.neutral = int(rows.number(4));
        share.sentiment.positive = int(rows.number(5));
        share.sentiment.unjudged = share.mentions - share.sentiment.total();
        out.append(share);
    }
    return out;
}

QList<CueCounts> MentionQuery::cues(qint64 leastReach, qint64 newAfterMs)
{
    QList<CueCounts> out;
    if (m_nothing)
        return out;
    auto rows = m_connection.runOnce(
        QStringLiteral("SELECT %1/60000, count(*), sum((m.cues&1)<>0), sum((m.cues&2)<>0), sum((m.cues&4)<>0), sum(m.similar<>0), "
                       "max(CASE WHEN m.reach>=%2 AND NOT EXISTS(SELECT 1 FROM mention x WHERE x.author=m.author AND x.published>=m.published-%3 AND "
                       "x.published<m.published-3600000) THEN m.reach ELSE 0 END)")
                .arg(m_published)
                .arg(leastReach)
                .arg(newAfterMs)
            + m_from + QStringLiteral(" GROUP BY 1 ORDER BY 1"),
        m_binds);
    while (rows.next())
        out.append(
            {rows.number(0) * 60'000, int(rows.number(1)), int(rows.number(2)), int(rows.number(3)), int(rows.number(4)), int(rows.number(5)), rows.number(6)});
    return out;
}

QSet<qint64> MentionQuery::rows(int limit)
{
    QSet<qint64> out;
    if (m_nothing)
        return out;
    auto rows = m_connection.runOnce(
        QStringLiteral("SELECT %1").arg(m_row) + m_from + QStringLiteral(" ORDER BY %1 DESC LIMIT %2").arg(m_published).arg(limit), m_binds);
    while (rows.next())
        out.insert(rows.number(0));
    return out;
}

Makeup MentionQuery::makeup(int limit)
{
    struct Sample {
        QString id;
        qint64 reach = 0, group = 0;
    };
    Makeup out;
    QList<Sample> samples;
    QHash<qint64, QString> sources, authors, languages;
    const auto named = [&](QHash<qint64, QString> &names, const char *sql, qint64 key) {
        auto it = names.find(key);
        if (it == names.end())
            it = names.insert(key, m_connection.text(sql, key));
        return *it;
    };
    bool more = false;
    const auto found = cursors({}, limit, more);
    for (const auto &cursor : found) {
        qint64 source = 0, author = 0, language = 0;
        {
            auto rows = m_connection.run("SELECT source, author, language, sentiment, reach, similar, id, title, body FROM mention WHERE row=?", cursor.row);
            if (!rows.next())
                continue;
            source = rows.number(0), author = rows.number(1), language = rows.number(2);
            if (const QString sentiment = domain::sentimentName(domain::Sentiment(rows.number(3))); !sentiment.isEmpty())
                ++out.sentiments[sentiment];
            samples.append({QStringLiteral("mention:") + rows.text(6), rows.number(4), rows.number(5)});
            out.texts.append(domain::wholeText(rows.text(7), rows.text(8)));
        }
        ++out.total;
        ++out.sources[named(sources, "SELECT name FROM source_local WHERE key=?", source)];
        ++out.languages[named(languages, "SELECT tag FROM language WHERE key=?", language)];
        if (const QString name = named(authors, "SELECT name FROM author WHERE key=?", author); !name.isEmpty())
            ++out.authors[name];
    }
    std::stable_sort(samples.begin(), samples.end(), [](const auto &a, const auto &b) { return a.reach > b.reach; });
    QSet<qint64> shown;
    for (const auto &sample : std::as_const(samples)) {
        if (out.samples.size() == 3)
            break;
        if (sample.group != 0 && shown.contains(sample.group))
            continue;
        shown.insert(sample.group);
        out.samples.append(sample.id);
    }
    return out;
}

} // namespace store
