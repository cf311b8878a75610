// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchplan.h"
#include "base/fold.h"

using domain::Phrase;
using domain::QueryNode;

namespace store
{
namespace
{

/// One Han or Kana character: the index has it as a word of its own at every place where it stands.
bool isSingleIdeograph(const QString &token)
{
    const auto points = token.toUcs4();
    return points.size() == 1 && base::isIdeograph(points[0]);
}

/// Inside a phrase a single character means the end of a run; the index cannot tell that, so the judge looks again.
bool isExact(const Phrase &phrase)
{
    for (qsizetype i = 0; i + 1 < phrase.tokens.size(); ++i)
        if (isSingleIdeograph(phrase.tokens[i]))
            return false;
    return true;
}

QString quoted(const Phrase &phrase)
{
    QString tokens = phrase.tokens.join(u' ');
    tokens.replace(u'"', QStringLiteral("\"\""));
    return u'"' + tokens + u'"' + (phrase.prefix && !isSingleIdeograph(phrase.tokens.last()) ? QStringLiteral(" *") : QString());
}

struct Words {
    QString text; ///< empty: all mentions
    bool exact = true;
};

bool hasField(const QueryNode &node) { return node.kind == QueryNode::Field || std::any_of(node.children.begin(), node.children.end(), hasField); }
bool hasWords(const QueryNode &node) { return !node.phrases.empty() || std::any_of(node.children.begin(), node.children.end(), hasWords); }

Words wordsOf(const QueryNode &node);

Words andWords(const QueryNode &node)
{
    QStringList wanted;
    QStringList unwanted;
    bool exact = true;
    for (const auto &child : node.children) {
        if (child.kind == QueryNode::Not) {
            const Words inner = wordsOf(child.children.front());
            if (inner.exact && !inner.text.isEmpty())
                unwanted.append(inner.text);
            else
                exact = false;
            continue;
        }
        const Words inner = wordsOf(child);
        exact = exact && inner.exact;
        if (!inner.text.isEmpty())
            wanted.append(inner.text);
    }
    if (wanted.isEmpty())
        return {{}, false};
    QString text = u'(' + wanted.join(QStringLiteral(") AND (")) + u')';
    if (!unwanted.isEmpty())
        text = u'(' + text + QStringLiteral(") NOT ((") + unwanted.join(QStringLiteral(") OR (")) + QStringLiteral("))");
    return {text, exact};
}

Words wordsOf(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::And: return andWords(node);
    case QueryNode::Or: {
        QStringList parts;
        bool exact = true;
        for (const auto &child : node.children) {
            const Words inner = wordsOf(child);
            if (inner.text.isEmpty())
                return {{}, false};
            exact = exact && inner.exact;
            parts.append(inner.text);
        }
        return {u'(' + parts.join(QStringLiteral(") OR (")) + u')', exact};
    }
    case QueryNode::Text: return {quoted(node.phrases.front()), isExact(node.phrases.front())};
    case QueryNode::Near: {
        // FTS5 counts a pair of ideographs as one token, so one more is allowed and the judge looks again.
        QStringList parts;
        for (const auto &phrase : node.phrases)
            parts.append(quoted(phrase));
        return {QStringLiteral("NEAR(%1, %2)").arg(parts.join(u' ')).arg(node.distance + 1), false};
    }
    case QueryNode::Not:
    case QueryNode::Field: return {{}, false};
    }
    return {{}, false};
}

QString escapedLike(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return text;
}

QString fieldCondition(const QueryNode &node, QVariantList &binds)
{
    const QString like = escapedLike(node.value);
    // A prefix is a range of an index over folded text, which LIKE could not use.
    const auto equalOrPrefix = [&](const QString &column) {
        binds << node.value;
        if (!node.valuePrefix)
            return column + QStringLiteral(" = ?");
        binds << node.value + QString::fromUcs4(U"\U0010FFFF", 1);
        return QStringLiteral("(%1 >= ? AND %1 < ?)").arg(column);
    };
    switch (node.field) {
    case QueryNode::Author: return QStringLiteral("m.author IN (SELECT key FROM author WHERE %1)").arg(equalOrPrefix(QStringLiteral("fold")));
    case QueryNode::Site: {
        const QString own = equalOrPrefix(QStringLiteral("host"));
        binds << QStringLiteral("%.") + like;
        return QStringLiteral("m.site IN (SELECT key FROM site WHERE %1 OR host LIKE ? ESCAPE '\\')").arg(own);
    }
    case QueryNode::Source: {
        const QString own = equalOrPrefix(QStringLiteral("fold"));
        binds << node.value;
        return QStringLiteral("m.source IN (SELECT key FROM source_local WHERE %1 OR (lower(id) = lower(?) AND substr(id,1,6) <> 'local:'))").arg(own);
    }
    case QueryNode::Language: {
        const QString own = equalOrPrefix(QStringLiteral("lower(tag)"));
        binds << like + QStringLiteral("-%");
        return QStringLiteral("m.language IN (SELECT key FROM language WHERE %1 OR tag LIKE ? ESCAPE '\\')").arg(own);
    }
    case QueryNode::SentimentIs: return QStringLiteral("m.sentiment = %1").arg(int(domain::sentimentFromName(node.value)));
    case QueryNode::ChannelIs: return QStringLiteral("m.channel = %1").arg(int(domain::channelFromName(node.value)));
    case QueryNode::CueIs: return QStringLiteral("(m.cues & %1) <> 0").arg(int(domain::cueFromName(node.value)));
    case QueryNode::TopicIs: return QStringLiteral("m.topic = %1").arg(domain::topicFromName(node.value));
    }
    return QStringLiteral("1");
}

QString conditionOf(const QueryNode &node, QVariantList &binds)
{
    switch (node.kind) {
    case QueryNode::And:
    case QueryNode::Or: {
        QStringList parts;
        for (const auto &child : node.children)
            parts.append(conditionOf(child, binds));
        return u'(' + parts.join(node.kind == QueryNode::And ? QStringLiteral(" AND ") : QStringLiteral(" OR ")) + u')';
    }
    case QueryNode::Not: return QStringLiteral("NOT ") + conditionOf(node.children.front(), binds);
    case QueryNode::Field: return u'(' + fieldCondition(node, binds) + u')';
    case QueryNode::Text:
    case QueryNode::Near: break;
    }
    return QStringLiteral("1");
}

} // namespace

SearchPlan SearchPlan::of(const domain::Query &query)
{
    // The query is a conjunction of parts about words, parts about fields, and parts that mix both.
    QueryNode text;
    text.kind = QueryNode::And;
    SearchPlan plan;
    plan.exact = true;
    QStringList conditions;
    std::vector<QueryNode> parts;
    if (query.root().kind == QueryNode::And)
        parts = query.root().children;
    else
        parts.push_back(query.root());
    for (auto &part : parts) {
        if (!hasField(part))
            text.children.push_back(std::move(part));
        else if (!hasWords(part))
            conditions.append(conditionOf(part, plan.binds));
        else {
            plan.exact = false;
            text.children.push_back(std::move(part)); // its words may still narrow
        }
    }
    if (!text.children.empty()) {
        const Words words = wordsOf(text);
        plan.words = words.text;
        plan.exact = plan.exact && words.exact;
    }
    plan.condition = conditions.join(QStringLiteral(" AND "));
    return plan;
}

bool CandidateReader::matches(const domain::Query &query, qint64 row)
{
    auto rows = m_connection.run("SELECT m.title, m.body, a.name, s.host, o.fold, o.id, l.tag, m.sentiment, m.channel, m.cues, m.topic FROM mention m "
                                 "JOIN author a ON a.key=m.author JOIN site s ON s.key=m.site JOIN source_local o ON o.key=m.source "
                                 "JOIN language l ON l.key=m.language WHERE m.row=?",
        row);
    if (!rows.next())
        return false;
    domain::MatchText text(rows.text(0), rows.text(1));
    text.author = domain::foldAuthor(rows.text(2));
    text.site = rows.text(3);
    text.source = rows.text(4);
    text.sourceId = rows.text(5).startsWith(QLatin1StringView("local:")) ? QString() : rows.text(5);
    text.language = rows.text(6).toLower();
    text.sentiment = domain::Sentiment(rows.number(7));
    text.channel = domain::Channel(rows.number(8));
    text.cues = quint8(rows.number(9));
    text.topic = int(rows.number(10));
    return domain::matches(query, text);
}

} // namespace store
