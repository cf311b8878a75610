// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/drill.h"
#include "intake/history.h"
#include "intake/intake.h"
#include "tests/kit/await.h"
#include "tests/kit/builders.h"
#include "tests/kit/isolation.h"
#include "workflows/alertworkflows.h"
#include "workflows/monitorworkflows.h"
#include <QSignalSpy>
#include <numeric>

using namespace Qt::StringLiterals;
using domain::Alert;
using domain::RuleKind;
using intake::Watchkeeper;
using kit::must;
using store::AlertCard;

namespace
{
constexpr qint64 minute = base::minuteMs;
constexpr qint64 start = kit::noon - kit::noon % base::hourMs;
} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    base::SetClock m_clock{start};
    std::unique_ptr<store::Workspace> m_workspace;
    QString m_watch;
    int m_serial = 0;

    QString path() const { return m_folder->filePath(u"a.foreshock"_s); }
    workflows::Act act() const { return {u"Mara Lind"_s, m_clock.now()}; }
    /// Stores mentions that arrive now.
    void arrive(int count, const QString &text = u"the ferry again"_s, bool live = true, qint64 published = 0)
    {
        store::MentionBatch batch;
        for (int i = 0; i < count; ++i) {
            ++m_serial;
            auto one = kit::mention(u"%1 %2"_s.arg(text).arg(m_serial), published == 0 ? m_clock.now() : published, u"author %1"_s.arg(m_serial));
            one.mention.arrived = m_clock.now();
            one.mention.live = live;
            one.mention.sentiment = domain::Sentiment::Neutral;
            batch.mentions.append(one);
        }
        QCOMPARE(must(m_workspace->mentions().store(batch, m_clock.now())).stored, count);
    }
    /// `minutes` of every-day talk, one mention every other minute, each looked at once it has closed.
    void talk(Watchkeeper &keeper, int minutes)
    {
        for (int i = 0; i < minutes; ++i) {
            if (i % 2 == 0)
                arrive(1);
            m_clock.advance(minute);
            must(keeper.closeMinutes());
        }
    }
    QList<AlertCard> alerts() { return must(m_workspace->alerts().recent(0, m_clock.now() + 1)); }
    QList<AlertCard> alerts(RuleKind kind)
    {
        auto out = alerts();
        out.removeIf([kind](const auto &card) { return card.alert.kind != kind; });
        return out;
    }
    void fillPast(int hours)
    {
        store::MentionBatch batch;
        for (int i = 0; i < hours * 30; ++i) {
            auto one = kit::mention(u"the ferry of yesterday %1"_s.arg(i), m_clock.now() - hours * base::hourMs + i * 2 * minute);
            one.mention.live = false;
            batch.mentions.append(one);
            if (batch.mentions.size() == store::MentionBatch::limit)
                must(m_workspace->mentions().store(std::exchange(batch, {}), m_clock.now()));
        }
        must(m_workspace->mentions().store(batch, m_clock.now()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(start);
        m_workspace = store::Workspace::open(path(), m_clock).value();
        m_watch = must(workflows::SaveWatch{{}, u"Ferries"_s, {}, u"ferry"_s, false}.run(m_workspace->documents(), act())).lines.first().id;
        while (must(m_workspace->mentions().backfill(m_clock.now()))) {}
    }
    void cleanup() { m_workspace.reset(); }

    void aFreshWorkspaceGetsItsRulesOnce()
    {
        {
            Watchkeeper keeper(*m_workspace);
            must(keeper.closeMinutes());
        }
        auto rules = must(m_workspace->documents().list(u"rule"_s));
        QCOMPARE(rules.size(), 8);
        for (const auto &rule : rules)
            must(workflows::RemoveRecord{rule}.run(m_workspace->documents(), act()));
        m_clock.advance(minute);
        Watchkeeper keeper(*m_workspace);
        must(keeper.closeMinutes());
        QCOMPARE(must(m_workspace->documents().list(u"rule"_s)).size(), 0);
    }

    void aRuleIsTakenAwayAndWhatItRaisedStays()
    {
        fillPast(48);
        Watchkeeper keeper(*m_workspace);
        talk(keeper, 5);
        arrive(25, u"smoke on the ferry"_s);
        m_clock.advance(minute);
        must(keeper.closeMinutes());
        const auto raised = alerts().first();
        const auto rule = *must(m_workspace->documents().find(raised.alert.rule));
        must(workflows::RemoveRule{rule}.run(m_workspace->documents(), act()));
        QVERIFY(!must(m_workspace->documents().find(raised.alert.rule)));
        arrive(60, u"fire on the ferry"_s);
        m_clock.advance(minute);
        must(keeper.closeMinutes());
        QCOMPARE(alerts(RuleKind::Burst).size(), 1);
        QCOMPARE(alerts(RuleKind::Burst).first().alert.joined, raised.alert.joined);
        QCOMPARE(workflows::RemoveRule{raised.record}.build(act()).error().kind, base::ErrorKind::Invalid); // no rule
    }

    void aRuleWithAnImpossibleNumberIsRefused()
    {
        const auto refused = [this](auto change) {
            auto rule = domain::AlertRule::ofKind(RuleKind::NegativeShare);
            change(rule);
            const auto built = workflows::SaveRule{{}, rule}.build(act());
            return !built && built.error().kind == base::ErrorKind::Invalid;
        };
        QVERIFY(!refused([](auto &) {}));
        QVERIFY(refused([](auto &rule) { rule.threshold = 1.2; }));
        QVERIFY(refused([](auto &rule) { rule.threshold = std::numeric_limits<double>::quiet_NaN(); }));
        QVERIFY(refused([](auto &rule) { rule.windowMinutes = 61; }));
        QVERIFY(refused([](auto &rule) { rule.minimumCount = -1; }));
        QVERIFY(refused([](auto &rule) { rule.quietTo = 24 * 60; }));
        QVERIFY(refused([](auto &rule) { rule.groupMinutes = 0; }));
        QVERIFY(refused([](auto &rule) { rule.level = 5; }));
        QVERIFY(refused([](auto &rule) { rule.slice = u"colour:red"_s; }));
    }

    void aBurstIsToldWithinAMinuteAndSaysWhy()
    {
        fillPast(48);
        Watchkeeper keeper(*m_workspace);
        QSignalSpy told(&keeper, &Watchkeeper::told);
        talk(keeper, 20);
        QCOMPARE(told.size(), 0);
        arrive(25, u"smoke on the ferry"_s);
        m_clock.advance(minute);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(must(keeper.closeMinutes()), 1);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(told.size(), 1);
        const auto card = must(m_workspace->alerts().open()).first();
        const auto &alert = card.alert;
        QCOMPARE(alert.kind, RuleKind::Burst);
        QCOMPARE(card.watchName, u"Ferries"_s);
        QCOMPARE(alert.opened, m_clock.now());
        QVERIFY(alert.count >= 25 && alert.count > alert.high && alert.multiple > 3);
        QVERIFY(alert.baseline.level > 15 && alert.baseline.level < 60);
        QVERIFY(alert.baseline.learntDays > 1.5);
        QCOMPARE(alert.samples.size(), 3);
        QVERIFY(
            std::any_of(alert.drivers.begin(), alert.drivers.end(), [](const auto &driver) { return driver.kind == "term"_L1 && driver.name == "smoke"_L1; }));
        QVERIFY(alert.early > 0 && alert.signs.first().name == "burst"_L1);
        QCOMPARE(card.record.body.value("by"_L1).toString(), u"Foreshock"_s);
        // What follows joins it.
        arrive(25, u"smoke on the ferry"_s);
        m_clock.advance(minute);
        QCOMPARE(must(keeper.closeMinutes()), 0);
    }

    void importedAndOldMentionsRaiseNothing()
    {
        fillPast(48);
        arrive(60, u"steam on the ferry"_s, false, m_clock.now() - 3 * minute); // learnt from, and no more
        Watchkeeper keeper(*m_workspace);
        talk(keeper, 5);
        QCOMPARE(alerts().size(), 0);
        arrive(60, u"smoke on the ferry"_s, false);
        arrive(60, u"fire on the ferry"_s, true, m_clock.now() - 61 * minute);
        m_clock.advance(minute);
        QCOMPARE(must(keeper.closeMinutes()), 0);
    }

    void missedMinutesAreCaughtUpInOrder()
    {
        fillPast(48);
        Watchkeeper keeper(*m_workspace);
        talk(keeper, 10);
        // Another process collects for an hour while this one sleeps.
        const qint64 slept = m_clock.now();
        for (int i = 0; i < 60; ++i) {
            if (i >= 30 && i < 35)
                arrive(12, u"smoke on the ferry"_s);
            else if (i % 2)
                arrive(1);
            m_clock.advance(minute);
        }
        QCOMPARE(must(keeper.closeMinutes()), 1);
        const auto found = alerts();
        QCOMPARE(found.size(), 1);
        const qint64 after = (found.first().alert.opened - slept) / minute;
        QVERIFY2(after >= 31 && after <= 33, qPrintable(QString::number(after)));
    }

    void aNightOfSleepIsNoSilence()
    {
        fillPast(48);
        double awake = 0;
        {
            Watchkeeper keeper(*m_workspace);
            talk(keeper, 10);
        }
        m_clock.advance(5 * base::hourMs); // nothing was collected
        {
            Watchkeeper keeper(*m_workspace);
            talk(keeper, 10);
            arrive(25, u"smoke on the ferry"_s);
            m_clock.advance(minute);
            QCOMPARE(must(keeper.closeMinutes()), 1);
            awake = alerts().first().alert.baseline.level;
        }
        QVERIFY2(awake > 20 && awake < 40, qPrintable(QString::number(awake))); // 30 an hour, not less
    }

    void oneOfTwoProcessesKeepsWatch()
    {
        fillPast(48);
        auto other = store::Workspace::open(path(), m_clock).value();
        auto first = std::make_unique<Watchkeeper>(*m_workspace);
        Watchkeeper second(*other);
        talk(*first, 5);
        const auto refused = kit::await(second.closeMinutes());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Conflict);
        arrive(25, u"smoke on the ferry"_s);
        m_clock.advance(minute);
        QCOMPARE(must(first->closeMinutes()), 1);
        first.reset(); // the other goes on, and knows what stands
        arrive(25, u"smoke on the ferry"_s);
        m_clock.advance(minute);
        QTRY_VERIFY(kit::await(second.closeMinutes()).has_value());
        QCOMPARE(alerts().size(), 1);
    }

    void aRestartChangesNothing()
    {
        fillPast(24);
        const auto run = [this](bool restart) {
            auto keeper = std::make_unique<Watchkeeper>(*m_workspace);
            for (int i = 0; i < 40; ++i) {
                if (i >= 25)
                    arrive(10, u"smoke on the ferry"_s);
                else if (i % 2)
                    arrive(1);
                m_clock.advance(minute);
                must(keeper->closeMinutes());
                if (restart && i % 7 == 3) {
                    keeper.reset();
                    m_workspace.reset();
                    m_workspace = store::Workspace::open(path(), m_clock).value();
                    keeper = std::make_unique<Watchkeeper>(*m_workspace);
                }
            }
            auto found = alerts();
            return found.isEmpty() ? Alert{} : found.first().alert;
        };
        const auto whole = run(false);
        cleanup();
        init();
        fillPast(24);
        const auto parts = run(true);
        QVERIFY(whole.opened > start);
        QCOMPARE(parts.opened, whole.opened);
        QCOMPARE(parts.count, whole.count);
        QCOMPARE(parts.expected, whole.expected);
        QCOMPARE(parts.early, whole.early);
        QCOMPARE(alerts().size(), 1);
    }

    void whatPeopleSayOfAnAlertStays()
    {
        fillPast(48);
        Watchkeeper keeper(*m_workspace);
        talk(keeper, 5);
        arrive(25, u"smoke on the ferry"_s);
        m_clock.advance(minute);
        must(keeper.closeMinutes());
        auto card = alerts().first();
        must(workflows::AcknowledgeAlert{card.record}.run(m_workspace->documents(), act()));
        QVERIFY(must(m_workspace->alerts().open()).isEmpty());
        QSignalSpy told(&keeper, &Watchkeeper::told);
        for (int i = 0; i < 25; ++i) { // long enough for a repetition, and for the machine to write again
            arrive(12, u"smoke on the ferry"_s);
            m_clock.advance(minute);
            must(keeper.closeMinutes());
        }
        QCOMPARE(told.size(), 0);
        card = alerts().first();
        QCOMPARE(card.alert.state, domain::AlertState::Acknowledged);
        QCOMPARE(card.alert.acknowledgedBy, u"Mara Lind"_s);
        QVERIFY(card.alert.joined >= 20);
        must(workflows::JudgeAlert{card.record, false}.run(m_workspace->documents(), act()));
        const auto scores = must(m_workspace->alerts().scores());
        const auto mine = std::find_if(scores.begin(), scores.end(), [&](const auto &score) { return score.rule == card.alert.rule; });
        QCOMPARE(mine->raised, 1);
        QCOMPARE(*mine->precision, 0.0);
        must(workflows::JudgeAlert{alerts().first().record, true}.run(m_workspace->documents(), act()));
        QCOMPARE(*must(m_workspace->alerts().scores())[mine - scores.begin()].precision, 1.0);
    }

    void anIncidentOpenedFromAnAlertKnowsIt()
    {
        fillPast(48);
        Watchkeeper keeper(*m_workspace);
        talk(keeper, 5);
        arrive(25, u"smoke on the ferry"_s);
        m_clock.advance(minute);
        must(keeper.closeMinutes());
        const auto card = alerts().first();
        m_clock.advance(12 * minute);
        auto open = workflows::openFromAlert(card.alert, u"ferry"_s, must(m_workspace->mentions().load(card.alert.samples)));
        open.title = u"Smoke"_s;
        open.type = u"health_disaster"_s;
        must(open.run(m_workspace->documents(), act()));
        const auto again = must(m_workspace->alerts().alert(card.record.id));
        QCOMPARE(again.incidentNumber, u"INC-2026-0001"_s);
        const auto incident = must(m_workspace->incidents().cards(0, m_clock.now(), 1)).first().incident;
        QCOMPARE(incident.detected, card.alert.opened);
        QCOMPARE(incident.mentions, card.alert.samples);
        must(workflows::JudgeAlert{again.record, true}.run(m_workspace->documents(), act()));
        // Another, opened by hand before which nothing was said, is missed by the rule that looks at everything.
        m_clock.advance(3 * base::dayMs);
        must(workflows::OpenIncident{u"Strike"_s, {}, 3, u"ferry"_s, {}, {}, {}, 0}.run(m_workspace->documents(), act()));
        const auto scores = must(m_workspace->alerts().scores());
        const auto mine = std::find_if(scores.begin(), scores.end(), [&](const auto &score) { return score.rule == card.alert.rule; });
        QCOMPARE(*mine->medianLeadMinutes, 12.0);
        QCOMPARE(mine->missed, 1);
        QCOMPARE(*mine->recall, 0.5);
    }

    void aSourceThatFailsIsAnAlert()
    {
        domain::SourceRecord record;
        record.name = u"Harbour"_s;
        record.kind = u"feed"_s;
        record.url = u"https://harbour.example/feed"_s;
        const QString id = must(workflows::SaveSource{{}, record}.run(m_workspace->documents(), act())).lines.first().id;
        Watchkeeper keeper(*m_workspace);
        must(keeper.closeMinutes());
        QVERIFY(kit::await(m_workspace->mentions().saveSourceState(id, {}, m_clock.now(), m_clock.now(), u"offline"_s, false)).has_value());
        m_clock.advance(59 * minute);
        QCOMPARE(must(keeper.closeMinutes()), 0);
        m_clock.advance(minute);
        QCOMPARE(must(keeper.closeMinutes()), 1);
        QCOMPARE(alerts().first().alert.subjectName, u"Harbour"_s);
    }

    void aNewWatchStartsWarm()
    {
        fillPast(48);
        Watchkeeper keeper(*m_workspace);
        talk(keeper, 3);
        must(workflows::SaveWatch{{}, u"Again"_s, {}, u"yesterday OR again"_s, false}.run(m_workspace->documents(), act()));
        m_clock.advance(minute);
        must(keeper.closeMinutes()); // it waits for its past
        while (must(m_workspace->mentions().backfill(m_clock.now()))) {}
        talk(keeper, 3);
        arrive(25, u"the ferry again, smoke"_s);
        m_clock.advance(minute);
        must(keeper.closeMinutes());
        const auto found = alerts();
        QCOMPARE(found.size(), 1); // both watches hit the same mentions
        const auto &alert = found.first().alert;
        QVERIFY(alert.baseline.learntDays > 1.5);
        QCOMPARE(alert.also.size(), 1);
        QVERIFY(alert.also.first().count >= 25 && alert.also.first().expected > 0 && alert.also.first().multiple > 3); // learnt too
    }

    void watchesThatHitTheSameMentionsRaiseOneAlert()
    {
        const auto add = [this](const QString &name, const QString &query) {
            return must(workflows::SaveWatch{{}, name, {}, query, false}.run(m_workspace->documents(), act())).lines.first().id;
        };
        const QString smoke = add(u"Smoke"_s, u"smoke"_s), tram = add(u"Trams"_s, u"tram"_s);
        while (must(m_workspace->mentions().backfill(m_clock.now()))) {}
        fillPast(48);
        auto keeper = std::make_unique<Watchkeeper>(*m_workspace);
        QSignalSpy raised(keeper.get(), &Watchkeeper::raised), joined(keeper.get(), &Watchkeeper::joined);
        for (int i = 0; i < 5; ++i) { // every watch has heard something
            arrive(1, u"a tram"_s);
            talk(*keeper, 2);
        }
        arrive(25, u"fire on the ferry"_s);
        m_clock.advance(minute);
        QCOMPARE(must(keeper->closeMinutes()), 1);
        QCOMPARE(joined.size(), 0);
        arrive(40, u"smoke on the ferry"_s);
        m_clock.advance(minute);
        QCOMPARE(must(keeper->closeMinutes()), 0);
        QCOMPARE(joined.size(), 1);
        auto bursts = alerts(RuleKind::Burst);
        QCOMPARE(bursts.size(), 1);
        QCOMPARE(bursts.first().watchName, u"Ferries"_s);
        QCOMPARE(bursts.first().also, QStringList{u"Smoke"_s});
        QVERIFY(bursts.first().alert.isOn(smoke) && bursts.first().alert.also.first().count >= 40);
        // Another matter is an alert of its own, even now.
        arrive(40, u"the tram is late"_s);
        m_clock.advance(minute);
        QCOMPARE(must(keeper->closeMinutes()), 1);
        QCOMPARE(raised.size(), 2);
        QVERIFY(!bursts.first().alert.isOn(tram));
        // What joined keeps the alert open by itself, after a restart too, and is not raised again.
        keeper = std::make_unique<Watchkeeper>(*m_workspace);
        for (int i = 0; i < 90; ++i) {
            arrive(6 + i / 2, u"smoke"_s);
            m_clock.advance(minute);
            must(keeper->closeMinutes());
        }
        bursts = alerts(RuleKind::Burst);
        QCOMPARE(bursts.size(), 2);
        const auto standing = std::find_if(bursts.begin(), bursts.end(), [&](const auto &card) { return card.alert.isOn(smoke); });
        QVERIFY(standing != bursts.end());
        QVERIFY(standing->alert.isOpen() && standing->alert.watch == m_watch);
        // One judgement speaks for both.
        must(workflows::JudgeAlert{standing->record, true}.run(m_workspace->documents(), act()));
        const auto scores = must(m_workspace->alerts().scores());
        const auto mine = std::find_if(scores.begin(), scores.end(), [&](const auto &score) { return score.rule == standing->alert.rule; });
        QCOMPARE(mine->raised, 2);
        QCOMPARE(mine->judgedTrue, 1);
    }

    void linksSharedInStepAreAnAlertAndNewsIsNot()
    {
        Watchkeeper keeper(*m_workspace);
        talk(keeper, 2);
        const auto share = [this](int second, const QString &who, const QString &address, const QString &source) {
            ++m_serial;
            auto one = kit::mention(
                u"%1 %2 %3"_s.arg(base::newUlid(m_clock.now()), base::newUlid(m_clock.now() + m_serial), address), m_clock.now() + second * 1000, who);
            one.mention.arrived = one.mention.published;
            one.mention.sourceName = source;
            store::MentionBatch batch;
            batch.mentions.append(one);
            QCOMPARE(must(m_workspace->mentions().store(batch, m_clock.now())).stored, 1);
        };
        // Hundreds pass on the news, people as they come.
        for (int i = 0; i < 60; ++i) {
            for (int j = 0; j < 5; ++j)
                share(j * 11, u"reader %1"_s.arg((i * 5 + j) * 7 % 300), u"https://daily.example/ferry?utm_source=%1"_s.arg(i), u"test"_s);
            m_clock.advance(minute);
            must(keeper.closeMinutes());
        }
        QVERIFY(alerts(RuleKind::Coordination).isEmpty());
        // Twelve accounts push three links, each within twenty seconds.
        for (int link = 0; link < 3; ++link) {
            for (int i = 0; i < 12; ++i)
                share((i * 7 + link) % 12, u"voice %1"_s.arg(i), u"https://truth.example/story-%1"_s.arg(link), u"test"_s);
            m_clock.advance(minute);
            must(keeper.closeMinutes());
            m_clock.advance(5 * minute);
            must(keeper.closeMinutes());
        }
        const auto found = alerts(RuleKind::Coordination);
        QCOMPARE(found.size(), 1);
        const auto &alert = found.first().alert;
        QVERIFY(alert.isOfLink());
        QVERIFY2(alert.subjectName.startsWith(u"https://truth.example/story-"_s), qPrintable(alert.subjectName));
        QCOMPARE(alert.count, 12.0);
        QVERIFY(alert.multiple > 0.6);
        QCOMPARE(alert.inStepCount, 12);
        QCOMPARE(alert.inStep.size(), 10);
        QVERIFY(alert.inStep.first().startsWith(u"voice "_s));
        QCOMPARE(alert.inStepSeconds, 20);
        QCOMPARE(alert.inStepObjects, 2); // it is told with the second
        QCOMPARE(alert.samples.size(), 3);
        QCOMPARE(Alert::fromJson(alert.id, alert.toJson()).inStep, alert.inStep);
    }

    void thePastHasBandsAndBursts()
    {
        fillPast(24 * 8);
        const qint64 now = m_clock.now();
        arrive(40, u"smoke on the ferry"_s, false, now - 90 * minute);
        intake::History history(*m_workspace);
        const auto band = must(history.bursts(m_watch, now - 6 * base::hourMs, now, base::hourMs));
        QCOMPARE(band.binMs, base::hourMs);
        QCOMPARE(band.expected.size(), 6);
        for (qsizetype i = 0; i < 6; ++i) {
            QVERIFY2(band.expected[i] > 24 && band.expected[i] < 38, qPrintable(QString::number(band.expected[i]))); // 30 an hour
            QVERIFY(band.low[i] < band.expected[i] && band.expected[i] < band.high[i]);
        }
        QCOMPARE(band.bursts.size(), 1);
        QCOMPARE(band.bursts.first().from, now - 90 * minute);
        QVERIFY(band.bursts.first().to > now - 80 * minute && band.bursts.first().peak > 5);
        // Finer bins of the same time add up to the same.
        const auto fine = must(history.bursts(m_watch, now - 6 * base::hourMs, now, minute));
        QCOMPARE(fine.expected.size(), 360);
        QVERIFY(std::abs(std::accumulate(fine.expected.begin(), fine.expected.end(), 0.0) - std::accumulate(band.expected.begin(), band.expected.end(), 0.0))
            < 1e-6);
        // A bin that is under way is shown with what is expected of the whole of it.
        const auto running = must(history.bursts(m_watch, now - 5 * base::hourMs - 20 * minute, now, base::hourMs));
        QCOMPARE(running.expected.size(), 6);
        QVERIFY2(running.expected.last() > 24 && running.expected.last() < 38, qPrintable(QString::number(running.expected.last())));
    }

    void aReplayShowsWhatWasRaisedAndItsPrecision()
    {
        fillPast(48);
        Watchkeeper keeper(*m_workspace);
        const qint64 from = m_clock.now();
        talk(keeper, 10);
        arrive(25, u"smoke on the ferry"_s);
        m_clock.advance(minute);
        must(keeper.closeMinutes());
        talk(keeper, 10);
        const auto live = alerts().first();
        auto rule = domain::AlertRule::fromJson(live.alert.rule, must(m_workspace->documents().find(live.alert.rule))->body);
        intake::History history(*m_workspace);
        auto replay = must(history.replay(rule, from, m_clock.now()));
        QCOMPARE(replay.alerts.size(), 1);
        QCOMPARE(replay.alerts.first().opened, live.alert.opened);
        QCOMPARE(replay.alerts.first().watch, live.alert.watch);
        QCOMPARE(replay.alerts.first().count, live.alert.count);
        QVERIFY(!replay.precision);
        must(workflows::JudgeAlert{live.record, true}.run(m_workspace->documents(), act()));
        QCOMPARE(*must(history.replay(rule, from, m_clock.now())).precision, 1.0);
        rule.minimumCount = 500;
        replay = must(history.replay(rule, from, m_clock.now()));
        QCOMPARE(replay.alerts.size(), 0);
        QCOMPARE(replay.missed, 1);
        rule.kind = RuleKind::SilentFeed;
        QVERIFY(!kit::await(history.replay(rule, from, m_clock.now())).has_value());
    }

    void theFerryDrillRaisesTheRightAlerts()
    {
        auto scenario = intake::loadScenario(u"ferry"_s);
        QVERIFY(scenario.has_value());
        m_workspace.reset();
        m_clock.set(intake::Drill::startFor(*scenario, kit::noon));
        const qint64 begin = m_clock.now();
        m_workspace = store::Workspace::open(m_folder->filePath(u"drill.foreshock"_s), m_clock).value();
        intake::Intake intake(*m_workspace);
        intake::Drill drill(std::move(*scenario), *m_workspace, intake, m_clock);
        QSignalSpy finished(&drill, &intake::Drill::finished), failed(&drill, &intake::Drill::failed);
        drill.start(0);
        QVERIFY(finished.wait(120'000));
        QCOMPARE(failed.size(), 0);
        const auto after = [begin](const AlertCard &card) { return (card.alert.opened - begin) / minute; };
        const auto bursts = alerts(RuleKind::Burst);
        const auto smoke = std::find_if(bursts.begin(), bursts.end(), [](const auto &card) { return card.watchName == "MV Sandling"_L1; });
        QVERIFY(smoke != bursts.end());
        // Smoke is first seen in minute 192.
        QVERIFY2(after(*smoke) >= 192 && after(*smoke) <= 196, qPrintable(QString::number(after(*smoke))));
        QVERIFY(std::none_of(bursts.begin(), bursts.end(), [&](const auto &card) { return after(card) < 192; }));
        // The watches of the ship, the company and the claims about both hit the same mentions, those of the frauds do not.
        QVERIFY2(bursts.size() <= 4, qPrintable(QString::number(bursts.size())));
        QVERIFY(smoke->also.contains(u"The company"_s) && smoke->also.size() >= 4);
        QVERIFY(std::all_of(bursts.begin(), bursts.end(), [&](const auto &card) { return card.record.id == smoke->record.id || card.also.isEmpty(); }));
        QVERIFY(alerts(RuleKind::Coordination).size() <= 4 && !alerts(RuleKind::Coordination).isEmpty());
        for (const auto &card : alerts(RuleKind::Coordination))
            QVERIFY2(card.alert.subjectName.contains("OrloTruth"_L1) || card.alert.subjectName.contains(u"奥洛真相"_s), qPrintable(card.alert.subjectName));
        QVERIFY(!alerts(RuleKind::RumourCue).isEmpty());
        QVERIFY(!alerts(RuleKind::Distress).isEmpty());
        QVERIFY(alerts().size() <= 12);
        // The same rules over the stored past find the same, however far before the first mention they begin.
        intake::History history(*m_workspace);
        const auto longAgo = must(history.replay(domain::AlertRule::ofKind(RuleKind::Burst), begin - 14 * base::dayMs, m_clock.now()));
        QCOMPARE(longAgo.alerts.size(), bursts.size());
        for (const auto kind : {RuleKind::Burst, RuleKind::RumourCue, RuleKind::Distress}) {
            auto rule = domain::AlertRule::ofKind(kind);
            rule.id = u"rule:replay"_s;
            const auto replay = must(history.replay(rule, begin, m_clock.now()));
            const auto live = alerts(kind);
            QCOMPARE(replay.alerts.size(), live.size());
            for (const auto &alert : replay.alerts)
                QVERIFY(std::any_of(live.begin(), live.end(),
                    [&](const auto &card) { return card.alert.watch == alert.watch && std::abs(card.alert.opened - alert.opened) <= 2 * minute; }));
        }
    }
};

int main(int argc, char **argv)
{
    const kit::Isolation isolation;
    QCoreApplication application(argc, argv);
    TestAlerts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_alerts.moc"
