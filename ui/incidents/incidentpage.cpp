// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentpage.h"
#include "desk/words.h"
#include "evidencepanel.h"
#include "gate.h"
#include "goldenring.h"
#include "levelbutton.h"
#include "timelinepanel.h"
#include "ui/charts/streamchart.h"
#include "ui/charts/streamof.h"
#include "ui/kit/ask.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/callout.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/numlabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/ringpainter.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/segmented.h"
#include "ui/kit/stepper.h"
#include <QAction>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPainter>
#include <QTimer>

using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace incidents
{

IncidentPage::IncidentPage(desk::IncidentPageModel &model, QWidget *parent)
    : Page(parent), m_model(model), m_timeline(new TimelinePanel(model, this)), m_problem(new kit::Callout(this))
{
    setObjectName(QStringLiteral("incidentPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = makeHead();
    column->addWidget(m_head);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_timeline->setFixedWidth(452);
    row->addWidget(m_timeline);
    m_right = new QWidget(this);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_tabs = new kit::Segmented(m_right);
    m_tabs->setObjectName(QStringLiteral("incidentTabs"));
    m_tabs->setAccessibleName(tr("Part of the incident"));
    for (const auto &text : {tr("Tasks"), tr("Facts"), tr("Chart")})
        m_tabs->addSegment(text);
    m_tabs->setCurrent(2);
    m_tabs->hide();
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(20, 0, 20, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    right->addLayout(tabRow);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    m_centre = makeCentre();
    parts->addWidget(m_centre, 1);
    m_side = makeSide();
    parts->addWidget(m_side);
    right->addLayout(parts, 1);
    row->addWidget(m_right, 1);
    column->addLayout(row, 1);
    connect(m_tabs, &kit::Segmented::currentChanged, this, &IncidentPage::showTab);
    makeActions();
    connect(&model, &desk::IncidentPageModel::changed, this, &IncidentPage::refresh);
    connect(&model, &desk::IncidentPageModel::chartChanged, this, &IncidentPage::refreshChart);
    connect(&model, &desk::IncidentPageModel::evidenceChanged, this, &IncidentPage::refreshLinked);
    connect(&model, &desk::IncidentPageModel::gone, this, &IncidentPage::backRequested);
    connect(&model, &desk::IncidentPageModel::failed, this, [this](const QString &sentence) {
        m_problem->setMessage(kit::Callout::Kind::Error, tr("The incident could not be read."), sentence, tr("Try again"));
        m_problem->show();
    });
    connect(m_problem, &kit::Callout::activated, this, [this] { m_model.show(m_model.id()); });
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, [this] {
        if (isVisible())
            refreshClocks();
    });
    second->start(1000);
    // The page is built on its first visit, when the model may already have its incident.
    refresh();
    refreshLinked();
    refreshChart();
}

QWidget *IncidentPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(10);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    auto *back = new kit::Button({}, kit::ButtonRole::Ghost, head);
    back->setIcon(kit::icon("chevL"));
    back->setObjectName(QStringLiteral("incidentBack"));
    back->setAccessibleName(tr("Back to the board"));
    back->setToolTip(tr("Back to the board (Esc)"));
    m_level = new LevelButton(head);
    m_level->setObjectName(QStringLiteral("incidentLevel"));
    m_number = new kit::InkLabel({}, TextRole::Body, &Theme::t2, head);
    m_title = new kit::ElidedLabel({}, TextRole::Title, &Theme::t1, head);
    m_type = new kit::InkLabel({}, TextRole::Detail, &Theme::t2, head);
    m_owner = new kit::Avatar(head);
    m_lead = new kit::Button({}, kit::ButtonRole::Ghost, head);
    m_lead->setObjectName(QStringLiteral("incidentLead"));
    auto *level = new kit::Button(tr("Change level"), kit::ButtonRole::Default, head);
    level->setObjectName(QStringLiteral("incidentChangeLevel"));
    auto *entry = new kit::Button(tr("Add entry"), kit::ButtonRole::Primary, head);
    entry->setObjectName(QStringLiteral("incidentAddEntry"));
    entry->setIcon(kit::icon("plus"));
    entry->setKeyCap(QStringLiteral("E"));
    first->addWidget(back);
    first->addWidget(m_level);
    first->addWidget(m_number);
    first->addWidget(m_title, 1);
    first->addWidget(m_type);
    first->addWidget(m_owner);
    first->addWidget(m_lead);
    first->addWidget(level);
    first->addWidget(entry);
    column->addLayout(first);
    auto *secondRow = new QHBoxLayout;
    secondRow->setSpacing(20);
    m_stepper = new kit::Stepper(head);
    m_stepper->setObjectName(QStringLiteral("incidentStepper"));
    secondRow->addWidget(m_stepper, 1);
    const auto clock = [&](kit::NumLabel *&value, kit::InkLabel *line, QWidget *lead) {
        auto *block = new QHBoxLayout;
        block->setSpacing(10);
        if (lead)
            block->addWidget(lead);
        auto *words_ = new QVBoxLayout;
        words_->setSpacing(0);
        value = new kit::NumLabel({}, TextRole::Clock, &Theme::t1, head);
        words_->addWidget(value);
        words_->addWidget(line);
        block->addLayout(words_);
        secondRow->addLayout(block);
    };
    clock(m_since, new kit::InkLabel(tr("since detected"), TextRole::Detail, &Theme::t2, head), nullptr);
    m_ring = new kit::RingWidget(34, head);
    m_firstLine = new kit::InkLabel({}, TextRole::Detail, &Theme::t2, head);
    clock(m_first, m_firstLine, m_ring);
    column->addLayout(secondRow);
    connect(back, &QAbstractButton::clicked, this, &IncidentPage::backRequested);
    connect(m_level, &QAbstractButton::clicked, this, &IncidentPage::askLevel);
    connect(level, &QAbstractButton::clicked, this, &IncidentPage::askLevel);
    connect(m_lead, &QAbstractButton::clicked, this, &IncidentPage::askOwner);
    connect(entry, &QAbstractButton::clicked, this, [this] { m_timeline->focusComposer(); });
    connect(m_stepper, &kit::Stepper::moveRequested, this, &IncidentPage::askPhase);
    return head;
}

QWidget *IncidentPage::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(20, 4, 20, 12);
    column->setSpacing(0);
    m_tasksBox = new QWidget(centre);
    auto *taskColumn = new QVBoxLayout(m_tasksBox);
    taskColumn->setContentsMargins(0, 0, 0, 12);
    taskColumn->setSpacing(0);
    auto *tasks = new kit::PanelHead(tr("Tasks"), m_tasksBox);
    tasks->setLine(kit::PanelHead::Line::Strong);
    auto *noTasks = new kit::EmptyState(m_tasksBox);
    noTasks->setMessage(tr("No playbook has been started."), tr("Tasks by role, with owners and due times, come with incident command."));
    taskColumn->addWidget(tasks);
    taskColumn->addWidget(noTasks);
    column->addWidget(m_tasksBox);
    m_chartBox = new QWidget(centre);
    auto *chartColumn = new QVBoxLayout(m_chartBox);
    chartColumn->setContentsMargins(0, 0, 0, 0);
    chartColumn->setSpacing(0);
    m_chartHead = new kit::PanelHead(tr("Mentions since detection"), m_chartBox);
    chartColumn->addWidget(m_chartHead);
    m_chart = new charts::StreamChart(m_chartBox);
    m_chart->setObjectName(QStringLiteral("incidentChart"));
    m_chart->setMinimumHeight(120);
    m_noChart = new kit::EmptyState(m_chartBox);
    m_noChart->setMessage(tr("No watch draws this incident's curve."), tr("An incident that is opened from a watch in the monitor brings its curve along."));
    chartColumn->addWidget(m_chart, 1);
    chartColumn->addWidget(m_noChart, 0, Qt::AlignTop);
    chartColumn->addStretch(0);
    column->addWidget(m_chartBox, 1);
    column->addStretch(0);
    return centre;
}

QWidget *IncidentPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(492);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(21, 4, 24, 12);
    column->setSpacing(0);
    auto *facts = new kit::PanelHead(tr("Facts"), side);
    facts->setLine(kit::PanelHead::Line::Thin);
    auto *noFacts = new kit::EmptyState(side);
    noFacts->setMessage(tr("No fact has been written down."),
        tr("The facts sheet with its versions comes with incident command; until then a fact is an entry in the timeline."), tr("Add a fact entry"));
    column->addWidget(facts);
    column->addWidget(noFacts);
    column->addSpacing(12);
    m_evidence = new EvidencePanel(m_model, side);
    column->addWidget(m_evidence, 1);
    column->addSpacing(12);
    m_linkedHead = new kit::PanelHead(tr("Linked"), side);
    m_linkedHead->setLine(kit::PanelHead::Line::Thin);
    column->addWidget(m_linkedHead);
    m_mentions = new kit::NumLabel(words::number(0), TextRole::Clock, &Theme::t1, side);
    m_mentionsLine = new kit::InkLabel({}, TextRole::Detail, &Theme::t2, side);
    column->addSpacing(8);
    column->addWidget(m_mentions);
    column->addWidget(m_mentionsLine);
    column->addStretch(1);
    connect(noFacts, &kit::EmptyState::activated, this, [this] { m_timeline->focusComposer(domain::EntryKind::Fact); });
    connect(m_evidence, &EvidencePanel::monitorRequested, this, [this] { Q_EMIT pageRequested(QStringLiteral("monitor")); });
    return side;
}

void IncidentPage::makeActions()
{
    addLetter(tr("Add an entry"), QKeySequence(Qt::Key_E), [this] { m_timeline->focusComposer(); });
    addLetter(tr("Next gap"), QKeySequence(Qt::Key_G), [this] { m_timeline->nextGap(); });
    addLetter(tr("Correct this entry"), QKeySequence(Qt::Key_R), [this] { m_timeline->correctCurrent(); });
    addLetter(tr("Change the level of this incident"), QKeySequence(Qt::Key_L), [this] { askLevel(); });
    addLetter(tr("Move to the next phase"), QKeySequence(Qt::Key_M), [this] {
        if (m_model.isLoaded())
            askPhase(std::min(int(m_model.incident().phase) + 1, domain::phaseCount - 1));
    });
    addLetter(tr("Name the lead"), QKeySequence(Qt::Key_W), [this] { askOwner(); });
    addLetter(tr("Rename"), QKeySequence(Qt::Key_F2), [this] { askTitle(); });
    addLetter(tr("Back to the board"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT backRequested(); });
}

void IncidentPage::askLevel()
{
    if (!m_model.isLoaded())
        return;
    kit::Question question;
    question.title = tr("Level of %1").arg(words::shortNumber(m_model.incident().number));
    question.choiceLabel = tr("Level");
    for (int i = 1; i <= 4; ++i)
        question.choices.append(words::numeral(i) + QStringLiteral("  ") + words::level(i) + QStringLiteral(" – ") + words::levelMeaning(i));
    question.choice = m_model.incident().level - 1;
    question.textLabel = tr("Reason");
    question.textRequired = true;
    question.accept = tr("Change level");
    kit::ask(window(), question, [this](const kit::Reply &reply) { m_model.setLevel(reply.choice + 1, reply.text); });
}

void IncidentPage::askPhase(int phase)
{
    if (!m_model.isLoaded() || int(m_model.incident().phase) == phase)
        return;
    const auto to = domain::Phase(phase);
    askGate(window(), m_model.incident(), to, m_model.session().actor(),
        [this, to](const QString &owner, const QString &reason) { m_model.advance(to, owner, reason); });
}

void IncidentPage::askOwner()
{
    if (!m_model.isLoaded())
        return;
    kit::Question question;
    question.title = tr("Who leads %1?").arg(words::shortNumber(m_model.incident().number));
    question.lineLabel = tr("Lead");
    question.line = m_model.incident().owner.isEmpty() ? m_model.session().actor() : m_model.incident().owner;
    question.lineRequired = true;
    question.accept = tr("Name the lead");
    kit::ask(window(), question, [this](const kit::Reply &reply) { m_model.setOwner(reply.line); });
}

void IncidentPage::askTitle()
{
    if (!m_model.isLoaded())
        return;
    kit::Question question;
    question.title = tr("Rename %1").arg(words::shortNumber(m_model.incident().number));
    question.lineLabel = tr("Title");
    question.line = m_model.incident().title;
    question.lineRequired = true;
    question.accept = tr("Rename");
    kit::ask(window(), question, [this](const kit::Reply &reply) { m_model.rename(reply.line); });
}

void IncidentPage::refresh()
{
    if (!m_model.isLoaded())
        return;
    m_problem->hide();
    const auto &incident = m_model.incident();
    m_level->setLevel(incident.level);
    m_number->setText(words::isolated(incident.number));
    m_title->setText(incident.title);
    m_type->setText(incident.type.isEmpty() ? QString() : words::incidentType(incident.type));
    m_owner->setVisible(!incident.owner.isEmpty());
    m_owner->setPerson(incident.owner, incident.owner == m_model.session().actor());
    m_lead->setText(incident.owner.isEmpty() ? tr("Name a lead") : incident.owner);
    QList<kit::StepperPhase> phases;
    const QList<double> weights{1, 1.5, 3.2, 1.3, 1.3};
    const auto spent = m_model.card().record.body.value(QLatin1StringView("spent")).toObject();
    for (int i = 0; i < domain::phaseCount; ++i) {
        const auto phase = domain::Phase(i);
        QString time;
        if (i < int(incident.phase))
            time = words::duration(qint64(spent.value(domain::phaseName(phase)).toDouble()));
        else if (phase == incident.phase)
            time = tr("since %1").arg(words::moment(incident.phaseSince, m_model.session().now()));
        phases.append({words::phase(phase), time, weights[i]});
    }
    m_stepper->setPhases(phases);
    m_stepper->setCurrent(int(incident.phase), 0.6);
    const bool curve = !incident.watch.isEmpty();
    m_chart->setVisible(curve);
    m_noChart->setVisible(!curve);
    refreshClocks();
    refreshLinked();
    update();
}

void IncidentPage::refreshClocks()
{
    if (!m_model.isLoaded())
        return;
    const qint64 now = m_model.session().now();
    const auto &incident = m_model.incident();
    const qint64 end = incident.closed > 0 ? incident.closed : now;
    m_since->setText(words::running(end - incident.detected));
    m_since->setToolTip(words::absolute(incident.detected));
    const auto hour = desk::GoldenHour::of(m_model.card(), now);
    const auto clock = GoldenRing::of(hour);
    m_ring->setRing(clock.ring, clock.first);
    m_first->setText(hour.running());
    if (hour.met)
        m_firstLine->setText(hour.late ? tr("to first statement, %1 late").arg(words::duration(-hour.left)) : tr("to first statement, golden hour met"));
    else
        m_firstLine->setText(hour.late ? tr("past golden hour, no statement yet") : tr("left for the first statement"));
}

void IncidentPage::refreshChart()
{
    if (!m_model.isLoaded())
        return;
    const auto stream = charts::streamOf(m_model.chart(), 0);
    m_chart->setData(stream);
    m_chartHead->setCount(tr("%1 bins").arg(words::duration(stream.binMs)));
    refreshLinked();
}

void IncidentPage::refreshLinked()
{
    m_mentions->setText(words::number(m_model.mentionCount()));
    m_mentionsLine->setText(tr("mentions in its curve, %1 kept as evidence").arg(words::number(m_model.evidence().size())));
}

void IncidentPage::entered() { m_timeline->list()->setFocus(); }
QList<QWidget *> IncidentPage::regions() const { return {m_stepper, m_timeline->list(), m_chart, m_evidence->list()}; }

QList<std::pair<QString, QString>> IncidentPage::keys() const
{
    return {{QStringLiteral("E"), tr("add an entry")}, {tr("d, c, s and Space"), tr("begin a decision, call, statement")},
        {QStringLiteral("G"), tr("next gap")}, {QStringLiteral("R"), tr("correct this entry")}, {QStringLiteral("L"), tr("change the level")},
        {QStringLiteral("M"), tr("move to the next phase")}, {QStringLiteral("W"), tr("name the lead")}, {QStringLiteral("F2"), tr("rename")},
        {tr("Esc"), tr("back to the board")}};
}

void IncidentPage::setSmall(bool small)
{
    m_small = small;
    m_timeline->setFixedWidth(small ? 380 : 452);
    if (small) { // as wide as the tabs
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(width() < 1760 ? 400 : 492);
    }
    m_right->layout()->setContentsMargins(0, small ? 8 : 0, 0, 0);
    m_tabs->setVisible(small);
    showTab();
    m_head->layout()->setContentsMargins(small ? 16 : 24, small ? 8 : 12, small ? 16 : 24, small ? 8 : 12);
}

void IncidentPage::showTab()
{
    const int tab = m_small ? m_tabs->current() : -1;
    m_tasksBox->setVisible(tab != 2);
    m_chartBox->setVisible(tab != 0);
    m_centre->setVisible(tab != 1);
    m_side->setVisible(tab == -1 || tab == 1);
}

void IncidentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_small)
        m_side->setFixedWidth(width() < 1760 ? 400 : 492);
}

void IncidentPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    painter.fillRect(rect(), t.canvas);
    painter.fillRect(m_head->geometry(), t.surface);
    kit::paintHairline(&painter, m_head->geometry(), Qt::BottomEdge, t.line);
    painter.fillRect(m_timeline->geometry(), t.surface);
    if (m_side->isVisible() && !m_small) {
        const QRect side(m_side->mapTo(this, QPoint()), m_side->size());
        painter.fillRect(side, t.surface);
        kit::paintHairline(&painter, side, isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, t.line);
    }
    if (m_model.isLoaded()) // the level is the head's own colour, and always its numeral
        painter.fillRect(
            kit::visualRect(layoutDirection(), m_head->geometry(), QRectF(0, m_head->y(), 5, m_head->height())), t.severityFill(m_model.incident().level));
}

} // namespace incidents
