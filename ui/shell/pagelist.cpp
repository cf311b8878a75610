// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelist.h"

namespace shell
{

QList<RailItem> railItems()
{
    return {{QStringLiteral("situation"), QStringLiteral("situation"), Rail::tr("Situation")},
        {QStringLiteral("monitor"), QStringLiteral("monitor"), Rail::tr("Monitor")},
        {QStringLiteral("incidents"), QStringLiteral("board"), Rail::tr("Incidents")}, {QStringLiteral("claims"), QStringLiteral("rumour"), Rail::tr("Claims")},
        {QStringLiteral("statements"), QStringLiteral("statement"), Rail::tr("Statements")},
        {QStringLiteral("people"), QStringLiteral("contacts"), Rail::tr("People")},
        {QStringLiteral("complaints"), QStringLiteral("complaints"), Rail::tr("Complaints")},
        {QStringLiteral("care"), QStringLiteral("ring"), Rail::tr("Care")}, {QStringLiteral("reports"), QStringLiteral("report"), Rail::tr("Reports")},
        {QStringLiteral("exercises"), QStringLiteral("play"), Rail::tr("Exercises")},
        {QStringLiteral("settings"), QStringLiteral("settings"), Rail::tr("Settings")}};
}

QString railItemOf(const QString &page)
{
    if (page == QLatin1StringView("incident"))
        return QStringLiteral("incidents");
    const bool monitor = page == QLatin1StringView("spread") || page == QLatin1StringView("alerts") || page == QLatin1StringView("gauges");
    return monitor ? QStringLiteral("monitor") : page;
}

QString plannedAs(const QString &page)
{
    if (page == QLatin1StringView("claims"))
        return Rail::tr("Here rumours will be registered: the claim, where it was first seen, how fast it spreads, the verdict with its evidence, and the "
                        "effect of the clarification.");
    if (page == QLatin1StringView("statements"))
        return Rail::tr("Here statements will be drafted from templates, checked against the facts, approved by the people who must, and kept with the hash of "
                        "the approved text.");
    if (page == QLatin1StringView("people"))
        return Rail::tr("Here contacts, call trees and the duty roster will live, with who can be reached this minute.");
    if (page == QLatin1StringView("complaints"))
        return Rail::tr("Here complaints will be taken, judged, routed and answered, each with its three clocks.");
    if (page == QLatin1StringView("care"))
        return Rail::tr("Here people in distress will be accompanied, with their consent at every step, in a space of its own.");
    if (page == QLatin1StringView("reports"))
        return Rail::tr("Here the post-crisis report and the hand-over will be made from what was recorded, the same twice.");
    return {};
}

} // namespace shell
