// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentworkflows.h"
#include "base/canonicaljson.h"
#include "base/hash.h"
#include "base/isotime.h"
#include "base/ulid.h"
#include <QCoreApplication>

using base::ErrorKind;
using base::Result;
using domain::EntryKind;
using domain::Incident;
using namespace Qt::StringLiterals;

namespace workflows
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("Timeline", text); }

/// The phase in the words of screens; the catalogue has them under "Words".
QString phaseWord(domain::Phase phase)
{
    QString name = domain::phaseName(phase);
    name[0] = name[0].toUpper();
    return QCoreApplication::translate("Words", name.toUtf8().constData());
}

QString newId(const char *type, qint64 at) { return QLatin1StringView(type) + u':' + base::newUlid(at); }

store::RecordChange entryChange(const QString &incident, EntryKind kind, const QString &text, const Act &act, qint64 happened = 0, const QStringList &refs = {})
{
    domain::TimelineEntry entry;
    entry.incident = incident;
    entry.kind = kind;
    entry.text = text;
    entry.author = act.actor;
    entry.happened = happened == 0 ? act.at : happened;
    entry.learned = act.at;
    entry.refs = refs;
    return {newId("entry", act.at), u"entry"_s, store::Space::Team, {}, entry.toJson(), false};
}

store::RecordChange evidenceChange(const QString &incident, const domain::Mention &mention, const Act &act)
{
    QJsonObject captured{{u"id"_s, mention.id}, {u"text"_s, mention.text}, {u"title"_s, mention.title}, {u"author"_s, mention.author}, {u"url"_s, mention.url},
        {u"source"_s, mention.sourceName}, {u"published"_s, mention.published}, {u"arrived"_s, mention.arrived}, {u"reach"_s, mention.reach},
        {u"language"_s, mention.language}};
    const auto bytes = base::canonicalJson(captured);
    QJsonObject body{{u"incident"_s, incident}, {u"mention"_s, mention.id}, {u"kind"_s, u"mention"_s}, {u"captured"_s, captured}, {u"capturedAt"_s, act.at},
        {u"sha256"_s, base::sha256Hex(bytes.value_or(QByteArray()))}};
    return {newId("evidence", act.at), u"evidence"_s, store::Space::Team, {}, body, false};
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= 120 ? line : line.left(117) + u'…';
}

store::ChangeSet begin(const Act &act)
{
    store::ChangeSet set;
    set.actor = act.actor;
    set.at = act.at;
    return set;
}

template <typename Workflow> Done commit(const Workflow &workflow, store::Documents &documents, const Act &act)
{
    auto set = workflow.build(act);
    if (!set)
        return QtFuture::makeReadyFuture(Result<store::CommitReceipt>(tl::unexpected<base::Error>(set.error())));
    return documents.commit(std::move(*set));
}

store::RecordChange edited(const store::StoredRecord &record, const QJsonObject &body)
{
    return {record.id, record.type, record.space, record.rev, body, false};
}

} // namespace

Result<store::ChangeSet> OpenIncident::build(const Act &act) const
{
    if (title.trimmed().isEmpty())
        return base::fail(ErrorKind::Invalid, "incident.open", u"title"_s);
    auto set = begin(act);
    Incident incident;
    incident.id = newId("incident", act.at);
    incident.title = title.simplified();
    incident.type = type;
    incident.level = level;
    incident.owner = owner;
    incident.opened = act.at;
    incident.phaseSince = act.at;
    incident.detected = detected == 0 ? act.at : detected;
    incident.alert = alert;
    QStringList refs;
    for (const auto &mention : mentions) {
        incident.mentions.append(mention.id);
        if (detected == 0)
            incident.detected = std::min(incident.detected, mention.published);
        refs.append(mention.id);
    }
    if (!watchQuery.trimmed().isEmpty()) {
        domain::Watch watch;
        watch.id = newId("watch", act.at);
        watch.name = incident.title;
        watch.group = u"incident"_s;
        watch.query = watchQuery;
        watch.created = act.at;
        incident.watch = watch.id;
        set.changes.append({watch.id, u"watch"_s, store::Space::Team, {}, watch.toJson(), false});
    }
    set.changes.prepend({incident.id, u"incident"_s, store::Space::Team, {}, incident.toJson(), false});
    const QString text = !alert.isEmpty() ? say(QT_TRANSLATE_NOOP("Timeline", "Opened from an alert"))
        : mentions.isEmpty()              ? say(QT_TRANSLATE_NOOP("Timeline", "Opened by hand"))
        : mentions.size() == 1
        ? say(QT_TRANSLATE_NOOP("Timeline", "Opened from a mention: “%1”")).arg(shortened(mentions[0].title.isEmpty() ? mentions[0].text : mentions[0].title))
        : say(QT_TRANSLATE_NOOP("Timeline", "Opened from %1 mentions")).arg(mentions.size());
    if (!alert.isEmpty())
        refs.prepend(alert);
    set.changes.append(entryChange(incident.id, EntryKind::Detection, text, act, incident.detected, refs));
    for (const auto &mention : mentions)
        set.changes.append(evidenceChange(incident.id, mention, act));
    return set;
}
Done OpenIncident::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> AttachMentions::build(const Act &act) const
{
    auto set = begin(act);
    auto record = Incident::fromJson(incident.id, incident.body);
    QStringList refs;
    const domain::Mention *first = nullptr;
    for (const auto &mention : mentions) {
        if (record.mentions.contains(mention.id))
            continue;
        if (!first)
            first = &mention;
        record.mentions.append(mention.id);
        refs.append(mention.id);
        set.changes.append(evidenceChange(incident.id, mention, act));
    }
    if (refs.isEmpty())
        return base::fail(ErrorKind::Invalid, "incident.attach", u"already attached"_s);
    set.changes.prepend(edited(incident, record.toJson()));
    const QString text = refs.size() == 1
        ? say(QT_TRANSLATE_NOOP("Timeline", "Mention attached: “%1”")).arg(shortened(first->title.isEmpty() ? first->text : first->title))
        : say(QT_TRANSLATE_NOOP("Timeline", "%1 mentions attached")).arg(refs.size());
    set.changes.append(entryChange(incident.id, EntryKind::Evidence, text, act, 0, refs));
    return set;
}
Done AttachMentions::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

AdvanceIncident::Missing AdvanceIncident::missing(const Incident &incident, domain::Phase to, const QString &owner, const QString &reason)
{
    if (incident.phase == domain::Phase::Detected && to > incident.phase && incident.owner.isEmpty() && owner.trimmed().isEmpty())
        return Missing::Owner;
    if (to < incident.phase && reason.trimmed().isEmpty())
        return Missing::Reason;
    return Missing::Nothing;
}

Result<store::ChangeSet> AdvanceIncident::build(const Act &act) const
{
    auto record = Incident::fromJson(incident.id, incident.body);
    switch (missing(record, to, owner, reason)) {
    case Missing::Owner: return base::fail(ErrorKind::Invalid, "incident.advance", u"owner"_s);
    case Missing::Reason: return base::fail(ErrorKind::Invalid, "incident.advance", u"reason"_s);
    case Missing::Nothing: break;
    }
    auto set = begin(act);
    const auto from = record.phase;
    // Time spent in each phase, for where an incident stands among others.
    QJsonObject spent = record.extra.value("spent"_L1).toObject();
    const QString left = domain::phaseName(from);
    spent.insert(left, spent.value(left).toDouble() + double(std::max<qint64>(0, act.at - record.phaseSince)));
    record.extra.insert(u"spent"_s, spent);
    record.phase = to;
    record.phaseSince = act.at;
    record.closed = to == domain::Phase::Closed ? act.at : 0;
    if (!owner.trimmed().isEmpty())
        record.owner = owner.trimmed();
    set.changes.append(edited(incident, record.toJson()));
    QString text = say(QT_TRANSLATE_NOOP("Timeline", "Moved from %1 to %2")).arg(phaseWord(from), phaseWord(to));
    if (!reason.trimmed().isEmpty())
        text += u": "_s + reason.simplified();
    set.changes.append(entryChange(incident.id, EntryKind::Status, text, act));
    return set;
}
Done AdvanceIncident::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> EditIncident::build(const Act &act) const
{
    auto record = Incident::fromJson(incident.id, incident.body);
    QStringList said;
    if (title) {
        if (title->trimmed().isEmpty())
            return base::fail(ErrorKind::Invalid, "incident.edit", u"title"_s);
        record.title = title->simplified();
    }
    if (type)
        record.type = *type;
    static const QStringList numerals{u"–"_s, u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    if (level && *level != record.level) {
        said.append(say(QT_TRANSLATE_NOOP("Timeline", "Level changed from %1 to %2")).arg(numerals[record.level], numerals[qBound(0, *level, 4)]));
        record.level = qBound(0, *level, 4);
    }
    if (owner && owner->trimmed() != record.owner) {
        record.owner = owner->trimmed();
        said.append(
            record.owner.isEmpty() ? say(QT_TRANSLATE_NOOP("Timeline", "Lead removed")) : say(QT_TRANSLATE_NOOP("Timeline", "%1 leads")).arg(record.owner));
    }
    auto set = begin(act);
    set.changes.append(edited(incident, record.toJson()));
    if (!said.isEmpty())
        set.changes.append(
            entryChange(incident.id, EntryKind::Status, said.join(u", "_s) + (reason.trimmed().isEmpty() ? QString() : u": "_s + reason.simplified()), act));
    return set;
}
Done EditIncident::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> AddEntry::build(const Act &act) const
{
    if (entry.text.trimmed().isEmpty() || entry.incident.isEmpty())
        return base::fail(ErrorKind::Invalid, "timeline.add", u"text"_s);
    auto set = begin(act);
    domain::TimelineEntry copy = entry;
    copy.text = entry.text.trimmed();
    copy.author = act.actor;
    if (copy.happened == 0)
        copy.happened = act.at;
    if (copy.learned == 0)
        copy.learned = act.at;
    set.changes.append({newId("entry", act.at), u"entry"_s, store::Space::Team, {}, copy.toJson(), false});
    return set;
}
Done AddEntry::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

Result<store::ChangeSet> ChangeLevel::build(const Act &act) const
{
    if (reason.trimmed().isEmpty())
        return base::fail(ErrorKind::Invalid, "level.change", u"reason"_s);
    domain::SituationLevel next = current ? domain::SituationLevel::fromJson(current->body) : domain::SituationLevel{};
    next.from = next.level;
    next.level = qBound(0, level, 4);
    next.by = act.actor;
    next.reason = reason.simplified();
    next.at = act.at;
    auto set = begin(act);
    set.changes.append({u"situation:level"_s, u"situation"_s, store::Space::Team, current ? current->rev : domain::RevId{}, next.toJson(), false});
    return set;
}
Done ChangeLevel::run(store::Documents &documents, const Act &act) const { return commit(*this, documents, act); }

} // namespace workflows
