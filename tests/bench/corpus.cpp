// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace bench
{
namespace
{
const QStringList englishSeeds{u"ferry"_s, u"smoke"_s, u"engine"_s, u"refund"_s, u"ticket"_s, u"harbour"_s, u"captain"_s, u"delay"_s, u"crew"_s, u"boat"_s,
    u"queue"_s, u"terminal"_s, u"rescue"_s, u"report"_s, u"statement"_s, u"anger"_s, u"children"_s, u"bridge"_s, u"storm"_s, u"weather"_s};
const QStringList chineseSeeds{u"召回"_s, u"轮渡"_s, u"机舱"_s, u"冒烟"_s, u"退款"_s, u"乘客"_s, u"码头"_s, u"船长"_s, u"谣言"_s, u"回应"_s, u"声明"_s,
    u"安全"_s, u"事故"_s, u"救援"_s, u"天气"_s};
const QStringList persianSeeds{
    u"کشتی"_s, u"دود"_s, u"مسافر"_s, u"بندر"_s, u"می‌رود"_s, u"بیانیه"_s, u"شایعه"_s, u"تأخیر"_s, u"بلیت"_s, u"نجات"_s, u"هوا"_s, u"خدمه"_s};
} // namespace

Corpus::Corpus(unsigned seed) : m_random(seed)
{
    static const char *syllables[] = {"ka", "to", "ri", "men", "sal", "ver", "lo", "pan", "dis", "ter", "go", "fin", "ba", "cu", "ne", "ost"};
    m_english = englishSeeds;
    while (m_english.size() < 8000) {
        QString word;
        for (int i = 1 + int(m_random() % 3); i >= 0; --i)
            word += QLatin1StringView(syllables[m_random() % 16]);
        m_english.append(word);
    }
    m_chinese = chineseSeeds;
    while (m_chinese.size() < 6000) {
        QString word;
        for (int i = 1 + int(m_random() % 2); i >= 0; --i)
            word += QChar(char16_t(0x4E00 + m_random() % 3500));
        m_chinese.append(word);
    }
    m_persian = persianSeeds;
    static const QString letters = u"ابپتجچخدرزسشعفقکگلمنوهی"_s;
    while (m_persian.size() < 4000) {
        QString word;
        for (int i = 2 + int(m_random() % 4); i >= 0; --i)
            word += letters[m_random() % size_t(letters.size())];
        m_persian.append(word);
    }
}

/// Word frequencies fall as 1/rank, as they do in texts.
int Corpus::zipf(int size)
{
    const double u = std::uniform_real_distribution<double>(0, 1)(m_random);
    return std::min(size - 1, int(std::exp(u * std::log(double(size)))) - 1);
}

QString Corpus::english(int length)
{
    QString out;
    while (out.size() < length)
        out += m_english[zipf(int(m_english.size()))] + u' ';
    return out;
}
QString Corpus::chinese(int length)
{
    QString out;
    while (out.size() < length) {
        out += m_chinese[zipf(int(m_chinese.size()))];
        if (m_random() % 9 == 0)
            out += u'，';
    }
    return out;
}
QString Corpus::persian(int length)
{
    QString out;
    while (out.size() < length)
        out += m_persian[zipf(int(m_persian.size()))] + u' ';
    return out;
}

domain::Item Corpus::item(int i, int count, qint64 end, int days)
{
    domain::Item out;
    const int kind = int(m_random() % 100);
    const int length = 120 + int(m_random() % 160);
    out.text = kind < 55 ? english(length) : kind < 85 ? chinese(length / 2) : persian(length);
    out.language = kind < 55 ? u"en"_s : kind < 85 ? u"zh-Hans"_s : u"fa"_s;
    out.sourceItemId = u"b%1"_s.arg(i);
    out.url = u"https://site%1.example/post/%2"_s.arg(m_random() % 300).arg(i);
    out.author = u"author_%1"_s.arg(zipf(60'000));
    out.published = end - qint64(double(count - 1 - i) / count * days * 86'400'000.0);
    out.reach = 10 + zipf(1'000'000);
    out.channel = domain::Channel(m_random() % domain::channelCount);
    return out;
}

QStringList Corpus::watches()
{
    QStringList out;
    for (int i = 0; out.size() < 50; ++i) {
        const QString e = englishSeeds[i % englishSeeds.size()], e2 = englishSeeds[(i * 7 + 3) % englishSeeds.size()];
        const QString c = chineseSeeds[i % chineseSeeds.size()], p = persianSeeds[i % persianSeeds.size()];
        switch (i % 5) {
        case 0: out << u"%1 %2"_s.arg(e, e2); break;
        case 1: out << u"(%1 OR %2 OR %3) NOT storm"_s.arg(e, c, p); break;
        case 2: out << u"\"%1 %2\" OR NEAR/6(%2 %1)"_s.arg(e, e2); break;
        case 3: out << u"%1 %2"_s.arg(c, chineseSeeds[(i + 4) % chineseSeeds.size()]); break;
        default: out << u"%1 author:author_%2*"_s.arg(p).arg(i % 9); break;
        }
    }
    return out;
}

} // namespace bench
