// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections.h"
#include "analysis/analyser.h"
#include "base/onpool.h"
#include "words.h"

using base::Result;

namespace desk
{
namespace
{

Corrections::Reasons reasonsOf(const QString &text, const QByteArray &taught)
{
    Corrections::Reasons out;
    constexpr int most = 5;
    const auto analyser = analysis::Analyser::shippedWith(taught);
    if (!analyser)
        return out;
    for (const auto &word : (*analyser)->explainSentiment(text, most))
        out.sentiment.append({text.mid(word.begin, word.length), double(word.weight)});
    for (const auto &word : (*analyser)->explainDistress(text, most))
        if (word.weight > 0)
            out.distress.append({text.mid(word.begin, word.length), double(word.weight)});
    return out;
}

} // namespace

Corrections::Corrections(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session.workspace(), &store::Workspace::mentionsJudged, this, &Corrections::refresh);
    refresh();
}

void Corrections::correct(const domain::Mention &mention, store::Correction::Task task, int correct)
{
    store::Correction correction{task, 0, correct, m_session.actor(), m_session.now()};
    QString said;
    switch (task) {
    case store::Correction::Sentiment:
        correction.said = int(mention.sentiment);
        said = words::sentiment(domain::Sentiment(correct));
        break;
    case store::Correction::Distress:
        correction.said = (mention.judgement.cues & domain::DistressCue) != 0;
        said = correct != 0 ? tr("Possible distress") : tr("No distress");
        break;
    case store::Correction::Topic:
        correction.said = mention.judgement.topic;
        said = correct < 0 ? tr("No crisis topic") : words::topic(correct);
        break;
    }
    const bool agreed = correction.said == correct;
    base::whenDone(m_session.workspace().mentions().correct(mention.id, correction), this, [this, said, agreed](const Result<void> &done) {
        if (!done)
            Q_EMIT m_session.failed(words::sentence(done.error()));
        else
            Q_EMIT m_session.done(agreed ? tr("Confirmed: %1").arg(said) : tr("Corrected: %1").arg(said), false);
    });
}

void Corrections::refresh()
{
    base::whenDone(m_session.workspace().mentions().agreement(), this, [this](const Result<store::Agreement> &agreement) {
        if (!agreement)
            return;
        m_agreement = *agreement;
        Q_EMIT changed();
    });
}

QString Corrections::sentence() const
{
    const int judged = m_agreement.judged[store::Correction::Sentiment], agreed = m_agreement.agreed[store::Correction::Sentiment];
    return judged == 0 ? QString() : tr("People agreed in %1 of %n judged", nullptr, judged).arg(words::percent(double(agreed) / judged));
}

QFuture<Corrections::Reasons> Corrections::reasons(const domain::Mention &mention)
{
    auto promise = std::make_shared<QPromise<Reasons>>();
    promise->start();
    auto future = promise->future();
    const QString text = domain::wholeText(mention.title, mention.text);
    base::whenDone(m_session.workspace().mentions().personalModel(), this, [this, promise, text](const Result<QByteArray> &taught) {
        base::onPool<Reasons>(
            this, [text, bytes = taught.value_or(QByteArray())] { return reasonsOf(text, bytes); },
            [promise](const Reasons &reasons) {
                promise->addResult(reasons);
                promise->finish();
            });
    });
    return future;
}

} // namespace desk
