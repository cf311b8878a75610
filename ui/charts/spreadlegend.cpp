// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadlegend.h"
#include "chartaccessible.h"
#include "spreadpainter.h"
#include "ui/kit/paint.h"
#include <optional>

namespace charts
{

namespace
{

constexpr int rowHeight = 28, cell = 22, gap = 4, apart = 14;
constexpr double disc = 5;

struct Entry {
    QString words;
    SpreadNode node;
    std::optional<SpreadPainter::Mark> mark;
};

QList<Entry> entries()
{
    SpreadNode negative, neutral, positive;
    negative.negative = neutral.neutral = positive.positive = 1;
    const SpreadNode none;
    return {{SpreadLegend::tr("First mover"), none, SpreadPainter::Mark::FirstMover}, {SpreadLegend::tr("Bridge"), none, SpreadPainter::Mark::Bridge},
        {SpreadLegend::tr("Looks coordinated"), none, SpreadPainter::Mark::Coordinated}, {SpreadLegend::tr("Negative"), negative, {}},
        {SpreadLegend::tr("Neutral"), neutral, {}}, {SpreadLegend::tr("Positive"), positive, {}}, {SpreadLegend::tr("Not judged"), none, {}}};
}

} // namespace

SpreadLegend::SpreadLegend(QWidget *parent) : QWidget(parent)
{
    installChartAccessible();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList said;
    for (const auto &entry : entries())
        said << entry.words;
    setAccessibleName(tr("Marks of the map"));
    setAccessibleDescription(said.join(QLatin1String(", ")) + QLatin1String(". ") + tr("Size: reach"));
}

QSize SpreadLegend::sizeHint() const { return {300, kit::Type::of(this).scaled(rowHeight)}; }

void SpreadLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto look = kit::Look::of(this);
    painter.setFont(look.type.font(kit::TextRole::Detail));
    const QFontMetricsF metrics(painter.font());
    double x = 0;
    const auto put = [&](const QString &words, auto paint) {
        const double width = std::ceil(metrics.horizontalAdvance(words));
        if (x + cell + gap + width > this->width())
            return;
        paint(kit::visualRect(look.direction, rect(), QRectF(x, 0, cell, height())).center());
        painter.setPen(look.theme.t2);
        painter.drawText(kit::visualRect(look.direction, rect(), QRectF(x + cell + gap, 0, width + 1, height())), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += cell + gap + width + apart;
    };
    for (const auto &entry : entries())
        put(entry.words, [&](const QPointF &at) {
            SpreadPainter::paintDisc(&painter, at, entry.mark ? disc - 1.5 : disc, entry.node, look.theme);
            if (entry.mark)
                SpreadPainter::paintMark(&painter, at, disc - 1.5, *entry.mark, look.theme);
        });
    put(tr("Size: reach"), [&](const QPointF &at) {
        SpreadPainter::paintDisc(&painter, at + QPointF(-6, 1), 2.5, {}, look.theme);
        SpreadPainter::paintDisc(&painter, at + QPointF(4, 0), 6, {}, look.theme);
    });
}

} // namespace charts
