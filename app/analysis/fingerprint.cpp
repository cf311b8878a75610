// SPDX-License-Identifier: GPL-3.0-or-later
#include "fingerprint.h"
#include "base/fold.h"
#include "domain/mention.h"
#include <QVarLengthArray>
#include <algorithm>
#include <unicode/uchar.h>

using namespace Qt::StringLiterals;

using domain::Fingerprint;
using domain::Strand;

namespace analysis
{
namespace
{

constexpr int gram = 10;
constexpr int window = 12;
constexpr int shortText = 64;
constexpr int shortWindow = 4; // what is least among twelve is least among some four, so short and long texts still meet
constexpr size_t mostAnchors = 24;
constexpr int headLetters = 45;
constexpr int longestHost = 253;    // RFC 1035; without an end to it a text of a-a-a-a would be read again at every letter
constexpr int lettersAfterCut = 16; // a hashtag or the name of a site often follows the ellipsis

/// MurmurHash3's finaliser (Appleby, public domain).
quint64 mixed(quint64 h)
{
    h ^= h >> 33;
    h *= 0xFF51AFD7ED558CCDULL;
    h ^= h >> 33;
    h *= 0xC4CEB9FE1A85EC53ULL;
    return h ^ (h >> 33);
}
quint64 extended(quint64 h, char32_t c) { return (h ^ c) * 0x9E3779B97F4A7C15ULL + (h >> 29); }

bool isWordUnit(QChar c) { return c.isLetterOrNumber() || c == u'_'; }
bool isAsciiWordUnit(QChar c) { return c.unicode() < 0x7F && isWordUnit(c); }
bool isAddressUnit(QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'"' && c != u'<' && c != u'>' && c != u'|' && c != u'\\'; }

/// Walks the text as typed, takes out what copies differ in, and notes what it said.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) { m_body.reserve(text.size()); }

    void read(Fingerprint &out)
    {
        quint64 surface = 1;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool wordBegins = m_at == 0 || !isAsciiWordUnit(m_text[m_at - 1]);
            if (wordBegins && c.unicode() < 0x7F) {
                if (const auto length = addressLength(); length > 0) {
                    if (out.link == 0)
                        takeLink(length, out);
                    skip(length);
                    continue;
                }
            }
            if (!c.isSpace())
                surface = extended(surface, c.unicode());
            if ((c == u'@' || c == u'＠') && wordBegins && nameLength(m_at + 1) > 0) {
                m_credited = m_credited || isCredit();
                const auto length = nameLength(m_at + 1);
                surface ^= hashOf(m_text.mid(m_at + 1, length));
                skip(1 + length);
                continue;
            }
            if (wordBegins || c == u'转' || c == u'轉') {
                if (const auto length = markLength(); length > 0) {
                    m_credited = m_credited || (c != u'v' && c != u'V'); // share buttons write "via @site"
                    skip(length);
                    continue;
                }
            }
            if (c == u'…' || (isDot(c) && m_at + 2 < m_text.size() && isDot(m_text[m_at + 1]) && isDot(m_text[m_at + 2]))) {
                m_cut = true;
                m_lettersSinceCut = 0;
            } else if (c.isLetterOrNumber() && m_cut) {
                ++m_lettersSinceCut;
            }
            m_body += c;
            ++m_at;
        }
        out.surface = mixed(surface);
        out.credited = m_credited;
        out.strand.cut = m_cut && m_lettersSinceCut <= lettersAfterCut;
    }

    const QString &body() const { return m_body; }
    QStringView link() const { return m_link; }

private:
    static bool isDot(QChar c) { return c == u'.' || c == u'。'; }
    static quint64 hashOf(QStringView text)
    {
        quint64 h = 1;
        for (const QChar c : text)
            h = extended(h, c.unicode());
        return mixed(h);
    }
    void skip(qsizetype length)
    {
        m_at += length;
        m_body += u' ';
    }
    bool startsWith(qsizetype at, QStringView word) const { return m_text.mid(at, word.size()).compare(word, Qt::CaseInsensitive) == 0; }

    /// http://…, www.… or host.tld/…, up to the first sign that no address holds; a cut-off "http:" counts as well.
    qsizetype addressLength()
    {
        const QChar first = m_text[m_at];
        if (!((first >= u'a' && first <= u'z') || (first >= u'A' && first <= u'Z')))
            return 0;
        const QChar fifth = m_at + 4 < m_text.size() ? m_text[m_at + 4] : QChar(u' ');
        const bool http = startsWith(m_at, u"http") && (fifth == u':' || fifth.toLower() == u's' || !isAddressUnit(fifth)); // not "httpd"
        const bool scheme = http || startsWith(m_at, u"www.");
        if (!http && m_at < m_noHostBefore)
            return 0;
        qsizetype end = m_at;
        bool dot = false, slash = false;
        for (; end < m_text.size() && isAddressUnit(m_text[end]); ++end) {
            const QChar c = m_text[end];
            dot = dot || (c == u'.' && !slash && end + 1 < m_text.size() && m_text[end + 1].isLetterOrNumber());
            slash = slash || (c == u'/' && dot);
            if (!scheme && !slash && !(c == u'.' || c == u'-' || c.isLetterOrNumber()))
                break;
        }
        if (http || (scheme && dot) || slash)
            return end - m_at;
        m_noHostBefore = end; // nor does one begin within what was read, so that a-a-a-a is read once
        return 0;
    }
    /// Takes a complete address without the signs of the sentence around it.
    void takeLink(qsizetype length, Fingerprint &out)
    {
        auto address = m_text.mid(m_at, length);
        const bool cut = address.endsWith(u"..") || (m_at + length < m_text.size() && m_text[m_at + length] == u'…');
        while (!address.isEmpty() && (u".,;:!?'*]}"_s.contains(address.back()) || (address.endsWith(u')') && !address.contains(u'('))))
            address.chop(1);
        if (cut || address.size() <= 12)
            return;
        out.link = domain::linkKey(address.toString());
        if (out.link != 0)
            m_link = address;
    }
    qsizetype nameLength(qsizetype from) const
    {
        qsizetype end = from;
        while (end < m_text.size() && end - from < 30 && (isWordUnit(m_text[end]) || m_text[end] == u'-'))
            ++end;
        return end - from;
    }
    /// "RT @name", "//@name", or "@name:" at the start, after a quotation mark or slashes.
    bool isCredit() const
    {
        qsizetype before = m_at;
        while (before > 0 && (m_text[before - 1].isSpace() || m_text[before - 1] == u':'))
            --before;
        if (before >= 2 && m_text[before - 1] == u'/' && m_text[before - 2] == u'/')
            return true;
        qsizetype word = before;
        while (word > 0 && isWordUnit(m_text[word - 1]))
            --word;
        const auto said = m_text.mid(word, before - word);
        for (const QStringView mark : {QStringView(u"rt"), QStringView(u"mt"), QStringView(u"ht"), QStringView(u"repost"), QStringView(u"转"),
                 QStringView(u"转发"), QStringView(u"转自"), QStringView(u"回复")})
            if (said.compare(mark, Qt::CaseInsensitive) == 0)
                return true;
        qsizetype after = m_at + 1 + nameLength(m_at + 1);
        const bool named = after < m_text.size() && (m_text[after] == u':' || m_text[after] == u'：');
        return named && (before == 0 || u"\"'“”‘’«»「」"_s.contains(m_text[before - 1]));
    }
    /// The marks themselves: RT and its like before a handle, 转发微博 as services write it.
    qsizetype markLength() const
    {
        for (const QStringView mark : {QStringView(u"转发微博"), QStringView(u"轉發微博")})
            if (startsWith(m_at, mark))
                return mark.size();
        for (const QStringView mark : {QStringView(u"rt"), QStringView(u"mt"), QStringView(u"via"), QStringView(u"repost")}) {
            if (!startsWith(m_at, mark) || (m_at + mark.size() < m_text.size() && isWordUnit(m_text[m_at + mark.size()])))
                continue;
            qsizetype after = m_at + mark.size();
            while (after < m_text.size() && (m_text[after].isSpace() || m_text[after] == u':'))
                ++after;
            if (after < m_text.size() && (m_text[after] == u'@' || m_text[after] == u'＠'))
                return mark.size();
        }
        return 0;
    }

    QStringView m_text;
    QStringView m_link;
    QString m_body;
    qsizetype m_at = 0;
    qsizetype m_noHostBefore = 0;
    bool m_credited = false;
    bool m_cut = false;
    int m_lettersSinceCut = 0;
};

using Units = QVarLengthArray<quint8, 1024>;

quint8 letterUnit(quint64 hash) { return quint8(hash % Strand::firstNumber); }

/// Writes the units and, on the way, the hashes over the letters themselves.
void encode(QStringView folded, Units &units, Fingerprint &out)
{
    quint64 all = 1, number = 0;
    int letters = 0;
    const auto endNumber = [&] {
        if (number != 0)
            units.append(quint8(Strand::firstNumber | (mixed(number) & 0x0F)));
        number = 0;
    };
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char32_t c = folded[i].unicode();
        if (folded[i].isHighSurrogate() && i + 1 < folded.size())
            c = QChar::surrogateToUcs4(folded[i], folded[i + 1]), ++i;
        const bool ascii = c < 0x80;
        const bool digit = c >= U'0' && c <= U'9';
        if (!digit)
            endNumber();
        if (ascii ? !digit && !(c >= U'a' && c <= U'z') : !u_isalnum(UChar32(c)))
            continue;
        const bool ideograph = !ascii && base::isIdeograph(c);
        all = extended(all, c);
        const int before = letters;
        letters += ideograph ? 2 : 1;
        if (before < headLetters && letters >= headLetters)
            out.head = mixed(all);
        if (digit) {
            number = extended(number == 0 ? 1 : number, c);
        } else if (ascii) {
            units.append(quint8(c));
        } else {
            const quint64 hash = mixed(c);
            units.append(letterUnit(hash));
            if (ideograph)
                units.append(letterUnit(hash >> 32));
        }
    }
    endNumber();
    out.exact = letters == 0 ? 0 : mixed(all);
}

void findAnchors(const Units &units, Fingerprint &out)
{
    const auto grams = units.size() - gram + 1;
    if (grams <= 0)
        return;
    QVarLengthArray<quint32, 1024> hashes(grams);
    constexpr quint32 radix = 0x01000193;
    quint32 power = 1, rolling = 0;
    for (int i = 1; i < gram; ++i)
        power *= radix;
    const auto masked = [&](qsizetype i) -> quint32 { return std::min(units[i], Strand::firstNumber) + 1u; };
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (i >= gram)
            rolling -= masked(i - gram) * power;
        rolling = rolling * radix + masked(i);
        if (i >= gram - 1)
            hashes[i - gram + 1] = quint32(mixed(rolling));
    }
    const qsizetype width = std::min<qsizetype>(units.size() <= shortText ? shortWindow : window, grams);
    qsizetype least = -1;
    for (qsizetype end = width; end <= grams; ++end) {
        const qsizetype begin = end - width;
        if (least < begin) {
            least = begin;
            for (qsizetype i = begin + 1; i < end; ++i)
                if (hashes[i] <= hashes[least])
                    least = i;
        } else if (hashes[end - 1] <= hashes[least]) {
            least = end - 1;
        } else {
            continue;
        }
        if (least <= 0xFFFF)
            out.anchors.push_back({hashes[least], quint16(least)});
    }
    if (out.anchors.size() > mostAnchors) {
        const auto byHash = [](const auto &a, const auto &b) { return std::pair(a.hash, a.at) < std::pair(b.hash, b.at); };
        std::nth_element(out.anchors.begin(), out.anchors.begin() + mostAnchors, out.anchors.end(), byHash);
        out.anchors.resize(mostAnchors);
    }
}

} // namespace

Fingerprint fingerprint(QStringView text)
{
    Fingerprint out;
    Reader reader(text);
    reader.read(out);
    Units units;
    encode(base::fold(reader.body()), units, out);
    out.strand.length = quint16(std::min<qsizetype>(units.size(), 0xFFFF));
    out.strand.count = quint8(std::min<qsizetype>(units.size(), Strand::most));
    std::copy_n(units.begin(), out.strand.count, out.strand.units.begin());
    findAnchors(units, out);
    return out;
}

QString sharedLink(QStringView text)
{
    Fingerprint print;
    Reader reader(text);
    reader.read(print);
    return domain::canonicalUrl(reader.link().toString());
}

} // namespace analysis
