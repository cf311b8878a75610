// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace kit
{

/// Puts a 2 pixel accent ring, 1 pixel off, around the widget that has the keyboard focus. Buttons that were
/// clicked show none. Item views, and widgets with the property "kitInsetFocus", draw their own focus inside.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QFocusFrame> m_frame;
};

} // namespace kit
