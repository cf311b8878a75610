// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

namespace desk
{

/// Brings a workspace of an earlier version to this one in the background, and says how far it is. A verified copy is made first,
/// which takes most of the time. GUI thread.
class Upgrade : public QObject
{
    Q_OBJECT
public:
    explicit Upgrade(const QString &path, const base::Clock &clock, QObject *parent = nullptr);
    /// Whether the file is of an earlier version and so large that a person would wait for it.
    static bool isWorthShowing(const QString &path);
    void start();
    /// What is being done, in a sentence.
    QString sentence() const;
    /// 0…1
    double share() const { return m_share; }

Q_SIGNALS:
    void progressed();
    /// `problem` is empty when it worked; else nothing was changed, or the verified copy lies beside the file.
    void finished(const QString &problem);

private:
    struct Shared {
        std::atomic_int step = 0; ///< store::MigrationStep
        QString copy;             ///< written before the first step is announced
    };
    void look();

    QString m_path;
    const base::Clock &m_clock;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QTimer m_timer;
    double m_share = 0;
    qint64 m_size = 0;
};

} // namespace desk
