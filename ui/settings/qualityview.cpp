// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualityview.h"
#include "desk/words.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/tabular.h"
#include <QDate>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

using desk::QualityModel;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace settingsui
{
namespace
{

constexpr int cardWidth = 520;

/// A row of the list: a task's heading, or a set.
struct Line {
    QString heading;
    QualityModel::Row row;
};

void paintLine(QPainter *painter, const QRect &rect, const kit::Look &look, const Line &line, const kit::RowList::State &state)
{
    const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
    if (!line.heading.isEmpty()) {
        painter->setFont(look.type.font(TextRole::BodyStrong));
        painter->setPen(look.theme.t1);
        painter->drawText(place(0, rect.width()).adjusted(0, 10, 0, 0), Qt::AlignLeading | Qt::AlignVCenter, line.heading);
        return;
    }
    kit::RowList::paintBase(painter, rect, look, state);
    const qreal name = look.type.scaled(190), figure = look.type.scaled(150), texts = look.type.scaled(90);
    painter->setFont(look.type.font(TextRole::Body));
    painter->setPen(look.theme.t1);
    painter->drawText(place(14, name), Qt::AlignLeading | Qt::AlignVCenter, words::isolated(line.row.set));
    // The bar keeps its direction as measures do: 0 at the left, 100 at the right.
    const QRectF bar = place(20 + name, rect.width() - name - figure - texts - 52);
    const auto at = [&](double percent) { return bar.left() + bar.width() * percent / 100; };
    const double middle = std::round(bar.center().y());
    painter->fillRect(QRectF(bar.left(), middle, bar.width(), 1), look.theme.grid);
    painter->fillRect(QRectF(at(line.row.low), middle - 3, at(line.row.high) - at(line.row.low), 7), look.theme.line2);
    painter->fillRect(QRectF(at(line.row.score) - 1, middle - 6, 3, 13), look.theme.t1);
    const auto shown = [](double value) { return QLocale().toString(value, 'f', 1); };
    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(look.theme.t1);
    const QRectF score = place(rect.width() - figure - texts - 20, look.type.scaled(40));
    kit::Tabular::draw(painter, score, Qt::AlignTrailing | Qt::AlignVCenter, shown(line.row.score));
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(look.theme.t2);
    const QRectF range = place(rect.width() - figure - texts - 20 + look.type.scaled(48), figure - look.type.scaled(48));
    kit::Tabular::draw(
        painter, range, Qt::AlignLeading | Qt::AlignVCenter, QualityView::tr("%1 to %2", "interval of a score").arg(shown(line.row.low), shown(line.row.high)));
    painter->setPen(look.theme.t3);
    kit::Tabular::draw(
        painter, place(rect.width() - texts - 8, texts), Qt::AlignTrailing | Qt::AlignVCenter, QualityView::tr("%n texts", nullptr, line.row.texts));
}

/// Room in the tables and headings of a page of Markdown, which come without any.
void tidy(QTextDocument *page)
{
    constexpr qreal room = 6;
    page->setDocumentMargin(12);
    for (auto *frame : page->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            auto format = table->format();
            format.setCellPadding(room);
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorder(0.5);
            table->setFormat(format);
        }
    for (auto block = page->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0) {
            QTextCursor cursor(block);
            auto format = block.blockFormat();
            format.setTopMargin(2 * room);
            format.setBottomMargin(room);
            cursor.setBlockFormat(format);
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat words;
            words.setProperty(QTextFormat::FontSizeAdjustment, block.blockFormat().headingLevel() == 1 ? 2 : 1);
            cursor.mergeCharFormat(words);
        }
}

} // namespace

QualityView::QualityView(QualityModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_rows(new kit::RowList(tr("Measured quality"), this)), m_team(new kit::InkLabel({}, TextRole::Body, &Theme::t1, this)),
      m_card(new QTextBrowser(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(32);
    auto *scores = new QVBoxLayout;
    auto *head = new kit::PanelHead(tr("Measured on texts that were not learnt from"), this);
    const QDate date = QDate::fromString(model.date(), Qt::ISODate);
    head->setCount(words::date(date.startOfDay().toMSecsSinceEpoch()));
    head->setLine(kit::PanelHead::Line::Strong);
    scores->addWidget(head);
    auto *why = new kit::InkLabel(tr("Macro-F1 in percent; of possible distress the F1 of yes. 100 would be without error, the bar is the interval of 95 %. "
                                     "A score beside a mention is a hint with an error of this size, and one key corrects it."),
        TextRole::Detail, &Theme::t2, this);
    why->setWordWrap(true);
    QSizePolicy lines(QSizePolicy::Preferred, QSizePolicy::Maximum);
    lines.setHeightForWidth(true);
    why->setSizePolicy(lines);
    scores->addWidget(why);
    m_rows->setObjectName(QStringLiteral("qualityRows"));
    m_rows->setPainter([](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value,
                           const kit::RowList::State &state) { paintLine(painter, rect, look, value.value<Line>(), state); },
        [](const kit::Look &look, const QVariant &value, int) { return look.type.scaled(value.value<Line>().heading.isEmpty() ? 26 : 38); });
    scores->addWidget(m_rows, 1);
    row->addLayout(scores, 2);

    auto *side = new QVBoxLayout;
    auto *team = new kit::PanelHead(tr("Your team"), this);
    team->setLine(kit::PanelHead::Line::Strong);
    side->addWidget(team);
    m_team->setObjectName(QStringLiteral("qualityTeam"));
    m_team->setWordWrap(true);
    m_team->setSizePolicy(lines);
    side->addWidget(m_team);
    side->addSpacing(12);
    auto *card = new kit::PanelHead(tr("Model card"), this);
    card->setCount(tr("in English"));
    card->setLine(kit::PanelHead::Line::Strong);
    side->addWidget(card);
    m_card->setObjectName(QStringLiteral("qualityCard"));
    m_card->setAccessibleName(tr("Model card"));
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setLayoutDirection(Qt::LeftToRight);
    m_card->setMarkdown(model.card());
    tidy(m_card->document());
    side->addWidget(m_card, 1);
    auto *holder = new QWidget(this);
    holder->setLayout(side);
    side->setContentsMargins(0, 0, 0, 0);
    holder->setMaximumWidth(cardWidth);
    row->addWidget(holder, 1);

    QList<kit::RowList::Row> rows;
    QString task;
    for (const auto &one : model.rows()) {
        if (one.task != task)
            rows.append({one.task, QVariant::fromValue(Line{words::measuredTask(one.task), {}}), words::measuredTask(one.task), false});
        task = one.task;
        rows.append({one.task + one.set, QVariant::fromValue(Line{{}, one}),
            tr("%1: %2 percent, %3 to %4")
                .arg(one.set, QLocale().toString(one.score, 'f', 1), QLocale().toString(one.low, 'f', 1), QLocale().toString(one.high, 'f', 1))});
    }
    m_rows->setRows(rows);
    connect(&model, &QualityModel::changed, this, &QualityView::refresh);
    refresh();
}

QWidget *QualityView::first() const { return m_rows; }
QList<QWidget *> QualityView::regions() const { return {m_rows, m_card}; }

void QualityView::refresh()
{
    const auto &agreement = m_model.agreement();
    QStringList lines;
    const std::array<std::pair<store::Correction::Task, QString>, 3> tasks{{{store::Correction::Sentiment, tr("Sentiment")},
        {store::Correction::Distress, tr("Possible distress")}, {store::Correction::Topic, tr("Crisis topic")}}};
    for (const auto &[task, name] : tasks)
        if (const int judged = agreement.judged[size_t(task)]; judged > 0)
            lines << tr("%1: people agreed in %2 of %n judged", nullptr, judged).arg(name, words::percent(double(agreement.agreed[size_t(task)]) / judged));
    if (lines.isEmpty())
        lines << tr("Nobody has judged a mention yet. In the monitor − 0 + correct the sentiment, D distress, Y the topic.");
    lines << (m_model.isTaught() ? tr("This workspace has learnt from your corrections; its own model judges on top of the shipped ones.")
                                 : tr("This workspace has no model of its own. foreshock train learns one from corrections and shows what it would change."));
    m_team->setText(lines.join(u'\n'));
}

} // namespace settingsui
