// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <functional>

class QWidget;

class QDialog;

namespace kit
{

/// A question that only a person can answer. The safe choice is always Cancel, also by Esc.
struct Question {
    QString title;
    QString why;         ///< one sentence
    QString choiceLabel; ///< with `choices`: one of them has to be taken
    QStringList choices;
    int choice = -1;
    QString lineLabel; ///< a line of text: a name, a title
    QString line;
    bool lineRequired = false;
    QStringList lineHints; ///< offered while typing
    QString textLabel;     ///< a longer text: a reason
    QString text;
    bool textRequired = false;
    QString accept; ///< the verb on the button
};
struct Reply {
    int choice = -1;
    QString line;
    QString text;
};

/// Opens a dialog over its parent's window without blocking; when it closes that window has the keyboard again, which
/// window managers forget now and then.
void openOver(QDialog *dialog);

/// Opens the dialog over a window without blocking; `done` runs when it was accepted. The one place for dialogs that
/// ask; the button stays disabled until what is required is there.
void ask(QWidget *window, const Question &question, std::function<void(const Reply &)> done);

} // namespace kit
