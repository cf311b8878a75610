// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadpage.h"
#include "desk/words.h"
#include "spreadfacts.h"
#include "ui/charts/spreadlegend.h"
#include "ui/charts/spreadmap.h"
#include "ui/kit/button.h"
#include "ui/kit/callout.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>

using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{
namespace
{

constexpr int panelWidth = 416, panelWidthSmall = 340;
constexpr int settleMs = 150;
constexpr qsizetype mostInQuery = 40;

charts::SpreadData dataOf(const desk::SpreadState &state)
{
    charts::SpreadData out;
    for (const auto &account : state.accounts)
        out.nodes.append({account.name, account.at, account.mentions, account.reach, account.first, account.sentiments[1], account.sentiments[2],
            account.sentiments[3], account.sentiments[0], account.passedOn, account.passes, account.influence, account.bridge, account.followers, account.group,
            account.firstMover, account.bridging, account.coordinated});
    for (const auto &tie : state.ties)
        out.ties.append({tie.from, tie.to, tie.weight, tie.times, tie.credited});
    return out;
}

} // namespace

SpreadPage::SpreadPage(desk::SpreadModel &model, desk::MonitorPageModel &monitor, QWidget *parent)
    : Page(parent), m_model(model), m_monitor(monitor), m_facts(nullptr)
{
    setObjectName(QStringLiteral("spreadPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeMap(), 1);
    m_facts = new SpreadFacts(this); // after the map: Tab goes through the page as one reads it
    row->addWidget(m_facts);
    m_facts->setFixedWidth(panelWidth);
    makeActions();
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &SpreadPage::reload);
    const auto later = [this] {
        if (isVisible())
            m_soon.start();
    };
    connect(&monitor, &desk::MonitorPageModel::rangeChanged, this, later);
    connect(&monitor, &desk::MonitorPageModel::watchChanged, this, later);
    connect(&model, &desk::SpreadModel::changed, this, &SpreadPage::refresh);
    connect(&model, &desk::SpreadModel::progressed, this, &SpreadPage::showRange);
    connect(m_facts, &SpreadFacts::accountsChosen, this, [this](const QStringList &names) { m_map->selectNames(names); });
    connect(m_facts, &SpreadFacts::accountsOpened, this, &SpreadPage::openAccounts);
    refresh();
}

QWidget *SpreadPage::makeMap()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(24, 4, 24, 8);
    column->setSpacing(4);
    m_head = new kit::PanelHead(tr("Spread"), side);
    m_back = new kit::Button(tr("Monitor"), kit::ButtonRole::Default, side);
    m_back->setObjectName(QStringLiteral("spreadBack"));
    m_back->setSmall(true);
    m_back->setKeyCap(QStringLiteral("M"));
    m_table = new kit::Button(tr("Table"), kit::ButtonRole::Default, side);
    m_table->setObjectName(QStringLiteral("spreadTableButton"));
    m_table->setSmall(true);
    m_table->setKeyCap(QStringLiteral("T"));
    m_export = new kit::Button(tr("Export"), kit::ButtonRole::Default, side);
    m_export->setObjectName(QStringLiteral("spreadExport"));
    m_export->setSmall(true);
    m_export->setIcon(kit::icon("export"));
    for (auto *button : {m_back, m_table, m_export})
        m_head->addAction(button);
    m_capped = new kit::Callout(side);
    m_loading = new kit::LoadingBars(side);
    m_empty = new kit::EmptyState(side);
    m_map = new charts::SpreadMap(side);
    m_map->setObjectName(QStringLiteral("spreadMap"));
    m_chosen = new kit::ElidedLabel({}, TextRole::Detail, &Theme::t2, side);
    m_legend = new charts::SpreadLegend(side);
    column->addWidget(m_head);
    column->addWidget(m_capped);
    column->addWidget(m_loading, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_map, 1);
    column->addWidget(m_chosen);
    column->addWidget(m_legend);
    connect(m_back, &QAbstractButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("monitor")); });
    connect(m_table, &QAbstractButton::clicked, this, [this] { m_map->setTableShown(!m_map->isTableShown()); });
    connect(m_map, &charts::SpreadMap::tableToggled, m_table, [this](bool shown) { m_table->setText(shown ? tr("Map") : tr("Table")); });
    connect(m_export, &QAbstractButton::clicked, this, &SpreadPage::askForFile);
    connect(m_empty, &kit::EmptyState::activated, this, [this] { m_monitor.isEmpty() ? Q_EMIT pageRequested(QStringLiteral("sources")) : m_monitor.zoom(2); });
    connect(m_map, &charts::SpreadMap::selectionChanged, this, [this](int node) {
        m_chosen->setText(
            node < 0 ? tr("Arrows or a click choose an account; Enter shows its mentions.") : m_map->sentenceFor(node).replace(u'\n', QStringLiteral("  ·  ")));
    });
    connect(m_map, &charts::SpreadMap::activated, this, [this](int node) { openAccounts({m_map->data().nodes[node].name}); });
    return side;
}

void SpreadPage::makeActions()
{
    addLetter(tr("Back to the monitor"), QKeySequence(Qt::Key_M), [this] { Q_EMIT pageRequested(QStringLiteral("monitor")); });
    addLetter(tr("Map as a table"), QKeySequence(Qt::Key_T), [this] { m_map->setTableShown(!m_map->isTableShown()); });
    addLetter(tr("Show less time"), QKeySequence(Qt::Key_BracketLeft), [this] { m_monitor.zoom(0.5); });
    addLetter(tr("Show more time"), QKeySequence(Qt::Key_BracketRight), [this] { m_monitor.zoom(2); });
    auto *save = new QAction(tr("Export the map"), this);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QAction::triggered, this, &SpreadPage::askForFile);
    addPageAction(save);
}

void SpreadPage::entered()
{
    for (QWidget *first : {static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_back)})
        if (first->isVisible())
            return first->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SpreadPage::regions() const { return {m_map, m_facts}; }

QList<std::pair<QString, QString>> SpreadPage::keys() const
{
    return {{tr("Arrows"), tr("account in that direction, along a tie where there is one")},
        {tr("Page Down, Page Up"), tr("next, previous account that is tied to it")}, {tr("Enter"), tr("show its mentions")},
        {tr("Shift with arrows"), tr("move the map")}, {QStringLiteral("+  −"), tr("larger, smaller")}, {QStringLiteral("0"), tr("show all of it")},
        {QStringLiteral("T"), tr("map as a table")}, {QStringLiteral("[  ]"), tr("less, more time")}, {tr("Ctrl E"), tr("export as SVG or GraphML")},
        {QStringLiteral("M"), tr("back to the monitor")}};
}

void SpreadPage::setSmall(bool small)
{
    m_facts->setFixedWidth(small ? panelWidthSmall : panelWidth);
    const int gutter = small ? 16 : 24;
    m_head->parentWidget()->layout()->setContentsMargins(gutter, 4, gutter, 8);
}

void SpreadPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_soon.start();
}

void SpreadPage::reload()
{
    auto filter = m_monitor.listFilter();
    filter.grouped = false; // copies are what it is about
    m_model.show(filter);
}

void SpreadPage::showRange()
{
    const auto &state = m_model.state();
    const auto *summary = m_monitor.watches().summary(m_monitor.watch());
    const QString name = summary ? summary->watch.name : tr("everything");
    const bool first = state.mentions == 0;
    const auto selection = m_monitor.selection();
    const QString span = words::duration(selection ? selection->second - selection->first : m_monitor.length());
    if (m_model.isLoading() && first)
        m_loading->setCount(tr("Reading the mentions: %1").arg(words::number(m_model.read())));
    if (m_model.isLoading())
        m_head->setCount(tr("%1, reading %2 mentions").arg(name, words::number(m_model.read())));
    else if (state.alone > 0)
        m_head->setCount(tr("%1, %2: %3 accounts, %4 ties; %5 accounts without ties are not drawn")
                             .arg(name, span, words::number(state.accounts.size()), words::number(state.ties.size()), words::number(state.alone)));
    else
        m_head->setCount(tr("%1, %2: %3 accounts, %4 ties").arg(name, span, words::number(state.accounts.size()), words::number(state.ties.size())));
    m_loading->setVisible(m_model.isLoading() && first);
    m_empty->setVisible(!m_model.isLoading() && state.ties.isEmpty());
    m_map->setVisible(!state.ties.isEmpty());
    m_table->setVisible(!state.ties.isEmpty());
    m_chosen->setVisible(m_map->isVisibleTo(this));
    m_legend->setVisible(m_map->isVisibleTo(this));
}

void SpreadPage::refresh()
{
    const auto &state = m_model.state();
    const bool waited = m_map->isHidden() && isVisible() && (m_facts->hasFocus() || m_back->hasFocus());
    m_map->setData(dataOf(state));
    m_facts->setState(state);
    m_export->setRefusal(state.ties.isEmpty() ? tr("There is nothing to draw in this range.") : QString());
    m_capped->setMessage(kit::Callout::Kind::Note, tr("Only the newest %1 mentions are drawn.").arg(words::number(state.mentions)),
        tr("Choose a shorter time or a watch to see all of it."));
    m_capped->setVisible(state.capped);
    m_facts->setVisible(state.mentions > 0);
    if (m_monitor.isEmpty())
        m_empty->setMessage(tr("Nothing has been heard yet."), tr("Add a feed, or import a file of posts from the File menu."), tr("Add a source"));
    else if (state.mentions == 0)
        m_empty->setMessage(tr("No mention in this range."), tr("Choose a longer time or another watch in the monitor."), tr("Show more time"));
    else
        m_empty->setMessage(tr("Nobody passed on anybody's words in this range."),
            tr("%1 mentions were read. Ties come from reposts, answers, copies of one text and shared addresses; feeds of news have few.")
                .arg(words::number(state.mentions)),
            tr("Show more time"));
    showRange();
    if (m_map->selected() < 0)
        Q_EMIT m_map->selectionChanged(-1);
    if (waited && !state.ties.isEmpty())
        QMetaObject::invokeMethod(this, &SpreadPage::entered, Qt::QueuedConnection); // once it is laid out
}

void SpreadPage::openAccounts(const QStringList &names)
{
    QStringList parts;
    for (auto name : names.first(std::min(mostInQuery, names.size())))
        parts.append(QStringLiteral("author:\"%1\"").arg(name.remove(u'"')));
    Q_EMIT mentionsRequested(parts.join(QStringLiteral(" OR ")));
}

void SpreadPage::askForFile()
{
    if (!m_export->isEnabled())
        return;
    const QString file = QFileDialog::getSaveFileName(window(), tr("Export the map"), QStringLiteral("spread.svg"), tr("Pictures (*.svg);;Graphs (*.graphml)"));
    if (!file.isEmpty())
        exportTo(file);
}

void SpreadPage::exportTo(const QString &file)
{
    if (file.endsWith(QLatin1StringView(".graphml"), Qt::CaseInsensitive))
        return m_model.exportGraphml(file);
    const auto &state = m_model.state();
    QBuffer picture;
    picture.open(QBuffer::WriteOnly);
    m_map->writeSvg(&picture, tr("Who passed on whose words, %1 to %2").arg(words::absolute(state.from), words::absolute(state.to)));
    m_model.exportPicture(file, picture.data());
}

void SpreadPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.canvas);
    painter.fillRect(m_facts->geometry(), theme.surface);
    const QRect facts = m_facts->geometry();
    painter.fillRect(QRect(isRightToLeft() ? facts.right() + 1 : facts.left() - 1, 0, 1, height()), theme.line2);
}

} // namespace monitor
