// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace store
{

/// Registers the full-text tokenizer "foreshock" on a connection: base::fold() and base::tokenise() for documents, with
/// the first character of each pair of ideographs beside it; for queries the words are already tokens, parted by single spaces. Returns an SQLite result code.
int registerTokenizer(sqlite3 *database);

} // namespace store
