// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"
#include "base/hash.h"
#include "base/ulid.h"
#include "base/whendone.h"
#include "changebus.h"
#include "internal/database.h"
#include <QDir>
#include <QFileInfo>

using base::Result;

namespace store
{

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const base::Clock &clock, OpenReport *report)
{
    OpenReport local;
    OpenReport &out = report ? *report : local;
    const auto migrations = shippedMigrations();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return base::fail(base::ErrorKind::Storage, "store.open", QStringLiteral("folder"));
    out.state = examine(path, migrations);
    if (out.state == StartState::Newer)
        return base::fail(base::ErrorKind::TooNew, "store.open");
    if (out.state == StartState::Damaged) {
        const QString copy = newestCopy(path, migrations);
        auto aside = moveAside(path, clock.now());
        if (!aside)
            return tl::unexpected<base::Error>(aside.error());
        out.movedAside = *aside;
        if (!copy.isEmpty() && QFile::copy(copy, path))
            out.openedCopy = copy;
    }
    auto migrated = migrate(path, migrations, clock.now());
    if (!migrated)
        return tl::unexpected<base::Error>(migrated.error());
    out.migratedCopy = migrated->copy;

    std::unique_ptr<Workspace> workspace(new Workspace(path, clock));
    try {
        Connection connection(path, Connection::Writer);
        Transaction transaction(connection);
        if (connection.meta(QStringLiteral("device")).isEmpty())
            connection.setMeta(QStringLiteral("device"), base::newUlid(clock.now()));
        workspace->m_device = connection.meta(QStringLiteral("device"));
        workspace->m_exerciseName = connection.meta(QStringLiteral("exercise"));
        workspace->m_exercise = !workspace->m_exerciseName.isEmpty();
        workspace->m_seenSequence = connection.number("SELECT ifnull(max(seq),0) FROM document");
        workspace->m_seenRow = connection.number("SELECT ifnull(max(row),0) FROM mention");
        transaction.commit();
    } catch (const SqlFailure &failure) {
        return tl::unexpected<base::Error>(failure.error);
    }
    return workspace;
}

Workspace::Workspace(const QString &path, const base::Clock &clock)
    : m_path(path), m_clock(clock), m_database(new Database(path)), m_documents(new Documents(*m_database)), m_mentions(new Mentions(*m_database)),
      m_series(new SeriesReader(*m_database, clock)), m_incidents(new IncidentReader(*m_database)), m_alerts(new AlertReader(*m_database)),
      m_live(new LiveReader(*m_database)), m_gauges(new GaugeReader(*m_database)), m_search(new Search(*m_database)),
      m_maintenance(new Maintenance(*m_database)), m_bus(new ChangeBus(path))
{
    qRegisterMetaType<RecordNotice>();
    qRegisterMetaType<MentionNotice>();
    connect(m_documents.get(), &Documents::committed, this, [this](const RecordNotice &notice) {
        m_seenSequence = std::max(m_seenSequence, notice.sequence);
        m_bus->announce();
        Q_EMIT recordsChanged(notice);
    });
    connect(m_mentions.get(), &Mentions::stored, this, [this](const MentionNotice &notice) {
        m_seenRow = std::max(m_seenRow, notice.lastRow);
        m_bus->announce();
        Q_EMIT mentionsStored(notice);
    });
    connect(m_mentions.get(), &Mentions::read, this, [this] {
        m_bus->announce();
        Q_EMIT gaugesChanged();
    });
    connect(m_mentions.get(), &Mentions::backfilled, this, &Workspace::backfilled);
    connect(m_mentions.get(), &Mentions::judged, this, &Workspace::mentionsJudged);
    connect(m_bus.get(), &ChangeBus::heard, this, &Workspace::lookElsewhere);
    connect(&m_look, &QTimer::timeout, this, &Workspace::lookElsewhere);
    m_look.start(1000);
}

Workspace::~Workspace()
{
    m_look.stop();
    m_database->close();
}

QFuture<Result<void>> Workspace::markExercise(QString name)
{
    m_exercise = true;
    m_exerciseName = name;
    return m_database->write<void>([name](Connection &connection) -> Result<void> {
        connection.setMeta(QStringLiteral("exercise"), name);
        return {};
    });
}

void Workspace::lookElsewhere()
{
    if (m_looking)
        return;
    m_looking = true;
    struct Seen {
        QList<std::pair<QString, QString>> records;
        qint64 sequence = 0;
        qint64 row = 0;
        int mentions = 0;
        qint64 first = 0;
        qint64 last = 0;
        qint64 gauges = -1;
    };
    const qint64 sequence = m_seenSequence;
    const qint64 row = m_seenRow;
    base::whenDone(m_database->read<Seen>([sequence, row](Connection &connection) -> Result<Seen> {
        Seen seen;
        thread_local QHash<QString, qint64> versions; // PRAGMA data_version of this reader's connection
        const qint64 version = connection.number("PRAGMA data_version");
        if (versions.value(connection.path(), -1) == version)
            return seen;
        versions.insert(connection.path(), version);
        auto rows = connection.run("SELECT id, type, seq FROM document WHERE seq>? ORDER BY seq", sequence);
        while (rows.next()) {
            seen.records.append({rows.text(0), rows.text(1)});
            seen.sequence = rows.number(2);
        }
        auto news = connection.run("SELECT count(*), max(row), min(published), max(published) FROM mention WHERE row>?", row);
        if (news.next()) {
            seen.mentions = int(news.number(0));
            seen.row = news.number(1);
            seen.first = news.number(2);
            seen.last = news.number(3);
        }
        seen.gauges = connection.number("SELECT ifnull(sum(changed),0) FROM gauge");
        return seen;
    }),
        this, [this](const Result<Seen> &result) {
            m_looking = false;
            if (!result)
                return;
            // What this process wrote meanwhile was announced already.
            if (result->sequence > m_seenSequence) {
                m_seenSequence = result->sequence;
                RecordNotice notice;
                for (const auto &[id, type] : result->records) {
                    notice.ids.append(id);
                    notice.types.insert(type);
                }
                notice.sequence = result->sequence;
                notice.elsewhere = true;
                Q_EMIT recordsChanged(notice);
            }
            if (result->gauges >= 0 && std::exchange(m_seenGauges, result->gauges) != result->gauges)
                Q_EMIT gaugesChanged();
            if (result->row > m_seenRow) {
                m_seenRow = result->row;
                Q_EMIT mentionsStored({result->mentions, result->row, result->first, result->last, {}, true});
            }
        });
}

} // namespace store
