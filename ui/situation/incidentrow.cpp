// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentrow.h"
#include "base/clock.h"
#include "desk/timelinemodel.h"
#include "desk/words.h"
#include "ui/kit/avatar.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/icons.h"
#include "ui/kit/ladder.h"
#include "ui/kit/paint.h"
#include "ui/kit/phasebar.h"
#include "ui/kit/tabular.h"
#include <QCoreApplication>
#include <QPainter>

using kit::TextRole;
namespace words = desk::words;

namespace situation
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("SituationRows", text); }

/// Columns from the end: phase, since, first statement, lead.
struct Columns {
    int phase, since, statement, lead, titleEnd;
    Columns(int width, bool small)
    {
        const int leadWidth = small ? 0 : 200;
        lead = width - leadWidth;
        statement = lead - (small ? 150 : 168);
        since = statement - (small ? 92 : 104);
        phase = since - (small ? 92 : 128);
        titleEnd = phase - 12;
    }
};

} // namespace

QString briefly(const desk::GoldenHour &hour)
{
    if (hour.met)
        return say(QT_TRANSLATE_NOOP("SituationRows", "Issued in %1")).arg(words::duration(hour.gone));
    if (hour.late)
        return say(QT_TRANSLATE_NOOP("SituationRows", "%1 late")).arg(words::duration(-hour.left));
    return say(QT_TRANSLATE_NOOP("SituationRows", "%1 left")).arg(words::duration(hour.left));
}

QString sentence(const desk::GoldenHour &hour)
{
    return hour.met || hour.late ? briefly(hour) : say(QT_TRANSLATE_NOOP("SituationRows", "%1, due %2")).arg(briefly(hour), words::clock(hour.due));
}

kit::Ring ringOf(const desk::GoldenHour &hour) { return kit::Ring::deadline(hour.share(), hour.met, hour.minutes()); }

IncidentColumns::IncidentColumns(QWidget *parent) : QWidget(parent) { setFixedHeight(28); }

void IncidentColumns::setSmall(bool small)
{
    m_small = small;
    update();
}

void IncidentColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto look = kit::Look::of(this);
    painter.fillRect(rect(), look.theme.surface);
    kit::paintHairline(&painter, rect(), Qt::BottomEdge, look.theme.line2);
    painter.setFont(look.type.font(TextRole::Label));
    painter.setPen(look.theme.t3);
    const Columns c(width(), m_small);
    const auto put = [&](int x, const QString &text) {
        painter.drawText(kit::visualRect(look.direction, rect(), QRectF(x, 0, 200, height())), Qt::AlignLeading | Qt::AlignVCenter, text);
    };
    put(14, say(QT_TRANSLATE_NOOP("SituationRows", "Level")));
    put(68, say(QT_TRANSLATE_NOOP("SituationRows", "Incident")));
    put(c.phase, say(QT_TRANSLATE_NOOP("SituationRows", "Phase")));
    put(c.since, say(QT_TRANSLATE_NOOP("SituationRows", "Since detected")));
    put(c.statement, say(QT_TRANSLATE_NOOP("SituationRows", "First statement")));
    if (!m_small)
        put(c.lead, say(QT_TRANSLATE_NOOP("SituationRows", "Lead")));
}

void paintIncidentRow(
    QPainter *painter, const QRect &rect, const kit::Look &look, const store::IncidentCard &card, const kit::RowList::State &state, qint64 now, bool small)
{
    const auto &t = look.theme;
    const auto &incident = card.incident;
    painter->fillRect(rect, t.surface);
    auto base = state;
    base.focused = false;
    kit::RowList::paintBase(painter, rect, look, base);
    const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
    const auto upper = [&](qreal x, qreal w) {
        return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + rect.height() / 2.0 - 19, w, 20));
    };
    const auto lower = [&](qreal x, qreal w) {
        return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + rect.height() / 2.0 + 1, w, 18));
    };
    painter->fillRect(place(0, 4), t.severityFill(incident.level));
    kit::ChipPainter::paintSeverity(painter, place(14, 24).toRect(), look, incident.level);
    const Columns c(rect.width(), small);
    const auto line = [&](qreal x, qreal w) { return small ? place(x, w) : upper(x, w); };

    const QString number = words::isolated(words::shortNumber(incident.number));
    painter->setFont(look.type.font(TextRole::Body));
    painter->setPen(t.t2);
    const qreal numberWidth = painter->fontMetrics().horizontalAdvance(number);
    painter->drawText(line(68, numberWidth + 4), Qt::AlignLeading | Qt::AlignVCenter, number);
    qreal x = 68 + numberWidth + 10;
    qreal end = c.titleEnd;
    if (card.unread > 0) {
        const kit::Chip chip{kit::ChipKind::Accent, say(QT_TRANSLATE_NOOP("SituationRows", "%1 new")).arg(words::number(card.unread)), {}, -1};
        const int width = kit::ChipPainter::width(look, chip);
        end -= width + 8;
        painter->setFont(look.type.font(TextRole::BodyStrong));
        const qreal titleWidth = std::min<qreal>(painter->fontMetrics().horizontalAdvance(incident.title), end - x);
        kit::ChipPainter::paint(painter, line(x + titleWidth + 10, width).toRect(), look, chip);
    }
    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(t.t1);
    painter->drawText(line(x, end - x), Qt::AlignLeading | Qt::AlignVCenter, painter->fontMetrics().elidedText(incident.title, Qt::ElideRight, int(end - x)));
    if (!small) {
        painter->setFont(look.type.font(TextRole::Detail));
        painter->setPen(t.t3);
        painter->drawText(lower(68, c.titleEnd - 68), Qt::AlignLeading | Qt::AlignVCenter, words::incidentType(incident.type));
    }
    kit::PhaseBar::paint(painter, line(c.phase, 90).toRect(), look, int(incident.phase));
    if (!small) {
        painter->setPen(t.t2);
        painter->drawText(lower(c.phase, 120), Qt::AlignLeading | Qt::AlignVCenter, words::phase(incident.phase));
    }
    painter->setFont(look.type.font(TextRole::CardTitle));
    painter->setPen(t.t1);
    kit::Tabular::draw(painter, place(c.since, 96), Qt::AlignLeading | Qt::AlignVCenter, words::running(now - incident.detected));
    const auto clock = desk::GoldenHour::of(card, now);
    const int size = small ? 28 : 34;
    kit::RingPainter::paint(painter, place(c.statement, size), look, ringOf(clock));
    const bool strong = !clock.met && (clock.late || ringOf(clock).isPressing());
    painter->setFont(look.type.font(strong ? TextRole::DetailStrong : TextRole::Detail));
    painter->setPen(strong ? t.t1 : t.t2);
    const qreal briefWidth = c.lead - c.statement - size - 16;
    painter->drawText(place(c.statement + size + 8, briefWidth), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(briefly(clock), Qt::ElideRight, int(briefWidth)));
    if (!small) {
        painter->setFont(look.type.font(TextRole::Body));
        if (incident.owner.isEmpty()) {
            painter->setPen(t.t3);
            painter->drawText(place(c.lead, 190), Qt::AlignLeading | Qt::AlignVCenter, say(QT_TRANSLATE_NOOP("SituationRows", "nobody yet")));
        } else {
            kit::Avatar::paint(
                painter, QRectF(place(c.lead, 22).left(), rect.center().y() - 10.5, 22, 22), look, kit::Avatar::initialsOf(incident.owner), false);
            painter->setPen(t.t1);
            painter->setFont(look.type.font(TextRole::Body));
            painter->drawText(
                place(c.lead + 30, 160), Qt::AlignLeading | Qt::AlignVCenter, painter->fontMetrics().elidedText(incident.owner, Qt::ElideRight, 160));
        }
    }
    if (state.focused) {
        painter->setPen(t.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void paintDeadlineRow(QPainter *painter, const QRect &rect, const kit::Look &look, const store::IncidentCard &card, const kit::RowList::State &state,
    qint64 now, const QString &me)
{
    kit::RowList::paintBase(painter, rect, look, state);
    const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
    const auto clock = desk::GoldenHour::of(card, now);
    painter->setFont(look.type.font(TextRole::CardTitle));
    painter->setPen(look.theme.t1);
    kit::Tabular::draw(painter, place(4, 52), Qt::AlignLeading | Qt::AlignVCenter, words::clock(clock.due));
    if (clock.late) {
        kit::ChipPainter::paintLate(painter, place(60, rect.width() < 400 ? 80 : 110).toRect(), look, briefly(clock));
    } else {
        painter->setFont(look.type.font(TextRole::Detail));
        painter->setPen(look.theme.t2);
        painter->drawText(place(60, rect.width() < 400 ? 80 : 110), Qt::AlignLeading | Qt::AlignVCenter, briefly(clock));
    }
    painter->setFont(look.type.font(TextRole::Body));
    painter->setPen(look.theme.t1);
    const QString text = say(QT_TRANSLATE_NOOP("SituationRows", "First statement, %1")).arg(words::isolated(words::shortNumber(card.incident.number)));
    const qreal width = rect.width() - (rect.width() < 400 ? 142 : 172) - 34;
    painter->drawText(place((rect.width() < 400 ? 142 : 172), width), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, int(width)));
    if (!card.incident.owner.isEmpty())
        kit::Avatar::paint(painter, QRectF(place(rect.width() - 26, 22).left(), rect.center().y() - 10.5, 22, 22), look,
            kit::Avatar::initialsOf(card.incident.owner), card.incident.owner == me);
}

namespace
{

QString changeText(const store::ChangeLine &line)
{
    if (line.type == QLatin1StringView("situation")) {
        const auto level = domain::SituationLevel::fromJson(line.body);
        return say(QT_TRANSLATE_NOOP("SituationRows", "Level changed %1 → %2 by %3")).arg(words::numeral(level.from), words::numeral(level.level), level.by);
    }
    return words::entryKind(line.entry.kind) + QStringLiteral(". ") + line.entry.text;
}

} // namespace

int changeRowHeight(const kit::Look &look, const store::ChangeLine &line, int width)
{
    const QFontMetrics metrics(look.type.font(TextRole::Body));
    const QString whole = changeText(line) + QStringLiteral("  ") + words::shortNumber(line.incidentNumber);
    const int textHeight = metrics.boundingRect(QRect(0, 0, std::max(60, width - 92), 1000), Qt::TextWordWrap, whole).height();
    return std::min(textHeight, metrics.lineSpacing() * 2)
        + (textHeight > metrics.lineSpacing() ? 18 : 14); // a second line may sit lower when other scripts are in it
}

void paintChangeRow(QPainter *painter, const QRect &rect, const kit::Look &look, const store::ChangeLine &line, const kit::RowList::State &state)
{
    kit::RowList::paintBase(painter, rect, look, state);
    const auto place = [&](qreal x, qreal y, qreal w, qreal h) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + y, w, h)); };
    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(look.theme.t1);
    kit::Tabular::draw(painter, place(4, 5, 52, 20), Qt::AlignLeading | Qt::AlignVCenter,
        words::clock(line.type == QLatin1StringView("entry") ? line.entry.happened : line.at));
    if (line.type == QLatin1StringView("situation"))
        kit::Ladder::paint(painter, place(60, 7, 16, 16), look.theme, domain::SituationLevel::fromJson(line.body).level);
    else
        kit::paintIcon(painter, place(60, 7, 16, 16), desk::TimelineModel::iconOf(line.entry.kind), look.theme.t2, look.direction);
    painter->setFont(look.type.font(TextRole::Body));
    const QRectF box = place(86, 6, rect.width() - 92, rect.height() - 12);
    const QString number = words::shortNumber(line.incidentNumber);
    const QString text = changeText(line) + (number.isEmpty() ? QString() : QStringLiteral("  ") + words::isolated(number));
    const QFontMetrics metrics(painter->font());
    painter->save();
    painter->setClipRect(box.adjusted(0, -2, 0, 5));
    const bool fits = metrics.boundingRect(QRect(0, 0, int(box.width()), 1000), Qt::TextWordWrap, text).height() <= metrics.lineSpacing() * 2 + 2;
    painter->drawText(
        box, int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap), fits ? text : metrics.elidedText(text, Qt::ElideRight, int(box.width() * 1.8)));
    painter->restore();
}

} // namespace situation
