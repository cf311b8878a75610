// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QString root = QStringLiteral(SOURCE_ROOT);

/// Which room may include which: the table of the house. Every room may include itself.
const QMap<QString, QStringList> &table()
{
    static const QStringList app{u"base"_s, u"domain"_s, u"store"_s, u"net"_s, u"vault"_s, u"settings"_s, u"analysis"_s, u"detection"_s, u"sources"_s,
        u"intake"_s, u"sync"_s, u"workflows"_s, u"reports"_s, u"desk"_s};
    static const QStringList feature{u"base"_s, u"domain"_s, u"desk"_s, u"ui/kit"_s, u"ui/charts"_s, u"settings"_s, u"store"_s};
    static const QMap<QString, QStringList> rows{
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"store"_s, {u"base"_s, u"domain"_s}},
        {u"net"_s, {u"base"_s}},
        {u"settings"_s, {u"base"_s}},
        {u"analysis"_s, {u"base"_s, u"domain"_s}},
        {u"detection"_s, {u"base"_s, u"domain"_s}},
        {u"sources"_s, {u"base"_s, u"domain"_s, u"net"_s}},
        {u"intake"_s, {u"base"_s, u"domain"_s, u"net"_s, u"sources"_s, u"analysis"_s, u"detection"_s, u"store"_s}},
        {u"workflows"_s, {u"base"_s, u"domain"_s, u"detection"_s, u"store"_s}},
        {u"desk"_s, {u"base"_s, u"domain"_s, u"store"_s, u"workflows"_s, u"settings"_s, u"intake"_s, u"analysis"_s, u"detection"_s}},
        {u"cli"_s, app},
        {u"ui/kit"_s, {u"base"_s}},
        {u"ui/charts"_s, {u"base"_s, u"ui/kit"_s}},
        {u"ui/situation"_s, feature},
        {u"ui/monitor"_s, feature},
        {u"ui/incidents"_s, feature},
        {u"ui/settings"_s, feature},
        {u"ui/shell"_s, feature + QStringList{u"ui/situation"_s, u"ui/monitor"_s, u"ui/incidents"_s, u"ui/settings"_s}},
        {u"program"_s, app + feature + QStringList{u"cli"_s, u"ui/shell"_s, u"ui/situation"_s, u"ui/monitor"_s, u"ui/incidents"_s, u"ui/settings"_s}},
    };
    return rows;
}

QStringList sources(const QString &folder)
{
    QStringList out;
    QDirIterator walk(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        out.append(walk.next());
    return out;
}

QString roomOf(const QString &path)
{
    const QString relative = path.mid(root.size() + 1);
    return relative.startsWith("app/"_L1) ? relative.section(u'/', 1, 1) : relative.section(u'/', 0, 1);
}

QStringList lines(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

QStringList included(const QString &path)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s+[<\"]([^>\"]+)[>\"]"_s);
    QStringList out;
    for (const auto &line : lines(path))
        if (const auto match = pattern.match(line); match.hasMatch())
            out.append(match.captured(1));
    return out;
}

QString roomOfInclude(const QString &include)
{
    if (include.startsWith("ui/"_L1))
        return include.section(u'/', 0, 1);
    const QString first = include.section(u'/', 0, 0);
    return include.contains(u'/') && table().contains(first) ? first : QString();
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roomsIncludeOnlyWhatStandsBeforeThem()
    {
        QStringList broken;
        int seen = 0;
        for (const auto &path : sources(u"app"_s) + sources(u"ui"_s)) {
            const QString room = roomOf(path);
            QVERIFY2(table().contains(room), qPrintable(room + u" is in no row of the table"_s));
            for (const auto &include : included(path)) {
                const QString other = roomOfInclude(include);
                ++seen;
                if (!other.isEmpty() && other != room && !table()[room].contains(other))
                    broken.append(path.mid(root.size() + 1) + u" includes "_s + include);
                if (other == "store"_L1 && room != "store"_L1 && include.contains("internal/"_L1))
                    broken.append(path.mid(root.size() + 1) + u" reaches into store/internal"_s);
            }
        }
        QVERIFY(seen > 200);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void theTableHasNoCycle()
    {
        for (auto it = table().cbegin(); it != table().cend(); ++it)
            for (const auto &other : it.value())
                QVERIFY2(!table().value(other).contains(it.key()), qPrintable(it.key() + u" and "_s + other));
    }

    void fewRoomsHoldTheirLibrary()
    {
        const QList<std::pair<QString, QStringList>> owners{{u"QSql"_s, {u"store"_s}}, {u"QNetworkAccessManager"_s, {u"net"_s}},
            {u"QSettings"_s, {u"settings"_s}}, {u"QChart"_s, {u"ui/charts"_s}}, {u"hs.h"_s, {u"domain"_s}}, {u"expat.h"_s, {u"sources"_s}}};
        QStringList broken;
        for (const auto &path : sources(u"app"_s) + sources(u"ui"_s))
            for (const auto &include : included(path))
                for (const auto &[name, rooms] : owners)
                    if ((include == name || (name.startsWith(u'Q') && include.section(u'/', -1).startsWith(name))) && !rooms.contains(roomOf(path)))
                        broken.append(path.mid(root.size() + 1) + u" includes "_s + include);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void noWidgetBelowTheUi()
    {
        QStringList broken;
        for (const auto &path : sources(u"app"_s))
            for (const auto &include : included(path))
                if ((include.contains("QWidget"_L1) || include.contains("QtWidgets"_L1)) && roomOf(path) != "program"_L1)
                    broken.append(path.mid(root.size() + 1));
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void filesStaySmallAndCarryTheirLicence()
    {
        QStringList broken;
        for (const auto &path : sources(u"app"_s) + sources(u"ui"_s) + sources(u"tests"_s)) {
            const auto text = lines(path);
            const bool header = path.endsWith(".h"_L1);
            if (!path.contains("/tests/"_L1) && text.size() > (header ? 250 : 600))
                broken.append(u"%1 has %2 lines"_s.arg(path.mid(root.size() + 1)).arg(text.size()));
            if (!text.value(0).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                broken.append(path.mid(root.size() + 1) + u" has no licence line"_s);
            if (path.endsWith("/shell/mainwindow.cpp"_L1) && text.size() > 300)
                broken.append(u"the main window has %1 lines"_s.arg(text.size()));
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void nothingWaitsInANestedLoop()
    {
        static const QRegularExpression forbidden(u"processEvents\\(|waitForFinished\\(|QEventLoop\\b|msleep\\(|QThread::sleep"_s);
        QStringList broken;
        for (const auto &path : sources(u"app"_s) + sources(u"ui"_s)) {
            int number = 0;
            for (const auto &line : lines(path)) {
                ++number;
                if (forbidden.match(line).hasMatch() && !line.trimmed().startsWith("//"_L1))
                    broken.append(u"%1:%2"_s.arg(path.mid(root.size() + 1)).arg(number));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    /// %Ln writes a number with the digits and marks of the language, %n with Latin digits.
    void pluralsSpeakTheirLanguagesDigits()
    {
        const QDir folder(root + u"/translations"_s);
        const QStringList files = folder.entryList({u"*.ts"_s});
        QVERIFY(files.size() >= 3);
        for (const auto &file : files)
            for (const auto &line : lines(folder.filePath(file)))
                QVERIFY2(!line.contains("<numerusform>"_L1) || !line.contains("%n"_L1), qPrintable(file + u": "_s + line));
    }

    /// base::workers() instead: painting large areas waits for the global pool.
    void theGlobalPoolIsLeftToPainting()
    {
        static const QRegularExpression forbidden(u"QThreadPool::globalInstance|QtConcurrent"_s);
        QStringList broken;
        for (const auto &path : sources(u"app"_s) + sources(u"ui"_s))
            for (const auto &line : lines(path))
                if (forbidden.match(line).hasMatch() && !line.trimmed().startsWith("//"_L1))
                    broken.append(path.mid(root.size() + 1));
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    /// base::whenDone instead: QFuture::then with a context looks at its guard in another thread than the context's.
    void futuresAreContinuedSafely()
    {
        static const QRegularExpression forbidden(u"\\.then\\(\\s*(this|context)\\b"_s);
        QStringList broken;
        for (const auto &path : sources(u"app"_s) + sources(u"ui"_s))
            if (forbidden.match(lines(path).join(u'\n')).hasMatch())
                broken.append(path.mid(root.size() + 1));
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void everyRoomIsExplained()
    {
        QFile file(root + u"/ARCHITECTURE.md"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QSet<QString> rooms;
        for (const auto &path : sources(u"app"_s) + sources(u"ui"_s))
            rooms.insert(roomOf(path));
        for (const auto &room : std::as_const(rooms)) {
            const QString row = u"| `%1` |"_s.arg(room);
            QVERIFY2(text.contains(row), qPrintable(u"ARCHITECTURE.md has no row for "_s + room));
            const QString line = text.mid(text.indexOf(row)).section(u'\n', 0, 0);
            for (const auto &other : table().value(room)) {
                if (room != "cli"_L1 && room != "program"_L1 && !room.startsWith("ui/"_L1))
                    QVERIFY2(line.contains(other), qPrintable(u"the row of %1 does not name %2"_s.arg(room, other)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
