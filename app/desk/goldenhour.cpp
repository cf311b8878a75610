// SPDX-License-Identifier: GPL-3.0-or-later
#include "goldenhour.h"
#include "words.h"

namespace desk
{

GoldenHour GoldenHour::of(const store::IncidentCard &card, qint64 now)
{
    GoldenHour out;
    out.due = card.incident.detected + length;
    out.met = card.firstStatement != 0;
    out.gone = (out.met ? card.firstStatement : now) - card.incident.detected;
    out.left = length - out.gone;
    out.late = out.left < 0;
    return out;
}

QString GoldenHour::minutes() const
{
    if (met)
        return words::number(gone / base::minuteMs);
    return late ? QStringLiteral("+") + words::number(std::min<qint64>(-left / base::minuteMs, 99)) : words::number(left / base::minuteMs);
}

QString GoldenHour::running() const
{
    if (met)
        return words::running(gone);
    return late ? QStringLiteral("+") + words::running(-left) : words::running(left);
}

} // namespace desk
