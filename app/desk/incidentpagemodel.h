// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartband.h"
#include "chartstate.h"
#include "timelinemodel.h"
#include <QTimer>

namespace desk
{

/// One incident: the record, its timeline, its evidence and its curve. GUI thread.
class IncidentPageModel : public QObject
{
    Q_OBJECT
public:
    struct EvidenceLine {
        QString id;
        QString title;
        QString icon;
        qint64 at = 0;
        QString hash;       ///< shortened
        bool intact = true; ///< the stored capture still has its hash
        QString mention;
        QJsonObject captured;
    };

    explicit IncidentPageModel(Session &session, QObject *parent = nullptr);

    Session &session() { return m_session; }
    void show(const QString &id);
    const QString &id() const { return m_id; }
    bool isLoaded() const { return m_card.has_value(); }
    const store::IncidentCard &card() const { return *m_card; }
    const domain::Incident &incident() const { return m_card->incident; }
    TimelineModel &timeline() { return m_timeline; }
    const QList<EvidenceLine> &evidence() const { return m_evidence; }
    const ChartState &chart() const { return m_chart; }
    int mentionCount() const { return m_chart.series.sum().total(); }

    void append(domain::EntryKind kind, const QString &text, const QString &corrects = {}, qint64 happened = 0);
    void advance(domain::Phase to, const QString &owner, const QString &reason);
    void setLevel(int level, const QString &reason);
    void setOwner(const QString &owner);
    void rename(const QString &title);
    /// The text being typed is kept as a draft and survives a crash.
    void saveDraft(const QString &text);
    QFuture<base::Result<std::optional<QJsonObject>>> findDraft();

Q_SIGNALS:
    void changed();
    void evidenceChanged();
    void chartChanged();
    void gone();
    /// A read failed, in words; what was shown before stands. show(id()) tries again.
    void failed(const QString &sentence);

private:
    void refresh();
    void refreshChart();

    Session &m_session;
    TimelineModel m_timeline;
    QString m_id;
    std::optional<store::IncidentCard> m_card;
    QList<domain::TimelineEntry> m_entries;
    QList<EvidenceLine> m_evidence;
    ChartBand m_band;
    ChartState m_chart;
    qint64 m_bandAt = 0; ///< the minute its band was last asked for
    QTimer m_tick;
    QTimer m_draft;
    QString m_draftText;
    quint64 m_version = 0;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::IncidentPageModel::EvidenceLine)
