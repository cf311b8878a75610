// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/alertreader.h"

/// Sentences about alerts and rules, in the reader's language. Pure functions; locale and zone as in words.h.
namespace desk::words
{

/// What was found against what was expected, by the kind: "×6.2 of what is usual: 143 mentions in 60 min, expected 23 (12 to
/// 41)", "82 negative mentions in 60 min, 68% of those judged, usually 35%".
QString deviation(const domain::Alert &alert);
/// Of a coordination alert who acted as one: "Within 20 seconds of each other, on 3 links or texts: anna, bo and 4 more". Empty
/// when nobody did.
QString inStep(const domain::Alert &alert);
/// The watches that joined it, by name: "also: MV Sandling, Orlo Ferries". Empty without one.
QString also(const QStringList &watches);
/// The deviation as a figure for a mark: "×6.2", "68%", "412 k"; "new" where next to nothing was expected.
QString figure(const domain::Alert &alert);
/// How the expected count was made: "Expected = 14 an hour, all hours alike × 1.6 at this hour of the week; learnt over 12
/// days", or with what the kind compares.
QString baseline(const domain::Alert &alert);
/// "raised 7 · precision 71% of 7 judged · lead 24 min".
QString score(const store::RuleScore &score);
/// One driver: "Term “three dead”: 64, before 2".
QString driver(const domain::AlertDriver &driver);
/// One part of the early score: "rarity +1.2".
QString sign(const domain::AlertSign &sign);

/// Two sentences one after the other, as the language sets them.
QString together(const QString &first, const QString &second);
/// A rule's own name, else that of its kind.
QString ruleName(const domain::AlertRule &rule);
QString ruleName(const domain::Alert &alert);
/// "All mentions", "Sentiment: Negative", "Channel: News", "Language: Persian".
QString slice(const QString &slice);
/// What the threshold of a kind counts, as the label of its field: "Times what is usual".
QString thresholdName(domain::RuleKind kind);
/// When the rule makes an alert and what it looks at, with its numbers; `watch` is the watch's name.
QString meaning(const domain::AlertRule &rule, const QString &watch);

} // namespace desk::words
