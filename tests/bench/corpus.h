// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/mention.h"
#include <QStringList>
#include <random>

namespace bench
{

/// Invented mentions in English, Chinese and Persian of about 200 characters, the same for one seed.
class Corpus
{
public:
    explicit Corpus(unsigned seed = 7);
    /// Item number i of a history of `count` items that ends at `end` (UTC ms) and spans `days`, in order of time.
    domain::Item item(int i, int count, qint64 end, int days);
    /// Fifty watches: single words, phrases, alternatives, exclusions and near-searches over the same words.
    static QStringList watches();

private:
    QString english(int length);
    QString chinese(int length);
    QString persian(int length);
    int zipf(int size);
    std::mt19937 m_random;
    QStringList m_english;
    QStringList m_chinese;
    QStringList m_persian;
};

} // namespace bench
