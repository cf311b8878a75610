// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "theme.h"
#include "type.h"
#include <QWidget>

namespace kit
{

/// One line that ends in an ellipsis when there is no room; the whole text is then in its tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body, QColor Theme::*ink = &Theme::t1, QWidget *parent = nullptr);
    QString text() const { return m_text; }
    void setText(const QString &text);
    void setRole(TextRole role);
    void setInk(QColor Theme::*ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TextRole m_role;
    QColor Theme::*m_ink;
};

} // namespace kit
