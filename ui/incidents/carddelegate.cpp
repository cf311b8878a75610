// SPDX-License-Identifier: GPL-3.0-or-later
#include "carddelegate.h"
#include "desk/incidentboardmodel.h"
#include "desk/words.h"
#include "goldenring.h"
#include "ui/kit/avatar.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/sparkline.h"
#include <QPainter>
#include <QTextLayout>

using kit::TextRole;
namespace words = desk::words;

namespace incidents
{
namespace
{
constexpr int gap = 10; // below a card
constexpr int inset = 14;

int titleHeight(const kit::Look &look, const QString &title, int width)
{
    const QFontMetrics metrics(look.type.font(TextRole::CardTitle));
    return (metrics.horizontalAdvance(title) <= width ? 1 : 2) * std::max(20, metrics.lineSpacing()); // Persian lines are taller
}
} // namespace

CardDelegate::CardDelegate(bool closed, std::function<qint64()> now, QObject *parent) : QStyledItemDelegate(parent), m_closed(closed), m_now(std::move(now)) {}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = kit::Look::of(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 280;
    if (m_closed)
        return {width, look.type.scaled(58)};
    const auto card = index.data(desk::BoardColumnModel::CardRole).value<store::IncidentCard>();
    const bool spark = !card.incident.watch.isEmpty() && !m_small;
    return {width, look.type.scaled(12 + 20 + 6 + titleHeight(look, card.incident.title, width - 2 * inset - 8) + (spark ? 34 : 8) + 30 + 44 + gap)};
}

void CardDelegate::paintClosed(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = kit::Look::of(option.widget);
    const auto card = index.data(desk::BoardColumnModel::CardRole).value<store::IncidentCard>();
    const QRect rect = option.rect;
    const kit::RowList::State state{
        bool(option.state & QStyle::State_MouseOver), bool(option.state & QStyle::State_Selected), bool(option.state & QStyle::State_HasFocus)};
    kit::RowList::paintBase(painter, rect, look, state);
    const auto place = [&](qreal x, qreal y, qreal w, qreal h) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + y, w, h)); };
    kit::ChipPainter::paintSeverity(painter, place(4, 10, 24, 20).toRect(), look, card.incident.level);
    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(look.theme.t1);
    const qreal width = rect.width() - 46;
    painter->drawText(
        place(40, 10, width, 20), Qt::AlignLeading | Qt::AlignVCenter, painter->fontMetrics().elidedText(card.incident.title, Qt::ElideRight, int(width)));
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(look.theme.t2);
    painter->drawText(place(40, 31, width, 18), Qt::AlignLeading | Qt::AlignVCenter,
        tr("%1, closed %2, open %3")
            .arg(words::isolated(words::shortNumber(card.incident.number)), words::dayMonth(card.incident.closed),
                words::duration(card.incident.closed - card.incident.detected)));
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::PainterState keep(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_closed)
        return paintClosed(painter, option, index);
    const auto look = kit::Look::of(option.widget);
    const auto &t = look.theme;
    const auto card = index.data(desk::BoardColumnModel::CardRole).value<store::IncidentCard>();
    const auto &incident = card.incident;
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -gap + 2);
    const auto place = [&](qreal x, qreal y, qreal w, qreal h) { return kit::visualRect(look.direction, box, QRectF(box.left() + x, box.top() + y, w, h)); };
    if (card.record.id == m_dragged) {
        QPen pen(t.edge, 1, Qt::DashLine);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    kit::paintBox(painter, box, 4, t.surface, hovered ? t.edge : t.line2);
    painter->fillRect(place(0, 0, 5, box.height()).adjusted(0, 1, 0, -1), t.severityFill(incident.level));
    if (selected) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5, 5);
    }
    const qreal left = inset + 4, width = box.width() - left - inset;
    const auto line = [&](qreal x, qreal top, qreal w, const QString &text) {
        painter->drawText(place(x, top, w, 20), Qt::AlignLeading | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, int(w)));
    };
    qreal y = 12;
    kit::ChipPainter::paintSeverity(painter, place(left, y, 24, 20).toRect(), look, incident.level);
    painter->setFont(look.type.font(TextRole::DetailStrong));
    painter->setPen(t.t1);
    const QString number = words::shortNumber(incident.number);
    painter->drawText(place(left + 34, y, 120, 20), Qt::AlignLeading | Qt::AlignVCenter, words::isolated(number));
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number);
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(t.t2);
    const QString fresh = card.unread > 0 ? tr("%1 new").arg(words::number(card.unread)) : QString();
    const qreal freshWidth = fresh.isEmpty() ? 0 : QFontMetricsF(look.type.font(TextRole::DetailStrong)).horizontalAdvance(fresh) + 20;
    line(left + 34 + numberWidth + 10, y, width - numberWidth - 44 - freshWidth, words::incidentType(incident.type));
    if (!fresh.isEmpty()) {
        painter->setFont(look.type.font(TextRole::DetailStrong));
        const int w = painter->fontMetrics().horizontalAdvance(fresh);
        painter->setPen(t.accent);
        painter->drawText(place(left + width - w, y, w + 2, 20), Qt::AlignLeading | Qt::AlignVCenter, fresh);
        kit::ChipPainter::paintUnreadDot(painter, place(left + width - w - 12, y, 7, 20).center(), look);
    }
    y += 26;
    painter->setFont(look.type.font(TextRole::CardTitle));
    painter->setPen(t.t1);
    const int lines = titleHeight(look, incident.title, int(box.width()) + 4 - 2 * inset - 8);
    QString title = incident.title;
    const QFontMetricsF metrics(painter->font());
    if (metrics.horizontalAdvance(title) > width * 1.9)
        title = metrics.elidedText(title, Qt::ElideRight, width * 1.85);
    painter->drawText(place(left, y, width, lines), int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap), title);
    y += lines;
    if (!incident.watch.isEmpty() && !m_small) {
        QList<double> values;
        for (const int value : card.spark)
            values.append(value);
        kit::Sparkline::paint(painter, place(left, y + 6, width * 0.55, 22), t, values);
        painter->setFont(look.type.font(TextRole::Caption));
        painter->setPen(t.t2);
        painter->drawText(
            place(left + width * 0.55 + 10, y + 4, width * 0.4, 14), Qt::AlignLeading | Qt::AlignVCenter, tr("%1 / h").arg(words::number(card.lastHour)));
        painter->drawText(
            place(left + width * 0.55 + 10, y + 18, width * 0.4, 14), Qt::AlignLeading | Qt::AlignVCenter, words::factor(card.lastHour, card.hourBefore));
        y += 34;
    } else {
        y += 8;
    }
    painter->fillRect(place(left, y + 2, width, 1), t.line);
    kit::paintIcon(painter, place(left, y + 8, 16, 16), incident.owner.isEmpty() ? u"warn" : u"user", t.t2);
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(t.t1);
    line(left + 24, y + 6, width - 24, incident.owner.isEmpty() ? tr("Assign a lead to verify") : tr("%1 leads").arg(incident.owner));
    y += 30;
    const qint64 now = m_now();
    const auto clock = GoldenRing::of(desk::GoldenHour::of(card, now));
    kit::RingPainter::paint(painter, place(left, y + 2, 34, 34), look, clock.ring);
    painter->setFont(look.type.font(clock.pressing ? TextRole::DetailStrong : TextRole::Detail));
    painter->setPen(clock.pressing ? t.t1 : t.t2);
    const qreal clockWidth = width - 44 - (incident.owner.isEmpty() ? 0 : 26);
    line(left + 44, y, clockWidth, clock.first);
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(t.t2);
    line(left + 44, y + 17, clockWidth, tr("open for %1").arg(words::duration(now - incident.detected)));
    if (!incident.owner.isEmpty())
        kit::Avatar::paint(painter, place(left + width - 22, y + 8, 22, 22), look, kit::Avatar::initialsOf(incident.owner), false);
}

} // namespace incidents
