// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracestrip.h"
#include "chartaccessible.h"
#include "hatch.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QMouseEvent>
#include <cmath>

namespace charts
{

TraceStrip::TraceStrip(QWidget *parent) : QWidget(parent)
{
    installChartAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("kitInsetFocus", true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void TraceStrip::setData(const StreamData &stream)
{
    m_data = stream;
    m_cursor = -1;
    describe();
    forget();
}

void TraceStrip::setState(State state, qint64 since)
{
    m_state = state;
    m_since = since;
    describe();
    forget();
}

void TraceStrip::setNow(qint64 now)
{
    const bool moved = std::round(x(now)) != std::round(x(m_data.now));
    m_data.now = now;
    if (moved)
        update();
}

void TraceStrip::setWords(const TimeText &words)
{
    m_words = words;
    describe();
    forget();
}

void TraceStrip::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    forget();
}

QSize TraceStrip::sizeHint() const { return {600, m_compact ? 36 : 44}; }

double TraceStrip::x(qint64 ms) const { return m_data.to > m_data.from ? double(ms - m_data.from) / double(m_data.to - m_data.from) * width() : 0; }

void TraceStrip::forget()
{
    m_picture = QPixmap();
    update();
}

void TraceStrip::describe()
{
    setAccessibleName(tr("Trace of the last day"));
    QString said;
    switch (m_state) {
    case State::Live: said = tr("Live."); break;
    case State::Paused: said = tr("Paused %1").arg(m_words.time(m_since)); break;
    case State::Offline: said = tr("Offline since %1").arg(m_words.time(m_since)); break;
    }
    if (!m_data.bins.isEmpty()) {
        const Bin sum = m_data.sum();
        said += QLatin1Char(' ') + tr("%1 mentions, %2 negative.").arg(m_words.number(sum.total()), m_words.number(sum.negative));
    }
    setAccessibleDescription(said);
}

void TraceStrip::paintBars(QPainter *painter, double middle, double scale) const
{
    const kit::Theme &theme = kit::Theme::of(this);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const auto snap = [ratio](double v) { return std::round(v * ratio) / ratio; };
    const double step = x(m_data.from + m_data.binMs);
    const double width = std::max(1.0, snap(std::clamp(step * 0.5, 1.0, 2.2)));
    for (int i = 0; i < m_data.bins.size(); ++i) {
        const Bin &bin = m_data.bins[i];
        if (bin.missing)
            continue;
        // Before the loss is known, after it nothing is: the strip is grey from there.
        const bool grey = m_state == State::Paused || (m_state == State::Offline && m_data.startOf(i) >= m_since);
        const double at = snap(x(m_data.startOf(i) + m_data.binMs / 2) - width / 2);
        const double up = (bin.total() - bin.negative) * scale, down = bin.negative * scale;
        painter->fillRect(QRectF(at, snap(middle - up), width, middle - snap(middle - up)), grey ? theme.line2 : theme.neu);
        painter->fillRect(QRectF(at, middle, width, snap(middle + down) - middle), grey ? theme.line2 : theme.neg);
    }
}

void TraceStrip::paintPicture(QPainter *painter) const
{
    const kit::Look look = kit::Look::of(this);
    const kit::Theme &theme = look.theme;
    const double middle = std::round(height() * 0.5);
    double most = 1;
    for (const Bin &b : m_data.bins)
        most = std::max({most, double(b.negative), double(b.total() - b.negative)});
    const double scale = height() * 0.46 / most;
    painter->setLayoutDirection(Qt::LeftToRight);
    if (m_data.hasExpected()) {
        double usual = 0;
        for (const double v : m_data.expectedUpper)
            usual = std::max(usual, std::isnan(v) ? 0 : v);
        const double up = std::clamp(usual * scale, 3.0, height() * 0.46);
        painter->fillRect(QRectF(0, middle - up, width(), up * 1.6), theme.band);
    }
    paintBars(painter, middle, scale);
    for (int i = 0; i < m_data.bins.size(); ++i) {
        if (!m_data.bins[i].missing)
            continue;
        const int first = i;
        while (i + 1 < m_data.bins.size() && m_data.bins[i + 1].missing)
            ++i;
        paintHatch(painter, QRectF(x(m_data.startOf(first)), 6, x(m_data.startOf(i + 1)) - x(m_data.startOf(first)), height() - 18), theme.edge);
    }
    if (m_state == State::Offline && m_since > m_data.from)
        painter->fillRect(QRectF(x(m_since), 0, width() - x(m_since), height()), theme.hover);
    painter->fillRect(QRectF(0, middle, width(), 1), theme.edge);
    for (const Burst &burst : m_data.bursts) {
        const double x0 = std::floor(x(burst.from)) + 0.5, x1 = std::floor(burst.open ? width() - 2 : x(burst.to)) + 0.5;
        painter->setPen(QPen(theme.t1, 1));
        QPolygonF bracket{{x0, 9}, {x0, 5.5}, {x1, 5.5}};
        if (!burst.open)
            bracket << QPointF(x1, 9);
        painter->drawPolyline(bracket);
    }
    painter->setFont(look.type.font(kit::TextRole::KeyCap));
    painter->setPen(theme.t3);
    for (const TimeTick &tick : m_words.ticks(m_data.from, m_data.to, width(), 160)) {
        if (tick.label.isEmpty())
            continue;
        const double at = std::round(x(tick.at));
        painter->fillRect(QRectF(at, height() - 4, 1, 4), theme.edge);
        if (at + 40 < width())
            kit::Tabular::draw(painter, QRectF(at + 4, height() - 15, 60, 14), Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
    const kit::PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.t1);
    for (const Event &event : m_data.events) {
        if (event.kind != EventKind::Statement)
            continue;
        const double at = x(event.at), base = height();
        painter->drawPolygon(QPolygonF{{at - 3.5, base}, {at, base - 6}, {at + 3.5, base}});
    }
}

void TraceStrip::paintEvent(QPaintEvent *)
{
    const kit::Look look = kit::Look::of(this);
    const kit::Theme &theme = look.theme;
    QPainter painter(this);
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter inner(&m_picture);
        paintPicture(&inner);
    }
    painter.drawPixmap(0, 0, m_picture);
    if (m_state != State::Live) {
        const QString words = m_state == State::Paused ? tr("Paused %1").arg(m_words.time(m_since)) : tr("Offline since %1").arg(m_words.time(m_since));
        painter.setFont(look.type.font(kit::TextRole::ChipStrong));
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 12;
        const QRectF box(width() - wide - 10, 5, wide, 18);
        painter.fillRect(box, theme.surface);
        painter.setPen(theme.t1);
        painter.drawText(box, Qt::AlignCenter, words);
    } else if (m_data.now > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        const double at = std::min(std::round(x(m_data.now)), double(width()));
        painter.fillRect(QRectF(at - 1.5, 0, 1.5, height()), theme.accent);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (m_cursor >= 0)
        painter.fillRect(QRectF(std::floor(x(m_data.startOf(m_cursor) + m_data.binMs / 2)), 0, 1, height()), theme.t1);
    if (hasFocus())
        kit::paintBox(&painter, rect(), 2, QColor(), theme.accent, 2);
}

void TraceStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    forget();
}

void TraceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    forget();
}

void TraceStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && m_data.to > m_data.from && width() > 0)
        Q_EMIT timePicked(m_data.from + qint64(event->position().x() / width() * double(m_data.to - m_data.from)));
}

void TraceStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (width() <= 0 || m_data.to <= m_data.from)
        return;
    m_cursor = m_data.indexAt(m_data.from + qint64(event->position().x() / width() * double(m_data.to - m_data.from)));
    if (m_cursor >= 0) {
        const Bin &bin = m_data.bins[m_cursor];
        const qint64 start = m_data.startOf(m_cursor);
        const QString when = m_words.range(start, start + m_data.binMs);
        setToolTip(bin.missing ? tr("%1: no data").arg(when)
                               : tr("%1: %2 mentions, %3 negative").arg(when, m_words.number(bin.total()), m_words.number(bin.negative)));
    }
    update();
}

void TraceStrip::leaveEvent(QEvent *)
{
    m_cursor = -1;
    update();
}

void TraceStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.bins.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_cursor = m_cursor < 0 ? last : std::max(0, m_cursor - 1); break;
    case Qt::Key_Right: m_cursor = m_cursor < 0 ? last : std::min(last, m_cursor + 1); break;
    case Qt::Key_Home: m_cursor = last < 0 ? -1 : 0; break;
    case Qt::Key_End: m_cursor = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            Q_EMIT timePicked(m_data.startOf(m_cursor));
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

void TraceStrip::focusOutEvent(QFocusEvent *event)
{
    m_cursor = -1;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace charts
