// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentiondelegate.h"
#include "desk/mentionlistmodel.h"
#include "desk/words.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/tabular.h"
#include <QPainter>
#include <QTextLayout>

using desk::MentionListModel;
using kit::TextRole;

namespace monitor
{
namespace
{

kit::Sentiment kitSentiment(domain::Sentiment sentiment)
{
    switch (sentiment) {
    case domain::Sentiment::Unjudged: return kit::Sentiment::Unjudged;
    case domain::Sentiment::Negative: return kit::Sentiment::Negative;
    case domain::Sentiment::Neutral: return kit::Sentiment::Neutral;
    case domain::Sentiment::Positive: return kit::Sentiment::Positive;
    }
    return kit::Sentiment::Unjudged;
}

/// Up to two lines, the last one elided; the text keeps the direction of its own first strong letter.
void paintText(QPainter *painter, const QRectF &box, const QFont &font, const kit::Theme &theme, const QString &text, const QList<domain::TextRange> &ranges)
{
    const QFontMetricsF metrics(font);
    // The font of a Persian desk is tall; Latin and Chinese lines need not stand as far apart.
    const qreal lineHeight = text.isRightToLeft() ? metrics.height() + 3 : std::min(metrics.height() + 3, QFontInfo(font).pixelSize() * 1.5);
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto lay = [&](QTextLayout &layout) {
        layout.setTextOption(option);
        layout.beginLayout();
        for (int i = 0; i < 3; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(box.width());
            line.setPosition(QPointF(0, i * lineHeight));
        }
        layout.endLayout();
    };
    QTextLayout layout(text, font);
    lay(layout);
    QString shown = text;
    if (layout.lineCount() > 2) {
        const QTextLine second = layout.lineAt(1);
        const QString rest = text.mid(second.textStart());
        shown = text.left(second.textStart()) + metrics.elidedText(rest, Qt::ElideRight, box.width() - 4);
    }
    QTextLayout final(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &range : ranges) {
        if (range.begin >= shown.size())
            break;
        QTextLayout::FormatRange format;
        format.start = range.begin;
        format.length = std::min<int>(range.length, int(shown.size()) - range.begin);
        format.format.setBackground(theme.mark);
        format.format.setForeground(theme.t1);
        formats.append(format);
    }
    final.setFormats(formats);
    lay(final);
    const qreal height = std::min(final.lineCount(), 2) * lineHeight;
    painter->setPen(theme.t1);
    final.draw(painter, QPointF(box.left(), box.center().y() - height / 2));
}

} // namespace

QSize MentionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const { return {200, kit::Type::of(option.widget).scaled(60)}; }

void MentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::PainterState keep(painter);
    const auto look = kit::Look::of(option.widget);
    const auto &t = look.theme;
    const QRect rect = option.rect;
    painter->fillRect(rect, t.surface);
    const kit::RowList::State state{
        bool(option.state & QStyle::State_MouseOver), bool(option.state & QStyle::State_Selected), bool(option.state & QStyle::State_HasFocus)};
    kit::RowList::paintBase(painter, rect, look, state);
    const auto mention = index.data(MentionListModel::MentionRole).value<domain::Mention>();
    const auto place = [&](qreal x, qreal y, qreal w, qreal h) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + y, w, h)); };
    const bool narrow = rect.width() < 960;
    const int authorX = 80, authorWidth = narrow ? 130 : 176;
    const int chipsWidth = narrow ? 150 : 208;
    const int top = (rect.height() - 40) / 2;

    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(t.t1);
    kit::Tabular::draw(painter, place(14, top, 60, 20), Qt::AlignLeading | Qt::AlignVCenter, index.data(MentionListModel::TimeRole).toString());
    if (index.data(MentionListModel::MarkedRole).toBool())
        kit::paintIcon(painter, place(56, top + 22, 16, 16), u"check", t.accent);
    painter->drawText(place(authorX, top, authorWidth, 20), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(desk::words::isolated(mention.author.isEmpty() ? mention.sourceName : mention.author), Qt::ElideRight, authorWidth));
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(t.t3);
    painter->drawText(place(authorX, top + 20, authorWidth, 18), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(MentionListModel::DetailRole).toString(), Qt::ElideRight, authorWidth));

    const qreal textX = authorX + authorWidth + 16;
    paintText(painter, place(textX, 4, rect.width() - textX - chipsWidth - 20, rect.height() - 8), look.type.font(TextRole::Body), t,
        index.data(MentionListModel::TextRole).toString(), index.data(MentionListModel::RangesRole).value<QList<domain::TextRange>>());

    // From the end: how many say the same, or that help comes first; then the feeling.
    const bool distress = mention.judgement.cues & domain::DistressCue;
    QList<kit::Chip> chips;
    if (distress)
        chips.append({kit::ChipKind::Ink, tr("Distress"), QStringLiteral("warn")});
    else if (mention.similar > 0)
        chips.append({kit::ChipKind::Outline,
            narrow ? QStringLiteral("×%1").arg(desk::words::number(mention.similar + 1)) : tr("×%1 similar").arg(desk::words::number(mention.similar + 1)),
            QStringLiteral("copy")});
    chips.append(kit::Chip::sentiment(kitSentiment(mention.sentiment)));
    const QString incident = index.data(MentionListModel::IncidentRole).toString();
    const int chipTop = incident.isEmpty() ? (rect.height() - 20) / 2 : top;
    int end = rect.width() - 12;
    for (const auto &chip : std::as_const(chips)) {
        const int width = kit::ChipPainter::width(look, chip);
        if (end - width < rect.width() - chipsWidth - 12)
            break; // the words of the mention matter more
        end -= width;
        kit::ChipPainter::paint(painter, place(end, chipTop, width, 20).toRect(), look, chip);
        end -= 6;
    }
    if (!incident.isEmpty()) {
        painter->setFont(look.type.font(TextRole::Label));
        painter->setPen(t.t2);
        const QString text = tr("in %1").arg(desk::words::isolated(incident));
        const int w = painter->fontMetrics().horizontalAdvance(text);
        painter->drawText(place(rect.width() - 12 - w, top + 22, w + 2, 18), Qt::AlignLeading | Qt::AlignVCenter, text);
        kit::paintIcon(painter, place(rect.width() - 12 - w - 18, top + 24, 14, 14), u"link", t.t2, look.direction);
    }
}

} // namespace monitor
