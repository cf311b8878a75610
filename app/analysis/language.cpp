// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include <QSet>
#include <QStringList>
#include <unicode/uscript.h>

namespace analysis
{

QString canonicalTag(const QString &declared)
{
    QString text = declared.trimmed();
    text.replace(u'_', u'-');
    const auto parts = text.split(u'-', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts[0].size() < 2 || parts[0].size() > 3)
        return {};
    QStringList out;
    for (qsizetype i = 0; i < parts.size() && i < 3; ++i) {
        for (const QChar c : parts[i])
            if (c.unicode() >= 128 || !c.isLetterOrNumber())
                return i == 0 ? QString() : out.join(u'-');
        if (i == 0)
            out << parts[i].toLower();
        else if (parts[i].size() == 4)
            out << parts[i].left(1).toUpper() + parts[i].mid(1).toLower();
        else
            out << (parts[i].size() == 2 ? parts[i].toUpper() : parts[i].toLower());
    }
    return out.join(u'-');
}

QString guessLanguage(const QString &text)
{
    // Letters that only one of two languages in a script uses.
    static const QString persian = QStringLiteral("پچژگکی");
    static const QString arabic = QStringLiteral("كيةىإأ");
    static const QString urdu = QStringLiteral("ٹڈڑںےھ");
    static const QString traditional =
        QStringLiteral("們這個國會說時對學過來發經電現點無動機關樣區東書長開問間給認還應從進車門後聯體實難邊應該聽讓報導總員產業務團隊輪號嗎麼");
    static const QString simplified =
        QStringLiteral("们这个国会说时对学过来发经电现点无动机关样区东书长开问间给认还应从进车门后联体实难边听让报导总员产业务团队轮号吗么");
    int han = 0, kana = 0, hangul = 0, arab = 0, latin = 0, cyrillic = 0;
    int fa = 0, ar = 0, ur = 0, hant = 0, hans = 0;
    const auto points = text.left(4000).toUcs4();
    for (const char32_t c : points) {
        if (c < 0x80) {
            latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            continue;
        }
        UErrorCode status = U_ZERO_ERROR;
        switch (uscript_getScript(UChar32(c), &status)) {
        case USCRIPT_HAN: ++han; break;
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA: ++kana; break;
        case USCRIPT_HANGUL: ++hangul; break;
        case USCRIPT_ARABIC: ++arab; break;
        case USCRIPT_CYRILLIC: ++cyrillic; break;
        case USCRIPT_LATIN: ++latin; break;
        default: continue;
        }
        if (c > 0xFFFF)
            continue;
        const QChar letter = QChar(char16_t(c));
        fa += persian.contains(letter);
        ar += arabic.contains(letter);
        ur += urdu.contains(letter);
        const bool isTraditional = traditional.contains(letter), isSimplified = simplified.contains(letter);
        hant += isTraditional && !isSimplified;
        hans += isSimplified && !isTraditional;
    }
    // A Han or Kana character says as much as two or three Latin letters.
    const int ideographs = (han + kana) * 2;
    const int most = std::max({ideographs, hangul * 2, arab, latin, cyrillic});
    if (most == 0)
        return {};
    if (most == ideographs)
        return kana * 4 > han ? QStringLiteral("ja") : hant > hans ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
    if (most == hangul * 2)
        return QStringLiteral("ko");
    if (most == arab)
        return ur > 0 && ur >= ar ? QStringLiteral("ur") : fa >= ar ? QStringLiteral("fa") : QStringLiteral("ar");
    if (most == cyrillic)
        return QStringLiteral("ru");
    static const QSet<QString> english{QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("is"), QStringLiteral("of"), QStringLiteral("to"),
        QStringLiteral("in"), QStringLiteral("it"), QStringLiteral("for"), QStringLiteral("on"), QStringLiteral("this"), QStringLiteral("that"),
        QStringLiteral("was"), QStringLiteral("are"), QStringLiteral("with"), QStringLiteral("my"), QStringLiteral("you"), QStringLiteral("they"),
        QStringLiteral("not"), QStringLiteral("have"), QStringLiteral("i"), QStringLiteral("we"), QStringLiteral("at"), QStringLiteral("be"),
        QStringLiteral("from"), QStringLiteral("no")};
    int votes = 0;
    QString word;
    const QString lower = text.left(600).toLower() + u' ';
    for (const QChar c : lower) {
        if (c.isLetter()) {
            word += c;
        } else {
            votes += english.contains(word);
            word.clear();
        }
    }
    return votes >= 1 ? QStringLiteral("en") : QStringLiteral("und-Latn");
}

} // namespace analysis
