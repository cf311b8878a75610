// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every part of the kit: kit_gallery [--grab FILE] [--theme light|dark|contrast|both] [--lang en|fa|zh]
// [--sheet NAME]
#include "specimen.h"
#include "ui/kit/foreshockstyle.h"
#include "ui/kit/themehost.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QHBoxLayout>
#include <QTimer>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption grab(QStringLiteral("grab"), QStringLiteral("Write a picture and end."), QStringLiteral("file"));
    const QCommandLineOption themeName(
        QStringLiteral("theme"), QStringLiteral("light, dark, contrast or both."), QStringLiteral("name"), QStringLiteral("both"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("en, fa or zh."), QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption sheet(
        QStringLiteral("sheet"), QStringLiteral("components, controls or chart."), QStringLiteral("name"), QStringLiteral("components"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of a sheet."), QStringLiteral("WxH"));
    arguments.addOptions({grab, themeName, language, sheet, size});
    arguments.addHelpOption();
    arguments.process(application);

    const QString code = arguments.value(language);
    if (code == QLatin1String("fa"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QLocale::setDefault(QLocale(code));
    kit::ThemeHost host;
    host.setType(kit::Type(code));
    host.install(&application);
    QApplication::setStyle(new kit::ForeshockStyle);

    const bool both = arguments.value(themeName) == QLatin1String("both");
    const QStringList names = both ? QStringList{QStringLiteral("light"), QStringLiteral("dark")} : QStringList{arguments.value(themeName)};
    const bool chart = arguments.value(sheet) == QLatin1String("chart");
    const bool controls = arguments.value(sheet) == QLatin1String("controls");
    QSize each = chart ? QSize(1296, 1040) : QSize(960, 1080);
    const QStringList wanted = arguments.value(size).split(QLatin1Char('x'));
    if (wanted.size() == 2)
        each = {wanted[0].toInt(), wanted[1].toInt()};

    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString &name : names) {
        auto *own = new kit::ThemeHost(&window);
        if (const auto theme = kit::Theme::load(name))
            own->setTheme(*theme);
        own->setType(kit::Type(code));
        auto *frame = new QWidget;
        own->install(frame);
        frame->setFixedSize(each);
        auto *inner = new QHBoxLayout(frame);
        inner->setContentsMargins(0, 0, 0, 0);
        row->addWidget(frame);
        inner->addWidget(chart ? makeChartSheet(code, frame) : controls ? makeControlSheet(frame) : makeComponentSheet(code, frame));
    }
    window.setFocusPolicy(Qt::StrongFocus);
    window.setFocus();
    window.show();
    if (arguments.isSet(grab)) {
        QTimer::singleShot(300, &window, [&] {
            const bool written = window.grab().save(arguments.value(grab));
            QApplication::exit(written ? 0 : 1);
        });
    }
    return QApplication::exec();
}
