// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and mouse do on a map of spread.
#include "spreadmap.h"
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTableView>
#include <QToolTip>
#include <cmath>

namespace charts
{

namespace
{
constexpr double panStep = 60; // px
constexpr double zoomStep = 1.25;
constexpr double perWheelUnit = 1.0015; // a notch has 120
} // namespace

void SpreadMap::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    QPointF direction;
    switch (event->key()) {
    case Qt::Key_Left: direction = {-1, 0}; break;
    case Qt::Key_Right: direction = {1, 0}; break;
    case Qt::Key_Up: direction = {0, -1}; break;
    case Qt::Key_Down: direction = {0, 1}; break;
    case Qt::Key_PageDown: return m_selected < 0 ? select(data().nodes.isEmpty() ? -1 : 0) : walk(1);
    case Qt::Key_PageUp: return m_selected < 0 ? select(data().nodes.isEmpty() ? -1 : 0) : walk(-1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(zoomStep, m_selected >= 0 ? m_view.toScreen(data().nodes[m_selected].at) : middle);
    case Qt::Key_Minus: return zoom(1 / zoomStep, m_selected >= 0 ? m_view.toScreen(data().nodes[m_selected].at) : middle);
    case Qt::Key_0:
    case Qt::Key_Home: return fit();
    case Qt::Key_T: return setTableShown(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            Q_EMIT activated(m_selected);
        return;
    case Qt::Key_Escape:
        if (m_selected >= 0)
            return select(-1);
        break;
    default: break;
    }
    if (direction.isNull() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier)
        return pan(-direction * panStep);
    if (data().nodes.isEmpty())
        return;
    if (m_selected < 0)
        return select(0);
    if (const int next = towards(direction); next >= 0)
        select(next);
}

bool SpreadMap::eventFilter(QObject *watched, QEvent *event)
{
    // The table would look for a name that begins with T.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_T) {
        setTableShown(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SpreadMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->position();
    m_dragged = false;
}

void SpreadMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip) {
        const int over = nodeAt(event->position());
        if (over != m_hovered) {
            m_hovered = over;
            setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::OpenHandCursor);
            update();
        }
        return;
    }
    const QPointF moved = event->position() - *m_grip;
    if (!m_dragged && moved.manhattanLength() < 4)
        return;
    m_dragged = true;
    m_hovered = -1;
    setCursor(Qt::ClosedHandCursor);
    pan(moved);
    m_grip = event->position();
}

void SpreadMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_grip)
        return;
    m_grip.reset();
    setCursor(Qt::OpenHandCursor);
    if (!m_dragged)
        select(nodeAt(event->position()));
}

void SpreadMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->position()); node >= 0)
        Q_EMIT activated(node);
    else
        fit();
}

void SpreadMap::wheelEvent(QWheelEvent *event)
{
    zoom(std::pow(perWheelUnit, event->angleDelta().y()), event->position());
    event->accept();
}

void SpreadMap::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void SpreadMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setGeometry(rect());
    if (m_fitted)
        return fit();
    m_view.size = size();
    changed();
}

bool SpreadMap::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const int node = nodeAt(help->pos()); node >= 0)
            QToolTip::showText(help->globalPos(), sentenceFor(node), this);
        else
            QToolTip::hideText();
        return true;
    }
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::Polish:
        if (!m_ownWords && m_words.language() != kit::Type::of(this).language()) {
            setWords(TimeText(kit::Type::of(this).language()));
            m_ownWords = false;
        }
        m_table->setFont(kit::Type::of(this).font(kit::TextRole::Detail));
        m_painter.forget();
        changed();
        break;
    default: break;
    }
    return QWidget::event(event);
}

} // namespace charts
