// SPDX-License-Identifier: GPL-3.0-or-later
#include "goldenring.h"
#include "base/clock.h"
#include "desk/words.h"
#include <QCoreApplication>

namespace words = desk::words;

namespace incidents
{
namespace
{
QString say(const char *text) { return QCoreApplication::translate("GoldenRing", text); }
} // namespace

QString shortNumber(const QString &number)
{
    const auto parts = number.split(u'-');
    return parts.size() == 3 ? parts[0] + u'-' + parts[2] : number;
}

GoldenRing GoldenRing::of(const store::IncidentCard &card, qint64 now)
{
    GoldenRing out;
    const bool met = card.firstStatement != 0;
    const qint64 gone = (met ? card.firstStatement : now) - card.incident.detected;
    const qint64 left = base::hourMs - gone;
    out.ring.gone = std::clamp(double(gone) / double(base::hourMs), 0.0, 1.0);
    if (met) {
        out.ring.state = left < 0 ? kit::RingState::MetLate : kit::RingState::Met;
        out.ring.minutes = words::number(gone / base::minuteMs);
        out.first = say(QT_TRANSLATE_NOOP("GoldenRing", "first statement in %1")).arg(words::duration(gone));
    } else if (left < 0) {
        out.ring.state = kit::RingState::Late;
        out.ring.minutes = QStringLiteral("+") + words::number(std::min<qint64>(-left / base::minuteMs, 99));
        out.first = say(QT_TRANSLATE_NOOP("GoldenRing", "%1 past golden hour")).arg(words::duration(-left));
        out.pressing = true;
    } else {
        out.ring.state = kit::RingState::Running;
        out.ring.minutes = words::number(left / base::minuteMs);
        out.first = say(QT_TRANSLATE_NOOP("GoldenRing", "%1 to first statement")).arg(words::duration(left));
        out.pressing = out.ring.isPressing();
    }
    return out;
}

} // namespace incidents
