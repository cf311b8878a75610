// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session.h"
#include "store/mentionbatch.h"

namespace desk
{

/// What people say of mentions instead of the analysis, how often they agree with it, and why it said what it said. GUI thread.
class Corrections : public QObject
{
    Q_OBJECT
public:
    explicit Corrections(Session &session, QObject *parent = nullptr);

    /// What the analysis says is wrong, or confirmed when `correct` is what it said.
    void correct(const domain::Mention &mention, store::Correction::Task task, int correct);
    const store::Agreement &agreement() const { return m_agreement; }
    /// How often people agreed with the sentiment, for a sentence; empty until somebody judged.
    QString sentence() const;

    /// The words of a mention that moved its sentiment, or its distress score, strongest first.
    struct Reason {
        QString word;
        double weight = 0; ///< above 0 for positive feeling, or for distress
    };
    struct Reasons {
        QList<Reason> sentiment;
        QList<Reason> distress;
    };
    /// By the models that judge here: those that ship with what the team taught. Found in the pool; they take a millisecond or
    /// two. Nothing when the workspace closed meanwhile.
    QFuture<Reasons> reasons(const domain::Mention &mention);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Session &m_session;
    store::Agreement m_agreement;
};

} // namespace desk
