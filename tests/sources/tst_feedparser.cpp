// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"
#include "sources/feedparser.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <rapidcheck.h>

using sources::parseFeed;

class TestFeedParser : public QObject
{
    Q_OBJECT
private:
    static QByteArray fixture(const char *name)
    {
        QFile file(QStringLiteral(FORESHOCK_SOURCE_DIR "/tests/fixtures/feeds/") + QString::fromLatin1(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray rss(const QByteArray &inside) { return "<rss version='2.0'><channel>" + inside + "</channel></rss>"; }

private Q_SLOTS:
    void rssIsRead()
    {
        const auto feed = parseFeed(fixture("rss2.xml"));
        QVERIFY(feed);
        QVERIFY2(feed->complaints.isEmpty(), qPrintable(feed->complaints.join(u' ')));
        QCOMPARE(feed->title, u"Harbour News & Notes"_qs);
        QCOMPARE(feed->link, u"https://harbour.example/"_qs);
        QCOMPARE(feed->ttlMinutes, 15);
        QCOMPARE(base::isoUtc(feed->updated), u"2026-03-12T12:00:00Z"_qs);
        QCOMPARE(feed->items.size(), 2);
        const auto &one = feed->items[0];
        QCOMPARE(one.title, u"Ferry Sandling stopped"_qs);
        QCOMPARE(one.text, u"The ferry stopped.\n\nNobody was hurt."_qs);
        QCOMPARE(one.author, u"Ann Ferry"_qs);
        QCOMPARE(one.sourceItemId, u"harbour-1"_qs);
        QCOMPARE(one.url, u"https://harbour.example/1"_qs);
        QCOMPARE(one.language, u"en-GB"_qs);
        QCOMPARE(base::isoUtc(one.published), u"2026-03-12T11:00:00Z"_qs);
        const auto &two = feed->items[1];
        QCOMPARE(two.url, u"https://harbour.example/2"_qs);
        QCOMPARE(two.author, u"Bo, Cy"_qs);
        QCOMPARE(two.text, u"Line one\nline two"_qs);
        QCOMPARE(base::isoUtc(two.published), u"2026-03-12T11:30:00Z"_qs);
    }
    void atomIsRead()
    {
        const auto feed = parseFeed(fixture("atom10.xml"));
        QVERIFY(feed);
        QCOMPARE(feed->title, u"بندر خبر"_qs);
        QCOMPARE(feed->link, u"https://port.example/blog/"_qs);
        QCOMPARE(feed->items.size(), 2);
        const auto &one = feed->items[0];
        QCOMPARE(one.title, u"1 < 2 & more"_qs);
        QCOMPARE(one.text, u"Use <b> here."_qs);
        QCOMPARE(one.url, u"https://port.example/blog/posts/1"_qs);
        QCOMPARE(one.author, u"گروه خبر"_qs);
        QCOMPARE(one.language, u"fa"_qs);
        QCOMPARE(base::isoUtc(one.published), u"2026-03-12T06:30:00Z"_qs);
        const auto &two = feed->items[1];
        QCOMPARE(two.author, u"Dee"_qs);
        QCOMPARE(two.language, u"en"_qs);
        QCOMPARE(two.text, u"• one"_qs);
        QCOMPARE(base::isoUtc(two.published), u"2026-03-12T11:30:00Z"_qs);
    }
    void rdfAndJsonAreRead()
    {
        const auto rdf = parseFeed(fixture("rdf.xml"));
        QVERIFY(rdf);
        QCOMPARE(rdf->ttlMinutes, 30);
        QCOMPARE(rdf->items.size(), 1);
        QCOMPARE(rdf->items[0].sourceItemId, u"https://quay.example/1"_qs);
        const auto json = parseFeed(fixture("items.json"));
        QVERIFY(json);
        QCOMPARE(json->items.size(), 2);
        QCOMPARE(json->complaints.size(), 1);
        QCOMPARE(json->items[0].text, u"A crane fell."_qs);
        QCOMPARE(json->items[0].author, u"Eve"_qs);
        QCOMPARE(json->items[1].sourceItemId, u"2"_qs);
        QCOMPARE(json->items[1].url, u"https://else.example/"_qs);
        QCOMPARE(json->items[1].text, u"Plain <b>"_qs);
        QCOMPARE(json->items[1].author, u"Gil"_qs);
    }
    void illFormedFeedIsMendedAsFarAsItGoes()
    {
        const auto feed = parseFeed(fixture("broken.xml"));
        QVERIFY(feed);
        QVERIFY(!feed->complaints.isEmpty());
        QCOMPARE(feed->title, u"Fish & Chips"_qs);
        QVERIFY(feed->items.size() >= 1);
        QCOMPARE(feed->items[0].title, u"One & two"_qs);
        QCOMPARE(feed->items[0].url, u"https://chips.example/?a=1&b=2"_qs);
    }
    void itemsBeforeTheCutAreKept()
    {
        const QByteArray whole = rss("<item><title>a</title></item><item><title>b</title></item><item><title>c</title></item>");
        const auto feed = parseFeed(whole.left(whole.indexOf("c</title>")));
        QVERIFY(feed);
        QVERIFY(feed->items.size() >= 2);
        QCOMPARE(feed->items[1].title, u"b"_qs);
        QVERIFY(!feed->complaints.isEmpty());
    }
    void controlCharactersAndHtmlNamesAreMended()
    {
        const auto feed = parseFeed(rss("<item><title>a\x02 b&hellip;</title><link>x</link></item>"));
        QVERIFY(feed);
        QCOMPARE(feed->items[0].title, u"a b…"_qs);
    }
    void htmlNamesUnderADoctypeAreResolved()
    {
        const auto feed = parseFeed("<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
                                    "<rss version='0.91'><channel><item><title>caf&eacute;</title></item></channel></rss>");
        QVERIFY(feed);
        QCOMPARE(feed->items[0].title, u"café"_qs);
    }
    void externalEntitiesAreNeverRead()
    {
        const auto feed = parseFeed("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y 'inner'>]>"
                                    "<rss version='2.0'><channel><item><title>[&x;][&y;]</title></item></channel></rss>");
        QVERIFY(feed);
        QCOMPARE(feed->items[0].title, u"[][inner]"_qs);
    }
    void expansionIsCapped()
    {
        QByteArray dtd = "<!DOCTYPE rss [<!ENTITY a0 'lolololololololololol'>";
        for (int i = 1; i < 12; ++i) {
            const QByteArray last = "&a" + QByteArray::number(i - 1) + ";";
            dtd += "<!ENTITY a" + QByteArray::number(i) + " '" + last.repeated(10) + "'>";
        }
        QElapsedTimer timer;
        timer.start();
        const auto feed = parseFeed(dtd + "]><rss version='2.0'><channel><item><title>&a11;</title></item></channel></rss>");
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(!feed || feed->items.value(0).title.size() <= 1 << 21);
    }
    void attributesAndDepthAreCapped()
    {
        QByteArray many = "<item";
        for (int i = 0; i < 100'000; ++i)
            many += " a" + QByteArray::number(i) + "='1'";
        many += "><title>t</title></item>";
        const QByteArray deep = "<item><title>d</title><description>" + QByteArray("<div>").repeated(20'000) + "x" + QByteArray("</div>").repeated(20'000)
            + "</description></item>";
        QElapsedTimer timer;
        timer.start();
        const auto feed = parseFeed(rss(many + deep + "<item><title>after</title></item>"));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(feed);
        QCOMPARE(feed->items.size(), 3);
        QCOMPARE(feed->items[2].title, u"after"_qs);
        QCOMPARE(feed->complaints.size(), 2);
    }
    void twentyMegabytesAreReadInSeconds()
    {
        const QByteArray item =
            "<item><title>Ferry &amp; harbour</title><link>https://a.example/1</link><pubDate>Thu, 12 Mar 2026 11:00:00 GMT</pubDate><description>"
            + QByteArray("&lt;p&gt;Words and more words about the ferry.&lt;/p&gt;").repeated(40) + "</description></item>";
        const QByteArray authors = "<item>" + QByteArray("<author>x</author><link>y</link>").repeated(20'000) + "</item>";
        const auto count = 20'000'000 / item.size();
        const QByteArray bytes = rss(authors + item.repeated(count));
        QElapsedTimer timer;
        timer.start();
        const auto feed = parseFeed(bytes);
        qInfo() << bytes.size() << "bytes in" << timer.elapsed() << "ms";
        QVERIFY(feed);
        QCOMPARE(feed->items.size(), count + 1);
        QVERIFY(timer.elapsed() < 10'000);
    }
    void undeclaredPrefixesKeepTheirUsualMeaning()
    {
        const auto feed = parseFeed(rss("<item><dc:creator>Fay</dc:creator><content:encoded>&lt;p>x&lt;/p></content:encoded></item>"));
        QVERIFY(feed);
        QCOMPARE(feed->items[0].author, u"Fay"_qs);
        QCOMPARE(feed->items[0].text, u"x"_qs);
    }
    void whatIsNoFeedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n ");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body><p>x</p></body></html>");
        QTest::newRow("text") << QByteArray("Too many requests");
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}");
        QTest::newRow("broken JSON") << QByteArray("{\"items\":[");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    }
    void whatIsNoFeedIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto feed = parseFeed(bytes);
        QVERIFY(!feed);
        QCOMPARE(feed.error().kind, base::ErrorKind::Invalid);
    }
    void personsAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a@x.example (Ann B)") << u"Ann B"_qs;
        QTest::newRow("Ann B <a@x.example>") << u"Ann B"_qs;
        QTest::newRow("\"B, Ann\" <a@x.example>") << u"B, Ann"_qs;
        QTest::newRow("Ann B (a@x.example)") << u"Ann B"_qs;
        QTest::newRow("a@x.example") << u"a@x.example"_qs;
        QTest::newRow("a@x.example Ann B") << u"Ann B"_qs;
        QTest::newRow("Ann (Press Office) B") << u"Ann (Press Office) B"_qs;
    }
    void personsAreNamed()
    {
        QFETCH(QString, name);
        QCOMPARE(sources::personName(QString::fromUtf8(QTest::currentDataTag())), name);
    }
    void anyPieceOfAFeedIsHarmless()
    {
        const QList<QByteArray> whole = {fixture("rss2.xml"), fixture("atom10.xml"), fixture("broken.xml"), fixture("items.json"), fixture("rdf.xml")};
        QVERIFY(rc::check("cut and damaged feeds do no harm", [&whole](unsigned pick, unsigned cut, const std::vector<std::pair<unsigned, char>> &damage) {
            QByteArray bytes = whole[qsizetype(pick) % whole.size()];
            bytes.truncate(qsizetype(cut) % (bytes.size() + 1));
            for (const auto &[at, value] : damage) {
                if (!bytes.isEmpty())
                    bytes[qsizetype(at) % bytes.size()] = value;
            }
            const auto feed = parseFeed(bytes);
            RC_ASSERT(!feed || feed->items.size() < 10);
        }));
    }
};
QTEST_GUILESS_MAIN(TestFeedParser)
#include "tst_feedparser.moc"
