// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace sources
{

/// No text leaves the stripper longer than this many UTF-16 units unless the caller says otherwise.
inline constexpr qsizetype maxTextLength = 1 << 20;

/// Plain text of foreign HTML: tags dropped, what is in script, style, head and the like dropped, block elements and
/// br as line breaks, list items with a bullet, character references resolved, white space collapsed. One pass, time
/// linear in the input whatever it holds; keeps no nesting, so depth costs nothing. Never fails. Safe from any thread.
QString htmlToText(QStringView html, qsizetype maxLength = maxTextLength);

/// True when the text has something that only HTML has: a known tag, a comment or a character reference.
bool looksLikeHtml(QStringView text);

/// Text of unknown kind: HTML when it looks like it, else as it stands with tidy white space.
QString plainText(QStringView text, qsizetype maxLength = maxTextLength);

/// White space tidied: runs become one space, lines are trimmed, at most one empty line in a row stays.
QString tidyWhiteSpace(QStringView text, qsizetype maxLength = maxTextLength);

/// Resolves the character reference that begins at text[at] == '&'. Appends the character and returns the index
/// behind the reference; returns `at` when there is none.
qsizetype appendEntity(QStringView text, qsizetype at, QString &out);

} // namespace sources
