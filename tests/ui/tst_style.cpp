// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/onpool.h"
#include "tests/kit/isolation.h"
#include "ui/kit/button.h"
#include "ui/kit/foreshockstyle.h"
#include "ui/kit/icons.h"
#include "ui/kit/levelscale.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/segmented.h"
#include "ui/kit/stepper.h"
#include "ui/kit/themehost.h"
#include "ui/kit/toasts.h"
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>
#include <atomic>

using namespace kit;

namespace
{

int pixelsOf(const QImage &image, const QColor &colour, const QRect &in)
{
    int n = 0;
    for (int y = in.top(); y <= in.bottom(); ++y) {
        for (int x = in.left(); x <= in.right(); ++x)
            n += image.valid(x, y) && image.pixelColor(x, y) == colour;
    }
    return n;
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Qt shares large fills among the threads of a pool and waits for them.
    void paintingDoesNotWaitForWork()
    {
        QSemaphore go;
        std::atomic<int> ended = 0;
        const int jobs = base::workers().maxThreadCount() + 1;
        for (int i = 0; i < jobs; ++i)
            base::workers().start([&] {
                if (go.tryAcquire(1, 5000))
                    ++ended;
            });
        QImage image(2400, 2400, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.fillRect(image.rect(), QColor(200, 0, 0, 128));
        painter.end();
        go.release(jobs);
        QVERIFY(base::workers().waitForDone(10'000));
        QCOMPARE(ended, jobs); // none had given up waiting by the time the area was painted
    }

    void theKeyboardFocusIsSeenAroundEveryControl_data()
    {
        QTest::addColumn<int>("which");
        const char *names[] = {"button", "primary", "field", "combo", "check", "link", "stepper", "level scale"};
        for (int i = 0; i < 8; ++i)
            QTest::newRow(names[i]) << i;
    }
    void theKeyboardFocusIsSeenAroundEveryControl()
    {
        QFETCH(int, which);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(20, 20, 20, 20);
        auto *before = new QLineEdit;
        column->addWidget(before);
        QWidget *control = make(which);
        column->addWidget(control);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        const QColor accent = Theme::of(control).accent;
        const QRect around = control->geometry().adjusted(-3, -3, 3, 3);
        const int unfocused = pixelsOf(window.grab().toImage(), accent, around);
        control->setFocus(Qt::TabFocusReason);
        QVERIFY(control->hasFocus());
        const QImage focused = window.grab().toImage();
        QVERIFY(pixelsOf(focused, accent, around) > unfocused + around.width());
        // One pixel of the background lies between control and ring.
        QCOMPARE(focused.pixelColor(around.left() + 2, around.center().y()), Theme::of(control).canvas);
    }

    void aClickedButtonShowsNoRing()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(20, 20, 20, 20);
        auto *button = new Button(QStringLiteral("Export"));
        column->addWidget(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->clearFocus();
        button->setFocus(Qt::MouseFocusReason);
        const QRect around = button->geometry().adjusted(-3, -3, 3, 3);
        QCOMPARE(pixelsOf(window.grab().toImage(), Theme::of(button).accent, around), 0);
    }

    void controlsHaveTheirHeights()
    {
        Button button(QStringLiteral("Export"));
        QCOMPARE(button.sizeHint().height(), 28);
        button.setSmall(true);
        QCOMPARE(button.sizeHint().height(), 24);
        QCOMPARE(QLineEdit().sizeHint().height(), 28);
        QComboBox combo;
        combo.addItem(QStringLiteral("All"));
        QCOMPARE(combo.sizeHint().height(), 26);
        QCOMPARE(QScrollBar(Qt::Vertical).sizeHint().width(), 10);
        QCOMPARE(QSplitter().handleWidth(), 1);
    }

    void aKeyCapMakesRoomForItself()
    {
        Button button(QStringLiteral("Add entry"));
        const int plain = button.sizeHint().width();
        button.setKeyCap(QStringLiteral("Ctrl Enter"));
        QVERIFY(button.sizeHint().width() > plain + 50);
    }

    void aRefusedButtonSaysWhy()
    {
        Button button(QStringLiteral("Issue"));
        button.setRefusal(QStringLiteral("Two approvals are missing"));
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), QStringLiteral("Two approvals are missing"));
        button.setRefusal({});
        QVERIFY(button.isEnabled());
    }

    void segmentsMoveWithTheArrowKeys()
    {
        Segmented range;
        for (const char *text : {"1 h", "6 h", "24 h"})
            range.addSegment(QString::fromLatin1(text));
        range.show();
        QVERIFY(QTest::qWaitForWindowExposed(&range));
        QSignalSpy spy(&range, &Segmented::currentChanged);
        range.segment(0)->setFocus();
        QTest::keyClick(range.segment(0), Qt::Key_Right);
        QCOMPARE(range.current(), 1);
        QCOMPARE(spy.count(), 1);
    }

    void theLevelScaleAsksByKeyboard()
    {
        LevelScale scale;
        scale.setLevel(2, QStringLiteral("Severe"));
        QSignalSpy spy(&scale, &LevelScale::levelRequested);
        QTest::keyClick(&scale, Qt::Key_Left);
        QTest::keyClick(&scale, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().first().toInt(), 1);
        QCOMPARE(scale.level(), 2); // only the dialog changes it
        scale.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&scale, Qt::Key_Left);
        QTest::keyClick(&scale, Qt::Key_L);
        QCOMPARE(spy.takeFirst().first().toInt(), 2);
        QVERIFY(!scale.accessibleName().isEmpty());
    }

    void theStepperAsksByKeyboardAndMirrors()
    {
        Stepper stepper;
        stepper.setPhases({{QStringLiteral("Detected"), {}, 1}, {QStringLiteral("Verifying"), {}, 1}, {QStringLiteral("Closed"), {}, 1}});
        stepper.setCurrent(0, 0.4);
        stepper.resize(400, stepper.sizeHint().height());
        QSignalSpy spy(&stepper, &Stepper::moveRequested);
        QTest::keyClick(&stepper, Qt::Key_Right);
        QTest::keyClick(&stepper, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().first().toInt(), 1);
        const QImage ltr = stepper.grab().toImage();
        stepper.setLayoutDirection(Qt::RightToLeft);
        const QImage rtl = stepper.grab().toImage();
        QCOMPARE(ltr.pixelColor(2, 2), Theme::of(&stepper).t1);
        QCOMPARE(rtl.pixelColor(rtl.width() - 3, 2), Theme::of(&stepper).t1);
    }

    void everyInteractivePartHasARoleAndAName()
    {
        Stepper stepper;
        stepper.setPhases({{QStringLiteral("Detected"), {}, 1}});
        stepper.setCurrent(0, 0);
        LevelScale scale;
        for (QWidget *w : {static_cast<QWidget *>(&stepper), static_cast<QWidget *>(&scale)}) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(w);
            QVERIFY(face);
            QCOMPARE(face->role(), QAccessible::Grouping);
            QVERIFY(!face->text(QAccessible::Name).isEmpty());
        }
    }

    void toastsKeepWhatMustBeAnswered()
    {
        QWidget window;
        window.resize(800, 600);
        Toasts toasts(&window);
        const int failed = toasts.post(Toasts::Kind::Failed, QStringLiteral("SMS not sent."), QStringLiteral("14 refused"));
        toasts.post(Toasts::Kind::Done, {}, QStringLiteral("one"));
        toasts.post(Toasts::Kind::Done, {}, QStringLiteral("two"));
        QSignalSpy gone(&toasts, &Toasts::dismissed);
        toasts.post(Toasts::Kind::Done, {}, QStringLiteral("three"));
        QCOMPARE(toasts.count(), 3);
        QCOMPARE(gone.count(), 1);
        QVERIFY(gone.first().first().toInt() != failed);
    }

    void directionalIconsMirror()
    {
        const auto drawn = [](const char *name, Qt::LayoutDirection direction) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(&painter, QRectF(0, 0, 16, 16), name, Qt::black, direction);
            painter.end();
            return image;
        };
        QVERIFY(drawn("chevR", Qt::RightToLeft) != drawn("chevR", Qt::LeftToRight));
        QCOMPARE(drawn("clock", Qt::RightToLeft), drawn("clock", Qt::LeftToRight));
        QVERIFY(iconNames().size() >= 72);
    }

private:
    static QWidget *make(int which)
    {
        switch (which) {
        case 0: return new Button(QStringLiteral("Export"));
        case 1: return new Button(QStringLiteral("Add entry"), ButtonRole::Primary);
        case 2: return new QLineEdit;
        case 3: {
            auto *combo = new QComboBox;
            combo->addItem(QStringLiteral("All"));
            return combo;
        }
        case 4: return new QCheckBox(QStringLiteral("Queue"));
        case 5: return new LinkButton(QStringLiteral("Explain"));
        case 6: {
            auto *stepper = new Stepper;
            stepper->setPhases({{QStringLiteral("Detected"), {}, 1}, {QStringLiteral("Closed"), {}, 1}});
            stepper->setCurrent(0, 0.5);
            return stepper;
        }
        default: return new LevelScale;
        }
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QApplication application(argc, argv);
    kit::ThemeHost host;
    host.install(&application);
    QApplication::setStyle(new kit::ForeshockStyle);
    TestStyle test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_style.moc"
