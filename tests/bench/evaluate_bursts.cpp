// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the burst detector on labelled series: evaluate_bursts FOLDER, where FOLDER holds any of
//   bursts_nab_realTweets    windows.json and one CSV a company (Numenta Anomaly Benchmark, Lavin and Ahmad 2015)
//   bursts_crisislex_t26     events.json with onset_utc and one CSV an event
//   bursts_nab_other, bursts_twitter_ad   series in which little or nothing happens
#include "base/clock.h"
#include "base/isotime.h"
#include "detection/projection.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace
{

struct Series {
    QString name;
    QList<qint64> times;
    QList<double> values;
    QList<std::pair<qsizetype, qsizetype>> windows;
};

Series read(const QString &path)
{
    Series out;
    out.name = path.section(u'/', -1).chopped(4);
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("no %s", qPrintable(path));
    file.readLine();
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).remove(u'"').trimmed();
        if (const auto at = base::parseIso(line.section(u',', 0, 0))) {
            out.times.append(*at);
            out.values.append(line.section(u',', 1, 1).toDouble());
        }
    }
    return out;
}

QJsonObject json(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QList<detection::Finding> findings(const Series &series)
{
    detection::BurstDetector detector;
    QList<detection::Finding> out;
    for (qsizetype i = 0; i < series.times.size(); ++i)
        out.append(detector.push(series.times[i], series.values[i]));
    return out;
}

/// Reward of an alarm: position −1 is a window's start, 0 its end.
double sigmoid(double position) { return position > 3 ? -1 : 2 / (1 + std::exp(5 * position)) - 1; }

struct Nab {
    double raw = 0;
    qsizetype windows = 0, hit = 0, falseAlarms = 0;
    double score() const { return 100 * (raw + double(windows)) / (2.0 * double(windows)); }
    Nab &operator+=(const Nab &other)
    {
        raw += other.raw, windows += other.windows, hit += other.hit, falseAlarms += other.falseAlarms;
        return *this;
    }
};

Nab nab(const Series &series, const QList<double> &scores, double threshold)
{
    Nab out;
    out.windows = series.windows.size();
    QList<double> gains(series.windows.size(), -1);
    const auto probation = std::min<qsizetype>(qsizetype(0.15 * double(scores.size())), 750);
    for (qsizetype i = probation; i < scores.size(); ++i) {
        if (scores[i] < threshold)
            continue;
        qsizetype inside = -1, before = -1;
        for (qsizetype w = 0; w < series.windows.size(); ++w) {
            if (series.windows[w].first <= i && i <= series.windows[w].second)
                inside = w;
            if (series.windows[w].second < i)
                before = w;
        }
        if (inside >= 0) {
            const auto [a, b] = series.windows[inside];
            gains[inside] = std::max(gains[inside], sigmoid(-double(b - i + 1) / double(b - a + 1)) / sigmoid(-1));
        } else {
            const auto [a, b] = before >= 0 ? series.windows[before] : std::pair<qsizetype, qsizetype>(0, 1);
            out.raw += 0.11 * (before >= 0 ? sigmoid(double(i - b) / double(b - a)) : -1);
            out.falseAlarms += 1;
        }
    }
    for (const double gain : std::as_const(gains)) {
        out.raw += gain;
        out.hit += gain > -1;
    }
    return out;
}

void evaluateNab(const QString &folder)
{
    const auto labels = json(folder + u"/windows.json"_s);
    QList<Series> all;
    QList<QList<double>> scores;
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        Series series = read(folder + u'/' + it.key());
        const auto row = [&](const QJsonValue &time) {
            return std::lower_bound(series.times.cbegin(), series.times.cend(), *base::parseIso(time.toString().section(u'.', 0, 0))) - series.times.cbegin();
        };
        for (const auto &window : it->toArray())
            series.windows.append({row(window[0]), row(window[1])});
        QList<double> list;
        for (const auto &finding : findings(series))
            list.append(finding.score);
        scores.append(list);
        all.append(series);
    }
    const auto total = [&](double threshold, qsizetype without) {
        Nab sum;
        for (qsizetype i = 0; i < all.size(); ++i)
            if (i != without)
                sum += nab(all[i], scores[i], threshold);
        return sum;
    };
    std::printf("NAB realTweets, threshold %.2f\n", detection::alarmScore);
    QList<double> grid;
    for (double threshold = 0.05; threshold < 0.999; threshold += 0.01)
        grid.append(threshold);
    Nab leftOut;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Nab own = nab(all[i], scores[i], detection::alarmScore);
        const double best = *std::max_element(grid.cbegin(), grid.cend(), [&](double a, double b) { return total(a, i).score() < total(b, i).score(); });
        const Nab other = nab(all[i], scores[i], best);
        leftOut += other;
        std::printf("  %-24s %6.2f  windows %lld/%lld  false alarms %lld   with the others' best threshold %.2f: %.2f\n", qPrintable(all[i].name), own.score(),
            own.hit, own.windows, own.falseAlarms, best, other.score());
    }
    std::printf("  total %.2f, leave one company out %.2f\n  by threshold:", total(detection::alarmScore, -1).score(), leftOut.score());
    for (const double threshold : {0.1, 0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99})
        std::printf(" %.2f=%.1f", threshold, total(threshold, -1).score());
    std::printf("\n");
}

QString delayText(double minutes) { return std::isinf(minutes) ? u"never"_s : u"%1 min"_s.arg(minutes); }

void evaluateOnsets(const QString &folder)
{
    const auto events = json(folder + u"/events.json"_s);
    QList<double> delays;
    int early = 0;
    std::printf("Crisis onsets: from the onset to the end of the row with the first alarm\n");
    for (auto it = events.begin(); it != events.end(); ++it) {
        const auto onset = base::parseIso((*it)["onset_utc"_L1].toString());
        const Series series = read(folder + u'/' + it.key() + u".csv"_s);
        const auto found = findings(series);
        int alarms = 0, before = 0;
        double delay = std::numeric_limits<double>::infinity();
        for (qsizetype i = 0; i < found.size(); ++i) {
            if (found[i].score < detection::alarmScore)
                continue;
            ++alarms;
            const double minutes = onset ? double(series.times[i] + 5 * base::minuteMs - *onset) / double(base::minuteMs) : 0;
            before += onset && minutes <= 0;
            if (onset && minutes > 0)
                delay = std::min(delay, minutes);
        }
        early += before;
        if (onset)
            delays.append(delay);
        std::printf("  %-32s %3d alarms  %s\n", qPrintable(it.key()), alarms, onset ? qPrintable(delayText(delay)) : "slow onset");
    }
    std::sort(delays.begin(), delays.end());
    if (!delays.isEmpty())
        std::printf("  median %s over %lld, alarms before an onset: %d\n", qPrintable(delayText(delays[delays.size() / 2])), qlonglong(delays.size()), early);
}

void evaluateQuiet(const QString &folder)
{
    std::printf("Alarms in %s\n", qPrintable(folder.section(u'/', -1)));
    for (const auto &file : QDir(folder).entryList({u"*.csv"_s})) {
        const Series series = read(folder + u'/' + file);
        QStringList alarms;
        const auto found = findings(series);
        for (qsizetype i = 0; i < found.size(); ++i)
            if (found[i].score >= detection::alarmScore)
                alarms.append(base::isoUtc(series.times[i]));
        std::printf("  %-52s %lld %s\n", qPrintable(series.name), qlonglong(alarms.size()), qPrintable(alarms.mid(0, 4).join(u' ')));
    }
}

/// Projections made every hour from the third week on, judged by |ln((seen + 1) / (projected + 1))|; beside them "as in the
/// last hour" and "as at this hour a week ago".
void evaluateProjection(const QString &folder)
{
    constexpr int horizons = 12;
    struct Error {
        double own = 0, last = 0, week = 0, covered = 0, row = 0, rows = 0;
        int count = 0;
    };
    std::array<Error, horizons> errors;
    for (const auto &file : QDir(folder).entryList({u"*.csv"_s})) {
        const Series series = read(folder + u'/' + file);
        std::map<qint64, double> hours;
        for (qsizetype i = 0; i < series.times.size(); ++i)
            hours[series.times[i] / base::hourMs] += series.values[i];
        detection::BurstDetector detector;
        for (qsizetype i = 0; i < series.times.size(); ++i) {
            const auto finding = detector.push(series.times[i], series.values[i]);
            const qint64 hour = series.times[i] / base::hourMs;
            if (series.times[i] - series.times[0] < 14 * base::dayMs)
                continue;
            errors[0].row += series.values[i] >= finding.low && series.values[i] <= finding.high;
            errors[0].rows += 1;
            if (i + 1 == series.times.size() || series.times[i + 1] / base::hourMs == hour)
                continue;
            const auto projected = detection::project(detector, (hour + 1) * base::hourMs, horizons);
            for (int h = 0; h < horizons; ++h) {
                const auto seen = hours.find(hour + 1 + h);
                if (seen == hours.end() || seen == std::prev(hours.end()))
                    continue;
                auto &error = errors[size_t(h)];
                const auto distance = [&](double value) { return std::abs(std::log((seen->second + 1) / (value + 1))); };
                error.own += distance(projected[h].value);
                error.last += distance(hours[hour]);
                error.week += distance(hours[hour + 1 + h - 168]);
                error.covered += seen->second >= projected[h].low && seen->second <= projected[h].high;
                error.count += 1;
            }
        }
    }
    std::printf("Projection, mean |ln(seen/projected)| (0.41 is a factor of 1.5); rows within their expected range %.1f %%\n",
        100 * errors[0].row / std::max(1.0, errors[0].rows));
    for (const int h : {0, 1, 2, 3, 5, 8, 11}) {
        const auto &error = errors[size_t(h)];
        const double n = std::max(1, error.count);
        std::printf("  hour %2d: %.3f, as the last hour %.3f, as a week ago %.3f; within the band %.1f %%\n", h + 1, error.own / n, error.last / n,
            error.week / n, 100 * error.covered / n);
    }
}

void measureCost(const Series &series)
{
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 5;
    double sum = 0;
    for (int i = 0; i < rounds; ++i)
        for (const auto &finding : findings(series))
            sum += finding.score;
    const double micros = double(timer.nsecsElapsed()) / 1e3 / rounds / double(series.times.size());
    detection::BurstDetector detector;
    for (qsizetype i = 0; i < series.times.size(); ++i)
        detector.push(series.times[i], series.values[i]);
    std::printf("Cost: %.2f µs a row, %zu bytes a series in memory, %lld saved (checksum of scores %.3f)\n", micros, sizeof detector,
        qlonglong(detector.save().size()), sum);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("evaluate_bursts FOLDER");
    const QString root = QString::fromLocal8Bit(argv[1]);
    const auto has = [&root](const QString &name) { return QDir(root + u'/' + name).exists(); };
    if (has(u"bursts_nab_realTweets"_s)) {
        evaluateNab(root + u"/bursts_nab_realTweets"_s);
        evaluateProjection(root + u"/bursts_nab_realTweets"_s);
        measureCost(read(root + u"/bursts_nab_realTweets/"_s + QDir(root + u"/bursts_nab_realTweets"_s).entryList({u"*.csv"_s}).constFirst()));
    }
    if (has(u"bursts_crisislex_t26"_s))
        evaluateOnsets(root + u"/bursts_crisislex_t26"_s);
    for (const auto &name : {u"bursts_nab_other"_s, u"bursts_twitter_ad"_s})
        if (has(name))
            evaluateQuiet(root + u'/' + name);
    return 0;
}
