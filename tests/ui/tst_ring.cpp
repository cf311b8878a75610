// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/isolation.h"
#include "ui/kit/ringpainter.h"
#include "ui/kit/themehost.h"
#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace kit;

namespace
{

struct Named {
    const char *name;
    Ring ring;
};

QList<Named> states()
{
    const auto t = [](const char *text) { return QString::fromLatin1(text); };
    return {{"start", {RingState::Running, 0.02, t("59")}}, {"below 60 %", {RingState::Running, 0.4, t("36")}},
        {"above 60 %", {RingState::Running, 0.63, t("22")}}, {"ending", {RingState::Running, 0.95, t("3")}}, {"late", {RingState::Late, 1, t("+6")}},
        {"met", {RingState::Met, 1, t("38")}}, {"met late", {RingState::MetLate, 1, t("74")}}, {"paused", {RingState::Paused}}, {"none", {RingState::None}}};
}

QImage drawn(const Ring &ring, const char *themeName, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    const Theme theme = *Theme::load(QString::fromLatin1(themeName));
    const Type type;
    QImage image(36, 36, QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    RingPainter::paint(&painter, QRectF(0, 0, 36, 36), {theme, type, direction}, ring);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// Mean difference of two grey pictures, 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return double(sum) / (a.width() * a.height());
}

} // namespace

class TestRing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateIsToldApartWithoutColour_data() { themes(); }
    void everyStateIsToldApartWithoutColour()
    {
        QFETCH(QByteArray, theme);
        const QList<Named> all = states();
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype k = i + 1; k < all.size(); ++k) {
                const double d = difference(drawn(all[i].ring, theme), drawn(all[k].ring, theme));
                QVERIFY2(d > 2, qPrintable(QStringLiteral("%1 and %2: %3").arg(QLatin1String(all[i].name), QLatin1String(all[k].name)).arg(d)));
            }
        }
    }

    void timeRunsClockwiseInEveryLanguage()
    {
        const Ring ring{RingState::Running, 0.25, {}};
        QCOMPARE(drawn(ring, "light", Qt::RightToLeft), drawn(ring, "light", Qt::LeftToRight));
        const QImage image = drawn(ring, "light");
        // A quarter gone darkens the upper right part of the track only.
        QVERIFY(image.pixelColor(28, 7).value() < image.pixelColor(7, 7).value());
    }

    void lateIsAnnounced()
    {
        RingWidget widget;
        widget.setRing({RingState::Running, 0.5, QStringLiteral("30")}, QStringLiteral("First statement, 30 minutes left"));
        QCOMPARE(widget.accessibleName(), QStringLiteral("First statement, 30 minutes left"));
        widget.setRing({RingState::Late, 1, QStringLiteral("+6")}, QStringLiteral("First statement, 6 minutes late"));
        QCOMPARE(widget.accessibleName(), QStringLiteral("First statement, 6 minutes late"));
    }

private:
    static void themes()
    {
        QTest::addColumn<QByteArray>("theme");
        for (const char *name : {"light", "dark", "contrast"})
            QTest::newRow(name) << QByteArray(name);
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QApplication application(argc, argv);
    kit::initResources();
    TestRing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ring.moc"
