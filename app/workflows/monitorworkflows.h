// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/query.h"
#include "incidentworkflows.h"

namespace workflows
{

/// Makes or changes a watch. Invalid when the name is empty or the query does not parse.
struct SaveWatch {
    std::optional<store::StoredRecord> current;
    QString name;
    QString group;
    QString query;
    bool paused = false;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Makes or changes a source. Invalid when the address is not an http or https address (feeds) or the name is empty.
struct SaveSource {
    std::optional<store::StoredRecord> current;
    domain::SourceRecord source;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// Takes a watch, a source or another record away; undo brings it back.
struct RemoveRecord {
    store::StoredRecord record;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

/// From now on nothing this author writes hits a watch. The mentions themselves stay stored and searchable.
struct IgnoreAuthor {
    QString author;
    QString reason;

    base::Result<store::ChangeSet> build(const Act &act) const;
    Done run(store::Documents &documents, const Act &act) const;
};

} // namespace workflows
