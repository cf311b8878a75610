// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QAbstractButton;
class QButtonGroup;

namespace kit
{

/// A row of short words of which one holds: "1 h, 6 h, 24 h". Arrow keys move; Tab enters and leaves as one
/// stop.
class Segmented : public QFrame
{
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);

    int addSegment(const QString &text, const QString &toolTip = {});
    int count() const;
    int current() const;
    void setCurrent(int index);
    /// One segment, for its tooltip, its accessible name or to disable it.
    QAbstractButton *segment(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace kit
