// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartband.h"
#include "base/whendone.h"
#include "words.h"
#include <cmath>

using base::Result;

namespace desk
{
namespace
{
constexpr qint64 longest = 31 * base::dayMs;
constexpr double mostTimes = 50; // where next to nothing was usual, the figure says nothing
QString say(const char *text) { return QCoreApplication::translate("Words", text); }
} // namespace

ChartBand::ChartBand(Session &session, QObject *parent) : QObject(parent), m_session(session), m_history(session.workspace()) {}

void ChartBand::ask(const QString &watch, qint64 from, qint64 to, qint64 binMs)
{
    if (to - from > longest || to <= from || binMs <= 0)
        return clear();
    m_wish = Wish{watch, from, to, binMs};
    if (!m_reading)
        read();
}

void ChartBand::clear()
{
    ++m_version;
    m_wish.reset();
    m_band.reset();
}

void ChartBand::read()
{
    const Wish wish = *m_wish;
    m_wish.reset();
    m_reading = true;
    base::whenDone(m_history.bursts(wish.watch, wish.from, wish.to, wish.binMs), this, [this, version = m_version](const Result<intake::BurstBand> &band) {
        m_reading = false;
        if (version == m_version && band) {
            m_band = *band;
            Q_EMIT changed();
        }
        if (m_wish)
            read();
    });
}

ChartState::Burst ChartBand::worded(const intake::BurstSpan &burst) const
{
    ChartState::Burst out{burst.from, burst.to == 0 ? m_session.now() : burst.to, burst.to == 0, {}, {}};
    out.title = burst.to == 0 ? tr("Burst since %1").arg(words::clock(burst.from)) : tr("Burst %1–%2").arg(words::clock(burst.from), words::clock(burst.to));
    out.details << (burst.peak > mostTimes ? tr("more than ×%1").arg(words::number(int(mostTimes)))
                                           : QStringLiteral("×%1").arg(QLocale().toString(burst.peak, 'f', 1)));
    if (burst.copies > 0)
        out.details << tr("%1 copies").arg(words::percent(burst.copies));
    return out;
}

void ChartBand::put(ChartState &chart) const
{
    chart.expectedLower.clear();
    chart.expectedUpper.clear();
    chart.bursts.clear();
    chart.projected.clear();
    if (!m_band || m_band->binMs != chart.series.binMs || m_band->low.isEmpty())
        return;
    const qint64 shift = (chart.series.from - m_band->from) / m_band->binMs;
    if (shift < 0 || shift >= m_band->low.size())
        return; // of another time
    for (qsizetype i = 0; i < chart.series.bins.size(); ++i) {
        const qsizetype at = std::min<qsizetype>(i + shift, m_band->low.size() - 1); // a live chart is a bin ahead for a moment
        chart.expectedLower.append(m_band->low[at]);
        chart.expectedUpper.append(m_band->high[at]);
    }
    for (const auto &burst : m_band->bursts)
        chart.bursts.append(worded(burst));
    if (chart.live)
        chart.projected = m_band->projected;
}

namespace words
{

QString projection(const QList<intake::ProjectedHour> &hours)
{
    if (hours.isEmpty())
        return {};
    const auto about = [](const intake::ProjectedHour &hour) {
        return say(QT_TRANSLATE_NOOP("Words", "%1 (%2 to %3)"))
            .arg(number(std::lround(hour.value)), number(std::lround(hour.low)), number(std::lround(hour.high)));
    };
    const QString first = say(QT_TRANSLATE_NOOP("Words", "Next hour about %1")).arg(about(hours.first()));
    if (hours.size() == 1)
        return first;
    return say(QT_TRANSLATE_NOOP("Words", "%1, in %2 hours about %3")).arg(first, number(hours.size()), about(hours.last()));
}

} // namespace words

} // namespace desk
