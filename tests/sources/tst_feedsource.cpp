// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpjob.h"
#include "net/httpoutcome.h"
#include "sources/feedsource.h"
#include "tests/servers/httpserver.h"
#include <QSignalSpy>
#include <QTest>

using servers::HttpAnswer;

namespace
{
const QByteArray feedBody = "<rss version='2.0'><channel><title>Harbour</title><ttl>30</ttl>"
                            "<item><guid isPermaLink='false'>a1</guid><link>/one</link><title>Ferry stopped</title>"
                            "<pubDate>Thu, 12 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>";
constexpr qint64 noon = 1'773'316'800'000; // 2026-03-12T12:00:00Z

class FakeTransport : public net::Transport
{
public:
    base::Result<net::HttpReply> answer;
    QList<net::HttpRequest> asked;
    QFuture<base::Result<net::HttpReply>> get(const net::HttpRequest &request) override
    {
        asked.append(request);
        QPromise<base::Result<net::HttpReply>> promise;
        promise.start();
        promise.addResult(answer);
        promise.finish();
        return promise.future();
    }
};
} // namespace

class TestFeedSource : public QObject
{
    Q_OBJECT
private:
    base::SetClock m_clock{noon};
    sources::PollSchedule m_schedule{[] { return 0.0; }};

    sources::FetchOutcome fetch(const sources::FeedState &state, net::Transport &transport)
    {
        const sources::FeedSource source(m_clock, m_schedule);
        auto future = source.fetch(state, transport);
        for (int i = 0; i < 1000 && !future.isFinished(); ++i)
            QTest::qWait(10);
        return future.isFinished() && future.isValid() && !future.isCanceled() ? future.result().value_or(sources::FetchOutcome()) : sources::FetchOutcome();
    }
    base::Result<net::HttpReply> get(const net::HttpRequest &request)
    {
        net::NetworkTransport transport("Foreshock test");
        auto future = transport.get(request);
        for (int i = 0; i < 1000 && !future.isFinished(); ++i)
            QTest::qWait(10);
        return future.isFinished() ? future.result() : base::fail(base::ErrorKind::Bug, "test");
    }

private Q_SLOTS:
    void secondFetchIsConditionalAndUnchanged()
    {
        servers::HttpServer server;
        server.script("/feed", {{200, {{"ETag", "\"v1\""}, {"Last-Modified", "Thu, 12 Mar 2026 10:00:00 GMT"}}, feedBody, true}, {304}});
        net::NetworkTransport transport("Foreshock test");
        sources::FeedState state;
        state.url = server.url(QStringLiteral("/feed"));
        const auto first = fetch(state, transport);
        QVERIFY(!first.error);
        QCOMPARE(first.items.size(), 1);
        QCOMPARE(first.items[0].url, server.url(QStringLiteral("/one")));
        QCOMPARE(first.title, QStringLiteral("Harbour"));
        QCOMPARE(first.state.ttlMinutes, 30);
        QCOMPARE(first.state.nextDue, noon + 30 * base::minuteMs);
        QVERIFY(server.asked()[0].headers.value("accept-encoding").contains("gzip"));
        const auto second = fetch(sources::FeedState::fromJson(first.state.toJson()), transport);
        QVERIFY(second.unchanged);
        QVERIFY(!second.error);
        QCOMPARE(server.asked()[1].headers.value("if-none-match"), QByteArray("\"v1\""));
        QCOMPARE(server.asked()[1].headers.value("if-modified-since"), QByteArray("Thu, 12 Mar 2026 10:00:00 GMT"));
    }
    void permanentMoveIsRememberedAndTemporaryIsNot()
    {
        servers::HttpServer server;
        server.script("/old", {{301, {{"Location", "/new"}}}});
        server.script("/detour", {{302, {{"Location", "/new"}}}});
        server.script("/new", {{200, {}, feedBody}});
        net::NetworkTransport transport("Foreshock test");
        sources::FeedState state;
        state.url = server.url(QStringLiteral("/old"));
        QCOMPARE(fetch(state, transport).state.permanentUrl, server.url(QStringLiteral("/new")));
        state.url = server.url(QStringLiteral("/detour"));
        const auto outcome = fetch(state, transport);
        QCOMPARE(outcome.items.size(), 1);
        QVERIFY(outcome.state.permanentUrl.isEmpty());
    }
    void goneFeedIsNeverDueAgain()
    {
        FakeTransport transport;
        transport.answer = net::HttpReply{410, {}, {}, {}, {}};
        const auto outcome = fetch({}, transport);
        QVERIFY(outcome.state.gone);
        QVERIFY(!m_schedule.isDue(outcome.state, noon + 1000 * base::dayMs));
    }
    void retryAfterIsHeededAsSecondsAndAsDate()
    {
        FakeTransport transport;
        transport.answer = net::HttpReply{429, {{"Retry-After", "7200"}}, {}, {}, {}};
        const auto outcome = fetch({}, transport);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.state.nextDue, noon + 2 * base::hourMs);
        transport.answer = net::HttpReply{503, {{"retry-after", "Thu, 12 Mar 2026 15:00:00 GMT"}}, {}, {}, {}};
        QCOMPARE(fetch({}, transport).state.nextDue, noon + 3 * base::hourMs);
    }
    void brokenAnswersLeaveTheStateAskingAgain_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("kind");
        QTest::newRow("server error") << 0 << QStringLiteral("offline");
        QTest::newRow("not a feed") << 1 << QStringLiteral("invalid");
        QTest::newRow("cut in the middle") << 2 << QStringLiteral("offline");
        QTest::newRow("noise instead of HTTP") << 3 << QStringLiteral("invalid");
        QTest::newRow("forbidden") << 4 << QStringLiteral("auth");
        QTest::newRow("missing") << 5 << base::kindName(base::ErrorKind::NotFound);
    }
    void brokenAnswersLeaveTheStateAskingAgain()
    {
        QFETCH(int, which);
        QFETCH(QString, kind);
        const QList<HttpAnswer> answers = {{500}, {200, {}, "<html><body>login</body></html>"}, {200, {}, feedBody, false, 50},
            {200, {}, {}, false, -1, false, "\x01\x02\x03 nonsense\r\n\r\n"}, {403}, {404}};
        servers::HttpServer server;
        server.script("/feed", {answers[which]});
        net::NetworkTransport transport("Foreshock test");
        sources::FeedState state;
        state.url = server.url(QStringLiteral("/feed"));
        const auto outcome = fetch(state, transport);
        QVERIFY(outcome.error);
        if (which != 3)
            QCOMPARE(base::kindName(outcome.error->kind), kind);
        QCOMPARE(outcome.state.failures, 1);
        QCOMPARE(outcome.state.nextDue, noon + 10 * base::minuteMs);
        QVERIFY(outcome.state.etag.isEmpty());
    }
    void refusedConnectionIsOffline()
    {
        const auto reply = get({QStringLiteral("http://127.0.0.1:1/")});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, base::ErrorKind::Offline);
    }
    void silentServerEndsAtTheDeadline()
    {
        servers::HttpServer server;
        server.script("/feed", {{200, {}, {}, false, -1, true}});
        const auto reply = get({server.url(QStringLiteral("/feed")), {}, 1000, 200});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, base::ErrorKind::Timeout);
    }
    void compressedBombStopsAtTheSizeLimit()
    {
        servers::HttpServer server;
        server.script("/bomb", {{200, {}, QByteArray(30 * 1024 * 1024, ' '), true}});
        const auto reply = get({server.url(QStringLiteral("/bomb")), {}, 1024 * 1024});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, base::ErrorKind::Invalid);
    }
    void redirectCirclesAndForeignSchemesAreRefused()
    {
        servers::HttpServer server;
        server.script("/a", {{302, {{"Location", "/b"}}}});
        server.script("/b", {{302, {{"Location", "/a"}}}});
        server.script("/file", {{302, {{"Location", "file:///etc/hostname"}}}});
        for (const auto &path : {QStringLiteral("/a"), QStringLiteral("/file")}) {
            const auto reply = get({server.url(path)});
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, base::ErrorKind::Invalid);
        }
        QCOMPARE(server.asked().size(), 7); // six of the circle, one of the file
        QVERIFY(!get({QStringLiteral("ftp://example.org/")}));
    }
    void secretsStayWithTheirHost()
    {
        servers::HttpServer one;
        servers::HttpServer two;
        two.script("/x", {{200}});
        one.script("/x", {{302, {{"Location", two.url(QStringLiteral("/x")).toLatin1()}}}});
        QVERIFY(get({one.url(QStringLiteral("/x")), {{"Authorization", "Bearer t"}}}));
        QCOMPARE(one.asked()[0].headers.value("authorization"), QByteArray("Bearer t"));
        QVERIFY(!two.asked()[0].headers.contains("authorization"));
    }
    void destroyingTheTransportCancels()
    {
        servers::HttpServer server;
        server.script("/feed", {{200, {}, {}, false, -1, true}});
        auto transport = std::make_unique<net::NetworkTransport>("Foreshock test");
        auto future = transport->get({server.url(QStringLiteral("/feed"))});
        QTest::qWait(50);
        transport.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, base::ErrorKind::Cancelled);
    }
    void outcomesFollowOneTable_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("retryable");
        QTest::newRow("200") << 200 << true << false;
        QTest::newRow("304") << 304 << true << false;
        QTest::newRow("401") << 401 << false << false;
        QTest::newRow("404") << 404 << false << true;
        QTest::newRow("410") << 410 << false << false;
        QTest::newRow("429") << 429 << false << true;
        QTest::newRow("500") << 500 << false << true;
        QTest::newRow("418") << 418 << false << false;
    }
    void outcomesFollowOneTable()
    {
        QFETCH(int, status);
        QFETCH(bool, good);
        QFETCH(bool, retryable);
        QCOMPARE(net::classify(status).good, good);
        QCOMPARE(net::classify(status).retryable, retryable);
    }
};
QTEST_GUILESS_MAIN(TestFeedSource)
#include "tst_feedsource.moc"
