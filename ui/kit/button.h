// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

namespace kit
{

enum class ButtonRole { Default, Primary, Ghost };

/// A push button that can be the primary one of its region, or a quiet one, and can show its shortcut as a
/// key cap.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &text = {}, ButtonRole role = ButtonRole::Default, QWidget *parent = nullptr);

    ButtonRole role() const { return m_role; }
    void setRole(ButtonRole role);
    /// 24 instead of 28 pixels high.
    bool isSmall() const { return m_small; }
    void setSmall(bool small);
    /// The words of the key cap, for example "E" or "Ctrl Enter". Shows a key; does not bind it.
    QString keyCap() const { return m_keyCap; }
    void setKeyCap(const QString &keyCap);
    /// Disables the button and says why in its tooltip and accessible description; an empty reason enables
    /// it.
    void setRefusal(const QString &reason);
    QSize sizeHint() const override;

    /// Role of any push button: a Button's own, else its dynamic property "kitRole" ("primary", "ghost").
    static ButtonRole roleOf(const QWidget *button);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ButtonRole m_role;
    bool m_small = false;
    QString m_keyCap;
};

} // namespace kit
