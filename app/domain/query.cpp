// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"
#include "base/fold.h"
#include <QCoreApplication>

namespace domain
{
namespace
{
constexpr int maxDepth = 64;
constexpr int maxPhrases = 400;
constexpr int maxLength = 20'000;

struct Lexeme {
    enum Kind { Open, Close, Quoted, Word, And, Or, Not, Near, Field, End };
    Kind kind = End;
    int column = 0;
    int length = 0;
    QString text;
    int number = 0;
    bool star = false;
    bool closed = true;
    QueryNode::FieldName field = QueryNode::Author;
};

std::optional<QueryNode::FieldName> fieldNamed(QStringView word)
{
    const auto is = [&](const char *name) { return word.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0; };
    if (is("author"))
        return QueryNode::Author;
    if (is("site"))
        return QueryNode::Site;
    if (is("source"))
        return QueryNode::Source;
    if (is("lang"))
        return QueryNode::Language;
    if (is("sentiment"))
        return QueryNode::SentimentIs;
    if (is("kind"))
        return QueryNode::ChannelIs;
    if (is("is"))
        return QueryNode::CueIs;
    if (is("topic"))
        return QueryNode::TopicIs;
    return std::nullopt;
}

bool isQuote(QChar c) { return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'«' || c == u'»' || c == u'「' || c == u'」'; }

class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    Lexeme next()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        Lexeme out;
        out.column = m_at;
        if (m_at >= m_text.size())
            return out;
        const QChar c = m_text[m_at];
        if (c == u'(' || c == u'（') {
            ++m_at;
            out.kind = Lexeme::Open;
        } else if (c == u')' || c == u'）') {
            ++m_at;
            out.kind = Lexeme::Close;
        } else if (isQuote(c)) {
            quoted(out);
        } else {
            word(out);
        }
        out.length = m_at - out.column;
        return out;
    }

private:
    void quoted(Lexeme &out)
    {
        const int begin = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]))
            ++m_at;
        out.kind = Lexeme::Quoted;
        out.text = m_text.mid(begin, m_at - begin);
        out.closed = m_at < m_text.size();
        if (out.closed)
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'*') {
            out.star = true;
            ++m_at;
        }
    }

    void word(Lexeme &out)
    {
        const int begin = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace() || c == u'(' || c == u')' || c == u'（' || c == u'）' || isQuote(c))
                break;
            ++m_at;
            if (c == u':') {
                if (const auto field = fieldNamed(QStringView(m_text).mid(begin, m_at - 1 - begin))) {
                    fieldValue(out, *field);
                    return;
                }
            }
        }
        out.kind = Lexeme::Word;
        out.text = m_text.mid(begin, m_at - begin);
        if (out.text == QLatin1StringView("AND"))
            out.kind = Lexeme::And;
        else if (out.text == QLatin1StringView("OR"))
            out.kind = Lexeme::Or;
        else if (out.text == QLatin1StringView("NOT"))
            out.kind = Lexeme::Not;
        else if (out.text.startsWith(QLatin1StringView("NEAR/")) || out.text == QLatin1StringView("NEAR"))
            near(out);
        else if (out.text.endsWith(u'*')) {
            out.star = true;
            out.text.chop(1);
        }
    }

    void near(Lexeme &out)
    {
        if (m_at >= m_text.size() || (m_text[m_at] != u'(' && m_text[m_at] != u'（'))
            return; // the word, not the operator
        bool ok = true;
        const int number = out.text.size() > 5 ? out.text.mid(5).toInt(&ok) : 10;
        out.kind = Lexeme::Near;
        out.number = ok && number >= 0 && number <= 1000 ? number : -1;
    }

    void fieldValue(Lexeme &out, QueryNode::FieldName field)
    {
        out.kind = Lexeme::Field;
        out.field = field;
        if (m_at < m_text.size() && isQuote(m_text[m_at])) {
            quoted(out);
            out.kind = Lexeme::Field;
            return;
        }
        const int begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u')' && m_text[m_at] != u'(')
            ++m_at;
        out.text = m_text.mid(begin, m_at - begin);
        if (out.text.endsWith(u'*')) {
            out.star = true;
            out.text.chop(1);
        }
    }

    const QString &m_text;
    int m_at = 0;
};

class Parser
{
public:
    explicit Parser(const QString &text) : m_lexer(text) { advance(); }

    tl::expected<QueryNode, QueryProblem> run()
    {
        if (m_now.kind == Lexeme::End)
            return problem(QueryProblem::NothingToFind, m_now);
        auto node = parseOr(0);
        if (!node)
            return node;
        if (m_now.kind != Lexeme::End)
            return problem(m_now.kind == Lexeme::Close ? QueryProblem::StrayParenthesis : QueryProblem::MissingOperand, m_now);
        return node;
    }

    int phraseCount() const { return m_phrases; }

private:
    using Out = tl::expected<QueryNode, QueryProblem>;

    static tl::unexpected<QueryProblem> problem(QueryProblem::Kind kind, const Lexeme &at)
    {
        return tl::unexpected<QueryProblem>(QueryProblem{kind, at.column, std::max(1, at.length)});
    }
    void advance()
    {
        m_last = m_now;
        m_now = m_lexer.next();
    }
    static QueryNode group(QueryNode::Kind kind, std::vector<QueryNode> children)
    {
        if (children.size() == 1)
            return std::move(children.front());
        QueryNode node;
        node.kind = kind;
        node.children = std::move(children);
        return node;
    }

    Out parseOr(int depth)
    {
        if (depth > maxDepth)
            return problem(QueryProblem::TooDeep, m_now);
        std::vector<QueryNode> children;
        for (;;) {
            auto child = parseAnd(depth);
            if (!child)
                return child;
            children.push_back(std::move(*child));
            if (m_now.kind != Lexeme::Or)
                return group(QueryNode::Or, std::move(children));
            advance();
        }
    }

    Out parseAnd(int depth)
    {
        std::vector<QueryNode> children;
        for (;;) {
            auto child = parseNot(depth);
            if (!child)
                return child;
            children.push_back(std::move(*child));
            if (m_now.kind == Lexeme::And)
                advance();
            else if (m_now.kind == Lexeme::Or || m_now.kind == Lexeme::Close || m_now.kind == Lexeme::End)
                return group(QueryNode::And, std::move(children));
        }
    }

    Out parseNot(int depth)
    {
        if (m_now.kind != Lexeme::Not)
            return parsePrimary(depth);
        if (depth > maxDepth)
            return problem(QueryProblem::TooDeep, m_now);
        advance();
        auto child = parseNot(depth + 1);
        if (!child)
            return child;
        QueryNode node;
        node.kind = QueryNode::Not;
        node.children.push_back(std::move(*child));
        return node;
    }

    Out parsePrimary(int depth)
    {
        switch (m_now.kind) {
        case Lexeme::Open: {
            const Lexeme open = m_now;
            advance();
            auto inner = parseOr(depth + 1);
            if (!inner)
                return inner;
            if (m_now.kind != Lexeme::Close)
                return problem(QueryProblem::OpenParenthesis, open);
            advance();
            return inner;
        }
        case Lexeme::Quoted:
        case Lexeme::Word: return parseText();
        case Lexeme::Near: return parseNear();
        case Lexeme::Field: return parseField();
        case Lexeme::Close: return problem(QueryProblem::StrayParenthesis, m_now);
        case Lexeme::And:
        case Lexeme::Or:
        case Lexeme::Not:
        case Lexeme::End: return problem(QueryProblem::MissingOperand, m_now.kind == Lexeme::End ? m_last : m_now);
        }
        return problem(QueryProblem::MissingOperand, m_now);
    }

    tl::expected<Phrase, QueryProblem> phraseHere()
    {
        if (!m_now.closed)
            return problem(QueryProblem::OpenQuote, m_now);
        if (++m_phrases > maxPhrases)
            return problem(QueryProblem::TooLong, m_now);
        Phrase phrase = makePhrase(m_now.text, m_now.star);
        if (phrase.tokens.isEmpty())
            return problem(QueryProblem::NothingToFind, m_now);
        advance();
        return phrase;
    }

    Out parseText()
    {
        QueryNode node;
        node.leaf = m_phrases;
        auto phrase = phraseHere();
        if (!phrase)
            return tl::unexpected<QueryProblem>(phrase.error());
        node.phrases.push_back(std::move(*phrase));
        return node;
    }

    Out parseNear()
    {
        QueryNode node;
        node.kind = QueryNode::Near;
        node.leaf = m_phrases;
        node.distance = m_now.number;
        const Lexeme start = m_now;
        if (node.distance < 0)
            return problem(QueryProblem::BadNear, start);
        advance(); // NEAR/n
        const Lexeme open = m_now;
        advance(); // (
        while (m_now.kind == Lexeme::Word || m_now.kind == Lexeme::Quoted) {
            auto phrase = phraseHere();
            if (!phrase)
                return tl::unexpected<QueryProblem>(phrase.error());
            node.phrases.push_back(std::move(*phrase));
        }
        if (m_now.kind == Lexeme::End)
            return problem(QueryProblem::OpenParenthesis, open);
        if (m_now.kind != Lexeme::Close || node.phrases.size() < 2)
            return problem(QueryProblem::BadNear, m_now);
        advance();
        return node;
    }

    Out parseField()
    {
        if (!m_now.closed)
            return problem(QueryProblem::OpenQuote, m_now);
        QueryNode node;
        node.kind = QueryNode::Field;
        node.field = m_now.field;
        node.valuePrefix = m_now.star;
        node.value = base::fold(m_now.text).trimmed();
        while (node.field == QueryNode::Author && node.value.startsWith(u'@'))
            node.value.remove(0, 1);
        if (node.value.isEmpty())
            return problem(QueryProblem::NothingToFind, m_now);
        if (node.field == QueryNode::SentimentIs && node.value != QLatin1StringView("none") && sentimentFromName(node.value) == Sentiment::Unjudged)
            return problem(QueryProblem::UnknownValue, m_now);
        if (node.field == QueryNode::ChannelIs && node.value != QLatin1StringView("web") && channelFromName(node.value) == Channel::Web)
            return problem(QueryProblem::UnknownValue, m_now);
        if (node.field == QueryNode::CueIs && cueFromName(node.value) == 0)
            return problem(QueryProblem::UnknownValue, m_now);
        if (node.field == QueryNode::TopicIs && topicFromName(node.value) < 0)
            return problem(QueryProblem::UnknownValue, m_now);
        if (node.field == QueryNode::Site && node.value.startsWith(QLatin1StringView("www.")))
            node.value.remove(0, 4);
        advance();
        return node;
    }

    Lexer m_lexer;
    Lexeme m_now;
    Lexeme m_last;
    int m_phrases = 0;
};

} // namespace

Phrase makePhrase(const QString &typed, bool star)
{
    Phrase out;
    const QString folded = base::fold(typed);
    const auto tokens = base::tokenise(folded);
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto &token = tokens[i];
        const bool last = i + 1 == tokens.size();
        // The trailing character of a run stands in a pair wherever the text goes on, so at the phrase's end it is
        // left to the pair before it, or looked for as a beginning when it is alone.
        if (last && token.ideograph && i > 0 && tokens[i - 1].ideograph && !tokens[i - 1].runEnd) {
            out.pairTail = true;
            break;
        }
        out.tokens.append(folded.mid(token.begin, token.length));
        if (last)
            out.prefix = token.ideograph || star;
    }
    return out;
}

bool Query::asksForJudgement() const
{
    const auto asks = [](const auto &self, const QueryNode &node) -> bool {
        if (node.kind == QueryNode::Field)
            return node.field == QueryNode::SentimentIs || node.field == QueryNode::CueIs || node.field == QueryNode::TopicIs;
        return std::any_of(node.children.begin(), node.children.end(), [&](const QueryNode &child) { return self(self, child); });
    };
    return asks(asks, m_root);
}

tl::expected<Query, QueryProblem> Query::parse(const QString &text)
{
    if (text.size() > maxLength)
        return tl::unexpected<QueryProblem>(QueryProblem{QueryProblem::TooLong, maxLength, 1});
    Parser parser(text);
    auto root = parser.run();
    if (!root)
        return tl::unexpected<QueryProblem>(root.error());
    Query query;
    query.m_root = std::move(*root);
    query.m_text = text;
    query.m_phraseCount = parser.phraseCount();
    return query;
}

QString QueryProblem::sentence() const
{
    const auto say = [this](const char *text) { return QCoreApplication::translate("Query", text).arg(column + 1); };
    switch (kind) {
    case OpenParenthesis: return say(QT_TRANSLATE_NOOP("Query", "The parenthesis at column %1 is never closed."));
    case StrayParenthesis: return say(QT_TRANSLATE_NOOP("Query", "The closing parenthesis at column %1 has no opening one."));
    case OpenQuote: return say(QT_TRANSLATE_NOOP("Query", "The quotation mark at column %1 is never closed."));
    case MissingOperand: return say(QT_TRANSLATE_NOOP("Query", "A word is missing beside the operator at column %1."));
    case NothingToFind: return say(QT_TRANSLATE_NOOP("Query", "There is nothing to look for at column %1."));
    case BadNear: return say(QT_TRANSLATE_NOOP("Query", "NEAR at column %1 needs a number up to 1000 and two words or phrases: NEAR/5(ferry fire)."));
    case TooDeep: return say(QT_TRANSLATE_NOOP("Query", "Parentheses are nested too deeply at column %1."));
    case TooLong: return say(QT_TRANSLATE_NOOP("Query", "The query is too long from column %1 on; split it into several watches."));
    case UnknownValue: return say(QT_TRANSLATE_NOOP("Query", "The value at column %1 is not one that this field has."));
    }
    return {};
}

} // namespace domain
