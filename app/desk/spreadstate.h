// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/mentions.h"
#include <QHash>
#include <QPointF>
#include <array>

namespace desk
{

/// An account on the map of spread. Measures as detection::SpreadAccount has them.
struct SpreadAccount {
    QString name;
    QPointF at; ///< place on the map, in units of the layout
    int mentions = 0;
    qint64 reach = 0;
    qint64 first = 0;                ///< UTC ms; 0 for one that others name but that said nothing
    std::array<int, 4> sentiments{}; ///< by domain::Sentiment
    int passedOn = 0, passes = 0;
    double influence = 0, bridge = 0;
    int group = -1, began = 0, followers = 0;
    bool firstMover = false;  ///< among the ten that most accounts came after
    bool bridging = false;    ///< among the ten over which most shortest ways lead, and at least a fiftieth
    bool coordinated = false; ///< in one of SpreadState::voices that is clear
};
struct SpreadTie {
    int from = 0, to = 0; ///< whose words, who passed them on: index in SpreadState::accounts
    double weight = 0;
    int times = 0, credited = 0;
    qint64 first = 0; ///< UTC ms
};

/// Accounts that look as if they acted as one, with what speaks for it. An observation, never a verdict on a person.
struct OneVoice {
    struct Sample {
        QString author, text;
        qint64 at = 0; ///< UTC ms
    };
    double score = 0;   ///< 0.5…1
    bool clear = false; ///< from 0.9 on; below, one text in new dressing may be all that speaks for it
    int posts = 0;
    qint64 from = 0, to = 0; ///< UTC ms, inclusive
    QStringList accounts;    ///< the most active first
    QStringList signs;       ///< sentences: who, what, when; the strongest first
    QList<Sample> samples;   ///< at most three, the earliest of different accounts
};

/// What the map of spread shows of a range.
struct SpreadState {
    QList<SpreadAccount> accounts; ///< with ties, the most influential first; then the twelve others of most reach
    QList<SpreadTie> ties;         ///< the heaviest first
    int groups = 0;                ///< communities of three and more
    double inGroup = 0, inGroupByChance = 0;
    QList<OneVoice> voices;  ///< the surest first, at most thirty
    int moreVoices = 0;      ///< less sure ones that are not in `voices`
    int mentions = 0;        ///< that were read
    int alone = 0;           ///< accounts that are not drawn, since nobody passed them on and they passed on nobody
    int leftOut = 0;         ///< people left out because of possible distress
    bool capped = false;     ///< there were more mentions, older ones, than are read
    qint64 from = 0, to = 0; ///< UTC ms
};

/// Measures mentions, newest first. Whoever wrote of possible distress in words of their own (not a repost, and not what more
/// than three say in the same words) is left out with all they wrote, and so are ties to them; no text of possible distress
/// is quoted. Accounts that have a place in `places`, by name, stay near it. Slow; any thread.
SpreadState measureSpread(const QList<store::MentionPassing> &mentions, const QHash<QString, QPointF> &places);

} // namespace desk
