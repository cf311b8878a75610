// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartband.h"
#include "chartstate.h"
#include "corrections.h"
#include "mentionlistmodel.h"
#include "watchlistmodel.h"
#include <QTimer>

namespace desk
{

/// The monitor: which watch, which range, which filters, and everything that is shown of them. GUI thread.
class MonitorPageModel : public QObject
{
    Q_OBJECT
public:
    struct TermLine {
        QString term;
        int now = 0;
        int before = 0;
        QList<int> spark;
    };
    struct Shares {
        QList<store::Share> channels;
        QList<store::Share> languages;
        QList<TermLine> terms;
        QList<store::AuthorShare> authors;
    };

    /// Terms are counted in this many of the newest mentions of each period.
    static constexpr int sampleTexts = 2000;

    explicit MonitorPageModel(Session &session, QObject *parent = nullptr);

    Session &session() { return m_session; }
    WatchListModel &watches() { return m_watches; }
    MentionListModel &mentions() { return m_mentions; }

    const QString &watch() const { return m_watch; }
    void selectWatch(const QString &id);
    /// Follows now with this length; ends a fixed range.
    void followLast(qint64 length);
    /// A fixed range, as brushed in the overview or zoomed.
    void setRange(qint64 from, qint64 to);
    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    qint64 length() const { return m_length; }
    bool live() const { return m_live; }
    /// Narrows lists, shares and authors to a part of the range; none: the whole range.
    void setSelection(std::optional<std::pair<qint64, qint64>> selection);
    std::optional<std::pair<qint64, qint64>> selection() const { return m_selection; }
    void setGhost(bool on);
    bool ghost() const { return m_ghost; }
    void zoom(double factor);

    store::MentionFilter filter() const { return m_filter; }
    void setFilter(const store::MentionFilter &filter);
    /// What the list holds: watch, filters, and the selection or the range.
    store::MentionFilter listFilter() const;

    const ChartState &chart() const { return m_chart; }
    const store::Series &overview() const { return m_overview; }
    const Shares &shares() const { return m_shares; }
    int inSelection() const;
    QString watchQuery() const;
    bool isEmpty() const { return m_extent.second == 0; }
    /// Id and name of everything that brought mentions, by name.
    const QList<std::pair<QString, QString>> &sources() const { return m_sources; }

    /// Newest incidents to attach to, open ones.
    QFuture<base::Result<QList<store::IncidentCard>>> openIncidents();
    void openIncident(const QString &title, int level, const QString &type, const QList<domain::Mention> &mentions);
    void attach(const store::StoredRecord &incident, const QList<domain::Mention> &mentions);
    void ignoreAuthor(const QString &author);
    Corrections &corrections() { return m_corrections; }
    /// Writes the rows of the list that were read so far as CSV, UTF-8 with its mark, without those of possible distress;
    /// says how it went.
    void exportList(const QString &file);

Q_SIGNALS:
    void chartChanged();
    void overviewChanged();
    void sharesChanged();
    void rangeChanged();
    void watchChanged();
    void sourcesChanged();
    void incidentOpened(const QString &id);

private:
    void tick();
    void refreshAll();
    void refreshChart();
    void refreshOverview();
    /// What is usual, and the stretches far above it.
    void refreshBand();
    void refreshShares();
    void sharesDone();
    void refreshTerms(const store::MentionFilter &now, quint64 version);
    void refreshList();
    /// Counts of the filter: kept ones where they answer it, else from the mentions.
    QFuture<base::Result<store::Series>> count(qint64 from, qint64 to, qint64 bin);
    QFuture<base::Result<QList<store::Share>>> countShares(qint64 from, qint64 to, bool channels);
    store::SeriesFilter seriesFilter(qint64 from, qint64 to, qint64 bin) const;

    Session &m_session;
    WatchListModel m_watches;
    MentionListModel m_mentions;
    QString m_watch;
    qint64 m_from = 0;
    qint64 m_to = 0;
    qint64 m_length = 24LL * 3'600'000;
    bool m_live = true;
    bool m_ghost = true;
    std::optional<std::pair<qint64, qint64>> m_selection;
    Corrections m_corrections;
    ChartBand m_band;
    store::MentionFilter m_filter;
    ChartState m_chart;
    store::Series m_overview;
    Shares m_shares;
    QList<std::pair<QString, QString>> m_sources;
    std::pair<qint64, qint64> m_extent;
    QTimer m_tick;
    QTimer m_soon;
    QTimer m_later; ///< counts of all watches, days before, shares: they may lag
    quint64 m_version = 0;
    QTimer m_sharesSoon; ///< while one zooms, only the last range is counted
    bool m_sharesLoading = false;
    bool m_sharesAgain = false;
};

} // namespace desk
