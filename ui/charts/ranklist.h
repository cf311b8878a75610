// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/look.h"
#include <QList>
#include <QRect>

class QPainter;

namespace charts
{

/// A row of the top terms: word, course, count, and how it stands to the previous period ("×41", "new").
struct TermRank {
    QString term;
    QList<double> course;
    QString count;
    QString change;
};

/// A row of the top authors: handle, reach, posts and the sentiment of what they wrote as parts of one.
struct AuthorRank {
    QString author;
    QString reach;
    QString posts;
    double negative = 0, neutral = 0, positive = 0;
    bool judged = true;
};

/// Rows of ranked lists for delegates, 26 pixels high.
class RankList
{
public:
    static constexpr int rowHeight = 26;
    static void paintTerm(QPainter *painter, const QRect &rect, const kit::Look &look, const TermRank &rank);
    static void paintAuthor(QPainter *painter, const QRect &rect, const kit::Look &look, const AuthorRank &rank);
};

} // namespace charts
