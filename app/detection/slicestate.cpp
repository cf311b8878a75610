// SPDX-License-Identifier: GPL-3.0-or-later
#include "slicestate.h"
#include <QDataStream>
#include <QIODevice>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace detection
{
namespace
{
constexpr quint32 magic = 0x4653534C; // FSSL
constexpr quint16 version = 1;
} // namespace

MinuteCounts &MinuteCounts::operator+=(const MinuteCounts &other)
{
    mentions += other.mentions;
    judged += other.judged;
    negative += other.negative;
    distress += other.distress;
    rumour += other.rumour;
    complaint += other.complaint;
    copies += other.copies;
    newReach = std::max(newReach, other.newReach);
    return *this;
}

const Finding &SliceState::push(qint64 minute, const MinuteCounts &counts)
{
    if (m_newest != 0 && minute <= m_newest)
        return m_finding;
    if (m_newest == 0)
        m_first = minute;
    m_newest = minute;
    m_minutes[size_t(minute / minuteMs) % m_minutes.size()] = {minute, counts};
    const qint64 start = minute - minute % hourMs;
    auto &hour = m_hours[size_t(minute / hourMs) % m_hours.size()];
    if (hour.start != start)
        hour = {start, {}};
    hour.counts += counts;
    m_finding = m_detector.push(minute, counts.mentions);
    return m_finding;
}

MinuteCounts SliceState::last(int minutes, int skip) const
{
    MinuteCounts out;
    const qint64 end = m_newest - skip * minuteMs;
    const qint64 begin = m_newest - std::min(minutes + skip, mostMinutes) * minuteMs;
    for (const auto &slot : m_minutes)
        if (slot.start > begin && slot.start <= end)
            out += slot.counts;
    return out;
}

MinuteCounts SliceState::earlier() const
{
    MinuteCounts out;
    for (const auto &slot : m_hours)
        if (slot.start >= 0 && slot.start + hourMs <= m_newest + minuteMs - hourMs && slot.start > m_newest - 26 * hourMs)
            out += slot.counts;
    return out;
}

template <typename Self, typename Visit> void SliceState::visit(Self &self, Visit &&number)
{
    number(self.m_first), number(self.m_newest), number(self.m_live);
    number(self.m_finding.score), number(self.m_finding.expected), number(self.m_finding.low), number(self.m_finding.high), number(self.m_finding.count),
        number(self.m_finding.deviation), number(self.m_finding.windowMinutes), number(self.m_finding.rarityDays), number(self.m_finding.open),
        number(self.m_finding.since);
    const auto rings = [&number](auto &list) {
        for (auto &slot : list)
            number(slot.start), number(slot.counts.mentions), number(slot.counts.judged), number(slot.counts.negative), number(slot.counts.distress),
                number(slot.counts.rumour), number(slot.counts.complaint), number(slot.counts.copies), number(slot.counts.newReach);
    };
    rings(self.m_minutes), rings(self.m_hours);
}

QByteArray SliceState::save() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << version << m_detector.save();
    visit(*this, [&stream](const auto &number) { stream << number; });
    stream << qChecksum(bytes);
    return qCompress(bytes, 1); // most minutes are empty
}

base::Result<SliceState> SliceState::restore(const QByteArray &packed)
{
    const QByteArray bytes = qUncompress(packed);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 kind = 0;
    quint16 written = 0;
    stream >> kind >> written;
    if (stream.status() != QDataStream::Ok || kind != magic)
        return base::fail(base::ErrorKind::Invalid, "detection.restore", u"not the state of a slice"_s);
    if (written > version)
        return base::fail(base::ErrorKind::TooNew, "detection.restore", QString::number(written));
    QByteArray inner;
    stream >> inner;
    auto detector = BurstDetector::restore(inner);
    if (!detector)
        return tl::unexpected<base::Error>(detector.error());
    SliceState out;
    out.m_detector = std::move(*detector);
    visit(out, [&stream](auto &number) { stream >> number; });
    quint16 sum = 0;
    stream >> sum;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || sum != qChecksum(QByteArrayView(bytes).chopped(sizeof sum)))
        return base::fail(base::ErrorKind::Invalid, "detection.restore", u"damaged state"_s);
    return out;
}

} // namespace detection
