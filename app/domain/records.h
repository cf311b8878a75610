// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mention.h"
#include <QJsonObject>
#include <QStringList>

namespace domain
{

/// Phases of an incident in their order. Stored by name.
enum class Phase { Detected, Verifying, Responding, Recovering, Closed };
inline constexpr int phaseCount = 5;
QString phaseName(Phase phase); ///< detected verifying responding recovering closed
Phase phaseFromName(const QString &name);

/// Alert levels: 1 is the gravest (Ⅰ red) and 4 the mildest (Ⅳ blue); 0 is calm or not set.
inline constexpr int calmLevel = 0;

/// The six crisis types of demands P2 to P7, by stable name.
QStringList incidentTypes();
/// The seven risks of demand E2, by stable name.
QStringList riskNames();

/// An incident. Every record keeps the members it does not know in `extra`, so that they survive an older program.
struct Incident {
    QString id;     ///< incident:ULID
    QString number; ///< INC-2026-0142
    QString title;
    QString type;        ///< one of incidentTypes()
    QString risk;        ///< one of riskNames(), may be empty
    bool social = false; ///< social crisis rather than one of the organisation or brand alone (P1)
    int level = calmLevel;
    Phase phase = Phase::Detected;
    QString owner;       ///< name of the lead; empty while nobody has accepted it
    QString watch;       ///< id of the watch whose matches draw the incident's curve
    QString alert;       ///< id of the alert it was opened from; empty when a person saw it first
    qint64 detected = 0; ///< UTC ms
    qint64 opened = 0;
    qint64 phaseSince = 0;
    qint64 closed = 0;
    QStringList mentions; ///< ids of mentions attached as evidence
    QJsonObject extra;

    static Incident fromJson(const QString &id, const QJsonObject &body);
    QJsonObject toJson() const;
};

/// Kinds of timeline entries. Stored by name.
enum class EntryKind { Note, Detection, Decision, Call, Evidence, Status, Statement, Fact, Task };
inline constexpr int entryKindCount = 9;
QString entryKindName(EntryKind kind);
EntryKind entryKindFromName(const QString &name);

/// One line of an incident's timeline: append-only. The chain members are filled by the store when it is committed.
struct TimelineEntry {
    QString id; ///< entry:ULID
    QString incident;
    EntryKind kind = EntryKind::Note;
    QString text;
    QString author;
    qint64 happened = 0; ///< UTC ms, when it happened in the world
    qint64 learned = 0;  ///< when the team learned of it
    qint64 entered = 0;  ///< when it was written here
    QString corrects;    ///< id of the entry that this one corrects
    QStringList refs;    ///< ids of mentions, evidence or other records
    QString device;
    qint64 counter = 0; ///< per device, without gaps, from 1
    QString prev;       ///< head of the device's entry before, hex
    QString salt;       ///< hex
    QString bodyHash;   ///< SHA-256(salt ‖ canonical content), hex
    QString head;       ///< SHA-256(prev ‖ counter ‖ bodyHash ‖ entered), hex
    QJsonObject extra;

    static TimelineEntry fromJson(const QString &id, const QJsonObject &body);
    QJsonObject toJson() const;
    /// The members that bodyHash covers.
    QJsonObject content() const;
    /// What bodyHash and head must be; used to seal and to check.
    QString computeBodyHash() const;
    QString computeHead() const;
};

/// A saved query that is matched live and counted.
struct Watch {
    QString id;
    QString name;
    QString group; ///< heading in the list: Brand, Rumours …; may be empty
    QString query;
    bool paused = false;
    qint64 created = 0;
    QJsonObject extra;

    static Watch fromJson(const QString &id, const QJsonObject &body);
    QJsonObject toJson() const;
};

/// A source of mentions that is polled or was imported.
struct SourceRecord {
    QString id;
    QString name;
    QString kind; ///< connector: feed, file, drill
    QString url;  ///< address of a feed, name of a file
    Channel channel = Channel::News;
    QString language;        ///< declared for the whole source; may be empty
    int intervalMinutes = 0; ///< 0: as the feed says, else five minutes
    bool paused = false;
    qint64 created = 0;
    QJsonObject extra;

    static SourceRecord fromJson(const QString &id, const QJsonObject &body);
    QJsonObject toJson() const;
};

/// The organisation's alert level: one document, situation:level, whose history is its revisions.
struct SituationLevel {
    int level = calmLevel;
    int from = calmLevel;
    QString by;
    QString reason;
    qint64 at = 0;
    QJsonObject extra;

    static SituationLevel fromJson(const QJsonObject &body);
    QJsonObject toJson() const;
};

/// The next human number after those seen: INC-2026-0143.
QString incidentNumber(int year, int sequence);
/// Year and sequence of a number; {0, 0} when it is not one.
std::pair<int, int> parseIncidentNumber(const QString &number);

} // namespace domain
