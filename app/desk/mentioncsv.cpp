// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentioncsv.h"
#include <QDateTime>

namespace desk
{
namespace
{

QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray mentionCsv(const QList<const domain::Mention *> &mentions)
{
    QString out = QStringLiteral("\uFEFFpublished,author,source,channel,language,sentiment,confidence,emotion,topic,similar,reach,url,title,text\r\n");
    for (const auto *m : mentions) {
        QStringList cells;
        for (const auto &value :
            {QDateTime::fromMSecsSinceEpoch(m->published, Qt::UTC).toString(Qt::ISODate), m->author, m->sourceName, domain::channelName(m->channel),
                m->language, domain::sentimentName(m->sentiment), m->judgement.judged() ? QString::number(double(m->judgement.confidence), 'f', 2) : QString(),
                m->judgement.judged() ? QString(QLatin1StringView(domain::emotionNames[size_t(m->judgement.emotion)])) : QString(),
                m->judgement.topic >= 0 ? QString(QLatin1StringView(domain::topicNames[size_t(m->judgement.topic)])) : QString(), QString::number(m->similar),
                QString::number(m->reach), m->url, m->title, m->text})
            cells.append(cell(value));
        out += cells.join(u',') + QStringLiteral("\r\n");
    }
    return out.toUtf8();
}

} // namespace desk
