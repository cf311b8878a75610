// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "theme.h"
#include "type.h"
#include <QWidget>

namespace kit
{

/// A clock, count or time whose digits do not shift when they change.
class NumLabel : public QWidget
{
    Q_OBJECT
public:
    explicit NumLabel(const QString &text = {}, TextRole role = TextRole::BodyStrong, QColor Theme::*ink = &Theme::t1, QWidget *parent = nullptr);
    QString text() const { return m_text; }
    void setText(const QString &text);
    void setRole(TextRole role);
    void setInk(QColor Theme::*ink);
    /// Qt::AlignLeft is the start side.
    void setAlignment(Qt::Alignment alignment);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TextRole m_role;
    QColor Theme::*m_ink;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace kit
