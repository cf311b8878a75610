// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/mention.h"
#include <QIODevice>
#include <optional>

namespace sources
{

/// Reads JSON Lines: one object a line with id, url, title, text, author, published (ISO 8601, or seconds or milliseconds
/// since 1970), language, reach, kind (or channel), sentiment, rating (of `best`, 5 where it does not say), ratings and reports, or the common other names
/// of these (post_id, user, ts, lang …); unknown members are left alone. UTF-8, with or without a byte order mark; any size. One thread at a time; the device
/// must outlive the reader.
class JsonLinesReader
{
public:
    /// Fails with Storage when the device cannot be read.
    base::Status open(QIODevice *device);
    /// The next item; a line that cannot be used is an Invalid error whose detail begins with its line number and
    /// stops nothing; none at the end.
    std::optional<base::Result<domain::Item>> next();

private:
    QIODevice *m_device = nullptr;
    int m_line = 0;
};

} // namespace sources
