// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"
#include "tests/kit/isolation.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/sharebars.h"
#include "ui/charts/streamchart.h"
#include "ui/charts/streamlegend.h"
#include "ui/charts/streamtable.h"
#include "ui/charts/tracestrip.h"
#include "ui/kit/foreshockstyle.h"
#include "ui/kit/themehost.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace charts;
using namespace Qt::StringLiterals;

class TestStreamChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_chart.reset(new StreamChart);
        m_chart->setWords(TimeText(QStringLiteral("en"), QTimeZone::utc()));
        m_chart->resize(1200, 300);
        m_data = situationSeries();
        m_chart->setData(m_data);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        m_chart->setFocus();
    }

    void arrowsWalkBinByBinAndShiftMakesARange()
    {
        QSignalSpy ranges(m_chart.get(), &StreamChart::rangeSelected);
        QTest::keyClick(m_chart.get(), Qt::Key_Left); // enters at the newest bin
        QCOMPARE(m_chart->cursorBin(), 179);
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        QCOMPARE(m_chart->cursorBin(), 178);
        QVERIFY(ranges.isEmpty());
        QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(ranges.count(), 2);
        QCOMPARE(m_chart->selectedFrom(), m_data.startOf(176));
        QCOMPARE(m_chart->selectedTo(), m_data.startOf(179));

        QSignalSpy taken(m_chart.get(), &StreamChart::rangeActivated);
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.first().first().toLongLong(), m_data.startOf(176));
        QSignalSpy cleared(m_chart.get(), &StreamChart::selectionCleared);
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(m_chart->selectedTo(), m_chart->selectedFrom());
    }

    void aDragSelectsWholeBins()
    {
        QSignalSpy ranges(m_chart.get(), &StreamChart::rangeSelected);
        const QRectF plot = m_chart->plotArea();
        const auto at = [&](int bin) { return QPoint(int(plot.left() + (bin + 0.5) * plot.width() / 180), int(plot.center().y())); };
        QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, at(20));
        QTest::mouseMove(m_chart.get(), at(30));
        QTest::mouseMove(m_chart.get(), at(40));
        QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, at(40));
        QCOMPARE(ranges.count(), 1);
        QCOMPARE(ranges.first().at(0).toLongLong(), m_data.startOf(20));
        QCOMPARE(ranges.first().at(1).toLongLong(), m_data.startOf(41));
        QSignalSpy reset(m_chart.get(), &StreamChart::resetRequested);
        QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, at(60));
        QCOMPARE(reset.count(), 1);
    }

    void bracketsAskForAnotherZoom()
    {
        QSignalSpy zoom(m_chart.get(), &StreamChart::zoomRequested);
        QTest::keyClick(m_chart.get(), Qt::Key_BracketRight);
        QTest::keyClick(m_chart.get(), Qt::Key_BracketLeft);
        QCOMPARE(zoom.count(), 2);
        QVERIFY(zoom.at(0).first().toDouble() < 1);
        QVERIFY(zoom.at(1).first().toDouble() > 1);
    }

    void theTableTwinHasTheSameNumbers()
    {
        StreamTable *model = m_chart->tableModel();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), int(m_data.bins.size()));
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto number = [&](StreamTable::Column c) { return model->index(row, c).data(Qt::UserRole).toLongLong(); };
            QCOMPARE(number(StreamTable::Time), m_data.startOf(row));
            QCOMPARE(number(StreamTable::Negative), m_data.bins[row].negative);
            QCOMPARE(number(StreamTable::Neutral), m_data.bins[row].neutral);
            QCOMPARE(number(StreamTable::Positive), m_data.bins[row].positive);
            QCOMPARE(number(StreamTable::Total), m_data.bins[row].total());
        }
        m_data.bins[3].missing = true;
        m_chart->setData(m_data);
        QVERIFY(!model->index(3, StreamTable::Total).data(Qt::UserRole).isValid());
        QVERIFY(!model->index(3, StreamTable::Total).data().toString().isEmpty());
    }

    void arrowsGoFromAlertToAlertAndEnterOpensOne()
    {
        QSignalSpy chosen(m_chart.get(), &StreamChart::alertChosen), opened(m_chart.get(), &StreamChart::alertActivated);
        QSignalSpy range(m_chart.get(), &StreamChart::rangeActivated);
        const auto at = [this](int bin) { return m_data.startOf(bin) + m_data.binMs / 2; };
        m_data.alerts = {{at(4), false, 0, u"×6.2"_s, u"would be raised: six times"_s}, {at(5), true, -1, u"×6.0"_s, u"was raised: six times"_s},
            {at(20), false, 1, u"×3.1"_s, u"would be raised: three times"_s}};
        m_chart->setData(m_data);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->currentAlert(), 0);
        QVERIFY(m_chart->accessibleDescription().contains("would be raised: six times"_L1));
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QTest::keyClick(m_chart.get(), Qt::Key_Right); // the last one is the end
        QCOMPARE(m_chart->currentAlert(), 2);
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        QCOMPARE(m_chart->currentAlert(), 1);
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), 1);
        QCOMPARE(range.size(), 0);
        QCOMPARE(chosen.size(), 4);
        // By the bin with Ctrl; then Enter is of the bin.
        QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_chart->currentAlert(), -1);
        QVERIFY(m_chart->cursorBin() >= 0);
        QTest::keyClick(m_chart.get(), Qt::Key_Return);
        QCOMPARE(range.size(), 1);
        // The tooltip and the table say them; without alerts there is no column.
        QVERIFY(m_chart->sentenceFor(4).contains("would be raised: six times"_L1));
        auto *table = m_chart->tableModel();
        QCOMPARE(table->columnCount(), int(StreamTable::ColumnCount));
        QVERIFY(table->index(5, StreamTable::Alerts).data().toString().endsWith("was raised: six times"_L1));
        QVERIFY(table->index(6, StreamTable::Alerts).data().toString().isEmpty());
        m_data.alerts.clear();
        m_chart->setData(m_data);
        QCOMPARE(table->columnCount(), int(StreamTable::Alerts));
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
        QVERIFY(m_chart->cursorBin() >= 0);
    }

    void tTogglesTheTable()
    {
        m_chart->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
        QTest::keyClick(m_chart.get(), Qt::Key_T);
        QVERIFY(m_chart->isTableShown());
        QVERIFY(m_chart->table()->hasFocus());
        QTest::keyClick(m_chart->table(), Qt::Key_T);
        QVERIFY(!m_chart->isTableShown());
        QVERIFY(m_chart->hasFocus());
    }

    void assistiveTechnologyReadsATable()
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_chart.get());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QVERIFY(!face->text(QAccessible::Name).isEmpty());
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("mentions")));
        QAccessibleTableInterface *table = face->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), int(m_data.bins.size()));
        TraceStrip trace;
        trace.setData(m_data);
        ShareBars shares;
        shares.setAccessibleName(QStringLiteral("Sources"));
        OverviewStrip overview;
        overview.setRange(m_data.from, m_data.to);
        StreamLegend legend;
        legend.setData(m_data, TimeText());
        for (QWidget *w :
            {static_cast<QWidget *>(&trace), static_cast<QWidget *>(&shares), static_cast<QWidget *>(&overview), static_cast<QWidget *>(&legend)}) {
            QAccessibleInterface *other = QAccessible::queryAccessibleInterface(w);
            QVERIFY(other && other->role() == QAccessible::Chart);
            QVERIFY2(!other->text(QAccessible::Name).isEmpty(), w->metaObject()->className());
        }
    }

    void withoutSentimentThereIsOneSeriesNamedNotJudged()
    {
        for (Bin &b : m_data.bins)
            b = {0, 0, 0, b.total(), false};
        QVERIFY(!m_data.isJudged());
        m_chart->setData(m_data);
        const QImage image = m_chart->grab().toImage();
        const kit::Theme &theme = kit::Theme::of(m_chart.get());
        QCOMPARE(count(image, theme.neg), 0);
        QVERIFY(count(image, theme.neu) > 1000);
        StreamLegend legend;
        legend.setData(m_data, TimeText());
        QVERIFY(legend.accessibleName().startsWith(QStringLiteral("Not judged")));
    }

    void theValueAxisChangesSidesAndTimeDoesNot()
    {
        const QRectF ltr = m_chart->plotArea();
        const QImage before = m_chart->grab(ltr.toRect().adjusted(4, 30, -8, -2)).toImage();
        m_chart->setLayoutDirection(Qt::RightToLeft);
        const QRectF rtl = m_chart->plotArea();
        QVERIFY(rtl.left() < ltr.left());
        QVERIFY(m_chart->width() - rtl.right() > 36);
        // The first burst stands right of the quiet night in both.
        const QImage after = m_chart->grab().toImage();
        const QColor neg = kit::Theme::of(m_chart.get()).neg;
        const auto half = [&](bool right) {
            const QRectF part(right ? rtl.center().x() : rtl.left(), rtl.top(), rtl.width() / 2, rtl.height());
            return count(after.copy(part.toRect()), neg);
        };
        QVERIFY(half(true) > 4 * half(false));
        QVERIFY(!before.isNull());
    }

    void paintingTwiceGivesTheSamePicture()
    {
        m_chart->select(m_data.startOf(20), m_data.startOf(60));
        const QImage first = m_chart->grab().toImage();
        QCOMPARE(m_chart->grab().toImage(), first);
        m_chart->setData(m_data);
        QCOMPARE(m_chart->grab().toImage(), first);
    }

    void missingBinsAreHatchedNotZero()
    {
        for (int i = 40; i < 60; ++i)
            m_data.bins[i].missing = true;
        m_data.expectedLower.clear();
        m_data.expectedUpper.clear();
        m_chart->setData(m_data);
        const QRectF plot = m_chart->plotArea();
        const double step = plot.width() / 180;
        const QRect hole(int(plot.left() + 41 * step), int(plot.bottom()) - 20, int(17 * step), 18);
        const QImage image = m_chart->grab(hole).toImage();
        const kit::Theme &theme = kit::Theme::of(m_chart.get());
        QCOMPARE(count(image, theme.neg) + count(image, theme.neu), 0);
        int inked = 0;
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, 9) != theme.canvas;
        QVERIFY(inked > image.width() / 10);
    }

    void axisTicksAreRoundInTheLocalZone()
    {
        const TimeText tehran(QStringLiteral("fa"), QTimeZone("Asia/Tehran"));
        const auto ticks = tehran.ticks(m_data.from, m_data.to, 1000);
        QVERIFY(!ticks.isEmpty());
        for (const TimeTick &tick : ticks) {
            if (!tick.label.isEmpty())
                QVERIFY2(tick.label.endsWith(QStringLiteral("۰۰")), qPrintable(tick.label));
        }
        QCOMPARE(tehran.day(m_data.from), QStringLiteral("۲۱ اسفند"));
        const TimeText chinese(QStringLiteral("zh"), QTimeZone::utc());
        QCOMPARE(chinese.day(m_data.from), QStringLiteral("3月12日"));
        QCOMPARE(TimeText(QStringLiteral("en"), QTimeZone::utc()).range(m_data.from, m_data.to), QStringLiteral("05:50–11:50"));
    }

    void valueTicksAreFewAndRound()
    {
        for (const double highest : {0.0, 1.0, 3.0, 7.0, 12.0, 49.0, 205.0, 999.0, 12345.0}) {
            const QList<double> ticks = valueTicks(highest);
            QCOMPARE(ticks.first(), 0.0);
            QVERIFY2(ticks.size() >= 3 && ticks.size() <= 5, qPrintable(QString::number(highest)));
        }
    }

    void theTracePicksATime()
    {
        TraceStrip trace;
        trace.setData(m_data);
        trace.resize(360, 44);
        QSignalSpy picked(&trace, &TraceStrip::timePicked);
        QTest::mouseClick(&trace, Qt::LeftButton, {}, QPoint(180, 20));
        QCOMPARE(picked.count(), 1);
        QVERIFY(qAbs(picked.first().first().toLongLong() - (m_data.from + m_data.to) / 2) < 3 * 60'000);
        QTest::keyClick(&trace, Qt::Key_Right);
        QTest::keyClick(&trace, Qt::Key_Return);
        QCOMPARE(picked.count(), 2);
    }

    void theOverviewMovesByKeyboardAndStaysInside()
    {
        OverviewStrip strip;
        strip.setData(0, 1000, {1, 2, 3, 4});
        strip.setRange(800, 1000);
        QSignalSpy changed(&strip, &OverviewStrip::rangeChanged);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(changed.count(), 0);
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.rangeFrom(), 780);
        QCOMPARE(strip.rangeTo(), 980);
    }

    void sevenHundredBinsPaintInTime()
    {
        StreamData big = m_data;
        big.binMs = 30'000;
        big.bins.clear();
        big.expectedLower.clear();
        big.expectedUpper.clear();
        for (int i = 0; i < 720; ++i) {
            big.bins << m_data.bins[i / 4];
            big.expectedLower << m_data.expectedLower[i / 4];
            big.expectedUpper << m_data.expectedUpper[i / 4];
        }
        m_chart->setData(big);
        QImage image(m_chart->size(), QImage::Format_RGB32);
        m_chart->render(&image);
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 50;
        for (int i = 0; i < rounds; ++i)
            m_chart->render(&image);
        const double cached = double(timer.nsecsElapsed()) / 1e6 / rounds;
        timer.restart();
        for (int i = 0; i < rounds; ++i) {
            m_chart->setGround(&kit::Theme::canvas); // drops the picture
            m_chart->render(&image);
        }
        const double whole = double(timer.nsecsElapsed()) / 1e6 / rounds;
        qInfo("render with the kept picture %.2f ms, from scratch %.2f ms", cached, whole);
        QVERIFY2(cached < 12, "the budget is 3 ms; the margin is for loaded machines");
    }

private:
    static int count(const QImage &image, const QColor &colour)
    {
        int n = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                n += image.pixelColor(x, y) == colour;
        }
        return n;
    }

    std::unique_ptr<StreamChart> m_chart;
    StreamData m_data;
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QApplication application(argc, argv);
    kit::ThemeHost host;
    host.install(&application);
    QApplication::setStyle(new kit::ForeshockStyle);
    TestStreamChart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_streamchart.moc"
