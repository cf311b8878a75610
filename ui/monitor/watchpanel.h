// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/watchlistmodel.h"
#include <QListView>
#include <QWidget>

namespace kit
{
class InkLabel;
class LinkButton;
} // namespace kit

namespace monitor
{

/// The watches under their headings, and the query of the one that is chosen.
class WatchPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WatchPanel(desk::WatchListModel &model, QWidget *parent = nullptr);
    QListView *list() const { return m_list; }
    void setCurrent(const QString &id);
    QString current() const;
    void setSmall(bool small);

Q_SIGNALS:
    void chosen(const QString &id);
    void addRequested();
    void editRequested(const QString &id);
    void removeRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshQuery();

    desk::WatchListModel &m_model;
    QListView *m_list;
    QWidget *m_foot;
    kit::InkLabel *m_query;
    kit::InkLabel *m_progress;
    kit::LinkButton *m_edit;
    QString m_chosen; ///< id of the watch that was chosen; empty is everything
    bool m_small = false;
};

} // namespace monitor
