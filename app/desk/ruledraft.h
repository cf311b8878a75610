// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alerts.h"
#include <array>
#include <optional>

namespace desk
{

/// A rule while somebody writes it: what is typed as text, in the reader's digits and in the units that a person uses
/// (percent instead of a share, points of 100 instead of a score, 22:00 instead of 1320). Digits of every script are read.
/// A value; locale as in words.h.
struct RuleDraft {
    enum class Field { Threshold, MinimumCount, Window, QuietFrom, QuietTo, Repeat, Group };
    static constexpr int fieldCount = 7;

    domain::AlertRule rule; ///< what is chosen and not typed: name, kind, watch, slice, level, switches
    std::array<QString, fieldCount> texts;

    static RuleDraft of(const domain::AlertRule &rule);
    QString &text(Field field) { return texts.at(size_t(field)); }
    const QString &text(Field field) const { return texts.at(size_t(field)); }
    /// Whether that field says anything for the rule's kind.
    bool uses(Field field) const;
    /// What is wrong with a field and how it is right, in a sentence; empty when it can be used.
    QString problem(Field field) const;
    /// The rule as written; nullopt while a field has a problem. What the kind does not use stays as it was.
    std::optional<domain::AlertRule> read() const;
    /// Another kind, for a new rule: with the numbers that ship for it, without a slice that the kind cannot have.
    void setKind(domain::RuleKind kind);
    /// Slices that a rule of this kind can have, the whole first.
    QStringList slices() const;
};

} // namespace desk
