// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "mentionbatch.h"
#include "values.h"
#include <QFuture>
#include <QObject>

namespace store
{

class Database;
class MentionTables;

/// Which mentions a list shows.
struct MentionFilter {
    QString watch;   ///< id of a watch; empty for everything
    qint64 from = 0; ///< UTC ms, inclusive
    qint64 to = 0;   ///< UTC ms, exclusive; 0 for no end
    QList<domain::Sentiment> sentiments;
    QList<domain::Channel> channels;
    QStringList languages; ///< primary subtags; empty for all
    QStringList sources;   ///< ids of source records
    QString author;
    qint64 minReach = 0;
    QString words;         ///< a query that must match too; empty for none
    bool distress = false; ///< possible distress only
    /// Of mentions that say nearly the same only the newest, where nothing but watch and time narrows; counts are of all.
    bool grouped = false;
    /// Whether the kept counts answer it; a source, an author, reach or words want the mentions themselves.
    bool isCounted() const { return sources.isEmpty() && author.isEmpty() && minReach == 0 && words.isEmpty() && !distress; }
};
struct MentionCursor {
    qint64 published = 0;
    qint64 row = 0;
};
struct MentionPage {
    QList<domain::Mention> mentions;   ///< newest first
    std::optional<MentionCursor> next; ///< absent at the end
};

/// What detection needs of a mention.
struct MentionTrace {
    MentionCursor at;
    QString id;
    qint64 author = 0; ///< the author's key on this desk; 0 when there is no name
    QString title;
    QString text;
    QString url;
};
/// What a map of spread needs of one.
struct MentionPassing {
    MentionCursor at;
    QString author; ///< as typed; empty when there is no name
    QString title;
    QString text;
    qint64 reach = 0;
    domain::Sentiment sentiment = domain::Sentiment::Unjudged;
    bool distress = false; ///< possible distress
};

/// Mentions: storing what intake prepared, and reading them in pages. Any thread.
class Mentions : public QObject
{
    Q_OBJECT
public:
    explicit Mentions(Database &database, QObject *parent = nullptr);
    ~Mentions() override;

    QFuture<base::Result<BatchReport>> store(MentionBatch batch, qint64 now);
    QFuture<base::Result<ActiveWatches>> activeWatches();
    /// One step of matching a new watch with the past, newest first, or of clearing a retired one. False: nothing left.
    QFuture<base::Result<bool>> backfill(qint64 now);

    /// Mentions that an earlier version stored without judging, newest first; empty when all are judged.
    QFuture<base::Result<QList<TextToJudge>>> textsToJudge(int limit);
    /// Writes their judgements; hand over what textsToJudge() gave, in its order, since the next call goes on below the last.
    QFuture<base::Result<void>> judge(QList<JudgedText> texts, qint64 now);
    /// Joins stored mentions that say nearly the same.
    QFuture<base::Result<void>> group(QList<SimilarMention> mentions);
    /// Keeps what a person says of a mention, and changes charts, lists and hits accordingly. NotFound for no such mention.
    QFuture<base::Result<void>> correct(QString mentionId, Correction correction);
    /// Everything that people corrected or confirmed, oldest first, with the texts to learn from.
    QFuture<base::Result<QList<CorrectedText>>> corrections();
    QFuture<base::Result<Agreement>> agreement();
    /// The team's own model, learnt from corrections; empty when none was taken.
    QFuture<base::Result<QByteArray>> personalModel();
    QFuture<base::Result<void>> savePersonalModel(QByteArray model);

    QFuture<base::Result<MentionPage>> page(MentionFilter filter, std::optional<MentionCursor> after, int limit);
    /// Mentions published from `from` until before `to` (0 for no end), oldest first, of one instant in the order in which they
    /// came; those after `after`, at most `limit`.
    QFuture<base::Result<QList<MentionTrace>>> traces(qint64 from, qint64 to, std::optional<MentionCursor> after, int limit);
    /// Mentions of a filter, newest first, those before `after`, at most `limit`.
    QFuture<base::Result<QList<MentionPassing>>> passings(MentionFilter filter, std::optional<MentionCursor> after, int limit);
    QFuture<base::Result<QList<domain::Mention>>> load(QStringList ids);
    QFuture<base::Result<QList<domain::Mention>>> sameAuthor(QString author, qint64 from, qint64 to, int limit);
    /// Names of authors by their keys on this desk.
    QFuture<base::Result<QHash<qint64, QString>>> authorNames(QList<qint64> keys);
    QFuture<base::Result<QStringList>> watchesOf(QString mentionId);
    /// Texts (title and body) of the newest mentions of a filter, for counting terms.
    QFuture<base::Result<QStringList>> texts(MentionFilter filter, int limit);
    QFuture<base::Result<QList<AuthorShare>>> topAuthors(MentionFilter filter, int limit);
    /// Counts that SeriesReader has no rollups for, mention by mention; `to` must be set. Slower the longer the time.
    QFuture<base::Result<Series>> series(MentionFilter filter, qint64 binMs);
    QFuture<base::Result<QList<Share>>> byChannel(MentionFilter filter);
    QFuture<base::Result<QList<Share>>> byLanguage(MentionFilter filter);
    /// Ids and names of everything that brought mentions, imports among them, by name.
    QFuture<base::Result<QList<std::pair<QString, QString>>>> sourceNames();
    /// Newest published and arrived of everything; 0 when nothing is stored.
    QFuture<base::Result<std::pair<qint64, qint64>>> newest();
    QFuture<base::Result<qint64>> count();

    QFuture<base::Result<QList<SourceHealth>>> sources(qint64 now);
    QFuture<base::Result<void>> saveSourceState(QString id, QJsonObject state, qint64 lastPoll, qint64 nextPoll, QString error, bool silent);
    QFuture<base::Result<QJsonObject>> sourceState(QString id);
    /// Takes or renews a lease; false when another owner holds it.
    QFuture<base::Result<bool>> lease(QString name, QString owner, qint64 now, qint64 until);

Q_SIGNALS:
    /// After the commit, from the writer thread; connect with a context object.
    void stored(const store::MentionNotice &notice);
    /// Gauges that got a reading, by id.
    void read(const QSet<QString> &gauges);
    void backfilled(const QString &watchId);
    /// What was judged, corrected or grouped changed lists and counts: of the watch, or of everything when it is empty.
    void judged(const QString &watchId);

private:
    struct Storing;
    void storePart(std::shared_ptr<Storing> storing);

    Database &m_database;
    std::unique_ptr<MentionTables> m_tables; ///< writer thread only
};

} // namespace store
