// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular.h"
#include <QPainter>
#include <QStyle>

namespace kit
{

namespace
{

/// First digit of the script a character is a digit of, or 0.
char16_t digitZero(QChar c)
{
    const char16_t u = c.unicode();
    for (const char16_t zero : {u'0', u'\u0660', u'\u06F0'}) {
        if (u >= zero && u < zero + 10)
            return zero;
    }
    return 0;
}

bool hasRightToLeftLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

qreal cellWidth(const QFontMetricsF &metrics, char16_t zero)
{
    qreal widest = 0;
    for (char16_t d = zero; d < zero + 10; ++d)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(d)));
    return widest;
}

/// Calls each(run, x, width) for every digit and every stretch between digits; returns the whole width.
template <typename Each> qreal walk(const QFontMetricsF &metrics, const QString &text, Each each)
{
    char16_t script = 0;
    qreal cell = 0, x = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char16_t zero = digitZero(text[i]);
        qsizetype end = i + 1;
        qreal advance = 0;
        if (zero) {
            if (zero != script) {
                script = zero;
                cell = cellWidth(metrics, zero);
            }
            advance = cell;
        } else {
            while (end < text.size() && !digitZero(text[end]))
                ++end;
            advance = metrics.horizontalAdvance(text.mid(i, end - i));
        }
        each(text.mid(i, end - i), x, advance, zero != 0);
        x += advance;
        i = end;
    }
    return x;
}

} // namespace

int Tabular::width(const QFontMetricsF &metrics, const QString &text)
{
    if (hasRightToLeftLetters(text))
        return qCeil(metrics.horizontalAdvance(text));
    return qCeil(walk(metrics, text, [](const QString &, qreal, qreal, bool) {}));
}

void Tabular::draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    if (hasRightToLeftLetters(text)) {
        painter->drawText(rect, int(alignment) | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetricsF metrics(painter->font(), painter->device());
    const Qt::Alignment visual = QStyle::visualAlignment(painter->layoutDirection(), alignment);
    const qreal total = walk(metrics, text, [](const QString &, qreal, qreal, bool) {});
    qreal x = rect.left();
    if (visual & Qt::AlignRight)
        x = rect.right() - total;
    else if (visual & Qt::AlignHCenter)
        x = rect.center().x() - total / 2;
    qreal base = rect.top() + metrics.ascent();
    if (visual & Qt::AlignBottom)
        base = rect.bottom() - metrics.descent();
    else if (visual & Qt::AlignVCenter)
        base = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LeftToRight);
    walk(metrics, text, [&](const QString &run, qreal at, qreal cell, bool digit) {
        const qreal inset = digit ? (cell - metrics.horizontalAdvance(run)) / 2 : 0;
        painter->drawText(QPointF(x + at + inset, base), run);
    });
    painter->setLayoutDirection(before);
}

QString Tabular::localDigits(const QString &text, const QString &language)
{
    if (language != QLatin1String("fa"))
        return text;
    QString out = text;
    for (QChar &c : out) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            c = QChar(char16_t(0x06F0 + c.unicode() - u'0'));
    }
    return out;
}

} // namespace kit
