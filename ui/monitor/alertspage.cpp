// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertspage.h"
#include "base/whendone.h"
#include "desk/alertwords.h"
#include "desk/words.h"
#include "ui/kit/button.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/tabular.h"
#include <QHBoxLayout>
#include <QPainter>

using base::Result;
using desk::AlertsModel;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{
namespace
{

QString nameOf(const domain::Alert &alert) { return alert.ruleName.isEmpty() ? words::alertKind(alert.kind) : alert.ruleName; }

void paintAlert(QPainter *painter, const QRect &rect, const kit::Look &look, const store::AlertCard &card, const kit::RowList::State &state)
{
    kit::RowList::paintBase(painter, rect, look, state);
    const auto &alert = card.alert;
    const auto place = [&](qreal x, qreal y, qreal w, qreal h) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top() + y, w, h)); };
    const bool open = alert.state == domain::AlertState::Open;
    const qreal line = rect.height() / 2.0;
    painter->setFont(look.type.font(TextRole::BodyStrong));
    painter->setPen(look.theme.t1);
    kit::Tabular::draw(painter, place(14, 4, 60, line - 4), Qt::AlignLeading | Qt::AlignVCenter, words::clock(alert.opened));
    painter->setFont(look.type.font(open ? TextRole::BodyStrong : TextRole::Body));
    const QString what = nameOf(alert) + (card.watchName.isEmpty() ? QString() : QStringLiteral(" · ") + card.watchName)
        + (alert.subjectName.isEmpty() ? QString() : QStringLiteral(" · ") + words::isolated(alert.subjectName));
    const qreal width = rect.width() - 84 - 150;
    painter->drawText(place(84, 4, width, line - 4), Qt::AlignLeading | Qt::AlignVCenter, painter->fontMetrics().elidedText(what, Qt::ElideRight, int(width)));
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(look.theme.t2);
    painter->drawText(place(84, line, width, line - 4), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(words::deviation(alert), Qt::ElideRight, int(width)));
    const kit::Chip chip = alert.verdict > 0 ? kit::Chip{kit::ChipKind::Outline, AlertsPage::tr("Justified"), QStringLiteral("check")}
        : alert.verdict < 0                  ? kit::Chip{kit::ChipKind::Plain, AlertsPage::tr("False alarm"), QStringLiteral("x")}
        : open                               ? kit::Chip{kit::ChipKind::Ink, AlertsPage::tr("New"), QStringLiteral("bell")}
                                             : kit::Chip{kit::ChipKind::Plain, AlertsPage::tr("Seen"), {}};
    const int chipWidth = kit::ChipPainter::width(look, chip);
    kit::ChipPainter::paint(painter, place(rect.width() - 12 - chipWidth, (rect.height() - 20) / 2.0, chipWidth, 20).toRect(), look, chip);
}

void paintRule(QPainter *painter, const QRect &rect, const kit::Look &look, const AlertsModel::RuleLine &line, const kit::RowList::State &state)
{
    kit::RowList::paintBase(painter, rect, look, state);
    const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
    painter->setFont(look.type.font(TextRole::Body));
    painter->setPen(line.rule.enabled ? look.theme.t1 : look.theme.t3);
    const qreal name = std::min<qreal>(260, rect.width() * 0.42);
    painter->drawText(place(14, name), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(line.rule.name.isEmpty() ? words::alertKind(line.rule.kind) : line.rule.name, Qt::ElideRight, int(name)));
    painter->setFont(look.type.font(TextRole::Detail));
    painter->setPen(look.theme.t2);
    const qreal rest = rect.width() - name - 36;
    painter->drawText(place(24 + name, rest), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(line.rule.enabled ? words::score(line.score) : AlertsPage::tr("switched off"), Qt::ElideRight, int(rest)));
}

} // namespace

AlertsPage::AlertsPage(AlertsModel &model, QWidget *parent)
    : Page(parent), m_model(model), m_head(new kit::PanelHead(tr("Alerts"), this)), m_alerts(new kit::RowList(tr("Alerts, newest first"), this)),
      m_empty(new kit::EmptyState(this)), m_rules(new kit::RowList(tr("Rules"), this)), m_replayed(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this)),
      m_detail(new QWidget(this)), m_title(new kit::InkLabel({}, TextRole::CardTitle, &Theme::t1, m_detail)),
      m_where(new kit::InkLabel({}, TextRole::Detail, &Theme::t3, m_detail)), m_drivers(new kit::InkLabel({}, TextRole::Body, &Theme::t1, m_detail)),
      m_samples(new kit::RowList(tr("Sample mentions"), m_detail))
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
    auto *rules = new kit::PanelHead(tr("Rules"), this);
    rules->setLine(kit::PanelHead::Line::Thin);
    const auto button = [this](
                            const QString &text, const char *icon, const QString &key, const QString &name, kit::ButtonRole role = kit::ButtonRole::Default) {
        auto *out = new kit::Button(text, role, this);
        out->setIcon(kit::icon(icon));
        out->setKeyCap(key);
        out->setObjectName(name);
        return out;
    };
    auto *replayButton = button(tr("Replay 14 days"), "play", QStringLiteral("R"), QStringLiteral("ruleReplay"));
    auto *switchButton = button(tr("On or off"), "bell", QStringLiteral("S"), QStringLiteral("ruleSwitch"));
    for (auto *one : {replayButton, switchButton}) {
        one->setSmall(true);
        rules->addAction(one);
    }
    lists->addWidget(rules);
    m_rules->setObjectName(QStringLiteral("ruleList"));
    m_rules->setPainter([](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value,
                            const kit::RowList::State &state) { paintRule(painter, rect, look, value.value<AlertsModel::RuleLine>(), state); },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(30); });
    lists->addWidget(m_rules, 2);
    m_replayed->setObjectName(QStringLiteral("ruleReplayed"));
    m_replayed->setWordWrap(true);
    m_replayed->setContentsMargins(14, 6, 0, 10);
    lists->addWidget(m_replayed);
    row->addLayout(lists, 1);

    m_detail->setFixedWidth(460);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(10, 12, 10, 12);
    column->setSpacing(6);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_where);
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
    for (int i = 0; i < 4; ++i) {
        auto *line = new kit::InkLabel({}, i == 0 ? TextRole::Body : TextRole::Detail, i == 0 ? &Theme::t1 : &Theme::t2, m_detail);
        line->setWordWrap(true);
        column->addWidget(line);
        m_lines.append(line);
    }
    column->addSpacing(8);
    column->addWidget(new kit::InkLabel(tr("What drove it"), TextRole::BodyStrong, &Theme::t1, m_detail));
    m_drivers->setWordWrap(true);
    m_drivers->setObjectName(QStringLiteral("alertDrivers"));
    column->addWidget(m_drivers);
    column->addSpacing(8);
    column->addWidget(new kit::InkLabel(tr("Sample mentions"), TextRole::BodyStrong, &Theme::t1, m_detail));
    m_samples->setObjectName(QStringLiteral("alertSamples"));
    m_samples->setPainter(
        [](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state) {
            kit::RowList::paintBase(painter, rect, look, state);
            const auto mention = value.value<domain::Mention>();
            const QString text = (mention.title.isEmpty() ? mention.text : mention.title).simplified();
            painter->setFont(look.type.font(TextRole::Body));
            painter->setPen(look.theme.t1);
            painter->drawText(rect.adjusted(8, 4, -8, -4), Qt::TextWordWrap | Qt::AlignVCenter | (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width() * 2 - 140));
        },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(50); });
    column->addWidget(m_samples, 1);
    row->addWidget(m_detail);

    addLetter(tr("Acknowledge the alert"), QKeySequence(Qt::Key_K), [this] { with(&AlertsModel::acknowledge); });
    addLetter(tr("The alert is justified"), QKeySequence(Qt::Key_J), [this] { judge(true); });
    addLetter(tr("The alert is false"), QKeySequence(Qt::Key_F), [this] { judge(false); });
    addLetter(tr("Open an incident from this alert"), QKeySequence(Qt::Key_O), [this] { with(&AlertsModel::openIncident); });
    addLetter(tr("Replay the rule"), QKeySequence(Qt::Key_R), [this] { replay(); });
    addLetter(tr("Switch the rule on or off"), QKeySequence(Qt::Key_S), [this] { toggleRule(); });
    connect(m_seen, &QAbstractButton::clicked, this, [this] { with(&AlertsModel::acknowledge); });
    connect(open, &QAbstractButton::clicked, this, [this] { with(&AlertsModel::openIncident); });
    connect(right, &QAbstractButton::clicked, this, [this] { judge(true); });
    connect(wrong, &QAbstractButton::clicked, this, [this] { judge(false); });
    connect(replayButton, &QAbstractButton::clicked, this, &AlertsPage::replay);
    connect(switchButton, &QAbstractButton::clicked, this, &AlertsPage::toggleRule);
    connect(m_alerts, &kit::RowList::currentValueChanged, this, &AlertsPage::showAlert);
    connect(m_samples, &kit::RowList::opened, this, [this](const QVariant &value) { Q_EMIT momentRequested(value.value<domain::Mention>().published); });
    connect(&model, &AlertsModel::changed, this, &AlertsPage::refresh);
    connect(&model, &AlertsModel::incidentOpened, this, &Page::incidentRequested);
    refresh();
}

void AlertsPage::entered() { (m_model.alerts().isEmpty() ? m_rules : m_alerts)->setFocus(); }

QList<QWidget *> AlertsPage::regions() const { return {m_alerts, m_rules, m_samples}; }

QList<std::pair<QString, QString>> AlertsPage::keys() const
{
    return {{QStringLiteral("K"), tr("acknowledge")}, {QStringLiteral("J  F"), tr("justified, false alarm")}, {QStringLiteral("O"), tr("open an incident")},
        {QStringLiteral("R"), tr("replay the rule")}, {QStringLiteral("S"), tr("switch the rule on or off")}};
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
        rows.append({card.record.id, QVariant::fromValue(card), nameOf(card.alert) + QStringLiteral(", ") + words::deviation(card.alert)});
    m_alerts->setRows(rows);
    m_alerts->setCurrentKey(alert.isEmpty() && !rows.isEmpty() ? rows.first().key : alert);
    rows.clear();
    for (const auto &line : m_model.rules())
        rows.append({line.record.id, QVariant::fromValue(line), words::alertKind(line.rule.kind) + QStringLiteral(", ") + words::score(line.score)});
    m_rules->setRows(rows);
    m_rules->setCurrentKey(rule.isEmpty() && !rows.isEmpty() ? rows.first().key : rule);
    const bool any = !m_model.alerts().isEmpty();
    m_alerts->setVisible(any);
    m_empty->setVisible(!any);
    m_detail->setVisible(any);
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
    m_title->setText(nameOf(alert) + (card->watchName.isEmpty() ? QString() : QStringLiteral(": ") + card->watchName));
    QStringList where{words::moment(alert.opened, m_model.session().now())};
    where << (alert.isOpen() ? tr("still holds") : tr("ended %1").arg(words::clock(alert.closed)));
    if (!card->incidentNumber.isEmpty())
        where << words::isolated(card->incidentNumber);
    if (!alert.acknowledgedBy.isEmpty())
        where << tr("seen by %1").arg(words::isolated(alert.acknowledgedBy));
    m_where->setText(where.join(tr(", ")));
    QStringList signs;
    for (const auto &sign : alert.signs)
        signs << words::sign(sign);
    const QStringList lines{words::deviation(alert), words::baseline(alert),
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
    m_drivers->setText(drivers.isEmpty() ? tr("Nothing stands out.") : drivers.join(u'\n'));
    if (m_samplesOf == card->record.id)
        return;
    m_samplesOf = card->record.id;
    m_samples->setRows({});
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
}

void AlertsPage::replay()
{
    const auto *line = chosenRule();
    if (!line)
        return;
    m_replayed->setText(tr("Replaying…"));
    base::whenDone(m_model.replay(*line), this, [this, name = words::alertKind(line->rule.kind)](const Result<intake::Replay> &replay) {
        if (!replay) {
            m_replayed->setText(words::sentence(replay.error()));
            return;
        }
        QStringList when;
        for (const auto &alert : replay->alerts)
            if (when.size() < 8)
                when << words::moment(alert.opened, m_model.session().now());
        QString text = tr("%1 would have raised %n alerts in the last 14 days", nullptr, int(replay->alerts.size())).arg(name);
        if (!when.isEmpty())
            text += QStringLiteral(": ") + when.join(tr(", ")) + (replay->alerts.size() > when.size() ? QStringLiteral(" …") : QString());
        if (replay->precision)
            text += QStringLiteral(". ") + tr("Of those that were judged, %1 were justified").arg(words::percent(*replay->precision));
        if (replay->missed > 0)
            text += QStringLiteral(". ") + tr("%n justified alerts would have been missed", nullptr, replay->missed);
        m_replayed->setText(text.endsWith(u'…') ? text : text + u'.');
    });
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
