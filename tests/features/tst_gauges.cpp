// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/fileimport.h"
#include "intake/gaugewatch.h"
#include "intake/history.h"
#include "intake/intake.h"
#include "intake/watchkeeper.h"
#include "sources/feedparser.h"
#include "sources/feedsource.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using domain::GaugeKind;
using domain::RuleKind;
using kit::must;

namespace
{
constexpr qint64 start = kit::noon - kit::noon % base::dayMs;
}

/// X1: ratings and reports are sources like comments, and the same detector watches them.
class TestGauges : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    base::SetClock m_clock{kit::noon};
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<intake::Intake> m_intake;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    intake::ImportSummary import(const QString &name, const QByteArray &bytes, QStringList *why = nullptr)
    {
        return must(intake::importFile(*m_intake, write(name, bytes), {}, {}, [why](const intake::Rejection &one) {
            if (why)
                why->append(u"%1 %2"_s.arg(one.line).arg(one.reason));
        }));
    }
    QList<store::GaugeLine> gauges() { return must(m_workspace->gauges().gauges()); }
    QList<domain::Reading> readings(const QString &id)
    {
        for (const auto &line : gauges())
            if (line.id == id)
                return line.readings;
        return {};
    }
    /// Daily averages of `people`, 4.3 and then `last` for the days in `fallen`.
    QByteArray averages(int days, int fallen, double last) const
    {
        QByteArray out = "date,average rating,number of ratings\n";
        for (int i = 0; i < days; ++i) {
            const qint64 at = start - (days - 1 - i) * base::dayMs;
            out += QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate).toUtf8() + ','
                + QByteArray::number(i >= days - fallen ? last : 4.3 + 0.03 * ((i * 7) % 5 - 2), 'f', 2) + ",200\n";
        }
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(kit::noon);
        m_workspace = store::Workspace::open(m_folder->filePath(u"a.foreshock"_s), m_clock).value();
        m_intake = std::make_unique<intake::Intake>(*m_workspace);
    }
    void cleanup()
    {
        m_intake.reset();
        m_workspace.reset();
    }

    void aTableOfAveragesBecomesAGauge()
    {
        QSignalSpy changed(m_workspace.get(), &store::Workspace::gaugesChanged);
        const auto bytes = averages(10, 0, 0);
        auto summary = import(u"store.csv"_s, bytes);
        QCOMPARE(summary.read, 10);
        QCOMPARE(summary.stored, 10);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(must(m_workspace->mentions().count()), 0); // nobody said anything
        const auto all = gauges();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().kind, GaugeKind::Stars);
        QCOMPARE(all.first().name, u"store.csv"_s);
        QCOMPARE(all.first().stepMs, 0);
        QCOMPARE(all.first().readings.last().at, start);
        QCOMPARE(all.first().readings.last().number, 200);
        // The same again changes nothing; a corrected row replaces its time.
        summary = import(u"store.csv"_s, bytes);
        QCOMPARE(summary.stored, 0);
        QCOMPARE(summary.duplicates, 10);
        QCOMPARE(import(u"store.csv"_s, averages(10, 1, 3.0)).stored, 1);
        const auto rows = readings(all.first().id);
        QCOMPARE(rows.size(), 10);
        QCOMPARE(rows.last().value(GaugeKind::Stars), 3.0);
    }

    void scalesAndScriptsAreRead_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<double>("stars");
        QTest::newRow("of ten") << QByteArray("date,rating,ratings\n2026-03-10,8,40\n2026-03-11,6,40\n") << 3.0;
        QTest::newRow("percent") << QByteArray("date;rating;ratings\n2026-03-11;80 %;40\n") << 4.0;
        QTest::newRow("out of") << QByteArray("date,rating,ratings\n2026-03-11,7 out of 10,40\n") << 3.5;
        QTest::newRow("drawn") << QByteArray("date,stars\n2026-03-11,★★☆☆☆\n") << 2.0;
        QTest::newRow("Chinese") << QByteArray("日期,评分,评价数\n2026-03-11,3.5,12\n") << 3.5;
        QTest::newRow("Persian") << QByteArray("تاریخ,امتیاز,تعداد نظر\n2026-03-11,۲٫۵,۱۲\n") << 2.5;
    }
    void scalesAndScriptsAreRead()
    {
        QFETCH(QByteArray, table);
        QFETCH(double, stars);
        import(u"t.csv"_s, table);
        QCOMPARE(gauges().size(), 1);
        QCOMPARE(gauges().first().readings.last().value(GaugeKind::Stars), stars);
    }

    void whatCannotBeAFigureIsNamed()
    {
        QStringList why;
        const auto summary = import(u"r.csv"_s,
            "time,reports,title\n2026-03-12T10:00Z,14,App\n2026-03-12T11:00Z,many,App\n,9,App\nyesterday-ish,9,App\n2026-03-19T11:00Z,9,App\n", &why);
        QCOMPARE(summary.read, 5);
        QCOMPARE(summary.rejected, 3);
        QCOMPARE(summary.stored, 2); // “many” leaves a title, and that is a mention
        QVERIFY2(why.contains(u"4 a figure without a time"_s), qPrintable(why.join(u'|')));
        QVERIFY2(why.contains(u"6 a figure of the future"_s), qPrintable(why.join(u'|')));
        QCOMPARE(gauges().size(), 1);
        QCOMPARE(gauges().first().name, u"App"_s);
        QCOMPARE(gauges().first().kind, GaugeKind::Reports);
        QCOMPARE(gauges().first().readings.last().sum, 14);
    }

    void reviewsAddUpByTheHourAndKeepTheirStars()
    {
        const QByteArray lines = "{\"id\":\"1\",\"text\":\"Crashes at the pier\",\"rating\":1,\"published\":\"2026-03-12T10:05:00Z\"}\n"
                                 "{\"id\":\"2\",\"text\":\"Fine for me\",\"rating\":\"4/5\",\"published\":\"2026-03-12T10:40:00Z\"}\n"
                                 "{\"id\":\"3\",\"text\":\"No stars here\",\"published\":\"2026-03-12T10:45:00Z\"}\n"
                                 "{\"id\":\"4\",\"text\":\"Half a star would do\",\"rating\":9,\"best\":10,\"published\":\"2026-03-12T11:01:00Z\"}\n";
        QCOMPARE(import(u"reviews.jsonl"_s, lines).stored, 4);
        QCOMPARE(import(u"reviews.jsonl"_s, lines).duplicates, 4); // known ones add nothing again
        const auto all = gauges();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().stepMs, base::hourMs);
        const auto rows = readings(all.first().id);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].at, kit::noon - 2 * base::hourMs);
        QCOMPARE(rows[0].number, 2);
        QCOMPARE(rows[0].value(GaugeKind::Stars), 2.5);
        QCOMPARE(rows[1].value(GaugeKind::Stars), 4.5);
        const auto page = must(m_workspace->mentions().page({}, {}, 10));
        QCOMPARE(page.mentions.size(), 4);
        for (const auto &mention : page.mentions)
            QCOMPARE(mention.stars, mention.sourceItemId == "1"_L1 ? 1.0 : mention.sourceItemId == "2"_L1 ? 4.0 : mention.sourceItemId == "4"_L1 ? 4.5 : 0.0);
    }

    void feedsSayHowManyStars()
    {
        const QByteArray feed = "<?xml version=\"1.0\"?>\n"
                                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:im=\"http://itunes.apple.com/rss\" "
                                "xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:gd=\"http://schemas.google.com/g/2005\">\n"
                                "<title>Reviews</title>\n"
                                "<entry><id>1</id><title>Sinks</title><im:rating>2</im:rating><content>It sinks.</content></entry>\n"
                                "<entry><id>2</id><title>Film</title><media:group><media:community><media:starRating average=\"8\" count=\"20\" min=\"1\" "
                                "max=\"10\"/></media:community></media:group></entry>\n"
                                "<entry><id>3</id><title>Place</title><gd:rating average=\"3.5\" max=\"5\" numRaters=\"7\"/></entry>\n"
                                "<entry><id>4</id><title>Plain</title></entry>\n"
                                "</feed>";
        const auto read = sources::parseFeed(feed);
        QVERIFY(read.has_value());
        QCOMPARE(read->items.size(), 4);
        QCOMPARE(read->items[0].stars.value_or(0), 2.0);
        QVERIFY(!read->items[0].ratings);
        QCOMPARE(read->items[1].stars.value_or(0), 4.0);
        QCOMPARE(read->items[1].ratings.value_or(0), 20);
        QCOMPARE(read->items[2].stars.value_or(0), 3.5);
        QCOMPARE(read->items[2].ratings.value_or(0), 7);
        QVERIFY(!read->items[3].stars);
    }

    void anAddressMayHoldATable()
    {
        net::HttpReply reply;
        reply.status = 200;
        reply.body = averages(5, 0, 0);
        const auto outcome = sources::readAnswer({}, reply, sources::PollSchedule(), kit::noon);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.items.size(), 5);
        QVERIFY(domain::isFigure(outcome.items.first()));
        reply.body = "<html><body>date,rating\n2026-03-10,4</body></html>";
        QVERIFY(sources::readAnswer({}, reply, sources::PollSchedule(), kit::noon).error.has_value());
        reply.body = "date,colour\n2026-03-10,red\n";
        QVERIFY(sources::readAnswer({}, reply, sources::PollSchedule(), kit::noon).error.has_value());
    }

    void starsThatFellRaiseAnAlert()
    {
        import(u"store.csv"_s, averages(60, 0, 0));
        intake::Watchkeeper keeper(*m_workspace);
        must(keeper.closeMinutes());
        m_clock.advance(base::minuteMs);
        QCOMPARE(must(keeper.closeMinutes()), 0); // nothing is wrong yet
        import(u"store.csv"_s, averages(60, 1, 3.1));
        m_clock.advance(base::minuteMs);
        QCOMPARE(must(keeper.closeMinutes()), 1);
        const auto cards = must(m_workspace->alerts().open());
        QCOMPARE(cards.size(), 1);
        const auto alert = cards.first().alert;
        QCOMPARE(alert.kind, RuleKind::RatingFall);
        QCOMPARE(alert.subjectName, u"store.csv"_s);
        QCOMPARE(alert.subject, gauges().first().id);
        QCOMPARE(alert.count, 3.1);
        QVERIFY(alert.expected > 4.2 && alert.expected < 4.4);
        QVERIFY(alert.low > alert.count && alert.multiple > 1);
        QCOMPARE(alert.windowMinutes, 24 * 60);
        // It holds on, and a replay of the past finds the same.
        m_clock.advance(base::minuteMs);
        QCOMPARE(must(keeper.closeMinutes()), 0);
        intake::History history(*m_workspace);
        auto rule = domain::AlertRule::ofKind(RuleKind::RatingFall);
        rule.id = u"rule:ratingFall"_s;
        auto replay = must(history.replay(rule, start - 20 * base::dayMs, m_clock.now()));
        QCOMPARE(replay.alerts.size(), 1);
        QCOMPARE(replay.alerts.first().subject, alert.subject);
        QCOMPARE(replay.alerts.first().count, alert.count);
        rule.threshold = 2;
        QCOMPARE(must(history.replay(rule, start - 20 * base::dayMs, m_clock.now())).alerts.size(), 0);
    }

    void whatFellLongAgoIsNoNews()
    {
        m_clock.set(kit::noon + 30 * base::dayMs);
        import(u"store.csv"_s, averages(60, 1, 3.1));
        intake::Watchkeeper keeper(*m_workspace);
        must(keeper.closeMinutes());
        m_clock.advance(base::minuteMs);
        QCOMPARE(must(keeper.closeMinutes()), 0);
        QVERIFY(must(m_workspace->alerts().open()).isEmpty());
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QCoreApplication application(argc, argv);
    TestGauges test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gauges.moc"
