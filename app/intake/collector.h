// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "net/httpjob.h"
#include "sources/feedsource.h"
#include "store/workspace.h"
#include <QPointer>
#include <QTimer>

namespace intake
{

class Intake;

/// What one poll of one source brought.
struct PollLine {
    QString sourceId;
    QString source;
    int stored = 0;
    int duplicates = 0;
    QString error; ///< empty when it worked
};

/// Polls the sources that are due, one process at a time for a workspace (lease "poll"), and hands what they bring to
/// intake. Lives on the thread of the transport.
class Collector : public QObject
{
    Q_OBJECT
public:
    Collector(store::Workspace &workspace, Intake &intake, net::Transport &transport, QObject *parent = nullptr);
    ~Collector() override;

    /// Looks every few seconds for sources that are due.
    void start();
    void stop();
    /// Polls every source now, due or not; the future ends when all have answered. Conflict when another process holds
    /// the lease.
    QFuture<base::Result<QList<PollLine>>> pollAll();

Q_SIGNALS:
    void polled(const intake::PollLine &line);

private:
    struct Round {
        QList<PollLine> lines;
        int open = 0;
        std::shared_ptr<QPromise<base::Result<QList<PollLine>>>> promise;
    };
    void look(bool everything, const std::shared_ptr<Round> &round);
    void poll(const domain::SourceRecord &record, const QJsonObject &state, const std::shared_ptr<Round> &round);
    void finish(const PollLine &line, const std::shared_ptr<Round> &round);
    static void endRound(const std::shared_ptr<Round> &round);

    store::Workspace &m_workspace;
    QPointer<store::Workspace> m_open; ///< null once the workspace was closed before this
    Intake &m_intake;
    net::Transport &m_transport;
    sources::FeedSource m_feeds;
    QTimer m_timer;
    QString m_owner;
    QSet<QString> m_running;
};

} // namespace intake

Q_DECLARE_METATYPE(intake::PollLine)
