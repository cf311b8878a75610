// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "ui/charts/spreadmap.h"
#include "ui/monitor/spreadpage.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using journeys::find;
using journeys::hasKeyboard;
using journeys::mainWindow;
using journeys::press;

class TestSpreadPage : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<program::Application> m_program;

    static charts::SpreadMap *map() { return find<charts::SpreadMap>(mainWindow(), u"spreadMap"_s); }
    /// The file dialog asks; a person types the name and confirms.
    void exportBy(const QString &file)
    {
        QTimer::singleShot(0, mainWindow(), [file] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *name = dialog->findChild<QLineEdit *>();
            name->setText(file);
            QTest::keyClick(name, Qt::Key_Return);
        });
        press(Qt::Key_E, Qt::ControlModifier);
    }
    static bool isXml(const QString &file)
    {
        QFile read(file);
        if (!read.open(QFile::ReadOnly))
            return false;
        QXmlStreamReader xml(&read);
        while (!xml.atEnd())
            xml.readNext();
        return !xml.hasError();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const QString path = m_folder.filePath(u"team.foreshock"_s);
        {
            journeys::Seed seed(path);
            QList<domain::Item> items;
            for (int i = 0; i < 12; ++i) {
                domain::Item item;
                item.sourceItemId = u"r%1"_s.arg(i);
                item.author = i == 0 ? u"@rumour.mill"_s : u"@carrier%1"_s.arg(i);
                item.text = (i == 0 ? QString() : u"RT @rumour.mill: "_s) + u"They say the brakes of the night ferry failed twice this week"_s;
                item.published = seed.clock.now() - (90 - i * i / 2) * base::minuteMs;
                items.append(item);
            }
            kit::must(seed.intake->add(items, {{}, u"Harbour forum"_s, u"feed"_s, domain::Channel::Microblog, {}, true}));
            seed.mentions(20);
        }
        m_program = std::make_unique<program::Application>();
        m_program->start(path, {}, 60);
        QVERIFY(QTest::qWaitForWindowActive(mainWindow()));
    }
    void cleanupTestCase() { m_program.reset(); }

    void theMapIsReadChosenFromAndExportedByKeyboard()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(mainWindow()->currentPage(), u"monitor"_s);
        QTRY_VERIFY(find<QAbstractItemView>(mainWindow(), u"mentionList"_s) && find<QAbstractItemView>(mainWindow(), u"mentionList"_s)->hasFocus());
        press(Qt::Key_M);
        QTRY_COMPARE(mainWindow()->currentPage(), u"spread"_s);
        QTRY_VERIFY(map() && map()->data().ties.size() >= 11);
        QTRY_VERIFY(map()->hasFocus());
        press(Qt::Key_PageDown);
        QCOMPARE(map()->selected(), 0);
        QCOMPARE(map()->data().nodes[0].name, u"@rumour.mill"_s);
        QVERIFY(map()->data().nodes[0].firstMover);

        const QString svg = m_folder.filePath(u"map.svg"_s), graph = m_folder.filePath(u"map.graphml"_s);
        exportBy(svg);
        QTRY_VERIFY(isXml(svg));
        QTRY_VERIFY(hasKeyboard(mainWindow()));
        exportBy(graph);
        QTRY_VERIFY(isXml(graph));
        QTRY_VERIFY(hasKeyboard(mainWindow()));

        press(Qt::Key_T);
        QTRY_VERIFY(find<QAbstractItemView>(mainWindow(), u"spreadTable"_s));
        press(Qt::Key_T);
        QTRY_VERIFY(map()->hasFocus());
        press(Qt::Key_Return);
        QTRY_COMPARE(mainWindow()->currentPage(), u"monitor"_s);
        auto *list = find<QAbstractItemView>(mainWindow(), u"mentionList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(find<QLineEdit>(mainWindow(), u"findInResults"_s)->text(), u"author:\"@rumour.mill\""_s);
    }
};

int main(int argc, char **argv)
{
    journeys::Program program(argc, argv);
    TestSpreadPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_spreadpage.moc"
