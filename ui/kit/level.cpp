// SPDX-License-Identifier: GPL-3.0-or-later
#include "level.h"
#include <QCoreApplication>

namespace kit
{

QString levelNumeral(int level)
{
    static const char16_t *const numerals[] = {u"\u2013", u"I", u"II", u"III", u"IV"};
    return QString::fromUtf16(numerals[level >= 1 && level <= 4 ? level : 0]);
}

QString levelName(int level)
{
    switch (level) {
    case 1: return QCoreApplication::translate("kit::Level", "Red");
    case 2: return QCoreApplication::translate("kit::Level", "Orange");
    case 3: return QCoreApplication::translate("kit::Level", "Yellow");
    case 4: return QCoreApplication::translate("kit::Level", "Blue");
    default: return QCoreApplication::translate("kit::Level", "Calm");
    }
}

} // namespace kit
