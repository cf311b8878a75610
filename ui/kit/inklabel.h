// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "theme.h"
#include "type.h"
#include <QLabel>

namespace kit
{

/// A QLabel that names what its text is for and takes font and colour from the current theme.
class InkLabel : public QLabel
{
    Q_OBJECT
public:
    explicit InkLabel(const QString &text = {}, TextRole role = TextRole::Body, QColor Theme::*ink = &Theme::t1, QWidget *parent = nullptr);
    void setRole(TextRole role);
    void setInk(QColor Theme::*ink);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    TextRole m_role;
    QColor Theme::*m_ink;
    bool m_dressing = false;
};

} // namespace kit
