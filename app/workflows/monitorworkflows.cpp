// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitorworkflows.h"
#include "base/ulid.h"
#include <QUrl>

using base::ErrorKind;
using base::Result;
using namespace Qt::StringLiterals;

namespace workflows
{
namespace
{

template <typename Workflow> Done commit(const Workflow &workflow, store::Documents &documents, const Act &act)
{
    auto set = workflow.build(act);
    if (!set)
        return QtFuture::makeReadyFuture(Result<store::CommitReceipt>(tl::unexpected<base::Error>(set.error())));
    return documents.commit(std::move(*set));
}

store::ChangeSet one(const Act &act, const std::optional<store::StoredRecord> &current, const QString &type, const QJsonObject &body)
{
    store::ChangeSet set;
    set.actor = act.actor;
    set.at = act.at;
    if (current)
        set.changes.append({current->id, current->type, current->space, current->rev, body, false});
    else
        set.changes.append({type + u':' + base::newUlid(act.at), type, store::Space::Team, {}, body, false});
    return set;
}

} // namespace

Result<store::ChangeSet> SaveWatch::build(const Act &act) const
{
    if (name.trimmed().isEmpty())
        return base::fail(ErrorKind::Invalid, "watch.save", u"name"_s);
    if (const auto parsed = domain::Query::parse(query); !parsed)
        return base::fail(ErrorKind::Invalid, "watch.save", parsed.error().sentence());
    auto watch = current ? domain::Watch::fromJson(current->id, current->body) : domain::Watch{};
    watch.name = name.simplified();
    watch.group = group.simplified();
    watch.query = query.trimmed();
    watch.paused = paused;
    if (!current)
        watch.created = act.at;
    return one(act, current, u"watch"_s, watch.toJson());
}
Done SaveWatch::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> SaveSource::build(const Act &act) const
{
    auto record = source;
    if (record.kind == "feed"_L1) {
        const QUrl url(record.url, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
            return base::fail(ErrorKind::Invalid, "source.save", u"url"_s);
        if (record.name.trimmed().isEmpty())
            record.name = url.host();
    }
    if (record.name.trimmed().isEmpty())
        return base::fail(ErrorKind::Invalid, "source.save", u"name"_s);
    record.name = record.name.simplified();
    if (!current)
        record.created = act.at;
    return one(act, current, u"source"_s, record.toJson());
}
Done SaveSource::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> RemoveRecord::build(const Act &act) const
{
    store::ChangeSet set;
    set.actor = act.actor;
    set.at = act.at;
    set.changes.append({record.id, record.type, record.space, record.rev, {}, true});
    return set;
}
Done RemoveRecord::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> IgnoreAuthor::build(const Act &act) const
{
    if (author.trimmed().isEmpty())
        return base::fail(ErrorKind::Invalid, "author.ignore", u"author"_s);
    return one(act, {}, u"author-rule"_s, {{u"author"_s, author.trimmed()}, {u"action"_s, u"ignore"_s}, {u"reason"_s, reason}, {u"at"_s, act.at}});
}
Done IgnoreAuthor::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

} // namespace workflows
