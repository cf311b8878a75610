// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include <QFuture>
#include <QObject>
#include <QStringList>

namespace desk
{

/// How a table is going to be read: which column feeds which field, and what the first rows become. GUI thread; the
/// file is read in the pool.
class ImportModel : public QObject
{
    Q_OBJECT
public:
    struct Row {
        QString published; ///< in words; empty when the source gives none
        QString author;
        QString text;
        QString url;
    };

    explicit ImportModel(const QString &file, QObject *parent = nullptr);

    const QString &file() const { return m_file; }
    /// feed, csv, tsv or jsonl.
    const QString &format() const { return m_format; }
    const QStringList &header() const { return m_header; }
    /// Per column the field that it feeds; empty for none.
    const QStringList &fields() const { return m_fields; }
    const QList<Row> &rows() const { return m_rows; }
    const QStringList &problems() const { return m_problems; }
    /// What cannot be read at all, in words; empty when all is well.
    const QString &failure() const { return m_failure; }
    bool isTable() const { return !m_header.isEmpty(); }

    /// The fields that a column can feed, with their names for people.
    static QList<std::pair<QString, QString>> fieldNames();
    /// Lets a column feed a field; the one that fed it before feeds none.
    void setField(int column, const QString &field);
    /// FIELD=COLUMN for the reader, columns counted from 1.
    QStringList map() const;
    void load();

Q_SIGNALS:
    void changed();

private:
    QString m_file;
    QString m_format;
    QStringList m_header;
    QStringList m_fields;
    QList<Row> m_rows;
    QStringList m_problems;
    QString m_failure;
    bool m_chosen = false;
    quint64 m_version = 0;
};

} // namespace desk
