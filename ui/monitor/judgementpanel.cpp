// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgementpanel.h"
#include "base/whendone.h"
#include "desk/words.h"
#include "ui/kit/ask.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/segmented.h"
#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

using domain::Sentiment;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{
namespace
{

/// The guidance box of screen 02: an ink bar at the start of a quiet ground.
class CareBox : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &theme = Theme::of(this);
        painter.fillRect(rect(), theme.neuw);
        painter.fillRect(kit::visualRect(layoutDirection(), rect(), QRectF(rect().left(), rect().top(), 3, rect().height())), theme.t1);
    }
};

} // namespace

JudgementPanel::JudgementPanel(desk::MonitorPageModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_care(new CareBox(this)), m_careWords(new kit::InkLabel({}, TextRole::Body, &Theme::t1, m_care)),
      m_sentiment(new kit::Segmented(this)), m_sure(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this)),
      m_reasons(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this)), m_more(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this)),
      m_distress(new kit::Button({}, kit::ButtonRole::Default, this)), m_topic(new kit::Button({}, kit::ButtonRole::Default, this)),
      m_agreement(new kit::InkLabel({}, TextRole::Detail, &Theme::t3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *care = new QVBoxLayout(m_care);
    care->setContentsMargins(15, 10, 12, 10);
    care->setSpacing(2);
    care->addWidget(new kit::InkLabel(tr("This person may need help."), TextRole::BodyStrong, &Theme::t1, m_care));
    m_careWords->setWordWrap(true);
    m_careWords->setText(tr("Answer in private, in person, within 15 minutes. Offer a line to call. Do not quote, count as a complaint, or use in reports."));
    care->addWidget(m_careWords);
    column->addWidget(m_care);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_sentiment->setObjectName(QStringLiteral("mentionSentiment"));
    m_sentiment->setAccessibleName(tr("Sentiment"));
    for (const auto &[sentiment, key] : {std::pair{Sentiment::Negative, u'-'}, std::pair{Sentiment::Neutral, u'0'}, std::pair{Sentiment::Positive, u'+'}})
        m_sentiment->addSegment(words::sentiment(sentiment), tr("Confirm or correct (%1)").arg(QChar(key)));
    row->addWidget(m_sentiment);
    row->addWidget(m_sure, 1);
    column->addLayout(row);
    for (auto *label : {m_reasons, m_more, m_agreement}) {
        label->setWordWrap(true);
        label->setMinimumWidth(10);
        column->addWidget(label);
    }
    m_reasons->setObjectName(QStringLiteral("mentionReasons"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_distress->setObjectName(QStringLiteral("mentionDistress"));
    m_distress->setKeyCap(QStringLiteral("D"));
    m_distress->setSmall(true);
    m_topic->setObjectName(QStringLiteral("mentionTopic"));
    m_topic->setKeyCap(QStringLiteral("Y"));
    m_topic->setSmall(true);
    buttons->addWidget(m_distress);
    buttons->addWidget(m_topic);
    buttons->addStretch(1);
    column->insertLayout(4, buttons);
    connect(m_sentiment, &kit::Segmented::currentChanged, this, [this](int index) { correctSentiment(Sentiment(index + 1)); });
    connect(m_distress, &QAbstractButton::clicked, this, &JudgementPanel::toggleDistress);
    connect(m_topic, &QAbstractButton::clicked, this, &JudgementPanel::chooseTopic);
    connect(&model.corrections(), &desk::Corrections::changed, this, &JudgementPanel::fill);
    fill();
}

void JudgementPanel::show(const domain::Mention &mention)
{
    const bool same = m_mention.id == mention.id;
    m_mention = mention;
    fill();
    if (same)
        return;
    m_reasons->clear();
    m_reasons->hide();
    base::whenDone(m_model.corrections().reasons(mention), this, [this, id = mention.id](const desk::Corrections::Reasons &reasons) {
        if (id == m_mention.id)
            showReasons(reasons);
    });
}

void JudgementPanel::fill()
{
    const auto &judgement = m_mention.judgement;
    const bool distress = judgement.cues & domain::DistressCue;
    m_care->setVisible(distress);
    {
        const QSignalBlocker quiet(m_sentiment);
        m_sentiment->setCurrent(int(m_mention.sentiment) - 1);
    }
    m_sure->setText(judgement.corrected                  ? tr("corrected by a person")
            : judgement.confidence > 0                   ? tr("%1 sure").arg(words::percent(double(judgement.confidence)))
            : m_mention.sentiment == Sentiment::Unjudged ? tr("not judged in this language")
                                                         : tr("as the source says"));
    m_distress->setText(distress ? tr("No distress") : tr("Possible distress"));
    m_topic->setText(judgement.topic < 0 ? tr("Give it a topic") : words::topic(judgement.topic));
    QStringList more;
    if (judgement.judged() && judgement.emotion != int(domain::emotionNames.size()) - 1)
        more << words::emotion(judgement.emotion);
    if (judgement.cues & domain::RumourCue)
        more << tr("a claim worth checking");
    if (judgement.cues & domain::ComplaintCue)
        more << tr("a complaint");
    if (m_mention.similar > 0 && !distress)
        more << tr("%n others say nearly the same", nullptr, m_mention.similar);
    m_more->setText(more.join(tr(", ")));
    m_more->setVisible(!more.isEmpty());
    m_agreement->setText(m_model.corrections().sentence());
    m_agreement->setVisible(!m_model.corrections().sentence().isEmpty());
}

void JudgementPanel::showReasons(const desk::Corrections::Reasons &reasons)
{
    const bool distress = m_mention.judgement.cues & domain::DistressCue;
    QStringList parts;
    const auto &list = distress && !reasons.distress.isEmpty() ? reasons.distress : reasons.sentiment;
    for (const auto &reason : list)
        parts << (distress ? QString() : reason.weight > 0 ? QStringLiteral("+ ") : QStringLiteral("− ")) + words::isolated(reason.word);
    m_reasons->setText(parts.isEmpty() ? QString() : (distress ? tr("Distress cue: %1") : tr("By the words: %1")).arg(parts.join(tr(", "))));
    m_reasons->setVisible(!parts.isEmpty());
}

void JudgementPanel::correctSentiment(Sentiment sentiment)
{
    if (!m_mention.id.isEmpty())
        m_model.corrections().correct(m_mention, store::Correction::Sentiment, int(sentiment));
}

void JudgementPanel::toggleDistress()
{
    if (!m_mention.id.isEmpty())
        m_model.corrections().correct(m_mention, store::Correction::Distress, (m_mention.judgement.cues & domain::DistressCue) == 0);
}

void JudgementPanel::chooseTopic()
{
    if (m_mention.id.isEmpty())
        return;
    kit::Question question;
    question.title = tr("Topic of this mention");
    question.why = tr("Your choice is kept with your name and teaches the personal model.");
    question.choiceLabel = tr("Topic");
    question.choices.append(tr("No crisis topic"));
    for (int i = 0; i < int(domain::topicNames.size()); ++i)
        question.choices.append(words::topic(i));
    question.choice = m_mention.judgement.topic + 1;
    question.accept = tr("Keep");
    kit::ask(window(), question,
        [this, mention = m_mention](const kit::Reply &reply) { m_model.corrections().correct(mention, store::Correction::Topic, reply.choice - 1); });
}

} // namespace monitor
