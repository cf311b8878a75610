// SPDX-License-Identifier: GPL-3.0-or-later
#include "goldenring.h"
#include "desk/words.h"
#include <QCoreApplication>

namespace words = desk::words;

namespace incidents
{
namespace
{
QString say(const char *text) { return QCoreApplication::translate("GoldenRing", text); }
} // namespace

GoldenRing GoldenRing::of(const desk::GoldenHour &hour)
{
    GoldenRing out;
    out.ring = kit::Ring::deadline(hour.share(), hour.met, hour.minutes());
    if (hour.met)
        out.first = say(QT_TRANSLATE_NOOP("GoldenRing", "first statement in %1")).arg(words::duration(hour.gone));
    else if (hour.late)
        out.first = say(QT_TRANSLATE_NOOP("GoldenRing", "%1 past golden hour")).arg(words::duration(-hour.left));
    else
        out.first = say(QT_TRANSLATE_NOOP("GoldenRing", "%1 to first statement")).arg(words::duration(hour.left));
    out.pressing = !hour.met && (hour.late || out.ring.isPressing());
    return out;
}

} // namespace incidents
