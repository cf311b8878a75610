// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

/// The corpus is not part of the repository; without it this program says so and passes.
class TestFeedCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mostOfTheCorpusReadsAsTheOraclesDo()
    {
        QString folder = qEnvironmentVariable("FORESHOCK_CORPUS");
        if (folder.isEmpty())
            folder = QStringLiteral(FORESHOCK_DEFAULT_CORPUS);
        const auto measurement = corpus::measure(folder);
        if (measurement.feeds == 0)
            QSKIP(qPrintable(QStringLiteral("no corpus at %1: nothing was measured").arg(folder)));
        const QString text = corpus::table(measurement);
        if (!tablePath.isEmpty()) {
            QFile out(tablePath);
            QVERIFY(out.open(QFile::WriteOnly | QFile::Truncate));
            out.write(text.toUtf8());
        }
        for (const auto &name : corpus::fields) {
            const auto score = measurement.total(name);
            qInfo().noquote() << name << score.equal << "of" << score.expected;
            QVERIFY2(score.equal * 100 >= score.expected * 97, qPrintable(name));
        }
    }

public:
    QString tablePath;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestFeedCorpus test;
    QStringList arguments = application.arguments();
    if (const auto at = arguments.indexOf(QStringLiteral("--table")); at > 0 && at + 1 < arguments.size()) {
        test.tablePath = arguments[at + 1];
        arguments.remove(at, 2);
    }
    return QTest::qExec(&test, arguments);
}
#include "tst_feedcorpus.moc"
