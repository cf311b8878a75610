// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "corrections.h"

namespace desk
{

/// How well the analysis was measured to do, the model card, and what the team itself found. GUI thread.
class QualityModel : public QObject
{
    Q_OBJECT
public:
    /// One task on one set of texts that were not learnt from.
    struct Row {
        QString task; ///< as the measuring program calls it
        QString set;
        int texts = 0;
        double score = 0; ///< percent; macro-F1, of distress the F1 of yes
        double low = 0;   ///< interval of 95 %
        double high = 0;
    };

    explicit QualityModel(Session &session, QObject *parent = nullptr);
    Session &session() { return m_session; }
    /// By task in the order of importance, then by set.
    const QList<Row> &rows() const { return m_rows; }
    QString date() const { return m_date; } ///< ISO, when they were measured
    QString card() const;                   ///< Markdown
    const store::Agreement &agreement() const { return m_corrections.agreement(); }
    bool isTaught() const { return m_taught; } ///< the workspace has a model of its own

    /// Reads again what may have changed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    Corrections m_corrections;
    QList<Row> m_rows;
    QString m_date;
    bool m_taught = false;
};

namespace words
{
/// "Sentiment, negative or positive"; the name itself when it is unknown.
QString measuredTask(const QString &task);
} // namespace words

} // namespace desk
