// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "store/mentionbatch.h"
#include <QFuture>
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <atomic>

namespace analysis
{
class Analyser;
}
namespace store
{
class Workspace;
}

namespace intake
{

/// Where a bundle of items comes from.
struct Origin {
    QString sourceId; ///< id of the source record; empty for an import without one
    QString name;
    QString kind; ///< feed, file, drill
    domain::Channel channel = domain::Channel::Web;
    QString language; ///< declared for the whole source; may be empty
    bool live = true; ///< false for imports: they raise no live alert
};

struct Report {
    int read = 0;
    int stored = 0;     ///< mentions and figures
    int duplicates = 0; ///< known already
    Report &operator+=(const Report &other);
};

/// An item as a mention: identity, clamped time, site, language, channel, and what the analyser says of its text. Pure.
store::PreparedMention prepare(const domain::Item &item, const Origin &origin, const analysis::Analyser &analyser, qint64 now);
/// A figure of tomorrow is a mistake or a forecast: it is left out.
bool isOfTheFuture(const domain::Item &figure, qint64 now);
/// What an item says of its source's gauges. `published` is UTC ms. Pure.
QList<store::PreparedReading> readings(const domain::Item &item, const Origin &origin, qint64 published);

/// The pipeline between sources and the store: normalise, judge the text, match all watches at once, store in
/// batches of at most 500. Work happens on its own thread; ask from any thread, in order.
class Intake : public QObject
{
    Q_OBJECT
public:
    explicit Intake(store::Workspace &workspace, QObject *parent = nullptr);
    ~Intake() override;

    /// Takes any number of items. The future ends when all of them are stored.
    QFuture<base::Result<Report>> add(QList<domain::Item> items, Origin origin);

    /// Kept by whoever asks from a thread of its own for as long as it may ask; close() waits until it is let go.
    std::shared_ptr<void> hold();
    qint64 now() const; ///< UTC ms by the workspace's clock
    /// Whether those who hold it should come to an end. Any thread.
    bool isClosing() const { return m_closing; }
    /// Waits until nobody holds it any longer and what they handed over is stored. Called by the destructor and at the end
    /// of the application's event loop, since threads get no events after it. In the thread of this object.
    void close();

private:
    class Worker;
    void refreshWatches();
    void continueBackfill();
    /// Judges what an earlier version stored without judging, newest first, some hundred at a time.
    void continueJudging();

    store::Workspace &m_workspace;
    QThread m_thread;
    Worker *m_worker;
    bool m_filling = false;
    bool m_fillAgain = false;
    std::atomic_bool m_closing = false;
    QSemaphore m_holds;
};

} // namespace intake
