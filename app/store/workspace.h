// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "alertreader.h"
#include "base/clock.h"
#include "base/result.h"
#include "documents.h"
#include "gaugereader.h"
#include "incidentreader.h"
#include "livereader.h"
#include "maintenance.h"
#include "mentions.h"
#include "migrations.h"
#include "search.h"
#include "seriesreader.h"
#include <QTimer>

namespace store
{

class ChangeBus;
class Database;

/// What happened when a workspace was opened, for the sentence that the person reads.
struct OpenReport {
    StartState state = StartState::None;
    QString movedAside;   ///< where the damaged file lies now
    QString openedCopy;   ///< the copy that was opened in its place; empty when a fresh workspace was made
    QString migratedCopy; ///< the verified copy from before a migration
};

/// One open workspace file. Made on the thread whose event loop serves it (the GUI's or a verb's); its parts may be
/// asked from any thread. Several processes may have one file open at once.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// Opens or makes the file. TooNew when a newer program wrote it; Storage when the folder cannot be written.
    /// A damaged file is moved aside, never deleted, and the newest usable copy is opened instead.
    static base::Result<std::unique_ptr<Workspace>> open(const QString &path, const base::Clock &clock, OpenReport *report = nullptr);
    ~Workspace() override;

    const QString &path() const { return m_path; }
    const base::Clock &clock() const { return m_clock; }
    const QString &device() const { return m_device; }
    bool isExercise() const { return m_exercise; }
    /// Marks a fresh workspace as an exercise, for ever.
    QFuture<base::Result<void>> markExercise(QString name);
    const QString &exerciseName() const { return m_exerciseName; }

    Documents &documents() { return *m_documents; }
    Mentions &mentions() { return *m_mentions; }
    SeriesReader &series() { return *m_series; }
    IncidentReader &incidents() { return *m_incidents; }
    AlertReader &alerts() { return *m_alerts; }
    LiveReader &live() { return *m_live; }
    GaugeReader &gauges() { return *m_gauges; }
    Search &search() { return *m_search; }
    Maintenance &maintenance() { return *m_maintenance; }

Q_SIGNALS:
    /// On this object's thread, after each commit here or elsewhere.
    void recordsChanged(const store::RecordNotice &notice);
    void mentionsStored(const store::MentionNotice &notice);
    /// Ratings or reports came in, here or elsewhere.
    void gaugesChanged();
    void backfilled(const QString &watchId);
    /// Stored mentions were judged, corrected or grouped: counts of the watch, or of everything when it is empty.
    void mentionsJudged(const QString &watchId);

private:
    Workspace(const QString &path, const base::Clock &clock);
    void lookElsewhere();

    QString m_path;
    const base::Clock &m_clock;
    QString m_device;
    QString m_exerciseName;
    bool m_exercise = false;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<Mentions> m_mentions;
    std::unique_ptr<SeriesReader> m_series;
    std::unique_ptr<IncidentReader> m_incidents;
    std::unique_ptr<AlertReader> m_alerts;
    std::unique_ptr<LiveReader> m_live;
    std::unique_ptr<GaugeReader> m_gauges;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Maintenance> m_maintenance;
    std::unique_ptr<ChangeBus> m_bus;
    QTimer m_look;
    qint64 m_seenSequence = 0;
    qint64 m_seenRow = 0;
    qint64 m_seenGauges = -1; ///< sum of all gauges' changes when last looked at
    bool m_looking = false;
};

} // namespace store
