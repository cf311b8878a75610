// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "base/canonicaljson.h"
#include "base/hash.h"
#include "base/jsonfields.h"
#include <array>

using base::readText;
using base::readTexts;
using base::readTime;
using base::writeText;
using base::writeTime;
using namespace Qt::StringLiterals;

namespace domain
{
namespace
{

template <size_t N> int indexOf(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i)
        if (name == QLatin1StringView(names[i]))
            return int(i);
    return 0;
}

constexpr std::array phaseNames{"detected", "verifying", "responding", "recovering", "closed"};
constexpr std::array kindNames{"note", "detection", "decision", "call", "evidence", "status", "statement", "fact", "task"};
static_assert(phaseNames.size() == phaseCount && kindNames.size() == entryKindCount);

} // namespace

QString phaseName(Phase phase) { return QString::fromLatin1(phaseNames.at(size_t(phase))); }
Phase phaseFromName(const QString &name) { return Phase(indexOf(phaseNames, name)); }
QString entryKindName(EntryKind kind) { return QString::fromLatin1(kindNames.at(size_t(kind))); }
EntryKind entryKindFromName(const QString &name) { return EntryKind(indexOf(kindNames, name)); }

QStringList incidentTypes()
{
    return {u"misinformation"_s, u"cultural_moral"_s, u"political_social"_s, u"health_disaster"_s, u"privacy_security"_s, u"environmental"_s};
}

QStringList riskNames()
{
    return {
        u"negative_opinion"_s, u"data_leak"_s, u"operating_error"_s, u"platform_outage"_s, u"account_hacked"_s, u"emergency_linkage"_s, u"competitor_smear"_s};
}

Incident Incident::fromJson(const QString &id, const QJsonObject &body)
{
    Incident out;
    out.id = id;
    out.number = readText(body, "number"_L1);
    out.title = readText(body, "title"_L1);
    out.type = readText(body, "type"_L1);
    out.risk = readText(body, "risk"_L1);
    out.social = body.value("social"_L1).toBool();
    out.level = qBound(0, body.value("level"_L1).toInt(), 4);
    out.phase = phaseFromName(readText(body, "phase"_L1));
    out.owner = readText(body, "owner"_L1);
    out.watch = readText(body, "watch"_L1);
    out.alert = readText(body, "alert"_L1);
    out.detected = readTime(body, "detected"_L1);
    out.opened = readTime(body, "opened"_L1);
    out.phaseSince = readTime(body, "phaseSince"_L1, out.opened);
    out.closed = readTime(body, "closed"_L1);
    out.mentions = readTexts(body, "mentions"_L1);
    out.extra = body;
    return out;
}

QJsonObject Incident::toJson() const
{
    QJsonObject body = extra;
    writeText(body, "number"_L1, number);
    writeText(body, "title"_L1, title);
    writeText(body, "type"_L1, type);
    writeText(body, "risk"_L1, risk);
    body.insert("social"_L1, social);
    body.insert("level"_L1, level);
    body.insert("phase"_L1, phaseName(phase));
    writeText(body, "owner"_L1, owner);
    writeText(body, "watch"_L1, watch);
    writeText(body, "alert"_L1, alert);
    writeTime(body, "detected"_L1, detected);
    writeTime(body, "opened"_L1, opened);
    writeTime(body, "phaseSince"_L1, phaseSince);
    writeTime(body, "closed"_L1, closed);
    body.insert("mentions"_L1, base::toArray(mentions));
    return body;
}

TimelineEntry TimelineEntry::fromJson(const QString &id, const QJsonObject &body)
{
    TimelineEntry out;
    out.id = id;
    out.incident = readText(body, "incident"_L1);
    out.kind = entryKindFromName(readText(body, "kind"_L1));
    out.text = readText(body, "text"_L1);
    out.author = readText(body, "author"_L1);
    out.happened = readTime(body, "happened"_L1);
    out.learned = readTime(body, "learned"_L1);
    out.entered = readTime(body, "entered"_L1);
    out.corrects = readText(body, "corrects"_L1);
    out.refs = readTexts(body, "refs"_L1);
    out.device = readText(body, "device"_L1);
    out.counter = readTime(body, "counter"_L1);
    out.prev = readText(body, "prev"_L1);
    out.salt = readText(body, "salt"_L1);
    out.bodyHash = readText(body, "bodyHash"_L1);
    out.head = readText(body, "head"_L1);
    out.extra = body;
    return out;
}

QJsonObject TimelineEntry::content() const
{
    QJsonObject body;
    body.insert("incident"_L1, incident);
    body.insert("kind"_L1, entryKindName(kind));
    body.insert("text"_L1, text);
    body.insert("author"_L1, author);
    body.insert("happened"_L1, happened);
    body.insert("learned"_L1, learned);
    writeText(body, "corrects"_L1, corrects);
    body.insert("refs"_L1, base::toArray(refs));
    return body;
}

QJsonObject TimelineEntry::toJson() const
{
    QJsonObject body = extra;
    const QJsonObject covered = content();
    for (auto it = covered.begin(); it != covered.end(); ++it)
        body.insert(it.key(), it.value());
    writeTime(body, "entered"_L1, entered);
    writeText(body, "device"_L1, device);
    writeTime(body, "counter"_L1, counter);
    writeText(body, "prev"_L1, prev);
    writeText(body, "salt"_L1, salt);
    writeText(body, "bodyHash"_L1, bodyHash);
    writeText(body, "head"_L1, head);
    return body;
}

QString TimelineEntry::computeBodyHash() const
{
    const auto canonical = base::canonicalJson(content());
    return base::sha256Hex(salt.toLatin1() + '\n' + canonical.value_or(QByteArray()));
}

QString TimelineEntry::computeHead() const
{
    return base::sha256Hex(prev.toLatin1() + '\n' + QByteArray::number(counter) + '\n' + bodyHash.toLatin1() + '\n' + QByteArray::number(entered));
}

Watch Watch::fromJson(const QString &id, const QJsonObject &body)
{
    return {id, readText(body, "name"_L1), readText(body, "group"_L1), readText(body, "query"_L1), body.value("paused"_L1).toBool(),
        readTime(body, "created"_L1), body};
}

QJsonObject Watch::toJson() const
{
    QJsonObject body = extra;
    writeText(body, "name"_L1, name);
    writeText(body, "group"_L1, group);
    writeText(body, "query"_L1, query);
    body.insert("paused"_L1, paused);
    writeTime(body, "created"_L1, created);
    return body;
}

SourceRecord SourceRecord::fromJson(const QString &id, const QJsonObject &body)
{
    SourceRecord out;
    out.id = id;
    out.name = readText(body, "name"_L1);
    out.kind = readText(body, "kind"_L1);
    out.url = readText(body, "url"_L1);
    out.channel = channelFromName(readText(body, "channel"_L1));
    out.language = readText(body, "language"_L1);
    out.intervalMinutes = body.value("intervalMinutes"_L1).toInt();
    out.paused = body.value("paused"_L1).toBool();
    out.created = readTime(body, "created"_L1);
    out.extra = body;
    return out;
}

QJsonObject SourceRecord::toJson() const
{
    QJsonObject body = extra;
    writeText(body, "name"_L1, name);
    writeText(body, "kind"_L1, kind);
    writeText(body, "url"_L1, url);
    body.insert("channel"_L1, channelName(channel));
    writeText(body, "language"_L1, language);
    if (intervalMinutes > 0)
        body.insert("intervalMinutes"_L1, intervalMinutes);
    else
        body.remove("intervalMinutes"_L1);
    body.insert("paused"_L1, paused);
    writeTime(body, "created"_L1, created);
    return body;
}

SituationLevel SituationLevel::fromJson(const QJsonObject &body)
{
    return {qBound(0, body.value("level"_L1).toInt(), 4), qBound(0, body.value("from"_L1).toInt(), 4), readText(body, "by"_L1), readText(body, "reason"_L1),
        readTime(body, "at"_L1), body};
}

QJsonObject SituationLevel::toJson() const
{
    QJsonObject body = extra;
    body.insert("level"_L1, level);
    body.insert("from"_L1, from);
    writeText(body, "by"_L1, by);
    writeText(body, "reason"_L1, reason);
    writeTime(body, "at"_L1, at);
    return body;
}

QString incidentNumber(int year, int sequence) { return u"INC-%1-%2"_s.arg(year).arg(sequence, 4, 10, QLatin1Char('0')); }

std::pair<int, int> parseIncidentNumber(const QString &number)
{
    const auto parts = number.split(u'-');
    if (parts.size() < 3 || parts[0] != "INC"_L1)
        return {0, 0};
    return {parts[1].toInt(), parts[2].toInt()};
}

} // namespace domain
