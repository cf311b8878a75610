// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

namespace kit
{

class Button;
class InkLabel;

/// The strip that says in place what happened, what still works and what to do: a 3 pixel ink bar at the
/// start, a bold sentence, one line of context, one action. Errors and offline are announced to assistive
/// technology when they appear.
class Callout : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Error, Offline, Note };

    explicit Callout(QWidget *parent = nullptr);
    void setMessage(Kind kind, const QString &what, const QString &context = {}, const QString &action = {});
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Kind m_kind = Kind::Note;
    QWidget *m_mark;
    InkLabel *m_what;
    InkLabel *m_context;
    Button *m_action;
};

} // namespace kit
