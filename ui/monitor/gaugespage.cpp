// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugespage.h"
#include "desk/words.h"
#include "ui/charts/gaugechart.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/segmented.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/tabular.h"
#include <QHBoxLayout>
#include <QPainter>

using desk::GaugesModel;
using domain::GaugeKind;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{
namespace
{

constexpr int listWidth = 360, listWidthSmall = 280;
constexpr qsizetype sparkPoints = 30;
constexpr std::array<qint64, 4> ranges{7 * base::dayMs, 30 * base::dayMs, 365 * base::dayMs, 0}; ///< 0 shows all

/// A row of the list of readings.
struct Line {
    GaugeKind kind = GaugeKind::Stars;
    domain::GaugePoint point;
    QString when;
};

void paintGauge(QPainter *painter, const QRect &rect, const kit::Look &look, const GaugesModel::Gauge &gauge, const kit::RowList::State &state)
{
    kit::RowList::paintBase(painter, rect, look, state);
    const auto place = [&](qreal x, qreal y, qreal w, qreal h) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + y, w, h)); };
    const auto &newest = gauge.points.last();
    constexpr qreal value = 64;
    const qreal spark = rect.width() < look.type.scaled(320) ? 0 : 72; // the name goes first
    const qreal width = rect.width() - 14 - value - spark - 24, line = rect.height() / 2.0;
    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(look.theme.t1);
    painter->drawText(place(14, 5, width, line - 5), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(words::isolated(gauge.line.name), Qt::ElideRight, int(width)));
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(look.theme.t2);
    painter->drawText(place(14, line, width, line - 5), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(words::gaugeKind(gauge.line.kind) + GaugesPage::tr(", ") + words::gaugeOrigin(gauge), Qt::ElideRight, int(width)));
    QList<double> values;
    for (const auto &point : gauge.points.mid(std::max<qsizetype>(0, gauge.points.size() - sparkPoints)))
        values << point.value;
    if (gauge.line.kind == GaugeKind::Stars) // shown from one star up, so that a fall is seen
        for (double &one : values)
            one -= 1;
    if (spark > 0)
        kit::Sparkline::paint(painter, place(rect.width() - value - spark - 16, 10, spark, rect.height() - 20), look.theme, values);
    const QRectF number = place(rect.width() - value - 8, 0, value, rect.height());
    const QString text = words::gaugeValue(gauge.line.kind, newest.value);
    painter->setFont(look.type.font(TextRole::Title));
    if (gauge.isWorse()) {
        const qreal ink = kit::Tabular::width(painter->fontMetrics(), text) + 14;
        const QRectF block = place(rect.width() - ink - 8, (rect.height() - 28) / 2.0, ink, 28);
        kit::paintBox(painter, block, 2, look.theme.t1, {});
        painter->setPen(look.theme.onInk);
        kit::Tabular::draw(painter, block, Qt::AlignCenter, text);
        return;
    }
    painter->setPen(look.theme.t1);
    kit::Tabular::draw(painter, number, Qt::AlignTrailing | Qt::AlignVCenter, text);
}

void paintReading(QPainter *painter, const QRect &rect, const kit::Look &look, const Line &line, const kit::RowList::State &state)
{
    kit::RowList::paintBase(painter, rect, look, state);
    const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
    painter->setFont(look.type.font(TextRole::Body));
    painter->setPen(look.theme.t2);
    const qreal when = look.type.scaled(170), value = look.type.scaled(60);
    kit::Tabular::draw(painter, place(14, when), Qt::AlignLeading | Qt::AlignVCenter, line.when);
    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(look.theme.t1);
    kit::Tabular::draw(painter, place(14 + when, value), Qt::AlignLeading | Qt::AlignVCenter, words::gaugeValue(line.kind, line.point.value));
    const kit::Chip chip{kit::ChipKind::Ink, GaugesPage::tr("Much worse than usual"), {}};
    const int chipWidth = line.point.open ? kit::ChipPainter::width(look, chip) : 0;
    const qreal rest = rect.width() - when - value - chipWidth - 40;
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(look.theme.t2);
    painter->drawText(place(20 + when + value, rest), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(words::gaugePoint(line.kind, line.point), Qt::ElideRight, int(rest)));
    if (line.point.open)
        kit::ChipPainter::paint(painter, place(rect.width() - 12 - chipWidth, chipWidth).toRect(), look, chip);
}

} // namespace

GaugesPage::GaugesPage(GaugesModel &model, QWidget *parent)
    : Page(parent), m_model(model), m_side(new QWidget(this)), m_listHead(new kit::PanelHead(tr("Ratings and reports"), m_side)),
      m_list(new kit::RowList(tr("Ratings and reports"), m_side)), m_empty(new kit::EmptyState(this)), m_centre(new QWidget(this)),
      m_head(new kit::PanelHead({}, m_centre)), m_range(new kit::Segmented(m_centre)), m_said(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, m_centre)),
      m_chart(new charts::GaugeChart(m_centre)), m_readings(new kit::RowList(tr("Readings, newest first"), m_centre))
{
    setObjectName(QStringLiteral("gaugesPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(10, 8, 10, 12);
    side->setSpacing(0);
    m_listHead->setLine(kit::PanelHead::Line::Strong);
    side->addWidget(m_listHead);
    m_list->setObjectName(QStringLiteral("gaugeList"));
    m_list->setPainter([](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value,
                           const kit::RowList::State &state) { paintGauge(painter, rect, look, value.value<GaugesModel::Gauge>(), state); },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(52); });
    side->addWidget(m_list, 1);
    row->addWidget(m_side);

    auto *centre = new QVBoxLayout(m_centre);
    centre->setContentsMargins(24, 8, 24, 12);
    centre->setSpacing(4);
    m_range->addSegment(tr("7 days"));
    m_range->addSegment(tr("30 days"));
    m_range->addSegment(tr("1 year"));
    m_range->addSegment(tr("All"));
    m_range->setCurrent(1);
    m_head->addAction(m_range);
    m_head->setLine(kit::PanelHead::Line::Strong);
    centre->addWidget(m_head);
    m_said->setObjectName(QStringLiteral("gaugeSaid"));
    m_said->setWordWrap(true);
    centre->addWidget(m_said);
    m_chart->setObjectName(QStringLiteral("gaugeChart"));
    m_chart->setWords(charts::TimeText(kit::Type::of(this).language()));
    centre->addWidget(m_chart, 3);
    auto *readings = new kit::PanelHead(tr("Readings"), m_centre);
    readings->setLine(kit::PanelHead::Line::Thin);
    centre->addWidget(readings);
    m_readings->setObjectName(QStringLiteral("gaugeReadings"));
    m_readings->setPainter([](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value,
                               const kit::RowList::State &state) { paintReading(painter, rect, look, value.value<Line>(), state); },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(28); });
    centre->addWidget(m_readings, 2);
    row->addWidget(m_centre, 1);
    m_empty->setMessage(tr("No source has brought ratings or reports yet."),
        tr("Import a table with a time and a column “rating” or “reports”, or add an address that holds one. Reviews with stars add up by the hour."),
        tr("Sources…"));
    auto *none = new QWidget(this);
    auto *nothing = new QVBoxLayout(none);
    nothing->setContentsMargins(24, 8, 24, 12);
    nothing->setSpacing(4);
    auto *heading = new kit::PanelHead(tr("Ratings and reports"), none);
    heading->setLine(kit::PanelHead::Line::Strong);
    nothing->addWidget(heading);
    nothing->addWidget(m_empty, 1);
    row->addWidget(none, 1);
    m_side->setFixedWidth(listWidth);

    connect(m_list, &kit::RowList::currentValueChanged, this, &GaugesPage::showGauge);
    connect(m_range, &kit::Segmented::currentChanged, this, &GaugesPage::showGauge);
    connect(m_chart, &charts::GaugeChart::currentChanged, this, &GaugesPage::showPoint);
    connect(m_chart, &charts::GaugeChart::taken, this, [this](int index) { open(m_shown[index].at); });
    connect(m_readings, &kit::RowList::opened, this, [this](const QVariant &value) { open(value.value<Line>().point.at); });
    connect(m_empty, &kit::EmptyState::activated, this, [this] { Q_EMIT pageRequested(QStringLiteral("sources")); });
    connect(&model, &GaugesModel::changed, this, &GaugesPage::refresh);
    addLetter(tr("Show a shorter time"), QKeySequence(Qt::Key_BracketLeft), [this] { m_range->setCurrent(std::max(0, m_range->current() - 1)); });
    addLetter(
        tr("Show a longer time"), QKeySequence(Qt::Key_BracketRight), [this] { m_range->setCurrent(std::min(m_range->count() - 1, m_range->current() + 1)); });
    addLetter(tr("Chart or list of readings"), QKeySequence(Qt::Key_T),
        [this] { (m_readings->hasFocus() ? static_cast<QWidget *>(m_chart) : m_readings)->setFocus(); });
    refresh();
}

void GaugesPage::entered() { m_list->setFocus(); }

QList<QWidget *> GaugesPage::regions() const { return {m_list, m_chart, m_readings}; }

QList<std::pair<QString, QString>> GaugesPage::keys() const
{
    return {{QStringLiteral("[  ]"), tr("a shorter or longer time")}, {QStringLiteral("T"), tr("chart or list of readings")},
        {QStringLiteral("←  →"), tr("walk along the readings")}, {QStringLiteral("Enter"), tr("the mentions of that time")}};
}

void GaugesPage::setSmall(bool small) { m_side->setFixedWidth(small ? listWidthSmall : listWidth); }

const GaugesModel::Gauge *GaugesPage::chosen() const
{
    const auto &all = m_model.gauges();
    const auto at = std::find_if(all.begin(), all.end(), [this](const auto &gauge) { return gauge.line.id == m_list->currentKey(); });
    return at == all.end() ? nullptr : &*at;
}

void GaugesPage::refresh()
{
    const QString current = m_list->currentKey();
    QList<kit::RowList::Row> rows;
    int worse = 0;
    for (const auto &gauge : m_model.gauges()) {
        rows.append({gauge.line.id, QVariant::fromValue(gauge),
            gauge.line.name + QStringLiteral(", ") + words::gaugeKind(gauge.line.kind) + QStringLiteral(", ")
                + words::gaugePoint(gauge.line.kind, gauge.points.last())});
        worse += gauge.isWorse();
    }
    m_list->setRows(rows);
    m_list->setCurrentKey(current.isEmpty() && !rows.isEmpty() ? rows.first().key : current);
    m_listHead->setCount(worse == 0 ? QString() : tr("%n worse than usual", nullptr, worse));
    m_side->setVisible(!rows.isEmpty());
    m_centre->setVisible(!rows.isEmpty());
    m_empty->parentWidget()->setVisible(rows.isEmpty());
    showGauge();
}

void GaugesPage::showGauge()
{
    const auto *gauge = chosen();
    if (!gauge)
        return;
    const qint64 length = ranges[size_t(std::max(0, m_range->current()))];
    const qint64 from = length == 0 ? 0 : gauge->points.last().at - length;
    m_shown.clear();
    for (const auto &point : gauge->points)
        if (point.at >= from)
            m_shown.append(point);
    QList<charts::GaugeDot> dots;
    QList<kit::RowList::Row> rows;
    for (const auto &point : std::as_const(m_shown)) {
        dots.append({point.at, point.value, point.expected, point.low, point.high, point.open});
        const Line line{gauge->line.kind, point, words::gaugeTime(*gauge, point, m_model.session().now())};
        rows.prepend({QString::number(point.at), QVariant::fromValue(line), line.when + QStringLiteral(", ") + words::gaugePoint(line.kind, point)});
    }
    const bool stars = gauge->line.kind == GaugeKind::Stars;
    m_chart->setDots(dots, stars ? 1 : 0, stars ? domain::mostStars : 0);
    m_readings->setRows(rows);
    m_head->setTitle(words::isolated(gauge->line.name));
    m_head->setCount(words::gaugeKind(gauge->line.kind) + tr(", ") + words::gaugeOrigin(*gauge));
    showPoint(m_chart->current());
}

void GaugesPage::showPoint(int index)
{
    const auto *gauge = chosen();
    if (!gauge || m_shown.isEmpty())
        return;
    const auto &point = index >= 0 && index < m_shown.size() ? m_shown[index] : m_shown.last();
    const qint64 now = m_model.session().now();
    QString text = words::gaugeTime(*gauge, point, now) + tr(": ") + words::gaugePoint(gauge->line.kind, point);
    if (auto began = point; point.open) {
        began.at = point.since;
        text += tr(". Much worse than usual since %1").arg(words::gaugeTime(*gauge, began, now));
    }
    m_said->setText(text);
}

void GaugesPage::open(qint64 at) { Q_EMIT momentRequested(at); }

void GaugesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).canvas);
    if (!m_side->isVisible())
        return;
    painter.fillRect(m_side->geometry(), Theme::of(this).surface);
    kit::paintHairline(&painter, m_side->geometry(), isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge, Theme::of(this).line);
}

} // namespace monitor
