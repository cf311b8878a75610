// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/fold.h"
#include "mention.h"
#include "query.h"

namespace domain
{

/// What a query looks at in one mention, folded once and tokenised when first needed. One thread at a time.
class MatchText
{
public:
    MatchText(const QString &title, const QString &text);
    static MatchText of(const Mention &mention);

    QString foldedTitle;
    QString foldedText;
    QString author; ///< folded, without a leading @
    QString site;
    QString source; ///< folded name
    QString sourceId;
    QString language; ///< lower case
    Sentiment sentiment = Sentiment::Unjudged;
    Channel channel = Channel::Web;
    quint8 cues = 0;
    int topic = -1; ///< index in topicNames

    const std::vector<base::Token> &titleTokens() const;
    const std::vector<base::Token> &textTokens() const;

private:
    mutable std::optional<std::vector<base::Token>> m_titleTokens;
    mutable std::optional<std::vector<base::Token>> m_textTokens;
};

/// Whether the mention matches. `present`, when given, says for each phrase number whether its longest token occurs
/// at all, so that most texts are settled without tokens. The stored search gives the same answer for every text.
bool matches(const Query &query, const MatchText &text, const std::vector<bool> *present = nullptr);

/// The author as fields and duplicates see it: folded, without a leading @.
QString foldAuthor(const QString &author);

struct TextRange {
    int begin = 0;
    int length = 0;
};
/// Where the query's wanted words (not those under NOT) stand in a text, in UTF-16 units of the text, in order and
/// without overlap: for highlighting.
QList<TextRange> matchRanges(const Query &query, const QString &text);

} // namespace domain
