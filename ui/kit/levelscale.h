// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace kit
{

/// The organisation's alert level as five blocks I, II, III, IV, calm. The current one grows and carries
/// numeral, name and meaning. Click, Enter or L on a block asks for that level; the page opens the dialog
/// that asks for a reason.
class LevelScale : public QWidget
{
    Q_OBJECT
public:
    explicit LevelScale(QWidget *parent = nullptr);
    /// 1 (red) to 4 (blue), 0 calm. `meaning` is the line under the name: "Severe, organisation-wide
    /// response".
    void setLevel(int level, const QString &meaning);
    int level() const { return m_level; }
    /// The small form of windows below 1500 pixels.
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void levelRequested(int level);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRectF block(int place) const;
    int placeAt(const QPointF &at) const;
    void choose(int place);
    void announce();

    int m_level = 0;
    int m_chosen = 4; // place, 0 to 4 from the start: I, II, III, IV, calm
    int m_hovered = -1;
    bool m_compact = false;
    QString m_meaning;
};

} // namespace kit
