// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "analysis/linearmodel.h"
#include <QStringList>

namespace train
{

/// A labelled text, ready to learn from or to be judged on.
struct Example {
    QString text;
    QString group; ///< event, company, domain, document: never split between train and judgement
    analysis::Targets targets = analysis::Targets(analysis::textTasks.size());
    analysis::Target &of(analysis::Task task) { return targets[size_t(task)]; }
    const analysis::Target &of(analysis::Task task) const { return targets[size_t(task)]; }
};

struct Dataset {
    QString name;
    QString language; ///< zh, fa, en: the language group whose model it belongs to
    QList<Example> examples;
};

/// A table as the data folder keeps them: TSV with a header, no quoting. Empty when the file is not there.
struct Table {
    QHash<QString, qsizetype> columns;
    QList<QStringList> rows;
    QString cell(const QStringList &row, const char *column) const;
};
Table readTable(const QString &path);

/// The set whose groups are events that rumours ran in.
inline constexpr QLatin1StringView rumourEvents("en_pheme");
/// What may train what ships: folders A_open and authored of `root`, nothing else.
QList<Dataset> trainingSets(const QString &root);
/// The dev parts of the named licence classes, for calibrating (A_open) and measuring (all).
QList<Dataset> developmentSets(const QString &root, const QStringList &folders);
/// One part (train or dev) of one set of any class, each text of weight 1. What is learnt from classes B and C never ships.
Dataset partOf(const QString &root, const QString &folder, const QString &name, const QString &part);
/// Sentences, pairs and single words with the index of their language in analysis::languageNames.
std::vector<std::pair<QString, int>> languageSamples(const QString &root);
/// What is learnt beside them: words in Arabic letters and posts.
std::vector<std::pair<QString, int>> languageBesides(const QString &root);

/// One row of a named set as an example; the label columns of each set are known by its name.
Example exampleOf(const QString &set, const Table &table, const QStringList &row);

} // namespace train
