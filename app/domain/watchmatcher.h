// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "querymatch.h"
#include <memory>

namespace domain
{

/// All queries of all watches against one text at once: one Vectorscan pass over the folded text finds which words
/// occur at all, then only queries that can still be true look at tokens. One instance serves one thread at a time.
class WatchMatcher
{
public:
    struct Entry {
        qint64 key = 0;
        Query query;
    };
    /// Fails with Bug when Vectorscan refuses a literal (it takes any bytes, so this is out of memory).
    static base::Result<std::unique_ptr<WatchMatcher>> compile(QList<Entry> entries);
    ~WatchMatcher();

    /// Keys of the watches that match, in the order given to compile().
    QList<qint64> match(const MatchText &text);
    bool isEmpty() const;

private:
    struct Private;
    explicit WatchMatcher(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace domain
