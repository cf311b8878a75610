// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of alerts on a stream chart: how they are drawn, found and walked through.
#include "streamchart.h"
#include "streampainter.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QAccessible>
#include <QToolTip>

namespace charts
{

using kit::PainterState;
using kit::Tabular;
using kit::TextRole;

namespace
{
constexpr double wouldLane = 10, raisedLane = 26; ///< from the top of the chart
constexpr double lanesAbove = 40;                 ///< as StreamPainter::plotIn makes room
constexpr double reachOfPointer = 9;
constexpr double bell = 12;
} // namespace

QPointF StreamPainter::alertPlace(const AlertMark &alert, const StreamScale &scale)
{
    return {std::round(std::clamp(scale.x(alert.at), scale.plot.left(), scale.plot.right())),
        scale.plot.top() - lanesAbove + (alert.raised ? raisedLane : wouldLane)};
}

void StreamPainter::paintAlert(QPainter *painter, const QPointF &at, const AlertMark &alert, const QColor &colour, const QColor &halo)
{
    const PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(halo);
    painter->drawEllipse(at + QPointF(0.5, 0), 7.5, 7.5);
    if (alert.raised) {
        kit::paintIcon(painter, QRectF(at.x() + 0.5 - bell / 2, at.y() - bell / 2, bell, bell), "bell", colour);
        return;
    }
    painter->setBrush(colour);
    painter->translate(at + QPointF(0.5, 0));
    painter->drawPolygon(QPolygonF{{-5, -4.5}, {5, -4.5}, {0, 4.5}});
}

void StreamPainter::paintAlerts()
{
    if (m_data.alerts.isEmpty())
        return;
    const kit::Theme &theme = m_look.theme;
    for (const AlertMark &alert : m_data.alerts) {
        const QPointF at = alertPlace(alert, m_scale);
        m_painter->fillRect(QRectF(at.x() - 0.75, at.y(), 2.5, m_scale.plot.bottom() - at.y()), theme.*m_ground);
        for (double y = at.y(); y < m_scale.plot.bottom(); y += 4)
            m_painter->fillRect(QRectF(at.x(), y, 1, 1), theme.t1);
    }
    m_painter->setFont(m_look.type.font(TextRole::Chip));
    const QFontMetricsF metrics(m_painter->font());
    QList<AlertMark> replayed;
    for (const AlertMark &alert : m_data.alerts) {
        paintAlert(m_painter, alertPlace(alert, m_scale), alert, theme.t1, theme.*m_ground);
        if (!alert.raised)
            replayed << alert;
    }
    // A figure stands before its mark or else behind it; one that would meet another is left out, the tooltip and the table have it.
    m_painter->setPen(theme.t2);
    double free = m_scale.plot.left();
    for (qsizetype i = 0; i < replayed.size(); ++i) {
        const QPointF at = alertPlace(replayed[i], m_scale);
        const double width = Tabular::width(metrics, replayed[i].figure), room = 9;
        const double next = i + 1 < replayed.size() ? alertPlace(replayed[i + 1], m_scale).x() - room : m_scale.plot.right();
        QRectF figure(at.x() - room - width, at.y() - 8, width, 16);
        if (figure.left() < free)
            figure.moveLeft(at.x() + room + 1);
        free = at.x() + room + 1;
        if (figure.left() > at.x() && figure.right() > next)
            continue;
        Tabular::draw(m_painter, figure, Qt::AlignCenter, replayed[i].figure);
        free = std::max(free, figure.right() + 4);
    }
}

int StreamChart::alertAt(const QPointF &at) const
{
    const StreamScale scale = m_item->scale();
    int nearest = -1;
    double least = reachOfPointer;
    for (int i = 0; i < data().alerts.size(); ++i) {
        const QPointF mark = StreamPainter::alertPlace(data().alerts[i], scale);
        const double distance = std::hypot(mark.x() - at.x(), mark.y() - at.y());
        if (distance <= least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void StreamChart::setCurrentAlert(int index)
{
    index = index < data().alerts.size() ? index : -1;
    if (index == m_marks.alert)
        return;
    m_marks.alert = index;
    m_item->setMarks(m_marks);
    describe();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void StreamChart::chooseAlert(int index)
{
    if (index == m_marks.alert)
        return;
    setCurrentAlert(index);
    if (m_marks.alert < 0) {
        QToolTip::hideText();
    } else {
        hover(-1);
        const AlertMark &alert = data().alerts[m_marks.alert];
        const QPointF at = StreamPainter::alertPlace(alert, m_item->scale());
        QToolTip::showText(mapToGlobal(QPoint(int(at.x()) + 12, int(at.y()))), m_words.dayAndTime(alert.at) + QLatin1Char('\n') + alert.sentence, this);
    }
    Q_EMIT alertChosen(m_marks.alert);
}

} // namespace charts
