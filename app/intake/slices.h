// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "detection/ruleengine.h"
#include "store/workspace.h"

namespace intake
{

/// The part of a watch that domain::AlertRule::slice names; false when the name says nothing.
bool readSlice(const QString &slice, store::SeriesFilter &filter);
bool readSlice(const QString &slice, store::MentionFilter &filter);
/// Whether a live mention lies in that part.
bool isInSlice(const QString &slice, const store::LiveMention &mention);

/// Rules that a fresh workspace starts with. Their ids are the same on every desk, so that a team gets them once, and they
/// have no name of their own: screens say what the kind is.
QList<domain::AlertRule> defaultRules();

/// A detector's state after the minutes of a series, from its first mention on.
detection::SliceState warmed(const store::Series &series);
/// One bin as detection counts it.
detection::MinuteCounts countsOf(const store::Bin &bin);

/// Why it rose: the strongest rises among terms, sources, authors, sentiments and languages.
QList<domain::AlertDriver> driversOf(const store::Makeup &now, const store::Makeup &before);

/// Groups of copies whose accounts act in step within the stretch given; `watchIds` names watches by key.
QList<detection::CoordinatedGroup> judged(const QList<store::CopyGroup> &groups, const QHash<qint64, QString> &watchIds);

} // namespace intake
