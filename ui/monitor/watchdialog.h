// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/session.h"
#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace kit
{
class Button;
class InkLabel;
} // namespace kit

namespace monitor
{

/// Makes or changes a watch. The query is read while it is typed: an error names its column, a good one says how many
/// stored mentions it matches.
class WatchDialog : public QDialog
{
    Q_OBJECT
public:
    WatchDialog(desk::Session &session, std::optional<store::StoredRecord> current, const QStringList &groups, const QString &query, QWidget *window);

Q_SIGNALS:
    void saved(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void check();
    void save();

    desk::Session &m_session;
    std::optional<store::StoredRecord> m_current;
    QLineEdit *m_name;
    QLineEdit *m_group;
    QPlainTextEdit *m_query;
    kit::InkLabel *m_answer;
    kit::Button *m_save;
    QTimer m_typing;
    quint64 m_version = 0;
};

} // namespace monitor
