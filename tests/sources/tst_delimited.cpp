// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"
#include "sources/delimited.h"
#include "sources/jsonlines.h"
#include <QBuffer>
#include <QStringEncoder>
#include <QTest>
#include <rapidcheck.h>

using namespace sources;

namespace
{
struct Read {
    QList<domain::Item> items;
    QStringList problems;
    base::Status opened;
    QChar delimiter;
    QString charset;
};

Read readAll(QByteArray bytes, const QStringList &overrides = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DelimitedReader reader;
    Read read;
    read.opened = reader.open(&buffer, overrides);
    if (!read.opened)
        return read;
    read.delimiter = reader.delimiter();
    read.charset = reader.charset();
    while (auto item = reader.next()) {
        if (*item)
            read.items.append(**item);
        else
            read.problems << item->error().detail;
    }
    return read;
}

QList<QStringList> rowsOf(const QString &text, const std::vector<unsigned> &cuts)
{
    RowSplitter splitter(u',');
    qsizetype at = 0;
    for (const auto cut : cuts) {
        const auto length = qsizetype(cut % 7);
        splitter.feed(QStringView(text).mid(at, length));
        at += std::min(length, text.size() - at);
    }
    splitter.feed(QStringView(text).mid(at));
    splitter.finish();
    QList<QStringList> rows;
    while (auto row = splitter.take())
        rows << (QStringList{QString::number(row->line), row->problem} + row->cells);
    return rows;
}
} // namespace

class TestDelimited : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotesHoldDelimitersLinesAndQuotes()
    {
        const auto read = readAll("url,title,text\r\nhttps://a.example/1,\"One, \"\"two\"\"\",\"line 1\r\nline 2\"\r\nhttps://a.example/2,x,y");
        QVERIFY(read.opened);
        QCOMPARE(read.items.size(), 2);
        QCOMPARE(read.items[0].title, u"One, \"two\""_qs);
        QCOMPARE(read.items[0].text, u"line 1\nline 2"_qs);
        QCOMPARE(read.items[0].line, 2);
        QCOMPARE(read.items[1].line, 4);
    }
    void delimitersAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << QByteArray("url,text\nu,\"a;b|c\"\n") << QChar(u',');
        QTest::newRow("semicolon") << QByteArray("url;text\nu;a,b,c\n") << QChar(u';');
        QTest::newRow("tab") << QByteArray("url\ttext\nu\ta,b;c\n") << QChar(u'\t');
        QTest::newRow("bar") << QByteArray("url|text\nu|a,b\n") << QChar(u'|');
        QTest::newRow("declared") << QByteArray("sep=;\r\nurl;text\r\nu;a\r\n") << QChar(u';');
        QTest::newRow("one column") << QByteArray("text\nhello\n") << QChar(u',');
    }
    void delimitersAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, delimiter);
        const auto read = readAll(bytes);
        QVERIFY(read.opened);
        QCOMPARE(read.delimiter, delimiter);
        QCOMPARE(read.items.size(), 1);
    }
    void preambleIsSkippedAndLinesStillCount()
    {
        const auto read = readAll("Report:,Mentions\nBrand:,Acme\n\n\nDate,Title,Url\n2026-03-12,x,https://a.example/\n");
        QCOMPARE(read.items.size(), 1);
        QCOMPARE(read.items[0].line, 6);
        QCOMPARE(base::isoUtc(read.items[0].published), u"2026-03-12T00:00:00Z"_qs);
    }
    void encodingsAreFound()
    {
        const QString text =
            u"标题\t正文\t链接\t发布时间\t情感\t粉丝数\n召回通知\t部分批次产品将被召回，请停止使用并联系客服\thttps://a.example/\t2026-03-12 14:30\t负面\t3.4万\n"_qs;
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        const QByteArray gb = QByteArray::fromHex("b1eacce209d5fdcec409c1b4bdd30ac1bdb8f6b2fac6b7b7a2cfd6cecacce209b2fac6b7d5d9bbd8cda8d6aa09750a");
        const auto wide = readAll(utf16(text));
        QCOMPARE(wide.items.size(), 1);
        QCOMPARE(wide.items[0].title, u"召回通知"_qs);
        QCOMPARE(wide.items[0].sentiment, domain::Sentiment::Negative);
        QCOMPARE(wide.items[0].reach, std::optional<qint64>(34'000));
        const auto bytes = readAll(text.toUtf8());
        QCOMPARE(bytes.items.value(0).text, wide.items[0].text);
        const auto chinese = readAll(gb);
        QVERIFY(chinese.opened);
        QCOMPARE(chinese.items.value(0).text, u"产品召回通知"_qs);
    }
    void persianHeadersAreKnown()
    {
        const auto read = readAll(u"عنوان,متن,نویسنده,تاریخ,نشانی,مخاطب\nهشدار,متن پیام,علی,۱۴۰۴/۱۲/۲۱,https://a.example/,۱۲۰۰\n"_qs.toUtf8());
        QCOMPARE(read.items.size(), 1);
        QCOMPARE(read.items[0].author, u"علی"_qs);
        QCOMPARE(read.items[0].reach, std::optional<qint64>(1200));
        QCOMPARE(base::isoUtc(read.items[0].published), u"2026-03-12T00:00:00Z"_qs);
    }
    void badRowsAreNamedAndStopNothing()
    {
        const auto read = readAll("url,text,date\nu1,a,2026-03-12\n,,\nu2,b,not a date\nu3,c,2026-03-13\n");
        QCOMPARE(read.items.size(), 2);
        QCOMPARE(read.problems.size(), 2);
        QVERIFY(read.problems[0].startsWith(u"line 3: "));
        QVERIFY(read.problems[1].startsWith(u"line 4: "));
    }
    void quoteWithoutEndCostsOneLine()
    {
        const auto read = readAll("url,text\nu1,a\nu2,\"b\nu3,c\nu4,d\n");
        QCOMPARE(read.items.size(), 3);
        QCOMPARE(read.items[1].url, u"u3"_qs);
        QCOMPARE(read.items[1].line, 4);
        QCOMPARE(read.problems.size(), 1);
        QVERIFY(read.problems[0].startsWith(u"line 3: "));
    }
    void formulaGuardsAreRemovedAndRealApostrophesStay()
    {
        const auto read = readAll("url,title,text\nu,'=SUM(A1),'tis the season\n");
        QCOMPARE(read.items.value(0).title, u"=SUM(A1)"_qs);
        QCOMPARE(read.items.value(0).text, u"'tis the season"_qs);
    }
    void dayOrderIsJudgedFromTheColumn()
    {
        const auto read = readAll("url,date\nu1,03/04/2026\nu2,25/04/2026\n");
        QCOMPARE(base::isoUtc(read.items.value(0).published), u"2026-04-03T00:00:00Z"_qs);
        QCOMPARE(base::isoUtc(readAll("url,date,time\nu1,03/04/2026,07:30\n").items.value(0).published), u"2026-03-04T07:30:00Z"_qs);
    }
    void overridesWin()
    {
        const auto read = readAll("url,text,other\nu1,a,b\n", {u"text=Other"_qs, u"author=2"_qs});
        QCOMPARE(read.items.value(0).text, u"b"_qs);
        QCOMPARE(read.items.value(0).author, u"a"_qs);
        QVERIFY(!readAll("url,text\nu,a\n", {u"text=nowhere"_qs}).opened);
        QVERIFY(!readAll("url,text\nu,a\n", {u"colour=1"_qs}).opened);
    }
    void filesWithoutMeaningAreRefused()
    {
        QCOMPARE(readAll("").opened.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(readAll("1,2\n3,4\n").opened.error().kind, base::ErrorKind::Invalid);
    }
    void bigFilesStream()
    {
        QByteArray bytes = "url,text\n";
        for (int i = 0; i < 60'000; ++i)
            bytes += "https://a.example/" + QByteArray::number(i) + ",\"召回 line\n" + QByteArray::number(i) + "\"\n";
        const auto read = readAll(bytes);
        QCOMPARE(read.items.size(), 60'000);
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(read.items.last().text, u"召回 line\n59999"_qs);
        QCOMPARE(read.items.last().line, 2 + 2 * 59'999);
    }
    void reachIsRead_data()
    {
        QTest::addColumn<qint64>("people");
        QTest::newRow("2.1M") << qint64(2'100'000);
        QTest::newRow("1,204") << qint64(1204);
        QTest::newRow("12 345") << qint64(12'345);
        QTest::newRow("1.204.000") << qint64(1'204'000);
        QTest::newRow("3,5k") << qint64(3500);
        QTest::newRow("1,204k") << qint64(1'204'000);
        QTest::newRow("614") << qint64(614);
        QTest::newRow("1.5亿") << qint64(150'000'000);
        QTest::newRow("many") << qint64(-1);
        QTest::newRow("-5") << qint64(-1);
    }
    void reachIsRead()
    {
        QFETCH(qint64, people);
        QCOMPARE(parseReach(QString::fromUtf8(QTest::currentDataTag())).value_or(-1), people);
    }
    void languagesAreTags()
    {
        QCOMPARE(languageTag(u"English"_qs), u"en"_qs);
        QCOMPARE(languageTag(u"Chinese (Simplified)"_qs), u"zh-Hans"_qs);
        QCOMPARE(languageTag(u"فارسی"_qs), u"fa"_qs);
        QCOMPARE(languageTag(u"zh_CN"_qs), u"zh-CN"_qs);
        QCOMPARE(languageTag(u"???"_qs), QString());
    }
    void exportsOfMonitoringServicesAreRead_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file :
            {u"brandwatch_preamble_utf8bom.csv"_qs, u"meltwater_utf16le_tab.csv"_qs, u"mention_utf8_comma.csv"_qs, u"talkwalker_utf8_comma.csv"_qs})
            QTest::newRow(qPrintable(file)) << file;
    }
    void exportsOfMonitoringServicesAreRead()
    {
        QFETCH(QString, file);
        QFile export_(QStringLiteral(FORESHOCK_SOURCE_DIR "/../shared/data/A_open/csv_exports/") + file);
        if (!export_.open(QFile::ReadOnly))
            QSKIP("the exports are not here: nothing was measured");
        const auto read = readAll(export_.readAll());
        QVERIFY(read.opened);
        QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.join(u'\n')));
        QCOMPARE(read.items.size(), 60);
        int reach = 0;
        for (const auto &item : read.items) {
            QVERIFY(item.url.startsWith(u"http"));
            QVERIFY(!item.text.isEmpty());
            QVERIFY(item.published > 0);
            QVERIFY(!item.language.isEmpty());
            QVERIFY(!item.author.isEmpty());
            reach += item.reach ? 1 : 0;
        }
        QVERIFY(reach >= 30);
        const auto &first = read.items[0];
        qInfo() << first.sourceItemId << first.url << first.title << first.text << first.author << base::isoUtc(first.published) << first.language
                << first.reach.value_or(-1) << int(first.channel.value_or(domain::Channel::Web)) << int(first.sentiment);
    }
    void anyChunkingGivesTheSameRows()
    {
        QVERIFY(rc::check("chunks do not matter", [](const std::vector<unsigned> &letters, const std::vector<unsigned> &cuts) {
            static const QStringList bits = {u"a"_qs, u"\""_qs, u","_qs, u"\n"_qs, u"\r\n"_qs, u"\r"_qs, u"\"\""_qs, u"召"_qs, u" "_qs};
            QString text;
            for (const auto letter : letters)
                text += bits[qsizetype(letter) % bits.size()];
            RC_ASSERT(rowsOf(text, cuts) == rowsOf(text, {}));
        }));
    }
    void longJsonLinesAreReadOrRefused()
    {
        QByteArray bytes = "{\"text\":\"" + QByteArray(100'000, 'x') + "\"}\n{\"text\":\"" + QByteArray(17'000'000, 'y') + "\"}\n{\"text\":\"z\"}\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        JsonLinesReader reader;
        QVERIFY(reader.open(&buffer));
        QCOMPARE((*reader.next())->text.size(), 100'000);
        QVERIFY(reader.next()->error().detail.startsWith(u"line 2: "));
        QCOMPARE((*reader.next())->line, 3);
        QVERIFY(!reader.next());
    }
    void jsonLinesAreRead()
    {
        QByteArray bytes = "\xEF\xBB\xBF{\"id\":7,\"url\":\"https://a.example/\",\"title\":\"T\",\"text\":\" x "
                           "\",\"author\":\"A\",\"published\":\"2026-03-12T11:00:00Z\",\"language\":\"en\","
                           "\"reach\":1200,\"kind\":\"twitter\",\"sentiment\":\"negative\",\"new\":{}}\r\n"
                           "\n"
                           "not json\n"
                           "[1]\n"
                           "{\"text\":\"y\",\"published\":1767225600}\n"
                           "{\"text\":\"y\",\"published\":1767225600000}\n"
                           "{\"text\":\"y\",\"published\":\"soon\"}\n"
                           "{\"text\":\"\\ud800\"}\n"
                           "{\"author\":\"nobody\"}\n"
                           "{\"text\":\"\xFF\"}\n"
                           "{\"text\":\"last\"}";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        JsonLinesReader reader;
        QVERIFY(reader.open(&buffer));
        QList<domain::Item> items;
        QStringList problems;
        while (auto item = reader.next()) {
            if (*item)
                items << **item;
            else
                problems << item->error().detail.section(u':', 0, 0);
        }
        QCOMPARE(problems, (QStringList{u"line 3"_qs, u"line 4"_qs, u"line 7"_qs, u"line 8"_qs, u"line 9"_qs, u"line 10"_qs}));
        QCOMPARE(items.size(), 4);
        QCOMPARE(items[0].sourceItemId, u"7"_qs);
        QCOMPARE(items[0].text, u"x"_qs);
        QCOMPARE(items[0].channel, std::optional(domain::Channel::Microblog));
        QCOMPARE(items[0].reach, std::optional<qint64>(1200));
        QCOMPARE(items[0].sentiment, domain::Sentiment::Negative);
        QCOMPARE(items[1].published, items[2].published);
        QCOMPARE(items[3].line, 11);
    }
};
QTEST_GUILESS_MAIN(TestDelimited)
#include "tst_delimited.moc"
