// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranklist.h"
#include "ui/kit/paint.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/tabular.h"

namespace charts
{

using kit::Tabular;
using kit::TextRole;

namespace
{
constexpr int gap = 8;
} // namespace

void RankList::paintTerm(QPainter *painter, const QRect &rect, const kit::Look &look, const TermRank &rank)
{
    const kit::PainterState state(painter);
    const auto mirror = [&](const QRectF &part) { return kit::visualRect(look.direction, rect, part); };
    painter->setLayoutDirection(look.direction);
    constexpr int spark = 64, count = 44, change = 46;
    const double end = rect.right() + 1;
    const QRectF changes(end - change, rect.top(), change, rect.height());
    const QRectF counts(changes.left() - gap - count, rect.top(), count, rect.height());
    const QRectF sparks(counts.left() - gap - spark, rect.center().y() - 6, spark, 14);
    const QRectF words(rect.left(), rect.top(), sparks.left() - gap - rect.left(), rect.height());
    painter->setFont(look.type.font(TextRole::RowStrong));
    painter->setPen(look.theme.t1);
    painter->drawText(mirror(words), Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(painter->font()).elidedText(rank.term, Qt::ElideRight, words.width()));
    Tabular::draw(painter, mirror(changes), Qt::AlignRight | Qt::AlignVCenter, rank.change);
    painter->setFont(look.type.font(TextRole::Row));
    Tabular::draw(painter, mirror(counts), Qt::AlignRight | Qt::AlignVCenter, rank.count);
    kit::Sparkline::paint(painter, mirror(sparks), look.theme, rank.course);
}

void RankList::paintAuthor(QPainter *painter, const QRect &rect, const kit::Look &look, const AuthorRank &rank)
{
    const kit::PainterState state(painter);
    const auto mirror = [&](const QRectF &part) { return kit::visualRect(look.direction, rect, part); };
    painter->setLayoutDirection(look.direction);
    constexpr int bar = 72, posts = 24, reach = 54;
    const double end = rect.right() + 1;
    const QRectF bars(end - bar, rect.center().y() - 3, bar, 8);
    const QRectF postCells(bars.left() - gap - posts, rect.top(), posts, rect.height());
    const QRectF reaches(postCells.left() - gap - reach, rect.top(), reach, rect.height());
    const QRectF words(rect.left(), rect.top(), reaches.left() - gap - rect.left(), rect.height());
    painter->setFont(look.type.font(TextRole::Row));
    painter->setPen(look.theme.t1);
    painter->drawText(mirror(words), Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(painter->font()).elidedText(rank.author, Qt::ElideRight, words.width()));
    Tabular::draw(painter, mirror(reaches), Qt::AlignRight | Qt::AlignVCenter, rank.reach);
    painter->setPen(look.theme.t2);
    Tabular::draw(painter, mirror(postCells), Qt::AlignRight | Qt::AlignVCenter, rank.posts);
    if (!rank.judged) {
        painter->fillRect(mirror(bars), look.theme.neu);
        return;
    }
    const double whole = rank.negative + rank.neutral + rank.positive;
    painter->fillRect(mirror(bars), look.theme.line);
    if (whole <= 0)
        return;
    double x = bars.left();
    const struct {
        double part;
        QColor colour;
    } parts[] = {{rank.negative, look.theme.neg}, {rank.neutral, look.theme.neu}, {rank.positive, look.theme.pos}};
    for (const auto &p : parts) {
        const double width = bar * p.part / whole;
        painter->fillRect(mirror(QRectF(x, bars.top(), width, bars.height())), p.colour);
        x += width;
    }
}

} // namespace charts
