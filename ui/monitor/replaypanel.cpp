// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaypanel.h"
#include "desk/alertwords.h"
#include "desk/words.h"
#include "ui/charts/streamchart.h"
#include "ui/charts/streamlegend.h"
#include "ui/charts/streamof.h"
#include "ui/charts/streamtable.h"
#include "ui/kit/callout.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/tabular.h"
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

using desk::ReplayModel;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{
namespace
{

bool isDay(const QVariant &value) { return value.metaType() == QMetaType::fromType<ReplayModel::Day>(); }
QString nameOf(const ReplayModel::Line &line)
{
    const auto &subject = line.alert.subjectName; // a gauge
    return !subject.isEmpty() ? words::isolated(subject) : line.watchName.isEmpty() ? ReplayPanel::tr("All mentions") : line.watchName;
}
QString countOf(const ReplayModel::Day &day) { return ReplayPanel::tr("%n alerts", nullptr, day.alerts); }

void paintRow(QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state)
{
    const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
    constexpr int start = Qt::AlignLeading | Qt::AlignVCenter;
    if (isDay(value)) {
        const auto day = value.value<ReplayModel::Day>();
        painter->setFont(look.type.font(TextRole::DetailStrong));
        painter->setPen(look.theme.t1);
        painter->drawText(place(10, rect.width() - 20), start, words::date(day.start));
        painter->setFont(look.type.font(TextRole::Detail));
        painter->setPen(look.theme.t3);
        painter->drawText(place(10, rect.width() - 20), Qt::AlignTrailing | Qt::AlignVCenter, countOf(day));
        return;
    }
    kit::RowList::paintBase(painter, rect, look, state);
    const auto line = value.value<ReplayModel::Line>();
    const int clock = look.type.scaled(52);
    const qreal name = std::min<qreal>(look.type.scaled(210), rect.width() * 0.3);
    painter->setFont(look.type.font(TextRole::RowStrong));
    painter->setPen(look.theme.t1);
    kit::Tabular::draw(painter, place(14, clock), Qt::AlignLeading | Qt::AlignVCenter, words::clock(line.alert.opened));
    painter->setFont(look.type.font(TextRole::Row));
    const auto draw = [&](qreal x, qreal width, const QString &text) {
        painter->drawText(place(x, width), start, painter->fontMetrics().elidedText(text, Qt::ElideRight, int(width)));
    };
    draw(14 + clock, name - 10, nameOf(line));
    painter->setPen(look.theme.t2);
    draw(14 + clock + name, rect.width() - clock - name - 28, words::deviation(line.alert));
}

} // namespace

ReplayPanel::ReplayPanel(ReplayModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_note(new kit::InkLabel({}, TextRole::DetailStrong, &Theme::t1, this)),
      m_sentence(new kit::InkLabel({}, TextRole::Body, &Theme::t1, this)), m_failed(new kit::Callout(this)), m_found(new QWidget(this)),
      m_head(new kit::PanelHead({}, m_found)), m_legend(new charts::StreamLegend(m_found)), m_chart(new charts::StreamChart(m_found)),
      m_list(new kit::RowList(tr("Alerts that would have been raised"), m_found)), m_empty(new kit::EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_note->setObjectName(QStringLiteral("replayNote"));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_note->hide();
    m_sentence->setObjectName(QStringLiteral("replaySentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_failed->setObjectName(QStringLiteral("replayFailed"));
    column->addWidget(m_failed);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(4);
    found->addWidget(m_head);
    found->addWidget(m_legend, 0, Qt::AlignLeading);
    m_chart->setObjectName(QStringLiteral("replayChart"));
    m_chart->setGround(&Theme::raised);
    m_chart->setMinimumHeight(170);
    m_chart->table()->horizontalHeader()->setStretchLastSection(true);
    m_chart->table()->setColumnHidden(charts::StreamTable::Previous, true);
    found->addWidget(m_chart, 3);
    found->addSpacing(4);
    m_list->setObjectName(QStringLiteral("replayList"));
    m_list->setPainter(paintRow, [](const kit::Look &look, const QVariant &value, int) { return look.type.scaled(isDay(value) ? 26 : 28); });
    found->addWidget(m_list, 2);
    column->addWidget(m_found, 1);
    m_empty->setObjectName(QStringLiteral("replayEmpty"));
    column->addWidget(m_empty, 1);
    connect(&model, &ReplayModel::changed, this, &ReplayPanel::refresh);
    connect(&model, &ReplayModel::chartChanged, this, &ReplayPanel::refreshChart);
    connect(m_list, &kit::RowList::currentValueChanged, this, [this](const QVariant &value) {
        if (!value.isValid() || isDay(value))
            return;
        m_model.showWatch(value.value<ReplayModel::Line>().alert.watch);
        markCurrent();
    });
    connect(m_list, &kit::RowList::opened, this, [this](const QVariant &value) {
        if (const auto alert = value.value<ReplayModel::Line>().alert; !isDay(value))
            Q_EMIT momentRequested(alert.watch, alert.opened);
    });
    connect(m_chart, &charts::StreamChart::alertChosen, this, [this](int index) {
        if (index >= 0 && m_chart->data().alerts[index].line >= 0)
            m_list->setCurrentKey(QString::number(m_chart->data().alerts[index].line));
    });
    connect(
        m_chart, &charts::StreamChart::alertActivated, this, [this](int index) { Q_EMIT momentRequested(m_model.watch(), m_chart->data().alerts[index].at); });
    connect(m_chart, &charts::StreamChart::rangeActivated, this,
        [this](qint64 from, qint64 to) { Q_EMIT momentRequested(m_model.watch(), from + (to - from) / 2); });
    refresh();
    refreshChart();
}

void ReplayPanel::setHint(const QString &fact, const QString &context) { m_empty->setMessage(fact, context); }

void ReplayPanel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ReplayPanel::refresh()
{
    const auto state = m_model.state();
    const bool done = state == ReplayModel::State::Done, failed = state == ReplayModel::State::Failed;
    m_sentence->setText(failed ? QString() : m_model.sentence());
    m_sentence->setVisible(done || state == ReplayModel::State::Running);
    m_failed->setVisible(failed);
    if (failed)
        m_failed->setMessage(kit::Callout::Kind::Error, m_model.sentence(), tr("The rule itself is as it was."));
    m_found->setVisible(done);
    m_empty->setVisible(state == ReplayModel::State::Idle);
    if (!m_empty->isVisibleTo(this) && !done)
        static_cast<QVBoxLayout *>(layout())->setAlignment(Qt::AlignTop);
    else
        static_cast<QVBoxLayout *>(layout())->setAlignment({});
    QList<kit::RowList::Row> rows;
    const auto days = m_model.byDay();
    qsizetype at = 0;
    for (const auto &day : days) {
        rows.append({QStringLiteral("day%1").arg(day.start), QVariant::fromValue(day), words::date(day.start) + QStringLiteral(", ") + countOf(day), false});
        for (int i = 0; i < day.alerts; ++i, ++at) {
            const auto &line = m_model.alerts()[at];
            rows.append({QString::number(at), QVariant::fromValue(line),
                words::clock(line.alert.opened) + QStringLiteral(", ") + nameOf(line) + QStringLiteral(", ") + words::deviation(line.alert)});
        }
    }
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
}

void ReplayPanel::refreshChart()
{
    const auto &chart = m_model.chart();
    const auto stream = charts::streamOf(chart, chart.dataFrom);
    m_chart->setData(stream);
    m_legend->setData(stream, charts::TimeText(kit::Type::of(this).language()));
    const QString name = m_model.watchName();
    m_head->setTitle(name.isEmpty() ? tr("All mentions") : name);
    const QString part = m_model.rule().slice.isEmpty() ? QString() : words::slice(m_model.rule().slice) + QStringLiteral(", ");
    m_head->setCount(chart.series.bins.isEmpty() ? QString() : part + tr("%1 bins").arg(words::duration(chart.series.binMs)));
    markCurrent();
}

/// The chosen row of the list on the curve, when it is the curve of its watch.
void ReplayPanel::markCurrent()
{
    bool number = false;
    const int line = m_list->currentKey().toInt(&number);
    if (!number)
        return;
    const auto &alerts = m_chart->data().alerts;
    for (int i = 0; i < alerts.size(); ++i)
        if (alerts[i].line == line)
            m_chart->setCurrentAlert(i);
}

} // namespace monitor
