// SPDX-License-Identifier: GPL-3.0-or-later
// Near-duplicate groups and coordination against streams whose truth is known.
// Usage: evaluate_groups STREAM.tsv…; tab-separated with a header naming the columns text and cluster, and for
// coordination user, ts (seconds) and kind (background, organic_viral, coordinated, camouflage).
#include "analysis/fingerprint.h"
#include "detection/grouping.h"
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRandomGenerator>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{

struct Post {
    QString text;
    QString cluster;
    QString kind;
    quint64 account = 0;
    qint64 time = 0;
};

QList<Post> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const auto header = QString::fromUtf8(file.readLine()).remove(u'\n').split(u'\t');
    const auto text = header.indexOf(u"text"_s), cluster = header.indexOf(u"cluster"_s), kind = header.indexOf(u"kind"_s), user = header.indexOf(u"user"_s),
               ts = header.indexOf(u"ts"_s);
    QHash<QString, quint64> accounts;
    QList<Post> out;
    while (!file.atEnd()) {
        const auto cells = QString::fromUtf8(file.readLine()).remove(u'\n').split(u'\t');
        if (cells.size() != header.size())
            continue;
        Post post{cells[text], cells[cluster], kind < 0 ? QString() : cells[kind], 0, ts < 0 ? out.size() : cells[ts].toLongLong() * 1000};
        if (user >= 0) {
            auto &account = accounts[cells[user]];
            account = account == 0 ? quint64(accounts.size()) : account;
            post.account = account;
        }
        out.append(post);
    }
    std::stable_sort(out.begin(), out.end(), [](const Post &a, const Post &b) { return a.time < b.time; });
    return out;
}

qint64 pairs(qint64 n) { return n * (n - 1) / 2; }

/// Counts of one true cluster, what a bootstrap draws.
struct Unit {
    double truePairs = 0, wantedPairs = 0, falsePairs = 0;
    double flagged = 0, posts = 0;
    bool coordinated = false, organic = false, hit = false;
};

/// A figure with its 95 % interval over a thousand draws of the clusters.
void print(const char *name, const QList<Unit> &units, const std::function<double(const QList<Unit> &)> &figure)
{
    QRandomGenerator random(7);
    QList<double> draws;
    for (int round = 0; round < 1000; ++round) {
        QList<Unit> drawn;
        for (qsizetype i = 0; i < units.size(); ++i)
            drawn.append(units[random.bounded(int(units.size()))]);
        draws.append(figure(drawn));
    }
    std::sort(draws.begin(), draws.end());
    std::printf("  %-34s %.4f  [%.4f, %.4f]\n", name, figure(units), draws[25], draws[974]);
}

double sum(const QList<Unit> &units, const std::function<double(const Unit &)> &value)
{
    double out = 0;
    for (const auto &unit : units)
        out += value(unit);
    return out;
}
double ratio(double a, double b) { return b > 0 ? a / b : 1; }

void printCoordination(const QList<Unit> &all, double background, double flaggedBackground)
{
    const auto flaggedOf = [](bool coordinated) { return [coordinated](const Unit &x) { return x.coordinated == coordinated ? x.flagged : 0; }; };
    print("coordinated posts: precision", all, [&](const QList<Unit> &u) {
        const double hits = sum(u, flaggedOf(true));
        return ratio(hits, hits + sum(u, flaggedOf(false)));
    });
    print("coordinated posts: recall", all,
        [&](const QList<Unit> &u) { return ratio(sum(u, flaggedOf(true)), sum(u, [](const Unit &x) { return x.coordinated ? x.posts : 0; })); });
    print("coordinated clusters: precision", all,
        [&](const QList<Unit> &u) { return ratio(sum(u, [](const Unit &x) { return x.coordinated && x.hit; }), sum(u, [](const Unit &x) { return x.hit; })); });
    print("coordinated clusters: recall", all, [&](const QList<Unit> &u) {
        return ratio(sum(u, [](const Unit &x) { return x.coordinated && x.hit; }), sum(u, [](const Unit &x) { return x.coordinated; }));
    });
    print("organic cascades flagged", all,
        [&](const QList<Unit> &u) { return ratio(sum(u, [](const Unit &x) { return x.organic && x.hit; }), sum(u, [](const Unit &x) { return x.organic; })); });
    print("organic posts flagged", all, [&](const QList<Unit> &u) {
        return ratio(sum(u, [](const Unit &x) { return x.organic ? x.flagged : 0; }), sum(u, [](const Unit &x) { return x.organic ? x.posts : 0; }));
    });
    std::printf("  other posts flagged %.0f of %.0f\n", flaggedBackground, background);
}

void evaluate(const QString &path, bool verbose)
{
    const auto posts = read(path);
    std::printf("%s: %lld posts\n", qPrintable(QFileInfo(path).fileName()), qlonglong(posts.size()));
    if (posts.isEmpty())
        return;
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        detection::NearDuplicates copies;
        QElapsedTimer timer;
        timer.start();
        for (qsizetype i = 0; i < posts.size(); ++i)
            copies.add(analysis::fingerprint(posts[i].text), quint64(i + 1), posts[i].time);
        best = std::max(best, double(posts.size()) * 1e9 / double(timer.nsecsElapsed()));
    }
    detection::Grouping grouping;
    for (const auto &post : posts)
        grouping.add(analysis::fingerprint(post.text), post.account, post.time);
    const auto groups = grouping.judge();

    QMap<QString, Unit> units;
    QMap<quint32, QMap<QString, qint64>> parts;
    double background = 0, flaggedBackground = 0;
    for (quint32 i = 0; i < quint32(posts.size()); ++i) {
        const auto &post = posts[i];
        const bool flag = grouping.coordinated(i) >= 0.5;
        if (const auto group = grouping.group(i))
            ++parts[*group][post.cluster];
        if (post.cluster.isEmpty()) {
            ++background;
            flaggedBackground += flag;
            continue;
        }
        auto &unit = units[post.cluster];
        unit.posts += 1;
        unit.flagged += flag;
        unit.coordinated = post.kind == "coordinated"_L1;
        unit.organic = post.kind == "organic_viral"_L1;
    }
    for (const auto &part : std::as_const(parts)) {
        qint64 before = 0;
        for (auto at = part.cbegin(); at != part.cend(); ++at) {
            auto &unit = units[at.key()];
            if (at.key().isEmpty()) {
                unit.falsePairs += double(pairs(*at) + *at * before);
            } else {
                unit.truePairs += double(pairs(*at));
                unit.falsePairs += double(*at * before);
            }
            before += *at;
        }
    }
    for (auto &unit : units) {
        unit.wantedPairs = double(pairs(qint64(unit.posts)));
        unit.hit = unit.posts > 0 && unit.flagged >= unit.posts / 2;
    }
    const auto all = units.values();
    const auto precision = [](const QList<Unit> &u) {
        const double hits = sum(u, [](const Unit &x) { return x.truePairs; });
        return ratio(hits, hits + sum(u, [](const Unit &x) { return x.falsePairs; }));
    };
    const auto recall = [](const QList<Unit> &u) {
        return ratio(sum(u, [](const Unit &x) { return x.truePairs; }), sum(u, [](const Unit &x) { return x.wantedPairs; }));
    };
    print("pair precision", all, precision);
    print("pair recall", all, recall);
    print("pair F1", all, [&](const QList<Unit> &u) { return ratio(2 * precision(u) * recall(u), precision(u) + recall(u)); });
    std::printf("  %-34s %.0f\n", "posts a second", best);
    if (!posts.first().kind.isEmpty())
        printCoordination(all, background, flaggedBackground);
    if (!verbose)
        return;
    for (const auto &group : groups) {
        if (group.size < 3)
            continue;
        const auto &finding = group.finding;
        std::printf("    %-14s %.3f shares %d accounts %d credited %.2f", qPrintable(posts[group.first].cluster), finding.score, finding.shares,
            finding.accounts, finding.credited);
        for (const auto &evidence : finding.evidence)
            std::printf("  %s %.2f", std::array{"together", "burst", "clockwork", "drip", "redressed", "repeated"}[size_t(evidence.sign)], evidence.strength);
        std::printf("\n        %s\n", qPrintable(posts[group.first].text.simplified().left(120)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const bool verbose = argc > 1 && QByteArrayView(argv[1]) == "-v";
    for (int i = verbose ? 2 : 1; i < argc; ++i)
        evaluate(QString::fromLocal8Bit(argv[i]), verbose);
    return argc < 2 ? 2 : 0;
}
