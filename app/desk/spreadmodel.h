// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session.h"
#include "spreadstate.h"
#include <QObject>

namespace desk
{

/// Who carried what a list of mentions holds: reads it, has it measured in the pool, and keeps places from one range to the
/// next. GUI thread.
class SpreadModel : public QObject
{
    Q_OBJECT
public:
    /// The newest of a list that are read; SpreadState::capped says that there were more.
    static constexpr int mostMentions = 50'000;

    explicit SpreadModel(Session &session, QObject *parent = nullptr);
    Session &session() { return m_session; }

    /// Reads and measures the mentions of a filter; while one is at work, only the last that was asked for comes after it.
    void show(const store::MentionFilter &filter);
    const SpreadState &state() const { return m_state; }
    const store::MentionFilter &filter() const { return m_filter; }
    bool isLoading() const { return m_loading; }
    /// Mentions that were read so far of what is loading.
    int read() const { return int(m_read.size()); }

    /// Writes the accounts and ties as GraphML; says how it went.
    void exportGraphml(const QString &file);
    /// Puts what a painter has drawn into a file; says how it went.
    void exportPicture(const QString &file, const QByteArray &picture);

Q_SIGNALS:
    void changed();
    /// More was read.
    void progressed();

private:
    void readOn(std::optional<store::MentionCursor> after);
    void measure(bool capped);
    void finish();
    void write(const QString &file, const QByteArray &bytes);

    Session &m_session;
    store::MentionFilter m_filter;
    std::optional<store::MentionFilter> m_next;
    bool m_loading = false;
    QList<store::MentionPassing> m_read;
    SpreadState m_state;
    QHash<QString, QPointF> m_places;
};

} // namespace desk
