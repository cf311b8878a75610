// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentionlistmodel.h"
#include "base/whendone.h"
#include "words.h"
#include <QScopeGuard>
#include <utility>

using base::Result;

namespace desk
{

MentionListModel::MentionListModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session.workspace(), &store::Workspace::mentionsStored, this, [this](const store::MentionNotice &notice) {
        if (notice.lastPublished < m_filter.from || (m_filter.to != 0 && notice.firstPublished >= m_filter.to))
            return;
        if (!m_filter.watch.isEmpty() && !notice.elsewhere && !notice.watches.contains(m_filter.watch))
            return;
        refreshTop();
    });
    connect(&session.workspace(), &store::Workspace::recordsChanged, this, [this](const store::RecordNotice &notice) {
        if (notice.types.contains(QStringLiteral("evidence")) || notice.types.contains(QStringLiteral("incident")))
            refreshAttached();
    });
    m_judged.setSingleShot(true);
    m_judged.setInterval(300);
    connect(&m_judged, &QTimer::timeout, this, &MentionListModel::refreshJudged);
    connect(&session.workspace(), &store::Workspace::mentionsJudged, this, [this] {
        if (!m_judged.isActive())
            m_judged.start();
    });
    connect(&session.workspace(), &store::Workspace::backfilled, this, [this](const QString &watch) {
        if (watch == m_filter.watch)
            refreshTop();
    });
}

void MentionListModel::show(const store::MentionFilter &filter, const QString &watchQuery)
{
    m_filter = filter;
    m_queries.clear();
    for (const auto &text : {watchQuery, filter.words})
        if (!text.isEmpty())
            if (auto query = domain::Query::parse(text))
                m_queries.append(std::move(*query));
    m_marked.clear();
    if (m_held != 0) {
        m_held = 0;
        Q_EMIT heldChanged(0);
    }
    ++m_version;
    m_next.reset();
    m_more = false;
    m_loading = false;
    load({});
}

void MentionListModel::load(std::optional<store::MentionCursor> after)
{
    if (m_loading)
        return;
    m_loading = true;
    Q_EMIT loadingChanged(true);
    base::whenDone(m_session.workspace().mentions().page(m_filter, after, pageSize), this,
        [this, version = m_version, first = !after](const Result<store::MentionPage> &page) {
            if (version != m_version)
                return;
            m_loading = false;
            if (!page) {
                Q_EMIT loadingChanged(false);
                Q_EMIT failed(words::sentence(page.error()));
                return;
            }
            // Before the views are told of the rows, because they ask for more at once.
            m_next = page->next;
            m_more = page->next.has_value();
            if (first) {
                beginResetModel();
                m_rows = page->mentions;
                endResetModel();
            } else if (!page->mentions.isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->mentions.size()) - 1);
                m_rows += page->mentions;
                endInsertRows();
            }
            refreshAttached();
            Q_EMIT loadingChanged(false);
            catchUp();
        });
}

void MentionListModel::catchUp()
{
    if (std::exchange(m_again, false))
        refreshTop();
}

void MentionListModel::refreshTop()
{
    if (m_version == 0)
        return; // nobody has said yet what to show
    if (m_loading || m_refreshing) {
        m_again = true;
        return;
    }
    if (m_rows.isEmpty()) {
        load({});
        return;
    }
    m_refreshing = true;
    if (!m_atTop) {
        // Only count: nothing moves under the reader's eyes.
        store::MentionFilter newer = m_filter;
        newer.from = m_rows.first().published;
        base::whenDone(m_session.workspace().mentions().page(newer, {}, window), this, [this, version = m_version](const Result<store::MentionPage> &page) {
            m_refreshing = false;
            const auto later = qScopeGuard([this] { catchUp(); });
            if (version != m_version || !page || m_rows.isEmpty())
                return;
            if (m_atTop) { // the reader came back to the top meanwhile
                m_again = true;
                return;
            }
            int held = 0;
            for (const auto &mention : page->mentions) {
                if (mention.id == m_rows.first().id)
                    break;
                ++held;
            }
            if (held != m_held) {
                m_held = held;
                Q_EMIT heldChanged(held);
            }
        });
        return;
    }
    base::whenDone(m_session.workspace().mentions().page(m_filter, {}, pageSize), this, [this, version = m_version](const Result<store::MentionPage> &page) {
        m_refreshing = false;
        const auto later = qScopeGuard([this] { catchUp(); });
        if (version != m_version || !page)
            return;
        // Newest first: what is new stands before the first row that is known; late ones come with the next load.
        QSet<QString> known;
        for (const auto &mention : std::as_const(m_rows))
            known.insert(mention.id);
        QList<domain::Mention> fresh;
        bool joined = m_rows.isEmpty();
        for (const auto &mention : page->mentions) {
            if (known.contains(mention.id))
                joined = true;
            else
                fresh.append(mention);
        }
        if (fresh.isEmpty())
            return;
        if (!joined || m_rows.size() + fresh.size() > window) {
            beginResetModel();
            m_rows = page->mentions;
            m_next = page->next;
            m_more = page->next.has_value();
            endResetModel();
        } else {
            for (const auto &mention : std::as_const(fresh)) {
                const auto place = std::find_if(m_rows.cbegin(), m_rows.cend(),
                    [&](const domain::Mention &other) { return std::tie(other.published, other.row) < std::tie(mention.published, mention.row); });
                const int at = int(place - m_rows.cbegin());
                beginInsertRows({}, at, at);
                m_rows.insert(at, mention);
                endInsertRows();
            }
        }
        refreshAttached();
        if (m_held != 0) {
            m_held = 0;
            Q_EMIT heldChanged(0);
        }
    });
}

void MentionListModel::refreshAttached()
{
    QStringList ids;
    for (const auto &mention : std::as_const(m_rows))
        ids.append(mention.id);
    base::whenDone(m_session.workspace().incidents().attachedTo(ids), this, [this](const Result<QHash<QString, QString>> &attached) {
        if (!attached || *attached == m_attached)
            return;
        m_attached = *attached;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {IncidentRole});
    });
}

void MentionListModel::refreshJudged()
{
    QStringList ids;
    for (const auto &mention : m_rows.first(std::min<qsizetype>(m_rows.size(), 4 * pageSize)))
        ids.append(mention.id);
    base::whenDone(m_session.workspace().mentions().load(ids), this, [this](const Result<QList<domain::Mention>> &found) {
        if (!found)
            return;
        for (const auto &mention : *found) {
            const int row = rowOf(mention.id);
            if (row < 0)
                continue;
            m_rows[row] = mention;
            Q_EMIT dataChanged(index(row), index(row));
        }
    });
}

void MentionListModel::setAtTop(bool atTop)
{
    if (m_atTop == atTop)
        return;
    m_atTop = atTop;
    if (atTop && m_held > 0)
        refreshTop();
}

void MentionListModel::showHeld()
{
    m_atTop = true;
    refreshTop();
}

const domain::Mention *MentionListModel::at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr; }

int MentionListModel::rowOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            return int(i);
    return -1;
}

void MentionListModel::toggleMark(int row)
{
    const auto *mention = at(row);
    if (!mention)
        return;
    if (!m_marked.remove(mention->id))
        m_marked.insert(mention->id);
    Q_EMIT dataChanged(index(row), index(row), {MarkedRole});
}

void MentionListModel::clearMarks()
{
    m_marked.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {MarkedRole});
}

QList<domain::Mention> MentionListModel::marked() const
{
    QList<domain::Mention> out;
    for (const auto &mention : m_rows)
        if (m_marked.contains(mention.id))
            out.append(mention);
    return out;
}

int MentionListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QList<domain::TextRange> MentionListModel::ranges(const QString &text) const
{
    QList<domain::TextRange> out;
    for (const auto &query : m_queries)
        out += domain::matchRanges(query, text);
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.begin < b.begin; });
    return out;
}

QVariant MentionListModel::data(const QModelIndex &index, int role) const
{
    const auto *mention = index.isValid() ? at(index.row()) : nullptr;
    if (!mention)
        return {};
    const QString text = mention->title.isEmpty() || mention->text.startsWith(mention->title) ? mention->text
        : mention->text.isEmpty()                                                             ? mention->title
                                                                                              : mention->title + QStringLiteral(" — ") + mention->text;
    switch (role) {
    case Qt::DisplayRole: return text.simplified().left(200);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3: %4")
            .arg(words::moment(mention->published, m_session.now()), mention->author, words::sentiment(mention->sentiment), text.simplified().left(300));
    case Qt::ToolTipRole:
        return words::absolute(mention->published)
            + (mention->clamped ? QStringLiteral("\n") + tr("The source gave no usable time; this is when it arrived.") : QString());
    case MentionRole: return QVariant::fromValue(*mention);
    case TextRole: return text.simplified().left(600);
    case TimeRole: return words::clock(mention->published);
    case DetailRole: {
        QString detail = words::channel(domain::channelName(mention->channel));
        if (mention->reach > 0 && !(mention->judgement.cues & domain::DistressCue))
            detail += tr(", ") + words::reach(mention->reach);
        return detail;
    }
    case RangesRole: return QVariant::fromValue(ranges(text.simplified().left(600)));
    case IncidentRole: return m_attached.value(mention->id);
    case MarkedRole: return m_marked.contains(mention->id);
    default: return {};
    }
}

bool MentionListModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_more && !m_loading && m_rows.size() < window; }
void MentionListModel::fetchMore(const QModelIndex &)
{
    // Later: views ask in the middle of being told of rows, and a read that is quick would insert into that.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (canFetchMore({}))
                load(m_next);
        },
        Qt::QueuedConnection);
}

} // namespace desk
