// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertspage.h"
#include "alertrows.h"
#include "base/whendone.h"
#include "desk/alertwords.h"
#include "desk/words.h"
#include "replaydialog.h"
#include "ruledialog.h"
#include "ui/kit/ask.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/rowlist.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

using base::Result;
using desk::AlertsModel;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{
namespace
{

/// Names of the lines of an alert's reasons, in their order.
constexpr std::array<const char *, 6> lineNames{"alertDeviation", "alertAlso", "alertInStep", "alertBaseline", "alertCopies", "alertSigns"};

} // namespace

AlertsPage::AlertsPage(AlertsModel &model, QWidget *parent)
    : Page(parent), m_model(model), m_head(new kit::PanelHead(tr("Alerts"), this)), m_alerts(new kit::RowList(tr("Alerts, newest first"), this)),
      m_empty(new kit::EmptyState(this)), m_rules(new kit::RowList(tr("Rules"), this)), m_replayed(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this)),
      m_detail(nullptr)
{
    setObjectName(QStringLiteral("alertsPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(24);
    row->addSpacing(24); // margins of a layout do not mirror
    auto *lists = new QVBoxLayout;
    lists->setSpacing(0);
    m_head->setLine(kit::PanelHead::Line::Strong);
    lists->addWidget(m_head);
    m_alerts->setObjectName(QStringLiteral("alertList"));
    m_alerts->setPainter([](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value,
                             const kit::RowList::State &state) { paintAlert(painter, rect, look, value.value<store::AlertCard>(), state); },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(48); });
    lists->addWidget(m_alerts, 3);
    m_empty->setMessage(
        tr("No alert in the last seven days."), tr("Rules look at every closed minute. Choose one below and press R to replay it over the past."));
    lists->addWidget(m_empty, 3);
    lists->addSpacing(12);
    lists->addWidget(makeRules());
    m_rules->setObjectName(QStringLiteral("ruleList"));
    m_rules->setPainter(
        [this](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state) {
            const auto line = value.value<AlertsModel::RuleLine>();
            paintRule(painter, rect, look, line, m_model.watchName(line.rule.watch), state);
        },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(30); });
    lists->addWidget(m_rules, 2);
    m_noRules = new kit::EmptyState(this);
    m_noRules->setMessage(tr("No rule is left."), tr("Nothing is told any more, whatever happens."), tr("New rule"));
    lists->addWidget(m_noRules, 2);
    m_replayed->setObjectName(QStringLiteral("ruleReplayed"));
    m_replayed->setWordWrap(true);
    m_onChart = new kit::LinkButton(tr("Show on the chart"), this);
    m_onChart->setObjectName(QStringLiteral("ruleOnChart"));
    m_onChart->setToolTip(QStringLiteral("G"));
    auto *result = new QHBoxLayout;
    result->setContentsMargins(0, 6, 0, 10);
    result->addSpacing(14);
    result->addWidget(m_replayed, 1);
    result->addWidget(m_onChart, 0, Qt::AlignTop);
    lists->addLayout(result);
    row->addLayout(lists, 1);
    row->addWidget(makeDetail());
    makeActions();
    connect(m_alerts, &kit::RowList::currentValueChanged, this, &AlertsPage::showAlert);
    connect(m_samples, &kit::RowList::opened, this, [this](const QVariant &value) { Q_EMIT momentRequested(value.value<domain::Mention>().published); });
    connect(m_rules, &kit::RowList::opened, this, &AlertsPage::editRule);
    connect(m_noRules, &kit::EmptyState::activated, this, &AlertsPage::newRule);
    connect(m_onChart, &QAbstractButton::clicked, this, &AlertsPage::showReplay);
    connect(&model, &AlertsModel::changed, this, &AlertsPage::refresh);
    connect(&model, &AlertsModel::incidentOpened, this, &Page::incidentRequested);
    connect(&model.replay(), &desk::ReplayModel::changed, this, &AlertsPage::refreshReplay);
    refresh();
    refreshReplay();
}

kit::Button *AlertsPage::button(const QString &text, const char *icon, const QString &key, const QString &name, kit::ButtonRole role)
{
    auto *out = new kit::Button(text, role, this);
    out->setIcon(kit::icon(icon));
    out->setKeyCap(key);
    out->setObjectName(name);
    return out;
}

QWidget *AlertsPage::makeRules()
{
    auto *head = new kit::PanelHead(tr("Rules"), this);
    head->setLine(kit::PanelHead::Line::Thin);
    const auto add = [&](kit::Button *one, void (AlertsPage::*act)()) {
        one->setSmall(true);
        head->addAction(one);
        connect(one, &QAbstractButton::clicked, this, act);
    };
    add(button(tr("New rule"), "plus", QStringLiteral("N"), QStringLiteral("ruleNew")), &AlertsPage::newRule);
    add(button(tr("Edit"), "pen", QStringLiteral("E"), QStringLiteral("ruleEdit")), &AlertsPage::editRule);
    add(button(tr("Replay 14 days"), "play", QStringLiteral("R"), QStringLiteral("ruleReplay")), &AlertsPage::replay);
    add(button(tr("On or off"), "bell", QStringLiteral("S"), QStringLiteral("ruleSwitch")), &AlertsPage::toggleRule);
    return head;
}

QWidget *AlertsPage::makeDetail()
{
    m_detail = new QWidget(this);
    m_detail->setFixedWidth(460);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(10, 12, 10, 12);
    column->setSpacing(6);
    auto *scroll = new QScrollArea(m_detail); // reasons are longer than a small window
    auto *reasons = new QWidget(scroll);
    auto *below = new QVBoxLayout(reasons);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(6);
    QVBoxLayout *into = column;
    const auto line = [&](TextRole role, QColor Theme::*ink, const QString &name, const QString &text = {}) {
        auto *out = new kit::InkLabel(text, role, ink, m_detail);
        out->setWordWrap(true);
        out->setObjectName(name);
        into->addWidget(out);
        return out;
    };
    m_title = line(TextRole::CardTitle, &Theme::t1, QStringLiteral("alertTitle"));
    m_where = line(TextRole::Detail, &Theme::t3, QStringLiteral("alertWhere"));
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    m_seen = button(tr("Acknowledge"), "eye", QStringLiteral("K"), QStringLiteral("alertSeen"), kit::ButtonRole::Primary);
    auto *open = button(tr("Open incident"), "openinc", QStringLiteral("O"), QStringLiteral("alertIncident"));
    auto *right = button(tr("Justified"), "check", QStringLiteral("J"), QStringLiteral("alertJustified"));
    auto *wrong = button(tr("False alarm"), "x", QStringLiteral("F"), QStringLiteral("alertFalse"));
    first->addWidget(m_seen, 1);
    first->addWidget(open, 1);
    second->addWidget(right, 1);
    second->addWidget(wrong, 1);
    column->addSpacing(4);
    column->addLayout(first);
    column->addLayout(second);
    column->addSpacing(8);
    into = below;
    for (int i = 0; i < int(lineNames.size()); ++i)
        m_lines.append(line(i == 0 ? TextRole::Body : TextRole::Detail, i == 0 ? &Theme::t1 : &Theme::t2, QLatin1StringView(lineNames[size_t(i)])));
    below->addSpacing(8);
    m_driversHead = line(TextRole::BodyStrong, &Theme::t1, {}, tr("What drove it"));
    m_drivers = line(TextRole::Body, &Theme::t1, QStringLiteral("alertDrivers"));
    below->addSpacing(8);
    m_samplesHead = line(TextRole::BodyStrong, &Theme::t1, {}, tr("Sample mentions"));
    m_samples = new kit::RowList(tr("Sample mentions"), m_detail);
    m_samples->setObjectName(QStringLiteral("alertSamples"));
    m_samples->setPainter([](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value,
                              const kit::RowList::State &state) { paintSample(painter, rect, look, value.value<domain::Mention>(), state); },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(50); });
    m_samples->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    below->addWidget(m_samples);
    below->addStretch(1);
    scroll->setWidget(reasons);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    reasons->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    connect(m_samples, &kit::RowList::currentValueChanged, scroll, [this, scroll, reasons] {
        const QRect row = m_samples->visualRect(m_samples->currentIndex());
        const QPoint middle = m_samples->viewport()->mapTo(reasons, row.center());
        scroll->ensureVisible(middle.x(), middle.y(), 0, row.height());
    });
    connect(m_seen, &QAbstractButton::clicked, this, [this] { with(&AlertsModel::acknowledge); });
    connect(open, &QAbstractButton::clicked, this, [this] { with(&AlertsModel::openIncident); });
    connect(right, &QAbstractButton::clicked, this, [this] { judge(true); });
    connect(wrong, &QAbstractButton::clicked, this, [this] { judge(false); });
    return m_detail;
}

void AlertsPage::makeActions()
{
    addLetter(tr("Acknowledge the alert"), QKeySequence(Qt::Key_K), [this] { with(&AlertsModel::acknowledge); });
    addLetter(tr("The alert is justified"), QKeySequence(Qt::Key_J), [this] { judge(true); });
    addLetter(tr("The alert is false"), QKeySequence(Qt::Key_F), [this] { judge(false); });
    addLetter(tr("Open an incident from this alert"), QKeySequence(Qt::Key_O), [this] { with(&AlertsModel::openIncident); });
    addLetter(tr("New rule"), QKeySequence(Qt::Key_N), [this] { newRule(); });
    addLetter(tr("Edit the rule"), QKeySequence(Qt::Key_E), [this] { editRule(); });
    addLetter(tr("Remove the rule"), QKeySequence(Qt::Key_Delete), [this] { removeRule(); });
    addLetter(tr("Replay the rule"), QKeySequence(Qt::Key_R), [this] { replay(); });
    addLetter(tr("Show the replay on the chart"), QKeySequence(Qt::Key_G), [this] { showReplay(); });
    addLetter(tr("Switch the rule on or off"), QKeySequence(Qt::Key_S), [this] { toggleRule(); });
}

void AlertsPage::entered() { (m_model.alerts().isEmpty() ? m_rules : m_alerts)->setFocus(); }

QList<QWidget *> AlertsPage::regions() const { return {m_alerts, m_rules, m_samples}; }

QList<std::pair<QString, QString>> AlertsPage::keys() const
{
    return {{QStringLiteral("K"), tr("acknowledge")}, {QStringLiteral("J  F"), tr("justified, false alarm")}, {QStringLiteral("O"), tr("open an incident")},
        {QStringLiteral("N"), tr("new rule")}, {tr("E, Enter"), tr("edit the rule")}, {tr("Delete"), tr("remove the rule")},
        {QStringLiteral("R"), tr("replay the rule")}, {QStringLiteral("G"), tr("show the replay on the chart")},
        {QStringLiteral("S"), tr("switch the rule on or off")}};
}

const store::AlertCard *AlertsPage::chosen() const
{
    const auto &alerts = m_model.alerts();
    const auto at = std::find_if(alerts.begin(), alerts.end(), [this](const auto &card) { return card.record.id == m_alerts->currentKey(); });
    return at == alerts.end() ? nullptr : &*at;
}

const AlertsModel::RuleLine *AlertsPage::chosenRule() const
{
    const auto &rules = m_model.rules();
    const auto at = std::find_if(rules.begin(), rules.end(), [this](const auto &line) { return line.record.id == m_rules->currentKey(); });
    return at == rules.end() ? nullptr : &*at;
}

void AlertsPage::with(void (AlertsModel::*act)(const store::AlertCard &))
{
    if (const auto *card = chosen())
        (m_model.*act)(*card);
}

void AlertsPage::judge(bool justified)
{
    if (const auto *card = chosen())
        m_model.judge(*card, justified);
}

void AlertsPage::toggleRule()
{
    if (const auto *line = chosenRule())
        m_model.setEnabled(*line, !line->rule.enabled);
}

void AlertsPage::refresh()
{
    const QString alert = m_alerts->currentKey(), rule = m_rules->currentKey();
    QList<kit::RowList::Row> rows;
    for (const auto &card : m_model.alerts())
        rows.append({card.record.id, QVariant::fromValue(card), words::ruleName(card.alert) + QStringLiteral(", ") + words::deviation(card.alert)});
    m_alerts->setRows(rows);
    m_alerts->setCurrentKey(alert.isEmpty() && !rows.isEmpty() ? rows.first().key : alert);
    rows.clear();
    for (const auto &line : m_model.rules())
        rows.append({line.record.id, QVariant::fromValue(line), words::ruleName(line.rule) + QStringLiteral(", ") + words::score(line.score)});
    const int at = m_rules->currentIndex().row(); // the next one follows when it was removed
    m_rules->setRows(rows);
    const bool there = std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.key == m_wanted; });
    const bool kept = std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.key == rule; });
    m_rules->setCurrentKey(there ? std::exchange(m_wanted, {}) : kept || rows.isEmpty() ? rule : rows[qBound(0, at, int(rows.size()) - 1)].key);
    const bool without = rows.isEmpty() && m_model.isReady();
    m_rules->setVisible(!without);
    m_noRules->setVisible(without);
    const bool any = !m_model.alerts().isEmpty() || !m_model.isReady();
    m_alerts->setVisible(any);
    m_empty->setVisible(!any);
    m_detail->setVisible(!m_model.alerts().isEmpty());
    m_head->setCount(tr("last 7 days, %n not acknowledged", nullptr, m_model.waiting()));
    showAlert();
}

void AlertsPage::showAlert()
{
    const auto *card = chosen();
    if (!card)
        return;
    const auto &alert = card->alert;
    m_seen->setRefusal(alert.state == domain::AlertState::Open ? QString() : tr("Somebody has seen it already"));
    m_title->setText(words::ruleName(alert) + (card->watchName.isEmpty() ? QString() : QStringLiteral(": ") + card->watchName));
    QStringList where{words::moment(alert.opened, m_model.session().now())};
    const auto *rule = m_model.ruleOf(alert);
    where << (!alert.isOpen()     ? tr("ended %1").arg(words::clock(alert.closed))
            : !rule               ? tr("its rule was removed")
            : !rule->rule.enabled ? tr("its rule is switched off")
                                  : tr("still holds"));
    if (!card->incidentNumber.isEmpty())
        where << words::isolated(card->incidentNumber);
    if (!alert.acknowledgedBy.isEmpty())
        where << tr("seen by %1").arg(words::isolated(alert.acknowledgedBy));
    m_where->setText(where.join(tr(", ")));
    QStringList signs;
    for (const auto &sign : alert.signs)
        signs << words::sign(sign);
    const QStringList lines{words::deviation(alert), words::also(card->also), words::inStep(alert), words::baseline(alert),
        alert.copies > 0 ? tr("%1 are copies of each other").arg(words::percent(alert.copies)) : QString(),
        signs.isEmpty() ? QString() : tr("Early score %1 of 100: %2").arg(words::number(std::lround(alert.early * 100))).arg(signs.join(tr(", ")))};
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setText(lines[i]);
        m_lines[i]->setVisible(!lines[i].isEmpty());
    }
    QStringList drivers;
    for (const auto &driver : alert.drivers)
        if (drivers.size() < 8)
            drivers << words::driver(driver);
    const bool told = alert.kind != domain::RuleKind::SilentFeed; // a source that says nothing has neither
    for (QWidget *part : std::initializer_list<QWidget *>{m_driversHead, m_drivers, m_samplesHead, m_samples})
        part->setVisible(told);
    const bool compared = told && alert.kind != domain::RuleKind::Coordination; // copies are one text
    m_driversHead->setVisible(compared);
    m_drivers->setVisible(compared);
    m_drivers->setText(drivers.isEmpty() ? tr("Nothing stands out.") : drivers.join(u'\n'));
    m_samples->setFixedHeight(m_samples->contentHeight()); // the text may be larger by now
    if (m_samplesOf == card->record.id)
        return;
    m_samplesOf = card->record.id;
    showSamples({});
    base::whenDone(m_model.samples(*card), this, [this, id = card->record.id](const Result<QList<domain::Mention>> &found) {
        if (found && id == m_samplesOf)
            showSamples(*found);
    });
}

void AlertsPage::showSamples(const QList<domain::Mention> &mentions)
{
    QList<kit::RowList::Row> rows;
    for (const auto &mention : mentions)
        rows.append({mention.id, QVariant::fromValue(mention), mention.text.left(120)});
    m_samples->setRows(rows);
    m_samples->setFixedHeight(m_samples->contentHeight());
}

void AlertsPage::replay()
{
    if (const auto *line = chosenRule())
        m_model.replay().run(line->rule);
}

void AlertsPage::refreshReplay()
{
    const auto &replay = m_model.replay();
    const auto state = replay.state();
    const bool done = state == desk::ReplayModel::State::Done;
    m_replayed->setText(done ? words::ruleName(replay.rule()) + QStringLiteral(": ") + replay.sentence() : replay.sentence());
    m_replayed->setVisible(state != desk::ReplayModel::State::Idle);
    m_onChart->setVisible(done);
}

void AlertsPage::showReplay()
{
    if (m_model.replay().state() != desk::ReplayModel::State::Done)
        return;
    auto *dialog = new ReplayDialog(m_model.replay(), window());
    connect(dialog, &ReplayDialog::momentRequested, this, &AlertsPage::watchMomentRequested);
    kit::openOver(dialog);
}

void AlertsPage::newRule() { openEditor({}); }

void AlertsPage::editRule()
{
    const auto *line = chosenRule();
    if (!line)
        return;
    // As it stands now: the list follows a moment later.
    base::whenDone(m_model.session().workspace().documents().find(line->record.id), this, [this](const Result<std::optional<store::StoredRecord>> &record) {
        if (record && *record)
            openEditor(AlertsModel::RuleLine{**record, domain::AlertRule::fromJson((*record)->id, (*record)->body), {}});
    });
}

void AlertsPage::openEditor(const std::optional<AlertsModel::RuleLine> &line)
{
    auto *dialog = new RuleDialog(m_model, line, window());
    connect(dialog, &RuleDialog::momentRequested, this, &AlertsPage::watchMomentRequested);
    connect(dialog, &RuleDialog::removeRequested, this, &AlertsPage::removeRule);
    connect(dialog, &RuleDialog::saved, this, [this](const QString &id) {
        m_wanted = id;
        m_model.replay().clear(); // it was of the settings before
        refresh();
        m_rules->setFocus();
    });
    kit::openOver(dialog);
}

void AlertsPage::removeRule()
{
    const auto *line = chosenRule();
    if (!line)
        return;
    kit::Question question;
    question.title = tr("Remove the rule “%1”?").arg(words::ruleName(line->rule));
    question.why = tr("It raises nothing any more. The alerts it raised stay, with what was judged. Undo brings it back.");
    question.accept = tr("Remove");
    kit::ask(window(), question, [this, line = *line](const kit::Reply &) { m_model.remove(line); });
}

void AlertsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).canvas);
    if (!m_detail->isVisible())
        return;
    constexpr int gap = 10; // between the line and the words
    const QRect panel(m_detail->x() - gap, 0, m_detail->width() + 2 * gap, height());
    painter.fillRect(panel, Theme::of(this).surface);
    kit::paintHairline(&painter, panel, isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, Theme::of(this).line);
}

} // namespace monitor
