// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentpagemodel.h"
#include "base/canonicaljson.h"
#include "base/hash.h"
#include "base/whendone.h"
#include "words.h"

using base::Result;
using namespace Qt::StringLiterals;

namespace desk
{

IncidentPageModel::IncidentPageModel(Session &session, QObject *parent) : QObject(parent), m_session(session), m_timeline(session), m_band(session)
{
    connect(&session.workspace(), &store::Workspace::recordsChanged, this, [this](const store::RecordNotice &notice) {
        if (!m_id.isEmpty() && (notice.ids.contains(m_id) || notice.types.contains(u"entry"_s) || notice.types.contains(u"evidence"_s)))
            refresh();
    });
    connect(&session.workspace(), &store::Workspace::mentionsStored, this, [this] { refreshChart(); });
    connect(&session.workspace(), &store::Workspace::backfilled, this, [this] { refreshChart(); });
    connect(&m_band, &ChartBand::changed, this, [this] {
        m_band.put(m_chart);
        Q_EMIT chartChanged();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        refreshChart();
        if (m_card)
            m_timeline.setEntries(m_entries, m_card->incident.phase == domain::Phase::Closed);
    });
    m_tick.start(30'000);
    m_draft.setSingleShot(true);
    m_draft.setInterval(800);
    connect(&m_draft, &QTimer::timeout, this, [this] {
        auto &documents = m_session.workspace().documents();
        if (m_draftText.isEmpty())
            documents.dropDraft(u"entry/"_s + m_id);
        else
            documents.saveDraft(u"entry/"_s + m_id, {}, {{u"text"_s, m_draftText}}, m_session.now());
    });
}

void IncidentPageModel::show(const QString &id)
{
    if (m_id == id)
        return refresh();
    m_id = id;
    m_card.reset();
    m_entries.clear();
    m_evidence.clear();
    m_chart = {};
    m_band.clear();
    m_bandAt = 0;
    m_timeline.setEntries({}, true);
    ++m_version;
    refresh();
}

void IncidentPageModel::refresh()
{
    if (m_id.isEmpty())
        return;
    const qint64 now = m_session.now();
    const quint64 version = m_version;
    auto &workspace = m_session.workspace();
    base::whenDone(workspace.incidents().cards(now - base::dayMs, now, 48, {m_id}), this, [this, version](const Result<QList<store::IncidentCard>> &cards) {
        if (version != m_version)
            return;
        if (!cards) {
            Q_EMIT failed(words::sentence(cards.error()));
            return;
        }
        if (cards->isEmpty()) {
            Q_EMIT gone();
            return;
        }
        m_card = cards->first();
        base::whenDone(m_session.workspace().documents().timeline(m_id), this, [this, version](const Result<QList<domain::TimelineEntry>> &entries) {
            if (version != m_version)
                return;
            if (!entries) {
                Q_EMIT failed(words::sentence(entries.error()));
                return;
            }
            m_entries = *entries;
            m_timeline.setEntries(m_entries, m_card->incident.phase == domain::Phase::Closed);
            if (m_card->unread > 0)
                m_session.workspace().incidents().markSeen(m_id, m_card->lastSequence);
            Q_EMIT changed();
            refreshChart();
        });
    });
    base::whenDone(workspace.documents().evidence(m_id), this, [this, version](const Result<QList<store::StoredRecord>> &records) {
        if (version != m_version)
            return;
        if (!records) {
            Q_EMIT failed(words::sentence(records.error()));
            return;
        }
        m_evidence.clear();
        for (const auto &record : *records) {
            EvidenceLine line;
            line.id = record.id;
            line.captured = record.body.value("captured"_L1).toObject();
            const QString author = line.captured.value("author"_L1).toString();
            const QString title = line.captured.value("title"_L1).toString();
            line.title = title.isEmpty() ? tr("Post by %1").arg(author.isEmpty() ? tr("unknown") : author) : title;
            line.icon = title.isEmpty() ? u"link"_s : u"news"_s;
            line.at = qint64(record.body.value("capturedAt"_L1).toDouble());
            line.mention = record.body.value("mention"_L1).toString();
            const QString hash = record.body.value("sha256"_L1).toString();
            line.hash = hash.left(4) + u'…' + hash.right(4);
            const auto bytes = base::canonicalJson(line.captured);
            line.intact = bytes && base::sha256Hex(*bytes) == hash;
            m_evidence.append(line);
        }
        Q_EMIT evidenceChanged();
    });
}

void IncidentPageModel::refreshChart()
{
    if (!m_card || m_card->incident.watch.isEmpty())
        return;
    const auto &incident = m_card->incident;
    const qint64 end = incident.phase == domain::Phase::Closed && incident.closed > 0 ? incident.closed : m_session.now();
    const qint64 span = std::max<qint64>(end - incident.detected, base::hourMs);
    const qint64 bin = niceBin(span * 13 / 10);
    // A little of what was before, at least half an hour, so that the rise can be seen.
    const qint64 from = (incident.detected - std::max<qint64>(span / 12, base::hourMs / 2)) / bin * bin;
    const qint64 to = end / bin * bin + bin;
    if (const qint64 minute = m_session.now() / base::minuteMs; minute != m_bandAt) {
        m_bandAt = minute;
        m_band.ask(incident.watch, from, std::min(to, m_session.now()), bin);
    }
    base::whenDone(m_session.workspace().series().series({incident.watch, from, to, bin, {}, {}, {}}), this,
        [this, version = m_version, to](const Result<store::Series> &series) {
            if (version != m_version || !series || !m_card)
                return;
            m_chart.series = *series;
            m_chart.now = m_session.now();
            m_chart.live = m_card->incident.phase != domain::Phase::Closed && to > m_chart.now;
            m_band.put(m_chart);
            m_chart.marks.clear();
            m_chart.marks.append({m_card->incident.detected, ChartState::MarkKind::Detection, 0, tr("Detected")});
            int statements = 0;
            for (const auto &entry : std::as_const(m_entries)) {
                if (entry.kind == domain::EntryKind::Statement && entry.corrects.isEmpty())
                    m_chart.marks.append({entry.happened, ChartState::MarkKind::Statement, 0, tr("S%1").arg(++statements)});
                else if (entry.kind == domain::EntryKind::Decision)
                    m_chart.marks.append({entry.happened, ChartState::MarkKind::Decision, 0, {}});
            }
            Q_EMIT chartChanged();
        });
}

void IncidentPageModel::append(domain::EntryKind kind, const QString &text, const QString &corrects, qint64 happened)
{
    domain::TimelineEntry entry;
    entry.incident = m_id;
    entry.kind = kind;
    entry.text = text;
    entry.corrects = corrects;
    entry.happened = happened;
    m_session.perform(workflows::AddEntry{entry}.run(m_session.workspace().documents(), m_session.act()),
        tr("Entry added to %1").arg(m_card ? m_card->incident.number : QString()), [this](const store::CommitReceipt &) { saveDraft({}); });
}

void IncidentPageModel::advance(domain::Phase to, const QString &owner, const QString &reason)
{
    if (m_card)
        m_session.perform(workflows::AdvanceIncident{m_card->record, to, owner, reason}.run(m_session.workspace().documents(), m_session.act()),
            tr("%1 moved to %2").arg(m_card->incident.number, words::phase(to)));
}

void IncidentPageModel::setLevel(int level, const QString &reason)
{
    if (!m_card)
        return;
    workflows::EditIncident edit;
    edit.incident = m_card->record;
    edit.level = level;
    edit.reason = reason;
    m_session.perform(edit.run(m_session.workspace().documents(), m_session.act()), tr("Level of %1 changed").arg(m_card->incident.number));
}

void IncidentPageModel::setOwner(const QString &owner)
{
    if (!m_card)
        return;
    workflows::EditIncident edit;
    edit.incident = m_card->record;
    edit.owner = owner;
    m_session.perform(edit.run(m_session.workspace().documents(), m_session.act()), tr("%1 leads %2").arg(owner, m_card->incident.number));
}

void IncidentPageModel::rename(const QString &title)
{
    if (!m_card)
        return;
    workflows::EditIncident edit;
    edit.incident = m_card->record;
    edit.title = title;
    m_session.perform(edit.run(m_session.workspace().documents(), m_session.act()), tr("%1 renamed").arg(m_card->incident.number));
}

void IncidentPageModel::saveDraft(const QString &text)
{
    m_draftText = text;
    m_draft.start();
}

QFuture<Result<std::optional<QJsonObject>>> IncidentPageModel::findDraft() { return m_session.workspace().documents().findDraft(u"entry/"_s + m_id); }

} // namespace desk
