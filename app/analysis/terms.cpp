// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"
#include "base/fold.h"
#include <QFile>
#include <QSet>
#include <cmath>
#include <memory>
#include <unicode/brkiter.h>

inline void initLexiconResources() { Q_INIT_RESOURCE(lexicons); }

namespace analysis
{
namespace
{

const QSet<QString> &stopWords()
{
    static const QSet<QString> words = [] {
        initLexiconResources();
        QSet<QString> out{QStringLiteral("rt"), QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("www"), QStringLiteral("com"),
            QStringLiteral("amp"), QStringLiteral("don"), QStringLiteral("ve"), QStringLiteral("ll"), QStringLiteral("re")};
        for (const auto *name : {":/lexicons/stopwords_en.txt", ":/lexicons/stopwords_zh.txt", ":/lexicons/stopwords_fa.txt"}) {
            QFile file(QString::fromLatin1(name));
            if (!file.open(QFile::ReadOnly))
                continue;
            const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            for (const auto &line : lines)
                out.insert(base::fold(line.trimmed()));
        }
        return out;
    }();
    return words;
}

icu::BreakIterator *wordBreaker()
{
    thread_local const std::unique_ptr<icu::BreakIterator> breaker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
    }();
    return breaker.get();
}

bool worth(const QString &word)
{
    if (word.size() < 2 || stopWords().contains(word))
        return false;
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

void ideographWords(const QString &run, QSet<QString> &out)
{
    auto *breaker = wordBreaker();
    if (!breaker)
        return;
    const icu::UnicodeString text(false, reinterpret_cast<const UChar *>(run.utf16()), int32_t(run.size()));
    breaker->setText(text);
    for (int32_t begin = breaker->first(), end = breaker->next(); end != icu::BreakIterator::DONE; begin = end, end = breaker->next())
        if (const QString word = run.mid(begin, end - begin); worth(word))
            out.insert(word);
}

/// Addresses and handles are not terms.
QString withoutAddresses(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const auto &part : QStringView(text).tokenize(u' ')) {
        if (part.contains(u"://") || part.startsWith(u"www.") || part.startsWith(u'@'))
            continue;
        out += part;
        out += u' ';
    }
    return out;
}

} // namespace

QStringList termsOf(const QString &text)
{
    QSet<QString> out;
    const QString folded = base::fold(withoutAddresses(text));
    const auto tokens = base::tokenise(folded);
    QString previous;
    int previousEnd = -1;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto &token = tokens[i];
        if (token.ideograph) {
            size_t last = i;
            while (!tokens[last].runEnd)
                ++last;
            ideographWords(folded.mid(token.begin, tokens[last].begin + tokens[last].length - token.begin), out);
            i = last;
            previous.clear();
            continue;
        }
        const QString word = folded.mid(token.begin, token.length);
        if (!worth(word)) {
            previous.clear();
            continue;
        }
        out.insert(word);
        if (!previous.isEmpty() && token.begin == previousEnd + 1)
            out.insert(previous + u' ' + word);
        previous = word;
        previousEnd = token.begin + token.length;
    }
    return out.values();
}

QList<GrownTerm> grownTerms(const QStringList &now, const QStringList &before, int limit, int floor)
{
    QHash<QString, GrownTerm> counts;
    for (const auto &text : now)
        for (const auto &term : termsOf(text))
            ++counts[term].now;
    for (const auto &text : before)
        for (const auto &term : termsOf(text))
            if (const auto it = counts.find(term); it != counts.end())
                ++it->before;
    const double n1 = std::max<double>(1, now.size()), n2 = std::max<double>(1, before.size());
    QList<GrownTerm> all;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it->now < floor)
            continue;
        const double expectedNow = n1 * (it->now + it->before) / (n1 + n2), expectedBefore = n2 * (it->now + it->before) / (n1 + n2);
        double score = 2 * it->now * std::log(it->now / expectedNow);
        if (it->before > 0)
            score += 2 * it->before * std::log(it->before / expectedBefore);
        it->term = it.key();
        it->score = it->now / n1 >= it->before / n2 ? score : -score;
        all.append(*it);
    }
    std::sort(all.begin(), all.end(), [](const GrownTerm &a, const GrownTerm &b) {
        return std::tuple(-a.score, -a.now, -a.term.size()) != std::tuple(-b.score, -b.now, -b.term.size())
            ? std::tuple(-a.score, -a.now, -a.term.size()) < std::tuple(-b.score, -b.now, -b.term.size())
            : a.term < b.term;
    });
    QList<GrownTerm> out;
    for (const auto &candidate : std::as_const(all)) {
        if (out.size() == limit)
            break;
        // A word that mostly occurs inside a phrase already listed, or the other way round, says nothing new.
        const bool covered = std::any_of(out.begin(), out.end(), [&](const GrownTerm &taken) {
            const bool related =
                (u' ' + taken.term + u' ').contains(u' ' + candidate.term + u' ') || (u' ' + candidate.term + u' ').contains(u' ' + taken.term + u' ');
            return related && std::min(candidate.now, taken.now) * 10 >= std::max(candidate.now, taken.now) * 6;
        });
        if (!covered)
            out.append(candidate);
    }
    return out;
}

} // namespace analysis
