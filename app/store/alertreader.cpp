// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertreader.h"
#include "base/clock.h"
#include "internal/database.h"
#include <QJsonDocument>

using base::Result;
using domain::Alert;

namespace store
{
namespace
{

constexpr auto columns = "SELECT a.id, a.type, a.space, a.gen, a.hash, a.seq, a.stored, a.live_leaves, a.body, w.body->>'$.name', i.id, i.body->>'$.number' "
                         "FROM alert a LEFT JOIN watch w ON w.id=a.body->>'$.watch' LEFT JOIN incident i ON i.body->>'$.alert'=a.id ";

QJsonObject object(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QList<AlertCard> cards(Connection &connection, const char *rest, const QVariantList &binds, int limit = -1)
{
    QList<AlertCard> out;
    auto rows = connection.runOnce(
        QString::fromLatin1(columns) + QString::fromLatin1(rest) + QStringLiteral(" ORDER BY a.opened DESC, a.id DESC LIMIT %1").arg(limit), binds);
    while (rows.next()) {
        AlertCard card;
        card.record = {rows.text(0), rows.text(1), spaceFromName(rows.text(2)), {int(rows.number(3)), rows.text(4)}, rows.number(5), rows.number(6),
            int(rows.number(7)), object(rows.text(8))};
        card.alert = Alert::fromJson(card.record.id, card.record.body);
        card.watchName = rows.text(9);
        for (const auto &other : std::as_const(card.alert.also))
            if (const QString name = connection.text("SELECT body->>'$.name' FROM watch WHERE id=?", other.watch); !name.isEmpty())
                card.also.append(name);
        card.incident = rows.text(10);
        card.incidentNumber = rows.text(11);
        if (out.isEmpty() || out.last().record.id != card.record.id) // two incidents of one alert
            out.append(card);
    }
    return out;
}

using Cards = QList<AlertCard>;

/// What scores are made of, read once.
struct Past {
    struct Opened {
        domain::Incident incident;
        QString query;
    };
    QHash<QString, domain::AlertRule> rules;
    QHash<QString, QString> queries; ///< by watch id
    QList<Opened> incidents;
    QList<qint64> rises;                 ///< when the alert level rose, in order
    QHash<QString, QList<Alert>> alerts; ///< by rule

    explicit Past(Connection &connection)
    {
        auto watches = connection.run("SELECT id, body->>'$.query' FROM watch");
        while (watches.next())
            queries.insert(watches.text(0), watches.text(1));
        auto given = connection.run("SELECT id, body FROM record WHERE type='rule'");
        while (given.next())
            rules.insert(given.text(0), domain::AlertRule::fromJson(given.text(0), object(given.text(1))));
        auto opened = connection.run("SELECT id, body FROM incident");
        while (opened.next()) {
            Opened line{domain::Incident::fromJson(opened.text(0), object(opened.text(1))), {}};
            line.query = queries.value(line.incident.watch);
            incidents.append(line);
        }
        // Graver is the smaller number; calm is 0.
        auto levels = connection.run("SELECT r.body->>'$.at', r.body->>'$.level', r.body->>'$.from' FROM revision r JOIN document d ON d.did=r.did "
                                     "WHERE d.id='situation:level' AND r.body IS NOT NULL ORDER BY 1");
        while (levels.next())
            if (const qint64 level = levels.number(1), from = levels.number(2); level > 0 && (from == 0 || level < from))
                rises.append(levels.number(0));
        auto raised = connection.run("SELECT id, body FROM alert ORDER BY opened");
        while (raised.next()) {
            const auto alert = Alert::fromJson(raised.text(0), object(raised.text(1)));
            alerts[alert.rule].append(alert);
        }
    }

    bool inReach(const domain::AlertRule &rule, const Opened &opened) const
    {
        return rule.watch.isEmpty() || (!opened.query.isEmpty() && queries.value(rule.watch) == opened.query);
    }
    bool warned(const Alert &alert, const Opened &opened) const
    {
        const auto &incident = opened.incident;
        if (alert.opened > incident.opened || alert.opened < std::min(incident.detected, incident.opened) - base::dayMs)
            return false;
        const bool elsewhere = std::any_of(alert.also.begin(), alert.also.end(), [&](const auto &other) { return queries.value(other.watch) == opened.query; });
        return alert.watch.isEmpty() || opened.query.isEmpty() || queries.value(alert.watch) == opened.query || elsewhere
            || std::any_of(alert.samples.begin(), alert.samples.end(), [&](const auto &sample) { return incident.mentions.contains(sample); });
    }
    qint64 lead(const Alert &alert) const
    {
        for (const auto &opened : incidents)
            if (opened.incident.alert == alert.id)
                return opened.incident.opened - alert.opened;
        const auto rise = std::lower_bound(rises.begin(), rises.end(), alert.opened);
        if (rise != rises.end() && *rise - alert.opened < base::dayMs)
            return *rise - alert.opened;
        return alert.peakAt - alert.opened;
    }
    RuleScore score(const QString &id) const
    {
        RuleScore out;
        out.rule = id;
        const auto mine = alerts.value(id);
        out.raised = int(mine.size());
        QList<qint64> leads;
        for (const auto &alert : mine) {
            out.judgedTrue += alert.verdict > 0 ? 1 : 0;
            out.judgedFalse += alert.verdict < 0 ? 1 : 0;
            if (alert.verdict > 0)
                leads.append(std::max<qint64>(0, lead(alert)));
        }
        if (const auto rule = rules.constFind(id); rule != rules.cend() && rule->enabled)
            for (const auto &opened : incidents)
                if (opened.incident.alert.isEmpty() && opened.incident.opened >= rule->created && inReach(*rule, opened)
                    && std::none_of(mine.begin(), mine.end(), [&](const auto &alert) { return warned(alert, opened); }))
                    ++out.missed;
        if (out.judgedTrue + out.judgedFalse > 0)
            out.precision = double(out.judgedTrue) / (out.judgedTrue + out.judgedFalse);
        if (out.judgedTrue + out.missed > 0)
            out.recall = double(out.judgedTrue) / (out.judgedTrue + out.missed);
        if (!leads.isEmpty()) {
            std::sort(leads.begin(), leads.end());
            const auto middle = leads.size() / 2;
            const double median = leads.size() % 2 ? double(leads[middle]) : double(leads[middle - 1] + leads[middle]) / 2;
            out.medianLeadMinutes = median / double(base::minuteMs);
        }
        return out;
    }
};

} // namespace

AlertReader::AlertReader(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<Cards>> AlertReader::open()
{
    return m_database.read<Cards>([](Connection &connection) -> Result<Cards> { return cards(connection, "WHERE a.state='open'", {}); });
}

QFuture<Result<Cards>> AlertReader::recent(qint64 from, qint64 to)
{
    return m_database.read<Cards>([=](Connection &connection) -> Result<Cards> { return cards(connection, "WHERE a.opened>=? AND a.opened<?", {from, to}); });
}

QFuture<Result<Cards>> AlertReader::ofRule(QString rule, int limit)
{
    return m_database.read<Cards>([=](Connection &connection) -> Result<Cards> { return cards(connection, "WHERE a.rule=?", {rule}, limit); });
}

QFuture<Result<AlertCard>> AlertReader::alert(QString id)
{
    return m_database.read<AlertCard>([=](Connection &connection) -> Result<AlertCard> {
        const auto found = cards(connection, "WHERE a.id=?", {id});
        if (found.isEmpty())
            return base::fail(base::ErrorKind::NotFound, "store.alert", id);
        return found.first();
    });
}

QFuture<Result<QList<RuleScore>>> AlertReader::scores()
{
    return m_database.read<QList<RuleScore>>([](Connection &connection) -> Result<QList<RuleScore>> {
        const Past past(connection);
        auto ids = QSet<QString>(past.rules.keyBegin(), past.rules.keyEnd());
        for (auto it = past.alerts.cbegin(); it != past.alerts.cend(); ++it)
            ids.insert(it.key());
        auto sorted = ids.values();
        sorted.sort();
        QList<RuleScore> out;
        for (const auto &id : std::as_const(sorted))
            out.append(past.score(id));
        return out;
    });
}

} // namespace store
