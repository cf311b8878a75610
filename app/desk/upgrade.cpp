// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgrade.h"
#include "base/onpool.h"
#include "store/migrations.h"
#include "words.h"
#include <QFileInfo>

using base::Result;

namespace desk
{
namespace
{
constexpr qint64 worthShowing = 32LL * 1024 * 1024;
constexpr int lookEveryMs = 100;
// Shares of the time that the steps took of 1.8 GB.
constexpr double copied = 0.6, checked = 0.75;
} // namespace

Upgrade::Upgrade(const QString &path, const base::Clock &clock, QObject *parent) : QObject(parent), m_path(path), m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &Upgrade::look);
}

bool Upgrade::isWorthShowing(const QString &path)
{
    return QFileInfo(path).size() >= worthShowing && store::examine(path, store::shippedMigrations()) == store::StartState::Older;
}

void Upgrade::start()
{
    m_size = std::max<qint64>(1, QFileInfo(m_path).size());
    m_timer.start(lookEveryMs);
    base::onPool<Result<store::MigrationReport>>(
        this,
        [path = m_path, now = m_clock.now(), shared = m_shared] {
            return store::migrate(path, store::shippedMigrations(), now, [shared](store::MigrationStep step, const QString &copy) {
                if (shared->step == 0)
                    shared->copy = copy;
                shared->step = int(step);
            });
        },
        [this](const Result<store::MigrationReport> &report) {
            m_timer.stop();
            m_share = 1;
            Q_EMIT progressed();
            Q_EMIT finished(report ? QString() : words::sentence(report.error()));
        });
}

void Upgrade::look()
{
    switch (store::MigrationStep(m_shared->step.load())) {
    case store::MigrationStep::None: break;
    case store::MigrationStep::Copying: m_share = copied * std::min(1.0, double(QFileInfo(m_shared->copy).size()) / double(m_size)); break;
    case store::MigrationStep::Checking: m_share = std::max(m_share, copied); break;
    case store::MigrationStep::Changing: m_share = std::max(m_share, checked); break;
    }
    Q_EMIT progressed();
}

QString Upgrade::sentence() const
{
    const auto megabytes = [](qint64 bytes) { return words::number(bytes / 1'000'000); };
    switch (store::MigrationStep(m_shared->step.load())) {
    case store::MigrationStep::Checking: return tr("Checking the copy");
    case store::MigrationStep::Changing: return tr("Changing the tables");
    case store::MigrationStep::None:
    case store::MigrationStep::Copying: break;
    }
    return tr("Copying %1 of %2 MB").arg(megabytes(qint64(m_share / copied * double(m_size))), megabytes(m_size));
}

} // namespace desk
