// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"
#include "detection/burstdetector.h"
#include "tests/kit/isolation.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

struct Answer {
    int status = -1;
    QStringList out;
    QString err;
};

} // namespace

class TestDetectVerb : public QObject
{
    Q_OBJECT
    QTemporaryDir m_home;

    Answer detect(const QStringList &arguments, const QByteArray &input = {}) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"Asia/Tehran"_s); // times without a zone are UTC wherever one is
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral(FORESHOCK_PROGRAM), QStringList{u"detect"_s} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("the program did not end by itself");
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
            QString::fromUtf8(process.readAllStandardError())};
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_home.filePath(name));
        if (!out.open(QFile::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }
    /// Ten days of five-minute rows, a spike at row 2500.
    static QByteArray series()
    {
        QByteArray out = "timestamp,value\n";
        for (int i = 0; i < 10 * 288; ++i) {
            const qint64 at = 1'772'409'600'000 + qint64(i) * 300'000;
            out += base::isoUtc(at).replace(u'T', u' ').chopped(1).toUtf8() + ',' + QByteArray::number(i == 2500 ? 90 : 2 + i * 7919 % 5) + '\n';
        }
        return out;
    }

private Q_SLOTS:
    void everyRowComesBackWithItsScore()
    {
        const QByteArray input = series();
        const auto answer = detect({file(u"counts.csv"_s, input)});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.err, QString());
        const QStringList rows = QString::fromUtf8(input).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(answer.out.size(), rows.size());
        QCOMPARE(answer.out[0], u"timestamp,value,score"_s);
        detection::BurstDetector detector;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QVERIFY(answer.out[i].startsWith(rows[i] + u','));
            const double score = answer.out[i].section(u',', 2).toDouble();
            const auto finding = detector.push(*base::parseIso(rows[i].section(u',', 0, 0)), rows[i].section(u',', 1).toDouble());
            QVERIFY(std::abs(score - finding.score) < 2e-6);
            QCOMPARE(score >= detection::alarmScore, i == 2501);
        }
        QCOMPARE(detect({u"-"_s}, input).out, answer.out);
    }

    void timesAndColumnsOfManyShapesAreRead_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QStringList>("rows");
        const QStringList plain{u"2026-03-02 10:00:00,3"_s, u"2026-03-02 10:05:00,4"_s};
        QTest::newRow("no header") << QByteArray("2026-03-02 10:00:00,3\n2026-03-02 10:05:00,4\n") << plain;
        QTest::newRow("no last line end, CR LF, a mark in front")
            << QByteArray("\xEF\xBB\xBFtimestamp,value\r\n2026-03-02 10:00:00,3\r\n2026-03-02 10:05:00,4") << plain;
        QTest::newRow("columns by name") << QByteArray("source,Count,Date\na,3,2026-03-02 10:00:00\nb,4,2026-03-02 10:05:00\n") << plain;
        QTest::newRow("unknown names") << QByteArray("when,howmany\n2026-03-02 10:00:00,3\n2026-03-02 10:05:00,4\n") << plain;
        QTest::newRow("quotes") << QByteArray("\"date\",\"value\"\n\"2026-03-02 10:00:00\",\"3\"\n2026-03-02 10:05:00,4\n") << plain;
        const QByteArray zones = "2026-03-02T10:00:00Z,3.50\n2026-03-02T14:05:00.000000+04:00,4e0\n2026-03-02T10:10,0\n";
        QTest::newRow("zones and fractions as they were") << zones << QString::fromUtf8(zones).split(u'\n', Qt::SkipEmptyParts);
    }
    void timesAndColumnsOfManyShapesAreRead()
    {
        QFETCH(QByteArray, input);
        QFETCH(QStringList, rows);
        const auto answer = detect({u"-"_s}, input);
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.out.size(), rows.size() + 1);
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(answer.out[i + 1].section(u',', 0, -2), rows[i]);
    }

    void badRowsAreNamedAndKept()
    {
        const auto answer = detect({u"-"_s},
            "timestamp,value\n2026-03-02 10:00:00,3\nyesterday,4\n2026-03-02 10:10:00,many\n2026-03-02 10:15:00,\n2026-03-02 10:05:00,5\n\"a,b\",1\n");
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.out.size(), 7);
        QCOMPARE(answer.out[2], u"yesterday,4,0"_s);
        QCOMPARE(answer.out[3], u"2026-03-02 10:10:00,many,0"_s);
        QCOMPARE(answer.out[4], u"2026-03-02 10:15:00,,0"_s);
        QCOMPARE(answer.out[5], u"2026-03-02 10:05:00,5,0"_s);
        QCOMPARE(answer.out[6], u"\"a,b\",1,0"_s);
        for (const auto *line : {"line 3:", "line 4:", "line 6:", "line 7:"})
            QVERIFY2(answer.err.contains(QLatin1StringView(line)), qPrintable(answer.err));
        QVERIFY(!answer.err.contains(u"line 5:"_s)); // a value that is missing is no fault
    }

    void jsonGivesOneObjectARow()
    {
        const auto answer = detect({u"-"_s, u"--json"_s}, series());
        QCOMPARE(answer.out.size(), 10 * 288);
        for (qsizetype i = 0; i < answer.out.size(); ++i) {
            const auto object = QJsonDocument::fromJson(answer.out[i].toUtf8()).object();
            QVERIFY(object[u"timestamp"_s].toString().startsWith(u"2026-03-"_s));
            QVERIFY(object[u"low"_s].toDouble() <= object[u"expected"_s].toDouble());
            QCOMPARE(object[u"score"_s].toDouble() == 1, i == 2500);
            if (i == 2500) {
                QCOMPARE(object[u"value"_s].toDouble(), 90.0);
                QVERIFY(object[u"burst"_s].toBool());
                QCOMPARE(object[u"since"_s].toString(), u"2026-03-10T16:20:00Z"_s);
                QVERIFY(object[u"deviation"_s].toDouble() > 5);
                QVERIFY(object[u"rarity_days"_s].toDouble() > 30);
            }
        }
    }

    void whatCannotBeReadIsSaid()
    {
        const auto missing = detect({m_home.filePath(u"nowhere.csv"_s)});
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.out.isEmpty());
        QVERIFY2(missing.err.contains(u"nowhere.csv"_s), qPrintable(missing.err));
        QCOMPARE(detect({m_home.path()}).status, 1);
        QCOMPARE(detect({}).status, 2);
        QCOMPARE(detect({u"a"_s, u"b"_s}).status, 2);
        QCOMPARE(detect({u"a"_s, u"--colour"_s}).status, 2);
    }

    void nothingInGivesTheHeaderOnly()
    {
        const auto answer = detect({u"-"_s}, {});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.out, QStringList{u"timestamp,value,score"_s});
    }

    void helpShowsAnExample()
    {
        const auto answer = detect({u"--help"_s});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.join(u'\n').contains(u"foreshock detect"_s));
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QCoreApplication application(argc, argv);
    TestDetectVerb test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_detectverb.moc"
