// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamchart.h"
#include "chartaccessible.h"
#include "streampainter.h"
#include "streamtable.h"
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHeaderView>
#include <QLineSeries>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QValueAxis>
#include <cmath>

namespace charts
{

StreamChart::StreamChart(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_view(new QChartView(this)), m_chart(m_view->chart()), m_timeAxis(new QValueAxis(m_chart)),
      m_valueAxis(new QValueAxis(m_chart)), m_table(new QTableView(this)), m_model(new StreamTable(this))
{
    installChartAccessible();
    setObjectName(QStringLiteral("streamChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("kitInsetFocus", true);

    // The chart gives scene, axes and mapping; our item draws.
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    auto *carrier = new QLineSeries(m_chart);
    m_chart->addSeries(carrier);
    for (QValueAxis *axis : {m_timeAxis, m_valueAxis}) {
        m_chart->addAxis(axis, axis == m_timeAxis ? Qt::AlignBottom : Qt::AlignLeft);
        carrier->attachAxis(axis);
        axis->setVisible(false);
    }
    m_item = new StreamItem(m_chart, m_timeAxis, m_valueAxis, this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setRenderHint(QPainter::Antialiasing, false);
    m_view->setContentsMargins(0, 0, 0, 0);
    m_view->setLayoutDirection(Qt::LeftToRight);

    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("streamTable"));
    m_table->setAccessibleName(tr("Mentions over time, table"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);

    auto *toggle = new QShortcut(QKeySequence(Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, [this] { setTableShown(!isTableShown()); });
    setWords(TimeText(kit::Type::of(this).language()));
    m_ownWords = false;
    describe();
}

StreamChart::~StreamChart() = default;

const StreamData &StreamChart::data() const { return m_item->data(); }

void StreamChart::setData(const StreamData &data)
{
    const qint64 cursor = m_marks.hovered >= 0 ? m_item->data().startOf(m_marks.hovered) : 0;
    m_item->setData(data);
    applyData();
    m_marks.hovered = cursor ? data.indexAt(cursor) : -1;
    m_marks.alert = -1;
    m_anchor = -1;
    if (m_marks.selectedTo <= data.from || m_marks.selectedFrom >= data.to)
        m_marks.selectedFrom = m_marks.selectedTo = 0;
    setRange(m_marks.selectedFrom, m_marks.selectedTo);
    describe();
}

void StreamChart::applyData()
{
    const StreamData &data = m_item->data();
    m_timeAxis->setRange(double(data.from), double(std::max(data.to, data.from + 1)));
    const QList<double> ticks = valueTicks(data.highest());
    m_valueAxis->setRange(0, std::max(data.highest() * 1.025, ticks.last()));
    m_model->setData(data);
    layOut();
}

void StreamChart::layOut()
{
    m_chart->setPlotArea(plotArea());
    m_item->refresh();
}

void StreamChart::setWords(const TimeText &words)
{
    m_words = words;
    m_ownWords = true;
    m_item->setWords(words);
    m_model->setWords(words);
    describe();
}

void StreamChart::setCompact(bool compact)
{
    m_item->setCompact(compact);
    layOut();
}

void StreamChart::setGround(QColor kit::Theme::*ground) { m_item->setGround(ground); }

void StreamChart::select(qint64 from, qint64 to) { setRange(std::min(from, to), std::max(from, to)); }

void StreamChart::clearSelection()
{
    const bool had = m_marks.selectedTo > m_marks.selectedFrom;
    setRange(0, 0);
    m_anchor = -1;
    if (had)
        Q_EMIT selectionCleared();
}

bool StreamChart::isTableShown() const { return m_stack->currentWidget() == m_table; }

void StreamChart::setTableShown(bool shown)
{
    if (shown == isTableShown())
        return;
    const bool focused = hasFocus() || m_table->hasFocus();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_view);
    setFocusProxy(shown ? m_table : nullptr);
    const int row = m_marks.alert >= 0 ? data().indexAt(data().alerts[m_marks.alert].at) : m_marks.hovered;
    if (shown && row >= 0)
        m_table->selectRow(row);
    if (focused)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT tableToggled(shown);
}

QRectF StreamChart::plotArea() const
{
    return StreamPainter::plotIn(QRectF(0, 0, width(), height()), m_item->data(), kit::Look::of(this), m_item->isCompact());
}

int StreamChart::binAt(double x) const
{
    const StreamScale scale = m_item->scale();
    if (x < scale.plot.left() || x > scale.plot.right())
        return -1;
    return std::min(m_item->data().indexAt(scale.timeAt(x)), int(m_item->data().bins.size()) - 1);
}

QString StreamChart::sentenceFor(int bin) const
{
    const StreamData &data = m_item->data();
    if (bin < 0 || bin >= data.bins.size())
        return {};
    const Bin &b = data.bins[bin];
    const qint64 start = data.startOf(bin);
    const QString when =
        m_words.day(start) + QLatin1Char(' ') + m_words.range(start, start + data.binMs) + m_words.timeWithZone(start).mid(m_words.time(start).size());
    QStringList lines{when};
    if (b.missing) {
        lines << tr("no data");
        return lines.join(QLatin1Char('\n'));
    }
    if (data.isJudged())
        lines << tr("%1 negative, %2 neutral, %3 positive").arg(m_words.number(b.negative), m_words.number(b.neutral), m_words.number(b.positive));
    if (b.unjudged || !data.isJudged())
        lines << tr("%1 not judged").arg(m_words.number(b.unjudged));
    lines << tr("%1 in all").arg(m_words.number(b.total()));
    if (data.hasExpected() && !std::isnan(data.expectedUpper[bin])) {
        const double lower = data.expectedLower[bin], upper = data.expectedUpper[bin], middle = (lower + upper) / 2;
        QString expected = tr("expected %1 to %2").arg(m_words.number(qRound64(lower)), m_words.number(qRound64(upper)));
        if (middle > 0)
            expected += QLatin1String(", ") + tr("%1 times").arg(m_words.factor(b.total() / middle));
        lines << expected;
    }
    for (const Event &event : data.events) {
        if (event.at >= start && event.at < start + data.binMs)
            lines << m_words.time(event.at) + QLatin1Char(' ') + event.label;
    }
    for (const AlertMark &alert : data.alerts) {
        if (alert.at >= start && alert.at < start + data.binMs)
            lines << m_words.time(alert.at) + QLatin1Char(' ') + alert.sentence;
    }
    return lines.join(QLatin1Char('\n'));
}

void StreamChart::describe()
{
    const StreamData &data = m_item->data();
    setAccessibleName(tr("Mentions over time, chart"));
    if (data.bins.isEmpty()) {
        setAccessibleDescription(tr("No data yet."));
        return;
    }
    const Bin sum = data.sum();
    QString said = tr("%1, %2 mentions").arg(m_words.range(data.from, data.to), m_words.number(sum.total()));
    if (data.isJudged() && sum.total() > 0)
        said += QLatin1String(", ") + tr("%1% negative").arg(m_words.number(qRound(100.0 * sum.negative / sum.total())));
    if (!data.bursts.isEmpty())
        said += QLatin1String(". ") + data.bursts.last().title;
    if (!data.alerts.isEmpty()) {
        const auto raised = std::count_if(data.alerts.begin(), data.alerts.end(), [](const AlertMark &alert) { return alert.raised; });
        said += QLatin1String(". ") + tr("%n alerts would be raised", nullptr, int(data.alerts.size() - raised));
        said += QLatin1String(", ") + tr("%n were", nullptr, int(raised));
    }
    if (m_marks.alert >= 0)
        said = m_words.dayAndTime(data.alerts[m_marks.alert].at) + QLatin1String(", ") + data.alerts[m_marks.alert].sentence + QLatin1String(". ") + said;
    setAccessibleDescription(said + QLatin1String(". ") + tr("Press T for the table."));
}

bool StreamChart::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::Polish:
        if (!m_ownWords && m_words.language() != kit::Type::of(this).language()) {
            setWords(TimeText(kit::Type::of(this).language()));
            m_ownWords = false;
        }
        m_table->setFont(kit::Type::of(this).font(kit::TextRole::Detail));
        layOut();
        break;
    default: break;
    }
    return QWidget::event(event);
}

void StreamChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_chart->resize(size());
    layOut();
}

} // namespace charts
