// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target. Configure with clang, -DFORESHOCK_FUZZ=ON and -DCMAKE_CXX_FLAGS="-fsanitize=fuzzer-no-link,address", then
// run fuzz_feed FOLDER tests/fixtures/feeds.
#include "sources/delimited.h"
#include "sources/feedparser.h"
#include "sources/jsonlines.h"
#include <QBuffer>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)sources::parseFeed(bytes);
    QBuffer table(&bytes);
    table.open(QIODevice::ReadOnly);
    sources::DelimitedReader rows;
    if (rows.open(&table)) {
        while (rows.next()) {}
    }
    table.seek(0);
    sources::JsonLinesReader lines;
    if (lines.open(&table)) {
        while (lines.next()) {}
    }
    return 0;
}
