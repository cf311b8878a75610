// SPDX-License-Identifier: GPL-3.0-or-later
#include "avatar.h"
#include "paint.h"

namespace kit
{

Avatar::Avatar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Avatar::setPerson(const QString &name, bool isYou)
{
    m_initials = initialsOf(name);
    m_isYou = isYou;
    setAccessibleName(isYou ? tr("%1 (you)").arg(name) : name);
    setToolTip(name);
    update();
}

void Avatar::paint(QPainter *painter, const QRectF &rect, const Look &look, const QString &initials, bool isYou)
{
    const PainterState state(painter);
    const qreal size = std::min(rect.width(), rect.height());
    QRectF circle(0, 0, size, size);
    circle.moveCenter(rect.center());
    paintBox(painter, circle, size / 2, isYou ? look.theme.accent : QColor(), isYou ? QColor() : look.theme.edge);
    painter->setFont(look.type.sized(size * 9.5 / 22, 600));
    painter->setPen(isYou ? look.theme.onAccent : look.theme.t2);
    painter->drawText(circle, Qt::AlignCenter, initials);
}

QString Avatar::initialsOf(const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return {};
    const QChar first = trimmed.front();
    if (first.script() == QChar::Script_Han)
        return first; // family name comes first
    const QStringList words = trimmed.split(QLatin1Char(' '));
    const QString last = words.size() > 1 ? QString(words.last().front()) : QString();
    // Arabic letters would join into one shape without the non-joiner.
    const QString between = first.script() == QChar::Script_Arabic && !last.isEmpty() ? QStringLiteral("\u200C") : QString();
    return (QString(first) + between + last).toUpper();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), Look::of(this), m_initials, m_isYou);
}

void paintReach(QPainter *painter, const QPointF &centre, const Look &look, Reach reach)
{
    const PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle(centre.x() - 3.5, centre.y() - 3.5, 7, 7);
    painter->setBrush(Qt::NoBrush);
    switch (reach) {
    case Reach::Now:
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.theme.t1);
        painter->drawEllipse(circle.adjusted(-0.5, -0.5, 0.5, 0.5));
        break;
    case Reach::Busy:
        painter->setPen(QPen(look.theme.t1, 1));
        painter->drawEllipse(circle);
        painter->setBrush(look.theme.t1);
        painter->drawPie(circle, look.mirrored() ? 90 * 16 : -90 * 16, 180 * 16);
        break;
    case Reach::Off:
        painter->setPen(QPen(look.theme.t3, 1));
        painter->drawEllipse(circle);
        break;
    case Reach::NoAnswer: {
        QPen dashed(look.theme.t1, 1);
        dashed.setDashPattern({2, 1.6});
        painter->setPen(dashed);
        painter->drawEllipse(circle);
        break;
    }
    }
}

} // namespace kit
