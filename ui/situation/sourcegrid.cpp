// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcegrid.h"
#include "desk/words.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/paint.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/tabular.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using kit::TextRole;

namespace situation
{

void SourceGrid::setSources(const QList<store::SourceHealth> &sources, qint64 now)
{
    m_sources = sources.mid(0, most);
    m_now = now;
    QStringList words;
    for (const auto &source : std::as_const(m_sources))
        words.append(source.record.name + u' ' + (source.error.isEmpty() ? desk::words::age(now - source.lastItem) : source.error));
    setAccessibleName(tr("Sources"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setFixedHeight(sizeHint().height());
    update();
}

QSize SourceGrid::sizeHint() const { return {300, int((m_sources.size() + 1) / 2) * rowHeight + 10}; }

QRect SourceGrid::cell(int index) const
{
    const int gap = 24;
    const int width = (this->width() - gap) / 2;
    const QRectF place(index % 2 == 0 ? 0 : width + gap, index / 2 * rowHeight, width, rowHeight);
    return kit::visualRect(layoutDirection(), rect(), place).toRect();
}

void SourceGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto look = kit::Look::of(this);
    for (int i = 0; i < m_sources.size(); ++i) {
        const auto &source = m_sources[i];
        const QRect box = cell(i);
        const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, box, QRectF(box.left() + x, box.top(), w, box.height())); };
        kit::paintHairline(&painter, box, Qt::BottomEdge, look.theme.line);
        painter.setFont(look.type.font(TextRole::Body));
        painter.setPen(look.theme.t1);
        const int nameWidth = std::min(110, box.width() / 2 - 12);
        painter.drawText(
            place(0, nameWidth), Qt::AlignLeading | Qt::AlignVCenter, painter.fontMetrics().elidedText(source.record.name, Qt::ElideRight, nameWidth));
        const bool failing = !source.error.isEmpty();
        const bool paused = source.record.paused;
        QList<double> values;
        for (const int value : source.spark)
            values.append(value);
        const bool troubled = paused || failing || source.silent;
        const QString word = paused ? tr("paused")
            : failing               ? tr("failing")
            : source.silent         ? tr("silent")
            : source.lastItem == 0  ? tr("waiting")
                                    : desk::words::age(m_now - source.lastItem);
        const QFont small = look.type.font(TextRole::Caption);
        const int endWidth = troubled ? kit::ChipPainter::lateWidth(look, word) : std::max(44, qCeil(QFontMetricsF(small).horizontalAdvance(word)) + 4);
        const QRectF line = place(nameWidth + 8, std::min(84, box.width() - nameWidth - endWidth - 20));
        if (box.width() > 200 && line.width() >= 24)
            kit::Sparkline::paint(&painter, QRectF(line.left(), line.center().y() - 7, line.width(), 14), look.theme, values,
                paused ? kit::SparkKind::Paused : kit::SparkKind::Plain);
        if (troubled) {
            kit::ChipPainter::paintLate(&painter, place(box.width() - endWidth, endWidth).toRect(), look, word);
        } else {
            painter.setFont(small);
            painter.setPen(look.theme.t2);
            kit::Tabular::draw(&painter, place(box.width() - endWidth, endWidth), Qt::AlignRight | Qt::AlignVCenter, word);
        }
    }
}

bool SourceGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < m_sources.size(); ++i)
            if (cell(i).contains(help->pos())) {
                const auto &source = m_sources[i];
                QToolTip::showText(help->globalPos(), source.record.name + u'\n' + (source.error.isEmpty() ? source.record.url : source.error), this);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace situation
