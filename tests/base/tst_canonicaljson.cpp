// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonicaljson.h"
#include <QJsonDocument>
#include <QTest>
#include <limits>

class TestCanonicalJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersPrintAsEcmaScriptDoes_data()
    {
        // Appendix B of RFC 8785
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](quint64 bits, const char *text) { QTest::newRow(text) << bits << QByteArray(text); };
        row(0x0000000000000000, "0");
        row(0x8000000000000000, "0");
        row(0x0000000000000001, "5e-324");
        row(0x7fefffffffffffff, "1.7976931348623157e+308");
        row(0x4340000000000000, "9007199254740992");
        row(0x4430000000000000, "295147905179352830000");
        row(0x44b52d02c7e14af5, "9.999999999999997e+22");
        row(0x44b52d02c7e14af6, "1e+23");
        row(0x444b1ae4d6e2ef4e, "999999999999999700000");
        row(0x444b1ae4d6e2ef50, "1e+21");
        row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
        row(0x3eb0c6f7a0b5ed8d, "0.000001");
        row(0x41b3de4355555553, "333333333.3333332");
        row(0xbecbf647612f3696, "-0.0000033333333333333333");
    }
    void numbersPrintAsEcmaScriptDoes()
    {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        double value;
        memcpy(&value, &bits, sizeof value);
        QCOMPARE(base::ecmaNumber(value), text);
    }

    void membersAreSortedByCodeUnitsAndStringsEscapedMinimally()
    {
        // Section 3.2.3: the emoji's surrogates sort before U+FB33
        const QByteArray source = "{\"\xE2\x82\xAC\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\xEF\xAC\xB3\":\"Hebrew Letter Dalet With Dagesh\","
                                  "\"1\":\"One\",\"\xF0\x9F\x98\x80\":\"Emoji: Grinning Face\",\"\xC2\x80\":\"Control\",\"\xC3\xB6\":\"o\"}";
        const auto out = base::canonicalJson(QJsonDocument::fromJson(source).object());
        QVERIFY(out.has_value());
        QCOMPARE(*out,
            QByteArray("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xC2\x80\":\"Control\",\"\xC3\xB6\":\"o\","
                       "\"\xE2\x82\xAC\":\"Euro Sign\",\"\xF0\x9F\x98\x80\":\"Emoji: Grinning Face\","
                       "\"\xEF\xAC\xB3\":\"Hebrew Letter Dalet With Dagesh\"}"));
        QCOMPARE(*base::canonicalJson(QJsonValue(QStringLiteral("\u0007\b\"\\/"))), QByteArray("\"\\u0007\\b\\\"\\\\/\""));
    }

    void whatJsonCannotHoldIsRefused()
    {
        QVERIFY(!base::canonicalJson(QJsonValue(QString(QChar(0xD800)))).has_value());
        QVERIFY(!base::canonicalJson(QJsonValue(std::numeric_limits<double>::infinity())).has_value());
    }
};

QTEST_APPLESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
