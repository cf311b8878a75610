// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrows.h"
#include "alertspage.h"
#include "desk/alertwords.h"
#include "desk/words.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QPainter>

using kit::TextRole;
namespace words = desk::words;

namespace monitor
{

void paintAlert(QPainter *painter, const QRect &rect, const kit::Look &look, const store::AlertCard &card, const kit::RowList::State &state)
{
    kit::RowList::paintBase(painter, rect, look, state);
    const auto &alert = card.alert;
    const auto place = [&](qreal x, qreal y, qreal w, qreal h) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + y, w, h)); };
    const bool open = alert.state == domain::AlertState::Open;
    const qreal line = rect.height() / 2.0;
    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(look.theme.t1);
    kit::Tabular::draw(painter, place(14, 4, 60, line - 4), Qt::AlignLeading | Qt::AlignVCenter, words::clock(alert.opened));
    painter->setFont(look.type.font(open ? TextRole::BodyStrong : TextRole::Body));
    const QString what = words::ruleName(alert) + (card.watchName.isEmpty() ? QString() : QStringLiteral(" · ") + card.watchName)
        + (alert.subjectName.isEmpty() ? QString() : QStringLiteral(" · ") + words::isolated(alert.subjectName));
    const qreal width = rect.width() - 84 - 150;
    painter->drawText(place(84, 4, width, line - 4), Qt::AlignLeading | Qt::AlignVCenter, painter->fontMetrics().elidedText(what, Qt::ElideRight, int(width)));
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(look.theme.t2);
    const QString also = words::also(card.also);
    painter->drawText(place(84, line, width, line - 4), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            also.isEmpty() ? words::deviation(alert) : words::deviation(alert) + QStringLiteral(" · ") + also, Qt::ElideRight, int(width)));
    const kit::Chip chip = alert.verdict > 0 ? kit::Chip{kit::ChipKind::Outline, AlertsPage::tr("Justified"), QStringLiteral("check")}
        : alert.verdict < 0                  ? kit::Chip{kit::ChipKind::Plain, AlertsPage::tr("False alarm"), QStringLiteral("x")}
        : open                               ? kit::Chip{kit::ChipKind::Ink, AlertsPage::tr("New"), QStringLiteral("bell")}
                                             : kit::Chip{kit::ChipKind::Plain, AlertsPage::tr("Seen"), {}};
    const int chipWidth = kit::ChipPainter::width(look, chip);
    kit::ChipPainter::paint(painter, place(rect.width() - 12 - chipWidth, (rect.height() - 20) / 2.0, chipWidth, 20).toRect(), look, chip);
}

void paintRule(QPainter *painter, const QRect &rect, const kit::Look &look, const desk::AlertsModel::RuleLine &line, const QString &watch,
    const kit::RowList::State &state)
{
    kit::RowList::paintBase(painter, rect, look, state);
    const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
    painter->setFont(look.type.font(TextRole::Body));
    painter->setPen(line.rule.enabled ? look.theme.t1 : look.theme.t3);
    const qreal name = std::min<qreal>(260, rect.width() * 0.42);
    painter->drawText(place(14, name), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(
            words::ruleName(line.rule) + (watch.isEmpty() ? QString() : QStringLiteral(" · ") + watch), Qt::ElideRight, int(name)));
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(look.theme.t2);
    const qreal rest = rect.width() - name - 36;
    painter->drawText(place(24 + name, rest), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(line.rule.enabled ? words::score(line.score) : AlertsPage::tr("switched off"), Qt::ElideRight, int(rest)));
}

void paintSample(QPainter *painter, const QRect &rect, const kit::Look &look, const domain::Mention &mention, const kit::RowList::State &state)
{
    kit::RowList::paintBase(painter, rect, look, state);
    const QString text = (mention.title.isEmpty() ? mention.text : mention.title).simplified();
    painter->setFont(look.type.font(TextRole::Body));
    painter->setPen(look.theme.t1);
    const kit::PainterState keep(painter);
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(rect.adjusted(8, 4, -8, -4), Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width() * 2 - 140));
}

} // namespace monitor
