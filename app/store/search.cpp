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
        auto rows = m_connection.run(
            "SELECT min(first_row), max(last_row) FROM mention_hour WHERE hour BETWEEN ? AND ?", m_request.from / base::hourMs, m_to / base::hourMs);
        if (rows.next()) {
            m_firstRow = rows.number(0);
            m_lastRow = rows.number(1);
        }
    }

    SearchAnswer find()
    {
        if (m_plan.words.isEmpty())
            return byTime();
        // Most searches end among the newest mentions. When not too many were missing there, a little more of them will
        // do; the others walk the index, unless that goes on for too long.
        qsizetype matched = 0;
        qint64 window = firstWindow();
        if (auto answer = within(window, &matched))
            return *answer;
        if (matched > 0 && window * (m_request.limit + 1) / matched <= 8 * window) {
            window = window * (m_request.limit + 1) / matched * 3 / 2;
            if (auto answer = within(window))
                return *answer;
        }
        if (auto answer = walk())
            return *answer;
        for (window *= 4;; window *= 4)
            if (auto answer = within(window))
                return *answer;
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
        auto rows = m_connection.runOnce(
            QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM mention_text WHERE mention_text MATCH ? AND rowid BETWEEN ? AND ? LIMIT %1)").arg(limit),
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

    qint64 firstWindow() const { return std::max<qint64>(2000, m_request.limit * 8LL); }

    /// The index's rows from the last one stored down, with the best by the clock kept. Ends when nothing that was
    /// stored earlier can be newer than those: mention_hour tells the latest hour that any earlier row can lie in. For
    /// mentions that were stored about as they were published that is soon. Nothing when there are too many candidates,
    /// as after the import of an unordered past.
    std::optional<SearchAnswer> walk()
    {
        const auto wanted = size_t(m_request.limit) + 1; // one more tells whether there are more
        const qint64 tooMany = std::max<qint64>(exactUpTo, 4 * m_request.limit);
        std::vector<Candidate> best; // a heap, its worst first
        auto hours = m_connection.run(
            "SELECT hour, first_row FROM mention_hour WHERE hour BETWEEN ? AND ? ORDER BY hour DESC", m_request.from / base::hourMs, m_to / base::hourMs);
        bool left = hours.next();
        auto rows = m_connection.runOnce(candidateSql() + QStringLiteral(" ORDER BY f.rowid DESC"), candidateBinds());
        qint64 seen = 0;
        while (rows.next()) {
            const Candidate candidate{rows.number(0), rows.number(1)};
            if (best.size() == wanted) {
                while (left && hours.number(1) > candidate.row)
                    left = hours.next();
                if (!left || best.front().published >= (hours.number(0) + 1) * base::hourMs)
                    break;
                if (best.front() < candidate)
                    continue;
            }
            if (++seen > tooMany)
                return std::nullopt;
            if (!m_plan.exact && !m_judge.matches(m_request.query, candidate.row))
                continue;
            best.push_back(candidate);
            std::push_heap(best.begin(), best.end());
            if (best.size() > wanted) {
                std::pop_heap(best.begin(), best.end());
                best.pop_back();
            }
        }
        std::sort_heap(best.begin(), best.end());
        SearchAnswer answer;
        answer.more = best.size() == wanted;
        best.resize(std::min(best.size(), wanted - 1));
        for (const auto &candidate : best)
            answer.mentions.append(loadMention(m_connection, candidate.row));
        return answer;
    }

    /// The newest `window` mentions by the clock, met with the index's rows in their range. Every match among them is
    /// seen, so the order is exact. Nothing unless more than the limit match or these are all there are.
    std::optional<SearchAnswer> within(qint64 window, qsizetype *matched = nullptr)
    {
        QHash<qint64, qint64> published;
        qint64 low = std::numeric_limits<qint64>::max(), high = 0;
        {
            auto rows = m_connection.runOnce(
                QStringLiteral("SELECT published, row FROM mention WHERE published>=? AND published<? ORDER BY published DESC LIMIT %1").arg(window),
                {m_request.from, m_to});
            while (rows.next()) {
                published.insert(rows.number(1), rows.number(0));
                low = std::min(low, rows.number(1));
                high = std::max(high, rows.number(1));
            }
        }
        const bool everything = published.size() < window;
        std::vector<Candidate> candidates;
        {
            auto rows = m_connection.run("SELECT rowid FROM mention_text WHERE mention_text MATCH ? AND rowid BETWEEN ? AND ?", m_plan.words, low, high);
            while (rows.next())
                if (const auto at = published.constFind(rows.number(0)); at != published.constEnd())
                    candidates.push_back({*at, at.key()});
        }
        if (!m_plan.condition.isEmpty() && !candidates.empty()) {
            QStringList among;
            for (const auto &candidate : candidates)
                among.append(QString::number(candidate.row));
            candidates.clear();
            auto rows = m_connection.runOnce(QStringLiteral("SELECT m.row, m.published FROM mention m NOT INDEXED WHERE m.row IN (") + among.join(u',')
                    + QStringLiteral(") AND ") + m_plan.condition,
                m_plan.binds);
            while (rows.next())
                candidates.push_back({rows.number(1), rows.number(0)});
        }
        std::sort(candidates.begin(), candidates.end());
        auto answer = take(candidates);
        if (matched)
            *matched = answer.mentions.size();
        if (!everything && !answer.more)
            return std::nullopt;
        return answer;
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
    return m_database.read<SearchAnswer>(
        [request = std::move(request)](Connection &connection) -> Result<SearchAnswer> { return Finder(connection, request).find(); });
}

QFuture<Result<int>> Search::count(domain::Query query, qint64 from, qint64 to)
{
    return m_database.read<int>([=](Connection &connection) -> Result<int> { return Finder(connection, {query, from, to, 1}).countAll(); });
}

} // namespace store
