// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualitymodel.h"
#include "base/whendone.h"
#include <QCoreApplication>
#include <QFile>

using base::Result;

inline void initModelCard() { Q_INIT_RESOURCE(modelcard); }

namespace desk
{
namespace
{

constexpr std::array<const char *, 6> tasks{"sentiment, 2 classes", "sentiment, 3 classes", "emotion", "distress (F1 of yes)", "crisis or not", "rumour cue"};

qsizetype orderOf(const QString &task)
{
    const auto at = std::find_if(tasks.begin(), tasks.end(), [&](const char *name) { return task == QLatin1StringView(name); });
    return at - tasks.begin();
}

QByteArray resource(const QString &name)
{
    initModelCard();
    QFile file(QStringLiteral(":/modelcard/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QualityModel::QualityModel(Session &session, QObject *parent) : QObject(parent), m_session(session), m_corrections(session)
{
    const auto lines = QString::fromUtf8(resource(QStringLiteral("scores.tsv"))).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        const auto cells = line.split(u'\t');
        if (cells.size() == 2)
            m_date = cells[1];
        else if (cells.size() == 6)
            m_rows.append({cells[0], cells[1], cells[2].toInt(), cells[3].toDouble(), cells[4].toDouble(), cells[5].toDouble()});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        const auto first = orderOf(a.task), second = orderOf(b.task);
        return first != second ? first < second : a.set < b.set;
    });
    connect(&m_corrections, &Corrections::changed, this, &QualityModel::changed);
    refresh();
}

QString QualityModel::card() const { return QString::fromUtf8(resource(QStringLiteral("CARD.md"))); }

void QualityModel::refresh()
{
    base::whenDone(m_session.workspace().mentions().personalModel(), this, [this](const Result<QByteArray> &model) {
        m_taught = model && !model->isEmpty();
        Q_EMIT changed();
    });
}

namespace words
{

QString measuredTask(const QString &task)
{
    static constexpr std::array<const char *, 6> names{QT_TRANSLATE_NOOP("Words", "Sentiment, negative or positive"),
        QT_TRANSLATE_NOOP("Words", "Sentiment in three classes"), QT_TRANSLATE_NOOP("Words", "Emotion"), QT_TRANSLATE_NOOP("Words", "Possible distress"),
        QT_TRANSLATE_NOOP("Words", "Crisis or not"), QT_TRANSLATE_NOOP("Words", "Claims worth checking")};
    const auto at = orderOf(task);
    return at < qsizetype(names.size()) ? QCoreApplication::translate("Words", names[size_t(at)]) : task;
}

} // namespace words

} // namespace desk
