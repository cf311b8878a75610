// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/mention.h"
#include <QByteArray>
#include <QList>
#include <QStringList>

namespace sources
{

/// What the transport said about a feed's bytes.
struct ParseHints {
    QString httpCharset; ///< charset of the Content-Type header, empty when none
    QString url;         ///< address of the document, for relative links; may be empty
};

/// A feed as read: texts are plain, links absolute where the feed gave enough to make them so.
struct Feed {
    QString title;
    QString link;
    QString language;   ///< BCP 47 tag, empty when none
    int ttlMinutes = 0; ///< the feed's wish between two fetches, 0 when it has none
    qint64 updated = 0; ///< UTC ms, 0 when it says nothing
    QList<domain::Item> items;
    QStringList complaints; ///< what was wrong and mended or left out, for the source's health page
};

/// Reads RSS 0.9x, 1.0, 2.0, Atom 0.3 and 1.0, CDF and JSON Feed 1.x. Ill-formed XML gives what could be saved, with
/// complaints. Fails with Invalid when the bytes are no feed at all. Safe from any thread.
base::Result<Feed> parseFeed(const QByteArray &bytes, const ParseHints &hints = {});

/// The name in "mail (Name)", "Name <mail>", "Name (mail)"; the mail address where there is no name.
QString personName(const QString &text);

} // namespace sources
