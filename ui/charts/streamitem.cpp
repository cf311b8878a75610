// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamitem.h"
#include "streampainter.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QChart>
#include <QCoreApplication>
#include <QValueAxis>
#include <QWidget>
#include <cmath>

namespace charts
{

using kit::Tabular;
using kit::TextRole;

namespace
{

/// An upright line of one and a half pixels; antialiased, or it would become two.
void paintEdge(QPainter *painter, double x, double top, double bottom, const QColor &colour)
{
    const kit::PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRectF(x - 1, top, 1.5, bottom - top), colour);
}

} // namespace

StreamItem::StreamItem(QChart *chart, QValueAxis *timeAxis, QValueAxis *valueAxis, const QWidget *widget)
    : QGraphicsItem(chart), m_chart(chart), m_timeAxis(timeAxis), m_valueAxis(valueAxis), m_widget(widget)
{
    setZValue(10);
}

void StreamItem::setData(const StreamData &data)
{
    m_data = data;
    refresh();
}

void StreamItem::setWords(const TimeText &words)
{
    m_words = words;
    refresh();
}

void StreamItem::setCompact(bool compact)
{
    m_compact = compact;
    refresh();
}

void StreamItem::setGround(QColor kit::Theme::*ground)
{
    m_ground = ground;
    refresh();
}

void StreamItem::setMarks(const StreamMarks &marks)
{
    m_marks = marks;
    update();
}

void StreamItem::refresh()
{
    m_picture = QPixmap();
    prepareGeometryChange();
    update();
}

StreamScale StreamItem::scale() const
{
    StreamScale scale;
    scale.plot = m_chart->plotArea();
    scale.from = qint64(m_timeAxis->min());
    scale.to = std::max(scale.from + 1, qint64(m_timeAxis->max()));
    scale.top = m_valueAxis->max();
    return scale;
}

QRectF StreamItem::boundingRect() const { return m_chart->rect(); }

void StreamItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const StreamScale scale = this->scale();
    const QRectF whole = boundingRect();
    paintSelection(painter, scale, false);
    if (!m_data.bins.isEmpty()) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QSize pixels = (whole.size() * ratio).toSize();
        if (m_picture.size() != pixels) {
            m_picture = QPixmap(pixels);
            m_picture.setDevicePixelRatio(ratio);
            m_picture.fill(Qt::transparent);
            QPainter inner(&m_picture);
            const kit::Look look = kit::Look::of(m_widget);
            StreamPainter(&inner, m_data, scale, look, m_words, m_ground, m_compact).paint();
        }
        painter->drawPixmap(whole.topLeft(), m_picture);
    }
    paintSelection(painter, scale, true);
    if (m_data.nowLive)
        paintNow(painter, scale);
    const kit::Theme &theme = kit::Theme::of(m_widget);
    if (m_marks.hovered >= 0 && m_marks.hovered < m_data.bins.size()) {
        const double x = std::floor(scale.x(m_data.startOf(m_marks.hovered) + m_data.binMs / 2));
        painter->fillRect(QRectF(x, scale.plot.top() - 4, 1, scale.plot.height() + 4), theme.t1);
    }
    paintChosenAlert(painter, scale);
    if (m_marks.focused)
        kit::paintBox(painter, whole, 2, QColor(), theme.accent, 2);
}

void StreamItem::paintSelection(QPainter *painter, const StreamScale &scale, bool edges) const
{
    if (m_marks.selectedTo <= m_marks.selectedFrom)
        return;
    const kit::Theme &theme = kit::Theme::of(m_widget);
    const QRectF &plot = scale.plot;
    const double x0 = std::max(scale.x(m_marks.selectedFrom), plot.left());
    const double x1 = std::min(scale.x(m_marks.selectedTo), plot.right());
    if (x1 < x0)
        return;
    const double top = plot.top() - 4;
    if (!edges) {
        painter->fillRect(QRectF(x0, top, x1 - x0, plot.bottom() - top), theme.accentW);
        return;
    }
    for (const double x : {x0, x1})
        paintEdge(painter, std::round(x), top, plot.bottom(), theme.accent);
    if (m_marks.selectedTitle.isEmpty())
        return;
    const kit::Type &type = kit::Type::of(m_widget);
    const QFont title = type.font(TextRole::BodyStrong), detail = type.font(TextRole::Detail);
    const double width = std::max(Tabular::width(QFontMetricsF(title), m_marks.selectedTitle), Tabular::width(QFontMetricsF(detail), m_marks.selectedDetail));
    QRectF words(x0 - 10 - width, top + 2, width, type.scaled(18));
    Qt::Alignment side = Qt::AlignRight;
    if (words.left() < plot.left()) {
        words.moveLeft(x1 + 10);
        side = Qt::AlignLeft;
        if (words.right() > plot.right())
            words.moveLeft(std::max(plot.left() + 4, plot.right() - width - 4));
    }
    const auto clear = [&](const QRectF &line) { painter->fillRect(line.adjusted(-4, 0, 4, 0), theme.*m_ground); };
    painter->setLayoutDirection(Qt::LeftToRight);
    clear(words);
    painter->setFont(title);
    painter->setPen(theme.accent);
    Tabular::draw(painter, words, side | Qt::AlignVCenter, m_marks.selectedTitle);
    words.translate(0, words.height() - 1);
    clear(words);
    painter->setFont(detail);
    painter->setPen(theme.t2);
    Tabular::draw(painter, words, side | Qt::AlignVCenter, m_marks.selectedDetail);
}

void StreamItem::paintChosenAlert(QPainter *painter, const StreamScale &scale) const
{
    if (m_marks.alert < 0 || m_marks.alert >= m_data.alerts.size())
        return;
    const kit::Theme &theme = kit::Theme::of(m_widget);
    const AlertMark &alert = m_data.alerts[m_marks.alert];
    const QPointF at = StreamPainter::alertPlace(alert, scale);
    paintEdge(painter, at.x(), at.y(), scale.plot.bottom(), theme.accent);
    StreamPainter::paintAlert(painter, at, alert, theme.accent, theme.*m_ground);
}

void StreamItem::paintNow(QPainter *painter, const StreamScale &scale) const
{
    const kit::Theme &theme = kit::Theme::of(m_widget);
    const QRectF &plot = scale.plot;
    const double x = std::min(std::round(scale.x(m_data.now)), plot.right());
    if (x < plot.left())
        return;
    const double top = plot.top() - (m_data.bursts.isEmpty() ? 6 : 16);
    paintEdge(painter, x, top, plot.bottom(), theme.accent);
    const int last = m_data.lastComplete();
    if (last < 0)
        return;
    const int value = m_data.bins[last].total();
    const double y = scale.y(value);
    {
        const kit::PainterState state(painter);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.*m_ground, 1.5));
        painter->setBrush(theme.accent);
        painter->drawEllipse(QPointF(x, y), 4, 4);
    }
    const kit::Type &type = kit::Type::of(m_widget);
    const bool mirrored = m_widget->layoutDirection() == Qt::RightToLeft;
    const double start = plot.right() + (mirrored ? 44 : 12);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(type.font(TextRole::ReadingStrong));
    painter->setPen(theme.accent);
    const double line = std::min(y, plot.bottom() - 18); // clear of the words below the axis
    Tabular::draw(painter, QRectF(start, line - 18, 90, 20), Qt::AlignLeft | Qt::AlignVCenter, m_words.number(value));
    const qint64 minutes = m_data.binMs / 60'000;
    QString per = QCoreApplication::translate("charts::StreamChart", "per %1 min").arg(m_words.number(minutes));
    if (minutes % 60 == 0)
        per = QCoreApplication::translate("charts::StreamChart", "per %1 h").arg(m_words.number(minutes / 60));
    else if (minutes == 1)
        per = QCoreApplication::translate("charts::StreamChart", "per min");
    painter->setFont(type.font(TextRole::Caption));
    painter->setPen(theme.t3);
    const double wide = QFontMetricsF(painter->font()).horizontalAdvance(per) + 4;
    Tabular::draw(painter, QRectF(std::min(start, m_widget->width() - wide), line + 1, std::max(90.0, wide), 16), Qt::AlignLeft | Qt::AlignVCenter, per);
}

} // namespace charts
