// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/htmltext.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <rapidcheck.h>

using namespace sources;

class TestHtmlText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void htmlBecomesReadableText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("inline") << u"a <b>bold</b><i>er</i> word"_qs << u"a bolder word"_qs;
        QTest::newRow("paragraphs") << u"<p>one</p>\n<p>two</p>"_qs << u"one\n\ntwo"_qs;
        QTest::newRow("break") << u"one<br/>two<BR>three"_qs << u"one\ntwo\nthree"_qs;
        QTest::newRow("list") << u"<ul><li>one</li><li>two</li></ul>"_qs << u"• one\n• two"_qs;
        QTest::newRow("white space") << u"  a \n\t b&nbsp;&nbsp; c "_qs << u"a b c"_qs;
        QTest::newRow("script and style") << u"a<script>if (a < b) x('</p>')</script><style>p{}</style>b"_qs << u"ab"_qs;
        QTest::newRow("head") << u"<head><title>no</title></head><body>yes</body>"_qs << u"yes"_qs;
        QTest::newRow("comment") << u"a<!-- <p>no</p> -->b"_qs << u"ab"_qs;
        QTest::newRow("named") << u"&lt;&amp;&eacute;&hellip;&Sigma;&mdash;&yacute"_qs << u"<&é…Σ—ý"_qs;
        QTest::newRow("numeric") << u"&#1587;&#x62C;&#128512;"_qs << u"سج😀"_qs;
        QTest::newRow("windows-1252 references") << u"don&#146;t &#x80;5"_qs << u"don’t €5"_qs;
        QTest::newRow("no reference") << u"AT&T & co ?a=1&copy=2 &unknown;"_qs << u"AT&T & co ?a=1&copy=2 &unknown;"_qs;
        QTest::newRow("impossible code") << u"&#0;&#xD800;&#x110000;"_qs << u"\uFFFD\uFFFD\uFFFD"_qs;
        QTest::newRow("less than") << u"5 < 6 and <3"_qs << u"5 < 6 and <3"_qs;
        QTest::newRow("quoted bracket") << u"<a title='a>b'>x</a>"_qs << u"x"_qs;
        QTest::newRow("broken quote") << u"<a href=\"x>y</a> z"_qs << u"y z"_qs;
        QTest::newRow("cut in a tag") << u"text <a href=\"http://exam"_qs << u"text"_qs;
        QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_qs << u"a b\nc"_qs;
        QTest::newRow("Chinese") << u"<p>召回<b>通知</b></p>"_qs << u"召回通知"_qs;
    }
    void htmlBecomesReadableText()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(htmlToText(html), text);
    }
    void plainTextIsNotTakenForHtml()
    {
        QVERIFY(!looksLikeHtml(u"if a < b and c > d, AT&T"_qs));
        QVERIFY(!looksLikeHtml(u"<unknown> <3"_qs));
        QVERIFY(looksLikeHtml(u"a<br>b"_qs));
        QVERIFY(looksLikeHtml(u"caf&eacute;"_qs));
        QCOMPARE(plainText(u"one\ntwo  three"_qs), u"one\ntwo three"_qs);
    }
    void hostileInputTakesLinearTime_data()
    {
        QTest::addColumn<QString>("unit");
        for (const auto &unit : {u"<div>"_qs, u"<a "_qs, u"<a '>' "_qs, u"<!--"_qs, u"<script>"_qs, u"<head>"_qs, u"&"_qs, u"&#"_qs, u"</"_qs, u"<a =\""_qs,
                 u"<style></x>"_qs, u"<!"_qs, u"&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_qs, u"<title></"_qs})
            QTest::newRow(qPrintable(unit)) << unit;
    }
    void hostileInputTakesLinearTime()
    {
        QFETCH(QString, unit);
        const QString text = unit.repeated(int(1'000'000 / unit.size()));
        QElapsedTimer timer;
        timer.start();
        htmlToText(text);
        looksLikeHtml(text);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
    void textNeverGrows()
    {
        QVERIFY(rc::check("no longer than the source and never above the limit", [](const std::vector<uint8_t> &bytes) {
            static const QStringList bits = {
                u"<p>"_qs, u"</li>"_qs, u"<li>"_qs, u"&amp;"_qs, u"&#"_qs, u"<script"_qs, u">"_qs, u"\""_qs, u"<!--"_qs, u"x"_qs, u" "_qs, u"="_qs};
            QString text;
            for (const auto byte : bytes)
                text += byte < 128 ? bits[byte % bits.size()] : QString(QChar(char16_t(byte * 257)));
            const auto out = htmlToText(text);
            RC_ASSERT(out.size() <= text.size());
            RC_ASSERT(htmlToText(text, 10).size() <= 12);
        }));
    }
};
QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
