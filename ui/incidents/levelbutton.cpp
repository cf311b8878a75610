// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelbutton.h"
#include "desk/words.h"
#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include <QPainter>

using kit::TextRole;
namespace words = desk::words;

namespace incidents
{

LevelButton::LevelButton(QWidget *parent) : QAbstractButton(parent)
{
    setFixedHeight(32);
    setFocusPolicy(Qt::StrongFocus);
}

void LevelButton::setLevel(int level)
{
    m_level = level;
    setAccessibleName(tr("Level %1 %2, change it").arg(words::numeral(level), words::level(level)));
    updateGeometry();
    update();
}

QSize LevelButton::sizeHint() const
{
    const auto &type = kit::Type::of(this);
    return {QFontMetrics(type.font(TextRole::ReadingStrong)).horizontalAdvance(words::numeral(m_level) + words::level(m_level)) + 56, 32};
}

void LevelButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto look = kit::Look::of(this);
    const QColor ink = look.theme.severityOn(m_level);
    kit::paintBox(&painter, rect(), 4, look.theme.severityFill(m_level), {});
    const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect(), QRectF(x, 0, w, height())); };
    painter.setFont(look.type.font(TextRole::ReadingStrong));
    painter.setPen(ink);
    const int numeral = painter.fontMetrics().horizontalAdvance(words::numeral(m_level));
    painter.drawText(place(10, numeral + 4), Qt::AlignLeading | Qt::AlignVCenter, words::numeral(m_level));
    painter.drawText(place(20 + numeral, width() - 40 - numeral), Qt::AlignLeading | Qt::AlignVCenter, words::level(m_level));
    const QRectF arrow = place(width() - 22, 14);
    kit::paintIcon(&painter, QRectF(arrow.left(), height() / 2.0 - 7, 14, 14), u"chevD", ink);
}

} // namespace incidents
