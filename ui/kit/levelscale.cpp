// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelscale.h"
#include "level.h"
#include "look.h"
#include "paint.h"
#include <QAccessible>
#include <QKeyEvent>

namespace kit
{

namespace
{

constexpr int places = 5;
constexpr int gap = 4;

int levelAt(int place) { return place < 4 ? place + 1 : 0; }

int placeOf(int level) { return level >= 1 && level <= 4 ? level - 1 : 4; }

} // namespace

LevelScale::LevelScale(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    announce();
}

void LevelScale::setLevel(int level, const QString &meaning)
{
    const bool changed = level != m_level;
    m_level = level;
    m_meaning = meaning;
    m_chosen = placeOf(level);
    announce();
    if (changed) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

void LevelScale::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize LevelScale::sizeHint() const { return {m_compact ? 388 : 552, Type::of(this).scaled(m_compact ? 48 : 64)}; }

QSize LevelScale::minimumSizeHint() const { return {m_compact ? 300 : 420, sizeHint().height()}; }

QRectF LevelScale::block(int place) const
{
    const Type &type = Type::of(this);
    const auto narrow = [&](int p) { return type.scaled(p == 4 ? (m_compact ? 48 : 60) : (m_compact ? 32 : 44)); };
    int others = 0, x = 0;
    for (int p = 0; p < places; ++p) {
        if (p != placeOf(m_level))
            others += narrow(p);
    }
    const int wide = width() - others - gap * (places - 1);
    const auto widthOf = [&](int p) { return p == placeOf(m_level) ? wide : narrow(p); };
    for (int p = 0; p < place; ++p)
        x += widthOf(p) + gap;
    return visualRect(layoutDirection(), rect(), QRectF(x, 0, widthOf(place), height()));
}

int LevelScale::placeAt(const QPointF &at) const
{
    for (int p = 0; p < places; ++p) {
        if (block(p).contains(at))
            return p;
    }
    return -1;
}

void LevelScale::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    const Theme &theme = look.theme;
    const Type &type = look.type;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    for (int p = 0; p < places; ++p) {
        const int level = levelAt(p);
        const QRectF at = block(p);
        const bool calm = level == 0;
        if (p == placeOf(m_level)) {
            const QColor ink = calm ? theme.t1 : theme.severityOn(level);
            paintBox(&painter, at, 3, calm ? QColor() : theme.severityFill(level), calm ? theme.edge : QColor());
            const int pad = m_compact ? 12 : 16;
            QRectF inner = at.adjusted(pad, 0, -pad, 0);
            painter.setPen(ink);
            if (!calm) {
                QFont numeral = type.font(TextRole::Hero);
                if (m_compact)
                    numeral.setPointSizeF(numeral.pointSizeF() * 30 / 44);
                painter.setFont(numeral);
                const QString text = levelNumeral(level);
                painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text);
                const qreal used = QFontMetricsF(numeral).horizontalAdvance(text) + (m_compact ? 12 : 16);
                inner.adjust(look.mirrored() ? 0 : used, 0, look.mirrored() ? -used : 0, 0);
            }
            QFont name = type.font(TextRole::LevelName);
            QFont meaning = type.font(TextRole::Detail);
            meaning.setWeight(QFont::Medium);
            if (m_compact) {
                name.setPointSizeF(name.pointSizeF() * 16 / 22);
                meaning.setPointSizeF(meaning.pointSizeF() * 11 / 12);
            }
            const qreal first = type.scaled(m_compact ? 18 : 24), second = m_meaning.isEmpty() ? 0 : type.scaled(16);
            const qreal top = inner.center().y() - (first + second) / 2;
            painter.setFont(name);
            painter.drawText(QRectF(inner.left(), top, inner.width(), first), Qt::AlignLeft | Qt::AlignVCenter, levelName(level));
            painter.setFont(meaning);
            const QString shown = QFontMetricsF(meaning).elidedText(m_meaning, Qt::ElideRight, inner.width());
            painter.drawText(QRectF(inner.left(), top + first, inner.width(), second), Qt::AlignLeft | Qt::AlignVCenter, shown);
        } else {
            paintBox(&painter, at, 3, p == m_hovered ? theme.hover : QColor(), theme.line2);
            QFont font = type.font(calm ? TextRole::Detail : TextRole::TraceLevel);
            if (calm)
                font.setWeight(QFont::Medium);
            else if (m_compact)
                font.setPointSizeF(font.pointSizeF() * 13 / 15);
            painter.setFont(font);
            painter.setPen(theme.t3);
            painter.drawText(at.adjusted(0, 0, 0, -2), Qt::AlignCenter, calm ? levelName(0) : levelNumeral(level));
            paintBox(&painter, QRectF(at.left() + 9, at.bottom() - 12, at.width() - 18, 4), 1, calm ? theme.line2 : theme.severityFill(level), QColor());
        }
        if (hasFocus() && p == m_chosen)
            paintBox(&painter, at.adjusted(2, 2, -2, -2), 2, QColor(), p == placeOf(m_level) && !calm ? theme.severityOn(level) : theme.accent, 1.5);
    }
}

void LevelScale::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: choose(m_chosen + forward); break;
    case Qt::Key_Left: choose(m_chosen - forward); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(places - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_L: Q_EMIT levelRequested(levelAt(m_chosen)); break;
    default: QWidget::keyPressEvent(event);
    }
}

void LevelScale::mouseReleaseEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place >= 0) {
        choose(place);
        Q_EMIT levelRequested(levelAt(place));
    }
}

void LevelScale::mouseMoveEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position());
    if (place != m_hovered) {
        m_hovered = place;
        update();
    }
}

void LevelScale::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void LevelScale::focusInEvent(QFocusEvent *event)
{
    m_chosen = placeOf(m_level);
    QWidget::focusInEvent(event);
}

void LevelScale::choose(int place)
{
    if (place < 0 || place >= places || place == m_chosen)
        return;
    m_chosen = place;
    announce();
    update();
}

void LevelScale::announce()
{
    const auto spoken = [](int level) { return level ? tr("%1, %2").arg(levelNumeral(level), levelName(level)) : levelName(0); };
    QString name = tr("Alert level %1").arg(spoken(m_level));
    if (m_chosen != placeOf(m_level))
        name += QLatin1String("; ") + tr("chosen %1").arg(spoken(levelAt(m_chosen)));
    setAccessibleName(name);
    setAccessibleDescription(m_meaning);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace kit
