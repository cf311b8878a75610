// SPDX-License-Identifier: GPL-3.0-or-later
#include "querymatch.h"

namespace domain
{
namespace
{

using Tokens = std::vector<base::Token>;

bool tokenIs(const QString &folded, const base::Token &token, const QString &wanted, bool prefix)
{
    const auto text = QStringView(folded).mid(token.begin, token.length);
    return prefix ? text.startsWith(wanted) : text == wanted;
}

bool phraseAt(const QString &folded, const Tokens &tokens, size_t at, const Phrase &phrase)
{
    const size_t count = size_t(phrase.tokens.size());
    if (at + count > tokens.size())
        return false;
    for (size_t i = 0; i < count; ++i)
        if (!tokenIs(folded, tokens[at + i], phrase.tokens[qsizetype(i)], phrase.prefix && i + 1 == count))
            return false;
    return true;
}

bool hasPhrase(const QString &folded, const Tokens &tokens, const Phrase &phrase)
{
    for (size_t i = 0; i < tokens.size(); ++i)
        if (phraseAt(folded, tokens, i, phrase))
            return true;
    return false;
}

struct Span {
    int begin = 0;
    int end = 0; ///< past the last token that the phrase covers
};

std::vector<Span> occurrences(const QString &folded, const Tokens &tokens, const Phrase &phrase)
{
    std::vector<Span> out;
    for (size_t i = 0; i < tokens.size(); ++i)
        if (phraseAt(folded, tokens, i, phrase))
            out.push_back({int(i), int(i) + int(phrase.tokens.size()) + (phrase.pairTail ? 1 : 0)});
    return out;
}

bool nearIn(const QString &folded, const Tokens &tokens, const QueryNode &node)
{
    std::vector<std::vector<Span>> all;
    for (const auto &phrase : node.phrases) {
        all.push_back(occurrences(folded, tokens, phrase));
        if (all.back().empty())
            return false;
    }
    // Some occurrence begins last; every other phrase must end at most `distance` tokens before it begins.
    for (size_t last = 0; last < all.size(); ++last) {
        for (const auto &end : all[last]) {
            bool together = true;
            for (size_t other = 0; together && other < all.size(); ++other) {
                if (other == last)
                    continue;
                together = std::any_of(
                    all[other].begin(), all[other].end(), [&](const Span &span) { return span.begin <= end.begin && end.begin - span.end <= node.distance; });
            }
            if (together)
                return true;
        }
    }
    return false;
}

bool fieldIs(const QueryNode &node, const MatchText &text)
{
    const auto is = [&](const QString &value) { return node.valuePrefix ? value.startsWith(node.value) : value == node.value; };
    switch (node.field) {
    case QueryNode::Author: return is(text.author);
    case QueryNode::Site: return is(text.site) || text.site.endsWith(u'.' + node.value);
    case QueryNode::Source: return is(text.source) || (!text.sourceId.isEmpty() && text.sourceId.compare(node.value, Qt::CaseInsensitive) == 0);
    case QueryNode::Language: return is(text.language) || text.language.startsWith(node.value + u'-');
    case QueryNode::SentimentIs: return text.sentiment == sentimentFromName(node.value);
    case QueryNode::ChannelIs: return text.channel == channelFromName(node.value);
    case QueryNode::CueIs: return (text.cues & cueFromName(node.value)) != 0;
    case QueryNode::TopicIs: return text.topic == topicFromName(node.value);
    }
    return false;
}

bool matchNode(const QueryNode &node, const MatchText &text, const std::vector<bool> *present)
{
    switch (node.kind) {
    case QueryNode::And:
        return std::all_of(node.children.begin(), node.children.end(), [&](const QueryNode &child) { return matchNode(child, text, present); });
    case QueryNode::Or: return std::any_of(node.children.begin(), node.children.end(), [&](const QueryNode &child) { return matchNode(child, text, present); });
    case QueryNode::Not: return !matchNode(node.children.front(), text, present);
    case QueryNode::Text:
        if (present && !(*present)[size_t(node.leaf)])
            return false;
        return hasPhrase(text.foldedText, text.textTokens(), node.phrases.front()) || hasPhrase(text.foldedTitle, text.titleTokens(), node.phrases.front());
    case QueryNode::Near:
        if (present)
            for (size_t i = 0; i < node.phrases.size(); ++i)
                if (!(*present)[size_t(node.leaf) + i])
                    return false;
        return nearIn(text.foldedText, text.textTokens(), node) || nearIn(text.foldedTitle, text.titleTokens(), node);
    case QueryNode::Field: return fieldIs(node, text);
    }
    return false;
}

void collectWanted(const QueryNode &node, std::vector<const Phrase *> &out)
{
    if (node.kind == QueryNode::Not)
        return;
    for (const auto &phrase : node.phrases)
        out.push_back(&phrase);
    for (const auto &child : node.children)
        collectWanted(child, out);
}

} // namespace

QString foldAuthor(const QString &author)
{
    QString out = base::fold(author).trimmed();
    while (out.startsWith(u'@'))
        out.remove(0, 1);
    return out;
}

MatchText::MatchText(const QString &title, const QString &text) : foldedTitle(base::fold(title)), foldedText(base::fold(text)) {}

MatchText MatchText::of(const Mention &mention)
{
    MatchText out(mention.title, mention.text);
    out.author = foldAuthor(mention.author);
    out.site = mention.site;
    out.source = base::fold(mention.sourceName).trimmed();
    out.sourceId = mention.sourceId;
    out.language = mention.language.toLower();
    out.sentiment = mention.sentiment;
    out.channel = mention.channel;
    out.cues = mention.judgement.cues;
    out.topic = mention.judgement.topic;
    return out;
}

const Tokens &MatchText::titleTokens() const
{
    if (!m_titleTokens)
        m_titleTokens = base::tokenise(foldedTitle);
    return *m_titleTokens;
}

const Tokens &MatchText::textTokens() const
{
    if (!m_textTokens)
        m_textTokens = base::tokenise(foldedText);
    return *m_textTokens;
}

bool matches(const Query &query, const MatchText &text, const std::vector<bool> *present) { return matchNode(query.root(), text, present); }

QList<TextRange> matchRanges(const Query &query, const QString &text)
{
    std::vector<const Phrase *> wanted;
    collectWanted(query.root(), wanted);
    const auto folded = base::foldWithOrigin(text);
    const auto tokens = base::tokenise(folded.text);
    QList<TextRange> found;
    for (const auto *phrase : wanted) {
        const size_t count = size_t(phrase->tokens.size());
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (!phraseAt(folded.text, tokens, i, *phrase))
                continue;
            const auto &last = tokens[i + count - 1];
            int end = last.begin + last.length;
            if (phrase->prefix && last.ideograph && !phrase->pairTail) // one character was asked for, the pair shows two
                end = last.begin + int(phrase->tokens.back().size());
            const int from = folded.origin[size_t(tokens[i].begin)];
            const int to = folded.origin[size_t(end)];
            found.append({from, to - from});
        }
    }
    std::sort(found.begin(), found.end(), [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    QList<TextRange> merged;
    for (const auto &range : std::as_const(found)) {
        if (!merged.isEmpty() && range.begin <= merged.back().begin + merged.back().length)
            merged.back().length = std::max(merged.back().length, range.begin + range.length - merged.back().begin);
        else
            merged.append(range);
    }
    return merged;
}

} // namespace domain
