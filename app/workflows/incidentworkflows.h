// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/records.h"
#include "store/documents.h"

namespace workflows
{

/// Who acts, and when. Each intention below checks its rule, builds one ChangeSet and commits it: whole or not at all.
struct Act {
    QString actor;
    qint64 at = 0; ///< UTC ms from the Clock
};
using Done = QFuture<base::Result<store::CommitReceipt>>;

/// Opens an incident: the record, its own watch, a timeline entry of the detection, and evidence of the mentions chosen.
struct OpenIncident {
    QString title;
    QString type;
    int level = 3;
    QString watchQuery;              ///< what draws its curve; empty for none
    QList<domain::Mention> mentions; ///< become evidence
    QString owner;
    QString alert;       ///< id of the alert that it is opened from; empty when a person saw it
    qint64 detected = 0; ///< UTC ms; 0 for now, or for when the first of the mentions was published

    /// Invalid when the title is empty.
    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Adds mentions to an incident as evidence, each with its own record, and one timeline entry.
struct AttachMentions {
    store::StoredRecord incident;
    QList<domain::Mention> mentions;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Moves an incident to another phase. Leaving Detected asks for an owner, going back for a reason (decisions.md, Shell).
struct AdvanceIncident {
    store::StoredRecord incident;
    domain::Phase to = domain::Phase::Verifying;
    QString owner; ///< set as the owner when not empty
    QString reason;

    enum class Missing { Nothing, Owner, Reason };
    static Missing missing(const domain::Incident &incident, domain::Phase to, const QString &owner, const QString &reason);
    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Changes title, type, level or owner of an incident; a change of level or owner is written to the timeline.
struct EditIncident {
    store::StoredRecord incident;
    std::optional<QString> title;
    std::optional<QString> type;
    std::optional<int> level;
    std::optional<QString> owner;
    QString reason;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Appends to a timeline. A correction names the entry it corrects; that one stays.
struct AddEntry {
    domain::TimelineEntry entry;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Sets the organisation's alert level; a reason is always asked for.
struct ChangeLevel {
    std::optional<store::StoredRecord> current;
    int level = domain::calmLevel;
    QString reason;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

} // namespace workflows
