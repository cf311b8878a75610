// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartband.h"
#include "chartstate.h"
#include "incidentboardmodel.h"
#include <QTimer>

namespace desk
{

/// The home page: level, live stream, open incidents, what changed, and the health of the sources. GUI thread.
class SituationPageModel : public QObject
{
    Q_OBJECT
public:
    struct Numbers {
        int lastHour = 0;
        int hourBefore = 0;
        int sameHourYesterday = 0;
        int peak = 0; ///< most in one minute of the last hour
        qint64 peakAt = 0;
        store::Bin judged; ///< sentiment of the last hour
    };

    SituationPageModel(Session &session, IncidentBoardModel &board, QObject *parent = nullptr);

    Session &session() { return m_session; }
    IncidentBoardModel &board() { return m_board; }
    void setRange(qint64 length);
    qint64 range() const { return m_range; }
    const ChartState &chart() const { return m_chart; }
    /// 24 hours in 240 bins for the trace, with what is expected and its bursts.
    const ChartState &trace() const { return m_trace; }
    const Numbers &numbers() const { return m_numbers; }
    const domain::SituationLevel &level() const { return m_level; }
    const QList<store::ChangeLine> &changes() const { return m_changes; }
    const QList<store::SourceHealth> &sources() const { return m_sources; }
    /// Open incidents: gravest first, then by what is left of the golden hour.
    QList<store::IncidentCard> openIncidents() const;
    bool hasIncidents() const { return !m_board.all().isEmpty(); }
    int liveSources() const;
    qint64 newestArrival() const { return m_newest; }
    qint64 dataFrom() const { return m_dataFrom; }
    bool hasData() const { return m_dataFrom != 0; }
    /// Problem of the worst source in words; empty when all is well.
    QString worstSource() const;

    void changeLevel(int level, const QString &reason);
    /// "Since your last shift" starts here.
    void markAllRead();
    qint64 shiftStart() const;

Q_SIGNALS:
    void chartChanged();
    void traceChanged();
    void levelChanged();
    void listsChanged();
    void sourcesChanged();

private:
    void refreshSeries();
    void refreshRecords();
    void refreshSources();

    Session &m_session;
    IncidentBoardModel &m_board;
    qint64 m_range = 6 * base::hourMs;
    ChartBand m_band;
    ChartState m_chart;
    qint64 m_bandAt = 0; ///< the minute its band was last asked for
    ChartBand m_traceBand;
    ChartState m_trace;
    qint64 m_traceBandAt = 0; ///< the bin its band was last asked for
    Numbers m_numbers;
    domain::SituationLevel m_level;
    std::optional<store::StoredRecord> m_levelRecord;
    QList<domain::SituationLevel> m_levelHistory;
    QList<store::ChangeLine> m_changes;
    QList<store::SourceHealth> m_sources;
    qint64 m_newest = 0;
    qint64 m_dataFrom = 0;
    QTimer m_tick;
    QTimer m_soon;
};

} // namespace desk
