// SPDX-License-Identifier: GPL-3.0-or-later
// Texts a second of the whole chain (language, feeling, distress, topics, cues) on one thread, and of its first part alone.
// Usage: bench_analyse [TEXTS] [RUNS]
#include "analysis/analyser.h"
#include "analysis/scan.h"
#include "corpus.h"
#include "domain/mention.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 30'000;
    const int runs = argc > 2 ? atoi(argv[2]) : 3;
    const auto analyser = analysis::Analyser::shipped();
    if (!analyser)
        qFatal("%s", qPrintable(analyser.error().detail));
    QStringList texts;
    qint64 characters = 0;
    bench::Corpus corpus;
    for (int i = 0; i < count; ++i) {
        texts.append(corpus.item(i, count, 1'750'000'000'000, 60).text);
        characters += texts.last().size();
    }
    std::printf("%d texts, %.0f characters each\n", count, double(characters) / count);
    double best = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        qint64 pieces = 0;
        for (const auto &text : std::as_const(texts))
            pieces += qint64(analysis::scan(text).pieces.size());
        const double scanned = double(timer.nsecsElapsed());
        timer.start();
        int judged = 0;
        for (const auto &text : std::as_const(texts))
            judged += (*analyser)->analyse(text).judged();
        const double whole = double(timer.nsecsElapsed());
        std::printf("run %d: %.0f texts/s, %.1f us a text, %.1f us of them to cut it into %.0f pieces; %d judged\n", run + 1, 1e9 * count / whole,
            whole / count / 1000, scanned / count / 1000, double(pieces) / count, judged);
        best = std::max(best, 1e9 * count / whole);
    }
    std::printf("best: %.0f texts/s (at least 8000)\n", best);
    return best >= 8000 ? 0 : 1;
}
