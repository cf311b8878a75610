// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/charset.h"
#include <QStringDecoder>
#include <QTest>
#include <rapidcheck.h>
#include <unicode/ucnv.h>

using namespace sources;

namespace
{
QByteArray encoded(const QString &text, const char *charset)
{
    UErrorCode code = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &code);
    QByteArray out(text.size() * 8 + 16, '\0');
    const auto size = ucnv_fromUChars(converter, out.data(), int32_t(out.size()), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &code);
    ucnv_close(converter);
    out.truncate(size);
    return out;
}
} // namespace

class TestCharset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void declaredEncodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QString>("text");
        QTest::newRow("GB2312") << QByteArray("GB2312") << u"产品召回通知"_qs;
        QTest::newRow("GBK") << QByteArray("GBK") << u"產品召回镕"_qs;
        QTest::newRow("GB18030") << QByteArray("gb18030") << u"召回𠀀"_qs;
        QTest::newRow("Big5") << QByteArray("Big5") << u"產品召回"_qs;
        QTest::newRow("Shift_JIS") << QByteArray("Shift_JIS") << u"製品の回収"_qs;
        QTest::newRow("EUC-JP") << QByteArray("EUC-JP") << u"製品の回収"_qs;
        QTest::newRow("EUC-KR") << QByteArray("EUC-KR") << u"제품 회수"_qs;
        QTest::newRow("KOI8-R") << QByteArray("KOI8-R") << u"отзыв продукции"_qs;
        QTest::newRow("windows-1251") << QByteArray("windows-1251") << u"отзыв"_qs;
        QTest::newRow("windows-1256") << QByteArray("windows-1256")
                                      << u"گزارش پیک چای"_qs.replace(QChar(0x06CC), QChar(0x064A)).replace(QChar(0x06A9), QChar(0x0643));
        QTest::newRow("ISO-8859-7") << QByteArray("ISO-8859-7") << u"ανάκληση"_qs;
        QTest::newRow("ISO-8859-2") << QByteArray("ISO-8859-2") << u"visszahívás ő"_qs;
        QTest::newRow("ISO-2022-JP") << QByteArray("ISO-2022-JP") << u"製品"_qs;
        QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << u"召回 recall"_qs;
        QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE") << u"召回 recall"_qs;
        QTest::newRow("UTF-32BE") << QByteArray("UTF-32BE") << u"召回 recall"_qs;
        QTest::newRow("EBCDIC") << QByteArray("ibm-37") << u"recall"_qs;
    }
    void declaredEncodingsAreRead()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QString, text);
        const QString document = QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?><a>%2</a>").arg(QString::fromLatin1(charset), text);
        const auto decoded = decodeText(encoded(document, charset.constData()));
        QCOMPARE(decoded.text, document);
        QVERIFY(!decoded.hadErrors);
    }
    void validUtf8WinsOverASingleByteDeclaration()
    {
        const auto decoded = decodeText(QByteArray("<?xml version='1.0' encoding='iso-8859-1'?><a>") + u"گزارش"_qs.toUtf8() + "</a>");
        QVERIFY(decoded.text.contains(u"گزارش"_qs));
        QVERIFY(decoded.declarationWrong);
    }
    void latin1IsReadAsWindows1252() { QCOMPARE(decodeText("<?xml version='1.0' encoding='iso-8859-1'?>\x93x\x94 \xE9").text.right(5), u"“x” é"_qs); }
    void transportWinsOverTheDocument()
    {
        const QByteArray bytes = "<?xml version='1.0' encoding='windows-1251'?>" + encoded(u"отзыв продукции"_qs, "KOI8-R");
        QVERIFY(decodeText(bytes, QStringLiteral("koi8-r")).text.endsWith(u"отзыв продукции"_qs));
    }
    void undeclaredBytesAreGuessed()
    {
        const QString text = u"各位用户：本公司决定召回部分批次的产品，给您带来的不便我们深表歉意。请保留购买凭证。"_qs;
        QCOMPARE(decodeText(encoded(text, "gb18030")).text, text);
    }
    void wrongUtf8DeclarationFallsBack()
    {
        const QString text = u"各位用户：本公司决定召回部分批次的产品，给您带来的不便我们深表歉意。请保留购买凭证。"_qs;
        const auto decoded = decodeText("<?xml version='1.0' encoding='utf-8'?>" + encoded(text, "gb18030"));
        QVERIFY(decoded.text.endsWith(text));
        QVERIFY(decoded.declarationWrong);
    }
    void aDamagedByteIsReplacedAndReported()
    {
        const auto decoded = decodeText("<?xml version='1.0' encoding='utf-8'?>" + u"产品召回通知全文"_qs.toUtf8() + "\xFF" + u"产品召回"_qs.toUtf8());
        QVERIFY(decoded.hadErrors);
        QVERIFY(decoded.text.contains(u"全文\uFFFD产品"_qs));
    }
    void anyBytesDecode()
    {
        QVERIFY(rc::check("decoding never fails", [](const std::vector<char> &bytes, unsigned pick) {
            static const QStringList names = {
                QString(), u"utf-8"_qs, u"gbk"_qs, u"shift_jis"_qs, u"utf-16"_qs, u"iso-2022-jp"_qs, u"nonsense"_qs, u"big5"_qs, u"hz"_qs};
            const QByteArray data(bytes.data(), qsizetype(bytes.size()));
            RC_ASSERT(decodeText(data, names[qsizetype(pick) % names.size()]).text.size() <= data.size() * 3 + 3);
            QStringDecoder reference(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString text = reference(data);
            RC_ASSERT(isUtf8(data) == (!reference.hasError() && !text.contains(QChar::ReplacementCharacter)));
        }));
    }
    void contentTypeNamesTheCharset()
    {
        QCOMPARE(charsetOfContentType(u"text/xml; charset=\"GBK\"; x=y"_qs), u"gbk"_qs);
        QCOMPARE(charsetOfContentType(u"text/xml"_qs), QString());
    }
};
QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
