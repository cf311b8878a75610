// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alerts.h"
#include "gauge.h"
#include "slicestate.h"
#include <optional>

namespace detection
{

/// Several weak signs as one score: 1 / (1 + exp(−(b + Σ wᵢ xᵢ))) with b = −3.5. Each xᵢ is a sign scaled so that 1 is
/// worth noticing, and cut at 1.5:
///
/// | sign | x | w |
/// |---|---|---|
/// | burst | ln(1 + days of rarity) / ln 31 | 2.2 |
/// | negative | rise of the negative share of the last hour against the day before / 0.3 | 1.2 |
/// | speed | ln((mentions of the last hour + 5) / (of the hour before + 5)) / ln 4 | 1.4 |
/// | copies | share of near-duplicates in the last hour / 0.5 | 1.0 |
/// | author | log₁₀(reach of a new author / 10,000) / 1 | 1.0 |
/// | rumour | share of mentions with a rumour cue / 0.3 | 1.2 |
/// | distress | share of mentions with a distress cue / 0.1 | 1.0 |
///
/// No sign reaches 0.5 alone; two that are plain do. The weights are set by hand and not trained: the score orders what is
/// shown and is no probability.
struct EarlyScore {
    double score = 0;               ///< 0…1
    QList<domain::AlertSign> signs; ///< those above 0, the greatest contribution first
};
/// Below `leastMentions` in the last hour every share counts as 0.
EarlyScore earlyScore(const SliceState &slice, quint32 leastMentions = 5);

/// What a rule found in one minute.
struct Hit {
    double count = 0;
    double expected = 0;
    double low = 0; ///< the expected range of the window, two standard deviations
    double high = 0;
    double multiple = 0; ///< count / expected, or the measured share, reach or score
    int windowMinutes = 0;
    QString subject; ///< as domain::Alert
    QString subjectName;
};

/// Whether the newest minute of a slice fulfils a rule, for the kinds that look at counts; nullopt for the others. Pure.
std::optional<Hit> evaluate(const domain::AlertRule &rule, const SliceState &slice);
/// Whether a gauge fulfils a rule that looks at gauges; nullopt for other rules and for gauges of the other kind. Pure.
std::optional<Hit> evaluate(const domain::AlertRule &rule, const GaugeState &gauge);

/// Whether that minute of the local day lies in the quiet hours, which may pass midnight.
bool isQuiet(const domain::AlertRule &rule, int localMinute);

/// What becomes of an alert after a minute.
enum class Step {
    Nothing,
    Raise, ///< make it; it is told when `told` was set
    Join,  ///< it holds on
    Tell,  ///< tell it again, or at last
    Close  ///< nothing was found for groupMinutes
};
/// Carries an alert through one minute. `alert` is null while none is open for this rule, watch and subject; `hit` is null
/// when the rule found nothing. Raise fills `alert` from the hit. Somebody who acknowledged or judged is not told again,
/// nor is anybody a day after the alert was raised. Pure.
Step carry(const domain::AlertRule &rule, std::optional<domain::Alert> &alert, const Hit *hit, qint64 end, int localMinute);

} // namespace detection
