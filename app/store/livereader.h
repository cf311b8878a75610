// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "domain/alerts.h"
#include "mentions.h"
#include "values.h"
#include <QFuture>
#include <QObject>

namespace store
{

class Database;

/// What detection counts of a mention that arrived live.
struct LiveMention {
    qint64 row = 0;
    qint64 arrived = 0; ///< UTC ms
    domain::Sentiment sentiment = domain::Sentiment::Unjudged;
    domain::Channel channel = domain::Channel::Web;
    QString language; ///< primary subtag
    quint8 cues = 0;
    bool copy = false;     ///< says nearly what others said
    qint64 newReach = 0;   ///< reach of an author who had not spoken for a month, from 10,000 on
    QList<qint64> watches; ///< keys
};
struct SilentLine {
    QString id;
    QString name;
    qint64 since = 0; ///< UTC ms
};
struct LiveStretch {
    QList<LiveMention> mentions; ///< in order of arrival
    qint64 lastRow = 0;          ///< where the next stretch begins
    QList<SilentLine> silent;
};

/// Posts of one near-duplicate group, for judging coordination.
struct CopyGroup {
    qint64 key = 0;
    int mentions = 0;
    QList<qint64> watches;      ///< keys its newest post hits
    QList<MentionTrace> traces; ///< since the time asked for, oldest first, at most 300
};

/// What detection remembers of a series; watch 0 is all mentions.
struct DetectorState {
    qint64 watch = 0; ///< key
    QString slice;
    qint64 until = 0; ///< UTC ms
    QByteArray state;
};
struct DetectionSetup {
    struct Line {
        QString id;
        qint64 key = 0;
        QString group;
        bool filling = false; ///< past mentions are still being matched
    };
    QList<domain::AlertRule> rules;
    QList<Line> watches;
    QList<DetectorState> states;
    QList<StoredRecord> alerts; ///< those that are open or were raised within a day
    qint64 until = 0;           ///< end of the last minute that was looked at; 0 for none
    qint64 lastRow = 0;
};

/// Counts of a minute of the past that the rollups do not hold.
struct CueCounts {
    qint64 minute = 0; ///< UTC ms
    int mentions = 0;
    int distress = 0;
    int rumour = 0;
    int complaint = 0;
    int copies = 0;
    qint64 newReach = 0;
};

/// What the mentions of a stretch consist of.
struct Makeup {
    qint64 total = 0;
    QHash<QString, qint64> sources, authors, languages, sentiments;
    QStringList texts;
    QStringList samples; ///< at most three ids: those with the greatest reach that do not copy each other
};

/// Mentions of one stretch that two watches hit.
struct Overlap {
    qint64 mine = 0;
    qint64 theirs = 0;
    qint64 both = 0;
};

/// What detection reads and keeps. Any thread.
class LiveReader : public QObject
{
    Q_OBJECT
public:
    explicit LiveReader(Database &database, QObject *parent = nullptr);

    /// `withStates` reads what detection remembers of each series as well.
    QFuture<base::Result<DetectionSetup>> setup(qint64 now, bool withStates);
    /// Live mentions after a row that arrived before `to` with a published time of the hour before, and sources that are silent
    /// or failing at `to`.
    QFuture<base::Result<LiveStretch>> stretch(qint64 afterRow, qint64 to);
    /// The last row that had arrived by then.
    QFuture<base::Result<qint64>> rowBefore(qint64 arrived);
    /// Groups that got a mention in (afterRow, lastRow] and have grown by a quarter since they had `known` mentions.
    QFuture<base::Result<QList<CopyGroup>>> copies(qint64 afterRow, qint64 lastRow, QHash<qint64, int> known, qint64 since);
    /// Live mentions in (afterRow, lastRow] published from `since` on, in order of time; of more than 50,000 the newest.
    QFuture<base::Result<QList<MentionTrace>>> traces(qint64 afterRow, qint64 lastRow, qint64 since);
    /// How many mentions of the filter each of the other watches hits too. Counts at most 50,000 for each watch; words of the
    /// filter are not judged.
    QFuture<base::Result<QList<Overlap>>> overlaps(MentionFilter filter, QStringList watches);
    QFuture<base::Result<void>> save(QList<DetectorState> states, qint64 until, qint64 lastRow);
    /// Minutes of the past with a mention, by published time, oldest first; a mention at a time, so slower than rollups.
    QFuture<base::Result<QList<CueCounts>>> cues(MentionFilter filter);
    /// Of at most `limit` newest mentions.
    QFuture<base::Result<Makeup>> makeup(MentionFilter filter, int limit);

private:
    Database &m_database;
};

} // namespace store
