// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spreadexport.h"
#include "desk/spreadmodel.h"
#include "intake/intake.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include <QBuffer>
#include <QSignalSpy>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using desk::SpreadState;
using store::MentionPassing;

namespace
{

MentionPassing said(const QString &author, qint64 at, const QString &text, bool distress = false, qint64 reach = 0)
{
    return {{at, at}, author, {}, text, reach, domain::Sentiment::Negative, distress};
}
const QString rumour = u"They say the brakes of the night ferry failed twice this week and nobody was told"_s;

/// A repost cascade: @first says it, nine pass it on and name the source. Newest first.
QList<MentionPassing> cascade()
{
    QList<MentionPassing> out{said(u"@First"_s, kit::noon, rumour, false, 5'000)};
    for (int i = 1; i < 10; ++i)
        out.prepend(said(u"@p%1"_s.arg(i), kit::noon + i * i * base::minuteMs, u"RT @first: "_s + rumour));
    return out;
}
const desk::SpreadAccount *find(const SpreadState &state, const QString &name)
{
    for (const auto &account : state.accounts)
        if (account.name == name)
            return &account;
    return nullptr;
}

} // namespace

class TestSpreadModel : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    base::SetClock m_clock{kit::noon};
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<intake::Intake> m_intake;
    std::unique_ptr<desk::Session> m_session;

    void tell(const QString &author, const QString &text, qint64 at)
    {
        domain::Item item;
        item.author = author;
        item.text = text;
        item.published = at;
        item.sourceItemId = author + QString::number(at);
        kit::must(m_intake->add({item}, {{}, u"Harbour"_s, u"feed"_s, domain::Channel::Microblog, {}, true}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<settings::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_workspace = *store::Workspace::open(m_folder.filePath(u"w.foreshock"_s), m_clock);
        m_intake = std::make_unique<intake::Intake>(*m_workspace);
        m_session = std::make_unique<desk::Session>(*m_workspace, *m_intake, *m_settings);
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_intake.reset();
        m_workspace.reset();
    }

    void creditsFindTheirAuthorWhateverTheSpelling()
    {
        const auto state = desk::measureSpread(cascade(), {});
        const auto *first = find(state, u"@First"_s);
        QVERIFY(first);
        QCOMPARE(first, &state.accounts.first());
        QCOMPARE(first->passedOn, 9);
        QCOMPARE(first->followers, 9);
        QVERIFY(first->firstMover);
        QCOMPARE(state.accounts.size(), 10);
        QCOMPARE(state.ties.size(), 9);
        QVERIFY(state.voices.isEmpty()); // organic: they name the source, and it fades
        QCOMPARE(find(state, u"@p3"_s)->sentiments[1], 1);
    }

    void peopleInPossibleDistressAreLeftOutWithAllTheyWrote()
    {
        auto mentions = cascade();
        mentions.prepend(said(u"@p4"_s, kit::noon + base::hourMs, u"i cannot go on any more"_s, true));
        mentions.prepend(said(u"@other"_s, kit::noon + base::hourMs, u"RT @p4: "_s + rumour));
        for (auto &mention : mentions) // who passes on dreadful news is not in distress
            mention.distress = mention.distress || mention.author == "@p5"_L1;
        const auto state = desk::measureSpread(mentions, {});
        QCOMPARE(state.leftOut, 1);
        QVERIFY(find(state, u"@p5"_s));
        QVERIFY(!find(state, u"@p4"_s) && !find(state, u"p4"_s));
        for (const auto &tie : state.ties)
            QVERIFY(tie.from < state.accounts.size() && tie.to < state.accounts.size());
        QBuffer file;
        file.open(QBuffer::WriteOnly);
        desk::writeGraphml(&file, state);
        QVERIFY(!file.data().contains("p4"));
    }

    void accountsThatActAsOneAreShownWithWhatSpeaksForIt()
    {
        QList<MentionPassing> mentions;
        for (int i = 0; i < 30; ++i) // eleven accounts, one text in ever new dressing, within ten minutes
            mentions.prepend(
                said(u"@crew%1"_s.arg(i % 11), kit::noon + i * 19'000 + i * 7 % 13 * 1000, rumour + u" #%1!"_s.arg(QChar(u'a' + i % 26)).repeated(1 + i % 3)));
        const auto state = desk::measureSpread(mentions + cascade().mid(9), {});
        QCOMPARE(state.voices.size(), 1);
        const auto &voice = state.voices.first();
        QVERIFY(voice.score >= 0.5 && voice.accounts.size() >= 11 && !voice.signs.isEmpty());
        QCOMPARE(voice.samples.size(), 3);
        QVERIFY(voice.from <= voice.samples.first().at && voice.samples.last().at <= voice.to);
        QVERIFY(find(state, u"@crew3"_s)->coordinated);
    }

    void oneWithoutAnythingPassedOnIsCountedNotDrawn()
    {
        QList<MentionPassing> mentions;
        for (int i = 0; i < 40; ++i)
            mentions.prepend(said(u"@n%1"_s.arg(i), kit::noon + i, u"word%1 thing%2"_s.arg(i * 7919).arg(i * 104729), false, i));
        const auto state = desk::measureSpread(mentions, {});
        QCOMPARE(state.ties.size(), 0);
        QCOMPARE(state.accounts.size(), 12); // those of most reach
        QCOMPARE(state.alone, 28);
        QVERIFY(find(state, u"@n39"_s) && !find(state, u"@n0"_s));
        QCOMPARE(desk::measureSpread({}, {}).accounts.size(), 0);
    }

    void graphmlHoldsEveryAttributeAndIsWellFormed()
    {
        auto mentions = cascade();
        mentions.prepend(said(u"<\"&'>\u0001 نام"_s, kit::noon + base::hourMs, u"RT @first: "_s + rumour));
        const auto state = desk::measureSpread(mentions, {});
        QBuffer file;
        file.open(QBuffer::WriteOnly);
        desk::writeGraphml(&file, state);
        QXmlStreamReader xml(file.data());
        int nodes = 0, edges = 0, keys = 0;
        QStringList names;
        QString key;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                nodes += xml.name() == "node"_L1;
                edges += xml.name() == "edge"_L1;
                keys += xml.name() == "key"_L1;
                key = xml.attributes().value("key"_L1).toString();
            } else if (xml.isCharacters() && key == "name"_L1 && !xml.isWhitespace()) {
                names.append(xml.text().toString());
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(nodes, int(state.accounts.size()));
        QCOMPARE(edges, int(state.ties.size()));
        QCOMPARE(keys, 24);
        QVERIFY(names.contains(u"<\"&'>  نام"_s) && names.contains(u"@First"_s));
        QVERIFY(file.data().contains("2026-03-12T12:00:00"));
    }

    void theModelReadsAFilterAndKeepsPlaces()
    {
        tell(u"@first"_s, rumour, kit::noon - base::hourMs);
        for (int i = 1; i < 7; ++i)
            tell(u"@p%1"_s.arg(i), u"RT @first: "_s + rumour, kit::noon - base::hourMs + i * base::minuteMs);
        tell(u"@long_ago"_s, u"RT @first: "_s + rumour, kit::noon - 20 * base::hourMs);
        desk::SpreadModel model(*m_session);
        QSignalSpy changed(&model, &desk::SpreadModel::changed);
        store::MentionFilter filter;
        filter.from = kit::noon - 2 * base::hourMs;
        model.show(filter);
        QVERIFY(model.isLoading());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!model.isLoading());
        QCOMPARE(model.state().mentions, 7);
        QCOMPARE(model.state().leftOut, 0);
        QCOMPARE(model.state().ties.size(), 6);
        QCOMPARE(model.state().to, kit::noon);
        const QPointF before = find(model.state(), u"@first"_s)->at;
        // Of several that are asked for at once the last is shown.
        filter.from = kit::noon - base::dayMs;
        model.show({});
        model.show({});
        model.show(filter);
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.filter().from, filter.from);
        QCOMPARE(model.state().ties.size(), 7);
        const QPointF moved = find(model.state(), u"@first"_s)->at - before;
        QVERIFY(std::abs(moved.x()) + std::abs(moved.y()) < 1);
    }

    void exportsSayHowItWent()
    {
        desk::SpreadModel model(*m_session);
        QSignalSpy done(m_session.get(), &desk::Session::done), failed(m_session.get(), &desk::Session::failed);
        model.exportGraphml(m_folder.filePath(u"map.graphml"_s));
        QCOMPARE(done.size(), 1);
        QVERIFY(QFile::exists(m_folder.filePath(u"map.graphml"_s)));
        model.exportPicture(m_folder.filePath(u"no/such/folder/map.svg"_s), "x");
        QCOMPARE(failed.size(), 1);
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QCoreApplication application(argc, argv);
    TestSpreadModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_spreadmodel.moc"
