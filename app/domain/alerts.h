// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace domain
{

/// What a rule looks for. Stored by name.
enum class RuleKind {
    Burst,            ///< far more mentions than usual at this hour of the week
    NegativeShare,    ///< the share of negative mentions rose
    Speed,            ///< mentions an hour grew against the hour before
    BigAuthor,        ///< somebody with a large audience spoke who had not spoken for a month
    Coordination,     ///< accounts act as one
    RumourCue,        ///< claims worth checking
    Distress,         ///< people who may need help
    SilentFeed,       ///< a source that brings nothing any more
    ComplaintCluster, ///< many complaints in a short time
    Early,            ///< several weak signs together
    RatingFall,       ///< the stars people give fell
    ReportBurst       ///< far more reports than usual at this hour of the week
};
inline constexpr int ruleKindCount = 12;
/// burst negativeShare speed bigAuthor coordination rumourCue distress silentFeed complaintCluster early ratingFall reportBurst
QString ruleKindName(RuleKind kind);
RuleKind ruleKindFromName(const QString &name);
/// Whether a kind looks at gauges (stars, reports) and not at mentions.
constexpr bool looksAtGauges(RuleKind kind) { return kind == RuleKind::RatingFall || kind == RuleKind::ReportBurst; }

/// What makes an alert. Record type `rule`. Unknown members survive in `extra`.
struct AlertRule {
    QString id; ///< rule:ULID
    QString name;
    QString watch; ///< id of the watch it looks at; empty for everything, see looksAtEachWatch()
    QString slice; ///< part of the watch: empty for all, sentiment:negative, channel:news, language:fa
    RuleKind kind = RuleKind::Burst;
    /// What must be reached, by kind. Burst: times what is usual. NegativeShare: rise of the share, 0…1. Speed: times the
    /// hour before. BigAuthor: reach. Coordination: score, 0…1. RumourCue, Distress, ComplaintCluster: share of the
    /// window's mentions, 0…1. SilentFeed: minutes of failing. Early: score, 0…1. RatingFall: stars below what is usual.
    /// ReportBurst: times what is usual.
    double threshold = 0;
    int minimumCount = 1;   ///< mentions in the window below which it keeps quiet
    int windowMinutes = 60; ///< at most 60; a burst chooses its own window
    int quietFrom = 0;      ///< local minutes of the day; equal to quietTo for no quiet hours
    int quietTo = 0;
    bool critical = false;  ///< is told in quiet hours as well
    int repeatMinutes = 15; ///< told again until somebody acknowledges; 0 for once
    int groupMinutes = 60;  ///< what is found within it joins the open alert
    int level = 3;          ///< suggested alert level, 1…4
    bool enabled = true;
    qint64 created = 0; ///< UTC ms
    QJsonObject extra;

    /// Whether a rule without a watch looks at every watch by itself (bursts, shares, speed, early signs) or at all mentions
    /// together (the others, where one mention that several watches match should raise one alert).
    bool looksAtEachWatch() const;
    bool looksAtGauges() const { return domain::looksAtGauges(kind); }
    bool usesWatch() const;  ///< false for silent feeds, ratings and reports, which look at sources
    bool usesSlice() const;  ///< false for those and for coordination
    bool usesWindow() const; ///< whether windowMinutes says anything: bursts, authors, sources and groups choose their own
    bool usesCount() const;  ///< whether minimumCount says anything
    bool canReplay() const;  ///< whether the past it would look at is kept
    /// What a threshold of that kind may be, in its own unit, both ends included.
    struct Range {
        double least = 0;
        double most = 0;
    };
    static Range thresholds(RuleKind kind);
    /// A rule of that kind with the thresholds that ship.
    static AlertRule ofKind(RuleKind kind);
    static AlertRule fromJson(const QString &id, const QJsonObject &body);
    QJsonObject toJson() const;
};

enum class AlertState { Open, Acknowledged, Judged };
QString alertStateName(AlertState state); ///< open acknowledged judged
AlertState alertStateFromName(const QString &name);

/// Why it rose: one term, source, author, sentiment or language.
struct AlertDriver {
    QString kind; ///< term source author sentiment language
    QString name; ///< of a source its name, of a sentiment domain::sentimentName
    qint64 now = 0;
    qint64 before = 0;
    double score = 0; ///< signed log-likelihood ratio
};
/// One weak sign in the early score.
struct AlertSign {
    QString name;            ///< burst negative speed copies author rumour distress
    double value = 0;        ///< as measured: days of rarity, shares, times, followers
    double contribution = 0; ///< what it adds to the logit
};
/// How the expected count was made, so that a sentence can be made of it.
struct AlertBaseline {
    double level = 0;      ///< usual mentions an hour, all hours alike
    double hourFactor = 1; ///< times that at this hour of the week
    double learntDays = 0;
};

/// A burst on another watch that mostly the same mentions raised while an alert stood.
struct AlertAlso {
    QString watch;    ///< id
    qint64 found = 0; ///< UTC ms: end of the minute in which it was found
    double count = 0; ///< as in Alert
    double expected = 0;
    double multiple = 0;
    int windowMinutes = 0;
};

/// Something that a rule found. Record type `alert`, written by Foreshock, acknowledged and judged by people.
struct Alert {
    QString id; ///< alert:ULID
    QString rule;
    QString ruleName; ///< as it was when the alert was raised
    RuleKind kind = RuleKind::Burst;
    int level = 3;
    QString watch;   ///< id; empty for all mentions
    QString slice;   ///< as in AlertRule
    QString subject; ///< id of the silent source or the gauge; key of the largest coordinated group, see isOfLink(); else empty
    QString subjectName;
    AlertState state = AlertState::Open;
    qint64 opened = 0; ///< UTC ms: end of the minute in which it was found
    qint64 last = 0;   ///< end of the last minute that the rule still held
    qint64 closed = 0; ///< 0 while it holds
    qint64 peakAt = 0; ///< end of the minute with the greatest multiple
    double peak = 0;   ///< that multiple
    qint64 told = 0;   ///< when it was last told; 0 while quiet hours hold it back
    int repeats = 0;   ///< how often it was told again
    int joined = 0;    ///< minutes whose finding joined it instead of raising another
    QString acknowledgedBy;
    qint64 acknowledged = 0;
    int verdict = 0; ///< 1 justified, -1 false alarm, 0 not judged
    QString judgedBy;
    qint64 judged = 0;
    double count = 0; ///< mentions in the window when it was raised, or what the kind counts
    double expected = 0;
    double low = 0;
    double high = 0;
    double multiple = 0; ///< count / expected, or the measured value of the kind (a share, a reach, a score)
    int windowMinutes = 0;
    double copies = 0; ///< 0…1: share of near-duplicates in the window
    AlertBaseline baseline;
    QList<AlertDriver> drivers;
    QStringList samples;   ///< at most three mention ids
    QStringList inStep;    ///< Coordination: names of accounts that met again and again, the most active first, at most ten
    int inStepCount = 0;   ///< how many there are in all
    int inStepSeconds = 0; ///< within how many seconds of each other they met
    int inStepObjects = 0; ///< of a link: on how many things the middle one of them met another
    QList<AlertAlso> also; ///< bursts that joined it, the oldest first, one a watch
    double early = 0;      ///< 0…1
    QList<AlertSign> signs;
    QJsonObject extra;

    bool isOpen() const { return closed == 0; }
    /// Whether accounts share a link in step, else copies of a text.
    bool isOfLink() const;
    /// Whether it was raised on that watch or joined by what was found there.
    bool isOn(const QString &place) const;
    /// Names another watch, unless it is named already.
    void addAlso(const AlertAlso &other);
    static Alert fromJson(const QString &id, const QJsonObject &body);
    QJsonObject toJson() const;
};

} // namespace domain
