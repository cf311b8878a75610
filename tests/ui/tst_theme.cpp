// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/isolation.h"
#include "ui/kit/theme.h"
#include "ui/kit/themehost.h"
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using kit::Theme;

namespace
{

struct Pair {
    const char *front;
    const char *back;
    double least;
};

// Visual design 2.1 to 2.3. Named exceptions: t4 (disabled), line and line2 (decorative), severity fills on a
// background (they always carry a numeral), neu in light mode (always in a stack with totals and a table).
constexpr Pair pairs[] = {
    {"t1", "surface", 7},
    {"t1", "canvas", 7},
    {"t1", "sunken", 7},
    {"t1", "hover", 7},
    {"t1", "raised", 7},
    {"t2", "surface", 4.5},
    {"t2", "canvas", 4.5},
    {"t2", "sunken", 4.5},
    {"t2", "hover", 4.5},
    {"t2", "accentW", 4.5},
    {"t3", "surface", 4.5},
    {"t3", "canvas", 4.5},
    {"t3", "sunken", 4.5},
    {"t3", "accentW", 4.5},
    {"t3", "raised", 4.5},
    {"onInk", "t1", 7},
    {"accent", "surface", 4.5},
    {"accent", "canvas", 4.5},
    {"accent", "sunken", 4.5},
    {"accent", "accentW", 4.5},
    {"onAccent", "accent", 4.5},
    {"onAccent", "accentH", 4.5},
    {"t1", "accentW", 7},
    {"t1", "mark", 7},
    {"s1o", "s1", 4.5},
    {"s2o", "s2", 4.5},
    {"s3o", "s3", 4.5},
    {"s4o", "s4", 4.5},
    {"s1t", "surface", 4.5},
    {"s2t", "surface", 4.5},
    {"s3t", "surface", 4.5},
    {"s4t", "surface", 4.5},
    {"s1t", "canvas", 4.5},
    {"s2t", "canvas", 4.5},
    {"s3t", "canvas", 4.5},
    {"s4t", "canvas", 4.5},
    {"s1t", "s1w", 4.5},
    {"s2t", "s2w", 4.5},
    {"s3t", "s3w", 4.5},
    {"s4t", "s4w", 4.5},
    {"t1", "s1w", 7},
    {"t2", "s1w", 4.5},
    {"t2", "s2w", 4.5},
    {"t2", "s3w", 4.5},
    {"t2", "s4w", 4.5},
    {"negt", "surface", 4.5},
    {"neut", "surface", 4.5},
    {"post", "surface", 4.5},
    {"negt", "negw", 4.5},
    {"neut", "neuw", 4.5},
    {"post", "posw", 4.5},
    {"t2", "neuw", 4.5},
    {"edge", "surface", 3},
    {"edge", "canvas", 3},
    {"edge", "sunken", 3},
    {"bandline", "canvas", 3},
    {"ghost", "canvas", 3},
    {"neg", "surface", 3},
    {"pos", "surface", 3},
    {"neg", "canvas", 3},
    {"pos", "canvas", 3},
};

QColor colour(const Theme &theme, const char *name)
{
    for (const Theme::Role &role : Theme::roles()) {
        if (qstrcmp(role.name, name) == 0)
            return theme.*role.colour;
    }
    return {};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsEveryTokenOfEveryTheme_data() { themes(); }
    void loadsEveryTokenOfEveryTheme()
    {
        QFETCH(QString, name);
        const auto theme = Theme::load(name);
        QVERIFY2(theme, theme ? "" : qPrintable(theme.error().detail));
        for (const Theme::Role &role : Theme::roles())
            QVERIFY2(((*theme).*role.colour).isValid(), role.name);
    }

    void pairsKeepTheirContrast_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("index");
        for (const char *name : {"light", "dark", "contrast"}) {
            for (int i = 0; i < int(std::size(pairs)); ++i)
                QTest::newRow(QByteArray(name) + ": " + pairs[i].front + " on " + pairs[i].back) << QString::fromLatin1(name) << i;
        }
    }
    void pairsKeepTheirContrast()
    {
        QFETCH(QString, name);
        QFETCH(int, index);
        const auto theme = Theme::load(name);
        QVERIFY(theme);
        const Pair &pair = pairs[index];
        const double ratio = kit::contrastRatio(colour(*theme, pair.front), colour(*theme, pair.back));
        QVERIFY2(ratio >= pair.least - 0.05, qPrintable(QString::number(ratio)));
    }

    void neighboursInAStackDifferInGrey_data() { themes(); }
    void neighboursInAStackDifferInGrey()
    {
        QFETCH(QString, name);
        const auto theme = Theme::load(name);
        QVERIFY(theme);
        QVERIFY(qAbs(qGray(theme->neg.rgb()) - qGray(theme->neu.rgb())) > 20);
        QVERIFY(qAbs(qGray(theme->pos.rgb()) - qGray(theme->neu.rgb())) > 20);
    }

    void anUnknownThemeIsAnError()
    {
        const auto theme = Theme::load(QStringLiteral("sepia"));
        QVERIFY(!theme);
        QCOMPARE(theme.error().kind, base::ErrorKind::NotFound);
    }

    void theNearestHostWinsAndSaysWhenItChanges()
    {
        kit::ThemeHost whole, part;
        whole.install(qApp);
        QWidget window;
        auto *child = new QWidget(&window);
        QCOMPARE(Theme::of(child).name, QStringLiteral("light"));
        part.setTheme(*Theme::load(QStringLiteral("dark")));
        part.install(child);
        QCOMPARE(Theme::of(child).name, QStringLiteral("dark"));
        QCOMPARE(Theme::of(&window).name, QStringLiteral("light"));
        QSignalSpy spy(&whole, &kit::ThemeHost::changed);
        whole.setTheme(*Theme::load(QStringLiteral("contrast")));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(Theme::of(&window).name, QStringLiteral("contrast"));
    }

private:
    static void themes()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"light", "dark", "contrast"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QApplication application(argc, argv);
    kit::initResources();
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
