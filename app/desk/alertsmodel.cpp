// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsmodel.h"
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
QString say(const char *text) { return QCoreApplication::translate("Words", text); }
} // namespace

AlertsModel::AlertsModel(Session &session, QObject *parent) : QObject(parent), m_session(session), m_history(session.workspace())
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
    const qint64 now = m_session.now();
    auto &reader = m_session.workspace().alerts();
    base::whenDone(reader.recent(now - shown, now + base::dayMs), this, [this, version = ++m_version](const Result<QList<store::AlertCard>> &cards) {
        if (version != m_version || !cards)
            return;
        m_alerts = *cards;
        for (const auto &card : m_alerts) {
            const bool fresh = card.alert.state == domain::AlertState::Open && card.alert.told > m_session.now() - newWithin;
            if (!m_known.contains(card.record.id) && fresh)
                Q_EMIT raised(words::alertKind(card.alert.kind) + (card.watchName.isEmpty() ? QString() : QStringLiteral(" · ") + card.watchName)
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

QFuture<Result<intake::Replay>> AlertsModel::replay(const RuleLine &line)
{
    const qint64 now = m_session.now();
    return m_history.replay(line.rule, now - replayDays * base::dayMs, now);
}

QFuture<Result<QList<domain::Mention>>> AlertsModel::samples(const store::AlertCard &card) { return m_session.workspace().mentions().load(card.alert.samples); }

namespace words
{

QString deviation(const domain::Alert &alert)
{
    if (alert.kind == domain::RuleKind::RatingFall)
        return say(QT_TRANSLATE_NOOP("Words", "%1 stars, usually %2 (%3 to %4)"))
            .arg(stars(alert.count), stars(alert.expected), stars(alert.low), stars(alert.high));
    if (alert.kind == domain::RuleKind::ReportBurst)
        return say(QT_TRANSLATE_NOOP("Words", "×%1 of what is usual: %2 reports, expected %3 (%4 to %5)"))
            .arg(QLocale().toString(alert.multiple, 'f', 1), number(std::lround(alert.count)), number(std::lround(alert.expected)),
                number(std::lround(alert.low)), number(std::lround(alert.high)));
    const bool counts = alert.kind == domain::RuleKind::Burst || alert.kind == domain::RuleKind::Speed;
    if (counts && alert.expected < 0.5) // times next to nothing says nothing
        return say(QT_TRANSLATE_NOOP("Words", "%1 mentions in %2, usually none (up to %3)"))
            .arg(number(std::lround(alert.count)), duration(alert.windowMinutes * base::minuteMs), number(std::lround(alert.high)));
    if (counts)
        return say(QT_TRANSLATE_NOOP("Words", "×%1 of what is usual: %2 mentions in %3, expected %4 (%5 to %6)"))
            .arg(QLocale().toString(alert.multiple, 'f', 1), number(std::lround(alert.count)), duration(alert.windowMinutes * base::minuteMs),
                number(std::lround(alert.expected)), number(std::lround(alert.low)), number(std::lround(alert.high)));
    if (alert.kind == domain::RuleKind::BigAuthor)
        return say(QT_TRANSLATE_NOOP("Words", "Reach %1")).arg(reach(std::lround(alert.multiple)));
    if (alert.kind == domain::RuleKind::SilentFeed)
        return say(QT_TRANSLATE_NOOP("Words", "Nothing for %1")).arg(duration(std::lround(alert.multiple) * base::minuteMs));
    const QString mentions = number(std::lround(alert.count)), window = duration(alert.windowMinutes * base::minuteMs);
    if (alert.kind == domain::RuleKind::Coordination)
        return say(QT_TRANSLATE_NOOP("Words", "%1 copies in %2, coordination %3 of 100")).arg(mentions, window, number(std::lround(alert.multiple * 100)));
    return say(QT_TRANSLATE_NOOP("Words", "%1 mentions in %2, %3 of all")).arg(mentions, window, percent(alert.multiple));
}

QString baseline(const domain::Alert &alert)
{
    if (alert.baseline.learntDays <= 0)
        return {};
    return say(QT_TRANSLATE_NOOP("Words", "Expected = %1 an hour, all hours alike × %2 at this hour of the week; learnt over %3 days"))
        .arg(QLocale().toString(alert.baseline.level, 'f', 1), QLocale().toString(alert.baseline.hourFactor, 'f', 2),
            QLocale().toString(alert.baseline.learntDays, 'f', 1));
}

QString score(const store::RuleScore &score)
{
    QStringList parts{say(QT_TRANSLATE_NOOP("Words", "raised %1")).arg(number(score.raised))};
    if (score.precision)
        parts << say(QT_TRANSLATE_NOOP("Words", "precision %1 of %2 judged")).arg(percent(*score.precision), number(score.judgedTrue + score.judgedFalse));
    if (score.recall)
        parts << say(QT_TRANSLATE_NOOP("Words", "recall %1")).arg(percent(*score.recall));
    if (score.medianLeadMinutes)
        parts << say(QT_TRANSLATE_NOOP("Words", "lead %1")).arg(duration(std::lround(*score.medianLeadMinutes) * base::minuteMs));
    return parts.join(QStringLiteral(" · "));
}

QString driver(const domain::AlertDriver &driver)
{
    QString name = driver.name;
    if (driver.kind == QLatin1StringView("sentiment"))
        name = sentiment(domain::sentimentFromName(driver.name));
    else if (driver.kind == QLatin1StringView("language"))
        name = language(driver.name);
    return say(QT_TRANSLATE_NOOP("Words", "%1: %2, before %3")).arg(isolated(name), number(driver.now), number(driver.before));
}

QString sign(const domain::AlertSign &sign)
{
    static const QHash<QString, const char *> names{{QStringLiteral("burst"), QT_TRANSLATE_NOOP("Words", "rarity")},
        {QStringLiteral("negative"), QT_TRANSLATE_NOOP("Words", "negative share")}, {QStringLiteral("speed"), QT_TRANSLATE_NOOP("Words", "speed")},
        {QStringLiteral("copies"), QT_TRANSLATE_NOOP("Words", "copies")}, {QStringLiteral("author"), QT_TRANSLATE_NOOP("Words", "large audience")},
        {QStringLiteral("rumour"), QT_TRANSLATE_NOOP("Words", "claims")}, {QStringLiteral("distress"), QT_TRANSLATE_NOOP("Words", "distress")}};
    const auto name = names.constFind(sign.name);
    return QStringLiteral("%1 %2%3").arg(name == names.constEnd() ? sign.name : say(*name), sign.contribution < 0 ? QStringLiteral("−") : QStringLiteral("+"),
        QLocale().toString(std::abs(sign.contribution), 'f', 1));
}

} // namespace words

} // namespace desk
