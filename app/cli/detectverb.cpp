// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"
#include "detection/burstdetector.h"
#include "sources/delimited.h"
#include "verb.h"
#include <QFile>
#include <QStringDecoder>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <limits>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

/// Quoted only where CSV needs it, so that what was read is what is written.
QString cell(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    QString inner = text;
    return u'"' + inner.replace(u'"', "\"\""_L1) + u'"';
}

/// Cut, not rounded: what is printed reaches the alarm level exactly when the score does.
QString cut(double score) { return QString::number(std::floor(score * 1e6) / 1e6, 'g', 6); }

/// One series on its way through: rows in, the same rows with their scores out.
class SeriesFilter
{
public:
    SeriesFilter(const QString &name, bool json) : m_name(name), m_out(json) { m_out.line(u"timestamp,value,score"_s); }

    void take(const sources::DelimitedRow &row)
    {
        if (m_first) {
            m_first = false;
            if (isHeader(row.cells))
                return;
        }
        const QString time = row.cells.value(m_time), value = row.cells.value(m_value);
        QString problem = row.problem;
        const auto at = base::parseIso(time);
        bool number = true;
        const double count = value.trimmed().isEmpty() ? std::numeric_limits<double>::quiet_NaN() : value.toDouble(&number);
        if (problem.isEmpty() && !at)
            problem = say(QT_TRANSLATE_NOOP("Cli", "“%1” is not a time.")).arg(time);
        else if (problem.isEmpty() && (!number || std::isinf(count)))
            problem = say(QT_TRANSLATE_NOOP("Cli", "“%1” is not a number.")).arg(value);
        else if (problem.isEmpty() && m_last && *at <= *m_last)
            problem = say(QT_TRANSLATE_NOOP("Cli", "the row is not later than the one before it."));
        if (!problem.isEmpty())
            Out::error(say(QT_TRANSLATE_NOOP("Cli", "%1, line %2: %3")).arg(m_name).arg(row.line).arg(problem));
        detection::Finding finding;
        if (at && number) {
            finding = m_detector.push(*at, count);
            m_last = std::max(m_last.value_or(*at), *at);
        }
        m_out.line(cell(time) + u',' + cell(value) + u',' + cut(finding.score));
        if (m_out.json())
            m_out.object({{u"timestamp"_s, time}, {u"value"_s, std::isfinite(count) && number ? QJsonValue(count) : QJsonValue()},
                {u"score"_s, cut(finding.score).toDouble()}, {u"expected"_s, finding.expected}, {u"low"_s, finding.low}, {u"high"_s, finding.high},
                {u"deviation"_s, finding.deviation}, {u"rarity_days"_s, finding.rarityDays}, {u"burst"_s, finding.open},
                {u"since"_s, finding.open ? QJsonValue(base::isoUtc(finding.since)) : QJsonValue()}});
    }

private:
    /// A first row without a time in its place names the columns, or is at least no data.
    bool isHeader(const QStringList &cells)
    {
        static const QStringList times{u"timestamp"_s, u"time"_s, u"date"_s, u"datetime"_s, u"bucket"_s};
        static const QStringList values{u"value"_s, u"count"_s, u"total"_s, u"mentions"_s};
        const auto find = [&cells](const QStringList &names) {
            for (const auto &name : names)
                for (qsizetype i = 0; i < cells.size(); ++i)
                    if (cells[i].trimmed().compare(name, Qt::CaseInsensitive) == 0)
                        return i;
            return qsizetype(-1);
        };
        const auto time = find(times), value = find(values);
        if (time >= 0 && value >= 0) {
            m_time = time;
            m_value = value;
            return true;
        }
        bool number = false;
        (void)cells.value(m_value).toDouble(&number);
        return !base::parseIso(cells.value(m_time)) && !number && cells.size() > 1;
    }

    QString m_name;
    Out m_out;
    detection::BurstDetector m_detector;
    std::optional<qint64> m_last;
    qsizetype m_time = 0, m_value = 1;
    bool m_first = true;
};

} // namespace

QCoro::Task<int> runDetect(Call call)
{
    QCommandLineParser parser;
    if (!parse(parser, call, "detect"))
        co_return badUsage;
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "Name one file with the columns timestamp and value, or - for standard input.")));
        co_return badUsage;
    }
    QFile file(names[0]);
    const bool opened = names[0] == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "%1 cannot be read: %2")).arg(names[0], file.errorString()));
        co_return workFailed;
    }
    // Nothing is stored, so Ctrl-C may end the program even while it waits for input.
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    SeriesFilter series(names[0], call.json);
    sources::RowSplitter rows(u',');
    QStringDecoder decode(QStringDecoder::Utf8);
    std::array<char, 65536> chunk;
    for (;;) {
        const auto read = ::read(file.handle(), chunk.data(), chunk.size());
        if (read < 0) {
            Out::error(say(QT_TRANSLATE_NOOP("Cli", "%1 cannot be read: %2")).arg(names[0], qt_error_string()));
            co_return workFailed;
        }
        if (read > 0)
            rows.feed(QString(decode(QByteArrayView(chunk.data(), read))));
        else
            rows.finish();
        while (const auto row = rows.take())
            series.take(*row);
        std::fflush(stdout); // whoever feeds rows live reads them live
        if (read == 0)
            co_return done;
    }
}

} // namespace cli
