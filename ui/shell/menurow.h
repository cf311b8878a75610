// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMenuBar>
#include <QTimer>
#include <QWidget>
#include <functional>

namespace kit
{
class Avatar;
class InkLabel;
class NumLabel;
} // namespace kit

namespace shell
{

/// The row above everything: mark, menus, the command field, workspace, date, clock and who works here.
class MenuRow : public QWidget
{
    Q_OBJECT
public:
    /// `now` is the workspace's clock: in an exercise it is the exercise's time.
    explicit MenuRow(std::function<qint64()> now, QWidget *parent = nullptr);
    QMenuBar *menus() const { return m_menus; }
    void setWorkspace(const QString &name, bool exercise);
    void setPerson(const QString &name);
    void setSmall(bool small);

Q_SIGNALS:
    void commandRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tick();

    std::function<qint64()> m_now;
    QMenuBar *m_menus;
    QWidget *m_command;
    kit::InkLabel *m_workspace;
    kit::InkLabel *m_date;
    kit::NumLabel *m_clock;
    kit::Avatar *m_avatar;
    kit::InkLabel *m_person;
    QTimer m_timer;
    bool m_exercise = false;
};

} // namespace shell
