// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamlegend.h"
#include "chartaccessible.h"
#include "streampainter.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"

namespace charts
{

using kit::Tabular;
using kit::TextRole;

namespace
{
constexpr int swatch = 10;
constexpr int ghostSwatch = 20;
constexpr int gap = 6;
constexpr int apart = 16;
} // namespace

StreamLegend::StreamLegend(QWidget *parent) : QWidget(parent)
{
    installChartAccessible();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StreamLegend::setData(const StreamData &stream, const TimeText &words)
{
    const Bin sum = stream.sum();
    m_entries.clear();
    if (stream.isJudged()) {
        m_entries << Entry{Mark::Negative, tr("Negative"), words.number(sum.negative)} << Entry{Mark::Neutral, tr("Neutral"), words.number(sum.neutral)}
                  << Entry{Mark::Positive, tr("Positive"), words.number(sum.positive)};
    }
    if (sum.unjudged || !stream.isJudged())
        m_entries << Entry{Mark::Unjudged, tr("Not judged"), words.number(sum.unjudged)};
    if (stream.hasGhost())
        m_entries << Entry{Mark::Ghost, stream.ghostName, {}};
    if (!stream.alerts.isEmpty()) {
        const auto raised = std::count_if(stream.alerts.begin(), stream.alerts.end(), [](const AlertMark &alert) { return alert.raised; });
        m_entries << Entry{Mark::WouldRaise, tr("Would be raised"), words.number(stream.alerts.size() - raised)}
                  << Entry{Mark::Raised, tr("Was raised"), words.number(raised)};
    }
    QStringList said;
    for (const Entry &e : m_entries)
        said << (e.name + QLatin1Char(' ') + e.total).trimmed();
    setAccessibleName(said.join(QLatin1String(", ")));
    updateGeometry();
    update();
}

double StreamLegend::widthOf(const Entry &entry) const
{
    const kit::Type &type = kit::Type::of(this);
    double width = (entry.mark == Mark::Ghost ? ghostSwatch : swatch) + gap;
    width += QFontMetricsF(type.font(TextRole::Detail)).horizontalAdvance(entry.name);
    if (!entry.total.isEmpty())
        width += 4 + Tabular::width(QFontMetricsF(type.font(TextRole::DetailStrong)), entry.total);
    return std::ceil(width);
}

QSize StreamLegend::sizeHint() const
{
    double width = 0;
    for (const Entry &e : m_entries)
        width += widthOf(e) + apart;
    return {int(std::max(0.0, width - apart)), kit::Type::of(this).scaled(20)};
}

void StreamLegend::paintEvent(QPaintEvent *)
{
    const kit::Look look = kit::Look::of(this);
    const kit::Theme &theme = look.theme;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    double x = 0;
    for (const Entry &entry : m_entries) {
        const QRectF whole = kit::visualRect(look.direction, rect(), QRectF(x, 0, widthOf(entry), height()));
        x += whole.width() + apart;
        const double mark = entry.mark == Mark::Ghost ? ghostSwatch : swatch;
        const QRectF box = kit::visualRect(look.direction, whole, QRectF(whole.left(), std::floor(whole.center().y() - swatch / 2), mark, swatch));
        if (entry.mark == Mark::Ghost) {
            QPen pen(theme.ghost, 1.4, Qt::SolidLine, Qt::FlatCap);
            pen.setDashPattern({2 / 1.4, 2.4 / 1.4});
            painter.setPen(pen);
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        } else if (entry.mark == Mark::WouldRaise || entry.mark == Mark::Raised) {
            StreamPainter::paintAlert(&painter, box.center(), {0, entry.mark == Mark::Raised, -1, {}, {}}, theme.t1, QColor(Qt::transparent));
        } else {
            const QColor fill = entry.mark == Mark::Negative ? theme.neg : entry.mark == Mark::Positive ? theme.pos : theme.neu;
            kit::paintBox(&painter, box, 1, fill, QColor());
        }
        const QRectF words = kit::visualRect(look.direction, whole, whole.adjusted(mark + gap, 0, 0, 0));
        painter.setFont(look.type.font(TextRole::Detail));
        painter.setPen(theme.t2);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.name);
        painter.setFont(look.type.font(TextRole::DetailStrong));
        painter.setPen(theme.t1);
        Tabular::draw(&painter, words, Qt::AlignRight | Qt::AlignVCenter, entry.total);
    }
}

} // namespace charts
