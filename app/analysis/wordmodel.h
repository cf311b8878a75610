// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "scan.h"
#include <QByteArray>
#include <memory>
#include <span>

namespace fasttext
{
class FastText;
}

namespace analysis
{

/// A fastText classifier (Joulin et al. 2017), quantised. Labels are numbers. Immutable once loaded; any thread.
class WordModel
{
public:
    struct Settings {
        int dimension = 24;
        int epochs = 8;
        double rate = 0.3;
        int wordNgrams = 2;
        int buckets = 200'000;
        int minLetters = 0; ///< of character n-grams within a token; 0 for none
        int maxLetters = 0;
        int leastCount = 2;
        size_t cutoff = 60'000; ///< rows kept when quantised
    };
    struct Line {
        QByteArray tokens; ///< separated by blanks
        int label = 0;
    };

    WordModel();
    WordModel(WordModel &&) noexcept;
    WordModel &operator=(WordModel &&) noexcept;
    ~WordModel();

    /// One thread and a fixed seed: the same lines in the same order give the same bytes. `folder` is for its files.
    static QByteArray train(const std::vector<Line> &lines, const Settings &settings, const QString &folder);
    static std::optional<WordModel> fromBytes(const QByteArray &bytes);

    /// Log-probability of each of `out.size()` labels; labels the model does not know get a low one.
    void logProbabilities(const QByteArray &tokens, std::span<float> out) const;

private:
    std::unique_ptr<fasttext::FastText> m_model;
    std::vector<int> m_labels; ///< our number for each of fastText's
};

/// The tokens of a text as fastText reads them: words and single ideographs, marks and emoticons.
QByteArray wordTokens(const ScannedText &text);

} // namespace analysis
