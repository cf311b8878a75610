// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertworkflows.h"
#include "base/ulid.h"
#include <cmath>

using base::ErrorKind;
using base::Result;
using domain::Alert;
using domain::AlertState;
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

store::ChangeSet edited(const Act &act, const store::StoredRecord &record, const QJsonObject &body)
{
    return {{{record.id, record.type, record.space, record.rev, body, false}}, act.actor, act.at};
}

bool isSlice(const QString &slice)
{
    static const QStringList kinds{u"sentiment"_s, u"channel"_s, u"language"_s};
    return slice.isEmpty() || (kinds.contains(slice.section(u':', 0, 0)) && !slice.section(u':', 1).isEmpty());
}

void acknowledge(Alert &alert, const Act &act)
{
    if (alert.acknowledged != 0)
        return;
    alert.acknowledged = act.at;
    alert.acknowledgedBy = act.actor;
}

} // namespace

Result<store::ChangeSet> SaveRule::build(const Act &act) const
{
    constexpr int day = 24 * 60;
    const auto range = domain::AlertRule::thresholds(rule.kind);
    if (!std::isfinite(rule.threshold) || rule.threshold < range.least || rule.threshold > range.most)
        return base::fail(ErrorKind::Invalid, "rule.save", u"threshold"_s);
    if (rule.minimumCount < 0 || rule.windowMinutes < 1 || rule.windowMinutes > 60)
        return base::fail(ErrorKind::Invalid, "rule.save", u"window"_s);
    if (rule.quietFrom < 0 || rule.quietFrom >= day || rule.quietTo < 0 || rule.quietTo >= day)
        return base::fail(ErrorKind::Invalid, "rule.save", u"quiet hours"_s);
    if (rule.repeatMinutes < 0 || rule.groupMinutes < 1 || rule.level < 1 || rule.level > 4)
        return base::fail(ErrorKind::Invalid, "rule.save", u"telling"_s);
    if (!isSlice(rule.slice))
        return base::fail(ErrorKind::Invalid, "rule.save", u"slice"_s);
    auto record = rule;
    record.name = record.name.simplified();
    record.extra = current ? current->body : QJsonObject{};
    if (current)
        return edited(act, *current, record.toJson());
    record.created = act.at;
    return store::ChangeSet{{{u"rule:"_s + base::newUlid(act.at), u"rule"_s, store::Space::Team, {}, record.toJson(), false}}, act.actor, act.at};
}
Done SaveRule::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> RemoveRule::build(const Act &act) const
{
    if (rule.type != "rule"_L1)
        return base::fail(ErrorKind::Invalid, "rule.remove", rule.type);
    return store::ChangeSet{{{rule.id, rule.type, rule.space, rule.rev, {}, true}}, act.actor, act.at};
}
Done RemoveRule::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> AcknowledgeAlert::build(const Act &act) const
{
    auto record = Alert::fromJson(alert.id, alert.body);
    if (record.state != AlertState::Open)
        return base::fail(ErrorKind::Invalid, "alert.acknowledge", u"acknowledged already"_s);
    record.state = AlertState::Acknowledged;
    acknowledge(record, act);
    return edited(act, alert, record.toJson());
}
Done AcknowledgeAlert::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> JudgeAlert::build(const Act &act) const
{
    auto record = Alert::fromJson(alert.id, alert.body);
    record.state = AlertState::Judged;
    acknowledge(record, act);
    record.verdict = justified ? 1 : -1;
    record.judged = act.at;
    record.judgedBy = act.actor;
    return edited(act, alert, record.toJson());
}
Done JudgeAlert::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

OpenIncident openFromAlert(const Alert &alert, const QString &watchQuery, const QList<domain::Mention> &samples)
{
    OpenIncident out;
    out.level = alert.level;
    out.watchQuery = watchQuery;
    out.mentions = samples;
    out.alert = alert.id;
    out.detected = alert.opened;
    return out;
}

} // namespace workflows
