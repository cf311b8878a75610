// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "../mentionbatch.h"
#include "connection.h"
#include "rollups.h"

namespace store
{

inline int thousandths(float score) { return int(std::lround(double(score) * 1000)); }

/// Changes what stored mentions are judged to be, and with it the counts and the hits of watches that ask for a judgement.
/// Inside somebody's transaction; call write() at the end.
class Judging
{
public:
    Judging(Connection &connection, qint64 now);

    void judge(const JudgedText &text);
    /// False when there is no such mention.
    bool correct(qint64 row, const Correction &correction);
    void write();
    const QSet<QString> &changedWatches() const { return m_changed; }

private:
    struct Place;
    struct Asking {
        qint64 key = 0;
        QString id;
        domain::Query query;
    };
    void move(const Place &before, domain::Sentiment sentiment);
    void rematch(const Place &now, domain::Sentiment sentiment);

    Connection &m_connection;
    qint64 m_now;
    RollupBuffer m_rollups;
    QList<Asking> m_asking; ///< watches whose query asks for a judgement
    QSet<QString> m_changed;
};

/// Puts a mention into the group of another, and groups that it joins into one.
void joinGroup(Connection &connection, const SimilarMention &mention);

/// Name of a task in the table.
QString correctionName(Correction::Task task);
Correction::Task correctionTask(const QString &name);

/// The next mentions below the mark that an earlier version stored without judging, newest first.
QList<TextToJudge> textsToJudge(Connection &connection, int limit);

} // namespace store
