// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlmend.h"
#include "entities.h"
#include <QSet>

namespace sources
{

namespace
{

bool isNameStart(QChar c) { return c.isLetter() || c == u'_' || c == u':'; }
bool isNamePart(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u':' || c == u'-' || c == u'.'; }
bool isForbidden(QChar c)
{
    const auto u = c.unicode();
    return (u < 0x20 && u != '\t' && u != '\n' && u != '\r') || u == 0xFFFE || u == 0xFFFF;
}

QSet<QString> declaredEntities(const QString &text)
{
    QSet<QString> names = {QStringLiteral("amp"), QStringLiteral("lt"), QStringLiteral("gt"), QStringLiteral("quot"), QStringLiteral("apos")};
    qsizetype at = 0;
    while ((at = text.indexOf(u"<!ENTITY", at)) >= 0) {
        at += 8;
        while (at < text.size() && text[at].isSpace())
            ++at;
        const auto begin = at;
        while (at < text.size() && isNamePart(text[at]))
            ++at;
        names.insert(text.mid(begin, at - begin));
    }
    return names;
}

class Mender
{
public:
    explicit Mender(const QString &text) : m_text(text), m_declared(declaredEntities(text)) {}

    QString run()
    {
        m_out.reserve(m_text.size() + 64);
        m_at = std::max<qsizetype>(0, m_text.indexOf(u'<')); // blank lines or a warning printed before the feed
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'<')
                markup();
            else if (c == u'&')
                reference();
            else
                copy();
        }
        return std::move(m_out);
    }

private:
    bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at, what.size()) == what; }
    void copy()
    {
        if (!isForbidden(m_text[m_at]))
            m_out += m_text[m_at];
        ++m_at;
    }
    void copyTo(qsizetype end)
    {
        while (m_at < end)
            copy();
    }
    /// Copies verbatim to behind `mark`; without it, escapes the sign and goes on.
    void copyThrough(QStringView mark)
    {
        const auto end = m_text.indexOf(mark, m_at);
        if (end < 0) {
            m_out += u"&lt;";
            ++m_at;
        } else {
            copyTo(end + mark.size());
        }
    }

    void markup()
    {
        if (startsWith(u"<![CDATA[")) {
            const auto end = m_text.indexOf(u"]]>", m_at);
            copyTo(end < 0 ? m_text.size() : end + 3);
            if (end < 0)
                m_out += u"]]>";
        } else if (startsWith(u"<!--")) {
            const auto end = m_text.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_text.size() : end + 3; // comments say nothing and may hold a forbidden "--"
        } else if (startsWith(u"<?xml ")) {
            const auto end = m_text.indexOf(u"?>", m_at);
            m_at = end < 0 ? m_text.size() : end + 2; // the text is decoded already
        } else if (startsWith(u"<!DOCTYPE") || startsWith(u"<!doctype")) {
            documentType();
        } else if (m_at + 1 < m_text.size() && (m_text[m_at + 1] == u'!' || m_text[m_at + 1] == u'?')) {
            if (m_noDeclarationEnd) {
                m_out += u"&lt;";
                ++m_at;
            } else {
                m_noDeclarationEnd = m_text.indexOf(u'>', m_at) < 0;
                copyThrough(u">");
            }
        } else if (m_at + 1 < m_text.size() && (isNameStart(m_text[m_at + 1]) || m_text[m_at + 1] == u'/')) {
            tag();
        } else {
            m_out += u"&lt;";
            ++m_at;
        }
    }

    void documentType()
    {
        int brackets = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            brackets += c == u'[' ? 1 : c == u']' ? -1 : 0;
            if (!isForbidden(c))
                m_out += c;
            if (c == u'>' && brackets <= 0) {
                ++m_at;
                return;
            }
        }
    }

    void tag()
    {
        m_seen.clear();
        QChar quote;
        do {
            const QChar c = m_text[m_at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
                if (c == u'&') {
                    reference();
                    continue;
                }
                if (c == u'<') {
                    m_out += u"&lt;";
                    ++m_at;
                    continue;
                }
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                copy();
                return;
            } else if (c.isSpace() && repeatedAttribute()) {
                continue;
            }
            copy();
        } while (m_at < m_text.size());
    }

    /// At the blank before an attribute: skips the attribute when the tag has had it.
    bool repeatedAttribute()
    {
        auto i = m_at + 1;
        const auto begin = i;
        while (i < m_text.size() && isNamePart(m_text[i]))
            ++i;
        if (i == begin || i + 1 >= m_text.size() || m_text[i] != u'=' || (m_text[i + 1] != u'"' && m_text[i + 1] != u'\''))
            return false;
        const QString name = m_text.mid(begin, i - begin);
        if (!m_seen.contains(name)) {
            m_seen.insert(name);
            return false;
        }
        const auto end = m_text.indexOf(m_text[i + 1], i + 2);
        if (end < 0)
            return false;
        m_at = end + 1;
        return true;
    }

    void reference()
    {
        auto i = m_at + 1;
        const bool numeric = i < m_text.size() && m_text[i] == u'#';
        if (numeric)
            ++i;
        const auto begin = i;
        while (i < m_text.size() && i - begin < 32 && m_text[i].unicode() < 0x80 && m_text[i].isLetterOrNumber())
            ++i;
        const bool closed = i < m_text.size() && m_text[i] == u';' && i > begin;
        const QString name = m_text.mid(begin, i - begin);
        if (closed && numeric) {
            const bool hex = name.startsWith(u'x', Qt::CaseInsensitive);
            bool good = false;
            const uint code = hex ? name.mid(1).toUInt(&good, 16) : name.toUInt(&good, 10);
            if (good) {
                m_out += QStringLiteral("&#%1;").arg(uint(numericEntity(char32_t(code))));
                m_at = i + 1;
                return;
            }
        } else if (closed && m_declared.contains(name)) {
            copyTo(i + 1);
            return;
        } else if (closed) {
            if (const char16_t code = namedEntity(QLatin1StringView(name.toLatin1()))) {
                m_out += QStringLiteral("&#%1;").arg(uint(code));
                m_at = i + 1;
                return;
            }
        }
        m_out += u"&amp;";
        ++m_at;
    }

    const QString &m_text;
    QSet<QString> m_declared;
    QSet<QString> m_seen;
    QString m_out;
    qsizetype m_at = 0;
    bool m_noDeclarationEnd = false;
};

} // namespace

QString mendXml(const QString &text) { return Mender(text).run(); }

} // namespace sources
