// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

namespace store
{

QString spaceName(Space space) { return space == Space::Team ? QStringLiteral("team") : QStringLiteral("restricted"); }

Space spaceFromName(const QString &name) { return name == QLatin1StringView("restricted") ? Space::Restricted : Space::Team; }

void Bin::add(domain::Sentiment sentiment, int mentions)
{
    switch (sentiment) {
    case domain::Sentiment::Unjudged: unjudged += mentions; break;
    case domain::Sentiment::Negative: negative += mentions; break;
    case domain::Sentiment::Neutral: neutral += mentions; break;
    case domain::Sentiment::Positive: positive += mentions; break;
    }
}

Bin Series::sum() const
{
    Bin out;
    for (const auto &bin : bins) {
        out.negative += bin.negative;
        out.neutral += bin.neutral;
        out.positive += bin.positive;
        out.unjudged += bin.unjudged;
        out.reach += bin.reach;
    }
    return out;
}

} // namespace store
