// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepper.h"
#include "look.h"
#include "paint.h"
#include "tabular.h"
#include <QAccessible>
#include <QKeyEvent>

namespace kit
{

namespace
{
constexpr int bar = 8;
constexpr int gap = 4;
} // namespace

Stepper::Stepper(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::setPhases(const QList<StepperPhase> &phases)
{
    m_phases = phases;
    updateGeometry();
    announce();
    update();
}

void Stepper::setCurrent(int phase, double share)
{
    m_current = phase;
    m_chosen = phase;
    m_share = std::clamp(share, 0.0, 1.0);
    announce();
    update();
}

QSize Stepper::sizeHint() const
{
    const Type &type = Type::of(this);
    return {110 * int(std::max<qsizetype>(m_phases.size(), 1)), bar + type.lineHeight(TextRole::Body)};
}

QSize Stepper::minimumSizeHint() const { return {40 * int(m_phases.size()), sizeHint().height()}; }

QRectF Stepper::segment(int phase) const
{
    double before = 0, whole = 0;
    for (int i = 0; i < m_phases.size(); ++i) {
        whole += m_phases[i].weight;
        if (i < phase)
            before += m_phases[i].weight;
    }
    const qreal room = width() - gap * (m_phases.size() - 1);
    const QRectF at(room * before / whole + gap * phase, 0, room * m_phases[phase].weight / whole, height());
    return visualRect(layoutDirection(), rect(), at);
}

int Stepper::phaseAt(const QPoint &at) const
{
    for (int i = 0; i < m_phases.size(); ++i) {
        if (segment(i).contains(at))
            return i;
    }
    return -1;
}

void Stepper::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    const Theme &theme = look.theme;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    for (int i = 0; i < m_phases.size(); ++i) {
        const QRectF at = segment(i);
        const QRectF flat(at.left(), 0, at.width(), bar);
        painter.fillRect(flat, i < m_current ? theme.t2 : theme.line2);
        if (i == m_current)
            painter.fillRect(visualRect(look.direction, flat, QRectF(flat.left(), 0, flat.width() * m_share, bar)), theme.t1);
        const bool reached = i <= m_current;
        const QRectF words(at.left(), bar, at.width(), height() - bar);
        painter.setFont(look.type.font(reached ? TextRole::DetailStrong : TextRole::Detail));
        painter.setPen(reached || i == m_hovered ? theme.t1 : theme.t3);
        const QFontMetricsF metrics(painter.font());
        const QString name = metrics.elidedText(m_phases[i].name, Qt::ElideRight, words.width());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
        const qreal used = metrics.horizontalAdvance(name) + 8;
        const int timeWidth = Tabular::width(QFontMetricsF(look.type.font(TextRole::Detail)), m_phases[i].time);
        if (!m_phases[i].time.isEmpty() && used + timeWidth <= words.width()) {
            painter.setFont(look.type.font(TextRole::Detail));
            painter.setPen(theme.t3);
            const QRectF rest(words.left() + used, words.top(), words.width() - used, words.height());
            Tabular::draw(&painter, visualRect(look.direction, words, rest), Qt::AlignLeft | Qt::AlignVCenter, m_phases[i].time);
        }
        if (hasFocus() && i == m_chosen)
            painter.fillRect(QRectF(at.left(), height() - 1.5, at.width(), 1.5), theme.accent);
    }
}

void Stepper::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: choose(m_chosen + forward); break;
    case Qt::Key_Left: choose(m_chosen - forward); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(int(m_phases.size()) - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT moveRequested(m_chosen); break;
    default: QWidget::keyPressEvent(event);
    }
}

void Stepper::mouseReleaseEvent(QMouseEvent *event)
{
    const int phase = phaseAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && phase >= 0) {
        choose(phase);
        Q_EMIT moveRequested(phase);
    }
}

void Stepper::mouseMoveEvent(QMouseEvent *event)
{
    const int phase = phaseAt(event->position().toPoint());
    if (phase != m_hovered) {
        m_hovered = phase;
        update();
    }
}

void Stepper::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Stepper::focusInEvent(QFocusEvent *event)
{
    m_chosen = m_current;
    QWidget::focusInEvent(event);
}

void Stepper::choose(int phase)
{
    if (phase < 0 || phase >= m_phases.size() || phase == m_chosen)
        return;
    m_chosen = phase;
    announce();
    update();
}

void Stepper::announce()
{
    if (m_chosen < 0 || m_chosen >= m_phases.size())
        return;
    const QString name = m_phases[m_chosen].name;
    const QString state = m_chosen < m_current ? tr("done") : m_chosen == m_current ? tr("current") : tr("to come");
    setAccessibleName(tr("Phase %1 of %2: %3, %4").arg(m_chosen + 1).arg(m_phases.size()).arg(name, state));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace kit
