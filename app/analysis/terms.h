// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace analysis
{

/// Words and two-word phrases worth counting in one text, each once: folded, without stop words of English, Chinese and
/// Persian; Chinese and Japanese are cut into words by ICU's dictionary. Safe from any thread.
QStringList termsOf(const QString &text);

struct GrownTerm {
    QString term;
    int now = 0;
    int before = 0;
    double score = 0; ///< signed log-likelihood ratio (Dunning 1993); positive when it grew
};
/// The terms that grew most between two samples of texts, best first; phrases swallow their words. `floor` is the least
/// number of texts a term must stand in now.
QList<GrownTerm> grownTerms(const QStringList &now, const QStringList &before, int limit, int floor = 2);

} // namespace analysis
