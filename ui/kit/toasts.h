// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QPointer>
#include <QTimer>

namespace kit
{

class Toast;

/// Short messages at the bottom end corner of a window, 24 pixels in, 360 wide, at most three, newest below.
/// What is done goes after six seconds (the pointer holds it); what needs you or has failed stays until it is
/// answered or closed. Never the only sign of a loss.
class Toasts : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Done, NeedsYou, Failed };

    explicit Toasts(QWidget *window);

    /// `lead` is set in bold before `text`. Returns a number for dismiss(); the oldest one that may go makes
    /// room.
    int post(Kind kind, const QString &lead, const QString &text, const QString &action = {});
    void dismiss(int id);
    int count() const { return int(m_toasts.size()); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void activated(int id);
    void dismissed(int id);

private:
    void place();

    QWidget *m_window;
    QList<Toast *> m_toasts;
    int m_lastId = 0;
};

/// One toast.
class Toast : public QFrame
{
    Q_OBJECT
public:
    Toast(int id, Toasts::Kind kind, const QString &lead, const QString &text, const QString &action, QWidget *parent);
    int id() const { return m_id; }
    Toasts::Kind kind() const { return m_kind; }

    /// Room around the frame for the shadow.
    static constexpr int margin = 24;

Q_SIGNALS:
    void activated();
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_id;
    Toasts::Kind m_kind;
    QTimer m_life;
};

} // namespace kit
