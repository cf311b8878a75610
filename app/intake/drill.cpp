// SPDX-License-Identifier: GPL-3.0-or-later
#include "drill.h"
#include "base/ulid.h"
#include "base/whendone.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

inline void initScenarioResources() { Q_INIT_RESOURCE(scenarios); }

using base::ErrorKind;
using base::Result;
using namespace Qt::StringLiterals;

namespace intake
{
namespace
{
constexpr int tickMs = 200;
constexpr qint64 chunkMs = base::minuteMs; ///< of scenario time, when it plays as fast as it can
} // namespace

QString Scenario::localised(const QJsonValue &texts)
{
    if (texts.isString())
        return texts.toString();
    const auto object = texts.toObject();
    const QString name = QLocale().name();
    for (const auto &key : {name, name.section(u'_', 0, 0), u"en"_s})
        if (const QString text = object.value(key).toString(); !text.isEmpty())
            return text;
    return {};
}

QStringList scenarioNames()
{
    initScenarioResources();
    QStringList out;
    const auto files = QDir(u":/scenarios"_s).entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files)
        out.append(QFileInfo(file).completeBaseName());
    return out;
}

Result<Scenario> loadScenario(const QString &nameOrPath)
{
    const QString path = scenarioNames().contains(nameOrPath) ? u":/scenarios/%1.jsonl"_s.arg(nameOrPath) : nameOrPath;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return base::fail(ErrorKind::NotFound, "drill.load", nameOrPath);
    Scenario out;
    out.name = QFileInfo(path).completeBaseName();
    int number = 0;
    while (!file.atEnd()) {
        ++number;
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        const auto document = QJsonDocument::fromJson(text);
        if (!document.isObject())
            return base::fail(ErrorKind::Invalid, "drill.load", u"line %1 is not a JSON object"_s.arg(number));
        const auto body = document.object();
        if (out.head.isEmpty()) {
            if (!body.contains("scenario"_L1))
                return base::fail(ErrorKind::Invalid, "drill.load", u"line %1 should name the scenario"_s.arg(number));
            out.head = body;
            out.length = qint64(body.value("seconds"_L1).toDouble()) * 1000;
            continue;
        }
        if (!body.value("at"_L1).isDouble())
            return base::fail(ErrorKind::Invalid, "drill.load", u"line %1 has no time"_s.arg(number));
        out.lines.append({qint64(body.value("at"_L1).toDouble() * 1000), body});
    }
    if (out.lines.isEmpty())
        return base::fail(ErrorKind::Invalid, "drill.load", u"no lines"_s);
    std::stable_sort(out.lines.begin(), out.lines.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    out.length = std::max(out.length, out.lines.last().at);
    return out;
}

Drill::Drill(Scenario scenario, store::Workspace &workspace, Intake &intake, base::SetClock &clock, QObject *parent)
    : QObject(parent), m_scenario(std::move(scenario)), m_workspace(workspace), m_intake(intake), m_clock(clock), m_begin(clock.now()), m_watchkeeper(workspace)
{
    connect(&m_timer, &QTimer::timeout, this, &Drill::tick);
}

void Drill::start(double speed)
{
    m_speed = speed;
    setUp();
}

void Drill::setUp()
{
    store::ChangeSet set;
    set.at = m_clock.now();
    set.actor = u"drill"_s;
    for (const auto &line : std::as_const(m_scenario.lines)) {
        if (const auto watch = line.body.value("watch"_L1).toObject(); !watch.isEmpty()) {
            domain::Watch record;
            record.name = watch.value("name"_L1).toString();
            record.group = watch.value("group"_L1).toString();
            record.query = watch.value("query"_L1).toString();
            record.created = set.at;
            set.changes.append({u"watch:"_s + base::newUlid(set.at), u"watch"_s, store::Space::Team, {}, record.toJson(), false});
        }
        if (const auto source = line.body.value("source"_L1).toObject(); !source.isEmpty()) {
            domain::SourceRecord record;
            record.id = u"source:"_s + base::newUlid(set.at);
            record.name = source.value("name"_L1).toString();
            record.kind = u"drill"_s;
            record.channel = domain::channelFromName(source.value("channel"_L1).toString());
            record.created = set.at;
            m_origins.insert(source.value("id"_L1).toString(), {record.id, record.name, u"drill"_s, record.channel, {}, true});
            set.changes.append({record.id, u"source"_s, store::Space::Team, {}, record.toJson(), false});
        }
    }
    m_workspace.markExercise(m_scenario.name);
    base::whenDone(m_workspace.documents().commit(set), this, [this](const Result<store::CommitReceipt> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        // Detection starts with the first minute, before anything arrives.
        base::whenDone(m_watchkeeper.closeMinutes(), this, [this](const Result<int> &ready) {
            if (!ready) {
                Q_EMIT failed(ready.error());
                return;
            }
            m_real.start();
            setSpeed(m_speed);
            m_timer.start();
        });
    });
}

void Drill::setPaused(bool paused)
{
    m_paused = paused;
    m_real.restart();
}

void Drill::setSpeed(double speed)
{
    m_speed = speed;
    m_timer.setInterval(speed > 0 ? tickMs : 0);
    if (speed > 0)
        m_watchkeeper.start();
    else
        m_watchkeeper.stop(); // then every chunk waits for it
}

void Drill::tick()
{
    if (m_paused || m_ended)
        return;
    if (m_speed <= 0) {
        if (m_open == 0 && !m_settling) // not faster than it can be stored and looked at
            deliver(m_position + chunkMs);
    } else {
        deliver(m_position + qint64(double(m_real.restart()) * m_speed));
    }
}

void Drill::deliver(qint64 until)
{
    m_position = std::min(until, m_scenario.length);
    m_clock.set(m_begin + m_position);
    QHash<QString, QList<domain::Item>> bundles;
    for (; m_next < m_scenario.lines.size() && m_scenario.lines[m_next].at <= m_position; ++m_next) {
        const auto &line = m_scenario.lines[m_next];
        if (const auto inject = line.body.value("inject"_L1).toObject(); !inject.isEmpty())
            Q_EMIT injected(inject.value("to"_L1).toString(), Scenario::localised(inject.value("text"_L1)));
        const auto mention = line.body.value("mention"_L1).toObject();
        if (mention.isEmpty())
            continue;
        domain::Item item;
        item.sourceItemId = mention.value("id"_L1).toString();
        item.url = mention.value("url"_L1).toString();
        item.title = mention.value("title"_L1).toString();
        item.text = mention.value("text"_L1).toString();
        item.author = mention.value("author"_L1).toString();
        item.language = mention.value("language"_L1).toString();
        item.published = m_begin + line.at;
        if (mention.value("reach"_L1).isDouble())
            item.reach = qint64(mention.value("reach"_L1).toDouble());
        bundles[mention.value("source"_L1).toString()].append(item);
    }
    for (auto it = bundles.begin(); it != bundles.end(); ++it) {
        ++m_open;
        const Origin origin = m_origins.value(it.key(), {{}, it.key(), u"drill"_s, domain::Channel::Web, {}, true});
        base::whenDone(m_intake.add(it.value(), origin), this, [this](const Result<Report> &report) {
            --m_open;
            if (report)
                m_report += *report;
            else
                Q_EMIT failed(report.error());
            settle();
        });
    }
    Q_EMIT progressed(m_position);
    if (m_position >= m_scenario.length && m_next >= m_scenario.lines.size()) {
        m_ended = true;
        m_timer.stop();
    }
    settle();
}

/// When everything that was played is stored: looks at the minutes that closed with it.
void Drill::settle()
{
    if (m_open > 0 || m_settling || (m_speed > 0 && !m_ended))
        return;
    m_settling = true;
    base::whenDone(m_watchkeeper.closeMinutes(), this, [this](const Result<int> &) {
        m_settling = false;
        if (m_ended && m_open == 0)
            Q_EMIT finished(m_report);
    });
}

} // namespace intake
