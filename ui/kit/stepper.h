// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

namespace kit
{

/// One phase of an incident as the stepper shows it.
struct StepperPhase {
    QString name;
    QString time;      ///< "11:02" or "18 min"; may be empty
    double weight = 1; ///< of its width
};

/// The phases of an incident as a bar of segments. Arrow keys choose a phase, Enter asks to move there; the
/// page opens the gate.
class Stepper : public QWidget
{
    Q_OBJECT
public:
    explicit Stepper(QWidget *parent = nullptr);
    void setPhases(const QList<StepperPhase> &phases);
    /// `share` of the median duration that the current phase has used, 0 to 1.
    void setCurrent(int phase, double share);
    const QList<StepperPhase> &phases() const { return m_phases; }
    int current() const { return m_current; }
    int chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moveRequested(int phase);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRectF segment(int phase) const;
    int phaseAt(const QPoint &at) const;
    void choose(int phase);
    void announce();

    QList<StepperPhase> m_phases;
    int m_current = 0;
    int m_chosen = 0;
    int m_hovered = -1;
    double m_share = 0;
};

} // namespace kit
