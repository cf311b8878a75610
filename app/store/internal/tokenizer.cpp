// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenizer.h"
#include "base/fold.h"
#include <sqlite3.h>

namespace store
{
namespace
{

using TokenCallback = int (*)(void *, int, const char *, int, int, int);

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    static char instance; // the tokenizer has no state, but a null handle would mean failure
    *out = reinterpret_cast<Fts5Tokenizer *>(&instance);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int asciiTokens(void *context, const char *text, int length, TokenCallback token)
{
    char word[256];
    int begin = -1;
    for (int i = 0; i <= length; ++i) {
        const char c = i < length ? text[i] : ' ';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter) {
            if (begin < 0)
                begin = i;
            continue;
        }
        if (begin < 0)
            continue;
        const int size = i - begin;
        int rc = SQLITE_OK;
        if (size <= int(sizeof word)) {
            for (int k = 0; k < size; ++k)
                word[k] = char(text[begin + k] >= 'A' && text[begin + k] <= 'Z' ? text[begin + k] + 32 : text[begin + k]);
            rc = token(context, 0, word, size, begin, i);
        } else {
            const QByteArray lower = QByteArray(text + begin, size).toLower();
            rc = token(context, 0, lower.constData(), size, begin, i);
        }
        if (rc != SQLITE_OK)
            return rc;
        begin = -1;
    }
    return SQLITE_OK;
}

int queryTokens(void *context, const char *text, int length, TokenCallback token)
{
    int begin = 0;
    for (int i = 0; i <= length; ++i) {
        if (i < length && text[i] != ' ')
            continue;
        if (i > begin)
            if (const int rc = token(context, 0, text + begin, i - begin, begin, i); rc != SQLITE_OK)
                return rc;
        begin = i + 1;
    }
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int length, TokenCallback token)
{
    if (flags & FTS5_TOKENIZE_QUERY)
        return queryTokens(context, text, length, token);
    bool ascii = true;
    for (int i = 0; ascii && i < length; ++i)
        ascii = quint8(text[i]) < 0x80;
    if (ascii)
        return asciiTokens(context, text, length, token);
    const QString folded = base::fold(QString::fromUtf8(text, length));
    const auto tokens = base::tokenise(folded);
    const QStringView view(folded);
    for (const auto &part : tokens) {
        const QByteArray utf8 = view.mid(part.begin, part.length).toUtf8();
        if (const int rc = token(context, 0, utf8.constData(), int(utf8.size()), 0, 0); rc != SQLITE_OK)
            return rc;
        const int first = view[part.begin].isHighSurrogate() ? 2 : 1;
        if (!part.ideograph || part.length == first)
            continue;
        // The first character of a pair once more at the same place, so that one character is a word of the index and
        // not the beginning of thousands of words.
        const QByteArray single = view.mid(part.begin, first).toUtf8();
        if (const int rc = token(context, FTS5_TOKEN_COLOCATED, single.constData(), int(single.size()), 0, 0); rc != SQLITE_OK)
            return rc;
    }
    return SQLITE_OK;
}

} // namespace

int registerTokenizer(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int rc = sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr);
    if (rc != SQLITE_OK)
        return rc;
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (!api)
        return SQLITE_ERROR;
    fts5_tokenizer methods{create, destroy, tokenize};
    return api->xCreateTokenizer(api, "foreshock", nullptr, &methods, nullptr);
}

} // namespace store
