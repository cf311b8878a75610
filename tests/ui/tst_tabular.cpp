// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/isolation.h"
#include "ui/kit/tabular.h"
#include "ui/kit/type.h"
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using kit::Tabular;

class TestTabular : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clocksOfEqualLengthAreEquallyWide_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("latin") << QStringLiteral("11:11:11") << QStringLiteral("08:48:40");
        QTest::newRow("persian") << QStringLiteral("۱۱:۱۱") << QStringLiteral("۰۸:۴۶");
        QTest::newRow("thousands") << QStringLiteral("1,111") << QStringLiteral("8,048");
    }
    void clocksOfEqualLengthAreEquallyWide()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const kit::Type type;
        for (const kit::TextRole role : {kit::TextRole::Big, kit::TextRole::Body, kit::TextRole::Caption}) {
            const QFontMetricsF metrics(type.font(role));
            QCOMPARE(Tabular::width(metrics, a), Tabular::width(metrics, b));
        }
    }

    void theSeparatorStaysWhileDigitsChange()
    {
        // The colon stands in the same columns of the picture whatever the digits before it are.
        QCOMPARE(inkColumns(QStringLiteral("11:")).last(), inkColumns(QStringLiteral("44:")).last());
    }

    void endAlignmentEndsAtTheEnd()
    {
        const QList<int> ink = inkColumns(QStringLiteral("88"), Qt::AlignRight);
        QVERIFY(ink.last() >= 195);
        const QList<int> start = inkColumns(QStringLiteral("88"), Qt::AlignLeft);
        QVERIFY(start.first() <= 4);
    }

    void alignmentMirrorsWithThePainter()
    {
        const QList<int> ink = inkColumns(QStringLiteral("88"), Qt::AlignLeft, Qt::RightToLeft);
        QVERIFY(ink.last() >= 195);
    }

    void persianDigits()
    {
        QCOMPARE(Tabular::localDigits(QStringLiteral("11:47"), QStringLiteral("fa")), QStringLiteral("۱۱:۴۷"));
        QCOMPARE(Tabular::localDigits(QStringLiteral("11:47"), QStringLiteral("en")), QStringLiteral("11:47"));
    }

private:
    static QList<int> inkColumns(const QString &text, Qt::Alignment alignment = Qt::AlignLeft, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        painter.setFont(kit::Type().font(kit::TextRole::Medium));
        Tabular::draw(&painter, QRectF(0, 0, 200, 40), alignment | Qt::AlignVCenter, text);
        painter.end();
        QList<int> columns;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 160) {
                    columns << x;
                    break;
                }
            }
        }
        return columns;
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QApplication application(argc, argv);
    TestTabular test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tabular.moc"
