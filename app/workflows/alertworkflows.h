// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alerts.h"
#include "incidentworkflows.h"

namespace workflows
{

/// Makes or changes a rule. Invalid when a number is out of its range (AlertRule::thresholds, the bounds of its other
/// members) or the slice is none. A rule may go without a name: then screens say what its kind is.
struct SaveRule {
    std::optional<store::StoredRecord> current;
    domain::AlertRule rule;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Takes a rule away. What it raised stays; an undo brings the rule back as it was. Invalid for any other record.
struct RemoveRule {
    store::StoredRecord rule;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Says that somebody has seen an alert: it is not told again. Invalid when somebody did already.
struct AcknowledgeAlert {
    store::StoredRecord alert;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Says whether an alert was justified, which also acknowledges it. A verdict may be changed.
struct JudgeAlert {
    store::StoredRecord alert;
    bool justified = true;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// An incident from an alert: `watchQuery` is that of the alert's watch, `samples` are its mentions and become evidence. It
/// counts as detected when the alert was raised. Title, type and owner are the caller's to set.
OpenIncident openFromAlert(const domain::Alert &alert, const QString &watchQuery, const QList<domain::Mention> &samples);

} // namespace workflows
