// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session.h"
#include <QAbstractListModel>

namespace desk
{

/// Watches under their group headings, each with its count now, against the period before, and a sparkline. The first
/// row stands for everything. GUI thread.
class WatchListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, HeadingRole, CountRole, FactorRole, SparkRole, QueryRole, FillingRole, HotRole, PausedRole };

    explicit WatchListModel(Session &session, QObject *parent = nullptr);
    void setRange(qint64 from, qint64 to);
    void refresh();
    int rowOf(const QString &id) const;
    const store::WatchSummary *summary(const QString &id) const;
    QList<store::WatchSummary> all() const { return m_all; }
    QStringList groups() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void refreshed();

private:
    struct Row {
        QString heading;
        int watch = -2; ///< index into m_all; -1 for everything, -2 for a heading
    };
    void rebuild(const QList<store::WatchSummary> &all);

    Session &m_session;
    QList<store::WatchSummary> m_all;
    QList<Row> m_rows;
    qint64 m_from = 0;
    qint64 m_to = 0;
    int m_total = 0;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace desk
