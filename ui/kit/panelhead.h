// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QHBoxLayout;

namespace kit
{

class InkLabel;
class ElidedLabel;

/// The head of a panel, 32 pixels: what it shows in 600, how many or since when in t3, actions at the end.
class PanelHead : public QWidget
{
    Q_OBJECT
public:
    enum class Line { None, Thin, Strong };

    explicit PanelHead(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    QString title() const;
    void setCount(const QString &count);
    QString count() const;
    /// The line below the head.
    void setLine(Line line);
    /// Adds a widget at the end, after those already there. The head owns it.
    void addAction(QWidget *widget);
    using QWidget::addAction;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InkLabel *m_title;
    ElidedLabel *m_count;
    QHBoxLayout *m_row;
    Line m_line = Line::None;
};

} // namespace kit
