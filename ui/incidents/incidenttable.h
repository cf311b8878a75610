// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/incidenttablemodel.h"
#include <QTableView>

class QSortFilterProxyModel;

namespace incidents
{

/// The board's incidents as a table that sorts by any column; Enter opens one.
class IncidentTable : public QTableView
{
    Q_OBJECT
public:
    explicit IncidentTable(desk::IncidentBoardModel &board, QWidget *parent = nullptr);
    QString currentId() const;
    void setCurrentId(const QString &id);
    void setSmall(bool small);

Q_SIGNALS:
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    desk::IncidentTableModel m_model;
    QSortFilterProxyModel *m_sorted;
    QString m_chosen;
};

} // namespace incidents
