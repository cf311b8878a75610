// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadmodel.h"
#include "base/onpool.h"
#include "spreadexport.h"
#include "words.h"
#include <QBuffer>
#include <QSaveFile>

using base::Result;

namespace desk
{
namespace
{
constexpr int perPage = 2'000;
}

SpreadModel::SpreadModel(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void SpreadModel::show(const store::MentionFilter &filter)
{
    if (m_loading) {
        m_next = filter;
        return;
    }
    m_loading = true;
    m_filter = filter;
    m_read.clear();
    Q_EMIT progressed();
    readOn({});
}

void SpreadModel::readOn(std::optional<store::MentionCursor> after)
{
    base::whenDone(m_session.workspace().mentions().passings(m_filter, after, perPage), this, [this](const Result<QList<store::MentionPassing>> &page) {
        if (!page) {
            Q_EMIT m_session.failed(words::sentence(page.error()));
            return finish();
        }
        m_read += *page;
        if (m_next) // it is not wanted any more
            return finish();
        const bool end = page->size() < perPage;
        if (end || m_read.size() >= mostMentions)
            return measure(!end);
        Q_EMIT progressed();
        readOn(page->last().at);
    });
}

void SpreadModel::measure(bool capped)
{
    const auto take = [this, capped](const SpreadState &state) {
        m_state = state;
        m_state.capped = capped;
        m_state.from = m_filter.from;
        m_state.to = m_filter.to == 0 ? m_session.now() : m_filter.to;
        for (const auto &account : m_state.accounts)
            m_places.insert(account.name, account.at);
        finish();
    };
    base::onPool<SpreadState>(
        this, [mentions = std::exchange(m_read, {}), places = m_places] { return measureSpread(mentions, places); }, take);
}

void SpreadModel::finish()
{
    m_loading = false;
    m_read.clear();
    if (m_next)
        show(*std::exchange(m_next, std::nullopt));
    else
        Q_EMIT changed();
}

void SpreadModel::exportGraphml(const QString &file)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    writeGraphml(&buffer, m_state);
    write(file, buffer.data());
}

void SpreadModel::exportPicture(const QString &file, const QByteArray &picture) { write(file, picture); }

void SpreadModel::write(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    if (!target.open(QFile::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        Q_EMIT m_session.failed(tr("%1 could not be written. Nothing was changed; choose another folder.").arg(file));
    else
        Q_EMIT m_session.done(tr("Map written to %1").arg(words::isolated(file)), false);
}

} // namespace desk
