// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmodel.h"
#include "base/onpool.h"
#include "intake/fileimport.h"
#include "words.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;
using base::Result;

namespace desk
{
namespace
{
constexpr int previewRows = 8;
}

ImportModel::ImportModel(const QString &file, QObject *parent) : QObject(parent), m_file(file) {}

QList<std::pair<QString, QString>> ImportModel::fieldNames()
{
    return {{QString(), tr("(not used)")}, {u"text"_s, tr("Text")}, {u"title"_s, tr("Title")}, {u"author"_s, tr("Author")}, {u"published"_s, tr("Published")},
        {u"time"_s, tr("Time of day")}, {u"url"_s, tr("Address")}, {u"language"_s, tr("Language")}, {u"reach"_s, tr("Reach")}, {u"kind"_s, tr("Channel")},
        {u"sentiment"_s, tr("Sentiment")}, {u"id"_s, tr("Identifier")}};
}

void ImportModel::setField(int column, const QString &field)
{
    if (column < 0 || column >= m_fields.size() || m_fields[column] == field)
        return;
    for (auto &other : m_fields)
        if (!field.isEmpty() && other == field)
            other.clear();
    m_fields[column] = field;
    m_chosen = true;
    load();
}

QStringList ImportModel::map() const
{
    QStringList out;
    if (!m_chosen)
        return out;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (!m_fields[i].isEmpty())
            out.append(u"%1=%2"_s.arg(m_fields[i]).arg(i + 1));
    return out;
}

void ImportModel::load()
{
    const quint64 version = ++m_version;
    const auto read = [file = m_file, map = map()] {
        intake::ImportOptions options;
        options.map = map;
        return intake::previewFile(file, options, previewRows);
    };
    base::onPool<Result<intake::ImportPreview>>(this, read, [this, version](const Result<intake::ImportPreview> &preview) {
        if (version != m_version)
            return;
        m_rows.clear();
        m_problems.clear();
        m_failure.clear();
        if (!preview) {
            m_failure = tr("%1 could not be read as a feed, table or JSON Lines.").arg(QFileInfo(m_file).fileName());
        } else {
            m_format = preview->format;
            m_header = preview->header;
            if (!m_chosen)
                m_fields = preview->fields;
            m_problems = preview->problems;
            for (const auto &item : preview->items)
                m_rows.append({item.published > 0 ? words::dayMonth(item.published) + u' ' + words::clock(item.published) : QString(), item.author,
                    (item.title.isEmpty() || item.text.startsWith(item.title) ? item.text : item.title + u" — "_s + item.text).simplified().left(300),
                    item.url});
        }
        Q_EMIT changed();
    });
}

} // namespace desk
