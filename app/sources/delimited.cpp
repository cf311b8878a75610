// SPDX-License-Identifier: GPL-3.0-or-later
#include "delimited.h"
#include "charset.h"
#include <unicode/ucnv.h>

namespace sources
{

namespace
{

constexpr qint64 headBytes = 64 * 1024;
constexpr qint64 chunkBytes = 256 * 1024;
constexpr qsizetype longestRow = 4 * 1024 * 1024;
constexpr int sampleSize = 50;

/// ICU's converter, kept between chunks so that characters may lie across them.
class StreamDecoder
{
public:
    explicit StreamDecoder(const QString &charset)
    {
        UErrorCode code = U_ZERO_ERROR;
        m_converter.reset(ucnv_open(charset.toLatin1().constData(), &code));
    }
    QString decode(const QByteArray &bytes, bool last)
    {
        if (!m_converter)
            return QString::fromUtf8(bytes);
        QString out;
        const char *source = bytes.constData();
        const char *const end = source + bytes.size();
        UErrorCode code = U_BUFFER_OVERFLOW_ERROR;
        while (code == U_BUFFER_OVERFLOW_ERROR) {
            code = U_ZERO_ERROR;
            char16_t buffer[8192];
            char16_t *target = buffer;
            ucnv_toUnicode(
                m_converter.get(), reinterpret_cast<UChar **>(&target), reinterpret_cast<UChar *>(buffer + 8192), &source, end, nullptr, last, &code);
            out.append(reinterpret_cast<const QChar *>(buffer), target - buffer);
        }
        if (m_first && out.startsWith(QChar(0xFEFF)))
            out.remove(0, 1);
        m_first = m_first && out.isEmpty();
        return out;
    }

private:
    struct Close {
        void operator()(UConverter *converter) const { ucnv_close(converter); }
    };
    std::unique_ptr<UConverter, Close> m_converter;
    bool m_first = true;
};

/// The bytes without the piece of a character that the cut at the end may have left.
QByteArray wholeLines(const QByteArray &bytes)
{
    const auto end = bytes.lastIndexOf('\n');
    return end < 0 || bytes.size() < headBytes ? bytes : bytes.left(end);
}

struct Layout {
    QChar delimiter;
    int rowsBeforeHeader = 0;
    QStringList header;
    QList<QStringList> sample;
    double worth = -1;
};

/// Tries one delimiter: the header is the row that explains most columns; worth counts rows as wide as it.
Layout tryDelimiter(const QString &text, QChar delimiter)
{
    RowSplitter splitter(delimiter);
    splitter.feed(text);
    splitter.finish();
    QList<QStringList> rows;
    while (auto row = splitter.take())
        rows.append(row->cells);
    Layout layout;
    layout.delimiter = delimiter;
    const auto meaning = [](const QStringList &cells) { return int(guessMapping(cells, {}).columns.size()); };
    int best = -1;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 30); ++i) {
        const int found = rows[i].size() > 1 ? meaning(rows[i]) : std::min(1, meaning(rows[i]));
        if (found > best) {
            best = found;
            layout.rowsBeforeHeader = int(i);
        }
    }
    if (rows.isEmpty())
        return layout;
    layout.header = rows[layout.rowsBeforeHeader];
    int wide = 0;
    for (auto i = layout.rowsBeforeHeader + 1; i < rows.size() && layout.sample.size() < sampleSize; ++i) {
        layout.sample.append(rows[i]);
        wide += rows[i].size() == layout.header.size() ? 1 : 0;
    }
    layout.worth = best * 10 + (layout.sample.isEmpty() ? 0 : 5.0 * wide / double(layout.sample.size())) + (layout.header.size() > 1 ? 1 : 0);
    return layout;
}

/// What a spreadsheet's `sep=;` first line says; null when there is none.
QChar declaredDelimiter(const QString &text)
{
    const bool declared = text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 5 && (text[5] == u'\r' || text[5] == u'\n');
    return declared ? text[4] : QChar();
}

} // namespace

void RowSplitter::endCell()
{
    m_cells.append(m_cell);
    m_cell.clear();
    m_state = State::Start;
}

void RowSplitter::endRow()
{
    endCell();
    if (m_cells.size() > 1 || !m_cells[0].isEmpty())
        m_ready.append({m_cells, m_rowLine, {}});
    m_cells.clear();
    m_raw.clear();
    m_rowLine = m_line;
}

void RowSplitter::split(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\n' && std::exchange(m_skipLineFeed, false))
            continue; // the second half of CRLF
        m_skipLineFeed = c == u'\r';
        const bool lineEnd = c == u'\n' || c == u'\r';
        m_line += lineEnd ? 1 : 0;
        m_raw += lineEnd ? QChar(u'\n') : c;
        if (m_state == State::Quoted) {
            if (c == u'"')
                m_state = State::QuoteInQuoted;
            else
                m_cell += lineEnd ? QChar(u'\n') : c;
        } else if (lineEnd) {
            endRow();
        } else if (c == m_delimiter) {
            endCell();
        } else if (c == u'"' && m_state == State::QuoteInQuoted) {
            m_cell += c;
            m_state = State::Quoted;
        } else if (c == u'"' && m_state == State::Start) {
            m_state = State::Quoted;
        } else {
            m_state = State::Plain;
            m_cell += c;
        }
    }
}

void RowSplitter::recover()
{
    const QString raw = std::exchange(m_raw, {});
    const auto end = raw.indexOf(u'\n');
    m_ready.append({{}, m_rowLine, QStringLiteral("a quote that never ends, or a cell that is too long")});
    m_cells.clear();
    m_cell.clear();
    m_state = State::Start;
    if (end < 0) {
        m_rowLine = m_line;
        return;
    }
    m_line = ++m_rowLine;
    split(QStringView(raw).mid(end + 1));
}

void RowSplitter::feed(QStringView text)
{
    split(text);
    if (m_raw.size() > longestRow)
        recover();
}

void RowSplitter::finish()
{
    // Each pass costs a line; without a bound a file of stray quotes would be read again and again.
    while (m_state == State::Quoted && m_recoveries++ < 64)
        recover();
    if (!m_cell.isEmpty() || !m_cells.isEmpty())
        endRow();
}

std::optional<DelimitedRow> RowSplitter::take()
{
    if (m_next >= m_ready.size())
        return std::nullopt;
    DelimitedRow row = std::move(m_ready[m_next++]);
    if (m_next == m_ready.size()) {
        m_ready.clear();
        m_next = 0;
    }
    return row;
}

struct DelimitedReader::State {
    QIODevice *device = nullptr;
    QByteArray head;
    StreamDecoder decoder{QStringLiteral("UTF-8")};
    RowSplitter splitter{u','};
    QStringList header;
    Mapping mapping;
    QChar delimiter;
    QString charset;
    bool finished = false;

    std::optional<DelimitedRow> row()
    {
        for (;;) {
            if (auto ready = splitter.take())
                return ready;
            if (finished)
                return std::nullopt;
            const QByteArray bytes = head.isEmpty() ? device->read(chunkBytes) : std::exchange(head, {});
            finished = bytes.isEmpty();
            splitter.feed(decoder.decode(bytes, finished));
            if (finished)
                splitter.finish();
        }
    }
};

DelimitedReader::DelimitedReader() : m_state(std::make_unique<State>()) {}
DelimitedReader::~DelimitedReader() = default;
DelimitedReader::DelimitedReader(DelimitedReader &&) noexcept = default;
DelimitedReader &DelimitedReader::operator=(DelimitedReader &&) noexcept = default;

base::Status DelimitedReader::open(QIODevice *device, const QStringList &overrides)
{
    m_state = std::make_unique<State>();
    auto &state = *m_state;
    state.device = device;
    if (!device->isReadable())
        return base::fail(base::ErrorKind::Storage, "delimited.open", QStringLiteral("not open for reading"));
    state.head = device->read(headBytes);
    const DecodedText head = decodeText(wholeLines(state.head));
    state.charset = head.charset;
    state.decoder = StreamDecoder(head.charset);
    const QChar declared = declaredDelimiter(head.text);
    Layout best;
    const QList<QChar> candidates = declared.isNull() ? QList<QChar>{u',', u';', u'\t', u'|'} : QList<QChar>{declared};
    for (const QChar candidate : candidates) {
        Layout layout = tryDelimiter(head.text, candidate);
        if (layout.worth > best.worth)
            best = std::move(layout);
    }
    if (best.header.isEmpty())
        return base::fail(base::ErrorKind::Invalid, "delimited.open", QStringLiteral("the file has no rows"));
    state.delimiter = best.delimiter;
    state.header = best.header;
    state.mapping = guessMapping(best.header, best.sample);
    if (const auto chosen = applyOverrides(state.mapping, best.header, overrides); !chosen)
        return chosen;
    if (!state.mapping.usable())
        return base::fail(base::ErrorKind::Invalid, "delimited.open", QStringLiteral("no column holds a text, a title or an address"));
    state.splitter = RowSplitter(best.delimiter);
    for (int i = 0; i <= best.rowsBeforeHeader; ++i)
        state.row();
    return {};
}

std::optional<base::Result<domain::Item>> DelimitedReader::next()
{
    auto row = m_state->row();
    if (!row)
        return std::nullopt;
    if (!row->problem.isEmpty())
        return base::fail(base::ErrorKind::Invalid, "delimited.row", QStringLiteral("line %1: %2").arg(row->line).arg(row->problem));
    return itemFromRow(m_state->mapping, row->cells, row->line);
}

QStringList DelimitedReader::header() const { return m_state->header; }
Mapping DelimitedReader::mapping() const { return m_state->mapping; }
QChar DelimitedReader::delimiter() const { return m_state->delimiter; }
QString DelimitedReader::charset() const { return m_state->charset; }

} // namespace sources
