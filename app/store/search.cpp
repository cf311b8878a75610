// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"
#include "base/clock.h"
#include "internal/database.h"
#include "internal/mentionquery.h"

using base::Result;

namespace store
{
namespace
{

constexpr int exactUpTo = 10'000;

struct Candidate {
    qint64 published = 0;
    qint64 row = 0;
    bool operator<(const Candidate &other) const { return std::tie(published, row) > std::tie(other.published, other.row); }
};

class Finder
{
public:
    Finder(Connection &connection, const SearchRequest &request)
        : m_connection(connection), m_request(request), m_plan(SearchPlan::of(request.query)), m_judge(connection)
    {
        m_to = request.to == 0 ? std::numeric_limits<qint64>::max() / 2 : request.to;
        m_request.limit = qBound(1, request.limit, exactUpTo);
        // The rows that hold these hours bound the walk through the index.
        auto rows = m_connection.run("SELECT min(first_row), max(last_row) FROM mention_hour WHERE hour BETWEEN ? AND ?",
                                     m_request.from / base::hourMs, m_to / base::hourMs);
        if (rows.next()) {
            m_firstRow = rows.number(0);
            m_lastRow = rows.number(1);
        }
    }

    SearchAnswer find()
    {
        if (m_plan.words.isEmpty())
            return byTime();
        if (m_plan.prefixed)
            return byPrefix();
        const qint64 few = count(exactUpTo + 1);
        return few <= exactUpTo ? all() : common({});
    }

    int countAll()
    {
        if (m_plan.exact && m_request.from == 0 && m_request.to == 0 && m_plan.condition.isEmpty() && !m_plan.words.isEmpty())
            return int(count(std::numeric_limits<int>::max()));
        int total = 0;
        auto rows = m_connection.runOnce(candidateSql(), candidateBinds());
        while (rows.next())
            total += m_plan.exact || m_judge.matches(m_request.query, rows.number(1)) ? 1 : 0;
        return total;
    }

private:
    qint64 count(int limit)
    {
        auto rows = m_connection.runOnce(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM mention_text WHERE mention_text MATCH ? AND rowid BETWEEN ? AND ? LIMIT %1)").arg(limit),
                                         {m_plan.words, m_firstRow, m_lastRow});
        return rows.next() ? rows.number(0) : 0;
    }

    QString candidateSql() const
    {
        QString sql = m_plan.words.isEmpty()
            ? QStringLiteral("SELECT m.published, m.row FROM mention m WHERE m.published>=? AND m.published<?")
            : QStringLiteral("SELECT m.published, m.row FROM mention_text f CROSS JOIN mention m ON m.row=f.rowid WHERE f.mention_text MATCH ? "
                             "AND f.rowid BETWEEN ? AND ? AND m.published>=? AND m.published<?");
        if (!m_plan.condition.isEmpty())
            sql += QStringLiteral(" AND ") + m_plan.condition;
        return sql;
    }
    QVariantList candidateBinds() const
    {
        QVariantList binds;
        if (!m_plan.words.isEmpty())
            binds << m_plan.words << m_firstRow << m_lastRow;
        binds << m_request.from << m_to;
        return binds + m_plan.binds;
    }

    /// Newest first until the limit; the candidates are in order.
    template <typename Range> SearchAnswer take(const Range &candidates)
    {
        SearchAnswer answer;
        for (const auto &candidate : candidates) {
            if (!m_plan.exact && !m_judge.matches(m_request.query, candidate.row))
                continue;
            if (answer.mentions.size() == m_request.limit) {
                answer.more = true;
                break;
            }
            answer.mentions.append(loadMention(m_connection, candidate.row));
        }
        return answer;
    }

    SearchAnswer byTime()
    {
        SearchAnswer answer;
        auto rows = m_connection.runOnce(candidateSql() + QStringLiteral(" ORDER BY m.published DESC, m.row DESC"), candidateBinds());
        while (rows.next()) {
            const qint64 row = rows.number(1);
            if (!m_plan.exact && !m_judge.matches(m_request.query, row))
                continue;
            if (answer.mentions.size() == m_request.limit) {
                answer.more = true;
                break;
            }
            answer.mentions.append(loadMention(m_connection, row));
        }
        return answer;
    }

    SearchAnswer all()
    {
        std::vector<Candidate> candidates;
        auto rows = m_connection.runOnce(candidateSql(), candidateBinds());
        while (rows.next())
            candidates.push_back({rows.number(0), rows.number(1)});
        std::sort(candidates.begin(), candidates.end());
        return take(candidates);
    }

    /// One pass over the merged list of a prefix: its rows, whatever their number, are kept for common().
    SearchAnswer byPrefix()
    {
        std::vector<qint64> found;
        {
            auto rows = m_connection.run("SELECT rowid FROM mention_text WHERE mention_text MATCH ? AND rowid BETWEEN ? AND ?", m_plan.words, m_firstRow, m_lastRow);
            while (rows.next())
                found.push_back(rows.number(0));
        }
        if (qsizetype(found.size()) > exactUpTo / 5 || !m_plan.condition.isEmpty())
            return common(found);
        std::vector<Candidate> candidates;
        for (const qint64 row : found) {
            const qint64 published = m_connection.number("SELECT published FROM mention WHERE row=?", row);
            if (published >= m_request.from && published < m_to)
                candidates.push_back({published, row});
        }
        std::sort(candidates.begin(), candidates.end());
        return take(candidates);
    }

    /// A word in more than 10,000 mentions: the newest N mentions by the clock are met with the index's rows in their
    /// range; when too few match, four times as many are tried. Every match in a tried window is seen, so the order is exact.
    SearchAnswer common(const std::vector<qint64> &known)
    {
        for (qint64 window = std::max<qint64>(2000, m_request.limit * 8LL);; window *= 4) {
            QHash<qint64, qint64> published;
            qint64 low = std::numeric_limits<qint64>::max(), high = 0;
            {
                auto rows = m_connection.runOnce(QStringLiteral("SELECT published, row FROM mention WHERE published>=? AND published<? ORDER BY published DESC LIMIT %1").arg(window),
                                                 {m_request.from, m_to});
                while (rows.next()) {
                    published.insert(rows.number(1), rows.number(0));
                    low = std::min(low, rows.number(1));
                    high = std::max(high, rows.number(1));
                }
            }
            const bool everything = published.size() < window;
            std::vector<Candidate> candidates;
            if (!known.empty() && m_plan.condition.isEmpty()) {
                for (auto it = published.cbegin(); it != published.cend(); ++it)
                    if (std::binary_search(known.begin(), known.end(), it.key()))
                        candidates.push_back({it.value(), it.key()});
            } else if (m_plan.condition.isEmpty()) {
                auto rows = m_connection.run("SELECT rowid FROM mention_text WHERE mention_text MATCH ? AND rowid BETWEEN ? AND ?", m_plan.words, low, high);
                while (rows.next())
                    if (const auto at = published.constFind(rows.number(0)); at != published.constEnd())
                        candidates.push_back({*at, at.key()});
            } else {
                auto rows = m_connection.runOnce(QStringLiteral("SELECT m.row FROM mention_text f CROSS JOIN mention m ON m.row=f.rowid WHERE f.mention_text MATCH ? "
                                                                "AND f.rowid BETWEEN ? AND ? AND ") + m_plan.condition,
                                                 QVariantList{m_plan.words, low, high} + m_plan.binds);
                while (rows.next())
                    if (const auto at = published.constFind(rows.number(0)); at != published.constEnd())
                        candidates.push_back({*at, at.key()});
            }
            std::sort(candidates.begin(), candidates.end());
            auto answer = take(candidates);
            if (everything)
                return answer;
            if (answer.mentions.size() == m_request.limit) {
                answer.more = true; // more than 10,000 rows have the words
                return answer;
            }
        }
    }

    Connection &m_connection;
    SearchRequest m_request;
    SearchPlan m_plan;
    CandidateReader m_judge;
    qint64 m_to = 0;
    qint64 m_firstRow = 0;
    qint64 m_lastRow = 0;
};

} // namespace

Search::Search(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<SearchAnswer>> Search::find(SearchRequest request)
{
    return m_database.read<SearchAnswer>([request = std::move(request)](Connection &connection) -> Result<SearchAnswer> {
        return Finder(connection, request).find();
    });
}

QFuture<Result<int>> Search::count(domain::Query query, qint64 from, qint64 to)
{
    return m_database.read<int>([=](Connection &connection) -> Result<int> { return Finder(connection, {query, from, to, 1}).countAll(); });
}

} // namespace store
