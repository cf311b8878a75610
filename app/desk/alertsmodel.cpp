// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsmodel.h"
#include "alertwords.h"
#include "base/whendone.h"
#include "words.h"
#include "workflows/alertworkflows.h"

using base::Result;

namespace desk
{
namespace
{
constexpr qint64 shown = 7 * base::dayMs;
constexpr qint64 newWithin = 10 * base::minuteMs; // what was told before the window opened stands in the list
} // namespace

AlertsModel::AlertsModel(Session &session, QObject *parent) : QObject(parent), m_session(session), m_replay(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &AlertsModel::refresh);
    connect(&session.workspace(), &store::Workspace::recordsChanged, this, [this](const store::RecordNotice &notice) {
        for (const auto *type : {"alert", "rule", "watch", "incident"})
            if (notice.types.contains(QLatin1StringView(type)))
                m_soon.start();
    });
    refresh();
}

void AlertsModel::refresh()
{
    base::whenDone(m_session.workspace().documents().list(QStringLiteral("watch")), this, [this](const Result<QList<store::StoredRecord>> &records) {
        if (!records)
            return;
        m_watches.clear();
        for (const auto &record : *records)
            if (const auto watch = domain::Watch::fromJson(record.id, record.body); watch.group != QLatin1StringView("incident"))
                m_watches.append({record.id, watch.name});
        std::stable_sort(m_watches.begin(), m_watches.end(), [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    });
    const qint64 now = m_session.now();
    auto &reader = m_session.workspace().alerts();
    base::whenDone(reader.recent(now - shown, now + base::dayMs), this, [this, version = ++m_version](const Result<QList<store::AlertCard>> &cards) {
        if (version != m_version || !cards)
            return;
        m_alerts = *cards;
        for (const auto &card : m_alerts) {
            const bool fresh = card.alert.state == domain::AlertState::Open && card.alert.told > m_session.now() - newWithin;
            if (!m_known.contains(card.record.id) && fresh)
                Q_EMIT raised(words::alertKind(card.alert.kind)
                    + (card.watchName.isEmpty() ? QString() : QStringLiteral(" · ") + words::isolated(card.watchName))
                    + (card.alert.subjectName.isEmpty() ? QString() : QStringLiteral(" · ") + words::isolated(card.alert.subjectName.left(60)))
                    + QStringLiteral(" · ") + words::deviation(card.alert));
            m_known.insert(card.record.id);
        }
        base::whenDone(
            m_session.workspace().documents().list(QStringLiteral("rule")), this, [this, version](const Result<QList<store::StoredRecord>> &records) {
                if (version != m_version || !records)
                    return;
                base::whenDone(
                    m_session.workspace().alerts().scores(), this, [this, version, records = *records](const Result<QList<store::RuleScore>> &scores) {
                        if (version != m_version)
                            return;
                        m_rules.clear();
                        for (const auto &record : records) {
                            RuleLine line{record, domain::AlertRule::fromJson(record.id, record.body), {}};
                            if (scores)
                                for (const auto &score : *scores)
                                    if (score.rule == record.id)
                                        line.score = score;
                            m_rules.append(line);
                        }
                        std::stable_sort(m_rules.begin(), m_rules.end(), [](const RuleLine &a, const RuleLine &b) { return a.rule.kind < b.rule.kind; });
                        m_ready = true;
                        Q_EMIT changed();
                    });
            });
    });
}

int AlertsModel::waiting() const
{
    return int(std::count_if(m_alerts.begin(), m_alerts.end(), [](const auto &card) { return card.alert.state == domain::AlertState::Open; }));
}

/// Detection writes into the same record while an alert holds, which is no conflict; what another person said of it is.
void AlertsModel::decide(const domain::Alert &seen, const store::StoredRecord &record, const Decision &decision, const QString &label, int again)
{
    base::whenDone(decision(record), this, [=, this](const Result<store::CommitReceipt> &done) {
        if (done || done.error().kind != base::ErrorKind::Conflict || again == 0)
            return m_session.perform(QtFuture::makeReadyFuture(done), label);
        base::whenDone(m_session.workspace().documents().find(record.id), this, [=, this](const Result<std::optional<store::StoredRecord>> &found) {
            if (!found || !*found)
                return m_session.perform(QtFuture::makeReadyFuture(done), label);
            const auto newest = domain::Alert::fromJson(record.id, (*found)->body);
            if (newest.state != seen.state || newest.verdict != seen.verdict)
                return m_session.perform(QtFuture::makeReadyFuture(done), label);
            decide(seen, **found, decision, label, again - 1);
        });
    });
}

void AlertsModel::acknowledge(const store::AlertCard &card)
{
    const auto decision = [this](const store::StoredRecord &record) {
        return workflows::AcknowledgeAlert{record}.run(m_session.workspace().documents(), m_session.act());
    };
    decide(card.alert, card.record, decision, tr("Alert acknowledged"));
}

void AlertsModel::judge(const store::AlertCard &card, bool justified)
{
    const auto decision = [this, justified](const store::StoredRecord &record) {
        return workflows::JudgeAlert{record, justified}.run(m_session.workspace().documents(), m_session.act());
    };
    decide(card.alert, card.record, decision, justified ? tr("Judged: justified") : tr("Judged: false alarm"));
}

void AlertsModel::openIncident(const store::AlertCard &card)
{
    base::whenDone(samples(card), this, [this, card](const Result<QList<domain::Mention>> &mentions) {
        base::whenDone(m_session.workspace().documents().find(card.alert.watch), this,
            [this, card, mentions = mentions.value_or(QList<domain::Mention>())](const Result<std::optional<store::StoredRecord>> &watch) {
                const QString query = watch && *watch ? (*watch)->body.value(QLatin1StringView("query")).toString() : QString();
                auto open = workflows::openFromAlert(card.alert, query, mentions);
                open.title = words::alertKind(card.alert.kind) + (card.watchName.isEmpty() ? QString() : QStringLiteral(": ") + card.watchName);
                m_session.perform(open.run(m_session.workspace().documents(), m_session.act()), tr("Incident opened"),
                    [this](const store::CommitReceipt &receipt) { Q_EMIT incidentOpened(receipt.lines.first().id); });
            });
    });
}

void AlertsModel::setEnabled(const RuleLine &line, bool enabled)
{
    auto rule = line.rule;
    rule.enabled = enabled;
    m_session.perform(workflows::SaveRule{line.record, rule}.run(m_session.workspace().documents(), m_session.act()),
        enabled ? tr("Rule switched on") : tr("Rule switched off"));
}

void AlertsModel::save(const std::optional<store::StoredRecord> &current, const domain::AlertRule &rule, std::function<void(const QString &id)> after)
{
    const QString label = current ? tr("Rule “%1” changed") : tr("Rule “%1” made");
    m_session.perform(workflows::SaveRule{current, rule}.run(m_session.workspace().documents(), m_session.act()), label.arg(words::ruleName(rule)),
        [after = std::move(after)](const store::CommitReceipt &receipt) { after(receipt.lines.first().id); });
}

void AlertsModel::remove(const RuleLine &line)
{
    m_session.perform(workflows::RemoveRule{line.record}.run(m_session.workspace().documents(), m_session.act()),
        tr("Rule “%1” removed; its alerts stay").arg(words::ruleName(line.rule)));
}

const AlertsModel::RuleLine *AlertsModel::ruleOf(const domain::Alert &alert) const
{
    const auto at = std::find_if(m_rules.begin(), m_rules.end(), [&](const auto &line) { return line.record.id == alert.rule; });
    return at == m_rules.end() ? nullptr : &*at;
}

QString AlertsModel::watchName(const QString &id) const
{
    const auto at = std::find_if(m_watches.begin(), m_watches.end(), [&](const auto &watch) { return watch.first == id; });
    return at == m_watches.end() ? QString() : at->second;
}

QFuture<Result<QList<domain::Mention>>> AlertsModel::samples(const store::AlertCard &card) { return m_session.workspace().mentions().load(card.alert.samples); }

} // namespace desk
