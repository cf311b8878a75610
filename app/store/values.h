// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/gauge.h"
#include "domain/mention.h"
#include "domain/records.h"
#include "domain/revision.h"
#include <QJsonObject>
#include <QSet>

namespace store
{

/// Which space a record belongs to: restricted ones sync with their own database and members.
enum class Space { Team, Restricted };
QString spaceName(Space space);
Space spaceFromName(const QString &name);

/// A record as stored: its winning revision.
struct StoredRecord {
    QString id;
    QString type;
    Space space = Space::Team;
    domain::RevId rev;
    qint64 seq = 0;
    qint64 stored = 0;  ///< UTC ms when this desk stored the winning revision
    int liveLeaves = 1; ///< more than one: a conflict waits for a person
    QJsonObject body;
};

/// One record of a change: new when `base` is null, else an edit of exactly that revision.
struct RecordChange {
    QString id;
    QString type;
    Space space = Space::Team;
    domain::RevId base;
    QJsonObject body;
    bool deleted = false;
};

/// What a person's act writes: committed whole or not at all. Timeline entries are sealed into the device's chain, and
/// an incident without a number gets the next one.
struct ChangeSet {
    QList<RecordChange> changes;
    QString actor;
    qint64 at = 0; ///< UTC ms from the Clock
};

/// What a commit did, enough to undo it.
struct CommitReceipt {
    struct Line {
        QString id;
        QString type;
        domain::RevId before; ///< null for a new record
        domain::RevId after;
    };
    QList<Line> lines;
    qint64 sequence = 0;
};

/// Said once after each commit, here or by another process on the same file.
struct RecordNotice {
    QStringList ids;
    QSet<QString> types;
    qint64 sequence = 0;
    bool elsewhere = false; ///< another process wrote it
};
struct MentionNotice {
    int stored = 0;
    qint64 lastRow = 0;
    qint64 firstPublished = 0;
    qint64 lastPublished = 0;
    QSet<QString> watches; ///< ids of watches that were hit; empty with `elsewhere`
    bool elsewhere = false;
};

/// Counts of one bin of a series.
struct Bin {
    int negative = 0;
    int neutral = 0;
    int positive = 0;
    int unjudged = 0;
    qint64 reach = 0;
    int total() const { return negative + neutral + positive + unjudged; }
    void add(domain::Sentiment sentiment, int mentions);
};
struct Series {
    qint64 from = 0; ///< UTC ms, start of the first bin
    qint64 binMs = 0;
    QList<Bin> bins;
    Bin sum() const;
};
struct Share {
    QString name; ///< channel name, language tag or source name
    int mentions = 0;
};
struct AuthorShare {
    QString author;
    qint64 reach = 0;
    int mentions = 0;
    Bin sentiment;
};
struct WatchSummary {
    QString id;
    domain::Watch watch;
    int now = 0;          ///< mentions in the period
    int before = 0;       ///< mentions in the period before it
    QList<int> spark;     ///< totals over the period, oldest first
    bool filling = false; ///< past mentions are still being matched
    double filled = 1;    ///< share of past mentions matched so far
};
struct SourceHealth {
    domain::SourceRecord record;
    qint64 lastItem = 0; ///< UTC ms of arrival of the newest item; 0 for none yet
    qint64 lastPoll = 0;
    qint64 nextPoll = 0;
    QString error; ///< kind and detail of the last failure; empty when the last poll worked
    qint64 errorSince = 0;
    bool silent = false;
    QList<int> spark; ///< items per hour over 24 hours
};

/// A gauge and what it showed.
struct GaugeLine {
    QString id;
    QString name;
    domain::GaugeKind kind = domain::GaugeKind::Stars;
    QString source;                  ///< id of the source record, or local:KIND/NAME
    qint64 stepMs = 0;               ///< ms between readings that mentions add up to; 0 for published figures
    qint64 changed = 0;              ///< grows with every write
    QList<domain::Reading> readings; ///< oldest first
};

} // namespace store

Q_DECLARE_METATYPE(store::RecordNotice)
Q_DECLARE_METATYPE(store::MentionNotice)
