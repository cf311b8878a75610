// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/session.h"
#include <QDialog>

class QComboBox;
class QLineEdit;

namespace kit
{
class Callout;
class EmptyState;
class InkLabel;
class RowList;
} // namespace kit

namespace monitor
{

/// The sources: add a feed, see how each one does in words, pause, remove.
class SourcesDialog : public QDialog
{
    Q_OBJECT
public:
    SourcesDialog(desk::Session &session, QWidget *window);

Q_SIGNALS:
    void pollRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add();
    void refresh();
    void change(bool remove);

    desk::Session &m_session;
    QLineEdit *m_address;
    QLineEdit *m_name;
    QComboBox *m_channel;
    kit::Callout *m_problem;
    kit::RowList *m_list;
    kit::EmptyState *m_empty;
};

} // namespace monitor
