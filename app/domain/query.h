// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mention.h"
#include <QStringList>
#include <tl/expected.hpp>
#include <vector>

namespace domain
{

/// Why a query was refused, at which column (0-based, in UTF-16 units of the text as typed).
struct QueryProblem {
    enum Kind { OpenParenthesis, StrayParenthesis, OpenQuote, MissingOperand, NothingToFind, BadNear, TooDeep, TooLong, UnknownValue };
    Kind kind = NothingToFind;
    int column = 0;
    int length = 1;
    /// One sentence for the reader, in the program's language.
    QString sentence() const;
};

/// Consecutive tokens as base::tokenise makes them of a document.
struct Phrase {
    QStringList tokens;
    bool prefix = false;   ///< the last token may go on: a star, or a single ideograph
    bool pairTail = false; ///< the last token is a pair of ideographs, so the phrase covers one character more
};

/// A node of the query tree. AND and OR have two or more children, NOT has one.
struct QueryNode {
    enum Kind { And, Or, Not, Text, Near, Field };
    enum FieldName { Author, Site, Source, Language, SentimentIs, ChannelIs, CueIs, TopicIs };
    Kind kind = Text;
    std::vector<QueryNode> children;
    std::vector<Phrase> phrases; ///< Text: one; Near: two or more
    int distance = 0;            ///< Near: the most words (characters in Han and Kana) between first and last phrase
    FieldName field = Author;
    QString value; ///< Field: folded
    bool valuePrefix = false;
    int leaf = -1; ///< Text and Near: number of the leaf's first phrase, counted through the tree
};

/// A parsed query. Immutable value; safe to copy between threads.
class Query
{
public:
    /// Parses the language of decisions.md: side by side means AND; NOT binds tighter than AND, AND tighter than OR;
    /// "phrase", NEAR/n(a b), word*, author: site: source: lang: sentiment: kind: is: topic:.
    static tl::expected<Query, QueryProblem> parse(const QString &text);

    const QueryNode &root() const { return m_root; }
    const QString &text() const { return m_text; }
    int phraseCount() const { return m_phraseCount; }
    /// Whether it asks for what text analysis says, which a correction can change.
    bool asksForJudgement() const;

private:
    QueryNode m_root;
    QString m_text;
    int m_phraseCount = 0;
};

/// The tokens to look for when somebody types these words; empty when there is nothing to look for in them.
Phrase makePhrase(const QString &typed, bool star);

} // namespace domain
