// SPDX-License-Identifier: GPL-3.0-or-later
#include "chippainter.h"
#include "icons.h"
#include "ladder.h"
#include "level.h"
#include "paint.h"
#include "tabular.h"
#include <QCoreApplication>
#include <QStyle>

namespace kit
{

namespace
{

constexpr int chipHeight = 20;
constexpr int chipPadding = 6;
constexpr int glyph = 12;
constexpr int glyphGap = 4;
constexpr int badgeHeight = 18;

bool hasGlyph(const Chip &chip) { return !chip.icon.isEmpty() || chip.level >= 0 || chip.kind == ChipKind::Neutral; }

const QFont &chipFont(const Look &look, const Chip &chip) { return look.type.font(chip.kind == ChipKind::Ink ? TextRole::ChipStrong : TextRole::Chip); }

/// A box of a given size at the start of a rectangle, centred on its height.
QRect atStart(const QRect &rect, const QSize &size, Qt::LayoutDirection direction)
{
    QRect box(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);
    if (direction == Qt::RightToLeft)
        box.moveRight(rect.right());
    return box;
}

} // namespace

Chip Chip::sentiment(Sentiment s)
{
    switch (s) {
    case Sentiment::Negative: return {ChipKind::Negative, QCoreApplication::translate("kit::Chip", "Negative"), QStringLiteral("minus")};
    case Sentiment::Neutral: return {ChipKind::Neutral, QCoreApplication::translate("kit::Chip", "Neutral"), {}};
    case Sentiment::Positive: return {ChipKind::Positive, QCoreApplication::translate("kit::Chip", "Positive"), QStringLiteral("plus")};
    case Sentiment::Unjudged: break;
    }
    return {ChipKind::Outline, QCoreApplication::translate("kit::Chip", "Not judged"), {}};
}

int ChipPainter::width(const Look &look, const Chip &chip)
{
    const int words = Tabular::width(QFontMetricsF(chipFont(look, chip)), chip.text);
    return words + 2 * chipPadding + (hasGlyph(chip) ? glyph + glyphGap : 0);
}

QRect ChipPainter::paint(QPainter *painter, const QRect &rect, const Look &look, const Chip &chip)
{
    const Theme &theme = look.theme;
    QColor fill = theme.neuw, border, ink = theme.t2;
    switch (chip.kind) {
    case ChipKind::Plain: break;
    case ChipKind::Outline:
        fill = QColor();
        border = theme.line2;
        break;
    case ChipKind::Accent:
        fill = theme.accentW;
        ink = theme.accent;
        break;
    case ChipKind::Ink:
        fill = theme.t1;
        ink = theme.onInk;
        break;
    case ChipKind::Negative:
        fill = theme.negw;
        ink = theme.negt;
        break;
    case ChipKind::Neutral: ink = theme.neut; break;
    case ChipKind::Positive:
        fill = theme.posw;
        ink = theme.post;
        break;
    }
    const PainterState state(painter);
    const QRect box = atStart(rect, {width(look, chip), look.type.scaled(chipHeight)}, look.direction);
    paintBox(painter, box, 3, fill, border);
    QRect inner = box.adjusted(chipPadding, 0, -chipPadding, 0);
    if (hasGlyph(chip)) {
        const QRect mark = atStart(inner, {glyph, glyph}, look.direction);
        if (chip.level >= 0) {
            Ladder::paint(painter, mark, theme, chip.level);
        } else if (!chip.icon.isEmpty()) {
            paintIcon(painter, mark, chip.icon, ink, look.direction);
        } else {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(ink, 1.3));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(QRectF(mark).center(), 2.4, 2.4);
        }
        const int used = glyph + glyphGap;
        inner.adjust(look.mirrored() ? 0 : used, 0, look.mirrored() ? -used : 0, 0);
    }
    painter->setFont(chipFont(look, chip));
    painter->setPen(ink);
    painter->setLayoutDirection(look.direction);
    Tabular::draw(painter, inner, Qt::AlignLeft | Qt::AlignVCenter, chip.text);
    return box;
}

QRect ChipPainter::paintSeverity(QPainter *painter, const QRect &rect, const Look &look, int level)
{
    const Theme &theme = look.theme;
    const bool calm = level < 1 || level > 4;
    const PainterState state(painter);
    const QRect box = atStart(rect, {look.type.scaled(badgeWidth), look.type.scaled(badgeHeight)}, look.direction);
    paintBox(painter, box, 2, calm ? QColor() : theme.severityFill(level), calm ? theme.edge : QColor());
    painter->setFont(look.type.font(calm ? TextRole::Caption : TextRole::Badge));
    painter->setPen(theme.severityOn(level));
    painter->drawText(box, Qt::AlignCenter, levelNumeral(level));
    return box;
}

int ChipPainter::lateWidth(const Look &look, const QString &text) { return Tabular::width(QFontMetricsF(look.type.font(TextRole::RowStrong)), text) + 10; }

QRect ChipPainter::paintLate(QPainter *painter, const QRect &rect, const Look &look, const QString &text)
{
    const PainterState state(painter);
    const QRect box = atStart(rect, {lateWidth(look, text), look.type.scaled(17)}, look.direction);
    paintBox(painter, box, 2, look.theme.t1, QColor());
    painter->setFont(look.type.font(TextRole::RowStrong));
    painter->setPen(look.theme.onInk);
    Tabular::draw(painter, box, Qt::AlignCenter, text);
    return box;
}

void ChipPainter::paintUnreadDot(QPainter *painter, const QPointF &centre, const Look &look)
{
    const PainterState state(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.theme.accent);
    painter->drawEllipse(centre, 3.5, 3.5);
}

ChipLabel::ChipLabel(const Chip &chip, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    const Look look = Look::of(this);
    return {ChipPainter::width(look, m_chip), look.type.scaled(chipHeight)};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChipPainter::paint(&painter, rect(), Look::of(this), m_chip);
}

SeverityBadge::SeverityBadge(int level, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLevel(level);
}

void SeverityBadge::setLevel(int level)
{
    m_level = level;
    setAccessibleName(tr("Level %1, %2").arg(levelNumeral(level), levelName(level)));
    update();
}

QSize SeverityBadge::sizeHint() const
{
    const Look look = Look::of(this);
    return {look.type.scaled(ChipPainter::badgeWidth), look.type.scaled(badgeHeight)};
}

void SeverityBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChipPainter::paintSeverity(&painter, rect(), Look::of(this), m_level);
}

} // namespace kit
