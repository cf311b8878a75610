// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit.h"
#include <QString>
#include <algorithm>

namespace analysis
{
namespace
{

constexpr qsizetype longestName = 30;

bool isNameUnit(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; }

QString nameAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && end - from < longestName && isNameUnit(text[end]))
        ++end;
    while (end > from && text[end - 1] == u'.') // the end of a sentence
        --end;
    return text.mid(from, end - from).toString();
}

/// "RT ", "//" and their like before a handle; spaces and colons may stand between.
bool isMarkedBefore(QStringView text, qsizetype at)
{
    while (at > 0 && (text[at - 1].isSpace() || text[at - 1] == u':' || text[at - 1] == u'：'))
        --at;
    if (text.first(at).endsWith(u"//"))
        return true;
    static constexpr QStringView marks[] = {u"rt", u"mt", u"via", u"repost", u"转发", u"轉發", u"转自", u"轉自", u"回复", u"回覆", u"转发微博", u"轉發微博"};
    return std::any_of(std::begin(marks), std::end(marks), [&](QStringView mark) {
        const qsizetype before = at - mark.size();
        return text.first(at).endsWith(mark, Qt::CaseInsensitive) && (before <= 0 || mark[0].unicode() > 0x7F || !isNameUnit(text[before - 1]));
    });
}

} // namespace

QString creditedAuthor(QStringView text)
{
    qsizetype begin = 0;
    while (begin < text.size() && (text[begin].isSpace() || text[begin].isPunct()) && text[begin] != u'@' && text[begin] != u'＠')
        ++begin;
    QString addressed;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if ((text[at] != u'@' && text[at] != u'＠') || (at > 0 && text[at - 1].unicode() < 0x7F && isNameUnit(text[at - 1])))
            continue; // the second is an e-mail address
        const QString name = nameAt(text, at + 1);
        if (name.isEmpty())
            continue;
        if (isMarkedBefore(text, at))
            return name;
        if (at == begin)
            addressed = name;
    }
    return addressed;
}

} // namespace analysis
