// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchmatcher.h"
#include <hs.h>

namespace domain
{

struct WatchMatcher::Private {
    struct Compiled {
        qint64 key = 0;
        Query query;
        std::vector<unsigned> literalOf; ///< for each phrase of the query, the number of its literal
    };
    std::vector<Compiled> watches;
    hs_database_t *database = nullptr;
    hs_scratch_t *scratch = nullptr;
    std::vector<bool> seen;
    std::vector<bool> present;

    ~Private()
    {
        hs_free_scratch(scratch);
        hs_free_database(database);
    }
};

namespace
{

void collect(const QueryNode &node, std::vector<QByteArray> &out)
{
    for (const auto &phrase : node.phrases) {
        QByteArray longest;
        for (const auto &token : phrase.tokens)
            if (const QByteArray utf8 = token.toUtf8(); utf8.size() > longest.size())
                longest = utf8;
        out.push_back(longest);
    }
    for (const auto &child : node.children)
        collect(child, out);
}

int onMatch(unsigned id, unsigned long long, unsigned long long, unsigned, void *context)
{
    (*static_cast<std::vector<bool> *>(context))[id] = true;
    return 0;
}

} // namespace

WatchMatcher::WatchMatcher(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
WatchMatcher::~WatchMatcher() = default;
bool WatchMatcher::isEmpty() const { return d->watches.empty(); }

base::Result<std::unique_ptr<WatchMatcher>> WatchMatcher::compile(QList<Entry> entries)
{
    auto priv = std::make_unique<Private>();
    QHash<QByteArray, unsigned> numbers;
    std::vector<QByteArray> literals;
    for (auto &entry : entries) {
        Private::Compiled watch;
        std::vector<QByteArray> wanted;
        collect(entry.query.root(), wanted);
        for (const auto &literal : wanted) {
            auto it = numbers.find(literal);
            if (it == numbers.end()) {
                it = numbers.insert(literal, unsigned(literals.size()));
                literals.push_back(literal);
            }
            watch.literalOf.push_back(it.value());
        }
        watch.key = entry.key;
        watch.query = std::move(entry.query);
        priv->watches.push_back(std::move(watch));
    }
    priv->seen.resize(literals.size());
    if (!literals.empty()) {
        std::vector<const char *> expressions;
        std::vector<unsigned> flags(literals.size(), HS_FLAG_SINGLEMATCH);
        std::vector<unsigned> ids;
        std::vector<size_t> lengths;
        for (size_t i = 0; i < literals.size(); ++i) {
            expressions.push_back(literals[i].constData());
            ids.push_back(unsigned(i));
            lengths.push_back(size_t(literals[i].size()));
        }
        hs_compile_error_t *error = nullptr;
        if (hs_compile_lit_multi(
                expressions.data(), flags.data(), ids.data(), lengths.data(), unsigned(literals.size()), HS_MODE_BLOCK, nullptr, &priv->database, &error)
            != HS_SUCCESS) {
            const QString detail = QString::fromUtf8(error ? error->message : "");
            hs_free_compile_error(error);
            return base::fail(base::ErrorKind::Bug, "watch.compile", detail);
        }
        if (hs_alloc_scratch(priv->database, &priv->scratch) != HS_SUCCESS)
            return base::fail(base::ErrorKind::Bug, "watch.scratch");
    }
    return std::unique_ptr<WatchMatcher>(new WatchMatcher(std::move(priv)));
}

QList<qint64> WatchMatcher::match(const MatchText &text)
{
    QList<qint64> out;
    if (d->database) {
        std::fill(d->seen.begin(), d->seen.end(), false);
        const QByteArray utf8 = (text.foldedTitle + u'\n' + text.foldedText).toUtf8();
        hs_scan(d->database, utf8.constData(), unsigned(utf8.size()), 0, d->scratch, onMatch, &d->seen);
    }
    for (const auto &watch : d->watches) {
        d->present.assign(watch.literalOf.size(), false);
        for (size_t i = 0; i < watch.literalOf.size(); ++i)
            d->present[i] = d->seen[watch.literalOf[i]];
        if (matches(watch.query, text, &d->present))
            out.append(watch.key);
    }
    return out;
}

} // namespace domain
