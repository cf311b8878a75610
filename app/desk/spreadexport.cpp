// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadexport.h"
#include "base/isotime.h"
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace desk
{
namespace
{

/// Characters that XML 1.0 does not know, not even escaped, become spaces.
QString legal(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate() || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF || (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r'))
            text[i] = u' ';
    }
    return text;
}

struct Key {
    const char *name;
    const char *type;
};
constexpr Key ofAccounts[] = {{"name", "string"}, {"mentions", "int"}, {"reach", "long"}, {"first", "string"}, {"negative", "int"}, {"neutral", "int"},
    {"positive", "int"}, {"unjudged", "int"}, {"passedOn", "int"}, {"passes", "int"}, {"influence", "double"}, {"bridge", "double"}, {"group", "int"},
    {"began", "int"}, {"followers", "int"}, {"firstMover", "boolean"}, {"bridging", "boolean"}, {"looksCoordinated", "boolean"}, {"x", "double"},
    {"y", "double"}};
constexpr Key ofTies[] = {{"weight", "double"}, {"times", "int"}, {"credited", "int"}, {"firstPassing", "string"}};

QString yes(bool on) { return on ? u"true"_s : u"false"_s; }

} // namespace

void writeGraphml(QIODevice *device, const SpreadState &state)
{
    QXmlStreamWriter xml(device);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    xml.writeStartElement(u"graphml"_s);
    const auto keys = [&](const auto &list, const QString &of) {
        for (const auto &key : list) {
            xml.writeEmptyElement(u"key"_s);
            xml.writeAttribute(u"id"_s, QLatin1StringView(key.name));
            xml.writeAttribute(u"for"_s, of);
            xml.writeAttribute(u"attr.name"_s, QLatin1StringView(key.name));
            xml.writeAttribute(u"attr.type"_s, QLatin1StringView(key.type));
        }
    };
    keys(ofAccounts, u"node"_s);
    keys(ofTies, u"edge"_s);
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"id"_s, u"spread"_s);
    xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    const auto data = [&](const char *key, const QString &value) {
        if (value.isEmpty())
            return;
        xml.writeStartElement(u"data"_s);
        xml.writeAttribute(u"key"_s, QLatin1StringView(key));
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
    };
    const auto number = [](auto value) { return QString::number(value); };
    const auto time = [](qint64 at) { return at == 0 ? QString() : base::isoUtc(at); };
    for (qsizetype i = 0; i < state.accounts.size(); ++i) {
        const auto &account = state.accounts[i];
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, u"n%1"_s.arg(i));
        const QString values[] = {account.name, number(account.mentions), number(account.reach), time(account.first), number(account.sentiments[1]),
            number(account.sentiments[2]), number(account.sentiments[3]), number(account.sentiments[0]), number(account.passedOn), number(account.passes),
            number(account.influence), number(account.bridge), number(account.group), number(account.began), number(account.followers), yes(account.firstMover),
            yes(account.bridging), yes(account.coordinated), number(account.at.x()), number(account.at.y())};
        static_assert(std::size(values) == std::size(ofAccounts));
        for (size_t key = 0; key < std::size(values); ++key)
            data(ofAccounts[key].name, values[key]);
        xml.writeEndElement();
    }
    for (qsizetype i = 0; i < state.ties.size(); ++i) {
        const auto &tie = state.ties[i];
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, u"e%1"_s.arg(i));
        xml.writeAttribute(u"source"_s, u"n%1"_s.arg(tie.from));
        xml.writeAttribute(u"target"_s, u"n%1"_s.arg(tie.to));
        const QString values[] = {number(tie.weight), number(tie.times), number(tie.credited), time(tie.first)};
        static_assert(std::size(values) == std::size(ofTies));
        for (size_t key = 0; key < std::size(values); ++key)
            data(ofTies[key].name, values[key]);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
}

} // namespace desk
