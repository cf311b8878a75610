// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using analysis::Analyser;
using domain::Sentiment;

namespace
{

const Analyser &analyser()
{
    static const auto loaded = Analyser::shipped();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return **loaded;
}

/// Texts as they come: letters of three scripts, emoji, marks, lone surrogates and nothing at all.
rc::Gen<QString> anyText()
{
    static const QStringList parts{u"good"_s, u"not"_s, u" "_s, u" "_s, u"!"_s, u"خوب"_s, u"نیست"_s, u"می‌خواهم"_s, u"很"_s, u"难过"_s, u"地铁"_s,
        u"😭"_s, u"[泪]"_s, u"https://a.example/x"_s, u"@someone"_s, u":-("_s, u"2026"_s, u"\u0301"_s, u"ﷺ"_s, u"ẞ"_s, u"\n"_s, QString(QChar(0xD800)),
        u"aaaaaa"_s, u"،"_s, u"ـ"_s};
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(parts.size()))), [](const std::vector<int> &picks) {
        QString out;
        for (const int pick : picks)
            out += parts[pick];
        return out;
    });
}

} // namespace

class TestAnalyser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void languagesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"The evening ferry has been cancelled again and nobody tells us why."_s << u"en"_s;
        QTest::newRow("zh-Hans") << u"今天的轮渡又停航了，没有人告诉我们原因。"_s << u"zh-Hans"_s;
        QTest::newRow("zh-Hant") << u"今天的輪渡又停航了，沒有人告訴我們原因。"_s << u"zh-Hant"_s;
        QTest::newRow("ja") << u"今日のフェリーはまた欠航になりました。"_s << u"ja"_s;
        QTest::newRow("fa") << u"کشتی عصر دوباره لغو شد و هیچ‌کس نمی‌گوید چرا."_s << u"fa"_s;
        QTest::newRow("ar") << u"ألغيت رحلة العبارة المسائية مرة أخرى ولا أحد يخبرنا عن السبب."_s << u"ar"_s;
        QTest::newRow("ur") << u"شام کی کشتی پھر منسوخ ہو گئی اور کوئی نہیں بتاتا کہ کیوں۔"_s << u"ur"_s;
        QTest::newRow("fa-Latn") << u"salam khoobi? emrooz keshti dobare laghv shod, hichki nemige chera"_s << u"fa-Latn"_s;
        QTest::newRow("th, by its script") << u"เรือข้ามฟากถูกยกเลิกอีกแล้ว"_s << u"th"_s;
        QTest::newRow("link and name only") << u"https://news.example/ferry @harbour"_s << u"und"_s;
        QTest::newRow("nothing") << QString() << u"und"_s;
    }
    void languagesAreNamed()
    {
        QFETCH(QString, text);
        QTEST(analyser().analyse(text).language, "language");
    }

    void feelingIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sentiment");
        const int negative = int(Sentiment::Negative), positive = int(Sentiment::Positive);
        QTest::newRow("en praise") << u"Thank you so much to the crew, wonderful service today"_s << positive;
        QTest::newRow("en blame") << u"Worst airline ever, three hours late and nobody answers"_s << negative;
        QTest::newRow("en negated praise") << u"This is not good and I am not happy with it"_s << negative;
        QTest::newRow("zh praise") << u"客服特别耐心，五分钟就解决了，点赞"_s << positive;
        QTest::newRow("zh blame") << u"等了三个小时，客服态度极差，再也不来了"_s << negative;
        QTest::newRow("zh traditional blame") << u"等了三個小時，客服態度極差，再也不來了"_s << negative;
        QTest::newRow("zh emoticon") << u"[泪][泪][泪]"_s << negative;
        QTest::newRow("fa praise") << u"عالی بود، خیلی سریع رسید، ممنونم"_s << positive;
        QTest::newRow("fa blame") << u"غذا سرد بود و پشتیبانی جواب نمیده، افتضاح"_s << negative;
        QTest::newRow("fa verb negates what it follows") << u"کیفیتش اصلا خوب نبود و راضی نیستم"_s << negative;
    }
    void feelingIsRead()
    {
        QFETCH(QString, text);
        QTEST(int(analyser().analyse(text).sentiment), "sentiment");
    }

    void distressAsksForCare_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("distress");
        QTest::newRow("en") << u"I can't go on without him, I keep crying all night and nobody cares"_s << true;
        QTest::newRow("zh") << u"真的撑不下去了，每天都在哭，不想活了"_s << true;
        QTest::newRow("fa") << u"دیگه طاقت ندارم، شبا خوابم نمیبره و همش گریه می‌کنم"_s << true;
        QTest::newRow("en idiom") << u"This sale is killing it, shoes to die for"_s << false;
        QTest::newRow("zh idiom") << u"笑死我了哈哈哈，这个视频太好玩了"_s << false;
        QTest::newRow("fa idiom") << u"از خنده مردم، خیلی بامزه بود 😂"_s << false;
        QTest::newRow("en business") << u"The board meets on Tuesday to discuss the quarterly results"_s << false;
    }
    void distressAsksForCare()
    {
        QFETCH(QString, text);
        QFETCH(bool, distress);
        QCOMPARE(analyser().analyse(text).distress >= analysis::distressThreshold, distress);
    }

    void aDisasterIsATopicAndLunchIsNot()
    {
        const auto flood = analyser().analyse(u"Breaking: flood waters rising fast, homes evacuated, two people missing #flood"_s);
        QVERIFY(!flood.topics.isEmpty());
        QCOMPARE(QLatin1StringView(analysis::topicNames[size_t(flood.topics.first().topic)]), "health_disaster"_L1);
        QVERIFY(analyser().analyse(u"had a nice sandwich for lunch with my sister"_s).topics.isEmpty());
    }

    void otherLanguagesAreNamedAndPassedThrough()
    {
        const auto turkish = analyser().analyse(u"Bugün hava çok güzel, arkadaşlarımla sahilde uzun bir yürüyüş yaptık."_s);
        QCOMPARE(turkish.language, u"tr"_s);
        QVERIFY(!turkish.judged());
        QCOMPARE(turkish.sentiment, Sentiment::Unjudged);
    }

    void anExplanationNamesTheWords()
    {
        const QString text = u"The staff were rude but the view was wonderful"_s;
        const auto words = analyser().explainSentiment(text, 4);
        QHash<QString, float> weights;
        for (const auto &word : words)
            weights.insert(text.mid(word.begin, word.length), word.weight);
        QVERIFY2(weights.value(u"rude"_s) < 0, qPrintable(QStringList(weights.keys()).join(u' ')));
        QVERIFY(weights.value(u"wonderful"_s) > 0);
        const QString chinese = u"味道很好，可是客服态度极差"_s;
        bool blamed = false;
        for (const auto &word : analyser().explainSentiment(chinese, 6))
            blamed = blamed || (word.weight < 0 && chinese.mid(word.begin, word.length).contains(u"差"_s));
        QVERIFY(blamed);
    }

    void anyTextIsJudgedTheSameTwice()
    {
        const bool held = rc::check("scores are probabilities and do not depend on what came before", [] {
            const QString text = *anyText();
            const auto first = analyser().analyse(text);
            analyser().analyse(*anyText());
            const auto second = analyser().analyse(text);
            RC_ASSERT(first.language == second.language);
            RC_ASSERT(first.sentimentProbabilities == second.sentimentProbabilities);
            RC_ASSERT(first.distress == second.distress);
            if (first.judged()) {
                const float sum = first.sentimentProbabilities[0] + first.sentimentProbabilities[1] + first.sentimentProbabilities[2];
                RC_ASSERT(std::abs(sum - 1) < 1e-4F);
                RC_ASSERT(first.distress >= 0 && first.distress <= 1);
            }
            for (const auto &word : analyser().explainSentiment(text, 20)) {
                RC_ASSERT(word.begin >= 0 && word.length >= 0);
                RC_ASSERT(word.begin + word.length <= text.size());
            }
        });
        QVERIFY(held);
    }

    void piecesCoverTheirText()
    {
        const bool held = rc::check("pieces are in order and inside the text", [] {
            const auto scanned = analysis::scan(*anyText());
            int end = 0;
            for (const auto &piece : scanned.pieces) {
                RC_ASSERT(piece.begin >= end && piece.length > 0);
                end = piece.begin + piece.length;
            }
            RC_ASSERT(end <= int(scanned.text.size()));
        });
        QVERIFY(held);
    }

    void aPersonalModelLearnsFromCorrections()
    {
        QList<analysis::Lesson> lessons;
        const QStringList ships{u"Tern"_s, u"Whimbrel"_s, u"Sandling"_s, u"Curlew"_s, u"Plover"_s, u"Avocet"_s, u"Knot"_s, u"Dunlin"_s, u"Ruff"_s, u"Godwit"_s};
        for (const auto &ship : ships)
            for (const auto &day : {u"Monday"_s, u"Tuesday"_s, u"Friday"_s}) // jargon of the trade: the models that ship cannot know it
                lessons.append({u"%1 blacked out on %2 again, port side"_s.arg(ship, day), analysis::Task::Sentiment, 0});
        const auto shipped = *Analyser::shipped();
        const auto trial = analysis::tryLessons(shipped, lessons);
        QCOMPARE(trial.lessons, 30);
        QVERIFY(trial.heldBack > 0);
        QVERIFY2(trial.after >= trial.before, qPrintable(u"%1 %2"_s.arg(trial.before).arg(trial.after)));
        const QString unseen = u"Turnstone blacked out on Sunday again, port side"_s;
        const auto taught = shipped->with(trial.personal);
        QVERIFY(taught->analyse(unseen).sentimentProbabilities[0] > shipped->analyse(unseen).sentimentProbabilities[0]);
        QCOMPARE(taught->analyse(unseen).sentiment, Sentiment::Negative);
        // The reasons name what the team taught.
        const auto weightOf = [&](const Analyser &by, const QString &wanted) {
            float out = 0;
            for (const auto &word : by.explainSentiment(unseen, 20))
                if (unseen.mid(word.begin, word.length) == wanted)
                    out += word.weight;
            return out;
        };
        const float before = weightOf(*shipped, u"blacked"_s), after = weightOf(*taught, u"blacked"_s);
        QVERIFY2(after < before - 0.1F, qPrintable(u"%1 %2"_s.arg(double(before)).arg(double(after))));
        // What was not corrected stays.
        const QString other = u"Wonderful service, thank you"_s;
        QCOMPARE(taught->analyse(other).sentiment, shipped->analyse(other).sentiment);
        const QByteArray bytes = trial.personal.toBytes();
        QCOMPARE(analysis::tryLessons(shipped, lessons).personal.toBytes(), bytes);
        const auto read = analysis::Personal::fromBytes(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(shipped->with(*read)->analyse(unseen).sentimentProbabilities, taught->analyse(unseen).sentimentProbabilities);
        QVERIFY(!analysis::Personal::fromBytes("nonsense"));
        QVERIFY(!analysis::Personal::fromBytes(bytes.left(bytes.size() / 2)));
    }

    void damagedModelsAreRefused()
    {
        QVERIFY(!analysis::LinearModel::fromBytes("nonsense"));
        QVERIFY(!analysis::WordModel::fromBytes("nonsense"));
        QVERIFY(!analysis::WordModel::fromBytes({}));
    }

    void trainingTwiceGivesTheSameBytes()
    {
        std::vector<std::pair<analysis::FeatureVector, analysis::Targets>> examples;
        const analysis::Lexicon lexicon = analysis::shippedLexicon(u"en"_s);
        const QStringList good{u"lovely crew"_s, u"great view"_s}, bad{u"rude crew"_s, u"dirty deck"_s};
        for (const auto &[texts, label] : {std::pair{good, 2}, std::pair{bad, 0}}) {
            for (const auto &text : texts) {
                std::pair<analysis::FeatureVector, analysis::Targets> one{{}, analysis::Targets(analysis::textTasks.size())};
                analysis::extractFeatures(analysis::scan(text), lexicon, one.first);
                one.second[size_t(analysis::Task::Sentiment)].label = label;
                examples.push_back(one);
            }
        }
        const auto train = [&] {
            analysis::LinearTrainer trainer(analysis::textTasks, {});
            trainer.learn(examples, 20);
            return trainer.model();
        };
        const QByteArray model = train();
        QCOMPARE(model, train());
        const auto learnt = analysis::LinearModel::fromBytes(model);
        QVERIFY(learnt.has_value());
        for (const auto &[features, targets] : examples) {
            const auto z = learnt->logits(features);
            QCOMPARE(z[2] > z[0], targets[0].label == 2);
        }
    }

    void theModelsAreSmall()
    {
        qint64 bytes = 0;
        QDirIterator walk(u":/models"_s);
        while (walk.hasNext()) {
            walk.next();
            bytes += walk.fileInfo().size();
        }
        QVERIFY(bytes > 0);
        QVERIFY2(bytes <= 25'000'000, qPrintable(QString::number(bytes)));
    }
};

QTEST_GUILESS_MAIN(TestAnalyser)
#include "tst_analyser.moc"
