// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rules.h"
#include <QHash>
#include <QMap>
#include <QSet>
#include <tuple>

namespace detection
{

/// One series: a watch (empty for all mentions) and a slice of it (domain::AlertRule::slice).
struct SeriesKey {
    QString watch;
    QString slice;
    bool operator==(const SeriesKey &) const = default;
    bool operator<(const SeriesKey &other) const { return std::tie(watch, slice) < std::tie(other.watch, other.slice); }
};
size_t qHash(const SeriesKey &key, size_t seed = 0);

/// Copies or a link that accounts acting as one passed on, as they stand in a closed minute.
struct CoordinatedGroup {
    QString key;  ///< names the group for as long as it lives
    QString name; ///< how its text begins, or the link
    double score = 0;
    int shares = 0;
    int accounts = 0;
    qint64 from = 0;       ///< UTC ms of its first share
    QSet<QString> watches; ///< that it belongs to; the empty one always
    QList<quint64> inStep; ///< accounts that met again and again, the most active first
    qint64 withinMs = 0;   ///< of each other
    int objects = 0;       ///< of a link: on how many things the middle one met another
    QStringList samples;   ///< ids of its first mentions, at most three
};
/// A source that brings nothing, though it should.
struct SilentSource {
    QString id;
    QString name;
    qint64 since = 0; ///< UTC ms
};

/// A closed minute. A series that is not named had no mention.
struct MinuteInput {
    qint64 minute = 0;   ///< its start, UTC ms
    int localMinute = 0; ///< of the day, where the desk is
    QHash<SeriesKey, MinuteCounts> counts;
    QList<CoordinatedGroup> coordinated;
    QList<SilentSource> silent;
    QList<GaugeState> gauges; ///< whose newest reading still speaks for now
};

/// What became of an alert in a minute. The alert has no id yet when it is raised.
struct AlertEvent {
    Step step = Step::Nothing;
    domain::Alert alert;
};

/// The states of all series that rules look at, and the alerts that stand. Minutes go in, in order; what became of alerts
/// comes out. Nothing in it looks ahead or at a clock: the same minutes give the same events. One thread at a time.
class RuleEngine
{
public:
    /// `watches` are those that rules without a watch look at one by one; with none of them, at all mentions. Series and
    /// alerts that no rule asks for any more are dropped.
    void setRules(const QList<domain::AlertRule> &rules, const QStringList &watches);
    const QList<domain::AlertRule> &rules() const { return m_rules; }
    /// Series that rules ask for, in order.
    QList<SeriesKey> wanted() const { return m_states.keys(); }
    /// Those that wait for their past: minutes pass them by until adopt().
    QSet<SeriesKey> cold() const { return m_cold; }
    /// Goes on from that state; an empty one has no past.
    void adopt(const SeriesKey &key, const SliceState &state);
    /// Forgets the past of all series of a watch, because it asks for something else now.
    void cool(const QString &watch);
    /// null for a series that no rule asks for.
    const SliceState *state(const SeriesKey &key) const;

    /// Alerts from before, and what people did to them since; one that nobody need be told of any more is forgotten.
    void setAlert(const domain::Alert &alert);
    QList<domain::Alert> alerts() const;

    /// Takes a minute in. A minute that a series has seen already changes nothing in it.
    QList<AlertEvent> push(const MinuteInput &input);
    /// The id that a raised alert was stored under.
    void named(const domain::Alert &alert);
    /// Lets an alert that has just been raised join another that stands, and gives that one back with the watch named. From
    /// then on what is found at its place holds the other, until that one closes. Nothing when the other does not stand.
    std::optional<domain::Alert> join(const domain::Alert &alert, const QString &other);

private:
    struct Place {
        QString rule, watch, slice, subject;
        bool operator<(const Place &other) const
        {
            return std::tie(rule, watch, slice, subject) < std::tie(other.rule, other.watch, other.slice, other.subject);
        }
    };
    static Place placeOf(const domain::Alert &alert);
    QStringList watchesOf(const domain::AlertRule &rule) const;
    /// What a rule says of every place that it looks at or has an alert for.
    QMap<Place, std::optional<Hit>> found(const domain::AlertRule &rule, const MinuteInput &input) const;
    /// What is found at a place that joined an alert holds that alert.
    void hold(const Place &place, qint64 end, QList<AlertEvent> &out);
    void step(const domain::AlertRule &rule, const Place &place, const Hit *hit, const MinuteInput &input, QList<AlertEvent> &out);

    QList<domain::AlertRule> m_rules;
    QStringList m_watches;
    QMap<SeriesKey, SliceState> m_states;
    QSet<SeriesKey> m_cold;
    QMap<Place, domain::Alert> m_alerts;
    QMap<Place, Place> m_joined; ///< places whose findings hold the alert of another
};

} // namespace detection
