// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session.h"
#include <QAbstractListModel>

namespace desk
{

/// A timeline as rows: entries in the order of happening, gaps of twenty minutes and more between them, and the present
/// at the end. GUI thread.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Kind { Entry, Gap, Now };
    enum Role { KindRole = Qt::UserRole + 1, EntryRole, TimeRole, TypeRole, IconRole, KeyRole, DetailRole, GapRole, CorrectedRole, HashRole };
    enum class Show { All, Decisions, Calls, Statements };

    explicit TimelineModel(Session &session, QObject *parent = nullptr);
    void setEntries(const QList<domain::TimelineEntry> &entries, bool closed);
    void setShow(Show show);
    Show show() const { return m_show; }
    int entryCount() const { return int(m_entries.size()); }
    const domain::TimelineEntry *entry(int row) const;
    /// The next gap below a row; -1 when there is none.
    int nextGap(int row) const;
    static QString iconOf(domain::EntryKind kind);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Kind kind = Entry;
        int entry = -1;
        qint64 gap = 0;
        qint64 at = 0;
    };
    void rebuild();

    Session &m_session;
    QList<domain::TimelineEntry> m_entries;
    QHash<QString, qint64> m_correctedAt;
    QList<Row> m_rows;
    Show m_show = Show::All;
    bool m_closed = false;
};

} // namespace desk

Q_DECLARE_METATYPE(domain::TimelineEntry)
