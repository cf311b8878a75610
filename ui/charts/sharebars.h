// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

namespace charts
{

/// One labelled bar. `share` is 0 to 1; `value` is how it is written at the end ("46%").
struct Share {
    QString label;
    double share = 0;
    QString value;
};

/// Shares as horizontal bars, largest first: sources, languages, types. Never coloured. Up and Down move,
/// Enter takes one.
class ShareBars : public QWidget
{
    Q_OBJECT
public:
    explicit ShareBars(QWidget *parent = nullptr);
    void setShares(const QList<Share> &shares);
    /// Room for the labels, in pixels at 100 %.
    void setLabelWidth(int pixels);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &label);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int rowHeight() const;
    void choose(int row);
    void describe();

    QList<Share> m_shares;
    int m_labelWidth = 78;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace charts
