// SPDX-License-Identifier: GPL-3.0-or-later
#include "phasestrip.h"
#include "desk/words.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QPainter>

using kit::TextRole;
namespace words = desk::words;

namespace incidents
{

PhaseStrip::PhaseStrip(desk::IncidentBoardModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setFixedHeight(112);
    setAccessibleName(tr("Time in each phase"));
}

void PhaseStrip::setColumns(const QList<QRect> &columns)
{
    m_columns = columns;
    update();
}

void PhaseStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto look = kit::Look::of(this);
    const auto &t = look.theme;
    painter.fillRect(rect(), t.canvas);
    kit::paintHairline(&painter, rect(), Qt::TopEdge, t.line2);
    for (int i = 0; i < m_columns.size() && i < domain::phaseCount; ++i) {
        const auto phase = domain::Phase(i);
        const QRect column(m_columns[i].left() + 14, 0, m_columns[i].width() - 28, height());
        painter.setFont(look.type.font(TextRole::DetailStrong));
        painter.setPen(t.t1);
        if (phase == domain::Phase::Closed) {
            int met = 0, all = 0;
            QList<qint64> took;
            for (const auto &card : m_model.all()) {
                if (card.firstStatement == 0 || all == 12)
                    continue;
                ++all;
                took.append(card.firstStatement - card.incident.detected);
                met += took.last() <= base::hourMs;
            }
            painter.drawText(column.adjusted(0, 10, 0, 0), Qt::AlignLeading | Qt::AlignTop, tr("Golden hour"));
            painter.setFont(look.type.font(TextRole::BigSmall));
            painter.drawText(column.adjusted(0, 30, 0, 0), Qt::AlignLeading | Qt::AlignTop,
                all == 0 ? QStringLiteral("–") : tr("%1 of %2").arg(words::number(met), words::number(all)));
            std::sort(took.begin(), took.end());
            painter.setFont(look.type.font(TextRole::Detail));
            painter.setPen(t.t2);
            painter.drawText(column.adjusted(0, 66, 0, 0), int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                all == 0 ? tr("No first statement has been issued yet")
                         : tr("Median %1, longest %2").arg(words::duration(took[took.size() / 2]), words::duration(took.last())));
            continue;
        }
        const auto times = m_model.phaseTimes(phase);
        const QString name = words::phase(phase);
        painter.drawText(column.adjusted(0, 10, 0, 0), Qt::AlignLeading | Qt::AlignTop, name);
        const int nameWidth = painter.fontMetrics().horizontalAdvance(name) + 6;
        painter.setFont(look.type.font(TextRole::Detail));
        painter.setPen(t.t2);
        painter.drawText(look.mirrored() ? column.adjusted(0, 10, -nameWidth, 0) : column.adjusted(nameWidth, 10, 0, 0), Qt::AlignLeading | Qt::AlignTop,
            times.past.isEmpty()
                ? tr("no incident has left it yet")
                : tr("median %1, last %2").arg(words::duration(qint64(times.median * double(base::hourMs))), words::number(times.past.size())));
        double most = 1;
        for (const double hours : times.past + times.current)
            most = std::max(most, hours);
        // Time runs from left to right in every language.
        const double axis = height() - 34, left = column.left() + 4, width = column.width() - 24;
        painter.setPen(QPen(t.edge, 1));
        painter.drawLine(QPointF(left, axis), QPointF(left + width, axis));
        painter.setFont(look.type.font(TextRole::Caption));
        painter.setPen(t.t3);
        painter.drawText(QRectF(left - 2, axis + 4, 40, 14), Qt::AlignLeft, words::number(0));
        painter.drawText(QRectF(left + width - 70, axis + 4, 72, 14), Qt::AlignRight, words::duration(qint64(most * double(base::hourMs))));
        if (!times.past.isEmpty()) {
            painter.setPen(QPen(t.t1, 1.5));
            const double x = left + width * times.median / most;
            painter.drawLine(QPointF(x, axis - 26), QPointF(x, axis));
        }
        const auto dot = [&](double hours, bool open, int n) {
            const QPointF at(left + width * std::min(1.0, hours / most), axis - 10 - (n % 3) * 6);
            painter.setPen(QPen(open ? t.accent : t.edge, 1.2));
            painter.setBrush(open ? t.accent : t.canvas);
            painter.drawEllipse(at, 3.2, 3.2);
        };
        for (int n = 0; n < times.past.size(); ++n)
            dot(times.past[n], false, n);
        for (int n = 0; n < times.current.size(); ++n)
            dot(times.current[n], true, n);
    }
}

} // namespace incidents
