// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitorpage.h"
#include "base/whendone.h"
#include "breakdowns.h"
#include "desk/words.h"
#include "filterbar.h"
#include "judgementpanel.h"
#include "mentiondelegate.h"
#include "readingpane.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/streamchart.h"
#include "ui/charts/streamlegend.h"
#include "ui/charts/streamof.h"
#include "ui/kit/ask.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "watchdialog.h"
#include "watchpanel.h"
#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

using base::Result;
using desk::MentionListModel;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{
namespace
{

charts::StreamData dataOf(const desk::ChartState &state, const QString &ghostName)
{
    auto out = charts::streamOf(state, state.dataFrom);
    const bool before = std::any_of(state.ghost.begin(), state.ghost.end(), [](int total) { return total > 0; });
    if (before && state.ghost.size() >= out.bins.size() && !out.bins.isEmpty()) {
        for (qsizetype i = 0; i < out.bins.size(); ++i)
            out.ghost.append(state.ghost[i]);
        out.ghostName = ghostName;
    }
    return out;
}

} // namespace

MonitorPage::MonitorPage(desk::MonitorPageModel &model, QWidget *parent)
    : Page(parent), m_model(model), m_watches(new WatchPanel(model.watches(), this)), m_reader(nullptr)
{
    setObjectName(QStringLiteral("monitorPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_watches);
    row->addWidget(makeCentre(), 1);
    m_reader = new ReadingPane(model, this); // after the centre: Tab goes through the page as one reads it
    row->addWidget(m_reader);
    makeActions();

    connect(m_reader, &ReadingPane::openIncidentRequested, this, &MonitorPage::openIncident);
    connect(m_reader, &ReadingPane::attachRequested, this, &MonitorPage::attach);
    connect(m_reader, &ReadingPane::ignoreRequested, this, &MonitorPage::ignoreAuthor);
    connect(m_reader, &ReadingPane::nextRequested, this, [this](int step) {
        const int wanted = qBound(0, m_list->currentIndex().row() + step, m_model.mentions().rowCount() - 1);
        m_list->setCurrentIndex(m_model.mentions().index(wanted));
    });
    connect(m_watches, &WatchPanel::chosen, this, [this](const QString &id) { m_model.selectWatch(id); });
    connect(m_watches, &WatchPanel::addRequested, this, &MonitorPage::newWatch);
    connect(m_watches, &WatchPanel::editRequested, this, [this](const QString &id) {
        base::whenDone(m_model.session().workspace().documents().find(id), this, [this](const Result<std::optional<store::StoredRecord>> &record) {
            if (record && *record)
                kit::openOver(new WatchDialog(m_model.session(), **record, m_model.watches().groups(), {}, window()));
        });
    });
    connect(m_watches, &WatchPanel::removeRequested, this, [this](const QString &id) {
        base::whenDone(m_model.session().workspace().documents().find(id), this, [this](const Result<std::optional<store::StoredRecord>> &record) {
            if (record && *record)
                m_model.session().perform(
                    workflows::RemoveRecord{**record}.run(m_model.session().workspace().documents(), m_model.session().act()), tr("Watch removed"));
        });
    });
    connect(m_filters, &FilterBar::exportRequested, this, &MonitorPage::exportList);
    connect(m_filters, &FilterBar::saveRequested, this, &MonitorPage::newWatch);
    connect(&model, &desk::MonitorPageModel::chartChanged, this, &MonitorPage::refreshChart);
    connect(&model, &desk::MonitorPageModel::watchChanged, this, [this] {
        m_watches->setCurrent(m_model.watch());
        m_chart->clearSelection();
        m_reader->clear();
        m_current.clear();
        refreshHead();
    });
    connect(&model, &desk::MonitorPageModel::rangeChanged, this, [this] { m_overview->setRange(m_model.from(), m_model.to()); });
    const auto showOverview = [this] {
        m_overview->setWords(charts::TimeText(kit::Type::of(this).language()));
        const auto &overview = m_model.overview();
        QList<double> totals;
        for (const auto &bin : overview.bins)
            totals.append(bin.total());
        m_overview->setData(overview.from, overview.from + overview.binMs * overview.bins.size(), totals);
        m_overview->setRange(m_model.from(), m_model.to());
        refreshEmpty();
    };
    const auto showShares = [this] {
        const QString before = tr("against the %1 before").arg(words::duration(m_model.length()));
        const int most = desk::MonitorPageModel::sampleTexts;
        m_breakdowns->setShares(m_model.shares(), m_model.inSelection() > most ? tr("in the newest %1, %2").arg(words::number(most), before) : before);
    };
    connect(&model, &desk::MonitorPageModel::overviewChanged, this, showOverview);
    connect(&model, &desk::MonitorPageModel::sharesChanged, this, showShares);
    connect(&model, &desk::MonitorPageModel::incidentOpened, this, &Page::incidentRequested);
    auto &mentions = model.mentions();
    connect(&mentions, &MentionListModel::heldChanged, this, [this](int held) {
        m_held->setText(tr("%n newer held while you read", nullptr, held));
        m_held->setVisible(held > 0);
    });
    connect(&mentions, &QAbstractItemModel::modelReset, this, [this] {
        refreshHead();
        refreshEmpty();
        if (const int at = m_model.mentions().rowOf(m_current); at >= 0)
            m_list->setCurrentIndex(m_model.mentions().index(at));
        else if (!m_reader->isEmpty()) // it is read on, though the list has gone elsewhere
            m_reader->setPosition(QStringLiteral("– / %1").arg(words::number(m_model.inSelection())));
    });
    connect(&mentions, &QAbstractItemModel::rowsInserted, this, &MonitorPage::refreshEmpty);
    connect(&mentions, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const int at = m_model.mentions().rowOf(m_current);
        if (at >= from.row() && at <= to.row())
            chooseMention(m_model.mentions().index(at));
    });
    refreshChart();
    showOverview();
    showShares();
    m_watches->setCurrent(m_model.watch());
}

QWidget *MonitorPage::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filters = new FilterBar(m_model, centre);
    column->addWidget(m_filters);
    auto *inner = new QWidget(centre);
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(24, 4, 24, 0);
    body->setSpacing(0);
    m_chartHead = new kit::PanelHead(tr("Mentions"), inner);
    m_legend = new charts::StreamLegend(inner);
    m_chartHead->addAction(m_legend);
    auto *map = new kit::Button(tr("Map"), kit::ButtonRole::Default, inner);
    map->setObjectName(QStringLiteral("monitorMap"));
    map->setSmall(true);
    map->setKeyCap(QStringLiteral("M"));
    map->setToolTip(tr("Who carried it, who was first, who acts as one"));
    connect(map, &QAbstractButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("spread")); });
    m_chartHead->addAction(map);
    m_chart = new charts::StreamChart(inner);
    m_chart->setObjectName(QStringLiteral("monitorChart"));
    m_chart->setFixedHeight(184);
    m_overview = new charts::OverviewStrip(inner);
    m_overview->setObjectName(QStringLiteral("monitorOverview"));
    m_overview->setAccessibleName(tr("Days before: move the handles to choose the range"));
    m_breakdowns = new Breakdowns(inner);
    body->addWidget(m_chartHead);
    body->addWidget(m_chart);
    body->addWidget(m_overview);
    body->addSpacing(8);
    body->addWidget(m_breakdowns);
    m_listHead = new kit::PanelHead(tr("Mentions"), inner);
    m_listHead->setLine(kit::PanelHead::Line::Strong);
    m_held = new kit::Button({}, kit::ButtonRole::Default, inner);
    m_held->setObjectName(QStringLiteral("monitorHeld"));
    m_held->setSmall(true);
    m_held->setKeyCap(QStringLiteral("U"));
    m_held->hide();
    m_listHead->addAction(m_held);
    m_listHead->addAction(new kit::InkLabel(tr("Newest first"), TextRole::Detail, &Theme::t2, inner));
    body->addWidget(m_listHead);
    column->addWidget(inner);
    m_list = new QListView(centre);
    m_list->setObjectName(QStringLiteral("mentionList"));
    m_list->setAccessibleName(tr("Mentions, newest first"));
    m_list->setModel(&m_model.mentions());
    m_list->setItemDelegate(new MentionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_empty = new kit::EmptyState(centre);
    auto *listRow = new QVBoxLayout;
    listRow->setContentsMargins(10, 0, 10, 0);
    listRow->addWidget(m_list, 1);
    listRow->addWidget(m_empty, 1);
    column->addLayout(listRow, 1);
    connect(m_chart, &charts::StreamChart::rangeSelected, this, [this](qint64 from, qint64 to) { m_model.setSelection(std::pair(from, to)); });
    connect(m_chart, &charts::StreamChart::selectionCleared, this, [this] { m_model.setSelection(std::nullopt); });
    connect(m_chart, &charts::StreamChart::rangeActivated, this, [this](qint64 from, qint64 to) { m_model.setRange(from, to); });
    connect(m_chart, &charts::StreamChart::zoomRequested, this, [this](double factor, qint64) { m_model.zoom(factor); });
    connect(m_chart, &charts::StreamChart::resetRequested, this, [this] { m_model.followLast(base::dayMs); });
    connect(m_overview, &charts::OverviewStrip::rangeChanged, this, [this](qint64 from, qint64 to) { m_model.setRange(from, to); });
    connect(m_breakdowns, &Breakdowns::termChosen, this,
        [this](const QString &term) { m_filters->find()->setText(term.contains(u' ') ? u'"' + term + u'"' : term); });
    connect(m_breakdowns, &Breakdowns::authorChosen, m_filters, &FilterBar::setAuthor);
    connect(m_held, &QAbstractButton::clicked, this, [this] {
        m_model.mentions().showHeld();
        m_list->scrollToTop();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_model.mentions().setAtTop(value == 0 && m_list->currentIndex().row() <= 0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) { chooseMention(index); });
    connect(m_empty, &kit::EmptyState::activated, this, [this] { m_model.isEmpty() ? Q_EMIT pageRequested(QStringLiteral("sources")) : newWatch(); });
    return centre;
}

void MonitorPage::makeActions()
{
    addLetter(tr("Open an incident from this mention"), QKeySequence(Qt::Key_O), [this] { openIncident(); });
    addLetter(tr("Attach to an incident"), QKeySequence(Qt::Key_A), [this] { attach(); });
    addLetter(tr("Ignore this author"), QKeySequence(Qt::Key_I), [this] { ignoreAuthor(); });
    addLetter(tr("Feeling is negative"), QKeySequence(Qt::Key_Minus), [this] { m_reader->judgement()->correctSentiment(domain::Sentiment::Negative); });
    addLetter(tr("Feeling is neutral"), QKeySequence(Qt::Key_0), [this] { m_reader->judgement()->correctSentiment(domain::Sentiment::Neutral); });
    addLetter(tr("Feeling is positive"), QKeySequence(Qt::Key_Plus), [this] { m_reader->judgement()->correctSentiment(domain::Sentiment::Positive); });
    addLetter(tr("Possible distress, or not"), QKeySequence(Qt::Key_D), [this] { m_reader->judgement()->toggleDistress(); });
    addLetter(tr("Topic of this mention"), QKeySequence(Qt::Key_Y), [this] { m_reader->judgement()->chooseTopic(); });
    addLetter(tr("Mark this mention"), QKeySequence(Qt::Key_X), [this] { m_model.mentions().toggleMark(m_list->currentIndex().row()); });
    addLetter(tr("Show what was held"), QKeySequence(Qt::Key_U), [this] { m_held->click(); });
    addLetter(tr("Show less time"), QKeySequence(Qt::Key_BracketLeft), [this] { m_model.zoom(0.5); });
    addLetter(tr("Show more time"), QKeySequence(Qt::Key_BracketRight), [this] { m_model.zoom(2); });
    addLetter(tr("Chart as a table"), QKeySequence(Qt::Key_T), [this] { m_chart->setTableShown(!m_chart->isTableShown()); });
    addLetter(tr("New watch"), QKeySequence(Qt::Key_W), [this] { newWatch(); });
    addLetter(tr("Map of who carried it"), QKeySequence(Qt::Key_M), [this] { Q_EMIT pageRequested(QStringLiteral("spread")); });
    auto *find = new QAction(tr("Find in results"), this);
    find->setShortcuts({QKeySequence::Find, QKeySequence(Qt::Key_Slash)});
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] { m_filters->find()->setFocus(Qt::ShortcutFocusReason); });
    addPageAction(find);
}

void MonitorPage::newWatch()
{
    auto *dialog = new WatchDialog(m_model.session(), {}, m_model.watches().groups(), m_filters->find()->text(), window());
    connect(dialog, &WatchDialog::saved, this, &MonitorPage::showWatch);
    kit::openOver(dialog);
}

void MonitorPage::showWatch(const QString &id) { m_model.selectWatch(id); }

void MonitorPage::showWords(const QString &query) { m_filters->find()->setText(query); }

void MonitorPage::showMoment(qint64 at) { m_model.setRange(at - 30 * base::minuteMs, at + 30 * base::minuteMs); }

void MonitorPage::entered() { m_list->isVisible() ? m_list->setFocus() : m_watches->list()->setFocus(); }

QList<QWidget *> MonitorPage::regions() const { return {m_watches->list(), m_filters->find(), m_chart, m_overview, m_list, m_reader->focusTarget()}; }

QList<std::pair<QString, QString>> MonitorPage::keys() const
{
    return {{tr("Up, Down"), tr("mention before, next mention")}, {tr("Enter"), tr("open the source in a browser")},
        {QStringLiteral("O"), tr("open an incident")}, {QStringLiteral("A"), tr("attach to an incident")}, {QStringLiteral("I"), tr("ignore the author")},
        {QStringLiteral("−  0  +"), tr("feeling is negative, neutral, positive")}, {QStringLiteral("D"), tr("possible distress, or not")},
        {QStringLiteral("Y"), tr("topic of the mention")}, {QStringLiteral("X"), tr("mark several")}, {QStringLiteral("U"), tr("show what was held")},
        {QStringLiteral("[  ]"), tr("less, more time")}, {QStringLiteral("T"), tr("chart as a table")}, {QStringLiteral("W"), tr("new watch")},
        {QStringLiteral("M"), tr("map of who carried it")}, {QStringLiteral("/"), tr("find in results")}};
}

void MonitorPage::setSmall(bool small)
{
    m_small = small;
    m_watches->setSmall(small);
    m_breakdowns->setSmall(small);
    m_chart->setFixedHeight(small ? 150 : 184);
    m_chart->setCompact(small);
    alignOverview();
    m_reader->setVisible(!small);
    fitReader();
    layout()->removeWidget(m_reader);
    if (!small)
        static_cast<QHBoxLayout *>(layout())->addWidget(m_reader);
}

void MonitorPage::fitReader() { m_reader->setFixedWidth(m_small ? 400 : width() < 1680 ? 392 : 416); }

void MonitorPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitReader();
    if (m_small) { // the reading pane lies over the page
        m_reader->setGeometry(isRightToLeft() ? 0 : width() - m_reader->width(), 0, m_reader->width(), height());
        m_reader->raise();
    }
}

bool MonitorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_small && !m_reader->isVisible()) {
                m_reader->setGeometry(isRightToLeft() ? 0 : width() - m_reader->width(), 0, m_reader->width(), height());
                m_reader->show();
                m_reader->raise();
            } else {
                m_reader->findChild<QAbstractButton *>(QStringLiteral("mentionSource"))->click();
            }
            return true;
        }
        if (key == Qt::Key_Escape) {
            if (m_small && m_reader->isVisible())
                m_reader->hide();
            else if (m_model.selection())
                m_chart->clearSelection();
            else
                m_list->clearSelection();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void MonitorPage::refreshChart()
{
    const auto stream = dataOf(m_model.chart(), tr("%1 before").arg(words::duration(m_model.length())));
    m_chart->setData(stream);
    m_legend->setData(stream, charts::TimeText(kit::Type::of(this).language()));
    alignOverview();
    refreshHead();
}

/// The strip below begins and ends where the chart does.
void MonitorPage::alignOverview()
{
    const QRectF plot = m_chart->plotArea();
    m_overview->setInsets(int(plot.left()), int(m_chart->width() - plot.right()));
}

void MonitorPage::refreshHead()
{
    const auto *summary = m_model.watches().summary(m_model.watch());
    const QString name = summary ? summary->watch.name : tr("everything");
    m_chartHead->setTitle(tr("Mentions by sentiment"));
    const QString bins = tr("%1, %2 bins").arg(name, words::duration(m_model.chart().series.binMs));
    const QString next = words::projection(m_model.chart().projected);
    m_chartHead->setCount(next.isEmpty() || m_small ? bins : bins + tr(". ") + next);
    m_listHead->setCount(m_model.selection() ? tr("%1 in the selection").arg(words::number(m_model.inSelection()))
                                             : tr("%1 in the range").arg(words::number(m_model.inSelection())));
}

void MonitorPage::refreshEmpty()
{
    const bool any = m_model.mentions().rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        return;
    if (m_model.isEmpty())
        m_empty->setMessage(tr("Nothing has been heard yet."), tr("Add a feed, or import a file of posts from the File menu."), tr("Add a source"));
    else
        m_empty->setMessage(tr("No mention in this range."), tr("Choose a longer time, another watch, or fewer filters."), tr("New watch"));
}

void MonitorPage::chooseMention(const QModelIndex &index)
{
    const auto *mention = m_model.mentions().at(index.row());
    if (!mention)
        return;
    m_current = mention->id;
    m_model.mentions().setAtTop(index.row() <= 0 && m_list->verticalScrollBar()->value() == 0);
    m_reader->read(*mention, index.data(MentionListModel::IncidentRole).toString(),
        QStringLiteral("%1 / %2").arg(words::number(index.row() + 1), words::number(std::max(m_model.inSelection(), index.row() + 1))));
}

QList<domain::Mention> MonitorPage::chosen() const
{
    auto out = m_model.mentions().marked();
    if (out.isEmpty())
        if (const auto *mention = m_model.mentions().at(m_list->currentIndex().row()))
            out.append(*mention);
    if (out.isEmpty() && !m_reader->isEmpty())
        out.append(m_reader->mention());
    return out;
}

void MonitorPage::openIncident()
{
    const auto mentions = chosen();
    if (mentions.isEmpty())
        return;
    const auto &first = mentions.first();
    kit::Question question;
    question.title = tr("Open an incident");
    question.why = mentions.size() == 1 ? tr("The mention becomes its first evidence; the watch in view draws its curve.")
                                        : tr("%n mentions become its first evidence; the watch in view draws its curve.", nullptr, int(mentions.size()));
    question.lineLabel = tr("Title");
    question.line = (first.title.isEmpty() ? first.text : first.title).simplified().left(90);
    question.lineRequired = true;
    question.choiceLabel = tr("Level");
    for (int i = 1; i <= 4; ++i)
        question.choices.append(words::numeral(i) + QStringLiteral("  ") + words::level(i));
    question.choice = 2;
    question.accept = tr("Open incident");
    kit::ask(window(), question, [this, mentions](const kit::Reply &reply) {
        m_model.openIncident(reply.line, reply.choice + 1, {}, mentions);
        m_model.mentions().clearMarks();
    });
}

void MonitorPage::attach()
{
    const auto mentions = chosen();
    if (mentions.isEmpty())
        return;
    base::whenDone(m_model.openIncidents(), this, [this, mentions](const Result<QList<store::IncidentCard>> &cards) {
        if (!cards)
            return;
        QList<store::IncidentCard> open;
        kit::Question question;
        for (const auto &card : *cards) {
            if (card.incident.phase == domain::Phase::Closed || open.size() == 9)
                continue;
            open.append(card);
            question.choices.append(card.incident.number + QStringLiteral("  ") + card.incident.title);
        }
        if (open.isEmpty())
            return openIncident();
        question.title = tr("Attach to an incident");
        question.why = tr("A copy with its hash is kept as evidence, with an entry in the timeline.");
        question.choiceLabel = tr("Incident");
        question.choice = 0;
        question.accept = tr("Attach");
        kit::ask(window(), question, [this, mentions, open](const kit::Reply &reply) { m_model.attach(open[reply.choice].record, mentions); });
    });
}

void MonitorPage::ignoreAuthor()
{
    if (const auto mentions = chosen(); !mentions.isEmpty() && !mentions.first().author.isEmpty())
        m_model.ignoreAuthor(mentions.first().author);
}

void MonitorPage::exportList()
{
    const QString file = QFileDialog::getSaveFileName(window(), tr("Export the list"), QStringLiteral("mentions.csv"), tr("Tables (*.csv)"));
    if (!file.isEmpty())
        m_model.exportList(file);
}

void MonitorPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).canvas);
}

} // namespace monitor
