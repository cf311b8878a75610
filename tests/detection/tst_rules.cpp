// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "detection/ruleengine.h"
#include <QTest>
#include <random>
#include <rapidcheck.h>

using detection::Hit;
using detection::MinuteCounts;
using detection::MinuteInput;
using detection::RuleEngine;
using detection::SliceState;
using detection::Step;
using domain::Alert;
using domain::AlertRule;
using domain::RuleKind;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 start = 1'773'273'600'000; // 2026-03-12T00:00:00Z
constexpr qint64 minute = base::minuteMs;

/// A quiet stretch of one mention in every other minute, half of them judged neutral.
SliceState quiet(int minutes)
{
    SliceState out;
    for (int i = 0; i < minutes; ++i)
        out.push(start + i * minute, {quint32(i % 2), quint32(i % 2), 0, 0, 0, 0, 0, 0});
    return out;
}
void go(SliceState &state, int minutes, const MinuteCounts &counts)
{
    for (int i = 0; i < minutes; ++i)
        state.push(state.newest() + minute, counts);
}
AlertRule rule(RuleKind kind)
{
    auto out = AlertRule::ofKind(kind);
    out.id = u"rule:1"_s;
    out.name = u"A rule"_s;
    return out;
}
MinuteInput input(qint64 at, const MinuteCounts &counts, const QString &watch = u"watch:1"_s)
{
    MinuteInput out;
    out.minute = at;
    out.localMinute = int(at / minute % 1440);
    out.counts.insert({watch, {}}, counts);
    return out;
}
bool same(const Alert &a, const Alert &b) { return a.toJson() == b.toJson(); }

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("mentions");
        QTest::addColumn<int>("negative");
        QTest::addColumn<int>("cues");
        QTest::addColumn<qint64>("reach");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, RuleKind kind, int mentions, int negative, int cues, qint64 reach, int minutes, bool found) {
            QTest::newRow(name) << int(kind) << mentions << negative << cues << reach << minutes << found;
        };
        row("burst", RuleKind::Burst, 12, 0, 0, 0, 5, true);
        row("no burst in the usual", RuleKind::Burst, 1, 0, 0, 0, 5, false);
        row("anger", RuleKind::NegativeShare, 2, 2, 0, 0, 40, true);
        row("anger of few", RuleKind::NegativeShare, 2, 2, 0, 0, 3, false);
        row("no anger", RuleKind::NegativeShare, 2, 0, 0, 0, 40, false);
        row("speed", RuleKind::Speed, 4, 0, 0, 0, 60, true);
        row("steady", RuleKind::Speed, 1, 0, 0, 0, 60, false);
        row("a large audience", RuleKind::BigAuthor, 1, 0, 0, 250'000, 1, true);
        row("a small audience", RuleKind::BigAuthor, 1, 0, 0, 20'000, 1, false);
        row("rumours", RuleKind::RumourCue, 2, 0, 2, 0, 15, true);
        row("one rumour", RuleKind::RumourCue, 2, 0, 2, 0, 1, false);
        row("distress", RuleKind::Distress, 2, 0, 1, 0, 2, true);
        row("no distress", RuleKind::Distress, 2, 0, 0, 0, 2, false);
        row("complaints", RuleKind::ComplaintCluster, 2, 0, 2, 0, 15, true);
        row("no complaints", RuleKind::ComplaintCluster, 2, 0, 0, 0, 15, false);
        row("several weak signs", RuleKind::Early, 3, 3, 2, 90'000, 30, true);
        row("nothing special", RuleKind::Early, 1, 0, 0, 0, 30, false);
    }
    void kinds()
    {
        QFETCH(int, kind);
        QFETCH(int, mentions);
        QFETCH(int, negative);
        QFETCH(int, cues);
        QFETCH(qint64, reach);
        QFETCH(int, minutes);
        QFETCH(bool, found);
        auto state = quiet(600);
        const auto n = quint32(mentions), c = quint32(cues);
        go(state, minutes, {n, n, quint32(negative), c, c, c, 0, reach});
        const auto given = rule(RuleKind(kind));
        const auto hit = detection::evaluate(given, state);
        QCOMPARE(hit.has_value(), found);
        if (!found)
            return;
        QVERIFY(hit->count >= given.minimumCount);
        QVERIFY(hit->multiple >= given.threshold);
        QVERIFY(hit->low <= hit->high);
        auto deaf = given;
        deaf.minimumCount = 100'000; // below the minimum count every kind keeps quiet
        QVERIFY(!detection::evaluate(deaf, state));
    }

    void signsAddUpToTheEarlyScore()
    {
        auto state = quiet(600);
        const double calm = detection::earlyScore(state).score;
        go(state, 20, {3, 3, 3, 1, 1, 0, 2, 200'000});
        const auto early = detection::earlyScore(state);
        double logit = -3.5;
        for (const auto &sign : early.signs)
            logit += sign.contribution;
        QCOMPARE(early.score, 1 / (1 + std::exp(-logit)));
        QVERIFY(calm < 0.1);
        QVERIFY(early.score > 0.9);
        QCOMPARE(early.signs.size(), 7);
        QVERIFY(std::is_sorted(early.signs.begin(), early.signs.end(), [](const auto &a, const auto &b) { return a.contribution > b.contribution; }));
    }

    void quietHours_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("none") << 0 << 0 << 100 << false;
        QTest::newRow("inside") << 60 << 120 << 60 << true;
        QTest::newRow("end") << 60 << 120 << 120 << false;
        QTest::newRow("over midnight, late") << 1320 << 420 << 1400 << true;
        QTest::newRow("over midnight, early") << 1320 << 420 << 10 << true;
        QTest::newRow("over midnight, day") << 1320 << 420 << 720 << false;
    }
    void quietHours()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, at);
        auto given = rule(RuleKind::Burst);
        given.quietFrom = from;
        given.quietTo = to;
        QTEST(detection::isQuiet(given, at), "quiet");
    }

    void quietHoursHoldBackWhatIsNotCritical()
    {
        auto given = rule(RuleKind::Distress);
        given.quietFrom = 0;
        given.quietTo = 30;
        const Hit hit{5, 1, 0, 3, 5, 60, {}, {}};
        std::optional<Alert> loud;
        QCOMPARE(detection::carry(given, loud, &hit, start, 10), Step::Raise);
        QCOMPARE(loud->told, start);
        given.critical = false;
        std::optional<Alert> held;
        QCOMPARE(detection::carry(given, held, &hit, start, 10), Step::Raise);
        QCOMPARE(held->told, 0);
        QCOMPARE(detection::carry(given, held, &hit, start + minute, 11), Step::Join);
        QCOMPARE(detection::carry(given, held, nullptr, start + 20 * minute, 30), Step::Tell); // in the morning
        QCOMPARE(held->repeats, 0);
    }

    void repeatsUntilSomebodyAcknowledges()
    {
        auto given = rule(RuleKind::Burst);
        given.repeatMinutes = 10;
        const Hit hit{5, 1, 0, 3, 5, 60, {}, {}};
        std::optional<Alert> alert;
        detection::carry(given, alert, &hit, start, 0);
        int told = 0;
        for (int i = 1; i <= 35; ++i)
            told += detection::carry(given, alert, &hit, start + i * minute, 0) == Step::Tell ? 1 : 0;
        QCOMPARE(told, 3);
        QCOMPARE(alert->repeats, 3);
        QCOMPARE(alert->joined, 35);
        alert->state = domain::AlertState::Acknowledged;
        for (int i = 36; i <= 80; ++i)
            QCOMPARE(detection::carry(given, alert, &hit, start + i * minute, 0), Step::Join);
    }

    void whatComesWithinTheGroupingTimeJoins()
    {
        auto given = rule(RuleKind::Burst);
        given.groupMinutes = 30;
        given.repeatMinutes = 0;
        const Hit hit{5, 1, 0, 3, 5, 60, {}, {}}, higher{9, 1, 0, 3, 9, 60, {}, {}};
        std::optional<Alert> alert;
        detection::carry(given, alert, &hit, start, 0);
        QCOMPARE(detection::carry(given, alert, nullptr, start + 20 * minute, 0), Step::Nothing);
        QCOMPARE(detection::carry(given, alert, &higher, start + 29 * minute, 0), Step::Join);
        QCOMPARE(alert->peakAt, start + 29 * minute);
        QCOMPARE(detection::carry(given, alert, nullptr, start + 58 * minute, 0), Step::Nothing);
        QCOMPARE(detection::carry(given, alert, nullptr, start + 59 * minute, 0), Step::Close);
        QVERIFY(!alert->isOpen());
    }

    void recordsKeepWhatTheyDoNotKnow()
    {
        auto given = rule(RuleKind::Speed);
        given.slice = u"language:fa"_s;
        auto body = given.toJson();
        body.insert(u"later"_s, 7);
        const auto again = AlertRule::fromJson(given.id, body);
        QCOMPARE(again.toJson(), body);
        const Hit hit{5, 1, 0, 3, 5, 60, u"source:1"_s, u"Harbour"_s};
        std::optional<Alert> alert;
        detection::carry(given, alert, &hit, start, 0);
        alert->drivers = {{u"term"_s, u"smoke"_s, 9, 1, 12.5}};
        alert->signs = {{u"burst"_s, 40, 2.2}};
        alert->samples = QStringList{u"mention:x"_s};
        alert->verdict = -1;
        body = alert->toJson();
        body.insert(u"later"_s, u"x"_s);
        QCOMPARE(Alert::fromJson({}, body).toJson(), body);
    }

    void anEngineRaisesOnceAndClosesLater()
    {
        RuleEngine engine;
        auto given = rule(RuleKind::Burst);
        given.repeatMinutes = 0;
        engine.setRules({given}, {u"watch:1"_s, u"watch:2"_s});
        QCOMPARE(engine.wanted().size(), 2);
        QCOMPARE(engine.cold().size(), 2);
        for (const auto &key : engine.wanted())
            engine.adopt(key, {});
        QList<std::pair<int, detection::AlertEvent>> events;
        for (int i = 0; i < 900; ++i)
            for (const auto &event : engine.push(input(start + i * minute, {quint32(i >= 600 && i < 640 ? 10 : i % 2), 0, 0, 0, 0, 0, 0, 0})))
                if (event.step != Step::Join)
                    events.append({i, event});
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].second.step, Step::Raise);
        QVERIFY(events[0].first >= 600 && events[0].first <= 604);
        const auto &alert = events[0].second.alert;
        QCOMPARE(alert.watch, u"watch:1"_s);
        QVERIFY(alert.multiple > 2 && alert.count > alert.high);
        QVERIFY(alert.baseline.level > 10 && alert.baseline.level < 60);
        QVERIFY(alert.early > 0.1 && !alert.signs.isEmpty());
        QCOMPARE(events[1].second.step, Step::Close);
    }

    void aBurstThatJoinedAnotherHoldsIt()
    {
        const detection::SeriesKey one{u"watch:1"_s, {}}, other{u"watch:2"_s, {}};
        auto given = rule(RuleKind::Burst);
        given.repeatMinutes = 0;
        const auto run = [&](bool joins, bool restarts) {
            auto engine = std::make_unique<RuleEngine>();
            engine->setRules({given}, {one.watch, other.watch});
            for (const auto &key : engine->wanted())
                engine->adopt(key, {});
            QStringList said;
            for (int i = 0; i < 1'400; ++i) {
                auto minutes = input(start + i * minute, {});
                const auto count = [i](int from, int to) {
                    const auto n = quint32(i >= from && i < to ? 10 : i % 2);
                    return MinuteCounts{n, 0, 0, 0, 0, 0, 0, 0};
                };
                minutes.counts = {{one, count(600, 640)}, {other, count(606, 690)}};
                for (auto event : engine->push(minutes)) {
                    if (event.step == Step::Join)
                        continue;
                    if (event.step == Step::Close) {
                        said << u"%1 held until %2"_s.arg(event.alert.id).arg((event.alert.last - start) / minute);
                        continue;
                    }
                    event.alert.id = u"alert:%1"_s.arg(said.size());
                    engine->named(event.alert);
                    said << event.alert.id + u' ' + event.alert.watch;
                    if (!joins || said.size() < 2)
                        continue;
                    const auto joined = engine->join(event.alert, u"alert:0"_s);
                    if (!joined || joined->also.size() != 1 || !joined->isOn(other.watch) || joined->also.first().count != event.alert.count)
                        said << u"was lost"_s;
                    if (engine->join(event.alert, u"alert:0"_s)->also.size() != 1 || engine->join(event.alert, u"alert:9"_s))
                        said << u"was counted twice"_s;
                }
                if (restarts && i % 50 == 49) {
                    auto next = std::make_unique<RuleEngine>();
                    next->setRules({given}, {one.watch, other.watch});
                    for (const auto &key : engine->wanted())
                        next->adopt(key, *engine->state(key));
                    for (const auto &alert : engine->alerts())
                        next->setAlert(Alert::fromJson(alert.id, alert.toJson()));
                    engine = std::move(next);
                }
            }
            return said;
        };
        const auto apart = run(false, false), together = run(true, false);
        QCOMPARE(apart.size(), 4);
        QCOMPARE(together.size(), 3);
        QCOMPARE(apart[0], u"alert:0 watch:1"_s);
        QCOMPARE(apart[1], u"alert:1 watch:2"_s);
        QCOMPARE(together.mid(0, 2), apart.mid(0, 2));
        QVERIFY(apart[2].startsWith("alert:0 held until"_L1) && apart[3].startsWith("alert:1 held until"_L1));
        QCOMPARE(together[2].section(u' ', 1), apart[3].section(u' ', 1)); // as long as the later one
        QVERIFY(together[2] != apart[2]);
        QCOMPARE(run(true, true), together);
    }

    void sourcesAndGroupsHaveAlertsOfTheirOwn()
    {
        RuleEngine engine;
        auto silent = rule(RuleKind::SilentFeed), together = rule(RuleKind::Coordination);
        together.id = u"rule:2"_s;
        engine.setRules({silent, together}, {});
        auto given = input(start, {});
        given.silent = {{u"source:1"_s, u"Harbour"_s, start - 50 * minute}, {u"source:2"_s, u"Radio"_s, start - 300 * minute}};
        given.coordinated = {{u"7"_s, u"Three dead"_s, 0.8, 12, 6, start - 10 * minute, {}}, {u"8"_s, u"Lovely"_s, 0.2, 40, 30, start, {}}};
        const auto events = engine.push(given);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].alert.subject, u"source:2"_s);
        QCOMPARE(events[1].alert.subjectName, u"Three dead"_s);
        QCOMPARE(events[1].alert.count, 12.0);
    }

    void nothingLooksAhead()
    {
        rc::check("a restart at any minute, and minutes twice, change no event", [] {
            std::mt19937 random(*rc::gen::arbitrary<unsigned>());
            const int cut = *rc::gen::inRange(1, 500);
            QList<MinuteInput> minutes;
            for (int i = 0; i < 500; ++i) {
                const int rate = i > 300 && i < 340 ? 15 : 1;
                const auto n = quint32(std::poisson_distribution<int>(rate)(random));
                minutes.append(input(start + i * minute, {n, n, n / 2, n / 9, n / 3, n / 4, n / 3, n > 2 ? 50'000 : 0}));
            }
            QList<AlertRule> rules;
            for (const auto kind : {RuleKind::Burst, RuleKind::NegativeShare, RuleKind::Speed, RuleKind::RumourCue, RuleKind::Early}) {
                rules.append(rule(kind));
                rules.last().id = u"rule:%1"_s.arg(int(kind));
            }
            const auto fresh = [&] {
                RuleEngine engine;
                engine.setRules(rules, {u"watch:1"_s});
                return engine;
            };
            auto whole = fresh(), first = fresh();
            for (auto *engine : {&whole, &first})
                for (const auto &key : engine->wanted())
                    engine->adopt(key, {});
            QList<detection::AlertEvent> expected, seen;
            for (const auto &given : minutes)
                expected += whole.push(given);
            for (int i = 0; i < cut; ++i)
                seen += first.push(minutes[i]);
            auto second = fresh();
            for (const auto &key : first.wanted())
                second.adopt(key, detection::SliceState::restore(first.state(key)->save()).value());
            for (const auto &alert : first.alerts())
                second.setAlert(alert);
            seen += second.push(minutes[cut - 1]); // seen already
            for (int i = cut; i < 500; ++i)
                seen += second.push(minutes[i]);
            RC_ASSERT(seen.size() == expected.size());
            for (qsizetype i = 0; i < seen.size(); ++i)
                RC_ASSERT(seen[i].step == expected[i].step && same(seen[i].alert, expected[i].alert));
        });
    }

    void aThousandSeriesFitInMemory()
    {
        QVERIFY(1000 * sizeof(SliceState) < 50 * 1024 * 1024);
        const auto state = quiet(3000);
        QVERIFY(state.save().size() < 8 * 1024);
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
