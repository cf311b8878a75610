// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using kit::await;
using store::StartState;

class TestMigrations : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    base::SetClock m_clock{kit::noon};

    static QVariant one(const QString &path, const QString &sql)
    {
        QVariant out;
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"one"_s);
            db.setDatabaseName(path);
            db.open();
            QSqlQuery query(sql, db);
            if (query.next())
                out = query.value(0);
        }
        QSqlDatabase::removeDatabase(u"one"_s);
        return out;
    }

private Q_SLOTS:
    void everyStartStateIsRecognised()
    {
        auto steps = store::shippedMigrations();
        QVERIFY(!steps.isEmpty());
        const QString path = m_folder.filePath(u"state.foreshock"_s);
        QCOMPARE(store::examine(path, steps), StartState::None);
        QVERIFY(store::migrate(path, steps, kit::noon).has_value());
        QCOMPARE(store::examine(path, steps), StartState::Current);
        auto later = steps;
        later.append({int(steps.size()) + 1, "CREATE TABLE extra(x)"});
        QCOMPARE(store::examine(path, later), StartState::Older);
        QVERIFY(store::migrate(path, later, kit::noon).has_value());
        QCOMPARE(store::examine(path, steps), StartState::Newer);
        QCOMPARE(store::Workspace::open(path, m_clock).error().kind, base::ErrorKind::TooNew);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        file.seek(0);
        file.write(QByteArray(200, 'z'));
        file.close();
        QCOMPARE(store::examine(path, later), StartState::Damaged);
    }

    void eachStepIsToldBeforeItIsTaken()
    {
        auto steps = store::shippedMigrations();
        const QString path = m_folder.filePath(u"told.foreshock"_s);
        QList<std::pair<store::MigrationStep, bool>> told; // and whether the copy was there by then
        const auto tell = [&](store::MigrationStep step, const QString &copy) { told.append({step, !copy.isEmpty() && QFile::exists(copy)}); };
        QVERIFY(store::migrate(path, steps, kit::noon, tell).has_value());
        QCOMPARE(told.size(), 1); // a fresh file needs no copy
        steps.append({int(steps.size()) + 1, "CREATE TABLE extra(x)"});
        told.clear();
        QVERIFY(store::migrate(path, steps, kit::noon, tell).has_value());
        const QList<std::pair<store::MigrationStep, bool>> wanted{
            {store::MigrationStep::Copying, false}, {store::MigrationStep::Checking, true}, {store::MigrationStep::Changing, true}};
        QCOMPARE(told, wanted);
    }

    void aFailedStepLeavesTheVersionBeforeIt()
    {
        auto steps = store::shippedMigrations();
        const int base = int(steps.size());
        const QString path = m_folder.filePath(u"fail.foreshock"_s);
        QVERIFY(store::migrate(path, steps, kit::noon).has_value());
        steps.append({base + 1, "CREATE TABLE good(x)"});
        steps.append({base + 2, "CREATE TABLE half(x); CREATE TABLE good(x)"});
        steps.append({base + 3, "CREATE TABLE never(x)"});
        QVERIFY(!store::migrate(path, steps, kit::noon).has_value());
        QCOMPARE(one(path, u"PRAGMA user_version"_s).toInt(), base + 1);
        QCOMPARE(one(path, u"SELECT count(*) FROM sqlite_schema WHERE name IN ('good','half','never')"_s).toInt(), 1);
        const auto copies = QDir(m_folder.path()).entryList({u"fail.foreshock.before-*"_s});
        QCOMPARE(copies.size(), 1);
        QCOMPARE(one(m_folder.filePath(copies[0]), u"PRAGMA user_version"_s).toInt(), base);
    }

    void aDamagedFileIsMovedAsideAndTheNewestCopyOpened()
    {
        const QString path = m_folder.filePath(u"hurt.foreshock"_s);
        {
            auto w = *store::Workspace::open(path, m_clock);
            QVERIFY(await(w->mentions().store({{kit::mention(u"kept"_s)}, -1}, kit::noon)).has_value());
            QVERIFY(await(w->maintenance().backup(path + u".before-0-20260101-000000"_s)).has_value());
        }
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        file.write(QByteArray(4096, '\1'));
        file.close();
        store::OpenReport report;
        auto w = store::Workspace::open(path, m_clock, &report);
        QVERIFY(w.has_value());
        QCOMPARE(report.state, StartState::Damaged);
        QVERIFY(QFile::exists(report.movedAside));
        QVERIFY(!report.openedCopy.isEmpty());
        QCOMPARE(*await((*w)->mentions().count()), 1);
    }
};

int main(int argc, char **argv)
{
    kit::Isolation isolation;
    QCoreApplication app(argc, argv);
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migrations.moc"
