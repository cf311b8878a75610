// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltext.h"
#include "entities.h"
#include <algorithm>
#include <iterator>

namespace sources
{

namespace
{

bool isAsciiLetter(QChar c)
{
    const auto u = c.unicode() | 0x20;
    return u >= 'a' && u <= 'z';
}
bool isAsciiDigit(QChar c) { return c.unicode() >= '0' && c.unicode() <= '9'; }
/// What HTML calls white space; the no-break space is shown as a space too, because searches should find it.
bool isBlank(QChar c)
{
    const auto u = c.unicode();
    return u == ' ' || u == '\t' || u == '\n' || u == '\r' || u == '\f' || u == 0xA0;
}

/// Collects text with white space collapsed: a pending break wins over a pending space.
class Collector
{
public:
    explicit Collector(qsizetype limit) : m_limit(limit) {}
    bool full() const { return m_out.size() >= m_limit; }
    void space() { m_space = true; }
    void breakLine(int count) { m_breaks = std::max(m_breaks, count); }
    void extraBreak() { m_breaks = std::min(m_breaks + 1, 2); }
    void add(QChar c)
    {
        if (isBlank(c)) {
            space();
            return;
        }
        if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            return;
        flush();
        m_out += c;
    }
    void add(const QString &text)
    {
        for (const QChar c : text)
            add(c);
    }
    QString take()
    {
        if (m_out.size() > m_limit)
            m_out.truncate(m_limit);
        if (!m_out.isEmpty() && m_out.back().isHighSurrogate())
            m_out.chop(1);
        return std::move(m_out);
    }

private:
    void flush()
    {
        if (!m_out.isEmpty()) {
            if (m_breaks > 0)
                m_out += QString(m_breaks, u'\n');
            else if (m_space)
                m_out += u' ';
        }
        m_breaks = 0;
        m_space = false;
    }
    QString m_out;
    qsizetype m_limit;
    int m_breaks = 0;
    bool m_space = false;
};

enum class Role { None, Inline, Block, Paragraph, LineBreak, Item, Cell, Skip, Raw };

struct Element {
    const char *name;
    Role role;
};
// Sorted by name. Skip: the content is not for reading. Raw: as Skip, but the content is no markup either.
constexpr Element elements[] = {
    {"a", Role::Inline},
    {"abbr", Role::Inline},
    {"acronym", Role::Inline},
    {"address", Role::Block},
    {"article", Role::Block},
    {"aside", Role::Block},
    {"b", Role::Inline},
    {"big", Role::Inline},
    {"blockquote", Role::Paragraph},
    {"body", Role::Block},
    {"br", Role::LineBreak},
    {"button", Role::Inline},
    {"caption", Role::Block},
    {"center", Role::Block},
    {"cite", Role::Inline},
    {"code", Role::Inline},
    {"dd", Role::Block},
    {"del", Role::Inline},
    {"details", Role::Block},
    {"dfn", Role::Inline},
    {"dir", Role::Block},
    {"div", Role::Block},
    {"dl", Role::Block},
    {"dt", Role::Block},
    {"em", Role::Inline},
    {"fieldset", Role::Block},
    {"figcaption", Role::Block},
    {"figure", Role::Block},
    {"font", Role::Inline},
    {"footer", Role::Block},
    {"form", Role::Block},
    {"h1", Role::Paragraph},
    {"h2", Role::Paragraph},
    {"h3", Role::Paragraph},
    {"h4", Role::Paragraph},
    {"h5", Role::Paragraph},
    {"h6", Role::Paragraph},
    {"head", Role::Skip},
    {"header", Role::Block},
    {"hr", Role::Block},
    {"html", Role::Block},
    {"i", Role::Inline},
    {"iframe", Role::Raw},
    {"img", Role::Inline},
    {"input", Role::Inline},
    {"ins", Role::Inline},
    {"kbd", Role::Inline},
    {"label", Role::Inline},
    {"legend", Role::Block},
    {"li", Role::Item},
    {"main", Role::Block},
    {"mark", Role::Inline},
    {"menu", Role::Block},
    {"nav", Role::Block},
    {"noembed", Role::Raw},
    {"noframes", Role::Raw},
    {"object", Role::Inline},
    {"ol", Role::Block},
    {"option", Role::Block},
    {"p", Role::Paragraph},
    {"pre", Role::Paragraph},
    {"q", Role::Inline},
    {"s", Role::Inline},
    {"samp", Role::Inline},
    {"script", Role::Raw},
    {"section", Role::Block},
    {"select", Role::Block},
    {"small", Role::Inline},
    {"span", Role::Inline},
    {"strike", Role::Inline},
    {"strong", Role::Inline},
    {"style", Role::Raw},
    {"sub", Role::Inline},
    {"summary", Role::Block},
    {"sup", Role::Inline},
    {"table", Role::Paragraph},
    {"tbody", Role::Block},
    {"td", Role::Cell},
    {"template", Role::Skip},
    {"textarea", Role::Inline},
    {"tfoot", Role::Block},
    {"th", Role::Cell},
    {"thead", Role::Block},
    {"title", Role::Skip},
    {"tr", Role::Block},
    {"tt", Role::Inline},
    {"u", Role::Inline},
    {"ul", Role::Block},
    {"var", Role::Inline},
    {"video", Role::Block},
    {"wbr", Role::Inline},
    {"xmp", Role::Paragraph},
};

Role roleOf(QStringView name)
{
    if (name.isEmpty() || name.size() > 10)
        return Role::None;
    char lower[11] = {};
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i].unicode() >= 0x80)
            return Role::None;
        lower[i] = char(name[i].unicode() >= 'A' && name[i].unicode() <= 'Z' ? name[i].unicode() + 32 : name[i].unicode());
    }
    const QLatin1StringView wanted(lower, name.size());
    const auto *found = std::lower_bound(
        std::begin(elements), std::end(elements), wanted, [](const Element &e, QLatin1StringView w) { return QLatin1StringView(e.name).compare(w) < 0; });
    return found != std::end(elements) && QLatin1StringView(found->name) == wanted ? found->role : Role::None;
}

/// Reads HTML once from front to back. Each search that can fail remembers that it failed, so no input makes it repeat.
class Stripper
{
public:
    Stripper(QStringView html, qsizetype limit) : m_html(html), m_out(limit) {}

    QString run()
    {
        while (m_at < m_html.size() && !m_out.full()) {
            const QChar c = m_html[m_at];
            if (c == u'<')
                markup();
            else if (c == u'&')
                reference();
            else {
                m_out.add(c);
                ++m_at;
            }
        }
        return m_out.take();
    }

private:
    QChar peek(qsizetype ahead) const { return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : QChar(); }

    void reference()
    {
        QString resolved;
        const auto next = appendEntity(m_html, m_at, resolved);
        if (next == m_at)
            m_out.add(m_html[m_at++]);
        else {
            m_out.add(resolved);
            m_at = next;
        }
    }

    void markup()
    {
        const QChar next = peek(1);
        if (next == u'!' || next == u'?')
            declaration();
        else if (isAsciiLetter(next) || (next == u'/' && isAsciiLetter(peek(2))))
            tag();
        else
            m_out.add(m_html[m_at++]); // a bare less-than sign
    }

    void declaration()
    {
        if (m_html.mid(m_at, 4) == u"<!--" && !m_noCommentEnd) {
            const auto end = m_html.indexOf(u"-->", m_at + 4);
            if (end >= 0) {
                m_at = end + 3;
                return;
            }
            m_noCommentEnd = true;
        }
        const auto end = m_noTagEnd ? -1 : m_html.indexOf(u'>', m_at);
        if (end < 0) {
            m_noTagEnd = true;
            m_at = m_html.size();
        } else {
            m_at = end + 1;
        }
    }

    /// Index behind the '>' that ends the tag at m_at, or -1. Quoted values may hold '>'.
    qsizetype tagEnd()
    {
        if (m_noTagEnd)
            return -1;
        if (!m_quotesBroken) {
            QChar quote;
            bool valueNext = false;
            for (auto i = m_at + 1; i < m_html.size(); ++i) {
                const QChar c = m_html[i];
                if (!quote.isNull()) {
                    if (c == quote)
                        quote = QChar();
                } else if (c == u'>') {
                    return i + 1;
                } else if ((c == u'"' || c == u'\'') && valueNext) {
                    quote = c;
                }
                if (!isBlank(c))
                    valueNext = quote.isNull() && c == u'=';
            }
            m_quotesBroken = true;
        }
        const auto end = m_html.indexOf(u'>', m_at);
        if (end < 0)
            m_noTagEnd = true;
        return end < 0 ? -1 : end + 1;
    }

    void tag()
    {
        const bool closing = peek(1) == u'/';
        const auto nameBegin = m_at + (closing ? 2 : 1);
        auto nameEnd = nameBegin;
        while (nameEnd < m_html.size() && nameEnd - nameBegin < 32 && (isAsciiLetter(m_html[nameEnd]) || isAsciiDigit(m_html[nameEnd])))
            ++nameEnd;
        const auto name = m_html.mid(nameBegin, nameEnd - nameBegin);
        const Role role = roleOf(name);
        const auto end = tagEnd();
        if (end < 0) { // never closed: text that was cut in the middle of a tag, or a less-than sign
            if (role == Role::None)
                m_out.add(m_html[m_at++]);
            else
                m_at = m_html.size();
            return;
        }
        const bool selfClosed = m_html[end - 2] == u'/';
        m_at = end;
        if ((role == Role::Skip || role == Role::Raw) && !closing && !selfClosed)
            skipContent(name, role);
        else
            place(role, closing);
    }

    void place(Role role, bool closing)
    {
        switch (role) {
        case Role::None:
        case Role::Inline:
        case Role::Skip:
        case Role::Raw: break;
        case Role::Block: m_out.breakLine(1); break;
        case Role::Paragraph: m_out.breakLine(2); break;
        case Role::LineBreak: m_out.extraBreak(); break;
        case Role::Item:
            m_out.breakLine(1);
            if (!closing) {
                m_out.add(QChar(0x2022));
                m_out.space();
            }
            break;
        case Role::Cell: m_out.space(); break;
        }
    }

    /// Jumps behind the closing tag of that name. Without one, a raw element swallows the rest as browsers do; head,
    /// title and template are only opened and their content is read.
    void skipContent(QStringView name, Role role)
    {
        bool &missing = role == Role::Raw ? m_noRawEnd : m_noSkipEnd;
        if (!missing) {
            auto from = m_at;
            while ((from = m_html.indexOf(u"</", from)) >= 0) {
                if (m_html.mid(from + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0) {
                    m_at = from;
                    const auto end = m_html.indexOf(u'>', from);
                    m_at = end < 0 ? m_html.size() : end + 1;
                    return;
                }
                from += 2;
            }
            missing = true;
        }
        if (role == Role::Raw)
            m_at = m_html.size();
    }

    QStringView m_html;
    Collector m_out;
    qsizetype m_at = 0;
    bool m_noTagEnd = false;
    bool m_quotesBroken = false;
    bool m_noCommentEnd = false;
    bool m_noRawEnd = false;
    bool m_noSkipEnd = false;
};

void appendCode(QString &out, char32_t code)
{
    if (QChar::requiresSurrogates(code)) {
        out += QChar(QChar::highSurrogate(code));
        out += QChar(QChar::lowSurrogate(code));
    } else {
        out += QChar(char16_t(code));
    }
}

} // namespace

qsizetype appendEntity(QStringView text, qsizetype at, QString &out)
{
    constexpr qsizetype longestName = 32;
    auto i = at + 1;
    if (i < text.size() && text[i] == u'#') {
        ++i;
        const bool hex = i < text.size() && (text[i] == u'x' || text[i] == u'X');
        if (hex)
            ++i;
        const auto digits = i;
        char32_t code = 0;
        for (; i < text.size(); ++i) {
            const auto u = text[i].unicode();
            const int value = u >= '0' && u <= '9' ? u - '0' : hex && (u | 0x20) >= 'a' && (u | 0x20) <= 'f' ? (u | 0x20) - 'a' + 10 : -1;
            if (value < 0)
                break;
            code = std::min<char32_t>(code * (hex ? 16 : 10) + char32_t(value), 0x110000);
        }
        if (i == digits)
            return at;
        appendCode(out, numericEntity(code));
        return i < text.size() && text[i] == u';' ? i + 1 : i;
    }
    char name[longestName];
    qsizetype length = 0;
    for (; i < text.size() && length < longestName && (isAsciiLetter(text[i]) || isAsciiDigit(text[i])); ++i)
        name[length++] = char(text[i].unicode());
    const char16_t code = length > 0 ? namedEntity(QLatin1StringView(name, length)) : char16_t(0);
    if (code == 0)
        return at;
    if (i < text.size() && text[i] == u';') {
        out += QChar(code);
        return i + 1;
    }
    // Old pages leave the semicolon out; HTML allows that for Latin-1 names, but not inside a query such as ?a=1&copy=2.
    if (code > 0xFF || (i < text.size() && text[i] == u'='))
        return at;
    out += QChar(code);
    return i;
}

QString htmlToText(QStringView html, qsizetype maxLength) { return Stripper(html, maxLength).run(); }

bool looksLikeHtml(QStringView text)
{
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (text[i] == u'&') {
            QString sink;
            if (appendEntity(text, i, sink) != i)
                return true;
        } else if (text[i] == u'<') {
            if (text.mid(i, 4) == u"<!--" || text.mid(i, 9) == u"<![CDATA[")
                return true;
            auto begin = i + 1;
            if (text[begin] == u'/')
                ++begin;
            auto end = begin;
            while (end < text.size() && end - begin < 12 && (isAsciiLetter(text[end]) || isAsciiDigit(text[end])))
                ++end;
            const bool ended = end < text.size() && (isBlank(text[end]) || text[end] == u'>' || text[end] == u'/');
            if (ended && roleOf(text.mid(begin, end - begin)) != Role::None)
                return true;
        }
    }
    return false;
}

QString tidyWhiteSpace(QStringView text, qsizetype maxLength)
{
    Collector out(maxLength);
    for (const QChar c : text) {
        if (out.full())
            break;
        if (c == u'\n')
            out.extraBreak();
        else
            out.add(c);
    }
    return out.take();
}

QString plainText(QStringView text, qsizetype maxLength) { return looksLikeHtml(text) ? htmlToText(text, maxLength) : tidyWhiteSpace(text, maxLength); }

} // namespace sources
