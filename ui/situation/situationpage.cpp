// SPDX-License-Identifier: GPL-3.0-or-later
#include "situationpage.h"
#include "desk/words.h"
#include "figure.h"
#include "incidentrow.h"
#include "sourcegrid.h"
#include "ui/charts/streamchart.h"
#include "ui/charts/streamlegend.h"
#include "ui/charts/streamof.h"
#include "ui/kit/ask.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/levelscale.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/ringpainter.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/segmented.h"
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace situation
{
namespace
{

const QList<qint64> ranges{base::hourMs, 6 * base::hourMs, base::dayMs, 7 * base::dayMs};

} // namespace

SituationPage::SituationPage(desk::SituationPageModel &model, QWidget *parent) : Page(parent), m_model(model)
{
    setObjectName(QStringLiteral("situationPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_hero = makeHero();
    column->addWidget(m_hero);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeMain(), 1);
    m_side = makeSide();
    body->addWidget(m_side);
    column->addLayout(body, 1);
    makeActions();

    connect(&model, &desk::SituationPageModel::chartChanged, this, [this] {
        refreshChart();
        refreshHero();
    });
    connect(&model, &desk::SituationPageModel::levelChanged, this, &SituationPage::refreshHero);
    connect(&model, &desk::SituationPageModel::listsChanged, this, &SituationPage::refreshLists);
    connect(&model, &desk::SituationPageModel::sourcesChanged, this, &SituationPage::refreshSources);
    auto *second = new QTimer(this); // one timer moves all clocks of the page
    connect(second, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        refreshHero();
        refreshDeadlines();
        m_incidents->viewport()->update();
    });
    second->start(1000);
    refreshChart();
    refreshHero();
    refreshLists();
    refreshSources();
}

QWidget *SituationPage::makeHero()
{
    auto *hero = new QWidget(this);
    auto *row = new QHBoxLayout(hero);
    row->setContentsMargins(0, 0, 0, 1);
    row->setSpacing(0);
    auto *scale = new QWidget(hero);
    scale->setObjectName(QStringLiteral("levelPanel"));
    auto *column = new QVBoxLayout(scale);
    column->setContentsMargins(24, 16, 24, 8);
    column->setSpacing(8);
    m_level = new kit::LevelScale(scale);
    m_level->setObjectName(QStringLiteral("levelScale"));
    m_levelLine = new kit::InkLabel({}, TextRole::Detail, &Theme::t2, scale);
    m_levelLine->setWordWrap(true);
    m_levelLine->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_level);
    column->addWidget(m_levelLine, 1);
    row->addWidget(scale);
    m_statement = new Figure(tr("First statement"), hero);
    m_ring = new kit::RingWidget(34, hero);
    m_statement->setLead(m_ring);
    m_volume = new Figure(tr("Mentions, last hour"), hero);
    m_negative = new Figure(tr("Negative share, last hour"), hero);
    m_open = new Figure(tr("Open incidents"), hero);
    m_complaints = new Figure(tr("Complaints past SLA"), hero);
    m_complaints->setValue(QStringLiteral("–"), {}, tr("The complaint queue\nis not built yet"));
    const QList<std::pair<Figure *, int>> figures{{m_statement, 115}, {m_volume, 110}, {m_negative, 100}, {m_open, 90}, {m_complaints, 90}};
    for (const auto &[figure, stretch] : figures)
        row->addWidget(figure, stretch);
    connect(m_level, &kit::LevelScale::levelRequested, this, &SituationPage::askForLevel);
    return hero;
}

QWidget *SituationPage::makeMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(24, 8, 24, 12);
    column->setSpacing(0);
    m_chartHead = new kit::PanelHead(tr("Mentions"), main);
    m_legend = new charts::StreamLegend(main);
    m_chartHead->addAction(m_legend);
    m_range = new kit::Segmented(main);
    m_range->setObjectName(QStringLiteral("situationRange"));
    m_range->setAccessibleName(tr("Length of the chart"));
    for (const auto &text : {tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d")})
        m_range->addSegment(text);
    m_range->setCurrent(1);
    m_chartHead->addAction(m_range);
    m_chart = new charts::StreamChart(main);
    m_chart->setObjectName(QStringLiteral("situationChart"));
    m_chart->setMinimumHeight(220);
    m_noData = new kit::EmptyState(main);
    m_noData->setMessage(tr("Nothing has been heard yet."), tr("The chart begins with the first mention that a source brings."), tr("Add a source"));
    m_incidentHead = new kit::PanelHead(tr("Open incidents"), main);
    m_incidentHead->setLine(kit::PanelHead::Line::Strong);
    auto *board = new kit::LinkButton(tr("Board"), main);
    board->setObjectName(QStringLiteral("situationBoard"));
    m_incidentHead->addAction(board);
    m_incidentColumns = new IncidentColumns(main);
    m_incidents = new kit::RowList(tr("Open incidents"), main);
    m_incidents->setObjectName(QStringLiteral("situationIncidents"));
    m_incidents->setPainter(
        [this](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state) {
            paintIncidentRow(painter, rect, look, value.value<store::IncidentCard>(), state, m_model.session().now(), m_small);
        },
        [this](const kit::Look &look, const QVariant &, int) { return look.type.scaled(m_small ? 40 : 55); });
    m_noIncidents = new kit::EmptyState(main);
    column->addWidget(m_chartHead);
    column->addWidget(m_chart, 1);
    column->addWidget(m_noData, 1);
    column->addWidget(m_incidentHead);
    column->addWidget(m_incidentColumns);
    column->addWidget(m_incidents);
    column->addWidget(m_noIncidents);
    connect(m_range, &kit::Segmented::currentChanged, this, [this](int index) { m_model.setRange(ranges.value(index, 6 * base::hourMs)); });
    connect(m_chart, &charts::StreamChart::rangeActivated, this, [this](qint64 from, qint64) { Q_EMIT momentRequested(from); });
    connect(m_noData, &kit::EmptyState::activated, this, [this] { Q_EMIT pageRequested(QStringLiteral("sources")); });
    connect(board, &QAbstractButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("incidents")); });
    connect(m_noIncidents, &kit::EmptyState::activated, this, [this] { Q_EMIT pageRequested(QStringLiteral("new-incident")); });
    connect(
        m_incidents, &kit::RowList::opened, this, [this](const QVariant &value) { Q_EMIT incidentRequested(value.value<store::IncidentCard>().record.id); });
    return main;
}

QWidget *SituationPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setObjectName(QStringLiteral("situationSide"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(25, 8, 24, 8);
    column->setSpacing(0);
    const auto head = [&](const QString &title) {
        auto *out = new kit::PanelHead(title, side);
        out->setLine(kit::PanelHead::Line::Thin);
        column->addWidget(out);
        return out;
    };
    m_deadlineHead = head(tr("Deadlines"));
    m_deadlineHead->setCount(tr("next 24 h"));
    m_deadlines = new kit::RowList(tr("Deadlines"), side);
    m_deadlines->setObjectName(QStringLiteral("situationDeadlines"));
    m_deadlines->setPainter(
        [this](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state) {
            paintDeadlineRow(painter, rect, look, value.value<store::IncidentCard>(), state, m_model.session().now(), m_model.session().actor());
        },
        [this](const kit::Look &look, const QVariant &, int) { return look.type.scaled(m_small ? 32 : 36); });
    m_noDeadlines = new kit::EmptyState(side);
    m_noDeadlines->setMessage(tr("No deadline is running."), tr("An open incident starts the golden hour to its first statement."));
    column->addWidget(m_deadlines);
    column->addWidget(m_noDeadlines);
    m_changeHead = head(tr("Since your last shift"));
    auto *read = new kit::LinkButton(tr("Mark all read"), side);
    read->setObjectName(QStringLiteral("situationMarkRead"));
    m_changeHead->addAction(read);
    connect(read, &QAbstractButton::clicked, this, [this] { m_model.markAllRead(); });
    m_changes = new kit::RowList(tr("Since your last shift"), side);
    m_changes->setObjectName(QStringLiteral("situationChanges"));
    m_changes->setPainter([](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value,
                              const kit::RowList::State &state) { paintChangeRow(painter, rect, look, value.value<store::ChangeLine>(), state); },
        [](const kit::Look &look, const QVariant &value, int width) { return changeRowHeight(look, value.value<store::ChangeLine>(), width); });
    m_noChanges = new kit::EmptyState(side);
    m_noChanges->setMessage(tr("Nothing has changed."), tr("Entries of timelines and changes of level appear here."));
    column->addWidget(m_changes, 1);
    column->addWidget(m_noChanges, 1);
    m_duty = new QWidget(side);
    auto *duty = new QVBoxLayout(m_duty);
    duty->setContentsMargins(0, 0, 0, 0);
    auto *dutyHead = new kit::PanelHead(tr("On duty"), m_duty);
    dutyHead->setLine(kit::PanelHead::Line::Thin);
    auto *dutyState = new kit::EmptyState(m_duty);
    dutyState->setMessage(
        tr("There is no roster yet."), tr("The roster comes with incident command; until then the lead of an incident is named on its card."));
    duty->addWidget(dutyHead);
    duty->addWidget(dutyState);
    column->addWidget(m_duty);
    m_sourceHead = head(tr("Sources"));
    m_sourceHead->setCount(tr("age of last item"));
    m_sources = new SourceGrid(side);
    column->addWidget(m_sources);
    connect(
        m_deadlines, &kit::RowList::opened, this, [this](const QVariant &value) { Q_EMIT incidentRequested(value.value<store::IncidentCard>().record.id); });
    connect(m_changes, &kit::RowList::opened, this, [this](const QVariant &value) {
        if (const auto line = value.value<store::ChangeLine>(); !line.incident.isEmpty())
            Q_EMIT incidentRequested(line.incident);
    });
    return side;
}

void SituationPage::makeActions()
{
    addLetter(tr("Change the alert level"), QKeySequence(Qt::Key_L), [this] { askForLevel(-1); });
    addLetter(tr("Go to the deadlines"), QKeySequence(Qt::Key_D), [this] { m_deadlines->setFocus(Qt::ShortcutFocusReason); });
    addLetter(tr("Mark all changes read"), QKeySequence(Qt::SHIFT | Qt::Key_M), [this] { m_model.markAllRead(); });
}

void SituationPage::askForLevel(int level)
{
    kit::Question question;
    question.title = tr("Change the alert level");
    question.why = tr("The level is shown on every screen of the team. The reason is kept with it.");
    QStringList choices;
    for (int i = 1; i <= 4; ++i)
        choices.append(words::numeral(i) + QStringLiteral("  ") + words::level(i) + QStringLiteral(" – ") + words::levelMeaning(i));
    choices.append(words::level(0));
    question.choiceLabel = tr("Level");
    question.choices = choices;
    question.choice = level == -1 ? -1 : level == 0 ? 4 : level - 1;
    question.textLabel = tr("Reason");
    question.textRequired = true;
    question.accept = tr("Change level");
    kit::ask(window(), question, [this](const kit::Reply &reply) { m_model.changeLevel(reply.choice == 4 ? 0 : reply.choice + 1, reply.text); });
}

void SituationPage::entered()
{
    if (m_incidents->isVisible())
        m_incidents->setFocus();
    else if (m_chart->isVisible())
        m_chart->setFocus();
    else
        m_level->setFocus();
}

QList<QWidget *> SituationPage::regions() const { return {m_level, m_chart, m_incidents, m_deadlines, m_changes}; }

QList<std::pair<QString, QString>> SituationPage::keys() const
{
    return {{tr("Up, Down"), tr("choose an incident")}, {tr("Enter"), tr("open it")}, {QStringLiteral("L"), tr("change the alert level")},
        {QStringLiteral("D"), tr("go to the deadlines")}, {tr("Shift M"), tr("mark all changes read")}, {QStringLiteral("T"), tr("chart as a table")}};
}

void SituationPage::setSmall(bool small)
{
    m_small = small;
    m_chart->setCompact(small);
    m_hero->setFixedHeight(small ? 104 : 136);
    auto *panel = m_level->parentWidget();
    panel->setFixedWidth(small ? 420 : 600);
    panel->layout()->setContentsMargins(small ? 16 : 24, small ? 12 : 16, small ? 16 : 24, small ? 4 : 8);
    panel->layout()->setSpacing(small ? 4 : 8);
    m_level->setCompact(small);
    m_levelLine->setRole(small ? TextRole::Chip : TextRole::Detail);
    for (auto *figure : {m_statement, m_volume, m_negative, m_open, m_complaints})
        figure->setSmall(small);
    m_open->setVisible(!small);
    m_complaints->setVisible(!small);
    m_side->setFixedWidth(small ? 372 : 548);
    m_side->layout()->setContentsMargins(small ? 17 : 25, small ? 4 : 8, small ? 16 : 24, 8);
    m_chart->parentWidget()->layout()->setContentsMargins(small ? 16 : 24, small ? 4 : 8, small ? 16 : 24, 12);
    m_chartHead->setCount(small ? QString() : m_chartHead->property("count").toString());
    m_sourceHead->setVisible(!small);
    m_sources->setVisible(!small);
    static_cast<IncidentColumns *>(m_incidentColumns)->setSmall(small);
    refreshLists();
}

void SituationPage::refreshChart()
{
    const bool any = m_model.hasData();
    m_chart->setVisible(any);
    m_noData->setVisible(!any);
    if (!any)
        return;
    const auto &state = m_model.chart();
    const auto stream = charts::streamOf(state, m_model.dataFrom());
    m_chart->setData(stream);
    const qint64 minutes = state.series.binMs / base::minuteMs;
    QString count = tr("everything heard, %1 bins").arg(words::duration(minutes * base::minuteMs));
    if (const QString next = words::projection(state.projected); !next.isEmpty())
        count += tr(". ") + next;
    m_chartHead->setProperty("count", count);
    m_chartHead->setTitle(stream.isJudged() ? tr("Mentions and sentiment") : tr("Mentions"));
    m_chartHead->setCount(m_small ? QString() : count);
    m_legend->setData(stream, charts::TimeText(kit::Type::of(this).language()));
}

void SituationPage::refreshHero()
{
    const auto &level = m_model.level();
    m_level->setLevel(level.level, words::levelMeaning(level.level));
    const qint64 now = m_model.session().now();
    m_levelLine->setText(level.at == 0
            ? tr("Nobody has raised the level. It is changed by hand, always with a reason.")
            : tr("Set from %1 at %2 by %3. %4").arg(words::numeral(level.from), words::moment(level.at, now), level.by, level.reason));
    const auto open = m_model.openIncidents();
    const auto waiting = std::find_if(open.begin(), open.end(), [](const auto &card) { return card.firstStatement == 0; });
    if (waiting == open.end()) {
        m_statement->setLabel(tr("First statement"));
        m_statement->setValue(QStringLiteral("–"), {}, open.isEmpty() ? tr("No incident is open") : tr("Every open incident\nhas its first statement"));
        m_ring->setRing({}, tr("No first statement is due"));
    } else {
        const auto clock = desk::GoldenHour::of(*waiting, now);
        m_statement->setLabel(tr("First statement due, %1").arg(words::isolated(words::shortNumber(waiting->incident.number))));
        m_statement->setValue(clock.running(), {}, tr("Golden hour %1 %2").arg(clock.late ? tr("ended") : tr("ends"), words::moment(clock.due, now)));
        m_ring->setRing(ringOf(clock), tr("First statement of %1, %2").arg(waiting->incident.number, sentence(clock)));
    }
    const auto &numbers = m_model.numbers();
    QString against;
    if (numbers.hourBefore != 0)
        against = tr("%1 the hour before").arg(words::factor(numbers.lastHour, numbers.hourBefore));
    else if (numbers.lastHour != 0)
        against = tr("none the hour before");
    m_volume->setValue(words::number(numbers.lastHour), against,
        numbers.peak == 0 ? tr("Nothing in the last hour")
                          : tr("Peak %1 a minute at %2,\nsame hour yesterday %3")
                                .arg(words::number(numbers.peak), words::clock(numbers.peakAt), words::number(numbers.sameHourYesterday)));
    const int judged = numbers.judged.negative + numbers.judged.neutral + numbers.judged.positive;
    m_negative->setValue(judged == 0 ? QStringLiteral("–") : words::percent(double(numbers.judged.negative) / judged), {},
        judged == 0 ? tr("Sentiment is not judged yet") : tr("of %1 judged mentions").arg(words::number(judged)));
    QMap<domain::Phase, int> phases;
    for (const auto &card : open)
        ++phases[card.incident.phase];
    QStringList parts;
    for (auto it = phases.cbegin(); it != phases.cend(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(words::number(it.value()), words::phase(it.key()).toLower()));
    QString lines = parts.join(tr(", "));
    if (parts.size() > 2)
        lines = parts.mid(0, 2).join(tr(", ")) + tr(",") + u'\n' + parts.mid(2).join(tr(", "));
    m_open->setValue(words::number(open.size()), {}, !open.isEmpty() ? lines : m_model.hasIncidents() ? tr("All is closed") : tr("None opened yet"));
}

void SituationPage::refreshLists()
{
    const auto open = m_model.openIncidents();
    const int fit = m_small ? 4 : 5;
    QList<kit::RowList::Row> rows;
    for (const auto &card : open)
        rows.append({card.record.id, QVariant::fromValue(card), card.incident.number + u' ' + card.incident.title + u' ' + words::phase(card.incident.phase)});
    m_incidents->setRows(rows);
    m_incidentHead->setCount(open.size() > fit ? tr("%1 of %2 in sight").arg(words::number(fit), words::number(open.size())) : words::number(open.size()));
    const bool any = !open.isEmpty();
    m_incidents->setVisible(any);
    m_incidentColumns->setVisible(any);
    m_noIncidents->setVisible(!any);
    m_incidents->setFixedHeight(std::min<int>(int(open.size()), fit) * kit::Type::of(this).scaled(m_small ? 40 : 55) + 1);
    const auto &all = m_model.board().all();
    const auto last = std::max_element(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.incident.closed < b.incident.closed; });
    m_noIncidents->setMessage(tr("No open incidents."),
        last != all.end() && last->incident.closed > 0
            ? tr("Last closed %1, %2.").arg(last->incident.number, words::moment(last->incident.closed, m_model.session().now()))
            : tr("An incident is opened from a mention in the monitor, or by hand."),
        tr("New incident"));
    QList<kit::RowList::Row> changes;
    for (const auto &line : m_model.changes())
        changes.append({line.id + QString::number(line.at), QVariant::fromValue(line), words::clock(line.at) + u' ' + line.entry.text});
    m_changes->setRows(changes);
    m_changes->setVisible(!changes.isEmpty());
    m_noChanges->setVisible(changes.isEmpty());
    m_changeHead->setCount(tr("since %1").arg(words::moment(m_model.shiftStart(), m_model.session().now())));
    refreshDeadlines();
    refreshHero();
}

void SituationPage::refreshDeadlines()
{
    QList<kit::RowList::Row> rows;
    auto open = m_model.openIncidents();
    std::stable_sort(open.begin(), open.end(), [](const auto &a, const auto &b) { return a.incident.detected < b.incident.detected; });
    int late = 0;
    const qint64 now = m_model.session().now();
    for (const auto &card : std::as_const(open)) {
        if (card.firstStatement != 0)
            continue;
        const auto clock = desk::GoldenHour::of(card, now);
        late += clock.late;
        rows.append({card.record.id, QVariant::fromValue(card), tr("First statement of %1, %2").arg(card.incident.number, sentence(clock))});
    }
    m_deadlines->setRows(rows);
    m_deadlines->setVisible(!rows.isEmpty());
    m_noDeadlines->setVisible(rows.isEmpty());
    const int fit = m_small ? 5 : 7;
    m_deadlines->setFixedHeight(std::min<int>(int(rows.size()), fit) * kit::Type::of(this).scaled(m_small ? 32 : 36) + 1);
    m_deadlineHead->setCount(late > 0 ? tr("next 24 h, %1 late").arg(words::number(late)) : tr("next 24 h"));
}

void SituationPage::refreshSources()
{
    m_sources->setSources(m_model.sources(), m_model.session().now());
    m_sourceHead->setCount(m_model.sources().isEmpty()
            ? tr("none yet")
            : tr("%1 of %2 live, age of last item").arg(words::number(m_model.liveSources()), words::number(m_model.sources().size())));
}

void SituationPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    painter.fillRect(rect(), t.canvas);
    painter.fillRect(m_hero->geometry(), t.surface);
    kit::paintHairline(&painter, m_hero->geometry(), Qt::BottomEdge, t.line);
    painter.fillRect(m_side->geometry(), t.surface);
    kit::paintHairline(&painter, m_side->geometry(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, t.line);
}

} // namespace situation
