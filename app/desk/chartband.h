// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartstate.h"
#include "session.h"

namespace desk
{

/// What is usual on a chart, its bursts and what the next hours are projected to hold. Asks for one stretch at a time; what was
/// asked for meanwhile is asked afterwards. GUI thread.
class ChartBand : public QObject
{
    Q_OBJECT
public:
    explicit ChartBand(Session &session, QObject *parent = nullptr);

    /// Reads the band of a watch (empty for everything) over [from, to), UTC ms, in bins of `binMs`. Longer stretches than 31
    /// days have none, since the past before them has to be read as well.
    void ask(const QString &watch, qint64 from, qint64 to, qint64 binMs);
    /// Shows nothing until the next answer.
    void clear();
    /// Puts onto a chart what is known for its bins, by their time.
    void put(ChartState &chart) const;

Q_SIGNALS:
    void changed();

private:
    struct Wish {
        QString watch;
        qint64 from = 0, to = 0, binMs = 0;
    };
    void read();
    ChartState::Burst worded(const intake::BurstSpan &burst) const;

    Session &m_session;
    intake::History m_history;
    std::optional<Wish> m_wish;
    std::optional<intake::BurstBand> m_band;
    quint64 m_version = 0;
    bool m_reading = false;
};

namespace words
{
/// "next hour about 64 (40 to 100), in 6 hours about 31 (12 to 80)"; empty when nothing is projected.
QString projection(const QList<intake::ProjectedHour> &hours);
} // namespace words

} // namespace desk
