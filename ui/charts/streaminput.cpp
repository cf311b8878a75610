// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer and keys of StreamChart.
#include "streamchart.h"
#include <QAccessible>
#include <QMouseEvent>
#include <QToolTip>

namespace charts
{

namespace
{
constexpr double zoomIn = 0.5;
constexpr double zoomOut = 2;
constexpr int dragThreshold = 3;
} // namespace

void StreamChart::hover(int bin)
{
    if (bin == m_marks.hovered)
        return;
    m_marks.hovered = bin;
    m_item->setMarks(m_marks);
    Q_EMIT binHovered(bin);
    if (bin < 0) {
        QToolTip::hideText();
        return;
    }
    const StreamScale scale = m_item->scale();
    const double x = scale.x(data().startOf(bin) + data().binMs);
    QToolTip::showText(mapToGlobal(QPoint(int(x) + 8, int(scale.plot.top()))), sentenceFor(bin), this);
}

void StreamChart::setRange(qint64 from, qint64 to)
{
    m_marks.selectedFrom = from;
    m_marks.selectedTo = to;
    m_marks.selectedTitle.clear();
    m_marks.selectedDetail.clear();
    if (to > from) {
        const Bin sum = data().sum(from, to);
        m_marks.selectedTitle = tr("Selected %1").arg(m_words.range(from, to));
        m_marks.selectedDetail = tr("%1 mentions").arg(m_words.number(sum.total()));
        if (data().isJudged() && sum.total() > 0)
            m_marks.selectedDetail += QLatin1String(", ") + tr("%1% negative").arg(m_words.number(qRound(100.0 * sum.negative / sum.total())));
    }
    m_item->setMarks(m_marks);
}

void StreamChart::finishRange()
{
    if (m_marks.selectedTo <= m_marks.selectedFrom)
        return;
    Q_EMIT rangeSelected(m_marks.selectedFrom, m_marks.selectedTo);
    QAccessibleEvent changed(this, QAccessible::Selection);
    QAccessible::updateAccessibility(&changed);
}

void StreamChart::moveCursor(int bin, bool extend)
{
    const int last = int(data().bins.size()) - 1;
    if (last < 0)
        return;
    bin = std::clamp(bin, 0, last);
    chooseAlert(-1);
    if (extend) {
        if (m_anchor < 0)
            m_anchor = m_marks.hovered >= 0 ? m_marks.hovered : bin;
        const int first = std::min(m_anchor, bin), end = std::max(m_anchor, bin);
        setRange(data().startOf(first), data().startOf(end) + data().binMs);
    } else {
        m_anchor = -1;
    }
    hover(bin);
    if (extend)
        finishRange();
}

void StreamChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int alert = alertAt(event->position()); alert >= 0) {
        chooseAlert(alert);
        return;
    }
    m_anchor = binAt(event->position().x());
    m_dragging = m_anchor >= 0;
    m_moved = false;
}

void StreamChart::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (!m_dragging) {
        hover(binAt(x));
        return;
    }
    const StreamScale scale = m_item->scale();
    const int bin = binAt(std::clamp(x, scale.plot.left(), scale.plot.right() - 0.01));
    const double began = scale.x(data().startOf(m_anchor) + data().binMs / 2);
    if (!m_moved && qAbs(x - began) < std::max<double>(dragThreshold, scale.plot.width() / std::max<qsizetype>(data().bins.size(), 1) / 2))
        return;
    m_moved = true;
    if (bin >= 0) {
        const int first = std::min(m_anchor, bin), end = std::max(m_anchor, bin);
        setRange(data().startOf(first), data().startOf(end) + data().binMs);
    }
    hover(bin);
}

void StreamChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    if (m_moved)
        finishRange();
    else if (m_marks.selectedTo > m_marks.selectedFrom)
        clearSelection();
}

void StreamChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    if (const int alert = alertAt(event->position()); alert >= 0) {
        Q_EMIT alertActivated(alert);
        return;
    }
    clearSelection();
    Q_EMIT resetRequested();
}

void StreamChart::wheelEvent(QWheelEvent *event)
{
    const int turn = event->angleDelta().y();
    if (turn == 0 || !m_item->scale().plot.contains(event->position())) {
        event->ignore();
        return;
    }
    Q_EMIT zoomRequested(turn > 0 ? zoomIn : zoomOut, m_item->scale().timeAt(event->position().x()));
    event->accept();
}

void StreamChart::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const bool far = event->modifiers() & Qt::ControlModifier;
    const int last = int(data().bins.size()) - 1;
    const bool byAlert = !data().alerts.isEmpty() && !extend && !far;
    const int step = far && data().alerts.isEmpty() ? 10 : 1;
    const int lastAlert = int(data().alerts.size()) - 1;
    // The cursor enters at the newest bin. Time runs left to right in every language.
    const auto from = [&](int way) { return m_marks.hovered < 0 ? last : m_marks.hovered + way * step; };
    const qint64 anchor = m_marks.hovered >= 0 ? data().startOf(m_marks.hovered) : data().to;
    switch (event->key()) {
    case Qt::Key_Left: byAlert ? chooseAlert(m_marks.alert < 0 ? lastAlert : std::max(0, m_marks.alert - 1)) : moveCursor(from(-1), extend); break;
    case Qt::Key_Right: byAlert ? chooseAlert(std::min(lastAlert, m_marks.alert + 1)) : moveCursor(from(1), extend); break;
    case Qt::Key_Home: byAlert ? chooseAlert(0) : moveCursor(0, extend); break;
    case Qt::Key_End: byAlert ? chooseAlert(lastAlert) : moveCursor(last, extend); break;
    case Qt::Key_BracketLeft: Q_EMIT zoomRequested(zoomOut, anchor); break;
    case Qt::Key_BracketRight: Q_EMIT zoomRequested(zoomIn, anchor); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.alert >= 0)
            Q_EMIT alertActivated(m_marks.alert);
        else if (m_marks.selectedTo > m_marks.selectedFrom)
            Q_EMIT rangeActivated(m_marks.selectedFrom, m_marks.selectedTo);
        else if (m_marks.hovered >= 0)
            Q_EMIT rangeActivated(data().startOf(m_marks.hovered), data().startOf(m_marks.hovered) + data().binMs);
        break;
    case Qt::Key_Escape:
        if (m_marks.selectedTo <= m_marks.selectedFrom && m_marks.hovered < 0 && m_marks.alert < 0) {
            event->ignore();
            return;
        }
        clearSelection();
        hover(-1);
        chooseAlert(-1);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void StreamChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        hover(-1);
    QWidget::leaveEvent(event);
}

void StreamChart::focusInEvent(QFocusEvent *event)
{
    m_marks.focused = event->reason() != Qt::MouseFocusReason;
    m_item->setMarks(m_marks);
    QWidget::focusInEvent(event);
}

void StreamChart::focusOutEvent(QFocusEvent *event)
{
    m_marks.focused = false;
    m_item->setMarks(m_marks);
    QWidget::focusOutEvent(event);
}

} // namespace charts
