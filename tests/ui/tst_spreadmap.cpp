// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/isolation.h"
#include "ui/charts/spreadlegend.h"
#include "ui/charts/spreadmap.h"
#include "ui/charts/spreadtable.h"
#include "ui/kit/foreshockstyle.h"
#include "ui/kit/themehost.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>

using namespace charts;

namespace
{

/// A hub with twelve carriers around it, a chain that leads away from it, and two who know only each other.
SpreadData sample()
{
    SpreadData out;
    const auto node = [&](const QString &name, const QPointF &at, qint64 reach) {
        SpreadNode made;
        made.name = name;
        made.at = at;
        made.reach = reach;
        made.mentions = 3;
        made.first = 1'773'316'800'000;
        made.negative = int(out.nodes.size()) % 3;
        made.neutral = 3 - made.negative;
        made.influence = 1.0 / double(out.nodes.size() + 1);
        out.nodes.append(made);
        return int(out.nodes.size()) - 1;
    };
    const int hub = node(QStringLiteral("hub <&>"), {0, 0}, 90'000);
    out.nodes[hub].firstMover = out.nodes[hub].bridging = out.nodes[hub].coordinated = true;
    for (int i = 0; i < 12; ++i) {
        const int leaf = node(QStringLiteral("leaf%1").arg(i), {3 * std::cos(i * 0.5236), 3 * std::sin(i * 0.5236)}, 100 * i);
        out.ties.append({hub, leaf, 1, 1, 1});
    }
    int last = hub;
    for (int i = 0; i < 4; ++i) {
        const int next = node(QStringLiteral("链%1").arg(i), {6.0 + 2 * i, 1.0 * i}, 5);
        out.ties.append({last, next, 0.3, 1, 0});
        last = next;
    }
    const int one = node(QStringLiteral("یک"), {-8, 6}, 0), other = node(QStringLiteral("دو"), {-9, 7}, 0);
    out.ties.append({one, other, 0.2, 1, 0});
    return out;
}

bool near(const QPointF &a, const QPointF &b) { return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6; }

} // namespace

class TestSpreadMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_map.reset(new SpreadMap);
        m_map->setWords(TimeText(QStringLiteral("en"), QTimeZone::utc()));
        m_map->resize(900, 600);
        m_map->setData(sample());
        m_map->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
        m_map->setFocus();
    }

    void everythingIsSeenAtFirst()
    {
        const QRectF inside(m_map->rect());
        for (const auto &node : m_map->data().nodes)
            QVERIFY(inside.contains(m_map->view().toScreen(node.at)));
        m_map->resize(500, 900); // and stays so
        for (const auto &node : m_map->data().nodes)
            QVERIFY(QRectF(m_map->rect()).contains(m_map->view().toScreen(node.at)));
    }

    void panningThereAndBackChangesNothing()
    {
        const QPointF before = m_map->view().centre;
        m_map->pan({40, -70});
        QVERIFY(near(m_map->view().toScreen(before), QPointF(490, 230)));
        m_map->pan({-40, 70});
        QVERIFY(near(m_map->view().centre, before));
    }

    void zoomingKeepsThePlaceUnderThePointer()
    {
        const QPointF pixel(130, 77);
        const QPointF under = m_map->view().toMap(pixel);
        for (const double factor : {1.7, 3.0, 0.2, 1e9, 1e-9}) {
            m_map->zoom(factor, pixel);
            QVERIFY(near(m_map->view().toMap(pixel), under));
            QVERIFY(m_map->view().scale > 0 && std::isfinite(m_map->view().scale));
        }
        QTest::keyClick(m_map.get(), Qt::Key_Home);
        QVERIFY(qFuzzyCompare(m_map->view().scale, m_map->view().fitScale));
    }

    void aDragMovesTheMapAndAClickChooses()
    {
        const QPoint hub = m_map->view().toScreen(m_map->data().nodes[0].at).toPoint();
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, hub);
        QCOMPARE(m_map->selected(), 0);
        QTest::mousePress(m_map.get(), Qt::LeftButton, {}, QPoint(20, 20));
        QTest::mouseMove(m_map.get(), QPoint(60, 90));
        QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, QPoint(60, 90));
        QCOMPARE(m_map->view().toScreen(m_map->data().nodes[0].at).toPoint(), hub + QPoint(40, 70));
        QCOMPARE(m_map->selected(), 0);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(m_map->selected(), -1);
    }

    void eachAccountIsFoundWhereItIsDrawn()
    {
        for (int node = 0; node < m_map->data().nodes.size(); ++node)
            QCOMPARE(m_map->nodeAt(m_map->view().toScreen(m_map->data().nodes[node].at)), node);
        QCOMPARE(m_map->nodeAt(QPointF(1, 1)), -1);
    }

    void pageKeysReachEveryAccountOfAComponent()
    {
        QTest::keyClick(m_map.get(), Qt::Key_PageDown); // enters at the most influential
        QCOMPARE(m_map->selected(), 0);
        QSet<int> reached{0};
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_map.get(), Qt::Key_PageDown);
            reached.insert(m_map->selected());
        }
        QCOMPARE(reached.size(), 17);
        QVERIFY(!reached.contains(17) && !reached.contains(18));
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(m_map.get(), Qt::Key_PageUp);
        QCOMPARE(m_map->selected(), 0);
        m_map->select(17);
        QTest::keyClick(m_map.get(), Qt::Key_PageDown);
        QCOMPARE(m_map->selected(), 18);
    }

    void arrowsFollowTiesFirst()
    {
        m_map->select(0);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QCOMPARE(m_map->selected(), 1); // three units to the right, tied
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QCOMPARE(m_map->data().nodes[m_map->selected()].name, QStringLiteral("链0")); // nobody tied lies there
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QCOMPARE(m_map->data().nodes[m_map->selected()].name, QStringLiteral("链1"));
        const int at = m_map->selected();
        QTest::keyClick(m_map.get(), Qt::Key_Left);
        QVERIFY(m_map->selected() != at);
        QSignalSpy opened(m_map.get(), &SpreadMap::activated);
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(m_map.get(), Qt::Key_Escape);
        QCOMPARE(m_map->selected(), -1);
    }

    void whatIsChosenOutsideIsBroughtIn()
    {
        m_map->zoom(20, m_map->view().toScreen({0, 0}));
        QVERIFY(!QRectF(m_map->rect()).contains(m_map->view().toScreen(m_map->data().nodes[16].at)));
        m_map->select(16);
        QVERIFY(QRectF(m_map->rect()).contains(m_map->view().toScreen(m_map->data().nodes[16].at)));
    }

    void severalAreShownTogetherUntilOneIsChosen()
    {
        m_map->selectNames({QStringLiteral("not here"), QStringLiteral("leaf4"), QStringLiteral("leaf9")});
        QCOMPARE(m_map->selected(), 5);
        const QImage together = m_map->grab().toImage();
        m_map->select(-1);
        m_map->select(5);
        QVERIFY(m_map->grab().toImage() != together);
    }

    void newDataKeepTheViewAndTheChoice()
    {
        m_map->zoom(2, {100, 100});
        m_map->select(5);
        const auto view = m_map->view();
        auto data = sample();
        std::swap(data.nodes[5], data.nodes[9]);
        m_map->setData(data);
        QCOMPARE(m_map->selected(), 9);
        QVERIFY(near(m_map->view().centre, view.centre));
        QCOMPARE(m_map->view().scale, view.scale);
        QSignalSpy chosen(m_map.get(), &SpreadMap::selectionChanged);
        m_map->setData({});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(m_map->selected(), -1);
    }

    void aMapIsNotMirrored()
    {
        const QPointF before = m_map->view().toScreen(m_map->data().nodes[14].at);
        m_map->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(near(m_map->view().toScreen(m_map->data().nodes[14].at), before));
        m_map->select(0);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QCOMPARE(m_map->selected(), 1);
    }

    void theTableSaysAllOfItAndSorts()
    {
        QSignalSpy toggled(m_map.get(), &SpreadMap::tableToggled);
        m_map->select(3);
        QTest::keyClick(m_map.get(), Qt::Key_T);
        QCOMPARE(toggled.size(), 1);
        QTRY_VERIFY(m_map->table()->isVisible());
        auto *model = m_map->table()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 19);
        QCOMPARE(model->columnCount(), int(SpreadTable::ColumnCount));
        QCOMPARE(m_map->table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("leaf2"));
        m_map->table()->sortByColumn(SpreadTable::Reach, Qt::AscendingOrder);
        m_map->table()->sortByColumn(SpreadTable::Reach, Qt::DescendingOrder);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("hub <&>"));
        QCOMPARE(model->index(0, SpreadTable::Marks).data().toString(), QStringLiteral("first mover, bridge, looks coordinated"));
        m_map->table()->setCurrentIndex(model->index(0, 0));
        QCOMPARE(m_map->selected(), 0);
        auto *accessible = QAccessible::queryAccessibleInterface(m_map.get());
        QVERIFY(accessible && accessible->role() == QAccessible::Chart && accessible->tableInterface());
        QCOMPARE(accessible->tableInterface()->rowCount(), 19);
        QVERIFY(m_map->accessibleDescription().contains(QStringLiteral("19 accounts")));
        QTest::keyClick(m_map->table(), Qt::Key_T);
        QVERIFY(!m_map->isTableShown() && m_map->hasFocus());
    }

    void theSvgIsWellFormedAndNamesAccounts()
    {
        QBuffer file;
        file.open(QBuffer::ReadWrite);
        QVERIFY(m_map->writeSvg(&file, QStringLiteral("Who & <what>")));
        QXmlStreamReader xml(file.data());
        QStringList texts;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                texts.append(xml.text().toString());
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts.join(u' ').contains(QStringLiteral("hub <&>")));
        QVERIFY(texts.contains(QStringLiteral("Who & <what>")));
        QVERIFY(!file.data().contains("data:image"));
        QBuffer closed;
        QVERIFY(!m_map->writeSvg(&closed, {}));
    }

    void nothingCanBeDrawn()
    {
        m_map->setData({});
        for (const auto key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Plus, Qt::Key_0, Qt::Key_T})
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_map.get(), key);
        SpreadData one;
        one.nodes.append(SpreadNode{});
        m_map->setData(one);
        QVERIFY(std::isfinite(m_map->view().scale));
        m_map->grab();
    }

private:
    std::unique_ptr<SpreadMap> m_map;
};

int main(int argc, char **argv)
{
    kit::Isolation isolation;
    QApplication app(argc, argv);
    kit::ThemeHost host;
    host.install(&app);
    QApplication::setStyle(new kit::ForeshockStyle);
    TestSpreadMap test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_spreadmap.moc"
