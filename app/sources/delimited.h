// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "mapping.h"
#include <QIODevice>
#include <QStringList>
#include <memory>
#include <optional>

namespace sources
{

/// One row of a delimited file with the line that it begins on, counted from 1.
struct DelimitedRow {
    QStringList cells;
    int line = 0;
    QString problem; ///< why the row cannot be used; empty when it can
};

/// Splits decoded text into rows by RFC 4180, whatever pieces it arrives in. Quotes may hold delimiters, line ends and doubled
/// quotes; a quote inside an unquoted cell is a character. A quote that never ends costs the line that it is on: the
/// lines behind are split afresh.
class RowSplitter
{
public:
    explicit RowSplitter(QChar delimiter) : m_delimiter(delimiter) {}
    void feed(QStringView text);
    /// The file is at its end: the last row counts without a line end.
    void finish();
    std::optional<DelimitedRow> take();

private:
    void split(QStringView text);
    void endCell();
    void endRow();
    void recover();
    enum class State { Start, Plain, Quoted, QuoteInQuoted };
    QChar m_delimiter;
    State m_state = State::Start;
    QString m_cell;
    QString m_raw; ///< the row as it stands in the file, to split again when its quote never ends
    QStringList m_cells;
    QList<DelimitedRow> m_ready;
    qsizetype m_next = 0;
    int m_line = 1;
    int m_rowLine = 1;
    int m_recoveries = 0;
    bool m_skipLineFeed = false;
};

/// Reads CSV, TSV and other delimited files of any size row by row. Encoding, delimiter (comma, semicolon, tab, bar, or
/// what a `sep=` line says), lines before the header and the meaning of columns are found from the first 64 KB.
/// One thread at a time; the device must outlive the reader.
class DelimitedReader
{
public:
    DelimitedReader();
    ~DelimitedReader();
    DelimitedReader(DelimitedReader &&) noexcept;
    DelimitedReader &operator=(DelimitedReader &&) noexcept;

    /// Reads up to the header. `overrides` are FIELD=COLUMN choices that win over the guess. Fails with Invalid when
    /// the file has no rows or no column means anything, with Storage when the device cannot be read.
    base::Status open(QIODevice *device, const QStringList &overrides = {});
    /// The next item; a row that cannot be used is an Invalid error whose detail begins with its line and stops
    /// nothing; none at the end of the file.
    std::optional<base::Result<domain::Item>> next();

    QStringList header() const;
    Mapping mapping() const;
    QChar delimiter() const;
    QString charset() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace sources
